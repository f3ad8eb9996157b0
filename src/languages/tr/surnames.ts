/** Surnames frequent in Turkish news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abadi Abascal Abbas Abdi Abdullahiyan Abe Acar Adak Adalı Adams Adanalı Adıgüzel Adıvar Ahmedinejad Ahıska Akalın
Akar Akarca Akarsu Akay Akayev Akbaba Akbay Akbaş Akbulut Akdağ Akdemir Akdeniz Akdere Akdoğan Akdoğdu Akgöz Akgül
Akgün Akkaya Akkoyun Akkuş Akman Akova Akpolat Akpınar Aksakal Aksay Aksoy Aksoyoğlu Aksu Aksünger Aktan Aktay Aktaş
Aktepe Aktulga Aktürk Aktürkoğlu Akyel Akyol Akyürek Akyüz Akyıldız Akça Akçakoca Akçam Akçay Akın Akıncı Akşener
Akşit Alabora Alagöz Albanese Albares Albayrak Albright Alcaraz Aldemir Alemdar Algan Aliyev Aliyeva Alkan Alkış
Allen Alonso Alp Alpay Altan Altay Altman Altun Altunkaya Altuntaş Altın Altınay Altınkaya Altınok Altınordu
Altınsoy Altıntaş Altıok Alvarez Alçı Anastasiadis Ancelotti Annan Anıl Apaydın Arafat Arakçi Aras Arat Araz Arce
Ardern Arman Armağan Arol Arpacı Arslan Artan Artukoğlu Arı Arıcan Arıcı Arık Arıkan Arınç Asadov Asan Aslan Aslaner
Aslantaş Aso Ata Atabay Atabek Atagün Atak Atakan Atalar Atalay Ataman Atambayev Atasagun Atasever Atasoy Atatürk
Atay Ateş Ateşoğlu Atik Atmaca Attal Atıcı Atılgan Austin Avcı Avn Avşar Ay Ayan Ayaydın Ayaz Aybar Ayberk Aydar
Aydemir Aydoğan Aydoğdu Aydın Aydınlı Aygen Aygün Ayhan Aykan Aykaç Aykut Aytaç Aytekin Aytun Ayvaz Ayyıldız Azak
Açık Açıkalın Açıkgöz Ağaoğlu Ağar Ağbal Ağca Ağırbaş Aşkın Aşık Babacan Babaoğlu Babis Bach Bachelet Badenoch
Baerbock Bahar Bahçeli Bahçıvan Bakan Baker Baki Bakiyev Bakır Bakırcı Bakıri Bal Balaban Balbay Balcı Balcıoğlu
Balkan Balta Baltacı Balzac Barak Baran Bardakcı Bardakçı Bardella Barlas Barnes Barnier Barrack Barrot Barut
Barzani Basa Basmacı Bat Batmaz Batu Batur Batı Bauer Bayar Baydar Baydemir Bayer Baykal Baykan Baykara Bayrak
Bayraktar Bayraktaroğlu Bayram Bayramov Bayrou Baysal Baytok Bayındır Bağatur Bağcı Bağış Baş Başar Başaran Başarır
Başbuğ Başer Başkan Başkaya Başol Başoğlu Baştürk Becker Beethoven Begaj Begin Bekaroğlu Bekayi Beki Bekiroğlu
Bektaş Belen Belge Bell Bellingham Belousov Ben-Gvir Bennett Benzema Berdimuhamedov Berk Berkay Berker Berlusconi
Berri Bertan Bessent Bettel Beyaz Beyazıt Bezmez Bezos Bianchi Biden Bilal Bilge Bilgen Bilgili Bilgin Bilgiç Bilici
Bilir Bingöl Birand Birdal Birgül Birinci Bitlis Biçer Blair Blinken Bolat Bolelli Bolojan Bolsonaro Bolton Boluarte
Bondi Bora Boran Boric Borisov Borne Borrell Bostan Bostancı Boyacı Boyner Boynukalın Boz Bozan Bozdağ Bozdoğan
Bozkaya Bozkurt Bozkır Bozok Boztepe Boçorişvili Boğa Brejnev Breton Brooks Brown Bucak Budak Budanov Buffett Buhari
Bukele Bulaç Buldan Bulgurcu Bulut Buluş Burak Burhan Burns Bursalı Buruk Bush Buteflika Butler Butto Böke Bölükbaşı
Börekçi Büyük Büyükanıt Büyükekşi Büyükerşen Büyükgümüş Büyükkılıç Cabbarov Cameron Campbell Camus Can Canan Canbaz
Candan Candar Caner Canikli Canpolat Cansever Cantürk Canım Caparov Caputova Carney Carter Cassis Castillo Castro
Cebeci Ceenbekov Celep Celili Cemal Cenap Ceran Cerrahoğlu Cesur Cevahir Ceyhan Ceylan Chavez Chirac Chopin Chávez
Cihan Cihaner Ciliv Cinemre Ciner Cinping Ciolacu Civelek Cleverly Clinton Colani Coleman Collins Colombo Colonna
Conte Cook Cooper Corbyn Correa Costa Coşar Coşkun Coşkuner Croo Crosetto Cruz Cubeyr Cumhur Cömert Cündioğlu Dacic
Dagalo Dal Dalan Daldal Dalgıç Dan Danacı Danış Dar Darwin Darçiaşvili Davies Davutoğlu Dağ Dağcı Dağdelen Dağlı
Dağtekin DeSantis Deby Deli Delibaş Delice Dembele Demir Demiral Demirağ Demirbağ Demirbaş Demircan Demirci Demirel
Demirer Demirhan Demirkan Demirkol Demirkıran Demirok Demirsoy Demirtaş Demirtürk Demirören Demiröz Dendias Deniz
Denizci Denizhan Denizli Denktaş Dere Dereli Derici Derin Dermer Derviş Dervişoğlu Derya Destici Devrim Değer
Değirmenci Diaz Dibeybe Dickens Dicle Dikbaş Dikici Dikmen Dilek Dilmen Dindar Dink Dinç Dinçer Dirik Dissanayake
Djokovic Dmitriyev Dodik Dombrovskis Dostoyevski Doğan Doğanay Doğramacı Doğru Doğu Draghi Dubois Duda Duman Dumlu
Dupont Duque Durak Dural Duran Durand Durgun Durmaz Durmuş Durmuşoğlu Dursun Duru Durukan Duterte Duygun Dzeko Döner
Dönmez Dülger Dündar Düzgit Düzgün Ece Ecevit Edwards Efe Efendi Ege Egemen Einstein Eker Ekici Ekinci Ekren Ekşi
Ekşioğlu El Elbir Elibol Ellis Elmas Elvan Elçi Emanetoğlu Emeç Emir Emiroğlu Emre Engels Engin Enginyurt Enver Er
Erakçi Eraslan Eraydın Erbakan Erbay Erbaş Erbil Ercan Erdal Erdem Erdemir Erdil Erdinç Erdoğan Erdoğdu Eren Erenler
Ergen Ergenç Ergin Ergun Ergül Ergüler Ergün Ergüven Erhan Erhürman Erim Eriş Erkal Erkan Erkin Erkoç Erkut Erman
Ermiş Erol Eroğlu Ersan Ersanlı Ersoy Ersöz Ertan Ertaş Ertekin Ertem Erten Ertuğrul Ertuğruloğlu Ertürk Eryılmaz
Erzurumlu Erçetin Erşahin Erşan Esad Esed Esedov Esen Esendal Eser Esmer Esposito Etyemez Evans Evcil Evren Eyüboğlu
Eyüpoğlu Ezber Eğilmez Fansa Farage Faye Fazlıoğlu Federer Feijoo Fener Fernandez Ferrari Ferreira Feyzioğlu Fiala
Fico Fidan Fidanoğlu Filiz Fischer Fisher Flores Foster Franco Frederiksen Freeland Freud Frieden Fındık Fırat
Fırıncı Gabbard Gafarova Gallant Gandhi Gantz Garcia Garibaşvili Gates Gedik Gelenbevi Gemici Genca Gencer Gentiloni
Genç Gençer Gençoğlu Gençtürk Gerapetritis Gerasimov Gezer Gezgin Geçer Ghebreyesus Gibson Girgin Goebbels Golob
Gomez Gonzalez Gorbaçov Gordon Gorki Graham Gray Green Griezmann Griffin Grigoryan Grybauskaite Guaido Guardiola
Guelleh Guerrero Guidetti Guterres Gutierrez Gök Gökalp Gökay Gökbel Gökdemir Gökhan Gökmen Göktaş Göktürk Gökyüzü
Gökçe Gökçek Gökçen Gönül Görgülü Görmez Görür Göz Gözcü Gözlü Gözübüyük Göç Göçer Göğüş Gücük Gül Gülay Gülbahar
Gülen Gülenç Güler Güllü Güllüce Gülsoy Gültekin Gülşen Gümüş Gümüşay Gümüşoğlu Günaltay Günay Günaydın Gündoğan
Gündoğdu Gündüz Günel Güner Güneri Güney Güneş Güngör Güngörmüş Günsür Gür Gürbüz Gürcan Gürdal Gürel Gürer Güreş
Gürgen Gürkan Gürlek Gürler Gürman Gürpınar Gürsel Gürses Gürsoy Gürün Güven Güvenç Güzel Güzelbey Güçer Güçlü
Haaland Habeck Haberal Hacımüftüoğlu Hacıosmanoğlu Hacıoğlu Hacıyev Hafter Hakan Hakverdi Halaçoğlu Haley Halife
Halıcı Hamaney Hamilton Hamzaoğlu Han Haniye Hariri Harper Harris Hasanov Hasanoğlu Hasina Haskoloğlu Hatemi
Hatipoğlu Hayal Hayes Haznedaroğlu Haçaturyan Hegel Hegseth Hekimoğlu Henderson Heniyye Hernandez Herrera Herzog
Higgins Hill Hisarcıklıoğlu Hitler Hiçyılmaz Hlaing Hoca Hocaoğlu Hoffmann Hollande Houlden Hoşgör Hristodulidis
Hughes Hugo Humeyni Hunt Hüseyinoğlu Hınçal Hızal Hızlan Hızır Icardi Ilgaz Ilıcak Ilıcalı Iohannis Ishiba Ispartalı
Ito Işık Işıkhan Işıklar Işıldak Işıtan Jae-in Jae-myung Jaishankar Javid Jenkins Jinping Jirinovski Johnson Jones
Jong-un Jovanovic Juncker Kaba Kabaca Kabak Kaban Kabasakal Kabataş Kaboğlu Kaczynski Kacır Kaddafi Kadirov Kadıoğlu
Kadırov Kafka Kagame Kahraman Kahveci Kalaycı Kalaycıoğlu Kale Kaleağası Kaleli Kalender Kalibaf Kalkan Kalkavan
Kallas Kalyoncu Kalın Kamış Kan Kanat Kandemir Kane Kanlıca Kant Kantar Kantarcı Kapancı Kaplan Kaptan Kapusuz Kara
Karaaslan Karabacak Karabay Karabaş Karabekir Karabey Karaboğa Karabulut Karaburun Karaca Karacan Karaciç Karadağ
Karadeniz Karadere Karaduman Karaer Karagöl Karagöz Karagül Karahan Karahasan Karaismailoğlu Karakaya Karakaş
Karakoyunlu Karakoç Karakurt Karakuş Karal Karaloğlu Karaman Karamanlis Karamanlı Karamollaoğlu Karaosmanoğlu
Karaoğlan Karaoğlu Karapetyan Karapınar Karasakal Karasu Karatay Karataş Karatepe Karatosun Karayalçın Karayel
Karayılan Karaçam Karaçay Kardeş Kargı Karis Karlı Karslı Kartal Kartopu Kasap Kasapoğlu Kasaroğlu Kast Kato Katz
Katırcıoğlu Kavak Kavaklıoğlu Kavakçı Kavas Kavelaşvili Kavlak Kavuncu Kaya Kayacan Kayalar Kayan Kayaoğlu Kayapınar
Kayhan Kaymak Kaymakçı Kaymaz Kazan Kazancı Kazımi Kaçar Kaşif Kaşıkçı Keleş Keller Kellogg Kelly Kemal Kenan
Kennedy Kenyatta Keqiang Kerim Kerimov Kerimoğlu Kerinçsiz Kerry Kesici Keskin Keskinkılıç Ketenci Khan Ki-moon
Kickl Kimmich Kip Kiraz Kirchner Kiriyenko Kirişci Kirişçi Kishida Kissinger Kişida Klein Kliçko Klopp Kobahidze
Kobakhidze Kobayashi Koca Kocabaş Kocabıyık Kocagöz Kocaman Kocaoğlu Kocatürk Koch Kohl Koizumi Kolat Konca Konuk
Koparan Korkmaz Korkmazcan Korkut Koru Korutürk Kos Kotan Kotil Kovac Kowalski Koyuncu Koyuncuoğlu Kozan Kozanoğlu
Koç Koçak Koçaryan Koçer Koçoğlu Koçyiğit Kristersson Kroos Kruşçev Kubilius Kul Kulaksız Kuleba Kulubayev Kumbasar
Kumcu Kundakçı Kura Kuran Kureyşi Kurnaz Kurt Kurtaran Kurti Kurtoğlu Kurtulan Kurtulmuş Kurtuluş Kuru Kurul Kurum
Kurz Kushner Kutan Kutlu Kutluay Kuyucu Kuzu Kuş Kuşoğlu Kvaratskhelia Kök Köksal Köktaş Kökçü Köprülü Köroğlu Köse
Küpeli Kürkçü Kürşad Küçük Küçükali Küçükcan Küçükkaya Küçükkurt Kılavuz Kılıç Kılıçarslan Kılıçaslan Kılıçdaroğlu
Kılıçoğlu Kınık Kıran Kıraç Kırbaşoğlu Kırcalı Kırgız Kırımlı Kıvanç Kıvrak Kızıl Kızılay Kızılkaya Kızıltan
Kızıltaş Kızılırmak Lale Lammy Landsbergis Lapid Laricani Larkin Laurent Lavrov Laçin Laçiner Leclerc Lecornu Lenin
Levent Lewandowski Leyen Liberman Lindner Livakovic Livaneli Long Lopez Lukaku Lukaşenko Lula Lungu Lutnick Luxon
Machado Macri Macron Madak Maduro Magyar Mahathir Maktum Maliki Mammadov Manav Mandela Mane Mansız Maradona Maraşlı
Marcos Mardin Marin Markle Marshall Martin Martinez Marx Mattarella Matviyenko Maviş May Mazlum Mbappe Mbappé
McCarthy McConnell McDonald Medina Medvedev Meir Meloni Memecan Memişoğlu Memmedov Menderes Mendes Mendoza Menendez
Mengü Mercan Merdan Meredov Merkel Mert Mertens Merz Messi Mete Metin Metsola Meyer Meşal Mhitaryan Michal Michel
Middleton Mikati Milanovic Milei Miller Miloseviç Miloşeviç Mirkelam Mirza Mirziyoyev Mirzoyan Mitchell Mitsotakis
Mitterrand Miçotakis Mişustin Mladiç Modi Modric Montella Montenegro Morales Morawiecki Moreau Morris Morrison
Mourinho Mozart Mugabe Muhbir Mumcu Mungan Murakami Muratoğlu Murdoch Murmu Murphy Mursi Musaddık Museveni Musevi
Musk Muslera Mussolini Mustafayev Mutlu Muşlu Mélenchon Mübarek Müezzinoğlu Müftüoğlu Mülayim Müldür Müller Münir
Mısırlı Nabiullina Nacar Nadal Nahyan Nakamura Narin Narlı Nas Nasrallah Nasır Nauseda Navalni Navalnıy Nawrocki
Nayır Nazarbayev Nazlıaka Nazım Nebati Nebenzya Nehammer Nelson Nergis Nesin Netanyahu Neuer Neumann Newton
Nietzsche Niinistö Nixon Noboa Nohut Norris Novak Nowak Nuhoğlu Nuland Nurtleu Obama Obrador Ocak Oflaz Okan Okay
Oktay Okumuş Okur Okutan Okyay Okçuoğlu Okşar Olcay Olcayto Olgun Oliveira Olmert Oluç Onay Ongun Onur Opçin Orakçı
Oral Oran Orban Orbay Orbán Orhan Orhon Orpo Ortaylı Ortaç Ortega Ortiz Oruç Osimhen Oskay Osman Osmani Otacı Ovacık
Owens Oyan Ozan Ozansoy Oğan Oğur Oğuz Oğuzhan Pabuççu Palabıyık Palaz Pamuk Papandreu Papikyan Papuaşvili Parker
Parlak Parmaksız Patel Patruşev Pavel Pazarcı Paşa Paşalı Paşinyan Pedri Pehlevi Pehlivan Pekcan Pekdoğan Peker
Pekin Pekkan Pele Pellegrini Pelosi Pence Pereira Peres Perez Perinçek Perry Peskov Petro Petrosyan Petrovic
Pezeşkiyan Philippe Phillips Piastri Picasso Pichai Piri Pirinç Pistorius Pişkin Plenkovic Podolyak Poilievre Polat
Polater Pompeo Poroşenko Postacı Powell Poyraz Price Prigojin Puigdemont Putin Puşkin Pürçek Pınar Qiang Raab Rabin
Radev Rafsancani Rahmon Rajapaksa Rajoy Rama Ramaphosa Ramirez Ramos Rasmussen Ratcliffe Reagan Reed Reeves Reisi
Renzi Reyes Reyhan Reynolds Reznikov Reçber Ricci Rice Richardson Richter Rinkevics Rivera Robinson Rodriguez Rogers
Romano Romero Ronaldo Ross Rossi Rousseff Rubinyan Rubio Ruhani Ruiz Russo Ruto Rutte Rüzgar Saakaşvili Saar Sabah
Sabalenka Sabancı Sabuncu Sadak Sadr Sadıgov Safaryan Said Saidov Sak Saka Sakallı Sakarya Sakelaropulu Sakık Salah
Saltuk Salvini Samancı Samast Sancak Sancar Sanchez Sandal Sanders Sandu Sani Santos Saraç Saraçoğlu Sarkisyan
Sarkozy Sarp Sartre Sarı Sarıbal Sarıca Sarıgöl Sarıgül Sarıkaya Sarıoğlu Sarıtaş Sarıçam Sato Savaş Savaşır Sayan
Sayar Saydam Saygun Saygı Saygılı Saygıner Saymaz Sayın Sazak Sağdıç Sağkan Sağlam Sağlamer Sağnak Sağır Sağıroğlu
Schmidt Schneider Scholz Schoof Schröder Schulz Schumacher Schumer Schwarz Schäfer Sechin Sedat Sefcovic Sejourne
Selam Selami Selman Selvi Selçuk Semiz Sengun Sepil Serbest Serdaroğlu Serin Sert Sertel Seven Sever Sevim Sevinç
Sevük Sezal Sezen Sezer Sezgin Seçer Seçgin Seçkin Shakespeare Sheinbaum Shinawatra Sibiga Sikorski Silina Siluanov
Silva Simmons Simonyan Singh Sinirlioğlu Sinner Sinvar Sipahi Sirmen Sisi Sistani Sivri Siyavuş Smith Smotrich
Smotriç Sobyanin Solak Solberg Solmaz Songur Soros Soyak Soydan Soydemir Soyer Soykan Soylu Soysal Stalin Starmer
Steinmeier Stewart Stocker Stoltenberg Store Stubb Sturgeon Subianto Sudani Suga Suk-yeol Sullivan Sulyok Suna Sunak
Sunay Suu Suud Suveren Suzuki Svıridenko Swiatek Swinney Szijjarto Sánchez Séjourné Söder Sönmez Söyüncü Sözen Sözer
Süleymani Sülün Sümer Sürmeli Süzer Sınır Sırakaya Sırma Sırskiy Sığırcı Tabak Tabakoğlu Taban Tadic Taha Tajani
Takahashi Takaichi Takaiçi Talabani Talisca Tamer Tan Tanaka Tanal Tandoğan Taner Tanju Tanrıkulu Tanrıkut Tansel
Tanyeri Tanık Tanıl Tarhan Tasulas Tatar Tatlı Tatlıoğlu Tatlıses Tatlıtuğ Tayfur Taylan Taylor Tayyar Taş Taşar
Taşcı Taşdelen Taşdemir Taşkesen Taşkın Taşkıran Taşçı Tebbun Tecer Tedesco Tekbaş Tekdal Teke Tekeli Tekelioğlu
Tekin Tekindor Telli Temel Temelli Temiz Temizel Temizer Temür Terim Terzi Terzioğlu Tezcan Tezel Teziç Thatcher
Thompson Tiani Tihanovskaya Timoşenko Tinubu Tiryaki Tiryakioğlu Tito Tok Tokat Tokayev Toker Tokgöz Toklu Toksöz
Tokyay Tolstoy Topal Topaloğlu Topbaş Toprak Toprakçı Topçu Topçuoğlu Toros Torreira Torres Torun Torunoğlu Tosun
Toğrul Traore Traoré Trudeau Trump Truss Tsipras Tuchel Tuksal Tuna Tunalı Tunca Tuncay Tuncel Tuncer Tunç Tunçel
Tunçer Tura Turan Turanlı Turgut Turhan Turnbull Turner Turunç Tusk Tutal Tutar Tuğ Tuğluk Tuğrul Töre Töremen
Tüfekçi Tüfekçioğlu Tülek Tümer Türel Türk Türkali Türkdal Türkdoğan Türker Türkeri Türkeş Türkkan Türkmen Türkoğlu
Türkyılmaz Tütüncü Tüzmen Tüzün Ulaş Ulu Ulucan Uludağ Ulueren Ulus Ulusoy Ulutürk Uluç Uluçınar Uluğ Umar Umerov
Ummanel Umut Uraloğlu Uras Urgancı Uslu Usluer Usta Ustaosmanoğlu Ustaoğlu Utku Uyanık Uyar Uygun Uyguner Uygur
Uysal Uzel Uzer Uzun Uzuner Uzunkaya Uzunyol Uçak Uçar Uçma Uçum Uğur Uğurel Uğurlu Uğuroğlu Uşakov Vance Varadkar
Varan Varank Vardar Vargas Varhelyi Varlı Varol Veli Velioğlu Venizelos Vergili Verstappen Vestager Vidinlioğlu
Vinicius Volodin Vucic Vural Vuran Vučić Wadephul Wagner Walker Wallace Warren Watanabe Watson Weber Weidel West
Wever White Widodo Wilders Williams Wilson Windsor Witkoff Wolf Wong Wood Wright Xi Xiaoping Yakar Yakut Yalap
Yalçın Yalçıner Yalçınkaya Yalçıntaş Yalım Yamal Yamamoto Yaman Yamaner Yanal Yanukoviç Yanık Yaprak Yaran Yarar
Yardımcı Yarkadaş Yavaş Yavuz Yazar Yazgan Yazıcı Yazıcıgil Yazıcıoğlu Yağcı Yağcıoğlu Yağmur Yağız Yaşa Yaşar
Yaşaroğlu Yelkenci Yeltsin Yener Yeneroğlu Yeniçeri Yentürk Yerlikaya Yermak Yeter Yetim Yetiş Yetkin Yeğen Yeşil
Yeşildağ Yeşiltaş Yeşilyurt Yeşilçimen Yi Yiğit Yokuş Yokuşlu Yolaç Yolcu Yoldaş Yoon Young Yozgatlı Yumaklı
Yumrukaya Yunus Yurdagül Yurdakul Yurdusev Yurt Yurtseven Yuşçenko Yüce Yüceer Yücel Yücesoy Yüksel Yürek Yürekli
Yılancı Yıldıran Yıldırım Yıldırımoğlu Yıldız Yıldızhan Yıldıztekin Yılmaz Yılmazer Zaharova Zaimoğlu Zaloğlu
Zalujni Zapsu Zarakolu Zarif Zedong Zeki Zelenski Zelenskiy Zelenskıy Zeman Zengin Zerdari Zeybek Zeybekci Zeydan
Zeyrek Zidane Zimmermann Zorba Zorlu Zorlutuna Zuckerberg Zuma Zurabişvili Çakar Çakmak Çakıcı Çakır Çakıroğlu
Çalhanoğlu Çalık Çalışkan Çam Çamlı Çamlıbel Çanakçı Çandar Çapar Çarkçı Çatlı Çavdar Çavuş Çavuşesku Çavuşoğlu Çay
Çaylak Çağlar Çağlayan Çebi Çehov Çekiç Çelebi Çelenk Çelik Çelikbilek Çelikkol Çelikten Çeltek Çetin Çetiner
Çetinkaya Çetinsaya Çevik Çiftçi Çil Çiller Çimen Çipras Çitçi Çiçek Çiçekli Çoban Çobanoğlu Çoker Çolak Çolakoğlu
Çorbacı Çubukçu Çölaşan Çömez Çörekçi Çıkrıkçı Çınar Çınarlı Çırak Çıtak Öcal Öcalan Ödemiş Ökmen Öksüz Öktem Ökten
Ömeroğlu Önal Önder Önen Öner Öngen Öngören Önkal Örnek Örs Övür Öymen Öz Özakman Özakça Özal Özalp Özarslan Özata
Özay Özaydın Özağcı Özbakır Özbay Özbaş Özbek Özberk Özbilen Özbudun Özcan Özcanlı Özdemir Özdil Özdoğan Özel Özen
Özer Özersay Özgen Özgenç Özgül Özgün Özgüner Özgür Özgürgün Özgüç Özhan Özhaseki Özil Özizmirli Özkan Özkanlı
Özkara Özkaya Özkoç Özkök Özlem Özlü Özmen Özpetek Özsoy Öztan Öztaş Öztekin Öztop Öztrak Öztunç Öztürk Özyavuz
Özyer Özyeğin Özyurt Özyürek Özyılmaz Özçay Özçelik Özügergin Özışık Öğretmen Öğüt Ülgen Ülger Ülker Ülkü Ülsever
Ümit Ünal Ünaldı Üner Üngör Ünlü Ünlüer Ünlütürk Ünsal Ünver Ürgüplü Üstel Üstün Üstündağ Üstünel Üzmez Üzüm Üçok
Üçüncü İbrahimoğlu İlgezdi İlhan İlicalı İlkin İlter İlyasova İmamoğlu İmirzalıoğlu İnal İnan İnandı İnanç İnanır
İnce İncesu İnci İncirlioğlu İnönü İpek İpekyüz İpekçi İpçi İspir İvanişvili İyidil İyigün İyimaya İzci İzetbegoviç
İzgi İşbilen İşcan İşiba İşler Şafak Şahan Şahbaz Şahbazov Şahenk Şahin Şahinbaş Şahiner Şahinkaya Şahinler
Şahinoğlu Şahsuvaroğlu Şamil Şanlı Şanlıurfalı Şara Şaraa Şaron Şaşmaz Şeker Şemhani Şen Şener Şengör Şengül Şengün
Şenler Şenocak Şenol Şenoğlu Şensoy Şentop Şentürk Şenyurt Şerbetçi Şerif Şevardnadze Şevik Şeybani Şimşek Şimşir
Şirin Şmıhal Şoray Şoygu Şukri Şükür Şık Şıvgın
` as const;
