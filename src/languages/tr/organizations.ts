/** Bodies usual in Turkish news whose names no head noun reveals. */

/** Lines `base form|schema.org type|alias,acronym`; each form stands once. */
export const knownOrganizations = `
12 Dev Adam|SportsTeam|
24 TV|NewsMediaOrganization|
A Haber|NewsMediaOrganization|
A Milli Takım|SportsTeam|
A Spor|NewsMediaOrganization|
A101|Corporation|
AA|NewsMediaOrganization|Anadolu Ajansı
AB Komisyonu|Organization|Avrupa Komisyonu
ABB|GovernmentOrganization|Ankara Büyükşehir Belediyesi
ABC News|NewsMediaOrganization|
ABD Dışişleri Bakanlığı|GovernmentOrganization|
ABD Senatosu|GovernmentOrganization|Senato
AB|Organization|Avrupa Birliği
AC Milan|SportsTeam|Milan
ADA Üniversitesi|CollegeOrUniversity|
AEK|SportsTeam|
AFAD|GovernmentOrganization|Afet ve Acil Durum Yönetimi Başkanlığı
AFP|NewsMediaOrganization|
AGİT|Organization|Avrupa Güvenlik ve İşbirliği Teşkilatı
AJet|Corporation|AnadoluJet
AK Parti|PoliticalParty|Adalet ve Kalkınma Partisi,AKP
AKB|Organization|Asya Kalkınma Bankası
AKEL|PoliticalParty|
AKPM|Organization|Avrupa Konseyi Parlamenter Meclisi
AKUT|Organization|
ANAMA|GovernmentOrganization|
ANAP|PoliticalParty|Anavatan Partisi
ANKA|NewsMediaOrganization|ANKA Haber Ajansı
ANSA|NewsMediaOrganization|
APA|NewsMediaOrganization|
AS gazetesi|NewsMediaOrganization|
ASALA|Organization|
ASEAN|Organization|
ASELSAN|Corporation|Aselsan
ASFAT|Corporation|
ASKİ|GovernmentOrganization|
ATO|Organization|Ankara Ticaret Odası
ATV|NewsMediaOrganization|atv
AYM|GovernmentOrganization|Anayasa Mahkemesi
AZAL|Corporation|
AZERTAC|NewsMediaOrganization|
Acun Medya|Corporation|
Adalet Bakanlığı|GovernmentOrganization|
Adana Demirspor|SportsTeam|
Adanaspor|SportsTeam|
Aeroflot|Corporation|
AfD|PoliticalParty|Almanya için Alternatif
Afrika Birliği|Organization|
Agos|NewsMediaOrganization|
Aile ve Sosyal Hizmetler Bakanlığı|GovernmentOrganization|
Air France|Corporation|
Airbus|Corporation|
Ajax|SportsTeam|
Akbank|Corporation|
Akşam gazetesi|NewsMediaOrganization|
Al Jazeera|NewsMediaOrganization|El Cezire
Alanyaspor|SportsTeam|
Albaraka|Corporation|
Alibaba|Corporation|
Altay SK|SportsTeam|
Altınordu FK|SportsTeam|
Amazon|Corporation|
Amedspor|SportsTeam|Amed SK
Anadolu Efes|SportsTeam|
Anadolu Grubu|Corporation|
Anadolu Yayıncılar Derneği|NewsMediaOrganization|
Anahtar Parti|PoliticalParty|
AnewZ|NewsMediaOrganization|
Ankaragücü|SportsTeam|MKE Ankaragücü
Antalyaspor|SportsTeam|
Apple|Corporation|
Arap Birliği|Organization|Arap Ligi
Arsenal|SportsTeam|
Arçelik|Corporation|
Associated Press|NewsMediaOrganization|
Aston Villa|SportsTeam|
AstraZeneca|Corporation|
Atalanta|SportsTeam|
Atletico Madrid|SportsTeam|
Avam Kamarası|GovernmentOrganization|
Avrupa Konseyi|Organization|
Avrupa Parlamentosu|Organization|
Axios|NewsMediaOrganization|
Aydınlık gazetesi|NewsMediaOrganization|
Aygaz|Corporation|
Azerbaycan Savunma Bakanlığı|GovernmentOrganization|
AÜ|CollegeOrUniversity|Ankara Üniversitesi
AİHM|Organization|Avrupa İnsan Hakları Mahkemesi
BBC Türkçe|NewsMediaOrganization|
BBC|NewsMediaOrganization|
BBP|PoliticalParty|Büyük Birlik Partisi
BDDK|GovernmentOrganization|
BDT|Organization|Bağımsız Devletler Topluluğu
BM Genel Kurulu|GovernmentOrganization|
BMC|Corporation|
BMGK|GovernmentOrganization|BM Güvenlik Konseyi
BMW|Corporation|
BM|Organization|Birleşmiş Milletler
BOTAŞ|Corporation|
BP|Corporation|
BRICS|Organization|
BRT|NewsMediaOrganization|
BTK|GovernmentOrganization|
BYD|Corporation|
Baas Partisi|PoliticalParty|Baas
Bahçeşehir Koleji|SportsTeam|
Bandırmaspor|SportsTeam|
Barcelona FC|SportsTeam|Barça
Bayer Leverkusen|SportsTeam|
Bayern Münih|SportsTeam|Bayern
Baykar|Corporation|BAYKAR
Başakşehir FK|SportsTeam|RAMS Başakşehir
Beko|Corporation|
Benfica|SportsTeam|
Beyaz Saray|GovernmentOrganization|
Beşiktaş JK|SportsTeam|Beşiktaş Futbol Takımı
Bianet|NewsMediaOrganization|
Bild|NewsMediaOrganization|
Bilkent Üniversitesi|CollegeOrUniversity|Bilkent
BioNTech|Corporation|
Birgün|NewsMediaOrganization|BirGün
Birleşik Rusya|PoliticalParty|
Bloomberg HT|NewsMediaOrganization|
Bloomberg|NewsMediaOrganization|
Bodo/Glimt|SportsTeam|
Bodrum FK|SportsTeam|
Boeing|Corporation|
Boko Haram|Organization|
Boluspor|SportsTeam|
Borsa İstanbul|Corporation|BIST
Borussia Dortmund|SportsTeam|
Boston Celtics|SportsTeam|
Boyner|Corporation|
Boğaziçi Üniversitesi|CollegeOrUniversity|
Braga FC|SportsTeam|
British Council|Organization|
Bundesrat|GovernmentOrganization|
Bundestag|GovernmentOrganization|
Bursaspor|SportsTeam|
BİM|Corporation|
CBC|NewsMediaOrganization|
CBS|NewsMediaOrganization|CBS News
CDU|PoliticalParty|Hristiyan Demokrat Birlik
CENTCOM|GovernmentOrganization|
CHP|PoliticalParty|Cumhuriyet Halk Partisi
CIA|GovernmentOrganization|
CNBC|NewsMediaOrganization|
CNN International|NewsMediaOrganization|
CNN Türk|NewsMediaOrganization|
CNN|NewsMediaOrganization|
CSKA Moskova|SportsTeam|
CSU|PoliticalParty|
CTP|PoliticalParty|Cumhuriyetçi Türk Partisi
Cambridge Üniversitesi|CollegeOrUniversity|
CarrefourSA|Corporation|
Celtic|SportsTeam|
Cengiz Holding|Corporation|
Cerrahpaşa|CollegeOrUniversity|Cerrahpaşa Tıp Fakültesi
Chelsea|SportsTeam|
Chery|Corporation|
Chevron|Corporation|
Ciner Grubu|Corporation|
Club Brugge|SportsTeam|
Coca-Cola|Corporation|
Columbia Üniversitesi|CollegeOrUniversity|
Corriere della Sera|NewsMediaOrganization|
Cumhur İttifakı|PoliticalParty|
Cumhurbaşkanlığı|GovernmentOrganization|
Cumhuriyet gazetesi|NewsMediaOrganization|
Cumhuriyetçi Parti|PoliticalParty|
D-8|Organization|
DBP|PoliticalParty|
DEAŞ|Organization|DAEŞ,IŞİD
DEM Parti|PoliticalParty|DEM
DEVA Partisi|PoliticalParty|DEVA
DEÜ|CollegeOrUniversity|Dokuz Eylül Üniversitesi
DEİK|Organization|Dış Ekonomik İlişkiler Kurulu
DHA|NewsMediaOrganization|Demirören Haber Ajansı
DHKP-C|Organization|
DHMİ|GovernmentOrganization|
DISI|PoliticalParty|
DSP|PoliticalParty|Demokratik Sol Parti
DSÖ|Organization|Dünya Sağlık Örgütü
DSİ|GovernmentOrganization|Devlet Su İşleri
DTÖ|Organization|Dünya Ticaret Örgütü
DW Türkçe|NewsMediaOrganization|
DYP|PoliticalParty|Doğru Yol Partisi
Daily Sabah|NewsMediaOrganization|
Danıştay|GovernmentOrganization|
Darüşşafaka Tekfen|SportsTeam|
Darüşşafaka|Organization|
Demirören Holding|Corporation|
Demokrat Parti|PoliticalParty|
Demokratik Parti|PoliticalParty|
Deniz Kuvvetleri Komutanlığı|GovernmentOrganization|
DenizBank|Corporation|
Denizlispor|SportsTeam|
Der Spiegel|NewsMediaOrganization|Spiegel
Deutsche Bank|Corporation|
Deutsche Welle|NewsMediaOrganization|DW
Devrim Muhafızları|GovernmentOrganization|İran Devrim Muhafızları Ordusu,DMO
Die Welt|NewsMediaOrganization|
Die Zeit|NewsMediaOrganization|
Dinamo Kiev|SportsTeam|
Dinamo Zagreb|SportsTeam|
Disney|Corporation|
Diyanet Vakfı|Organization|Türkiye Diyanet Vakfı,TDV
Diyanet|GovernmentOrganization|Diyanet İşleri Başkanlığı
Doğuş Holding|Corporation|
Duma|GovernmentOrganization|Devlet Duması
Dünya Bankası|Organization|
Dünya gazetesi|NewsMediaOrganization|
DİSK|Organization|
Dışişleri Bakanlığı|GovernmentOrganization|Dışişleri
EBRD|Organization|Avrupa İmar ve Kalkınma Bankası
ECB|Organization|AMB,Avrupa Merkez Bankası
EFE|NewsMediaOrganization|
EGM|GovernmentOrganization|Emniyet Genel Müdürlüğü
EMEP|PoliticalParty|
ENSAR|Organization|Ensar Vakfı
EOKA|Organization|
EPDK|GovernmentOrganization|
ESA|GovernmentOrganization|Avrupa Uzay Ajansı
ETA|Organization|
ETİ Maden|Corporation|Eti Maden
Eczacıbaşı Dynavit|SportsTeam|
Eczacıbaşı|Corporation|Eczacıbaşı Holding
Ege Üniversitesi|CollegeOrUniversity|
Ekonomim|NewsMediaOrganization|
El Arabiya|NewsMediaOrganization|Al Arabiya
El Fetih|PoliticalParty|
El Kaide|Organization|
El Meyadin|NewsMediaOrganization|
El Pais|NewsMediaOrganization|
El País|NewsMediaOrganization|
El-Aksa|NewsMediaOrganization|
El-Ezher|CollegeOrUniversity|El Ezher
El-Kaide|Organization|
Emirates|Corporation|
Enerji ve Tabii Kaynaklar Bakanlığı|GovernmentOrganization|
Eni|Corporation|
Enka|Corporation|
Ensonhaber|NewsMediaOrganization|
Erciyes Üniversitesi|CollegeOrUniversity|
Erdemir|Corporation|
Erokspor|SportsTeam|
Erzurumspor|SportsTeam|
Eskişehirspor|SportsTeam|
EuroLeague|Organization|
Euronews Türkçe|NewsMediaOrganization|
Euronews|NewsMediaOrganization|
Europol|Organization|
Eurostat|GovernmentOrganization|
Everton|SportsTeam|
Evrensel gazetesi|NewsMediaOrganization|
ExxonMobil|Corporation|
Eyüpspor|SportsTeam|
EÜAŞ|Corporation|
Eğitim-Bir-Sen|Organization|
Eğitim-Sen|Organization|Eğitim Sen
EİT|Organization|Ekonomik İşbirliği Teşkilatı
Eş-Şebab|Organization|
FAO|Organization|
FBI|GovernmentOrganization|
FDP|PoliticalParty|
FETÖ|Organization|
FIA|Organization|
FIBA|Organization|
FIFA|Organization|
FNSS|Corporation|
FOX|NewsMediaOrganization|Now TV,NOW
FSB|GovernmentOrganization|
Facebook|Corporation|
Fars Haber Ajansı|NewsMediaOrganization|
Fatih Karagümrük|SportsTeam|Karagümrük
Fazilet Partisi|PoliticalParty|
Fed|GovernmentOrganization|FED
Fener Rum Patrikhanesi|Organization|
Fenerbahçe|SportsTeam|
Ferencvaros|SportsTeam|
Ferrari|SportsTeam|
Feyenoord|SportsTeam|
Fidesz|PoliticalParty|
Filenin Efeleri|SportsTeam|
Filenin Sultanları|SportsTeam|
Financial Times|NewsMediaOrganization|
Fiorentina|SportsTeam|
Fitch|Corporation|Fitch Ratings
Forbes|NewsMediaOrganization|
Ford Otosan|Corporation|
Foreign Policy|NewsMediaOrganization|
Fotomaç|NewsMediaOrganization|
Fox News|NewsMediaOrganization|
France 24|NewsMediaOrganization|
Frontex|GovernmentOrganization|
G20|Organization|
G7|Organization|
GATA|CollegeOrUniversity|
GERB|PoliticalParty|
Galatasaray Üniversitesi|CollegeOrUniversity|
Galatasaray|SportsTeam|
Garanti BBVA|Corporation|
Gazete Duvar|NewsMediaOrganization|
Gazi Üniversitesi|CollegeOrUniversity|
Gaziantep FK|SportsTeam|
Gazprom|Corporation|
Gazzetta dello Sport|NewsMediaOrganization|
Gelecek Partisi|PoliticalParty|
Genelkurmay|GovernmentOrganization|Genelkurmay Başkanlığı
Gençlerbirliği|SportsTeam|
Gençlik ve Spor Bakanlığı|GovernmentOrganization|
Getir|Corporation|
Giresunspor|SportsTeam|
Golden State Warriors|SportsTeam|
Goldman Sachs|Corporation|
Google|Corporation|
Greenpeace|Organization|
Göztepe|SportsTeam|
Göç İdaresi Başkanlığı|GovernmentOrganization|Göç İdaresi
Gürcü Rüyası|PoliticalParty|
GİB|GovernmentOrganization|Gelir İdaresi Başkanlığı
HAK-İŞ|Organization|Hak-İş
HAMAS|Organization|Hamas
HAVELSAN|Corporation|Havelsan
HDP|PoliticalParty|Halkların Demokratik Partisi
HEDEP|PoliticalParty|
HP|PoliticalParty|Halkın Partisi
HSBC|Corporation|
HSK|GovernmentOrganization|Hakimler ve Savcılar Kurulu
HSYK|GovernmentOrganization|
HTŞ|Organization|
Haaretz|NewsMediaOrganization|
Haber Global|NewsMediaOrganization|
Haber7|NewsMediaOrganization|
Habertürk|NewsMediaOrganization|
Hacettepe Üniversitesi|CollegeOrUniversity|Hacettepe
Halk TV|NewsMediaOrganization|
Halkbank Spor|SportsTeam|
Halkbank|Corporation|
Harvard|CollegeOrUniversity|Harvard Üniversitesi
Hatayspor|SportsTeam|
Hava Kuvvetleri Komutanlığı|GovernmentOrganization|
Haydar Aliyev Vakfı|Organization|
Hazine ve Maliye Bakanlığı|GovernmentOrganization|
Haşdi Şabi|GovernmentOrganization|
Hektaş|Corporation|
Hepsiburada|Corporation|
Hizbullah|Organization|
Houston Rockets|SportsTeam|
Huawei|Corporation|
Hukuk ve Adalet Partisi|PoliticalParty|PiS
Human Rights Watch|Organization|HRW
Husiler|Organization|
Hyundai|Corporation|
HÖH|PoliticalParty|Hak ve Özgürlükler Hareketi
HÜDA PAR|PoliticalParty|HÜDA-PAR
Hürriyet Daily News|NewsMediaOrganization|
Hürriyet|NewsMediaOrganization|
IATA|Organization|
IBM|Corporation|
ICAO|Organization|
ICRC|Organization|Uluslararası Kızılhaç Komitesi
IEA|Organization|Uluslararası Enerji Ajansı
IKEA|Corporation|
ILO|Organization|Uluslararası Çalışma Örgütü
IMF|Organization|Uluslararası Para Fonu
IMO|Organization|
ING|Corporation|
INTERPOL|Organization|Interpol
IOC|Organization|Uluslararası Olimpiyat Komitesi
IRNA|NewsMediaOrganization|
Independent Türkçe|NewsMediaOrganization|
Instagram|Corporation|
Intel|Corporation|
Interfax|NewsMediaOrganization|
Inter|SportsTeam|Internazionale
Iğdır FK|SportsTeam|
JAK|GovernmentOrganization|
JPMorgan|Corporation|
Jandarma Genel Komutanlığı|GovernmentOrganization|JGK
Jerusalem Post|NewsMediaOrganization|
Juventus|SportsTeam|
KCK|Organization|
KDK|GovernmentOrganization|Kamu Denetçiliği Kurumu
KDP|PoliticalParty|
KESK|Organization|
KEİ|Organization|Karadeniz Ekonomik İşbirliği Örgütü
KGAÖ|Organization|Kolektif Güvenlik Antlaşması Örgütü
KGM|GovernmentOrganization|Karayolları Genel Müdürlüğü
KKTC DAÜ|CollegeOrUniversity|DAÜ
KOSGEB|GovernmentOrganization|
KRT|NewsMediaOrganization|
KTÜ|CollegeOrUniversity|Karadeniz Teknik Üniversitesi
KYB|PoliticalParty|
Kanal 12|NewsMediaOrganization|
Kanal 7|NewsMediaOrganization|
Kanal D|NewsMediaOrganization|
Kandilli Rasathanesi|GovernmentOrganization|Kandilli
Kara Kuvvetleri Komutanlığı|GovernmentOrganization|KKK
Karabağ FK|SportsTeam|
Karar gazetesi|NewsMediaOrganization|
Kardemir|Corporation|
Karşıyaka SK|SportsTeam|
Kasımpaşa SK|SportsTeam|
Kathimerini|NewsMediaOrganization|
Katmerciler|Corporation|
Kayserispor|SportsTeam|
Kazinform|NewsMediaOrganization|
Keçiörengücü|SportsTeam|
Knesset|GovernmentOrganization|
Kocaelispor|SportsTeam|
Kolin|Corporation|
Kommersant|NewsMediaOrganization|
Kongre|GovernmentOrganization|ABD Kongresi
Konyaspor|SportsTeam|
Koton|Corporation|
Koç Holding|Corporation|
Koç Üniversitesi|CollegeOrUniversity|
Kremlin|GovernmentOrganization|
Kulüpler Birliği|Organization|
Kuveyt Türk|Corporation|
Kyodo|NewsMediaOrganization|
Körfez İşbirliği Konseyi|Organization|KİK
Kültür ve Turizm Bakanlığı|GovernmentOrganization|
Kıbrıs Postası|NewsMediaOrganization|
Kızılay|Organization|Türk Kızılay,Türk Kızılayı
Kızılhaç|Organization|
Kızılyıldız|SportsTeam|
L'Equipe|NewsMediaOrganization|
LC Waikiki|Corporation|
La Repubblica|NewsMediaOrganization|
Lazio|SportsTeam|
Le Figaro|NewsMediaOrganization|
Le Monde|NewsMediaOrganization|
Leipzig RB|SportsTeam|
Liberation|NewsMediaOrganization|
Likud|PoliticalParty|
Limak|Corporation|
Liverpool FC|SportsTeam|
Lockheed Martin|Corporation|
Lokomotiv Moskova|SportsTeam|
Lordlar Kamarası|GovernmentOrganization|
Los Angeles Lakers|SportsTeam|Lakers
Lufthansa|Corporation|
Lukoil|Corporation|
LÖSEV|Organization|
MASAK|GovernmentOrganization|
MEB|GovernmentOrganization|Milli Eğitim Bakanlığı
MENA|NewsMediaOrganization|
MGK|GovernmentOrganization|Milli Güvenlik Kurulu
MHK|Organization|Merkez Hakem Kurulu
MHP|PoliticalParty|Milliyetçi Hareket Partisi
MI5|GovernmentOrganization|
MI6|GovernmentOrganization|
MIT|CollegeOrUniversity|
MKE|Corporation|
MOSSAD|GovernmentOrganization|Mossad
MSB|GovernmentOrganization|Milli Savunma Bakanlığı
MSGSÜ|CollegeOrUniversity|
MSNBC|NewsMediaOrganization|
MSÜ|CollegeOrUniversity|Milli Savunma Üniversitesi
MTA|GovernmentOrganization|
Maarif Vakfı|Organization|Türkiye Maarif Vakfı
Maccabi Tel Aviv|SportsTeam|
Malatyaspor|SportsTeam|
Manchester City|SportsTeam|
Manchester United|SportsTeam|
Manisa FK|SportsTeam|
Marca|NewsMediaOrganization|
Marmara Üniversitesi|CollegeOrUniversity|
Mastercard|Corporation|
Mavi Giyim|Corporation|
McDonald's|Corporation|
McLaren|SportsTeam|
Medyascope|NewsMediaOrganization|
Mehr Haber Ajansı|NewsMediaOrganization|
Memleket Partisi|PoliticalParty|
Memur-Sen|Organization|
Menemenspor|SportsTeam|
Mercedes-Benz|Corporation|
Mercedes|SportsTeam|
Meta|Corporation|
Meteoroloji|GovernmentOrganization|Meteoroloji Genel Müdürlüğü,MGM
Microsoft|Corporation|
Migros|Corporation|
Millet İttifakı|PoliticalParty|
Milli Gazete|NewsMediaOrganization|
Milli Meclis|GovernmentOrganization|Azerbaycan Milli Meclisi
Milli Piyango|Corporation|
Milliyet|NewsMediaOrganization|
Monaco FC|SportsTeam|
Moody's|Corporation|
Muhafazakar Parti|PoliticalParty|
Mynet|NewsMediaOrganization|
MÜSİAD|Organization|
Mülkiye|CollegeOrUniversity|SBF
MİT|GovernmentOrganization|Milli İstihbarat Teşkilatı
NASA|GovernmentOrganization|
NATO|Organization|Kuzey Atlantik Antlaşması Örgütü
NBA|Organization|
NBC|NewsMediaOrganization|NBC News
NSA|GovernmentOrganization|
NTV|NewsMediaOrganization|
Napoli FC|SportsTeam|
Neftçi|SportsTeam|
Nestle|Corporation|
Netflix|Corporation|
Newcastle United|SportsTeam|
Newsweek|NewsMediaOrganization|
Nobel Komitesi|Organization|
Northrop Grumman|Corporation|
Nusra Cephesi|Organization|
Nvidia|Corporation|
OCHA|Organization|
ODTÜ|CollegeOrUniversity|Orta Doğu Teknik Üniversitesi
OECD|Organization|
OGM|GovernmentOrganization|Orman Genel Müdürlüğü
OPEC+|Organization|
OPEC|Organization|
OdaTV|NewsMediaOrganization|Odatv
Olympiakos|SportsTeam|
Olympique Lyon|SportsTeam|
Olympique Marsilya|SportsTeam|
OpenAI|Corporation|
Opet|Corporation|
Oracle|Corporation|
Orduspor|SportsTeam|
Otokar|Corporation|
Oxford Üniversitesi|CollegeOrUniversity|
Oyak Renault|Corporation|
PAOK|SportsTeam|
PASOK|PoliticalParty|
PFDK|Organization|
PKK|Organization|
PSG|SportsTeam|Paris Saint-Germain
PSV|SportsTeam|
PTT|Corporation|
PYD|Organization|
Panathinaikos|SportsTeam|
Papara|Corporation|
Partizan Belgrad|SportsTeam|
Peak Games|Corporation|
Pegasus|Corporation|Pegasus Hava Yolları
Pendikspor|SportsTeam|
Pentagon|GovernmentOrganization|
PepsiCo|Corporation|
Petkim|Corporation|
Petrol Ofisi|Corporation|
Peşmerge|GovernmentOrganization|
Pfizer|Corporation|
Polis Akademisi|CollegeOrUniversity|
Politico|NewsMediaOrganization|
Porto FC|SportsTeam|
Posta gazetesi|NewsMediaOrganization|
Press TV|NewsMediaOrganization|
Princeton|CollegeOrUniversity|
Pınar Karşıyaka|SportsTeam|
QNB|Corporation|
Qatar Airways|Corporation|
QatarEnergy|Corporation|
RIA Novosti|NewsMediaOrganization|RİA Novosti
ROKETSAN|Corporation|Roketsan
RSF|Organization|Sınır Tanımayan Gazeteciler
RT|NewsMediaOrganization|
RTÜK|GovernmentOrganization|Radyo ve Televizyon Üst Kurulu
Rangers|SportsTeam|
Raytheon|Corporation|
Real Madrid|SportsTeam|
Red Bull|SportsTeam|
Refah Partisi|PoliticalParty|
Reform UK|PoliticalParty|
Renault|Corporation|
Report|NewsMediaOrganization|
Resmi Gazete|NewsMediaOrganization|Resmî Gazete
Reuters|NewsMediaOrganization|
Rheinmetall|Corporation|
Robert Kolej|CollegeOrUniversity|
Roma FC|SportsTeam|
Rosatom|Corporation|
Roscosmos|GovernmentOrganization|Roskosmos
Rosneft|Corporation|
Rudaw|NewsMediaOrganization|
Rönesans Holding|Corporation|
Rönesans Partisi|PoliticalParty|
S&P|Corporation|
SAK|GovernmentOrganization|
SANA|NewsMediaOrganization|
SBÜ|CollegeOrUniversity|
SDG|Organization|Suriye Demokratik Güçleri
SETA|Organization|
SGK|GovernmentOrganization|Sosyal Güvenlik Kurumu
SHGM|GovernmentOrganization|
SMO|Organization|Suriye Milli Ordusu
SOCAR|Corporation|
SPA|NewsMediaOrganization|
SPD|PoliticalParty|Sosyal Demokrat Parti
SPK|GovernmentOrganization|
SSB|GovernmentOrganization|Savunma Sanayii Başkanlığı
STM|Corporation|
SWIFT|Organization|
SYRIZA|PoliticalParty|Syriza
Saadet Partisi|PoliticalParty|
Sabah gazetesi|NewsMediaOrganization|
Sabancı Holding|Corporation|
Sabancı Üniversitesi|CollegeOrUniversity|
Sahibinden|Corporation|Sahibinden.com
Sahil Güvenlik Komutanlığı|GovernmentOrganization|
Sakaryaspor|SportsTeam|
Samsung|Corporation|
Samsunspor|SportsTeam|
Sanayi ve Teknoloji Bakanlığı|GovernmentOrganization|
Sarıyer SK|SportsTeam|
Sasa|Corporation|
Saudi Aramco|Corporation|Aramco
Sayıştay|GovernmentOrganization|
Sağlık Bakanlığı|GovernmentOrganization|
Sberbank|Corporation|
Scotland Yard|GovernmentOrganization|
Sejm|GovernmentOrganization|
Serbestiyet|NewsMediaOrganization|
Sevilla FC|SportsTeam|
Shell|Corporation|
Show TV|NewsMediaOrganization|
Siemens|Corporation|
Sivasspor|SportsTeam|
Sky News|NewsMediaOrganization|
Slavia Prag|SportsTeam|
Sony|Corporation|
Sorbonne|CollegeOrUniversity|
SpaceX|Corporation|
Sparta Prag|SportsTeam|
Spartak Moskova|SportsTeam|
Sporting Lizbon|SportsTeam|
Spotify|Corporation|
Sputnik Türkiye|NewsMediaOrganization|
Sputnik|NewsMediaOrganization|
Stanford|CollegeOrUniversity|Stanford Üniversitesi
Star TV|NewsMediaOrganization|
Star gazetesi|NewsMediaOrganization|
Starbucks|Corporation|
Starlink|Corporation|
SunExpress|Corporation|
Sözcü TV|NewsMediaOrganization|Sözcü gazetesi
Süddeutsche Zeitung|NewsMediaOrganization|
Sınır Tanımayan Doktorlar|Organization|
T24|NewsMediaOrganization|
TAK|NewsMediaOrganization|
TARSİM|GovernmentOrganization|
TASS|NewsMediaOrganization|
TBB|Organization|Türkiye Barolar Birliği
TBF|Organization|Türkiye Basketbol Federasyonu
TBMM|GovernmentOrganization|Türkiye Büyük Millet Meclisi
TCDD|Corporation|Türkiye Cumhuriyeti Devlet Demiryolları
TCMB|GovernmentOrganization|Merkez Bankası,Türkiye Cumhuriyet Merkez Bankası
TDK|GovernmentOrganization|Türk Dil Kurumu
TDT|Organization|Türk Devletleri Teşkilatı
TEB|Corporation|
TEDAŞ|Corporation|
TEI|Corporation|
TEMA|Organization|TEMA Vakfı
TEPAV|Organization|
TESEV|Organization|
TESK|Organization|
TEV|Organization|
TEİAŞ|Corporation|
TFF|Organization|Türkiye Futbol Federasyonu
TGRT Haber|NewsMediaOrganization|
THY|Corporation|Türk Hava Yolları
TKP|PoliticalParty|Türkiye Komünist Partisi
TMMOB|Organization|
TMOK|Organization|Türkiye Milli Olimpiyat Komitesi
TMO|GovernmentOrganization|
TMSF|GovernmentOrganization|
TOBB ETÜ|CollegeOrUniversity|
TOBB|Organization|Türkiye Odalar ve Borsalar Birliği
TOKİ|GovernmentOrganization|
TPAO|Corporation|Türkiye Petrolleri
TRT 1|NewsMediaOrganization|
TRT Avaz|NewsMediaOrganization|
TRT Haber|NewsMediaOrganization|
TRT World|NewsMediaOrganization|
TRT|NewsMediaOrganization|Türkiye Radyo Televizyon Kurumu
TSK|GovernmentOrganization|Türk Silahlı Kuvvetleri
TTB|Organization|Türk Tabipleri Birliği
TTK|GovernmentOrganization|Türk Tarih Kurumu
TUA|GovernmentOrganization|Türkiye Uzay Ajansı
TUSAŞ|Corporation|TAI
TV8|NewsMediaOrganization|
TVF|Organization|Türkiye Voleybol Federasyonu
TZOB|Organization|
Ta Nea|NewsMediaOrganization|
Taliban|Organization|
Tarım ve Orman Bakanlığı|GovernmentOrganization|
Tasnim|NewsMediaOrganization|
Tekfen|Corporation|
Tele1|NewsMediaOrganization|
Temsilciler Meclisi|GovernmentOrganization|
Tesla|Corporation|
The Economist|NewsMediaOrganization|Economist
The Guardian|NewsMediaOrganization|Guardian
The New York Times|NewsMediaOrganization|New York Times
The Telegraph|NewsMediaOrganization|Daily Telegraph
The Times|NewsMediaOrganization|
The Wall Street Journal|NewsMediaOrganization|Wall Street Journal
The Washington Post|NewsMediaOrganization|Washington Post
Ticaret Bakanlığı|GovernmentOrganization|
TikTok|Corporation|
Time dergisi|NewsMediaOrganization|
Times of Israel|NewsMediaOrganization|
Tisza|PoliticalParty|
Tofaş Basketbol|SportsTeam|
Tofaş|Corporation|
Togg|Corporation|TOGG
TotalEnergies|Corporation|
Tottenham|SportsTeam|
Toyota|Corporation|
Trabzonspor|SportsTeam|
Trend Haber Ajansı|NewsMediaOrganization|
Trendyol|Corporation|
Turkcell|Corporation|
Tuzlaspor|SportsTeam|
Twitter|Corporation|
TÜBA|GovernmentOrganization|
TÜBİTAK|GovernmentOrganization|
TÜGVA|Organization|
TÜRK-İŞ|Organization|Türk-İş
TÜRKPA|Organization|Türk Devletleri Parlamenter Asamblesi
TÜRKSOY|Organization|Uluslararası Türk Kültürü Teşkilatı
TÜSİAD|Organization|
TÜİK|GovernmentOrganization|Türkiye İstatistik Kurumu
Tüpraş|Corporation|
Türk Telekom Basketbol|SportsTeam|
Türk Telekom|Corporation|
Türkiye Kamu-Sen|Organization|Kamu-Sen
Türkiye gazetesi|NewsMediaOrganization|
Türksat|Corporation|
TİHEK|GovernmentOrganization|
TİKA|GovernmentOrganization|Türk İşbirliği ve Koordinasyon Ajansı
TİM|Organization|Türkiye İhracatçılar Meclisi
TİP|PoliticalParty|Türkiye İşçi Partisi
UAD|Organization|Uluslararası Adalet Divanı
UAEA|Organization|Uluslararası Atom Enerjisi Ajansı
UBP|PoliticalParty|Ulusal Birlik Partisi
UCM|Organization|Uluslararası Ceza Mahkemesi
UEFA|Organization|
UFC|Organization|
UMKE|GovernmentOrganization|Ulusal Medikal Kurtarma Ekibi
UN Women|Organization|
UNDP|Organization|
UNESCO|Organization|
UNFICYP|GovernmentOrganization|
UNHCR|Organization|BMMYK
UNICEF|Organization|
UNIFIL|GovernmentOrganization|
UNRWA|Organization|
USAID|Organization|
Uber|Corporation|
Ukrinform|NewsMediaOrganization|
Ulaştırma ve Altyapı Bakanlığı|GovernmentOrganization|
Uluslararası Af Örgütü|Organization|
Unilever|Corporation|
Union Saint-Gilloise|SportsTeam|
VMRO-DPMNE|PoliticalParty|
VOA Türkçe|NewsMediaOrganization|
VakıfBank Spor Kulübü|SportsTeam|
VakıfBank|Corporation|Vakıfbank
Vatan Partisi|PoliticalParty|
Vestel|Corporation|
Vikipedi|Organization|
Visa|Corporation|
Vodafone|Corporation|
Volkswagen|Corporation|
WADA|Organization|
WAFA|NewsMediaOrganization|
WAM|NewsMediaOrganization|
WFP|Organization|Dünya Gıda Programı
Wagner|Organization|Wagner Grubu
Warner Bros.|Corporation|
West Ham|SportsTeam|
WhatsApp|Corporation|
Xiaomi|Corporation|
Xinhua|NewsMediaOrganization|Şinhua
YAP|PoliticalParty|Yeni Azerbaycan Partisi
YAŞ|GovernmentOrganization|Yüksek Askeri Şura
YDÜ|CollegeOrUniversity|
YPG|Organization|PYD/YPG
YSK|GovernmentOrganization|Yüksek Seçim Kurulu
YSP|PoliticalParty|Yeşil Sol Parti
YTB|GovernmentOrganization|Yurtdışı Türkler ve Akraba Topluluklar Başkanlığı
YTÜ|CollegeOrUniversity|Yıldız Teknik Üniversitesi
Yale|CollegeOrUniversity|Yale Üniversitesi
Yapı Kredi|Corporation|
Yargıtay|GovernmentOrganization|
Yediot Ahronot|NewsMediaOrganization|Yedioth Ahronoth
Yemeksepeti|Corporation|
Yeni Akit|NewsMediaOrganization|
Yeni Demokrasi|PoliticalParty|ND
Yeni Malatyaspor|SportsTeam|
Yeni Şafak|NewsMediaOrganization|
Yeniden Refah Partisi|PoliticalParty|Yeniden Refah
Yeşilay|Organization|
Yeşiller Partisi|PoliticalParty|
Yonhap|NewsMediaOrganization|
YouTube|Corporation|
Young Boys|SportsTeam|
Yunus Emre Enstitüsü|Organization|YEE
YÖK|GovernmentOrganization|Yükseköğretim Kurulu
Yüksek Mahkeme|GovernmentOrganization|
Yıldız Holding|Corporation|
Zafer Partisi|PoliticalParty|
Zenit|SportsTeam|
Ziraat Bankası|Corporation|
Zorlu Holding|Corporation|
beIN Sports|NewsMediaOrganization|
dpa|NewsMediaOrganization|DPA
n11|Corporation|
Çalışma ve Sosyal Güvenlik Bakanlığı|GovernmentOrganization|
Çapa|CollegeOrUniversity|Çapa Tıp Fakültesi
Çaykur Rizespor|SportsTeam|Rizespor
Çin Komünist Partisi|PoliticalParty|ÇKP
Çorum FK|SportsTeam|
ÖSO|Organization|
ÖSYM|GovernmentOrganization|
Ülke TV|NewsMediaOrganization|
Ülker|Corporation|
Ümraniyespor|SportsTeam|
İBB|GovernmentOrganization|İstanbul Büyükşehir Belediyesi
İDF|GovernmentOrganization|İsrail ordusu
İETT|GovernmentOrganization|
İHA|NewsMediaOrganization|İhlas Haber Ajansı
İHH|Organization|İHH İnsani Yardım Vakfı
İKV|Organization|
İSKİ|GovernmentOrganization|
İSO|Organization|İstanbul Sanayi Odası
İTO|Organization|İstanbul Ticaret Odası
İTÜ|CollegeOrUniversity|İstanbul Teknik Üniversitesi
İYİ Parti|PoliticalParty|
İZSU|GovernmentOrganization|
İctimai TV|NewsMediaOrganization|
İletişim Başkanlığı|GovernmentOrganization|Cumhurbaşkanlığı İletişim Başkanlığı
İsdemir|Corporation|
İslam Kalkınma Bankası|Organization|
İstanbulspor|SportsTeam|
İtalya'nın Kardeşleri|PoliticalParty|
İzBB|GovernmentOrganization|
İzvestiya|NewsMediaOrganization|
İçişleri Bakanlığı|GovernmentOrganization|İçişleri
İİT|Organization|İslam İşbirliği Teşkilatı
İŞKUR|GovernmentOrganization|
İş Bankası|Corporation|Türkiye İş Bankası
İşçi Partisi|PoliticalParty|
ŞOK|Corporation|Şok Marketler
Şahtar Donetsk|SportsTeam|
Şanlıurfaspor|SportsTeam|
Şeffaflık Derneği|Organization|
Şin-Bet|GovernmentOrganization|Şin Bet
Şişecam|Corporation|
ŞİÖ|Organization|Şanghay İşbirliği Örgütü
Beşiktaş|SportsTeam|
Başakşehir|SportsTeam|
Kasımpaşa|SportsTeam|
Karşıyaka|SportsTeam|
Sarıyer|SportsTeam|
Altay|SportsTeam|
Iğdırspor|SportsTeam|
Esenler Erokspor|SportsTeam|
Ankara Keçiörengücü|SportsTeam|
Altınordu|SportsTeam|
Kardemir Karabükspor|SportsTeam|
Batman Petrolspor|SportsTeam|
Mersin İdmanyurdu|SportsTeam|
Mersin İdman Yurdu|SportsTeam|
Tarsus İdmanyurdu|SportsTeam|
Isparta 32 Spor|SportsTeam|
Ankara Demirspor|SportsTeam|
1461 Trabzon|SportsTeam|
Barcelona|SportsTeam|
Sevilla|SportsTeam|
Valencia|SportsTeam|
Villarreal|SportsTeam|
Real Betis|SportsTeam|
Real Sociedad|SportsTeam|
Athletic Bilbao|SportsTeam|
Espanyol|SportsTeam|
Getafe|SportsTeam|
Osasuna|SportsTeam|
Celta Vigo|SportsTeam|
Mallorca|SportsTeam|
Roma|SportsTeam|
Napoli|SportsTeam|
Torino|SportsTeam|
Bologna|SportsTeam|
Sampdoria|SportsTeam|
Udinese|SportsTeam|
Sassuolo|SportsTeam|
Cagliari|SportsTeam|
Lecce|SportsTeam|
Liverpool|SportsTeam|
Tottenham Hotspur|SportsTeam|
Leicester City|SportsTeam|
Brighton|SportsTeam|
Crystal Palace|SportsTeam|
Wolverhampton|SportsTeam|
Fulham|SportsTeam|
Brentford|SportsTeam|
Southampton|SportsTeam|
Nottingham Forest|SportsTeam|
Bournemouth|SportsTeam|
Leeds United|SportsTeam|
Burnley|SportsTeam|
Watford|SportsTeam|
Dortmund|SportsTeam|
Schalke|SportsTeam|
Schalke 04|SportsTeam|
Leipzig|SportsTeam|
RB Leipzig|SportsTeam|
Leverkusen|SportsTeam|
Wolfsburg|SportsTeam|
Stuttgart|SportsTeam|
Hoffenheim|SportsTeam|
Eintracht Frankfurt|SportsTeam|
Freiburg|SportsTeam|
Union Berlin|SportsTeam|
Hertha Berlin|SportsTeam|
Werder Bremen|SportsTeam|
Köln|SportsTeam|
Borussia Mönchengladbach|SportsTeam|
Augsburg|SportsTeam|
Marsilya|SportsTeam|
Lyon|SportsTeam|
Monaco|SportsTeam|
Lille|SportsTeam|
Rennes|SportsTeam|
Saint-Etienne|SportsTeam|
PSV Eindhoven|SportsTeam|
AZ Alkmaar|SportsTeam|
Porto|SportsTeam|
Braga|SportsTeam|
Vitoria Guimaraes|SportsTeam|
Anderlecht|SportsTeam|
Genk|SportsTeam|
Royal Antwerp|SportsTeam|
Standard Liege|SportsTeam|
Salzburg|SportsTeam|
Sturm Graz|SportsTeam|
Rapid Wien|SportsTeam|
LASK|SportsTeam|
Basel|SportsTeam|
Servette|SportsTeam|
Viktoria Plzen|SportsTeam|
Partizan|SportsTeam|
Hajduk Split|SportsTeam|
Ludogorets|SportsTeam|
Levski Sofya|SportsTeam|
CSKA Sofya|SportsTeam|
Steaua Bükreş|SportsTeam|
FCSB|SportsTeam|
CFR Cluj|SportsTeam|
Shakhtar Donetsk|SportsTeam|
Malmö|SportsTeam|
Djurgarden|SportsTeam|
Hammarby|SportsTeam|
Rosenborg|SportsTeam|
Kopenhag|SportsTeam|
Midtjylland|SportsTeam|
Bröndby|SportsTeam|
Legia Varşova|SportsTeam|
Lech Poznan|SportsTeam|
Qarabağ|SportsTeam|
Kairat|SportsTeam|
Hapoel Tel Aviv|SportsTeam|
Al Nassr|SportsTeam|
El Nasr|SportsTeam|
Al Hilal|SportsTeam|
El Hilal|SportsTeam|
Al Ittihad|SportsTeam|
El İttihad|SportsTeam|
Al Ahli|SportsTeam|
Boca Juniors|SportsTeam|
River Plate|SportsTeam|
Flamengo|SportsTeam|
Palmeiras|SportsTeam|
Corinthians|SportsTeam|
Fluminense|SportsTeam|
Inter Miami|SportsTeam|
LA Galaxy|SportsTeam|
Atletico Mineiro|SportsTeam|
Olympiacos|SportsTeam|
Zalgiris Kaunas|SportsTeam|
Virtus Bologna|SportsTeam|
Olimpia Milano|SportsTeam|
ASVEL|SportsTeam|
Baskonia|SportsTeam|
Alba Berlin|SportsTeam|
Chicago Bulls|SportsTeam|
Miami Heat|SportsTeam|
Milwaukee Bucks|SportsTeam|
Denver Nuggets|SportsTeam|
Dallas Mavericks|SportsTeam|
Phoenix Suns|SportsTeam|
Philadelphia 76ers|SportsTeam|
Brooklyn Nets|SportsTeam|
New York Knicks|SportsTeam|
Cleveland Cavaliers|SportsTeam|
Oklahoma City Thunder|SportsTeam|
Minnesota Timberwolves|SportsTeam|
San Antonio Spurs|SportsTeam|
Toronto Raptors|SportsTeam|
Utah Jazz|SportsTeam|
Los Angeles Clippers|SportsTeam|
Memphis Grizzlies|SportsTeam|
Sacramento Kings|SportsTeam|
Atlanta Hawks|SportsTeam|
Orlando Magic|SportsTeam|
Indiana Pacers|SportsTeam|
Detroit Pistons|SportsTeam|
Washington Wizards|SportsTeam|
Charlotte Hornets|SportsTeam|
Galatasaray Ekmas|SportsTeam|
Beşiktaş Fibabanka|SportsTeam|
Aliağa Petkimspor|SportsTeam|
Ziraat Bankkart|SportsTeam|
Fenerbahçe Opet|SportsTeam|
Fenerbahçe Beko|SportsTeam|
Medipol Başakşehir|SportsTeam|
Demir Grup Sivasspor|SportsTeam|
Medicana Sivasspor|SportsTeam|
Yukatel Denizlispor|SportsTeam|
Yukatel Kayserispor|SportsTeam|
Atakaş Hatayspor|SportsTeam|
Bitexen Antalyaspor|SportsTeam|
Fraport-TAV Antalyaspor|SportsTeam|
Corendon Alanyaspor|SportsTeam|
Aytemiz Alanyaspor|SportsTeam|
Arabam.com Konyaspor|SportsTeam|
Tümosan Konyaspor|SportsTeam|
Öznur Kablo Yeni Malatyaspor|SportsTeam|
VavaCars Fatih Karagümrük|SportsTeam|
Mondihome Kayserispor|SportsTeam|
Siltaş Yapı Pendikspor|SportsTeam|
Bellona Kayserispor|SportsTeam|
Onvo Antalyaspor|SportsTeam|
Avrupa Konseyi Parlamenterler Meclisi|Organization|
İGFA|NewsMediaOrganization|
İLKHA|NewsMediaOrganization|
UHA|NewsMediaOrganization|
PHA|NewsMediaOrganization|
BSHA|NewsMediaOrganization|
HİBYA|NewsMediaOrganization|
ANF|NewsMediaOrganization|
KHA|NewsMediaOrganization|
TÜHA|NewsMediaOrganization|
` as const;
