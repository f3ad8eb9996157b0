/** Words for the people of a place and adjectives made from it in Turkish: they name no place. */

/** Lines `demonym|base form of the country or region`. */
export const demonyms = `
ABD'li|ABD
ABD'liler|ABD
Abhaz|Abhazya
Abhazlar|Abhazya
Adanalı|Adana
Afgan|Afganistan
Afganistanlı|Afganistan
Afganlar|Afganistan
Afrikalı|Afrika
Afrikalılar|Afrika
Alman|Almanya
Almanca|Almanya
Almanlar|Almanya
Almanyalı|Almanya
Amerikalı|ABD
Amerikalılar|ABD
Amerikan|ABD
Anadolulu|Anadolu
Angolalı|Angola
Ankaralı|Ankara
Ankaralılar|Ankara
Antalyalı|Antalya
Arap|Arabistan Yarımadası
Araplar|Arabistan Yarımadası
Arapça|Arabistan Yarımadası
Arjantinli|Arjantin
Arjantinliler|Arjantin
Arnavut|Arnavutluk
Arnavutlar|Arnavutluk
Arnavutça|Arnavutluk
Asyalı|Asya
Asyalılar|Asya
Avrupalı|Avrupa
Avrupalılar|Avrupa
Avustralyalı|Avustralya
Avustralyalılar|Avustralya
Avusturyalı|Avusturya
Avusturyalılar|Avusturya
Azerbaycan Türkü|Azerbaycan
Azerbaycanlı|Azerbaycan
Azerbaycanlılar|Azerbaycan
Azeri|Azerbaycan
Azerice|Azerbaycan
Azeriler|Azerbaycan
BAE'li|BAE
Bahreynli|Bahreyn
Bakülü|Bakü
Bangladeşli|Bangladeş
Bangladeşliler|Bangladeş
Batı Trakya Türkü|Batı Trakya
Batı Trakyalı|Batı Trakya
Belaruslu|Belarus
Belaruslular|Belarus
Belçikalı|Belçika
Belçikalılar|Belçika
Berlinli|Berlin
Bolivyalı|Bolivya
Bosnalı|Bosna Hersek
Bosnalılar|Bosna Hersek
Boşnak|Bosna Hersek
Boşnaklar|Bosna Hersek
Brezilyalı|Brezilya
Brezilyalılar|Brezilya
Britanyalı|İngiltere
Britanyalılar|İngiltere
Bulgar|Bulgaristan
Bulgaristanlı|Bulgaristan
Bulgarlar|Bulgaristan
Bursalı|Bursa
Cezayirli|Cezayir
Cezayirliler|Cezayir
Danimarkalı|Danimarka
Danimarkalılar|Danimarka
Dağıstanlı|Dağıstan
Diyarbakırlı|Diyarbakır
Ekvadorlu|Ekvador
Emirlikli|BAE
Endonezyalı|Endonezya
Endonezyalılar|Endonezya
Ermeni|Ermenistan
Ermenice|Ermenistan
Ermeniler|Ermenistan
Ermenistanlı|Ermenistan
Estonyalı|Estonya
Estonyalılar|Estonya
Etiyopyalı|Etiyopya
Etiyopyalılar|Etiyopya
Fars|İran
Farslar|İran
Farsça|İran
Faslı|Fas
Faslılar|Fas
Fildişili|Fildişi Sahili
Filipinli|Filipinler
Filipinliler|Filipinler
Filistinli|Filistin
Filistinliler|Filistin
Fin|Finlandiya
Finlandiyalı|Finlandiya
Finlandiyalılar|Finlandiya
Finli|Finlandiya
Fransız|Fransa
Fransızca|Fransa
Fransızlar|Fransa
Gabonlu|Gabon
Galli|Galler
Galliler|Galler
Gambiyalı|Gambiya
Ganalı|Gana
Ganalılar|Gana
Gaziantepli|Gaziantep
Gazzeli|Gazze
Gazzeliler|Gazze
Güney Afrikalı|Güney Afrika
Güney Afrikalılar|Güney Afrika
Güney Koreli|Güney Kore
Güney Koreliler|Güney Kore
Gürcistanlı|Gürcistan
Gürcü|Gürcistan
Gürcüce|Gürcistan
Gürcüler|Gürcistan
Haitili|Haiti
Halepli|Halep
Hataylı|Hatay
Hindistanlı|Hindistan
Hint|Hindistan
Hintli|Hindistan
Hintliler|Hindistan
Hollandalı|Hollanda
Hollandalılar|Hollanda
Hırvat|Hırvatistan
Hırvatlar|Hırvatistan
Iraklı|Irak
Iraklılar|Irak
Jamaikalı|Jamaika
Jamaikalılar|Jamaika
Japon|Japonya
Japonca|Japonya
Japonlar|Japonya
Japonyalı|Japonya
KKTC'li|KKTC
Kafkasyalı|Kafkasya
Kamerunlu|Kamerun
Kamerunlular|Kamerun
Kanadalı|Kanada
Kanadalılar|Kanada
Karabağlı|Karabağ
Karadağlı|Karadağ
Karadağlılar|Karadağ
Katalan|Katalonya
Katalanlar|Katalonya
Katarlı|Katar
Katarlılar|Katar
Kayserili|Kayseri
Kazak|Kazakistan
Kazakistanlı|Kazakistan
Kazaklar|Kazakistan
Kenyalı|Kenya
Kenyalılar|Kenya
Kerküklü|Kerkük
Kolombiyalı|Kolombiya
Kolombiyalılar|Kolombiya
Kongolu|Kongo
Konyalı|Konya
Koreli|Güney Kore
Koreliler|Güney Kore
Kosovalı|Kosova
Kosovalılar|Kosova
Kuveytli|Kuveyt
Kuzey Koreli|Kuzey Kore
Kuzey Koreliler|Kuzey Kore
Kübalı|Küba
Kübalılar|Küba
Kürt|Irak Kürdistanı
Kürtler|Irak Kürdistanı
Kürtçe|Irak Kürdistanı
Kıbrıs Türkü|Kıbrıs
Kıbrıslı|Kıbrıs
Kıbrıslı Rum|Kıbrıs
Kıbrıslı Türk|Kıbrıs
Kıbrıslı Türkler|Kıbrıs
Kıbrıslılar|Kıbrıs
Kırgız|Kırgızistan
Kırgızistanlı|Kırgızistan
Kırgızlar|Kırgızistan
Kırım Tatarları|Kırım
Kırım Tatarı|Kırım
Kırımlı|Kırım
Letonyalı|Letonya
Letonyalılar|Letonya
Libyalı|Libya
Libyalılar|Libya
Litvanyalı|Litvanya
Litvanyalılar|Litvanya
Londralı|Londra
Lübnanlı|Lübnan
Lübnanlılar|Lübnan
Lüksemburglu|Lüksemburg
Macar|Macaristan
Macarlar|Macaristan
Makedon|Kuzey Makedonya
Makedonlar|Kuzey Makedonya
Makedonyalı|Kuzey Makedonya
Malezyalı|Malezya
Malezyalılar|Malezya
Malili|Mali
Maltalı|Malta
Meksikalı|Meksika
Meksikalılar|Meksika
Moldovalı|Moldova
Moldovalılar|Moldova
Moskovalı|Moskova
Moğol|Moğolistan
Moğolistanlı|Moğolistan
Moğollar|Moğolistan
Myanmarlı|Myanmar
Mısırlı|Mısır
Mısırlılar|Mısır
Nahçıvanlı|Nahçıvan
Nepalli|Nepal
New Yorklu|New York
Nijerli|Nijer
Nijeryalı|Nijerya
Nijeryalılar|Nijerya
Norveçli|Norveç
Norveçliler|Norveç
Oset|Güney Osetya
Osetler|Güney Osetya
Pakistanlı|Pakistan
Pakistanlılar|Pakistan
Paraguaylı|Paraguay
Parisli|Paris
Perulu|Peru
Polonyalı|Polonya
Polonyalılar|Polonya
Portekizce|Portekiz
Portekizli|Portekiz
Portekizliler|Portekiz
Rizeli|Rize
Romanyalı|Romanya
Romanyalılar|Romanya
Romen|Romanya
Ruandalı|Ruanda
Rum|Kıbrıs
Rumen|Romanya
Rumlar|Kıbrıs
Rus|Rusya
Ruslar|Rusya
Rusyalı|Rusya
Rusça|Rusya
Selanikli|Selanik
Senegalli|Senegal
Senegalliler|Senegal
Singapurlu|Singapur
Sivaslı|Sivas
Slovak|Slovakya
Slovaklar|Slovakya
Slovakyalı|Slovakya
Sloven|Slovenya
Slovenyalı|Slovenya
Somalili|Somali
Somalililer|Somali
Sovyet|Sovyetler Birliği
Sri Lankalı|Sri Lanka
Sudanlı|Sudan
Sudanlılar|Sudan
Suriyeli|Suriye
Suriyeliler|Suriye
Suudi|Suudi Arabistan
Suudi Arabistanlı|Suudi Arabistan
Suudiler|Suudi Arabistan
Sırbistanlı|Sırbistan
Sırp|Sırbistan
Sırplar|Sırbistan
Tacik|Tacikistan
Tacikistanlı|Tacikistan
Tacikler|Tacikistan
Tatar|Tataristan
Tatarlar|Tataristan
Taylandlı|Tayland
Taylandlılar|Tayland
Tayvanlı|Tayvan
Tayvanlılar|Tayvan
Tibetli|Tibet
Trabzonlu|Trabzon
Tunuslu|Tunus
Tunuslular|Tunus
Türk|Türkiye
Türkiyeli|Türkiye
Türkler|Türkiye
Türkmen|Türkmenistan
Türkmenistanlı|Türkmenistan
Türkmenler|Türkmenistan
Türkçe|Türkiye
Ugandalı|Uganda
Ukraynaca|Ukrayna
Ukraynalı|Ukrayna
Ukraynalılar|Ukrayna
Ummanlı|Umman
Uruguaylı|Uruguay
Uruguaylılar|Uruguay
Uygur|Sincan
Uygur Türkleri|Sincan
Uygur Türkü|Sincan
Uygurlar|Sincan
Venezuelalı|Venezuela
Venezuelalılar|Venezuela
Vietnamlı|Vietnam
Vietnamlılar|Vietnam
Yemenli|Yemen
Yemenliler|Yemen
Yeni Zelandalı|Yeni Zelanda
Yeni Zelandalılar|Yeni Zelanda
Yunan|Yunanistan
Yunanca|Yunanistan
Yunanistanlı|Yunanistan
Yunanlar|Yunanistan
Yunanlı|Yunanistan
Çadlı|Çad
Çek|Çekya
Çekler|Çekya
Çekyalı|Çekya
Çeçen|Çeçenistan
Çeçenler|Çeçenistan
Çince|Çin
Çinli|Çin
Çinliler|Çin
Özbek|Özbekistan
Özbekistanlı|Özbekistan
Özbekler|Özbekistan
Ürdünlü|Ürdün
Ürdünlüler|Ürdün
İngiliz|İngiltere
İngilizce|İngiltere
İngilizler|İngiltere
İranlı|İran
İranlılar|İran
İrlandalı|İrlanda
İrlandalılar|İrlanda
İskandinav|İskandinavya
İskoç|İskoçya
İskoçlar|İskoçya
İskoçyalı|İskoçya
İspanyol|İspanya
İspanyolca|İspanya
İspanyollar|İspanya
İsrailli|İsrail
İsrailliler|İsrail
İstanbullu|İstanbul
İstanbullular|İstanbul
İsveçli|İsveç
İsveçliler|İsveç
İsviçreli|İsviçre
İsviçreliler|İsviçre
İtalyan|İtalya
İtalyanca|İtalya
İtalyanlar|İtalya
İzlandalı|İzlanda
İzlandalılar|İzlanda
İzmirli|İzmir
İzmirliler|İzmir
Şilili|Şili
` as const;
