/** Surnames frequent in Turkish news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abacı Abadi Abascal Abay Abbas Abdi Abdullahiyan Abe Abut Acar Ada Adak Adalı Adams Adanalı Adanur Adıgüzel Adıvar
Ahmedinejad Ahıska Ak Akalan Akalp Akalın Akan Akar Akarca Akarslan Akarsu Akarçay Akataş Akay Akayev Akbaba Akbay
Akbaş Akbaşak Akbel Akbudak Akbulut Akburak Akbıyık Akdağ Akdaş Akdemir Akdeniz Akdere Akdoğan Akdoğdu Akdoğmuş Akel
Aker Akgöz Akgül Akgün Akgündüz Akhan Akhun Akkan Akkanat Akkaya Akkaş Akkoyun Akkoç Akkurt Akkuzu Akkuş Akkök Akman
Akova Akoğlu Akpak Akpolat Akpunar Akpınar Aksakal Aksan Aksay Akseki Aksel Aksoy Aksoylu Aksoyoğlu Aksu Aksungur
Aksöz Aksünger Aktan Aktar Aktay Aktaş Aktepe Aktulga Aktuğ Aktürk Aktürkoğlu Akyel Akyol Akyürek Akyüz Akyıl
Akyıldırım Akyıldız Akyılmaz Akça Akçakoca Akçalı Akçam Akçan Akçay Akıllı Akıllıoğlu Akın Akıncı Akıncılar Akşahin
Akşener Akşit Alabora Alaca Alacalı Alagöz Alakuş Alan Albanese Albares Albay Albayrak Albright Alcaraz Aldemir
Aldoğan Alemdar Algan Algül Aliyev Aliyeva Alkan Alkaya Alkış Allen Alleva Alonso Alp Alparslan Alpaslan Alpay Alper
Alptekin Alsan Altan Altay Altman Altun Altunbaş Altundal Altundağ Altunkaya Altunok Altunsoy Altuntaş Altuntop Altın
Altınay Altınkaya Altınok Altınordu Altınsoy Altıntaş Altıntop Altıok Alvarez Alçı Alıcı Alıç Amaç Anastasiadis
Ancelotti Anlı Annan Anıl Apak Apaydın Arabacı Arafat Arakçi Aral Aras Arat Araz Araç Arce Arda Ardern Ardıç Arkan
Arman Armağan Armutlu Arol Arpa Arpacı Arpacıoğlu Arslan Artan Artar Artuk Artukoğlu Arvas Arı Arıcan Arıcı Arık
Arıkan Arıkboğa Arıkoğlu Arınç Asadov Asan Asil Aslan Aslaner Aslankaya Aslanoğlu Aslantaş Aso Ata Atabay Atabek
Atagün Atak Atakan Ataklı Atalan Atalar Atalay Ataman Atambayev Atamer Atar Atasagun Atasever Atasoy Atatürk Atay Ataç
Ateş Ateşli Ateşoğlu Atik Atlı Atmaca Attal Atıcı Atılgan Austin Avcı Avcılar Avcıoğlu Avedon Avn Avşar Ay Ayan
Ayaydın Ayaz Aybar Aybek Ayberk Aybirdi Aycan Aydar Aydemir Aydeniz Aydoğan Aydoğdu Aydoğmuş Aydın Aydıner Aydınlı
Aydınoğlu Aygen Aygün Ayhan Aykan Aykaç Aykul Aykurt Aykut Aymaz Aypar Aytar Aytaç Aytaş Aytekin Aytun Ayvalı Ayvaz
Ayyıldız Ayçiçek Ayöz Ayık Azak Azizoğlu Azman Açar Açık Açıkalın Açıkel Açıkgöz Ağaoğlu Ağar Ağaç Ağbal Ağca Ağdaş
Ağırbaş Ağırman Aşkın Aşçı Aşıcı Aşık Babacan Babaoğlu Babayiğit Babis Babiş Baca Bacak Bach Bachelet Badem Badenoch
Baerbock Bahadır Bahar Bahçeci Bahçeli Bahçıvan Bahşi Bakan Baker Baki Bakiyev Bakır Bakırcı Bakırcıoğlu Bakıri Bal
Balaban Balbay Balcan Balcı Balcıoğlu Balkan Balkaya Balkır Baloğlu Balta Baltacı Balzac Ban Barak Baran Bardakcı
Bardakçı Bardella Barlas Barnes Barnier Barrack Barroso Barrot Barut Barutçu Barzani Barın Barış Basa Basmacı Bat
Batmaz Batu Batur Batı Batır Bauer Bayar Bayat Baybars Baycan Baydar Baydaş Baydemir Baydur Bayer Bayhan Baykal Baykan
Baykara Baykuş Bayrak Bayraktar Bayraktaroğlu Bayraktutan Bayrakçı Bayram Bayramov Bayramoğlu Bayrou Baysal Baysan
Baytok Bayzan Bayındır Bayır Bağatur Bağcı Bağdat Bağlan Bağış Baş Başak Başar Başaran Başarır Başboğa Başbuğ Başer
Başeğmez Başgül Başkan Başkaya Başkurt Başol Başoğlu Baştürk Becerikli Becker Bedir Beethoven Begaj Begin Bekaroğlu
Bekayi Beker Beki Bekiroğlu Bektaş Bektaşoğlu Bekçi Belen Belge Bell Belli Bellingham Belousov Ben-Gvir Bender Benli
Bennett Benzema Berber Berberoğlu Berdimuhamedov Berdimuhammedov Berişa Berk Berkay Berker Berlusconi Berri Bertan
Bessent Bettel Beyaz Beyaztaş Beyazıt Beydilli Beyhan Beytekin Bezmez Bezos Beşer Beşiktaş Bianchi Biber Bicer Biden
Bilal Bilen Bilge Bilgehan Bilgen Bilgili Bilgin Bilgiseven Bilgiç Bilici Bilir Bin-Selman Bingöl Binici Birand Birdal
Birgül Birgün Birinci Birlik Bitlis Bitmez Biçer Blair Blinken Bolat Bolelli Bolojan Bolsonaro Bolton Bolu Boluarte
Bondi Bora Boran Boric Borisov Borne Borrell Borucu Bostan Bostancı Boyacı Boyacıoğlu Boylu Boyner Boynudelik
Boynukalın Boyraz Boz Bozan Bozca Bozdağ Bozdemir Bozdoğan Bozer Bozgeyik Bozkaya Bozkurt Bozkuş Bozkır Bozok Bozoğlu
Boztaş Boztepe Bozyel Bozyiğit Boçorişvili Boğa Brandt Brejnev Bresson Breton Brooks Brown Bucak Budak Budanov Buffett
Buhari Bukele Bulaç Buldan Bulduk Bulgan Bulgurcu Bulgurlu Bulucu Bulut Buluş Burak Burgaz Burhan Burns Bursalı Buruk
Burukoğlu Bush Buteflika Butler Butto Böcek Böke Bölük Bölükbaşı Börekçi Börü Büke Bülbül Büyük Büyükanıt Büyükaydın
Büyükdağ Büyükekşi Büyükerşen Büyükgümüş Büyükkaya Büyükköse Büyükkılıç Büyükşahin Bıyık Bıçak Bıçakcı Bıçakçı
Cabbarov Caferoğlu Cameron Campbell Camus Can Canan Canatan Canbay Canbaz Canbolat Candan Candar Candemir Caner Cangöz
Canikli Cankurt Canpolat Cansever Cansız Cantimur Cantürk Canım Caparov Caputova Carney Carter Cassis Castillo Castro
Cebe Cebeci Ceenbekov Celep Celili Cemal Cenap Ceran Cerit Cerrahoğlu Cesur Cevahir Ceyhan Ceylan Chavez Chen Chirac
Chopin Churchill Chávez Cihan Cihaner Ciliv Cin Cinemre Ciner Cinping Ciolacu Civan Civelek Ciğerci Cleverly Clinton
Colani Coleman Collins Colombo Colonna Conte Cook Cooper Corbyn Correa Costa Coşar Coşgun Coşkun Coşkuner Croo
Crosetto Cruz Cubeyr Cumhur Cunningham Cömert Cündioğlu Dacic Dagalo Dal Dalan Daldal Dalgıç Dali Dalkılıç Dalkıran
Damar Dan Danacı Danış Danışman Dar Darwin Darçiaşvili Davies Davutoğlu Dayan Daylak Dağ Dağcı Dağdelen Dağdeviren
Dağhan Dağlı Dağtekin DeSantis Deby Dede Dedeoğlu Delen Deli Delibaş Delice Deliktaş Delioğlu Dembele Demir Demiral
Demiralp Demiray Demirağ Demirbağ Demirbaş Demirbilek Demircan Demirci Demircioğlu Demirdağ Demirdöğen Demirel Demirer
Demirhan Demirkan Demirkaya Demirkol Demirkıran Demirok Demirsoy Demirtaş Demirtürk Demirören Demiröz Dendias Deniz
Denizci Denizhan Denizli Denk Denktaş Dere Dereli Derici Derin Dermer Derviş Dervişoğlu Derya Destici Devecioğlu
Devrim Değer Değirmenci Diaz Dibeybe Dickens Dicle Dikbaş Dikici Dikmen Dilaver Dilbaz Dilek Dilmaç Dilmen Dindar Dink
Dinç Dinçel Dinçer Dinçtürk Direk Dirik Dissanayake Dişli Djokovic Djukanoviç Dmitriyev Dodik Dolu Domaç Dombrovskis
Donat Dost Dostoyevski Doğan Doğanay Doğaner Doğangün Doğramacı Doğru Doğruyol Doğu Draghi Dubois Duda Duman Dumlu
Dupont Duque Dur Durak Dural Duran Durand Durgun Durmaz Durmuş Durmuşoğlu Dursun Dursunoğlu Duru Durukan Durur Duterte
Duyar Duygulu Duygun Dzeko Döner Dönmez Dülger Dülgeroğlu Dündar Düzenli Düzgit Düzgün Eastman Ebiç Ece Ecevit Eczacıbaşı Edwards
Efe Efendi Efendioğlu Ege Egemen Einstein Eker Ekici Ekinci Ekiz Ekmekçi Ekren Ekşi Ekşioğlu El Elbir Elibol Elitaş
Ellis Elmacı Elmas Eltan Elvan Elveren Elçi Emanetoğlu Emeç Emir Emiroğlu Emre Engels Engin Enginyurt Enver Er Erakçi
Eraslan Erat Eraydın Erbakan Erbay Erbaş Erbil Ercan Erdal Erdem Erdemir Erden Erdil Erdinç Erdogan Erdoğan Erdoğdu
Erdoğmuş Eren Erenler Ergen Ergene Ergenç Ergin Ergun Ergül Ergüler Ergün Ergüven Erhan Erhürman Erim Eriş Erkal Erkan
Erkaya Erkek Erkin Erkmen Erkoç Erkul Erkut Erkuş Erkılıç Erman Ermiş Erol Eroğlu Ersan Ersanlı Ersin Ersoy Ersöz
Ertan Ertaş Ertekin Ertem Erten Ertunç Ertuğ Ertuğrul Ertuğruloğlu Ertürk Eryılmaz Erzurumlu Erçetin Erşahin Erşan
Esad Esed Esedov Esen Esendal Eser Esmer Esposito Etyemez Evans Evci Evcil Evren Eyüboğlu Eyüpoğlu Ezber Ezer Eğilmez
Eşki Fansa Farage Faye Fazlıoğlu Federer Feijoo Fener Fernandez Ferrari Ferreira Feyzioğlu Fiala Fico Fidan Fidanoğlu
Filiz Fischer Fisher Flores Foster Franco Frederiksen Freeland Freud Frieden Fındık Fırat Fırıncı Gabbard Gafarova
Gallant Gandhi Gandi Gani Gantz Garcia Garibaşvili Gates Gedik Gedikli Gelenbevi Gelir Gemici Genca Gencer Gentiloni
Genç Gençer Gençoğlu Gençtürk Gerapetritis Gerasimov Gerçek Gezer Gezgin Gezici Geçer Geçgel Ghebreyesus Gibson Girgin
Goebbels Golob Gomez Gonzalez Gorbaçov Gordon Gorki Graham Gray Green Griezmann Griffin Grigoryan Gruevski
Grybauskaite Guaido Guardiola Guelleh Guerrero Guidetti Guterres Gutierrez Gök Gökalp Gökay Gökbel Gökbulut Gökdemir
Gökdoğan Göker Gökhan Gökmen Göksel Göksu Göktaş Göktepe Göktürk Gökyüzü Gökçe Gökçek Gökçen Gökşen Gönen Gönül
Gönültaş Gören Görgülü Görmez Görür Göz Gözcü Göze Gözlü Gözübüyük Göç Göçer Göçmen Göğüş Gücük Gül Gülay Gülbahar
Gülcan Güldal Gülen Gülenç Güler Güleç Güllü Güllüce Gülmez Gülsoy Gültekin Gülçiçek Gülşen Gümüş Gümüşay Gümüşoğlu
Gümüştaş Günal Günaltay Günay Günaydın Gündoğan Gündoğdu Gündüz Günel Güner Güneri Güney Güneş Güngör Güngörmüş Günsür
Gür Gürbüz Gürcan Gürdal Gürel Gürer Güreş Gürgen Gürkan Gürlek Gürler Gürman Gürpınar Gürsel Gürses Gürsoy Gürsu
Gürün Güven Güvenir Güvenç Güvercin Güzel Güzelbey Güzelyurt Güçer Güçlü Haaland Habeck Haberal Hacımüftüoğlu
Hacıosmanoğlu Hacıoğlu Hacıyev Hafter Hakan Hakverdi Halaçoğlu Haley Halife Halıcı Hamaney Hamilton Hamzaoğlu Han
Haniye Haradinaj Hariri Harman Harper Harris Hasanov Hasanoğlu Hasina Haskoloğlu Hasırcı Hatemi Hatipoğlu Hayal Hayes
Hayırlı Hazar Haznedaroğlu Haçaturyan Haşimoğlu Hegel Hegseth Hekimoğlu Hemingway Henderson Heniyye Hernandez Herrera
Herzog Higgins Hill Hisarcıklıoğlu Hitchcock Hitler Hiçyılmaz Hlaing Hoca Hocaoğlu Hoffmann Hollande Houlden Hoşgör
Hoşgören Hristodulidis Hughes Hugo Humeyni Hunt Hüseyinoğlu Hınçal Hızal Hızlan Hızır Icardi Ilgaz Ilıcak Ilıcalı
Imran Iohannis Irmak Ishiba Ispartalı Ito Ivanov Izetbegoviç Işık Işıkgöz Işıkhan Işıklar Işıklı Işıldak Işıtan Jae-in
Jae-myung Jaishankar Javid Jenkins Jenkyns Jinping Jirinovski Johnson Jones Jong-un Jovanovic Juncker Kaba Kabaca
Kabak Kabakçı Kaban Kabaoğlu Kabasakal Kabataş Kaboğlu Kaczynski Kacır Kaddafi Kader Kadirov Kadıoğlu Kadırov Kafka
Kagame Kahraman Kahveci Kahvecioğlu Kalay Kalaycı Kalaycıoğlu Kale Kaleağası Kaleli Kalender Kalibaf Kalkan Kalkavan
Kallas Kalyoncu Kalın Kamış Kan Kanat Kandemir Kandil Kane Kanlıca Kant Kantar Kantarcı Kapancı Kaplan Kaptan Kapusuz
Kara Karaaslan Karabacak Karabay Karabağ Karabaş Karabekir Karabey Karaboğa Karabulut Karaburun Karabıyık Karaca
Karacan Karaciç Karadavut Karadayı Karadağ Karadaş Karademir Karadeniz Karadere Karadoğan Karaduman Karaer Karagöl
Karagöz Karagül Karahan Karahasan Karahisar Karaismailoğlu Karakaya Karakaş Karakoyun Karakoyunlu Karakoç Karakurt
Karakuş Karal Karaloğlu Karaman Karamanlis Karamanlı Karamanoğlu Karamollaoğlu Karaosmanoğlu Karaoğlan Karaoğlu
Karapetyan Karapınar Karasakal Karasu Karatay Karataş Karatepe Karatosun Karayalçın Karayel Karayılan Karaçam Karaçay
Karcı Kardeş Kargı Karis Karlı Karpuz Karslı Kartal Kartopu Karzai Kasap Kasapoğlu Kasaroğlu Kast Kato Katz
Katırcıoğlu Kavak Kavaklıoğlu Kavakçı Kaval Kavanaugh Kavas Kavelaşvili Kavlak Kavuncu Kaya Kayaalp Kayacan Kayahan
Kayalar Kayan Kayaoğlu Kayapınar Kaygusuz Kaygısız Kayhan Kaymak Kaymakçı Kaymaz Kaynak Kaynar Kayran Kazak Kazan
Kazancı Kazımi Kaçar Kaçmaz Kaşif Kaşıkçı Kaşıkçıoğlu Keleş Keller Kellogg Kelly Kemal Kemaloğlu Kemer Kenan Kennedy
Kenyatta Keqiang Kerim Kerimov Kerimoğlu Kerinçsiz Kerry Keser Kesici Kesim Keskin Keskinkılıç Keten Ketenci Keçeci
Khan Ki-moon Kickl Kim Kimmich Kip Kiraz Kirchner Kiriyenko Kirişci Kirişçi Kishida Kissinger Kişida Klein Kliçko
Klopp Kobahidze Kobakhidze Kobayashi Koca Kocabaş Kocabıyık Kocagöz Kocaman Kocaoğlu Kocatürk Koch Kohl Koizumi Kolat
Kolcu Koldaş Kolukısa Konak Konca Konuk Konur Koparan Kopuz Kor Koray Kork Korkmaz Korkmazcan Korkut Koru Korucu Koruk
Korutürk Kos Kotan Kotil Kovac Kowalski Koyun Koyuncu Koyuncuoğlu Kozan Kozanoğlu Koç Koçak Koçan Koçaryan Koçer
Koçkaya Koçoğlu Koçyiğit Koşar Kristersson Kroos Kruşçev Kubilius Kudret Kul Kula Kulaksız Kuleba Kulubayev Kumaş
Kumbasar Kumcu Kundakçı Kunt Kura Kuran Kurban Kureyşi Kurnaz Kurt Kurtaran Kurti Kurtoğlu Kurtulan Kurtulmuş Kurtuluş
Kuru Kurucu Kurul Kurum Kurz Kushner Kutan Kutlay Kutlu Kutluay Kuyucu Kuzgun Kuzu Kuş Kuşoğlu Kuşçu Kvaratskhelia Kök
Köken Köksal Köktaş Kökçü Kömür Kömürcü Köprülü Köroğlu Köse Kösem Köseoğlu Külünk Küpeli Kürkçü Kürkçüoğlu Kürşad
Küçük Küçükali Küçükaslan Küçükcan Küçükkaya Küçükkurt Küçükoğlu Kılavuz Kılcı Kılınç Kılıç Kılıçarslan Kılıçaslan
Kılıçdaroğlu Kılıçer Kılıçkaya Kılıçoğlu Kınık Kıran Kıraç Kırbaş Kırbaşoğlu Kırca Kırcalı Kırcı Kırgız Kırkpınar
Kırmızı Kırımlı Kıvanç Kıvrak Kızıl Kızılaslan Kızılay Kızıldağ Kızılkaya Kızıltan Kızıltaş Kızılırmak Lale Lammy
Landsbergis Lapid Laricani Larkin Laurent Lavrov Laçin Laçiner Leclerc Lecornu Lenin Levent Lewandowski Leyen Li
Liberman Lindner Livakovic Livaneli Long Lopez Lukaku Lukaşenko Lula Lungu Lutnick Luxon Machado Macri Macron Madak
Maden Maduro Magyar Mahathir Maktum Maliki Mammadov Manav Mandela Mane Mansız Mantar Maradona Maraşlı Marcos Mardin
Marin Markle Marshall Martin Martinez Marx Mattarella Mattis Matviyenko Maviş May Mazlum Mbappe Mbappé McCarthy
McConnell McDonald Medina Medvedev Meir Meloni Memecan Memişoğlu Memmedov Menderes Mendes Mendoza Menendez Mengü
Mercan Merdan Meredov Meriç Merkel Mermer Mert Mertens Merz Messi Mete Metin Metsola Meyer Meşal Mhitaryan Michal
Michel Middleton Mikati Milanovic Milanoviç Milei Miller Miloseviç Miloşeviç Mirkelam Mirza Mirziyoyev Mirzoyan
Mitchell Mitsotakis Mitterrand Mizrahi Miçotakis Mişustin Mladiç Modi Modric Mogherini Montella Montenegro Moon
Morales Morawiecki Moreau Morris Morrison Mourinho Mozart Mueller Mugabe Muhbir Mumcu Mungan Murakami Muratoğlu
Murdoch Murmu Murphy Mursi Musaddık Museveni Musevi Musk Muslera Mussolini Mustafayev Mutlu Muşlu Mélenchon Mübarek
Müezzinoğlu Müftüoğlu Mülayim Müldür Müller Münir Mısırlı Mızrak Nabiullina Nacar Nadal Nahyan Nakamura Nalbant
Nalçacı Narin Narlı Nas Nasrallah Nasır Nauseda Navalni Navalnıy Navarro Nawrocki Nayır Nazarbayev Nazlı Nazlıaka
Nazım Nebati Nebenzya Nehammer Nehru Nelson Nergis Nesin Netanyahu Neuer Neumann Newton Neymar Nguyen Nietzsche
Niinistö Nixon Noboa Nohut Noris Norris Novak Nowak Nuhoğlu Nuland Nurtleu Obama Obrador Ocak Oflaz Okan Okay Oktay
Okumuş Okur Okutan Okuyan Okyay Okçuoğlu Okşar Olcay Olcayto Olgun Oliveira Olmert Oluç Onan Onat Onay Ongun Onur
Opçin Orakçı Oral Oran Orban Orbay Orbán Orhan Orhon Orpo Ortaylı Ortaç Ortega Ortiz Oruç Osimhen Oskay Osman Osmani
Osmanoğlu Otacı Otlu Ovacık Owens Oyan Oymak Ozan Ozansoy Oğan Oğur Oğuz Oğuzhan Pabuççu Pala Palabıyık Palaz Pamuk
Papadopulos Papandreu Papikyan Papuaşvili Parker Parlak Parlar Parmaksız Patel Patruşev Pavel Pazarcı Paşa Paşalı
Paşinyan Pedri Pehlevi Pehlivan Pekcan Pekdemir Pekdoğan Pekel Peker Pekin Pekkan Pekmez Pektaş Pele Pellegrini Pelosi
Pence Pereira Peres Perez Perinçek Perry Peskov Petro Petrosyan Petrovic Pezeşkiyan Philippe Phillips Piastri Picasso
Pichai Piri Pirinç Pistorius Pişkin Plenkovic Plenkoviç Podolyak Poilievre Polat Polater Pompeo Poroşenko Postacı
Powell Poyraz Price Prigojin Puigdemont Pulat Putin Puşkin Pürçek Pınar Pınarbaşı Qiang Raab Rabin Racine Radev
Rafsancani Rahmon Rajapaksa Rajoy Rama Ramaphosa Ramirez Ramos Rasmussen Ratcliffe Reagan Reed Reeves Reisi Renzi
Reyes Reyhan Reynolds Reznikov Reçber Ricci Rice Richardson Richter Rinkevics Rivera Robinson Rodriguez Rogers Romano
Romero Ronaldo Roosevelt Ross Rossi Rousseff Rubinyan Rubio Ruhani Ruiz Russel Russo Ruto Rutte Rüzgar Saakaşvili Saar
Sabah Sabalenka Sabancı Sabuncu Sadak Sadr Sadıgov Safa Safaryan Said Saidov Sak Saka Sakallı Sakarya Sakelaropulu
Sakin Sakık Salah Salman Saltuk Saltık Salvini Samancı Samast Sancak Sancar Sanchez Sandal Sanders Sandu Sandıkçı Sani
Santos Saraç Saraçoğlu Sarkisyan Sarkozy Sarp Sartre Sarı Sarıbal Sarıbaş Sarıca Sarıgöl Sarıgül Sarıkaya Sarıoğlu
Sarısoy Sarıtaş Sarıyıldız Sarıçam Sato Savaş Savaşır Savcı Savran Say Sayan Sayar Saydam Saygun Saygı Saygılı Saygın
Saygıner Saymaz Sayın Sazak Sağ Sağdıç Sağkan Sağlam Sağlamer Sağlık Sağnak Sağır Sağıroğlu Schmidt Schneider Scholz
Schoof Schröder Schulz Schumacher Schumer Schwarz Schäfer Sechin Sedat Sefcovic Sejourne Selam Selami Selman Selvi
Selçuk Semerci Semiz Sengun Sepil Serbest Serdaroğlu Serin Sert Sertel Seven Sever Sevim Sevindik Sevinç Sevük Seyhan
Seymen Sezal Sezen Sezer Sezgin Sezginer Seçer Seçgin Seçkin Shakespeare Sharif Sheinbaum Shinawatra Sibiga Sikorski
Silina Siluanov Silva Simmons Simonyan Singh Sinirlioğlu Sinner Sinvar Sipahi Sirmen Sisi Sistani Sivri Siyavuş Smith
Smotrich Smotriç Sobyanin Solak Solana Solberg Solmaz Songur Soros Soy Soyak Soydan Soydemir Soyer Soykan Soylu Soysal
Stalin Starmer Steinmeier Stewart Stocker Stoltenberg Store Stubb Sturgeon Subianto Sucu Sudani Suga Suk-yeol Sullivan
Sulyok Suna Sunak Sunay Sungur Suu Suud Suveren Suzuki Svıridenko Swiatek Swinney Szijjarto Sánchez Séjourné Söder
Sönmez Söylemez Söylemezoğlu Söyler Söyüncü Sözen Sözer Süleymani Sülün Sümer Sürmeli Sürücü Süzen Süzer Sınır
Sırakaya Sırma Sırskiy Sığırcı Tabak Tabakoğlu Taban Tadic Taha Tajani Takahashi Takaichi Takaiçi Talabani Talay
Talisca Tamer Tan Tanaka Tanal Tandoğan Taner Tanju Tanrıkulu Tanrıkut Tanrıverdi Tansel Tanyeri Tanık Tanıl Tanış
Tarhan Tarım Tasulas Tatar Tatlı Tatlıoğlu Tatlıses Tatlıtuğ Tav Tavukçu Tayfur Taylan Taylor Tayyar Taş Taşan Taşar
Taşbaş Taşcı Taşdelen Taşdemir Taşkesen Taşkın Taşkıran Taştan Taştekin Taşçı Tebbun Tecer Tedesco Tekbaş Tekdal Teke
Tekeli Tekelioğlu Tekin Tekinalp Tekindor Tekir Telli Temel Temelli Temiz Temizel Temizer Temur Temür Tepe Tercan
Terim Terzi Terzioğlu Tetik Tezcan Tezel Tezer Teziç Thatcher Thaçi Thompson Tiani Tihanovskaya Tillerson Timoşenko
Timur Tinubu Tiryaki Tiryakioğlu Tito Tok Tokat Tokayev Toker Tokgöz Toklu Toksöz Tokyay Tolstoy Tombul Top Topal
Topaloğlu Topbaş Topkaya Toprak Toprakçı Topuz Topçu Topçuoğlu Toros Torreira Torres Torun Torunoğlu Tosun Toy Tozlu
Toğrul Traore Traoré Trudeau Trump Truss Tsipras Tuchel Tufan Tuksal Tuna Tunahan Tunalı Tunca Tuncay Tuncel Tuncer
Tunç Tunçel Tunçer Tura Tural Turan Turanlı Turgut Turhal Turhan Turnbull Turner Turunç Tusk Tutal Tutar Tuzcu Tuğ
Tuğluk Tuğrul Töre Töremen Tüfekçi Tüfekçioğlu Tülek Tümer Türe Türedi Türel Türk Türkali Türkan Türkay Türkdal
Türkdoğan Türker Türkeri Türkeş Türkkan Türkmen Türkoğlu Türkyılmaz Tütüncü Tüzmen Tüzün Ulaş Ulu Ulubatlı Ulucan
Uludağ Ulueren Ulus Ulusoy Ulutaş Ulutürk Uluç Uluçınar Uluğ Umar Umerov Ummanel Umut Ural Uraloğlu Uras Urgancı Urhan
Uslu Usluer Usta Ustaosmanoğlu Ustaoğlu Utku Uyanık Uyar Uygun Uyguner Uygur Uymaz Uysal Uzel Uzer Uzun Uzuner
Uzunkaya Uzunoğlu Uzunyol Uçak Uçan Uçar Uçkun Uçma Uçum Uğur Uğurel Uğurlu Uğuroğlu Uşakov Vance Varadkar Varan
Varank Vardar Vargas Varhelyi Varlı Varol Vatan Vatansever Veli Velioğlu Venizelos Vergili Verstappen Vestager
Vidinlioğlu Vinicius Volodin Vucic Vural Vuran Vučić Wadephul Wagner Walker Wallace Wang Ward Warren Watanabe Watson
Weber Weidel West Wever White Widodo Wilders Williams Wilson Windsor Witkoff Wolf Wong Wood Wright Xi Xiaoping Yakar
Yakut Yalap Yalman Yalon Yalçın Yalçıner Yalçınkaya Yalçıntaş Yalım Yalın Yamal Yamamoto Yaman Yamaner Yanal Yanar
Yanukoviç Yanık Yaprak Yapıcı Yaran Yarar Yardımcı Yarkadaş Yavaş Yavuz Yaylacı Yaylalı Yazar Yazgan Yazıcı Yazıcıgil
Yazıcıoğlu Yağcı Yağcıoğlu Yağmur Yağız Yaşa Yaşar Yaşaroğlu Yelkenci Yeltsin Yener Yeneroğlu Yeniay Yeniçeri Yentürk
Yerlikaya Yermak Yeter Yetim Yetiş Yetkin Yeğen Yeşil Yeşildağ Yeşiltaş Yeşilyurt Yeşilçimen Yi Yiğit Yiğitbaşı Yokuş
Yokuşlu Yolaç Yolcu Yoldaş Yoon Yorulmaz Young Yozgatlı Yumaklı Yumrukaya Yunus Yurdagül Yurdakul Yurdusev Yurt
Yurtseven Yuşçenko Yüce Yüceer Yücel Yücesoy Yüksek Yüksel Yükselen Yürek Yürekli Yüzer Yılancı Yıldıran Yıldırım
Yıldırımoğlu Yıldız Yıldızhan Yıldıztekin Yılmaz Yılmazer Zaev Zaharova Zaimoğlu Zaloğlu Zalujni Zapsu Zarakolu Zarif
Zedong Zeki Zelenski Zelenskiy Zelenskıy Zeman Zengin Zerdari Zeren Zeybek Zeybekci Zeydan Zeyrek Zeytin Zhang Zidane
Zimmermann Zorba Zorlu Zorlutuna Zuckerberg Zuma Zurabişvili Çakar Çakmak Çakıcı Çakır Çakırca Çakıroğlu Çalhanoğlu
Çaltı Çalık Çalım Çalış Çalışkan Çalışır Çam Çamcı Çamlı Çamlıbel Çanakçı Çandar Çandır Çankaya Çapan Çapar Çaprak
Çardak Çarkçı Çatak Çatal Çatlı Çavdar Çavuş Çavuşesku Çavuşoğlu Çay Çaylak Çaylı Çağdaş Çağlar Çağlayan Çebi Çehov
Çekiç Çelebi Çelen Çelenk Çelik Çelikbilek Çeliker Çelikkaya Çelikkol Çelikoğlu Çelikten Çeltek Çeltik Çenesiz Çeri
Çetin Çetinel Çetiner Çetinkaya Çetinsaya Çetintaş Çevik Çevikbaş Çeviker Çiftci Çiftçi Çiftçioğlu Çil Çiller Çimen
Çipras Çitçi Çiçek Çiçekli Çoban Çobanoğlu Çoker Çolak Çolakoğlu Çopur Çorbacı Çoruh Çubukçu Çuhadar Çukur Çullu
Çölaşan Çömez Çörekçi Çıkrıkçı Çınar Çınarlı Çıplak Çırak Çıtak Öcal Öcalan Ödemiş Ökmen Öksüz Öktem Ökten Ölmez
Ömeroğlu Önal Öncel Öncü Önder Önen Öner Öngen Öngören Önkal Ören Örnek Örs Övür Öymen Öz Özakman Özakça Özal Özalp
Özarslan Özaslan Özata Özateş Özay Özaydın Özağcı Özbakır Özbay Özbağ Özbaş Özbek Özben Özberk Özbey Özbilen Özbilgin
Özbudun Özcan Özcanlı Özdal Özdağ Özdemir Özden Özdil Özdoğan Özel Özen Özer Özersay Özgen Özgenç Özgül Özgün Özgüner
Özgür Özgürgün Özgüven Özgüç Özhan Özhaseki Özil Özizmirli Özkan Özkanlı Özkara Özkaya Özkoç Özkul Özkurt Özkök Özlem
Özlü Özmen Özoğlu Özpetek Özpolat Özsoy Öztan Öztaş Öztekin Öztop Öztrak Öztunç Öztürk Özyavuz Özyer Özyeğin Özyurt
Özyürek Özyılmaz Özçay Özçelik Özüdoğru Özügergin Özışık Özşahin Özşen Öğretmen Öğüt Ülgen Ülger Ülker Ülkü Ülsever
Ümit Ünal Ünaldı Üner Üngör Ünlü Ünlüer Ünlütürk Ünsal Ünver Ürgüplü Ürün Üstel Üstün Üstündağ Üstünel Üzmez Üzüm Üçok
Üçüncü İbadi İbrahimoğlu İlgezdi İlhan İlicalı İlkin İlter İlyasova İmamoğlu İmirzalıoğlu İnal İnan İnandı İnanç
İnanır İnce İncekara İnceoğlu İncesu İnci İncirlioğlu İnel İnönü İpek İpekyüz İpekçi İpçi İriş İslamoğlu İspir
İvanişvili İyidil İyigün İyimaya İzci İzetbegoviç İzgi İzzetbegoviç İçen İçli İşbilen İşcan İşiba İşler Şafak Şahan
Şahbaz Şahbazov Şahenk Şahin Şahinbaş Şahiner Şahinkaya Şahinler Şahinoğlu Şahintürk Şahsuvaroğlu Şamil Şanlı Şanlıer
Şanlıurfalı Şara Şaraa Şaron Şaşmaz Şeker Şekerci Şekeroğlu Şemhani Şen Şenel Şener Şengör Şengül Şengün Şenkal Şenler
Şenocak Şenol Şenoğlu Şensoy Şentop Şentürk Şenyurt Şerbetçi Şerif Şevardnadze Şevik Şeybani Şimşek Şimşir Şirin
Şmıhal Şoray Şoygu Şukri Şükür Şık Şıvgın
` as const;
