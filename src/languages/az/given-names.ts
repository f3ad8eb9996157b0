/** The given names of people in Azerbaijani news, by gender. */

/**
 * Base forms, blanks between. `ambiguous` names are also common words, so they need a surname beside them; they are not in
 * the other lists, and `ambiguousFemale` and `ambiguousMale` tell the gender of those of them that have one.
 */
export const givenNames = {
  female: `
Abidə Adel Adilə Afaq Afərin Ahu Aida Aidə Aişa Aişə Aleksa Aleksandra Alina Alisa Aliyə Alla Almara Almazə Alsu
Altun Alya Alyona Amaliya Amalya Amilə Amina Ana Anabəyim Anagül Anait Anara Anastasiya Anaxanım Angela Ani Anita
Anjela Anjelika Anjelina Anna Annalena Antonina Anya Aqata Aqnes Arifə Armine Aryna Arzuxanım Asiyə Aslı Aslıxan
Asma Asya Atifete Atifə Atirə Ayan Ayanə Aybəniz Ayca Aydan Ayfər Aygerim Aygül Aygün Aygüzəl Ayidə Ayişə Aylar
Aylin Ayna Aynarə Aynisə Aynişan Aynur Aynurə Aypara Aysan Aysel Aysevər Aysima Aysu Aysun Aysəba Aysəl Aytac Aytaç
Ayten Aytən Ayxanım Ayzadə Ayçin Ayçiçək Ayüz Ayşad Ayşenur Ayşin Ayşə Ayşəm Ayşən Azadə Azadəxanım Aziyə Ağabacı
Ağabəyim Ağanisə Ağca Ağcagül Ağgül Bacıxanım Badisəba Balabikə Balacaxanım Balaxanım Banu Banuçiçək Barbara Basirə
Bayaz Bağdagül Behbudə Benazir Beren Beyonse Bibiheybət Bibixanım Bikə Bikənisə Bikəxanım Billurə Bilqeyis Bircə
Birgül Bricit Brijit Brilyant Britni Büllur Bülurə Büşra Bədircahan Bədirnisə Bədirə Bədriyyə Bəhicə Bəhiyyə Bəhrəli
Bəhrəmə Bəniz Bənəfşə Bəsirə Bəsti Bəstəgül Bəxtavər Bəxtigül Bəyaz Bəyim Bəyimxanım Bəyistan Cahanarə Cahanbanu
Cahangül Camaliyə Camila Camilə Canan Cansel Cansu Canə Carla Cavahir Ceki Cekki Cennifer Cessika Ceyda Ceyhunə
Ceylan Ceyn Cindi Claudia Coan Coanna Condoliza Corca Corciya Coys Cudi Cudit Cövhərə Cülyetta Cəbrayılə Cəmaliyyə
Cəmalə Cəmilə Cənnətxanım Cəvahir Cəvahirat Cəzayir Dalya Daria Darina Dariqa Darya Debora Deborah Demet Derya Diana
Dilarə Dilarəxanım Dilbazi Dilbər Dilma Dilrüba Dilşadə Dilşən Diləfruz Dina Dinarə Dragana Durdanə Dünyaxanım
Dürdanə Dürnaz Dürnisə Dürrə Dürrəxanım Dürsədəf Dəfinə Dəstəgül Eka Ekaterina Elen Elena Eleonora Elgül Elif Elina
Eliza Elizabet Elizavetta Ella Ellada Ellen Elmara Elmas Elmaya Elmina Elmira Elnarə Elnaz Elnurə Elvira Elyanora
Elza Elşanə Emel Emili Emiliya Eminə Emma Esmeralda Esmira Esra Eva Evelina Evika Evita Eşqanə Fahimə Faina Faiqanə
Faiqə Fatima Fatimat Fatimeyi-Zəhra Fatimə Fatma Fatmanisə Fatmaxanım Fatoş Fidan Fidanxanım Fikriyyə Filiz
Firdovsiyyə Firuzə Firəngiz Firəngül Fitat Flora Floranə Frida Füruzə Fəhimə Fəhmiyyə Fəqanə Fəraizə Fərayə Fərhanə
Fəridə Fəriştə Fərqanə Fərruxə Fərəh Fərəhnaz Fərəngiz Fəsihə Fəttanə Fəxriyyə Fəxrəndə Fəxrənsə Fəzilə Gövhər
Gövhərtac Gövhərşad Gövhərə Göyçək Gözəlxanım Gülabatın Gülanbar Gülarə Gülay Gülayə Gülağız Gülbacı Gülbadam
Gülbahar Gülbahər Gülbikə Gülbən Gülbəniz Gülbəstə Gülbəyaz Gülcahan Gülcan Güldanə Güldəstə Gülfam Gülfidan Gülgün
Gülgəz Gülgəzər Güli Gülkənd Gülluxanım Güllü Güllər Gülmalı Gülmina Gülmirə Gülnar Gülnara Gülnarə Gülnaz Gülnazə
Gülnisə Gülnur Gülnurə Gülperi Gülpəri Gülrizə Gülruh Gülrux Gülrəna Gülsabah Gülsabahət Gülsadə Gülsanəm Gülsevər
Gülsima Gülsüm Gülsən Gülsənbər Gülsənəm Gülsərən Gültac Gültaş Gülxanım Gülyanaq Gülyaz Gülyetər Gülzadə Gülzar
Gülzarə Gülçin Gülçiçək Gülçöhrə Gülçöhrəxanım Gülü Gülüstan Gülüstanə Gülüzar Gülşad Gülşadə Gülşanə Gülşen
Gülşəhri Gülşənxanım Güləbətin Güləndam Gülər Gülərə Günay Günayə Günel Güneş Günsel Günsu Güntəkin Hande Hanna
Harriet Haya Helen Helena Heyran Heyransə Hicranə Hilari Hind Holli Humay Höcət Hökümə Hülya Hümeyra Hüriyyə Hürnisə
Hürzad Hürü Hüseynə Hüsniyyə Həbibə Həbibəxanım Həcər Həcərxanım Həlilə Həlimə Həmayıl Həmidə Həmidəxanım Həmzəyə
Həsibə Həsənə Həvva Jaklin Jalə Janet Janna Jasmin Jelena Jozefina Jülyet Jülyetta Kafiyə Kaia Kamala Kamalə Kamila
Kamilə Karina Karla Karolina Katalin Katya Kaya Kelli Kemalə Kemi Kerolayn Kersti Ket Ketevan Keti Ketrin Kevsər
Keytlin Kima Kira Klara Klaudia Klavdiya Klementina Kler Koko Kristalina Kristin Kristina Ksenia Kseniya Kövkəb
Kövsər Kübra Kübranisə Kəbutər Kəlbinaz Kəmalə Kəmaləddinə Kəmalət Kəniz Kənül Kərimə Kətibə Kəyan Lada Lalaxanım
Laləzar Lamia Lamiyə Lana Lanə Lara Larisa Latifa Laura Leyla Leylan Leylaxanım Leyli Leylufər Lia Liana Lida Lidiya
Lili Liliya Linda Liz Lora Loran Luiza Lyuba Lyubov Lyudmila Lyusi Lüdmila Lüsi Ləman Lətafət Lətafətxanım Lətifə
Ləyla Ləzifə Ləzzət Madonna Mahbikə Mahinə Mahirə Mahizər Mahlaqə Mahmizər Mahmuda Mahnisə Mahnur Mahnurə Mahsa Maia
Maidə Maisə Maka Malahət Malakə Malala Manana Maqdalena Maralə Maria Mariam Mariana Mariann Marianna Marin Marina
Marion Mariya Mariyam Marqaret Marqarita Marta Maryam Matanət Matilda Mavilə Mayarə Mayisə Maykaela Mayya Mehin
Mehparə Mehparəxanım Mehri Mehriban Mehribanu Mehrinisə Mehriyyə Mehrəngiz Melaniya Melinda Melissa Meqan Meqavati
Meqhan Meral Meri Merilin Merve Mette Mia Milanə Minarə Minaxanım Minayə Minurə Minəvvər Mirabel Miranda Miranə
Miray Mirayə Mirjana Mirvarid Mirə Mişel Molli Monika Möhtərəm Mövludə Mövzurə Müge Mühasibə Münirə Münəvvər
Müqəddəs Müslümə Müsəlləm Müşgü Müşkinaz Müşkünaz Mədinə Məhbarə Məhbubə Məhin Məhluqə Məhparə Məhriban Məhrux
Məhsəti Məkkəxanım Məlahət Məlakə Məlekə Məleykə Məlihə Məlikə Mələknisə Mələkxanım Mənsimə Mənsumə Mənsurə Mənzurə
Mənzər Məqsudə Mərcan Mərdanə Mərifət Məryəm Mərziyyə Mərziyə Məsinə Məsmə Məsməxanım Məstanə Məstinaz Məsudə
Məsumat Məsumə Mətanət Mətinə Mətnisə Məxfurə Məzahirə Məşuqə Məşədixanım Nabat Nadejda Nadia Nadirə Nadiya Nadiyə
Nadya Nahidə Naibə Nailə Nailəxanım Naira Nana Naomi Narges Nataliya Natalya Natasa Natavan Nataşa Natella Natia
Natəvan Nazan Nazgül Nazilə Nazimə Nazirə Nazlı Nazlıxanım Naznaz Nazpəri Nazpərvər Nazxanım Nazıq Nazənin Nelli
Nensi Neylə Ngozi Nigar Nigarə Nihal Nilay Nilgün Nilufər Nilüfər Nina Nino Nirə Nisbət Nisə Nisəbəyim Nisəxanım
Noemi Nora Norma Nubar Nuranə Nuray Nurcahan Nurcan Nurgül Nuridə Nuriyyə Nurlanə Nursəba Nurtac Nurxanım Nurşən
Nurə Nurəngiz Nuşabə Nuşirə Növrəstə Nübar Nübarxanım Nüsabə Nüşabə Nəbatə Nəcibə Nəimə Nərgizxanım Nərgül Nərimanə
Nəriminə Nərimə Nərmanə Nərmin Nərminə Nərçin Nəsibə Nəsimə Nəsirə Nəsrin Nəstərən Nətəvan Nəvazış Nəzaket Nəzakət
Nəzanin Nəzifə Nəzirə Nəzmin Nəzmiyyə Nəzrin Nəzrinə Nəzəndə Nəzəninbəyim Nəzərə Nəşibə Odri Ofelya Oksana Olena
Olesya Olha Olivia Oliviya Olqa Oqtayə Oruciyə Orxidə Oydin Pakizat Pakizə Pamela Patrisiya Penelopa Penelope Pervin
Pikə Pola Polina Priyanka Pustəxanım Pünhanə Püstə Püstəxanım Pəminə Pəricahan Pəridə Pərinaz Pəriqə Pərixan
Pərixanım Pərizad Pərizadə Pəriçöhrə Pərişad Pərişan Pərnisə Pərzad Pəvin Qadirə Qalina Qaragilə Qaragöz Qaragül
Qaratel Qaratəl Qloriya Qonçagül Qreys Qüdsiyyə Qızbikə Qızbəs Qızqayıt Qızxanım Qızyetər Qızıltac Qədimə Qəmzə
Qəmzəgül Qəmər Qəmərnisə Qəmərə Qəndab Qənirə Qəribə Qərənfil Qətibə Qətiyyə Rafilə Rafiqə Rahilə Rahimə Raibə Raifə
Raisa Raisə Ramidə Ramilə Ramina Ramizə Ramona Rana Rania Raqibə Raqsanə Raqufə Rasimə Ravanə Raxşanə Raya Raziyə
Rebekka Regina Renata Reyhan Reyhanxanım Reyhanə Reyçel Rihanna Rimma Rita Ritta Roberta Roksana Rosa Rouz Roza
Rozaliya Rubabə Ruhiyyə Ruhəfza Ruhəngiz Ruqiyyə Rut Ruxsarə Rövzə Rövşanə Röya Rübabə Rüfanə Rüqiyyə Rüxsanə
Rüxsarə Rüzbə Rəbiyyə Rəfahət Rəfaə Rəfiqə Rəfiyyə Rəfizə Rəhbərə Rəhilə Rəhimə Rəmziyyə Rəna Rənanə Rəqiyyə Rəsimə
Rəvanə Rəxşanə Rəxşəndə Rəyanə Rəziyyə Rəziyə Rəzəkə Rəşidə Sabahət Sabinə Sabirə Sadaqət Sadayə Sadiqə Sadə Sahibə
Sahilə Saibə Saidə Saidəxanım Sakitə Salatın Salidə Saliha Salihə Salli Salma Salome Saltanat Samia Samidə Saminə
Samirə Sanae Sandra Sanna Saray Sarıgül Sarıtel Sarə Satirə Sayalı Saçlı Selena Sendi Serap Serena Seva Sevdagül
Sevdalı Sevgilim Sevil Sevilay Sevilə Sevincgül Sevincə Sevinç Sevnaz Sevər Sevərxanım Seyyarə Sezen Sibel Sidiqə
Silvana Simarə Simnarə Simona Simone Simran Simuzər Sinti Sinəm Siranuş Sitarə Sofi Sofiya Sofya Solmaz Solmazxanım
Solmazə Soltanxanım Sona Sonaxanım Sonay Sonya Stefani Stella Suliko Sultanə Suqra Suraxanım Suraya Surə Surəyya
Susan Suzanna Suğra Svetlana Sübhiyyə Südaba Südabə Südəbə Sürayyə Sürəyya Süsən Süzan Süğra Sıla Səba Səbahət
Səbihə Səbinə Səbinəxanım Səbirə Səbiyyə Səbuhiyə Sədayə Sədrə Sədəf Sədəfxanım Sədəqə Səfayə Səfiyyə Səfiyə Səfura
Səfurə Səhla Səiddə Səidə Səkinə Səkinət Səkinəxanım Səlbi Səlbinaz Səlimə Səmanə Səmayə Səminaz Səminə Səmiyyə
Səmra Səmrayə Səmərrux Səmərə Səniyə Sənubər Sənəm Sənəmxanım Sərfinaz Sərhədxanım Səricə Səriyyə Sərminaz Sərvi
Sərvinaz Sərvnaz Sərxanım Səvda Səyali Səyyarə Səyyarəxanım Tac Tacbəyim Tacixanım Tacnisə Tahirə Taibə Taisiya
Taleyə Taliyə Tamara Tamarə Tamella Tamilla Tamta Tanya Tatyana Tavat Taylor Telli Tellixanım Telnaz Tereza Tereze
Tilda Tina Tofiqə Tomris Tovuzə Trişa Tsai Tuba Tubu Turac Turanə Tutu Tutugül Tutuxanım Tükəz Tükəzban Tülin
Tünzalə Türfə Türkan Türkanə Türkay Təcnis Təhminə Təhsilə Təmirə Təranə Təranəxanım Təravət Tərgül Təzəgül
Təzəxanım Ulduzə Ulkər Ulviyyə Ulyana Umgülsüm Umnisə Ursula Vahidə Valentina Valeriya Validə Valya Vaqifə Varvara
Venera Venus Vera Veronika Vesna Vidadiyə Vika Viktoria Viktoriya Vilayə Vilma Vinni Violetta Viviana Vjosa Vlada
Vüqarə Vüsalə Vüsaləxanım Vəcihə Vəliyə Vəsfiyyə Vəsilə Vəsimə Vəzarət Vəzirə Xalida Xalidə Xalimə Xaliqə Xalisə
Xanbikə Xanpəri Xanımana Xanımbacı Xanımgül Xanımnaz Xanımsoltan Xanımzər Xatun Xatın Xatınbikə Xaver Xavər
Xavəristan Xeyransə Xeyriyyə Xeyrənsə Xosrovə Xoşqədəm Xumar Xuraman Xuramanxanım Xırdaxanım Xədicə Xəlidə Xəlilə
Xəmarə Xəyalə Xəzangül Yana Yaqutə Yasemin Yasmin Yasəmin Yasəmən Yasəmənxanım Yaxşıxanım Yaylagül Yazgül Yeganə
Yeganəxanım Yekaterina Yelda Yelena Yelizaveta Yemən Yetər Yetərxanım Yevgeniya Yoko Yulduz Yulia Yuliya Yunona
Yvonna Zabitə Zahidə Zahirə Zakirə Zalxa Zaminə Zamirə Zara Zarema Zarina Zaurə Zeynep Zeynəb Zeynəbnisə Zeynəbxanım
Ziba Zibeydə Zibəhicran Zinaida Zinayida Zinyət Zivər Ziyadə Zoi Zoya Zuleyxa Zuzana Zöhrə Zöhrəbəyim Zübeydə Zülalə
Züleyxa Züleyxə Zülfiyyə Zülfiyə Zülfücamal Zülfüyyə Zümrüd Zümrüdxanım Zümrüdə Züriyyət Züriyə Zəhra Zəhranə
Zəkiyyə Zəkiyə Zəmfira Zəmfirə Zəminə Zərbab Zərgül Zərifə Zərifəxanım Zərin Zərintac Zəriş Zərnigar Zərnişan Zəroş
Zərqələm Zərri Zərrin Zərxanım Zərövşən Zərəfşan Zərəngiz Çelsi Çeşməgül Çiləgül Çimnaz Çinarə Çiçəkgül Ömürə Özlem
Ülduz Ülkü Ülkər Ülkərxanım Ülkərə Ülviyyə Ülviyə Ülya Ümbülbanu Ümgülsüm Ümidə Ümmiyyə Ümmiyə Ünzilə Üzəyirə
İlahiyyə İlanə İldırımə İlhamə İlkanə İlma İlnarə İlqarə İlyasə İmanə İnarə İnayə İncigül İndira İnessa İngrida İnna
İnqa İnsafə İntizar İqa İradəxanım İranə İrina İrma İryna İrəda İsabel İslamiyə İsminaz İspanə İvonna İya İzabel
İzabella İzarə İzaura İzolda İzumrud Şabnəm Şahanə Şahbəyim Şahidə Şahnabat Şahnaz Şahnigar Şahnisə Şahpəri Şahsənəm
Şahxanım Şahzadə Şaiqə Şakira Şamama Şamamaxanım Şaməxanım Şanon Şanə Şarlota Şarlotta Şaxanım Şayəstə Şeril
Şirinnaz Şirinxanım Şirinə Şirmayı Şuşa Şövqiyyə Şükufə Şəbnəm Şəfiqə Şəfiqət Şəhanə Şəhla Şəhnaz Şəhri Şəhriban
Şəhriyyə Şəhrizad Şəhrəbanu Şəhrəbanı Şəkufə Şəkərxanım Şəmamə Şəmsiyyə Şəmsnurə Şənay Şəngül Şərafət Şərarə Şərifə
Şərqiyyə Şərəbanı Şərəfnisə Şəvinc Ədibə Ədilə Ədviyyə Əfruz Əfsanə Əfsun Əfşan Əhliyə Əhtəram Əkimə Əliyə Əlvan
Əminə Əmirə Əməliyə Ənbər Əntigə Əqiqə Ərməğan Ərəbgül Ərəstə Əsbət Əsgərə Əsilə Əsli Əslihan Əsmayə Əsmər Əsya
Ətirgül Ətirə Əzimə Əzizə
`,
  male: `
Abas Abbas Abbasağa Abbasqulu Abbasəli Abdel Abdin Abdul Abdulcabbar Abdulcəlil Abdulhamit Abdulhüseyn Abdulhəmid
Abdulkərim Abdulla Abdullah Abdulqədir Abdulqəni Abdulrəhim Abdulrəhman Abdulsəlim Abdulsəməd Abdulvahab Abdulvahid
Abdulxalıq Abduləli Abduləzim Abduləziz Abdurrahman Abdülbaqi Abdülfəttah Abdüləhəd Abdürrəhim Abdürrəhman Abdürəhim
Abdürəhman Abgül Abid Abidin Abil Abiy Abizər Abutalıb Abuzər Acit Adil Adilxan Adnan Adıgözəl Adışirin Adəm Afad
Afiq Afiqxan Afqan Afran Aftandil Afər Agah Agil Ahmet Akif Akim Akşin Aladdin Alan Alban Albert Alberto Alekper
Aleks Aleksandar Aleksander Aleksandr Aleksandros Aleksey Aleksi Aleksis Alen Alfonso Alfred Ali Aliyar Alişir Alkan
Almas Almaxan Almazbek Almurad Almərdan Alp Alpan Alparslan Alpaslan Alpay Alpər Alqayıt Alsəfər Alverdi Alxan Alxas
Alxaz Alyar Alı Alıbəy Alıheydər Alıməmməd Alıqulu Alıxan Amit Anatoli Anatoliy Anders Andjey Andre Andreas Andres
Andres-Manuel Andrey Andriy Andryu Anjey Anton Antoni Antonio Antoniu Antonyo Antuan Anvar Aqasi Aqil Aqşin Aqşən
Araik Aram Aran Ararat Aras Araslan Araslanbəy Arayik Arda Ariel Arif Arifxan Ariz Arkadi Armen Arnold Arsen Arslan
Artur Artyom Arxan Arzuman Arçi Asif Asim Aslan Aslanbəy Aslanxan Asqar Asəf Atababa Atabala Atakişi Atalay
Atamoğlan Ataxan Ataş Atif Atilla Atraş Attila Avigdor Avtandil Axel Axmed Ayaz Aybək Aydın Aydəmir Aykut Ayqun
Ayrat Ayvaz Ayvəz Ayxan Ayətulla Azadxan Azay Azayıl Azik Azim Aziz Azər Azərbala Azərpaşa Ağababa Ağabala Ağaböyük
Ağabəy Ağacan Ağacavad Ağadadaş Ağadayı Ağaddin Ağagül Ağahüseyn Ağahəsən Ağaisa Ağakazım Ağakişi Ağakərim Ağalar
Ağalarbəy Ağamalı Ağamehdi Ağamir Ağamirzə Ağamoğlan Ağamurad Ağamusa Ağaməhəmməd Ağaməli Ağaməmməd Ağanemət Ağanəbi
Ağanəcəf Ağaqulu Ağarza Ağarəhim Ağarəsul Ağarəşid Ağasadıq Ağasalam Ağasibəy Ağasoltan Ağasultan Ağası Ağasıbəy
Ağasəf Ağasəlim Ağasəməd Ağatağı Ağateymur Ağaverdi Ağavəli Ağaxan Ağayar Ağayusif Ağazeynal Ağaşirin Ağaşərif
Ağaəhməd Ağaəli Aşot Aşur Babacan Babaxan Babaş Babaəli Babir Babək Bahadur Bahadır Bakir Bako Bakıtcan Balaağa
Balababa Balabəy Balacan Baladadaş Balahüseyn Balakişi Balamir Balaməmməd Balaoğlan Balaqardaş Balaqulu Balarza
Balasadıq Balasultan Balaxan Balayar Balaş Balaşirin Balaəli Ban Barak Barham Bariz Bartolomey Batur Baxman Baxış
Baxşalı Baxşı Baxşəli Bayandur Bayar Bayezid Baylar Bayramalı Bayraməli Bayraməlixan Bayəhməd Bazil Bağı Bağır
Behbud Behman Behnam Behruz Behzad Bekir Bencamin Benjamin Benni Benyamin Bernard Bernd Berni Bidzina Bilal Bilman
Binali Binnət Binəli Birağa Bobbi Boris Brayan Bred Bredli Brendon Brent Bret Bruno Bryus Bulat Buludxan Burak
Butros Böyükağa Böyükbala Böyükkişi Böyükxan Böyükəli Bülbül Bülent Büləd Bünyad Bünyamin Bürhanəddin Bəbir Bədir
Bədirxan Bədrəddin Bədəl Bəhbud Bəhlul Bəhmən Bəhram Bəhruz Bəhərçi Bəkdəş Bəkir Bəkməmməd Bəndalı Bəndə Bəndəli
Bərat Bəsir Bəxtiyar Bəxşeyiş Bəyalı Bəybala Bəybut Bəydəmir Bəylər Bəyləroğlan Bəyəhməd Bəşar Bəşarət Bəşir Bəşşar
Cabbar Cabbarəli Cabir Cahan Cahanbəxş Cahandar Cahangir Cahid Cahiz Calal Camal Camaləddin Cambul Camid Camo
Canbala Cancluici Cani Canik Canpolad Cansever Canəhməd Canəli Carlz Castin Cavad Cavadxan Cavan Cavanşir Cavid
Cavidan Ceff Ceffri Cefri Cek Cerald Cerar Ceremi Cerri Cevdet Cey Ceyhun Ceyhunbəy Ceyk Ceykob Ceymi Ceyms Ceyson
Cianni Cilovdar Cilənd Cim Cimmi Cingiz Coel Comərd Conatan Conni Conor Cons Corc Cordan Cozef Coşua Cristiano Cuma
Cumalı Cumay Cumaəli Cumşud Cümşüd Cümə Cüneyt Cəbbar Cəbi Cəbrail Cəbrayıl Cəbrayılxan Cəfər Cəfəralı Cəfərqulu
Cəfərxan Cəfərəli Cəlal Cəlaləddin Cəlayir Cəlil Cəmal Cəmalxan Cəmaləddin Cəmil Cəmiyyətəli Cəmşid Cəmşud Cəngi
Cənnətəli Cəvad Dadaş Dadaşbala Dadaşəli Dadbala Daniel Daniil Danil Daniyal Daniyar Daq Dastin Dastın David Davit
Davud Dayan Dayandur Dağbəyi Daşdəmir Deni Denis Dennis Derek Dervis Derviş Devid Devit Devlet Deyvid Diego Dieqo
Dilan Dilavər Dilman Dilqəm Dilqəmxan Dilsuz Dmitri Dmitriy Dmitro Dominik Dona Donald Donatas Dostu Dostuməli
Dostəli Duayt Dunkan Duqlas Duran Dursun Dünyamalı Dünyamin Dədəkişi Dəmirxan Dəmirəli Dənizxan Eddi Edin Edmund
Edqar Eduard Eduardo Edvard Edvin Ehmin Ehsan Ehud Ekrem Elbariz Elbay Elbrus Elbrusbəy Elburus Elbəy Elbəyi Elcan
Eldar Eldarbəy Eldayaq Eldost Elgin Elgiz Elgün Elkin Ellon Elman Elmar Elmir Elmixan Elmurad Elmuraz Elməddin Elmər
Elnail Elnar Elnur Elnurbəy Elon Elsad Elsevən Elsevər Elsoy Elsun Eltac Eltay Elton Eltun Elturan Eltəkin Elvar
Elvin Elvis Elviz Elxan Elxas Elyar Elyas Elzamin Elçibəy Elçin Elşad Elşadbəy Elşan Elşin Elşən Emanuel Emil
Emiliano Emilio Emin Eminağa Eminbəy Eminxan Emmanuel Emomali Emre Endryu Engin Enrike Enriko Enton Entoni Enver
Erdoğan Erik Erkin Erlinq Ernest Ernesto Ersin Ervin Ethan Etyen Evo Fabian Fabio Fabrisio Fahrettin Fail Faiq Famil
Farid Faris Fariz Fatih Fatəli Faysal Fazil Federiko Fehruz Feliks Felipe Felix Ferdi Ferdinand Fernando Feyruz
Feyzi Feyzulla Feyzullah Fidel Fikrət Fil Filip Filipp Filman Firad Firdovs Firdovsi Firidun Firudin Firuz Firuzbəy
Firəddin Fizul Fizuli Florian Frank Frank-Valter Franklin Franko Frans Fransesko Fransisko Fransua Fred Frederik
Frensis Fridrix Fridrix-Verner Fuad Fuadbəy Fuat Fulad Fumio Fyodor Füzul Füzuli Fəhmi Fəlman Fəqan Fərahim Fəramiz
Fəramərz Fərasət Fərhad Fərhadbəy Fərhadxan Fərid Fəridun Fərmanbəy Fərmayıl Fərqan Fərrux Fərruxbəy Fərzəli Fərəc
Fərəculla Fətdah Fəthulla Fəttah Fətulla Fətəli Fətəlixan Fəxran Fəxri Fəxriddin Fəxrəddin Fəyyaz Fəyzi Fəyzulla
Fəzahil Fəzil Fəzli Fəzlullah Gennadi Gennadiy Georgi Georgios Georgiy Georq Gerard Gerhard Gert Giorgi Giyom
Gorxmaz Göhər Göydəmir Göyxan Göyüş Göyüşbəy Gülalı Gülağa Gülağabəy Gülbaba Gülbəy Gülhüseyn Gülkişi Gülmirzə
Gülmurad Gülməli Gülməmməd Gülqədir Gülrza Gültəkin Gülverdi Güləhməd Gündüz Gündüzxan Günhan Günəşli Gəray Gəraybəy
Gərşəsb Hacı-Murad Hacıağa Hacıbaba Hacıbala Hacıbəy Hacıhüseyn Hacıhəsən Hacıkərim Hacımurad Hacımüseyib Hacıməmməd
Hacıqulu Hacırza Hacıxan Hacıəhməd Hacıəli Hafiz Hakan Halil Halit Hamid Hamit Hamlet Harald Hari Haris Harold Harri
Harun Hatəm Havier Havyer Haward Hayk Haşım Hektor Helmut Henri Henrik Henrix Herbert Herman Hernan Heybətqulu
Heydər Heydərağa Heydərbəy Heydərqulu Heydərxan Heydərəli Heyrulla Hilmi Hose Hosep Hosni Hovard Hrant Hugo Hulusi
Huqo Höccət Hökmali Hübat Hülaki Hümbət Hümbətəli Hümmət Hümmətəli Hüqo Hüsaməddin Hüseyn Hüseynalı Hüseynağa
Hüseynbaba Hüseynbala Hüseynbəy Hüseynqulu Hüseynxan Hüseynəli Hüsü Hüzur Həbib Həbibulla Həbil Həci Həmayil
Həmdulla Həmid Həmidulla Həmzə Həmzəağa Həmzəbəy Həmzəli Həsən Həsənalı Həsənağa Həsənbaba Həsənbala Həsənbəy
Həsənpaşa Həsənqulu Həsənrza Həsənxan Həsənəli Hətəm Həydər Həzrət Həzrətqulu Həşim Jair Jak Jan-Klod Jan-Mark
Jan-Noel Jan-Pol Jan-İv Jerar Jerom Jil Jilber Joan Joao Jordi Jorj Josep Joze Jozef Jozep Juan Julen Justin Jül
Kalbi Kamaləddin Kamandar Kamil Kamran Kamranbəy Kaməl Karen Karim Karl Karlen Karlo Karlos Kasım-Jomart Kavus Kay
Kazem Kazım Kazımağa Kazımbəy Kazıməli Kemal Ken Kenan Kennet Kenni Kevin Keykavus Keyqubad Keyvan Kilian Kiram
Kirill Kirk Kirman Kiyan Kiçikağa Kişvər Klaus Klayv Klod Kofi Kolin Konstantin Kris Krister Kristian Kristof
Kristofer Kriştianu Krişçianu Kurmanbek Kurt Kventin Kyle Kürçay Kürşad Kürəkçay Kıvanç Kəlbalı Kəlbi Kəlbəli
Kəlbəlixan Kəmal Kəmaləddin Kəmandar Kəmil Kəmran Kərbəlayi Kərdar Kərim Kərimağa Kərimxan Kərəmağa Kərəmxan
Kərəməli Kəşfi Lance Lans Larri Lars Latif Lazar Laçınbəy Lee Lenni Leon Leonard Leonardo Leonid Leopold Lev Levan
Levi Levon Liam Linkoln Lionel Lorens Lorenzo Loğman Lui Luici Luis Luis-İnasiu Luiz Luk Luka Lukas Lyudviq Lyuk
Lövhəddin Lüdviq Lütfi Lütfiyar Lütfulla Lütfəli Lütvəli Lətif Lətifağa Lətifxan Ləzgi Maarif Macid Magnus Mahal
Mahatir Mahmud Mahmudağa Mahmudbəy Mahmudəli Mais Makar Maks Maksim Maksimilian Maksud Malkolm Manaf Manfred
Manmohan Mansur Manuel Manuçöhr Manüçöhr Mao Maqbet Maqnus Maqomed Maqsud Maqsudbəy Marat Marek Mariano Mario Marko
Markus Marsel Martin Mateuş Matteo Mauricio Maurisio Mauro Mayis Mayk Maykel Maykl Mayıl Mehdi Mehdiağa Mehdibəy
Mehdiqulu Mehdixan Mehmanbəy Mehmandar Mehmet Mehrab Mehrac Mehralı Mehti Meksim Melvin Mesut Metin Mett Metyu
Mevlüt Migel Mihman Mikail Mikayıl Mikele Mikola Milan Milorad Minadar Minaxan Mintimer Miquel Mirabbas Mirabdulla
Miraciz Miraslan Mirağa Mirbaba Mirbala Mirbağır Mircavad Mircəfər Mircəlal Mirdaməd Mirfəttah Mirhaşım Mirheydər
Mirhüseyn Mirhəbib Mirhəmid Mirhəsən Miri Miribrahim Miriskəndər Mirismayıl Miriş Mirkamal Mirkamran Mirkazım
Mirkərim Mirmahmud Mirmehdi Mirmusa Mirmövsüm Mirməcid Mirməhəmməd Mirməmməd Mirnağı Miroslav Mirpaşa Mirqasım
Mirqəzənfər Mirrza Mirrəhim Mirrəşid Mirsadiq Mirsadıq Mirsaleh Mirsəbir Mirsəid Mirsəlim Mirsəməd Mirtağı Miryaqub
Miryavər Miryusif Mirzabala Mirzağa Mirzeynal Mirzə Mirzəağa Mirzəbala Mirzəbəy Mirzəcan Mirzəhüseyn Mirzəhəsən
Mirzəməmməd Mirzəxan Mirzəyar Mirzəəli Mirşah Mirşahin Mirəbdul Mirəhməd Mirəli Mirələm Mirələsgər Mirəziz Mirəşrəf
Misirxan Misirəli Mitt Mixail Mixeil Mola Morqan Morris Moşu Muammar Mubariz Muhəmməd Murad Muradağa Muradxan
Muradəli Murat Muraz Murquz Murselbəy Murtaza Murtuz Murtuza Murtuzağa Murtuzəli Musa Musabəy Musaxan Mustafa
Mustafaağa Mustafabəy Mustafaxan Muxtar Muxtarxan Muxtarəli Möhbalı Möhsüm Möhsün Möhsünbəy Möhtəşəm Möhübbət
Möhübəli Möminxan Mövlan Mövlud Mübadil Mübarək Müfid Müjdat Mülayim Münir Müntəzir Müqtədir Mürsəlağa Mürşüd
Müseyib Müseyn Müttəlib Müzahim Müzəffər Müzəffərəddin Müşahid Müşfiq Müşviq Məcid Məcnun Mədədəli Məhdi Məhi Məhir
Məhiş Məhman Məhyəddin Məhyəddinbəy Məhyəddinxan Məhəmməd Məhəmmədağa Məhəmmədbağır Məhəmmədhadi Məhəmmədhüseyn
Məhəmmədhəsən Məhəmmədnəbi Məhəmmədqasım Məhəmmədqulu Məhəmmədrza Məhəmmədrəsul Məhəmmədsadıq Məhəmmədsəid
Məhəmmədtağı Məhəmmədyar Məhəmmədzaman Məhəmmədşərif Məhəmmədəli Məhəmmədəmin Məhəmmədəsəd Məhərrəm Məhərrəmxan
Məhərrəməli Məlik Məlikaslan Məlikbəy Məlikməmməd Məliksüleyman Məlikxan Məlikçan Məlikəjdər Məliyeddin Məmiş Məmməd
Məmmədalı Məmmədağa Məmmədbaqir Məmmədbağır Məmmədcavad Məmmədcəfər Məmmədhüseyn Məmmədhəsən Məmmədibrahim
Məmmədismayıl Məmmədkərim Məmmədnağı Məmmədnəbi Məmmədqasım Məmmədqulu Məmmədrza Məmmədrəhim Məmmədrəsul Məmmədsadıq
Məmmədsalah Məmmədsaleh Məmmədsəfər Məmmədsəid Məmmədsəlim Məmmədtahir Məmmədtağı Məmmədxan Məmmədyar Məmmədyusif
Məmmədzaman Məmmədşah Məmmədəhəd Məmmədəli Məmmədəmin Mənaf Mənsim Mənsur Mənsurəli Məqbul Məqsud Mərahim Mərdan
Mərdanəli Mərdi Məsaim Məsiağa Məsim Məsimxan Məstan Məstəli Məsud Mətləbxan Məzahim Məzahimbəy Məzahir Məşdi
Məşədibaba Məşədihəsən Məşədixan Məşədiəli Nadim Nadirbəy Nadirxan Nadirşah Naftali Nahid Naib Nail Namaz Namazalı
Namazəli Namiq Naməd Naqif Narendra Narkis Natan Nathan Natiq Natiqbəy Navaz Nayib Nazil Naziləm Nazim Nazimbəy
Nazir Nağdalı Nağdəli Nağı Nağıbəy Neal Necmettin Nehmət Nelson Nemət Nemətulla Nemətullah Neymar Neymət Neymətulla
Nicatbəy Niftalı Niftulla Nihad Nikita Niklas Nikola Nikolas Nikolay Nikos Niyaməddin Niyaz Niyazi Niyazəli Nizam
Nizami Nizaməddin Noam Nodar Nofel Nofəl Novak Novruzağa Novruzbəy Novruzxan Novruzəli Nuh Nuhbala Nuhbəy Numan
Nuraddin Nural Nurağa Nurbala Nuri Nurlan Nurməhəmməd Nurməmməd Nurpaşa Nurqələm Nursultan Nuru Nurulla Nurullah
Nurxan Nurşad Nurəddin Nurəhməd Nurəli Nuşirəvan Nürəddin Nüsrətəli Nəbi Nəbiağa Nəbibala Nəbiyulla Nəcib Nəcmi
Nəcməddin Nəcəf Nəcəfağa Nəcəfqulu Nəcəfxan Nəcəfəli Nəim Nəimi Nəriman Nərimanbəy Nəsib Nəsibxan Nəsibəli Nəsimi
Nəsir Nəsirağa Nəsirəddin Nəsrulla Nəsrullah Nəsrəddin Nəsurulla Nəzim Nəzir Nəzirağa Nəzər Nəzərqulu Nəzərxan
Nəzərəli Nəşəm Odlar Ofiq Okan Oktay Olaf Olcas Olcay Ole Oleksandr Oleksi Oleksiy Oleq Oliver Olivye Olli Omar
Oqtay Oqtayxan Orduxan Orhan Orlando Orucxan Orucəli Orxan Orxanbəy Orxon Oskar Osman Osmanbəy Osvaldo Otto Ouen
Ousmane Ozan Oğuz Oğuzxan Pablo Pak Paolo Park Pasxal Patrik Paul Pavel Paşaağa Paşabəy Paşalı Paşasoltan Paşaxan
Pedro Pep Pervez Peter Petr Petro Petter Pier Pietro Pirağa Pirbudaq Piriş Pirməmməd Pirnəzər Pirqulu Pirverdi
Pirəhməd Pirəli Pirəmməd Pit Piter Poladağa Poul Pyer Pyotr Pünhan Pünhanəli Pənah Pənahalı Pənahxan Pənahəli
Pəncəli Pərviz Pərvizbəy Pərviş Pərxan Qabil Qabriel Qacay Qadir Qafar Qaffar Qafur Qaib Qalibbəy Qaplan Qaqik
Qaraağa Qarabala Qarabəy Qaradağ Qarakişi Qaraxan Qaraş Qardaşağa Qardaşxan Qardaşəli Qari Qaryağdı Qaston Qasım
Qasımağa Qasımbəy Qasımxan Qasıməli Qavin Qayıb Qazan Qazanfər Qazi Qaziməmməd Qazəmfər Qeys Qeysər Qiyam Qiyas
Qiyasəddin Qleb Qlen Qocabala Qocaman Qocağa Qonsalo Qordon Qorqud Qorxmaz Qorxmazbəy Qorxmazxan Qoçu Qoçəli Qrant
Qreham Qrem Qreq Qreqori Qriqori Qriqoriy Qubad Qubadbəy Qubadxan Qulam Qulamhüseyn Qulamrza Qulaməli Qulu Qulubəy
Quluxan Qurbanalı Qurbanməmməd Qurbanqulu Qurbanxan Qurbanəli Qustav Qustavo Qvido Qüdrətulla Qüdrətxan Qüdsi Qılman
Qıyas Qədim Qədiməli Qədir Qədirşah Qədirəli Qədəm Qəhrəman Qələndər Qəmbər Qəmbərəli Qəmlo Qənbər Qəni Qənimət
Qəribağa Qəribxan Qəribəli Qəyyum Qəzənfər Qəzənfərəli Qəşəməli Racnat Rafa Rafael Rafail Rafil Rafiq Rafiz Rafət
Ragib Rahib Rahid Rahil Rahim Rahul Raid Raif Rail Ralf Ramal Ramaz Ramazanəli Rami Ramid Ramil Ramin Raminbəy Ramiq
Ramiz Ramizbəy Ramlan Ramo Ramon Ramzan Randi Raqif Raqub Rasel Raset Rasif Rasim Rassel Rasul Ratmir Rauf Raul
Ravil Rayan Raymond Raşid Recep Recəb Renat Riad Ricardo Rifat Rik Rikardo Rikki Rinat Riyad Rizvan Riçard Rişi Rob
Robbi Robert Roberto Robin Rocer Rodion Rodriqo Roger Rolan Roland Roman Ronald Ronaldo Ronni Ross Roy Ruben Rudi
Rudolf Rufət Ruhi Ruhid Ruhin Ruhulla Ruhullah Ruhəddin Rupert Rusif Ruslan Ruslanbəy Rustam Ruzi Rza Rzabala Rzabəy
Rzaqulu Rzaxan Rzaəli Rövşan Rövşən Rövşənbəy Rüfət Rüstəm Rüstəmağa Rüstəmbəy Rüstəmkamal Rüstəmxan Rüstəməli
Rüxşən Rüzgar Rəbi Rəcəb Rəcəbxan Rəcəbəli Rəfael Rəfail Rəfayıl Rəfi Rəhib Rəhil Rəhim Rəhimağa Rəhimbəy Rəhimxan
Rəhman Rəhmanqulu Rəhmdil Rəhmətulla Rəmiş Rəmzi Rəsul Rəsulağa Rəsulxan Rəxşan Rəzzaq Rəşad Rəşadət Rəşid Rəşidağa
Rəşidbəy Rəşidxan Rəşit Rəşul Sabir Sabutay Sadiq Sadir Sadix Sadyo Sadık Sadıq Sadıqbəy Sadır Sadəddin Safər
Sahibqiran Sahibəli Said Salah Salahəddin Salam Saleh Salehxan Salim Salman Salmanağa Salmanbəy Salvador Salvatore
Saləddin Sami Samid Samiq Samir Samuel Samur Samvel Sanan Sarvan Sarxan Sayad Saymon Sayyad Sayəd Sebastian
Sebastyan Sehran Selahattin Semyon Semyuel Sercio Serdal Serdar Sergey Sergo Serhio Serhiy Serj Serqey Sevan Sevdim
Sevdimalı Sevdiməli Seyavuş Seydulla Seyfi Seyfulla Seyfullah Seyfəddin Seyfəl Seyfətdin Seyhun Seyid Seyidağa
Seyidbala Seyidhüseyn Seyidməmməd Seyidnəcəf Seyidrza Seyidəhməd Seyidəli Seymur Seyran Silvio Simon Siracəddin
Siraq Siril Siyavuş Skott Solomon Soltanağa Soltanbəy Soltanmurad Soltanməcid Soltanqulu Soltanxan Soltanəhməd
Soltanəli Sooronbay Spartak Stanislav Stef Stefan Stefano Stefanos Stenli Stepan Stiv Stiven Styuart Subramanyam
Suliddin Sultanbəy Sultanəli Suren Surxay Surxaybəy Suxan Sven Svyatoslav Söhrab Sövqat Sübhan Sübhanverdi Sücəddin
Süfyan Süleyman Süleymanbəy Süleymanxan Sülheddin Sülhi Sülhəddin Sürəddin Səbuhi Səbzəli Səddam Sədrəddin Səfalı
Səfaəddin Səfi Səfiqulu Səfiyar Səftər Səftərqulu Səftərəli Səfxan Səfər Səfəralı Səfərbəy Səfərxan Səfərəli Səhhət
Səhrab Səid Səidağa Səlahəddin Səlayəddin Səlcuq Səlim Səlimxan Səlman Sələh Səmid Səmidəddin Səmil Səmsəddin Səmur
Səməd Səmədağa Səmədbəy Səmədulla Səmədxan Səməndər Sənan Sərdar Sərdarağa Sərdarbəy Sərhədxan Sərvan Sərvaz
Sərvərbəy Sərxan Səttar Səttarxan Səyavuş Səyyaf Tabo Taceddin Tacim Tacəddin Tahiq Tahir Tahirxan Taleh Talehbəy
Talıb Talıbxan Talıbəli Talət Tamerlan Tamim Taner Tapdıq Tapdığ Tariq Tariyel Tariş Tarkan Tarlan Tarverdi Taryel
Tayler Tayson Tayyip Tağı Tağıbəy Tedros Telman Tenqiz Teo Teodor Terri Teyfuq Teyfur Teymur Teymuraz Teymurbəy
Teymurxan Teyyub Timo Timofey Timoti Timur Tinay Tiqran Tobias Todd Todor Tofik Tofiq Tomas Tomaş Tommi Toydəmir
Toğrul Toğrulbəy Trent Trevor Tsay Tsin Tunar Tuncay Tuomas Turab Turabxan Tural Turgut Turqay Turqut Turxan Tutar
Tyeri Türkel Türkeş Türksoy Türkər Təhmasib Təhmuraz Təhməz Təhsin Tələt Təmkin Təmraz Təyyar Təyyub Uill Uilyam
Uinston Ulrix Ulubəy Ulutürk Uluxan Umar Umud Umudvar Uolter Uqo Urban Urfan Urmas Urxan Uğurlu Vadim Vahab Vaid
Vaiz Valdemar Valdis Valeh Valentin Valeri Valeriy Valid Valter Vaqif Vaqifbəy Vaqub Vaqıf Vardan Vasib Vasif Vasili
Vasiliy Vasim Vaxtanq Vazeh Vazgen Ven Venyamin Vidadi Vidadixan Vigen Viktor Vilayəddin Vilfrid Vilhelm Villi
Vilyam Vilyams Vins Vinsent Viqar Virgil Vitali Vitaliy Vito Vitor Vittorio Vladimer Vladimir Vladislav Volkan
Volodimir Volodya Volter Voytsex Vudi Vuk Vurğun Vyaçeslav Vüqarbəy Vüsaləddin Vüsət Vəhab Vəli Vəliağa Vəlibəy
Vəlid Vəlihəd Vəliməmməd Vəlivərdi Vəlixan Vəliyar Vəliyəddin Vəliş Vəsif Vətənxan Vəzirağa Vəzirxan Xaime Xalid
Xalifa Xaliq Xaləddin Xamzat Xanalar Xanalı Xanağa Xanbaba Xanbala Xanbəy Xancan Xanhüseyn Xaniş Xankişi Xanlar
Xanmirzə Xanmurad Xanoğlan Xanqulu Xansuvar Xanəhməd Xanəli Xaqani Xaspolad Xaspoladxan Xatəm Xavi Xavyer Xesus
Xeybər Xeyrulla Xeyrullah Xeyrəddin Xoakin Xorxe Xose Xosrov Xosrovbəy Xosrovşah Xuan Xuban Xudakərim Xudaverdi
Xudayad Xudayar Xudu Xuduş Xulian Xulio Xuqo Xıdır Xıdırnəbi Xıdırxan Xıdırəli Xızır Xəlid Xəlifə Xəlilağa Xəlilbəy
Xəlilrza Xəlilulla Xəliyəddin Xəqani Xətai Xəyyam Xəzail Yadulla Yadullah Yair Yakob Yalçın Yanez Yanis Yannik Yaqub
Yaqubxan Yaqubəli Yaralı Yaraş Yarməmməd Yarulla Yarəhməd Yasar Yasin Yaver Yavuz Yavər Yaxşıbəy Yazid Yağmur Yaşar
Yaşarbəy Yefim Yelmar Yens Yens-Frederik Yeqor Yerlan Yevgeni Yevgeniy Yitzak Yoahim Yoav Yohan Yohannes Yolçu
Yolçubəy Yorgen Yoveri Yoxan Yozef Yoşihide Yulian Yunis Yunisbəy Yunisəli Yunus Yurgen Yuri Yuriy Yurqen Yusibəli
Yusif Yusifağa Yusifbəy Yusifxan Yusifəli Yusub Yusuf Yəhya Yəhyabəy Zahid Zahidxan Zahir Zaid Zakir Zakirbəy
Zakirxan Zal Zalxan Zaləddin Zamandar Zamanxan Zamanəli Zamin Zamiq Zamir Zaməddin Zaqif Zaur Zaurbəy Zavur Zelimxan
Zeyd Zeynaddin Zeynal Zeynalabdin Zeynalabidin Zeynulla Zeynullah Zeynəddin Zildan Zinedin Ziraddin Zirəddin Ziya
Ziyabəy Ziyad Ziyadulla Ziyadxan Ziyəddin Ziyədulla Zlatan Zoran Zurab Zviad Zöhrab Zöhrabbəy Zöhrabxan Zülfi
Zülfiqar Zülfü Zülfüqar Zülfəli Zülqədər Zəbi Zəbihulla Zəbulla Zəki Zəkər Zəkəriyyə Zəmiq Zərbalı Zərbəli Zərdüşt
Çak Çan Çapay Çarli Çarlz Çed Çester Çingiz Çiraqəli Çjan Çobanəli Çıraq Çələbi Çərkəz Çərkəzəli Ömer Ömürlü Ömər
Öməralı Önər Özal Özcan Özgür Ülfan Ülvi Ülvü Ümidvar Ümüd Ümüdvar Ünsiz Üzbəy Üzeyir Üzeyirbəy İan İbad İbadulla
İbadullah İbiş İbrahim İbrahimağa İbrahimbəy İbrahimxan İbrahimxəlil İdrak İdris İen İlahi İldar İldrım İldırım
İlfat İlham İlhambəy İlhan İlkin İlman İlmar İlnur İlqam İlqar İlqarbəy İlqarxan İlqəm İlsaf İltifat İltimas İltəriş
İlya İlyad İlyas İlyasbəy İlyaz İmad İmamalı İmamhüseyn İmamqulu İmamrza İmamverdi İmamverən İmamyar İmaməddin
İmaməli İmanqulu İmanverdi İmanəli İmdad İmomali İmran İmrəz İntiqam İohan İosif İqnasio İqor İrakli İrşad İsa İsaak
İsabala İsaq İsfəndiyar İsgəndər İsi İskəndər İskəndərbəy İslambəy İslamxan İslom İsmayıl İsmayılbəy İsmi İsmixan
İsmətulla İspəndiyar İsrael İsrafil İsrayıl İtsxak İttihaf İvan İvo İxlas İzzəddin İzzətulla İştvan Şaban Şabanəli
Şadlin Şahab Şahbala Şahbaz Şahbəy Şahhüseyn Şahin Şahinbəy Şahismayıl Şahlar Şahlarbəy Şahlı Şahmalı Şahmar
Şahmirzə Şahmurad Şahməmməd Şahmərdan Şahnəzər Şahoğlan Şahpələng Şahqulu Şahrud Şahsuvar Şahverdi Şahvəli Şahvələd
Şahyar Şahəli Şakir Şalva Şamil Şamilbəy Şamməd Şamo Şamxal Şamxan Şamxəlil Şani Şarif Şavkat Şehbaz Şeyda Şeyn Şi
Şimon Şinzo Şiqeru Şiraslan Şirağa Şirbala Şirinağa Şirinbala Şirinbəy Şirinəli Şirmurad Şirməmməd Şiruyə Şirvani
Şirvanşah Şirxan Şirzad Şirəli Şirəlibəy Şon Şövqiyyar Şövqü Şücaət Şükran Şükrü Şükür Şükürxan Şükürəli Şıxbaba
Şıxbala Şıxkərim Şıxməmməd Şıxı Şıxəli Şəfahət Şəfaət Şəfi Şəfiqulu Şəfiyar Şəhabəddin Şəhran Şəhriyar Şəhruz Şəkir
Şəkərəli Şəmi Şəmil Şəmistan Şəmiyyəddin Şəmsulla Şəmsəddin Şəmşad Şəmşir Şərafəddin Şərif Şərifbəy Şərifəli Şəriyar
Şərəfxan Əbbas Əbdülfəttah Ədhəm Ədil Əfqan Əfrasiyab Əfsər Əfzələddin Əfşar Əhliman Əhməd Əhmədağa Əhmədiyyə
Əhmədnəbi Əhmədpaşa Əhmədxan Əhmədəli Əhəd Əjdər Əkbər Əkbərağa Əkbərxan Əkbərəli Əkrəm Əkrəmə Əlabbas Əli Əliabbas
Əliabid Əliağa Əlibaba Əlibala Əlibəy Əlicabbar Əlican Əlicavad Əlif Əlifağa Əlihaşım Əliheydər Əlihüseyn Əlihəsən
Əliisa Əliiskəndər Əlikram Əliköçəri Əlimetin Əlimirzə Əlimurad Əlimusa Əlimuxtar Əlimədəd Əliməmməd Əlimərdan
Əlinağı Əlipaşa Əliqara Əliqismət Əliqulu Əliquluxan Əlirza Əlisa Əlisahib Əlisoltan Əlisultan Əlisəfa Əlisəftər
Əlisəid Əlisəməd Əlisərdar Əlisəttar Əlixan Əliyar Əliyusif Əlizaman Əlizamin Əliş Əlişan Əlişir Əlişirin Əliəkbər
Əliəsgər Əlovsəd Əlqəmə Əlyar Əlövsət Ələddin Ələkbər Ələkbərxan Ələm Ələmdar Ələsgər Ələsgərbəy Ələsgərxan Əmin
Əminağa Əmiraslan Əmirağa Əmirhüseyn Əmirməmməd Əmirqulu Əmirxan Əmirəhməd Əmirəli Əmişah Əmrah Əmrahbəy Əmrulla
Əmrəhmət Ənnağı Ənvər Ənvərbəy Ərdoğan Ərdəm Ərkin Ərtoğrul Ərtuğrul Ərzuman Ərşad Ərşan Ərşəd Ərəb Ərəfat Ərəstun
Ərəstü Əsabali Əsabəli Əsgəralı Əsgərağa Əsgərxan Əsgərəli Əsrəf Əsəd Əsədağa Əsədulla Əsədxan Əsəf Ətraf Əvəz
Əvəzağa Əvəzxan Əyyam Əyyub Əyyubxan Əzim Əzimağa Əziməli Əzizağa Əzizbala Əzizulla Əzizxan Əzəm Əşrəf
`,
  either: `
Asiman Aytəkin Bürcəli Dilşad Eldəniz Fəzail Gülbala Gülşən Hüsnü Hənifə Həzi Keyt Lesli Lindsi Mehrəli Müqabil
Mürvət Nəvai Pərvin Qəşəm Rübail Tansu Toni Tərlan Vəfadar Xasay Xurşud Zülal Şövkət Şəmsi Şərəf Əsmət
`,
  ambiguous: `
Alim Alma Almaz Alov Altay Anar Araz Arzu Ata Atlas Atəş Avropa Axund Azad Ağa Aşıq Baba Bahar Bala Barat Barış
Bayram Ben Bibi Bill Bob Budaq Bulud Buta Bürhan Büsat Bənövşə Bəstə Ceyran Co Con Coşqun Cəmiyyət Cənnət Cəsarət
Cəsur Dan Daşqın Den Dik Dilək Don Duyğu Dövlət Dövran Dünya Dədə Dəmir Dəniz Dərviş Dəyanət Ed Ehtibar Ehtiram Elmi
Elçi Fateh Füruzan Fərman Fəryad Gi Göyərçin Gözəl Gülüş Günəş Hacı Hakim Heybət Hicran Hidayət Hikmət Hilal Himmət
Hu Hörmət Hünər Hüquqə Hədiyyə Həqiqət Həsrət Həyat Jan Kamal Kamalat Katibə Kaşif Kifayət Kim Kir Kit Kişi Könül
Köçəri Kür Kəblə Kəhrəba Kəklik Kəramət Kərəm Lalə Lazım Laçın Leo Lex Li Lilpar Lord Ləyaqət Ləziz Mahir Mail Mailə
Malik Maral Marifət Mark Mavi Maya Maşa Mehman Mel Meydan Mina Misir Mobil Molla Monk Mun Möhlət Mövsüm Mübariz
Müdafiə Müdrik Mühacir Mühüm Müjdə Münasib Mürsəl Mürşid Müslüm Mədəd Mədəniyyət Məftun Məhəbbət Məkkə Mələk
Məmləkət Məqsəd Mərd Mərhəmət Məscid Mətin Mətləb Məxmər Məşədi Nadir Nanə Naşir Nicat Nik Nil Novruz Nur Nüsrət
Nəfisə Nərgiz Nəticə Nəğmə Ordubad Orman Oruc Ovçu Padar Paris Paşa Per Piri Pol Polad Pələng Pəri Pərvanə Qalib
Qara Qarabağ Qaçaq Qismət Qiyafət Qoca Qoçaq Qoşqar Qoşun Quba Qumru Qurban Qurbət Qönçə Qüdrət Qürbət Qürur Qılınc
Qızıl Qızılgül Qərib Ramazan Ray Rey Ric Rod Ron Rövnəq Rəhbər Rəhmət Rəis Rəngin Rəsmi Rəsmiyyə Rəvan Rəvayət
Rəyasət Rəzi Sabirabad Sabit Sahib Sahil Sakit Sara Savalan Sem Sevda Sevgi Sevinc Si Sibir Sima Sirac Siyasət
Soltan Sovqat Sultan Söhbət Sümbül Sünbül Səadət Səbri Səbəb Sədaqət Səfa Səhər Səltənət Səma Səngər Sərhəd Sərraf
Sərvər Sərvət Səxavət Səyahət Səyyad Tacir Tamam Tamaşa Tarix Ted Tibet Tim Tom Tunc Turan Töhfə Təbib Təbriz
Təbəssüm Təsəlli Təvəkkül Uil Ulduz Ulus Ural Uzun Uğur Vahid Van Varis Vayn Vilayət Vin Vüqar Vüsal Vəfa Vəfalı
Vəkil Vətən Vəzifə Vəzir Xalis Xalıq Xan Xanım Xaqan Xasiyyət Xatirə Xoşbəxt Xəlil Xəyal Xəzan Xəzər Yadigar Yaman
Yan Yanvar Yaqut Yaxşı Yayla Yazıçı Yaşıl Yetim Yun Yüksəl Zabil Zabit Zaman Zinət Ziyafət Ziyarət Zəfər Zəka Çiçək
Çoban Ülfət Ümid Ümman İfrat İlahə İmam İman İnayət İnci İncə İnqilab İnsaf İpək İqbal İradə İrfan İslam İsmət
İttifaq İttihad İxtiyar İzzət Şadlıq Şahdağ Şahid Şaiq Şirin Şirvan Şura Şövqi Şəfa Şəfayət Şəfqət Şəfəq Şəhid Şəkər
Şəlalə Şəms Şərqi Ədalət Ədib Əfəndi Əlvida Əmir Əntiqə Əsgər Əsər Ətir Əziz
`,
  ambiguousFemale: `
Alma Almaz Ziyafət Atlas Avropa Bahar Bibi Buta Büsat Bənövşə Bəstə Ceyran Cənnət Dilək Duyğu Dünya Dəniz Dəyanət Füruzan
Göyərçin Gözəl Günəş Hicran Hüquqə Hədiyyə Həqiqət Kamalat Katibə Kifayət Kəhrəba Kəklik Lalə Lilpar Ləyaqət Mailə
Maral Marifət Mavi Maya Maşa Mina Müjdə Mədəniyyət Məkkə Mələk Məmləkət Mərhəmət Məxmər Nanə Nur Nəfisə Nərgiz
Nəticə Nəğmə Paris Pəri Pərvanə Qiyafət Qumru Qönçə Qızıl Qızılgül Rəngin Rəsmiyyə Rəvayət Rəyasət Sara Sevda Sevgi
Sevinc Sima Sümbül Sünbül Səadət Səbəb Səhər Səltənət Səma Tamam Tamaşa Töhfə Təbəssüm Təsəlli Ulduz Vəfa Vəzifə
Xanım Xasiyyət Xatirə Yaxşı Yayla Zinət Çiçək İfrat İlahə İnci İncə İpək İradə Şadlıq Şəfayət Şəfqət Şəfəq Şəlalə
Əlvida Əntiqə Ətir
`,
  ambiguousMale: `
Alim Alov Anar Altay Araz Ata Atəş Axund Azad Ağa Aşıq Baba Bala Barat Barış Bayram Ben Bill Bob Budaq Bulud Bürhan Co
Con Coşqun Cəmiyyət Cəsarət Cəsur Dan Daşqın Den Dik Don Dövlət Dövran Dədə Dəmir Dərviş Ed Ehtibar Ehtiram Elmi
Elçi Fateh Fərman Fəryad Gi Hacı Hakim Heybət Hidayət Hikmət Himmət Hu Hörmət Hünər Jan Kamal Kaşif Kir Kit Kişi
Köçəri Kür Kəblə Kəramət Kərəm Lazım Laçın Leo Lex Li Lord Mahir Mail Malik Mark Mehman Mel Meydan Misir Mobil Molla
Monk Mun Möhlət Mövsüm Mübariz Müdafiə Müdrik Mühacir Mühüm Münasib Mürsəl Mürşid Müslüm Məqsəd Mərd Məscid Mətin
Mətləb Məşədi Nadir Naşir Nicat Nik Nil Novruz Nüsrət Ordubad Orman Oruc Ovçu Padar Paşa Per Piri Pol Polad Pələng
Qalib Qara Qarabağ Qaçaq Qismət Qoca Qoçaq Qoşqar Qoşun Quba Qurban Qurbət Qürbət Qürur Qılınc Qərib Ramazan Ray Rey
Ric Rod Ron Rövnəq Rəhbər Rəhmət Rəis Rəsmi Rəzi Sabirabad Sabit Sahib Sahil Sakit Savalan Sem Si Sibir Sirac
Siyasət Sovqat Söhbət Səbri Səfa Səngər Sərhəd Sərraf Sərvər Sərvət Səxavət Səyyad Tacir Tarix Ted Tibet Tim Tom
Tunc Təbib Təvəkkül Uil Ulus Ural Uzun Uğur Vahid Van Varis Vayn Vilayət Vin Vüqar Vüsal Vəfalı Vəkil Vətən Vəzir
Xalis Xalıq Xan Xaqan Xoşbəxt Xəlil Xəyal Xəzər Yaman Yan Yanvar Yazıçı Yaşıl Yetim Yun Yüksəl Zabil Zabit Zaman
Ziyarət Zəfər Zəka Çoban Ümid Ümman İmam İman İnayət İnqilab İqbal İrfan İslam İttifaq İttihad İxtiyar
Şahdağ Şahid Şaiq Şirvan Şura Şövqi Şəhid Şərqi Ədib Əfəndi Əmir Əsgər Əziz
`,
} as const;
