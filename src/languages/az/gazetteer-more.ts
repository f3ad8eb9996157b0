/** Places that the large list lacks: regions, spellings in original or older form. */

/** Lines `base form|type|ISO 3166-1 alpha-2 or nothing|alias,alias`. */
export const moreGazetteer = `
Qarabağ|AdministrativeArea|AZ|Qarabağ bölgəsi
Aran|AdministrativeArea|AZ|
SSRİ|Country||Sovet İttifaqı,SSRİ-nin
Vaşiqton|City|US|Vaşington,Washington
Los Angeles|City|US|Los-Anceles,Los Anceles
New York|City|US|Nyu York
San Francisco|City|US|
Chicago|City|US|
Boston|City|US|
Houston|City|US|
Miami|City|US|
London|City|GB|
Paris|City|FR|
Berlin|City|DE|
Pyongyang|City|KP|Pxenyan
Seoul|City|KR|
Beijing|City|CN|
Tokyo|City|JP|
Moscow|City|RU|
Kyiv|City|UA|
Brussels|City|BE|
Geneva|City|CH|
Vienna|City|AT|
Rome|City|IT|
Madrid|City|ES|
Barcelona|City|ES|
Munich|City|DE|
Frankfurt|City|DE|
Hamburg|City|DE|
Istanbul|City|TR|
Guatemala|Country|GT|
El Salvador|Country|SV|
Honduras|Country|HN|
Nicaragua|Country|NI|
Mexico|Country|MX|
Canada|Country|CA|
Texas|AdministrativeArea|US|
California|AdministrativeArea|US|
Florida|AdministrativeArea|US|
Virginia|AdministrativeArea|US|
Ohio|AdministrativeArea|US|
Alaska|AdministrativeArea|US|
şərqi Avropa|Place||
Cənubi Qafqaz|Place||
Şimali Qafqaz|Place||
Mərkəzi Asiya|Place||
Orta Asiya|Place||
Yaxın Şərq|Place||
Uzaq Şərq|Place||
Şimali Amerika|Continent||
Mərkəzi Amerika|Place||
Latın Amerikası|Place||
Qərbi Avropa|Place||
Şimali Avropa|Place||
İçərişəhər|Place|AZ|
Xəzər|BodyOfWater||Xəzər dənizi
Şuşa|City|AZ|
`;
