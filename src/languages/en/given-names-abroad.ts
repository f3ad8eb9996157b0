/** Given names of other languages as English news spells them, by gender: Azerbaijani, Turkish, Russian, Arabic, Persian, Indian, African and others. */

/** Base forms, blanks between. */
export const givenNamesAbroad = {
  female: `
Albulena Alizé Anett Angelique Bathabile Boitumelo Carme CoCo Cyrilene Denisa Fofi Folorunsho Garbine Garbiñe
Ildikó Inés Iveta Jayalalithaa Jeļena Karolína Kateřina Kgalema Kinga Leymah Lucie Markéta Netumbo Nthabiseng
Phumzile Rovena Saara Saodat Snežana Sorana Soraya Tawakkol Teuta Verónika Vilija Zanda Zaruhi Zebo Ágnes
Abida Abide Acelya Adel Adela Adelaida Adelia Adelina Adeliya Adiba Adila Adile Adjoa Adviye Adviyya Aelita Afag
Afarin Afia Afife Afina Afitap Afra Afrodita Afruz Afsana Afsanakhanim Afshan Afsun Agafya Agata Aghabaji Aghabayim
Aghanisa Aghgul Aghja Aghjagul Agiga Aglaya Agnesh Agneshka Agnessa Agneya Agnia Agniya Agnizha Agnès Agota Agrafena
Agrippina Agunda Ahliya Ahsen Ahtaram Aida Aigerim Ailsa Aina Aino Ainura Aishwarya Aissata Aizhan Akhso Akima Aksana
Aksinya Akulina Alara Albina Alcin Aleda Aleksa Aleksina Alena Alesya Alevtina Alexina Aleyna Alfia Alfira Alfiya Alia
Alije Alima Alisia Alisiya Aliya Aliye Almara Almaza Almila Almina Almira Alsina Altana Altynay Alvan Alya Alyona
Alzhbeta Alçin Amal Amalia Amaliya Amalya Amani Amel Amila Aminakhanim Aminat Amine Amélie Anabayim Anagul Anait
Anakhanim Ananya Anara Anastasiya Anbar Anca Andreea Andzhela Andzhelina Anel Anete Anfisa Angelika Anike Anisia
Anisiya Anisya Anke Ankhela Ankutsa Anna-Mayya Annalena Annegret Anneke Anneli Annemarie Annett Anniken Ansu Antiga
Antje Antonella Antonida Antonina Anush Anushka Anyes Anyuta Anzhela Anzhelik Anzhelika Anzhelina Apinya Apollinaria
Apollinariya Arabgul Arancha Arasta Arev Ariadna Arifa Arife Arina Armaghan Arsenia Arseniya Arsine Arya Aryna
Arzukhanim Asbat Asel Asena Asgara Asila Asiya Asiyat Asiye Asli Asligul Aslihan Aslikhan Asly Aslı Aslıgül Aslıhan
Asma Asmaa Asmar Asmat Asmaya Asmik Asmin Astri Asude Asuman Asya Atifa Atike Atira Atirgul Atiye Aulia Aurelie Aurika
Avgusta Avril Axana Axinya Ayan Ayana Aybaniz Ayben Aybike Aybuke Aybüke Ayca Aycagul Aychichak Aychin Aycin Ayda
Aydan Aydana Aydilek Ayelet Ayfar Ayfer Aygen Aygerim Aygul Aygun Ayguna Ayguzal Aygül Aygün Ayida Ayisha Ayja
Aykhanim Ayla Aylan Aylar Aylin Aylina Ayna Aynabat Aynagul Aynara Aynaz Aynil Aynisa Aynishan Aynura Aypara Ayperi
Aysaba Aysal Aysamin Aysan Aysecan Aysegul Aysel Aysem Aysen Aysenaz Aysenur Aysesu Aysevar Aysha Ayshad Ayshagul
Aysham Ayshan Ayshe Ayshenur Ayshin Ayshvaria Ayshvariya Aysil Aysima Aysin Aysu Aysulu Aysun Aytac Aytach Aytaj
Aytaja Aytaç Ayten Aytul Aytül Ayuz Ayyuce Ayyüce Ayzada Ayzhan Ayça Ayçagül Ayçin Ayşan Ayşe Ayşecan Ayşegül Ayşem
Ayşen Ayşenaz Ayşenur Ayşesu Ayşin Ayşıl Azada Azadakhanim Azadeh Azalia Azaliya Azelya Azia Azima Azime Aziya Aziza
Azize Azra Açelya Badira Badirjahan Badirnisa Badisaba Badriyya Baghdagul Bahija Bahiyya Bahrali Bahrama Bahriye Baira
Bajikhanim Bakhtavar Bakhtigul Balabika Balajakhanim Balakhanim Balzhan Banafsha Baniz Banuchichak Banucicek Banuçiçek
Basira Bastagul Basti Bayaz Bayim Bayimkhanim Bayistan Beatriks Beatrisa Bedia Bediha Bedriye Begüm Behbuda Behice
Behiye Bekki Belemir Belgin Belguzar Belgüzar Belkis Belkıs Belma Benan Bengi Bengisu Bengu Bengü Bennu Bensu Bente
Beray Bercem Beren Berenika Berfin Berfu Beril Berin Berivan Berna Berra Berrak Berrin Berta Berçem Besime Bessie
Betigul Betigül Betti Betul Betül Beyhan Beyonse Beyza Beyzade Beyzanur Bibigul Bibiheybat Bibikhanim Bich Bihter Bika
Bikakhanim Bikanisa Bike Bilgen Bilgesu Bilgeyis Billi Billura Bilun Bilyana Bilzhana Binnaz Binnur Birgit Birgitta
Birgitte Birgul Birgül Birja Birna Birsen Birten Bisola Bogdana Boglarka Bojana Boleslava Bolormaa Bopha Botagoz
Bozhena Branka Bridzhit Briggita Brigitta Brijit Brilyant Britni Brittani Brizhit Bronislava Bronwen Buglem Bugu Buket
Bullur Bulura Burcak Burcin Burcu Burliyat Burçak Buse Busenaz Bushra Busra Buğlem Buğu Büşra Cagla Caglayan Cagnur
Cahide Candan Cangul Cangül Cansel Canset Cansin Cansu Cansın Carys Catriona Cavidan Cazibe Cemile Cemre Ceren Cerys
Cevriye Ceyda Ceyhan Ceyla Ceylin Chandrika Channary Chelsi Cheril Cheshmagul Chia Chichakgul Chilagul Chilla Chimnaz
Chinara Cholpon Chuleeporn Chulpan Chynara Cigdem Cilem Ciler Cisem Cisil Clemence Colpan Concetta Corina Coumba
Dafina Dagmara Dalal Dalya Damira Damlanur Danara Dania Danijela Daniya Daniyela Danka Darina Dariya Dasha Dastagul
Dayana Dayna Debbi Defne Defnenur Delfin Delphine Delsi Demet Derman Derya Desislava Despina Deste Destegul Destegül
Destina Dewi Deyna Deyzi Didar Dide Didem Dilafruz Dilan Dilara Dilarabayim Dilarakhanim Dilay Dilbar Dilbazi Dilber
Dilek Diler Dilfuza Dilhan Dilnara Dilnaz Dilorom Dilruba Dilrukshi Dilsad Dilsah Dilshada Dilshan Dilya Dilyara
Dilşad Dilşah Dimitra Dina Dinara Dipika Djeneba Doaa Doina Dominika Donatella Dondu Doroteya Dorothee Doroti Dragana
Dragica Dubravka Dudu Dunya Dunyakhanim Dunyasha Durdana Durdane Durnaz Durnisa Durra Durrakhanim Durriye Dursadaf
Durunaz Dusya Dzhamala Dzhamilya Dzhanet Dzhemma Dzhenis Dzhenna Dzhennet Dzhennifer Dzhessika Dzheyn Dzhill Dzhillian
Dzhin Dzhinni Dzhoan Dzhoanna Dzhodi Dzhordzha Dzhordzhia Dzhordzhiya Dzhoselin Dzhovanna Dzhoys Dzhudi Dzhudit Dzhuli
Dzhulia Dzhuliya Dzhulyetta Döndü Döne Dürdane Dürriye Ebba Ebigeyl Ebra Ebrar Ecem Ecenaz Ecesu Ecrin Edanur Edibe
Edit Edita Eeva Efsa Efsun Eftelya Elanur Elcim Elen Eleni Eleonora Eleyn Elgul Elifcan Elifnaz Elifnur Elifsu Elina
Elinor Elis Elitsa Elizabet Elizabetta Elizavetta Eljbeta Elke Ellada Ellina Elmara Elmas Elmaya Elmina Elminaz Elnara
Elnaz Elnaza Elnura Elona Elshana Elvide Elvina Elyanora Elza Elzara Elzhbeta Elçim Eman Emel Emetullah Emili Emiliya
Emire Emriye Enesh Enise Enni Enzhe Eriko Erva Ervanur Erzsebet Esen Esengul Esengül Esfir Eshgana Eshli Esila Esin
Esma Esmahan Esmanur Esme Esmeray Esmira Ester Esved Eteri Eula Evelina Evgenia Evita Eypril Ezgi Fadik Fadime Fadwa
Fagana Fahima Fahmiyya Fahriye Fahrunnisa Fahrünnisa Faiga Faigana Faina Fakhranda Fakhransa Fakhriyya Fania Faniya
Fanta Farahnaz Faraiza Farangis Farangiz Faraya Fargana Farhana Fariba Farida Farishta Fariza Farrukha Fartun Farzana
Farzaneh Fasiha Fatemeh Fatimakhanim Fatimat Fatimeyi-Zahra Fatmagul Fatmagül Fatmakhanim Fatmana Fatmanisa Fatmanur
Fatos Fatosh Fatoş Fattana Fatuma Fatıma Fauke Faya Fazila Fazile Federika Fedora Fehime Fekla Felitsia Felitsiya
Femke Feodora Feodosia Feodosiya Feray Feraye Ferdane Fereshteh Ferhunde Ferida Feride Feriha Feristah Feriştah Feruza
Feryal Fetiye Feven Fevziye Feyruz Feyt Feyza Feyzanur Fidana Fidankhanim Figen Fikriye Fikriyya Filiz Firangiz
Firangul Firdaus Firdevs Firdovsiyya Firuza Firuze Fitat Fitnat Fitri Florana Florens Florine Flyura Folasade Fotini
Fouzia Francheska Francoise Frantsiska Franziska Frensis Friederike Fulya Funda Furuza Furuzan Fusun Fyodora Fyokla
Füruzan Füsun Gadima Gadira Galima Galya Gamar Gamara Gamarnisa Gamza Gamzagul Gamze Gandab Ganira Garagila Garagoz
Garagul Garanfil Garatal Garatel Garbinye Gariba Gatiba Gatiyya Gelena Gelia Geliya Genriyetta Gerda Gertruda Ghada
Gila Gilyana Gisele Gitane Giulia Gizbas Gizbika Gizem Gizgayit Giziltaj Gizkhanim Gizyetar Glafira Glasha Glikeria
Glikeriya Gloriya Goar Gokben Gokce Gokcen Goksin Goksu Golshifteh Gonca Goncagul Goncagül Gonchagul Gordana Goritsa
Govhar Govhara Govharshad Govhartaj Goychak Gozalkhanim Graciela Graziella Grethe Greys Greysi Gudrun Gudsiyya
Gulabatin Gulaghiz Gulalai Gulanbar Gulandam Gular Gulara Gulay Gulaya Gulbadam Gulbahar Gulbahor Gulbaji Gulban
Gulbaniz Gulbasta Gulbayaz Gulbayim Gulben Gulbeyaz Gulbika Gulbin Gulcan Gulce Gulchachak Gulchichak Gulchin
Gulchohra Gulchohrakhanim Gulcicek Gulcin Guldana Guldane Guldasta Gulden Guldeniz Gulderen Gulenay Gulendam Guleren
Gulfam Gulfem Gulfer Gulfia Gulfidan Gulfiya Gulfizar Gulgaz Gulgazar Gulgun Gulhan Gulhanim Guli Gulin Gulistan
Gulizar Guljahan Guljan Gulkand Gulkhanim Gullar Gullu Gullukhanim Gulmali Gulmina Gulmira Gulnaz Gulnaza Gulnihal
Gulnisa Gulnur Gulnura Gulpari Gulperi Gulrana Gulriz Gulriza Gulru Gulruh Gulrukh Gulsabah Gulsabahat Gulsada Gulsah
Gulsan Gulsanam Gulsanbar Gulsaran Gulse Gulsel Gulsen Gulseren Gulsevar Gulsevin Gulshad Gulshada Gulshahri Gulshan
Gulshana Gulshankhanim Gulshat Gulshen Gulsima Gulsum Gulsun Gultaj Gultash Gulten Gulum Gulumser Gulustan Gulustana
Guluzar Gulyanag Gulyaz Gulyetar Gulzada Gulzar Gulzara Gulzhan Gunay Gunaya Gunaynur Gunesh Gunilla Gunnur Gunsel
Gunseli Gunsev Gunsu Guntakin Guzal Guzel Guzide Guzin Gyulchatay Gyulnar Gyulnara Gyulshen Gyulten Gyunel Gyuzel
Gökben Göksu Gökçe Gökçen Gökşin Gülay Gülbahar Gülben Gülbeyaz Gülbin Gülcan Gülce Güldane Gülden Güldeniz Gülderen
Gülenay Gülendam Güleren Gülfem Gülfer Gülfidan Gülfizar Gülgün Gülhan Gülhanım Gülin Gülistan Gülizar Güllü Gülnar
Gülnaz Gülnihal Gülnur Gülperi Gülriz Gülru Gülse Gülseren Gülsevin Gülsima Gülsüm Gülsün Gülten Gülçin Gülçiçek Gülüm
Gülümser Gülüzar Gülşah Gülşen Günel Günnur Günseli Günsu Güzide Güzin Habiba Habibakhanim Habibe Hacer Hacire Hadiye
Hadiza Hafize Hafsa Hajar Hajarkhanim Halenur Halide Halila Halime Hamayil Hamida Hamidakhanim Hamide Hamiyet Hamzaya
Hanan Handan Hande Hanh Hanife Hanne Hannelore Hanzade Hasana Hasiba Hasibe Hasmik Hasnah Havin Havva Havvanur Haya
Hayriye Hayrunnisa Hayrünnisa Hazal Hazin Heba Heike Helin Helle Hesna Hester Hevin Heyran Heyransa Hijrana Hilal
Hilari Hildegard Hildur Hilkka Hilmiye Hind Hira Hiranur Hiwot Hizer Hnin Hodan Hokuma Holli Houda Hulya Humaya
Humeyra Huong Huri Huriye Huriyya Hurmuz Hurnisa Hurrem Huru Hurzad Huseyna Husna Husne Husniye Husniyya Hümeyra
Hürmüz Hürrem Hüsna Hüsne Hüsniye Iara Ibolya Iclal Idil Idit Ifakat Ifrah Ikra Ikranur Ila Ilahiyya Ilaria Ilariya
Ilay Ilayda Ildiko Ildirima Ileana Ilga Ilgara Ilgim Ilgin Ilgım Ilhama Ilkana Ilknur Ilksen Ilma Ilnara Ilsia Ilsiya
Ilyasa Ilzira Iman Imana Imani Inaya Inci Incilay Incinur Indah Inessa Inez Ingabire Ingeborg Ingeborga Inger Inguna
Injigul Inmaculada Inna Insafa Insha Intizar Ioana Ioanna Iola Iolanta Ione Ipek Irada Iradakhanim Iraida Irana Iraz
Irem Iren Irfaniye Irmak Iryna Isilay Isin Isinsu Iskra Islamiya Ismigul Ismihan Isminaz Ispana Isra Itziar Iva Ivanna
Ivayla Ivetta Ivonna Izabel Izabella Izara Izaura Izel Izgi Izida Izolda Izumrud Işıl Işılay Işın Işınsu Jabrayila
Jahanara Jahanbanu Jahangul Jajgueline Jajinda Jaklin Jala Jale Jamaliya Jamaliyya Jamila Janan Janije Janna
Jannatkhanim Jannie Jansel Janset Jansi Jansu Jarla Jarol Jarolyn Jasmina Jatherine Javahir Javahirat Jazayir Jeki
Jekki Jessija Jessika Jewel Jewell Jeyda Jeyhuna Jeylan Jeyn Jheryl Jhristina Jhristine Jindi Jlaudia Jofiya Jondoliza
Jorja Jorjiya Jovhara Joyje Joys Jozefina Judit Julide Julyet Julyetta Jurgita Jynthia Jülide Jülyet Kabutar Kadriye
Kafiya Kafiye Kaisa Kalbinaz Kaleria Kaleriya Kalina Kamaladdina Kamalat Kamelia Kameliya Kamile Kamilla Kaniz Kanul
Kanya Kapitolina Karaca Karima Karine Karligash Karlygash Karmen Kartika Katalin Katazhina Katerina Katiba Katriona
Katya Kavsarat Kayan Kaylee Kayli Kazha Kemala Keriman Kerime Kerol Kerolayn Kerolin Kerstin Keti Ketlin Ketrin Kevsar
Kevser Keyko Keyra Keytlin Kezban Keziban Khabiba Khadidzha Khadidzhe Khadijah Khadizhat Khalida Khalide Khaliga
Khalila Khalima Khalisa Khamara Khanbika Khande Khanimana Khanimbaji Khanimgul Khanimnaz Khanimsoltan Khanimzar Khanna
Khannelora Khanpari Kharuka Kharuko Khasina Khatia Khatidzhe Khatin Khatinbika Khatira Khatiya Khatun Khatuna Khava
Khavar Khavaristan Khaver Khavva Khayala Khaydi Khazangul Khelen Khelena Khelga Khelle Kheyransa Kheyriyya Khezer
Khilari Khilda Khillari Khin Khiomara Khirdakhanim Khiroko Khiter Khizer Kholli Khoshgadam Khosrova Khristina Khriztia
Khriztiya Khumar Khumay Khuraman Khuramankhanim Khyulya Kibar Kima Kimberli Kimiko Kira Kivilcim Kiymet Klara Klarissa
Klaudia Klaudiya Klavdia Klavdiya Klementina Kleopatra Kler Koko Kondoliza Konkordia Konkordiya Konstantsia
Konstantsiya Konsuelo Konul Korazon Kornelia Korneliya Kortni Kovkab Kovsar Kristal Kristalina Kristia Kristiana
Kristiya Krisztina Kseniya Ksiomara Ksyusha Kubra Kubranisa Kumrucan Kunthea Kupra Kuralay Kyamalya Kyriaki Kübra
Küpra Kıvılcım Kıymet Lada Lakisha Lalakhanim Lalazar Lalehan Lalla Laman Lamana Lamia Lamiya Larisa Latafat
Latafatkhanim Latife Latisha Lavin Layla Layma Layza Lazifa Lazzat Lejla Lela Lema Lemis Leni Leniza Lenka Lenora
Leokadia Leokadiya Leonida Leontina Lerzan Lesya Letafet Letha Letitsia Letitsiya Lettie Leyal Leylakhanim Leylan
Leyli Leylim Leylufar Leysan Liana Lida Lidiya Lidya Liene Liesbeth Liis Liisa Lili Liliya Lilly Lilya Limor Linara
Linde Linn Linnea Linor Livanur Liya Lizaveta Ljubica Lolita Lora Loran Lorel Lorene Loreyn Louella Lourdes Lucretia
Ludivine Luella Luisella Luiza Lukerya Lukretsia Lukretsiya Lumu Lurdes Lusi Lusia Lusine Lusiya Lutfiye Lyalya
Lyaysan Lyuba Lyubov Lyuda Lyusi Lyusine Lyusya Lyusyena Lyutfia Lyutfiya Lyutsia Lyutsiya Léa Lütfiye Maarja Macarena
Macide Madina Madlen Magda Magdolna Magsuda Maha Mahbara Mahbika Mahbuba Mahbube Mahin Mahina Mahinur Mahira Mahire
Mahiye Mahizar Mahlaga Mahluga Mahmizar Mahmuda Mahmure Mahnisa Mahnur Mahnura Mahpara Mahriban Mahrukh Mahsati Maida
Maide Maimuna Mairi Maisa Maja Makayla Makbule Makda Makena Makhfura Makhine Makka Makkakhanim Maksima Maksin Maksina
Maksude Malahat Malai Malaka Malakhat Malakkhanim Malaknisa Malaksima Malalai Malee Maleka Maleyka Malgozhata Maliha
Malika Malikat Malin Malvina Mamata Manal Manana Manizha Mansima Mansuma Mansura Manzar Manzura Maral Marala Mardana
Marfa Margarethe Margaux Margret Margrete Marianela Mariann Marianna Marifat Marijke Marisela Marit Mariya
Mariya-Gabriela Mariya-Luiza Mariyam Marjan Marusya Marva Marwa Marya Maryana Marziya Marziyya Mashadikhanim Mashuga
Masina Masma Masmakhanim Masoumeh Mastana Mastinaz Masuma Masumat Matanat Matina Matnisa Matrena Matryona Mavila
Mavilya Mavisu Maviş Mavlyuda Mavra Mavzuna Maxima Maxin Maxina Mayara Mayawati Mayisa Maykaela Mayram Mayya Mazahira
Medeya Mediha Meenakshi Mefharet Meftune Megavati Meggi Megyn Mehdiye Mehin Mehlika Mehpara Mehparakhanim Mehpare
Mehrangiz Mehri Mehribanu Mehrinisa Mehriyya Mehtap Mehves Mehveş Mehwish Mekhriban Mekhriniso Melahat Melaniya
Melanya Melda Melek Meleknur Meliha Melike Melin Melina Melis Melisnur Melodi Meltem Menekse Menekşe Menevse Menevşe
Mensure Menşure Meredit Meri Merih Meril Merilin Mersedes Merva Meryem Meryemnur Mesude Meva Mevhibe Mevlude Mevlüde
Meziyet Mieke Mihaela Mihri Mihriban Mihrimah Mihrinaz Mijhelle Mikhaylina Milada Milana Milena Mileva Militsa
Miloslava Milyausha Minakhanim Minara Minavvar Minaya Minel Minna Minura Minzilya Mira Mirabel Mirana Miray Miraya
Mirei Mireille Mirela Miren Mirey Mirka Miroslava Mirta Mirvarid Miryam Miryana Mirzhana Mishel Mislina Mitiko Mitra
Miyase Mohtaram Mokhira Molli Morag Movluda Movzura Mualla Muazzez Mubeccel Muberra Mubine Muesser Mufide Mugaddas
Muge Muhasiba Muhsine Muhterem Mujde Mujgan Mukaddas Mukaddes Mukamana Mukhabbat Mukrime Mulkiye Mumine Munavvar
Munevver Munira Munire Munteha Muruvvet Musallam Mushgu Mushkinaz Mushkunaz Musluma Muyesser Muzeyyen Mwanaisha
Mübeccel Müberra Mübine Müesser Müfide Müge Müjde Müjgan Mükrime Mülkiye Mümine Münevver Münire Münteha Mürüvvet
Müyesser Müzeyyen Nabat Nabata Naciye Nadege Nadejda Nadide Nadira Nadire Nadiya Nadiye Nadzhat Nadzhia Nadzhiya
Nafiye Nagihan Nagwa Nahed Nahida Nahide Nahla Naiba Naida Naila Nailakhanim Naile Nailya Naime Naina Naira Najat
Najiba Najma Nakimuli Nalan Nandi Nandini Nanjy Narchin Nare Nargiz Nargiza Nargizkhanim Nargul Narima Narimana
Narimina Narin Narine Narmana Narmin Narmina Narminakhanim Nashiba Nasiba Naside Nasima Nasira Nasrin Nasrinkhanim
Nastaran Nastasya Nastya Nata Natali Nataliya Natasa Natavan Natela Natella Natia Natiya Navazish Naylya Naza Nazakat
Nazaket Nazakyat Nazan Nazanda Nazanin Nazaninbayim Nazara Nazeli Nazende Nazenin Nazgul Nazia Nazifa Nazife Nazig
Nazik Nazila Nazilya Nazima Nazira Nazire Nazkhanim Nazli Nazlican Nazligul Nazlihan Nazlikhanim Nazly Nazlı Nazlıcan
Nazlıgül Nazlıhan Nazmin Nazmiye Nazmiyya Naznaz Nazpari Nazparvar Nazrin Nazrina Nazrinkhanim Naşide Ndeye Nebahat
Nebile Nebiye Necla Necmiye Neema Nefise Nejla Nekane Nelli Nelya Nensi Neonila Nergis Nergiz Neriman Nese Nesem
Nesibe Nesil Nesime Neslihan Neslisah Neslişah Nesrin Nesrine Nestan Nevaeh Nevbahar Nevcan Nevena Nevenka Neveser
Nevin Nevra Nevriye Neyla Neyran Nezahat Nezaket Nezihe Neşe Neşem Ngoc Nguyet Nida Nigara Nigina Nigora Nigyar Nihal
Nihan Nihayet Nijole Nikoletta Nilanjana Nilay Nilgun Nilgün Niloufar Nilsu Nilufar Nilufarkhanim Nilufer Nilüfer
Nimet Nira Nirmala Nisa Nisabayim Nisakhanim Nisanur Nisbat Nita Njoki Nkiru Nkosazana Noemi Nomsa Nonhlanhla Nonna
Noraini Noura Novella Novrasta Nubar Nubarkhanim Nukhet Nupelda Nura Nural Nuran Nurana Nuranakhanim Nurangiz Nuray
Nurbanu Nurcan Nurcihan Nurcin Nurdan Nurdane Nurefsan Nurefşan Nurgul Nurgül Nurhayat Nuria Nurida Nurit Nuriya
Nuriye Nuriyya Nurjahan Nurjan Nurkhanim Nurlana Nurper Nurperi Nursaba Nursah Nurseda Nursel Nurseli Nursen Nursena
Nurshan Nursima Nursu Nursulu Nurtaj Nurten Nurul Nurulayn Nuryildiz Nuryıldız Nurçin Nurşah Nurşen Nusaba Nushaba
Nushira Nyasha Nyokabi Nyura Nükhet Odessa Odetta Odile Odri Ofeliya Ofelya Ogtaya Oguljeren Ogulsapar Oktavia
Oktaviya Oktyabrina Olca Olesya Olgu Olimpia Olimpiada Olimpiya Olivera Oliviya Olya Omura Opra Ora Orkhida Orkide
Orna Orsolya Orujiya Otgonbayar Oumou Outi Ovgu Ovgü Ovunc Oxana Oyanur Oycan Oydin Oylum Oyuna Oyuntuya Ozben Ozbil
Ozdeniz Ozge Ozgul Ozlem Ozlen Ozlenen Oznur Ozum Padma Paivi Pakiza Pakizat Pakize Palwasha Pamina Panagiota
Paraskevi Parichohra Parida Pariga Parijahan Parikhan Parikhanim Parinaz Parisa Parishad Parishan Parizad Parizada
Parnisa Parvati Parvina Parzad Patima Patimat Patrijia Patrisiya Patritsia Patritsiya Pavin Pavla Pavlina Pearlie
Pelageya Pelda Pelin Pelinsu Pelsin Pelşin Penelopa Percem Peren Pericehre Perihan Perim Perizat Periçehre Pernille
Perran Perçem Petontan Peyker Phuong Phyu Pika Pilar Pinar Piraye Piret Pirjo Piroshka Piroska Platonida Pola
Praskovya Prianka Pristsilla Punhana Purlen Puspita Pusta Pustakhanim Pynar Pürlen Pınar Quynh Rabia Rabiye Rabiyya
Rachida Radha Radka Radmila Rafaa Rafahat Raffaella Rafiga Rafila Rafiyya Rafiza Ragiba Ragiyya Ragnhild Ragsana
Ragufa Rahayu Rahbara Rahel Rahila Rahima Rahime Rahmiye Raiba Raifa Raife Rajhel Rakel Rakhel Rakhima Rakhshana
Rakhshanda Rakiya Ralitsa Raluca Raluka Ramida Ramila Ramilya Ramina Ramiza Ramune Ramzia Ramziya Ramziyya Ranana
Raniya Rasha Rashmi Rasima Rasime Ratchanee Ratna Raushan Ravana Ravanakhanim Ravza Ravzanur Rayana Raykhan Raysa
Razaka Raziya Raziyat Raziye Raziyya Rebejja Rebeka Rebekka Reem Refika Refilwe Refiye Reka Remziye Rena Renan Renate
Rengin Reva Revan Revana Revmira Reychel Reyhan Reyhana Reyhankhanim Reyyan Rezeda Rezzan Rianna Riikka Rimma Rina
Ritta Riva Rocio Rojbin Rojda Rojin Rokeya Rokhana Roksana Roksolana Ronit Rosetta Rosio Rosita Rosmah Roswitha
Roumiana Rouz Rovshana Rovza Roxie Roxolana Roya Rozalia Rozalina Rozaliya Rozerin Rubaba Rudo Rufana Rufina Rugiyya
Ruhafza Ruhan Ruhangiz Ruhiye Ruhiyya Ruhsan Ruhsar Ruken Rukhsara Rukhshona Rukiye Rukmini Rukıye Rumeysa Rumiana
Rumyana Ruslana Ruveyda Ruxandra Ruzalia Ruzaliya Ruzanna Ruzba Ruzigar Ruzilya Rüveyda Saadat Sabahat Sabiha
Sabinakhanim Sabira Sabire Sabiyya Sabriye Sabuhiya Sachli Sacide Sada Sadaf Sadafkhanim Sadaga Sadagat Sadakat Sadaya
Sadet Sadia Sadiga Sadiye Sadra Saduman Safaya Safia Safinat Safinaz Safiye Safiyya Safura Sahibe Sahide Sahika Sahila
Sahinde Sahizer Sahla Sahra Sahsenem Saiba Saidakhanim Saidda Saide Saima Sakhiba Sakhra Sakina Sakinakhanim Sakinat
Sakine Sakita Salatin Salbi Salbinaz Salida Saliha Salima Salimat Salime Salli Sallie Salomeya Samana Samanta
Samarrukh Samaya Samida Samime Samina Saminaz Samiya Samiye Samiyya Samra Samraya Sanam Sanamkhanim Sanem Saniya
Saniyat Saniye Sanubar Saraswati Saray Sare Sarfinaz Sarhadkhanim Saria Sarigul Sarija Saritel Sariya Sariyya
Sarkhanim Sarminaz Sarnai Sarvi Sarvinaz Sarvnaz Sati Satira Satı Saule Saundra Savda Savita Sawsan Sayali Sayeste
Sayyara Sayyarakhanim Saziye Sebahat Sebla Sebnem Secil Seda Sedanur Sedef Sefika Sefkat Segolen Segolene Seher Sehnaz
Sehrazad Sehrazat Sehriban Sehrinaz Selamawit Selcan Selcen Selda Selen Selenay Seljan Selmin Selvi Sema Semahat
Semanur Semiha Semiramis Semire Semra Sena Senanur Senay Sendi Senem Sengul Seniha Seniye Seniz Senka Sennur Serafima
Serap Serare Seray Seren Serenat Serenay Serfinaz Serife Serma Sermin Serpil Serra Sertap Server Sesil Seva Seval
Sevar Sevara Sevarkhanim Sevban Sevcan Sevda Sevdagul Sevdali Sevde Sevdenur Severine Sevgi Sevgican Sevgili Sevgilim
Sevgul Sevgül Sevi Sevil Sevila Sevilay Sevilcan Sevim Sevin Sevinc Sevinch Sevindzh Sevinja Sevinjgul Sevinç Sevjan
Sevkiye Sevnaz Sevtap Sevval Seyda Seyma Seymanur Seyran Seyyara Seyyide Seza Sezan Sezin Seçil Shabnam Shadi Shafiga
Shafigat Shahana Shahbayim Shahida Shahkhanim Shahla Shahnabat Shahnaz Shahnigar Shahnisa Shahnoza Shahpari Shahrabani
Shahrabanu Shahri Shahriban Shahriyya Shahrizad Shahsanam Shahzada Shaiga Shaimaa Shakarkhanim Shakhanim Shakhnaz
Shakhnoza Shakhzoda Shakufa Shalini Shamakhanim Shamama Shamamakhanim Shamsia Shamsiya Shamsiyya Shamsnura Shana
Shanay Shangul Shanice Shanna Shanon Sharabani Sharafat Sharafnisa Sharara Shargiyya Sharifa Sharlen Sharlin Sharlota
Sharlotta Sharmila Shavinj Shayasta Shazia Sheli Shelli Shennon Sheri Sheril Sheron Sheyla Shilpa Shirin Shirina
Shirinkhanim Shirinnaz Shirli Shirmayi Shobha Sholeh Sholpan Shovgiyya Shukria Shukriya Shukufa Shura Shushan
Shushanik Sibel Sidal Sidiga Sidika Sidre Sigrid Sigridur Sigurni Sila Silan Silke Silvana Silviya Silya Simal Simara
Simay Simge Simla Simnara Simona Simten Simuzar Sinam Sindi Sinem Sinemis Sinti Sinéad Siranush Sirin Siriporn Sirpa
Sitara Siti Siân Skarlett Skylar Slavica Slavitsa Smaranda Snezana Snezhana Sofa Sofi Sofija Sofiko Sofiya Sofya
Solange Soledad Solmaz Solmaza Solmazkhanim Solomeya Solomia Solomiya Soltankhanim Solveig Somchai Sona Sonakhanim
Sonay Songul Songül Sophea Stanislava Stanka Stavroula Stefani Stefania Stefaniya Subhiyya Sudaba Sude Sudem Suden
Sudenaz Sudha Sueda Sughra Sugra Suheda Suheyla Sujata Sukeyna Sukran Sukriye Sukruye Sule Suliko Sultansah Sultanşah
Sumaira Sumeyra Sumeyye Suna Sunisa Sura Surakhanim Suraya Surayya Suria Suriya Suveyda Suzan Suzana Suzanna Svenja
Sveta Synnove Syumbel Syuzan Syuzanna Syuzen Ségolène Süeda Süheda Süheyla Sükeyna Sükran Sümeyra Sümeyye Süveyda
Sıdıka Sıla Tahira Tahmina Tahsila Taiba Taisia Taisiya Taisya Tajbayim Tajikhanim Tajnis Tajnisa Takhmina Taleya Tali
Taliha Taliya Talya Tamarin Tamella Tamila Tamilla Tamira Tamta Tanem Tanja Tanseli Tanyeli Tanzi Tanzila Tarana
Taranakhanim Taraneh Taravat Targul Tarya Tavat Tayyibe Tazagul Tazakhanim Telli Tellikhanim Telnaz Tennur Tenzile
Teona Tereza Tereze Terhi Tesnim Tezer Thandi Thanh Thembi Thida Thuy Thuzar Tieko Tigist Tijana Tijen Timea Tinatin
Tofiga Tomila Tomiris Tomris Torpekai Tosya Tove Tovuza Trang Treysi Tsagana Tsetseg Tsetsilia Tsetsiliya Tsipi Tsira
Tsveta Tsvetana Tsvetelina Tuana Tubanur Tubu Tugba Tugce Tugcem Tugcenur Tukaz Tukazban Tulay Tule Tulin Tunzala
Turaj Turaja Turana Turfa Turid Turkan Turkana Turkay Turkuaz Turkuler Tutku Tutugul Tutukhanim Tuvana Tuğba Tuğçe
Tuğçem Tuğçenur Tyra Tülay Tülin Türkan Türküler Uinni Uitni Ulcay Ulduz Ulduza Ulfet Ulkar Ulkara Ulkarkhanim Ulkem
Ulker Ulku Ulkuhan Ulla Ulvia Ulviya Ulviye Ulviyya Ulviyyakhanim Ulviyye Ulya Ulyana Ulzhan Ulçay Umay Umbulbanu
Umgulsum Umida Ummiya Ummiye Ummiyya Ummu Ummugulsum Ummuhan Umnisa Umran Unzila Unzile Ustinya Uwimana Uzayira
Uzoamaka Vafa Vagifa Vahibe Vahida Vahide Vajiha Valeriya Valida Valiya Valya Valérie Vanda Varvara Varya Vasfiyya
Vasila Vasiliki Vasilina Vasilisa Vasilka Vasima Vassa Vasundhara Vayra Vazarat Vazira Vecihe Vedia Venera Verda
Vernice Veronika Veronique Vesile Vesime Vesna Vesta Vetta Vidadiya Vidya Vijtoria Vika Vilaya Vildan Vilena Vilma
Vilora Vinni Vinus Violetta Viorica Virgie Virginie Virginiya Virineya Vitalia Vitalina Vitaliya Viyan Vlada
Vladislava Vladlena Vlasta Vonda Vosa Vseslava Vugara Vusala Vusalakhanim Vzhosa Wafaa Wiebke Wilda Wulandari Yadanar
Yadigar Yadranka Yadviga Yaguta Yakhshikhanim Yakut Yamila Yanika Yanina Yanita Yannike Yaprak Yara Yaren Yarina
Yaroslava Yasaman Yasamankhanim Yasamin Yasemen Yasemin Yasmina Yasya Yaylagul Yazgul Yazgulu Yazgülü Yefimia Yefimiya
Yefrosinya Yegana Yeganakhanim Yelda Yeliz Yelizaveta Yelizcan Yeman Yemilia Yemiliya Yeseniya Yeser Yesim Yetar
Yetarkhanim Yeter Yeva Yeva-Maria Yeva-Mariya Yevangelina Yevdokia Yevdokiya Yevfrosinia Yevfrosiniya Yevgeniya
Yevlampia Yevlampiya Yevpraksia Yevpraksiya Yevpraxiya Yeşer Yeşim Yildiznur Yinglak Yinlak Ylva Yonca Yordanka Yosun
Yudit Yulduz Yuliana Yuliane Yulianna Yulya Yuna Yunona Yurdagul Yurdagül Yurdanur Yusra Yustina Yvonna Yüsra
Yıldıznur Zabita Zahida Zahide Zahira Zahire Zahrakhanim Zahrana Zaira Zakira Zakiya Zakiyya Zaleha Zalia Zalina
Zaliya Zalkha Zamfira Zamina Zaminakhanim Zamira Zarafshan Zarangiz Zarbab Zarema Zargalam Zargul Zarifa Zarifakhanim
Zarife Zarin Zarina Zarintaj Zarish Zarkhanim Zarnigar Zarnishan Zarosh Zarovshan Zarri Zarrin Zaura Zawadi Zaynab
Zehracan Zehranur Zeinab Zekiye Zeliha Zemfira Zennure Zerafet Zerda Zeren Zerrin Zeycan Zeynab Zeynabkhanim
Zeynabnisa Zeyneb Zeynepnur Zeynepsu Zeyno Zhaklin Zhannetta Zhansaya Zhanyl Zhasmin Zhelka Zhenya Zhibek Zhofia
Zhofiya Zhozefina Zhuldyz Zhyuli Zhyulyet Zhyulyetta Ziba Zibahijran Zibeyda Zilan Zilia Ziliya Zilya Zina Zinaida
Zinayida Zinnet Zinnur Zinyat Zisan Zivar Ziyada Ziyeda Ziynet Ziyoda Zişan Zohra Zohrabayim Zorica Zoritsa Zoryana
Zoya Zozan Zsofia Zsuzsanna Zubeyda Zubeyde Zuhal Zuheyla Zuhre Zulal Zulala Zulbiye Zuleyha Zuleykha Zulfia Zulfira
Zulfiye Zulfiyya Zulfizar Zulfujamal Zulfuyya Zumra Zumrud Zumruda Zumrudgul Zumrudkhanim Zumrut Zuriya Zuriyat
Zuriyyat Zuzanna Zübeyde Züheyla Zühre Zülal Zülbiye Züleyha Zülfiye Zümra Zümrüt
`,
  male: `
Airlangga Ajinkya Anies Arnaud Asim Baburam Balázs Bongbong Bozidar Cheteshwar Călin Duško Elio Espen Euclid
Guðni Gérald Göran Hamrokhon Hibatullah Hirokazu Jahongir Jasprit Jeenbek Jigme Jiří Karel Karl-Theodor Katrín
Katsunobu Krišjānis Lotay Luhut Lukáš Lulzim Marton Micheál Mogens Muhriddin Márton Obaidul Ondrej Ondřej Pearse Pier
Qamar Ramazon Retno Ridwan Salomé Sirodjiddin Sirojidin Syed Sándor Uddhav Vasek Yasutoshi Yoshimasa
Zayniddin Zdeněk Éric Ólafur Šefik
Aamir Abas Abay Abbasagha Abbasali Abbasgulu Abdalla Abdel-Fattah Abdelfattakh Abdelilah Abdikadir Abdin Abdirahman
Abdulahad Abdulali Abdulatip Abdulay Abdulazim Abdulbagi Abdulbaki Abdulcelil Abdulfattah Abdulfettah Abdulgadir
Abdulgafur Abdulgani Abdulhamid Abdulhamit Abdulhuseyn Abdulilah Abduljabbar Abduljalil Abdulkadir Abdulkadyr
Abdulkarim Abdulkerim Abdulkhakim Abdulkhalig Abdulkhamid Abdulkhamit Abdullahi Abdullakh Abdullatif Abdulmajid
Abdulmecid Abdulmecit Abdulmuttalip Abdulrahim Abdulrahman Abdulsalim Abdulsamad Abdulsamet Abdulvahab Abdulvahap
Abdulvahid Abdulvakhid Abdurahim Abdurahman Abdurakhman Abdurashid Abdussamet Abdülaziz Abdülfettah Abdülhamit
Abdülilah Abdülkadir Abdülkerim Abdüllatif Abdülmecid Abdürrahim Abdüssamet Abgul Abhishek Abhisit Abid Abidin Abil
Abizar Abkhishek Abram Abror Abulfat Abulfaz Abulfazl Abulgasim Abulhasan Abutalib Abuzar Abuzer Adami Adham Adigozal
Adilbek Adilhan Adilkhan Adishirin Adlan Adnan Adriano Adzhay Aecio Afanasi Afanasiy Afanasy Afar Affan Afgan Afganbay
Afig Afigkhan Afonso Afonsu Afran Afrasiyab Afsar Afshar Afsunkhan Aftandil Afzaladdin Agafon Agah Agasi Agasiy Agasy
Aghaahmad Aghaali Aghababa Aghabala Aghabay Aghaboyuk Aghadadash Aghadayi Aghaddin Aghagul Aghagulu Aghahasan
Aghahuseyn Aghaisa Aghajan Aghajavad Aghakarim Aghakazim Aghakhan Aghakishi Aghalar Aghalarbay Aghamahammad Aghamali
Aghamammad Aghamehdi Aghamir Aghamirza Aghamoghlan Aghamurad Aghamusa Aghanabi Aghanajaf Aghanemat Agharahim
Agharashid Agharasul Agharza Aghasadig Aghasaf Aghasalam Aghasalim Aghasamad Aghasharif Aghashirin Aghasi Aghasibay
Aghasoltan Aghasultan Aghataghi Aghateymur Aghavali Aghaverdi Aghayar Aghayusif Aghazeynal Aghshin Agil Agop Agshan
Agshin Agus Agustin Agâh Ahad Ahliman Ahmadagha Ahmadali Ahmadiyya Ahmadjan Ahmadkhan Ahmadnabi Ahmadpasha Ahmetcan
Ajay Ajit Akaki Akakiy Akaky Akalp Akay Akbaragha Akbarali Akbarkhan Akgun Akgün Akhan Akhel Akhilesh Akhim Akhmad
Akhmat Akhmed Akhmet Akhmetzhan Akhsarbek Akihito Akikhito Akim Akop Akos Akrama Aksel Aksenti Aksentiy Aksenty Akshin
Aktan Akwasi Alaaddin Alaattin Alabbas Aladdin Alakbar Alakbarkhan Alam Alamdar Alar Alasgar Alasgarbay Alasgarkhan
Alassane Alaz Alban Albin Albrekht Aldar Alekh Alekhander Alekhei Aleko Alekper Aleks Aleksandros Aleksandru Aleksi
Aleksis Alen Alesh Alesha Alesker Alexandar Alexandr Alexandru Alfa Alfis Algama Algayit Ali-Akbar Ali-Hassan Ali-Reza
Aliabbas Aliabid Aliaga Aliagha Aliahmad Aliakbar Aliasgar Alibala Alibay Alibek Alican Alif Alifagha Aligara
Aligismat Aligulu Aligulukhan Alihan Alihasan Alihashim Aliheydar Alihuseyn Aliisa Aliiskandar Alijabbar Alijan
Alijavad Alik Alikochari Alikram Alim Alimadad Alimammad Alimardan Alimetin Alimirza Alimukhtar Alimurad Alimusa
Alimzhan Alinaghi Alipasha Alirza Alisafa Alisafar Alisaftar Alisahib Alisaid Alisamad Alisan Alisar Alisardar
Alisattar Aliser Alish Alishan Alisher Alishir Alishirin Alisir Alisoltan Alister Alisultan Aliyar Aliyusif Alizaman
Alizamin Alişan Alişar Alişer Alişir Alkan Alkhan Alkhas Alkhaz Alkim Alkım Allahshukur Almakhan Almardan Almas Almir
Almurad Alovsad Alovsat Alpagut Alpan Alpar Alparslan Alpaslan Alpay Alpcan Alper Alperen Alpertunga Alphan Alptekin
Alsafar Altan Altemur Alton Altug Altuğ Alverdi Alvian Alyar Alyosha Amadu Amangeldy Amayak Amid Amin Aminagha Aminu
Amiragha Amirahmad Amirali Amiran Amiraslan Amirgulu Amirhuseyn Amirkhan Amirmammad Amishah Amitabh Amitabkh Ammar Amr
Amrah Amrahbay Amrahmat Amrulla Amrullah Amvrosi Amvrosiy Amvrosy Anash Anatoli Andras Andres-Manuel Andrius Andron
Andronik Andryu Andrzezh Andzhei Andzhelo Andzhey Anfim Angelar Anibal Anikei Anikey Anikita Anisim Annaghi Ansel
Anselm Antal Antip Antonin Antonis Antoniu Antonyo Ants Antuan Anuar Anufri Anufriy Anufry Anura Anvar Anvarali
Anvarbay Anzhey Anzor Aníbal Anıl Apollo Apostolos Apti Aram Aran Araslan Araslanbay Arastu Arastun Arben Arbi Archi
Archil Arda Ardam Ardeshir Ardoghan Ardzhun Arel Argishti Argun Arifkhan Arikan Arin Aristidis Aristotel Ariz Arkadi
Arkadiy Arkhan Arkhip Arkin Arman Armin Arnis Arseni Arseny Arshad Arshak Arshan Arslan Arslangali Artan Artavazd
Artemi Artemiy Artemy Artis Artoghrul Artughrul Artun Artur Arutyun Arvidas Arvind Arzuman Arıkan Arın Asabali
Asadagha Asadkhan Asadulla Asaf Asan Asbjorn Asen Aset Asgar Asgaragha Asgarali Asgarkhan Asgat Ashur Asil Asilhan
Asir Asker Askhab Aslambek Aslanbala Aslanbay Aslankhan Asludin Aspandiyar Asraf Asrin Asrın Astan Astemir Asıf Asım
Atababa Atabala Atabay Atabek Atabey Atakan Atakhan Atakishi Atal Atalay Ataman Atamoghlan Atanas Atash Atila Atilla
Atraf Atrash Atsusi Attila Augustin Augusto Aurelio Avaz Avazagha Avazkhan Avdullah Avgustin Avigdor Avni Avraam
Avtandil Axentiy Ayatulla Aybak Aybars Aybek Aycan Aydamir Aydar Aydemir Aydogan Aydogdu Aydoğan Aydoğdu Aydyn Ayhan
Aykan Aykhan Aykin Aykut Aykın Aynars Ayrat Aytek Aytekin Aytugan Aytunc Aytunç Ayur Ayvars Ayvaz Ayyam Ayyub
Ayyubkhan Azadkhan Azamzhon Azarbala Azarkhan Azarpasha Azat Azay Azayil Azhdar Azik Azim Azimagha Azimali Azizagha
Azizbala Azizkhan Azizulla Azmi Azmin Ağah Aşır Babaali Babajan Babak Babakhan Babash Babir Babur Babür Bacho Badal
Badir Badirkhan Badma Badraddin Badri Bagautdin Baghi Baghir Bagir Bagrat Baha Bahaddin Bahadir Bahadirhan Bahadır
Bahadırhan Bahaettin Baharchi Bahattin Bahbud Bahlul Bahman Bahri Bahruz Bahtiyar Bair Bakar Bakari Bakdash Bakhish
Bakhman Bakhodir Bakhram Bakhrom Bakhshali Bakhsheyish Bakhshi Bakhtiyarbay Bakhtiyer Bakitjan Bakmammad Balaagha
Balaali Balababa Balabay Baladadash Balagardash Balagulu Balahuseyn Balajan Balakhan Balakishi Balamammad Balamir
Balaoghlan Balarza Balasadig Balash Balashirin Balasultan Balayar Balazh Bambang Bandali Bandar Barajk Baran Baras
Barat Barbaros Barham Bariscan Bariz Barkham Barkin Barkın Barlas Barnabas Bartholomeos Bartolomey Bartu Barzan
Barışcan Basharat Bashshar Basir Basri Bastian Basuki Batal Batihan Batikan Batraz Battulga Batu Batuhan Batur Batyr
Batyrbek Batıhan Batıkan Bauyrzhan Bayahmad Bayali Bayandur Bayar Baybala Baybars Baybut Baydamir Bayezid Bayhan
Baykal Baykara Baylar Baylaroghlan Bayram Bayramali Bayramalikhan Baysangur Bazil Beci Bedirhan Bedreddin Bedrettin
Bedri Bedros Behbud Behcet Behgjet Behic Behiç Behlul Behlül Behman Behnam Behram Behrouz Behruz Behzad Behzat Behçet
Bekbolat Bekhnam Bekhruz Bekir Bekkhan Bektas Bektaş Bekzat Bela Bence Bendzhamin Benedetto Benedikt Bengt Benigno
Benik Benni Bennie Benoit Benoît Benzhamin Beppe Bera Berdi Berdykhan Berhan Berik Berk Berkan Berkant Berkay Berkcan
Berke Berker Berkin Berksu Bernar Berni Bernkhard Bertan Bertold Bertran Besar Besik Besim Besir Bessar Bestami
Beylyar Beytullah Beşar Beşir Beşşar Bibars Bilawal Bilgekagan Bilgekağan Bilhan Bilman Binnat Biragha Birol Bisara
Bislan Bişara Bjarni Blagoj Blaise Bobbi Bobur Bogac Bogachan Bohuslav Bojan Boleslav Bolot Bolotbek Bondo Boran Borje
Borya Boshko Bounnhang Boyan Boyukagha Boyukali Boyukbala Boyukkhan Boyukkishi Bozan Bozhidar Bozho Boğaç Boğaçhan
Bradli Branislav Brayan Brayden Brayn Bred Bredli Brody Bronislav Bronislaw Bronisław Bruje Bryus Bubakar Budi Buford
Bugra Bugrahan Bukar Bulad Bulat Bulbul Buludkhan Bunyad Bunyami Bunyamin Burakhan Burc Burhanaddin Burhanettin Burkay
Burkhan Burç Butros Buyamin Buğra Buğrahan Byulent Bünyami Bünyamin Büyamin Cabbar Cabir Caden Cafer Cagan Cagatay
Cagdas Cagin Cagkan Caglar Cahid Cahit Calin Callum Canberk Canbey Candas Candaş Canel Caner Canip Cankat Cankut
Canturk Cantürk Cavit Cebrail Celalettin Celasun Celebi Celil Cemalettin Cemali Cemayil Cemgil Cemil Cemsit Cemşit
Cenan Cenap Cengiz Cengizhan Cenk Cesur Cetin Cetiner Cevad Cevat Cevher Ceyhun Cezmi Chak Chalabi Chapay Charkaz
Charkazali Charli Charlz Chary Chaturon Ched Chermen Chetin Chezare Chingis Chingiz Chirag Chiragali Chobanali Chokan
Chongu Christer Chuan Chubak Chukvudem Chyngyz Chzhan Chzhao Chzhi Chzhou Cihad Cihangir Cihansah Cihanşah Cihat Cinar
Ciprian Civan Clemente Cormac Cornelis Coskun Coşkun Csaba Cumaali Cumali Cumhur Cuneyd Cuneyt Cuong Cédric Cüneyd
Cüneyt Dacian Dadakishi Dadash Dadashali Dadashbala Dadbala Daghan Daghbayi Dagur Dalan Daler Damirali Damirkhan Danil
Danila Danis Daniyal Danizkhan Daniş Danyal Dari Darin Dariush Dariy Darkhan Darnell Dary Dashdamir Dashdondog Dastan
Dastin Dauda Daulet Davide Davlat Davlet Davud Davudagha Davut Davyd Dayandur Daysuke Dağhan DeAndre DeShawn Deha
Dejan Dekster Delmar Delyan Demetrius Demid Demiralp Demirhan Demirkan Demyan Deni Deniel Denislam Deniyel Denizhan
Denni Dervis Dervish Detlef Devid Devit Devran Dewayne Dewey Deyan Deyl Deylin Deyv Deyvid Dezhan Dezso Diarmuid Didye
Dilavar Dilaver Dilgam Dilgamkhan Dilman Dilsat Dilshod Dilsuz Dilşat Dima Dimitar Dimitr Dimitris Dincay Dincer Dinh
Dinmukhamed Dino Dinçay Dinçer Diogo Diomid Diter Diyego Diyego-Armando Djordje Dmitrii Dmitro Dogac Doganay Dogancan
Doguhan Dogukan Dogus Dokka Doku Domeniko Domingo Dominik Donaldas Donato Dorin Dorofei Dorofey Dorukhan Dorzhi Dosan
Dostali Dostu Dostumali Doğanay Doğancan Doğaç Doğuhan Doğukan Doğuş Dragosh Drazen Driss Duayt Dueyn Duglas Dukvakha
Duman Dumitru Dundar Dung Dunkan Dunyamali Dunyamin Durali Durdu Durdy Durmus Durmusali Durmuş Durmuşali Dursun Dushan
Dushko Dusko Dzambolat Dzhabrail Dzhafar Dzhagdish Dzhakhangir Dzhakhongir Dzhakomo Dzhalal Dzhamal Dzhamaldin
Dzhambul Dzhamil Dzhamshed Dzhamshid Dzhanfranko Dzhangir Dzhankarlo Dzhanluidzhi Dzhanni Dzhansukh Dzhavad Dzhavid
Dzhe Dzheff Dzheffri Dzhei Dzhek Dzheki Dzhemal Dzherald Dzherard Dzheremi Dzherom Dzherri Dzhervis Dzhevdet Dzhey
Dzheykhun Dzheykob Dzheymi Dzheyms Dzheyson Dzhim Dzhimmi Dzhino Dzhirolamo Dzhivan Dzhoakkino Dzhoel Dzhokhar Dzhomo
Dzhon Dzhonatan Dzhonni Dzhordan Dzhordzh Dzhordzho Dzhosh Dzhoshua Dzhovanni Dzhozef Dzhulian Dzhuliano Dzhulio
Dzhulius Dzhumber Dzhuzeppe Dzyunitiro Dündar Eberkhard Ebrakhim Ebubekir Eddi Edhem Edik Edilbek Edip Edis Edouard
Edson Eduardas Efecan Efehan Efekan Eflatun Egemen Egidiyus Egil Egon Ehmin Ehsan Einar Ekber Ekhtiram Ekhud Ekkehard
Ekmeleddin Elbariz Elbay Elbayi Elbaykhan Elbek Elbert Elbrusbay Elburus Elchibay Eldarbay Eldayag Eldem Eldos Eldost
Elgin Elgiz Elgizbay Elgudzha Elguj Elgun Elhan Elizhah Eljan Eljavid Elkhas Elkin Ellon Elmaddin Elmikhan Elmin Elmir
Elmurad Elmuraz Elnadir Elnail Elnar Elnurbay Elsad Elsevan Elsevar Elshadbay Elshan Elshin Elsoy Elsubhan Elsun Eltaj
Eltakin Eltay Eltun Eltural Elturan Elvar Elviz Elwood Elyar Elyas Elyesa Elzamin Elşad Emced Emidio Emiladdin
Eminagha Eminbay Eminhan Eminkhan Emirali Emircan Emirhan Emirkan Emirkhan Emmanuil Emrah Emre Emrecan Emrehan
Emrullah Emyr Emzar Endi Endre Endryu Eneshan Engin Enginalp Enis Ennio Enrike Enriko Ensar Ensari Enton Entoni Entso
Enzo Eradzh Eralp Erast Eray Erazm Erbay Ercan Ercin Ercument Ercüment Erdem Erdener Erdinc Erdinç Erdoghan Eren
Erenalp Ergin Erguder Ergun Erguven Ergüder Ergün Ergüven Erhan Erick Erij Erikh Erim Erkan Erkin Erkut Erman Ermek
Ermenedzhildo Ernst Erol Ersan Ersel Ersen Ershad Ertac Ertan Ertaç Ertekin Ertug Ertugrul Ertunc Ertunç Erturk Ertuğ
Ertuğrul Ertürk Erve Erwin Erçin Erşan Esat Eshton Eskender Esko Esmail Esref Ethem Etibar Etimad Ettore Etyen Eugen
Eugenio Eukhenio Evander Evangelos Evelio Eymen Eyup Eyuphan Eyyup Eyyüp Eyüp Eyüphan Eşref Fabris Fabrisio Fabritsio
Faddei Faddey Fadi Fadil Fadıl Fagan Fahd Fahim Fahir Fahmi Fahmin Fahri Faig Faik Fakhraddin Fakhran Fakhrettin
Fakhri Fakhriddin Falman Famil Fanis Fanur Farahim Faraj Farajulla Faramarz Faramiz Farasat Fargan Farhadbay
Farhadkhan Faridun Faris Farit Farkhad Farmanbay Farmayil Farrukh Farrukhbay Farshid Faruk Farzali Fatali Fatalikhan
Fatdah Fathulla Fatikh Fatin Fatkhi Fatmir Fattah Fatulla Faustino Fausto Fawad Faysal Fayyaz Fayzali Fayzi Fayzulla
Fazahil Fazli Fazlullah Fazlı Fazıl Federiko Fedor Fedosi Fedosiy Fedosy Fedot Fedya Fehruz Felikh Feliks Felisyen
Feodor Feodosi Feodosiy Feodosy Feofan Feofil Feognost Feramuz Ferapont Ferasat Ferdi Ferdinando Ferenc Ferents Ferhat
Feridun Ferit Ferman Ferruh Fethi Fethullah Feti Fettah Fevzi Feysal Feyyaz Feyzi Feyzulla Feyzullah Fikrat Fikrullah
Filaret Filat Filimon Filipp Filippo Filman Finbar Fintan Firad Firaddin Firdovs Firdovsi Firidun Firudin Firuzbay
Fizul Flavi Flaviy Flavy Florin Flyur Folker Foti Fotis Fotiy Foty Fouad Franchesko Franchois Franjesjo Frank-Valter
Frank-Walter Franko Frano Fransesko Fransisko Fransua Fransua-Filipp Frants Freddi Fredrik Freyzer Fridrikh
Fridrikh-Verner Friedhelm Friedrijh Frits Frunze Frunzik Fuadbay Fuat Fulad Furkan Fuzul Gabdulla Gabil Gabor Gabriele
Gadam Gadim Gadimali Gadir Gadirali Gadirshah Gadis Gadzhiaga Gadzhibek Gadzhimurad Gafar Gaffar Gaffari Gafur
Gahraman Gaib Gajay Galandar Galen Gali Galiaskar Galibbay Galimzhan Galimzyan Galip Galust Gambar Gambarali Gamid
Gamlet Gamlo Gamzat Ganbar Gani Ganimat Gaplan Garaagha Garabala Garabay Garadagh Garakhan Garakishi Garash Garay
Garaybay Gardashagha Gardashali Gardashkhan Garegin Gari Garibagha Garibali Garibkhan Garik Garnik Garold Garret
Garsevan Garshasb Garyaghdi Gasan Gashamali Gasim Gasimagha Gasimali Gasimbay Gasimkhan Gaspar Gasym Gatis Gavriil
Gavril Gavrila Gayaz Gayib Gayk Gayyum Gazamfar Gazanfar Gazanfarali Gazanfer Gazi Gazimagomed Gazimammad Gazinur
Gedeon Gegam Gekkhan Gelmut Gelya Gencay Gencer Gennadi Genri Genrikh Gençay Gençer Georgiy Georgy Geraldo Gerasim
Gerbert Gergely Gergey Geri Gerkhard Germogen Gerrit Gevin Gevorg Gevork Geydar Geyert Geys Geysar Geza Gheorghe
Gholam Gianluigi Giannis Gido Gilman Gilyermo Giora Giray Girikhan Givi Giyam Giyas Giyasaddin Giyasettin Giyom Gjorge
Gjorgi Gjorgji Gochali Gochu Goderdzi Gogi Gohar Gojabala Gojagha Gojaman Gokalp Gokay Gokberk Gokbey Gokcan Gokdeniz
Goker Gokhan Gokmen Goksel Goktan Goktug Gokturk Goncalo Gonsalo Gonçalo Gopal Gordei Gordey Gorgud Gorislav Gorkemhan
Gorkhmaz Gorkhmazbay Gorkhmazkhan Gostomysl Goydamir Goykhan Goyush Goyushbay Grachik Gregori Greham Grem Grigor
Grigori Grigoriy Grisha Gubad Gubadbay Gubadkhan Gudlak Gudmundur Gudni Gudratkhan Gudratulla Gudsi Gukesh Gulagha
Gulaghabay Gulahmad Gulali Gulam Gulamali Gulamhuseyn Gulamrza Gulbaba Gulbay Gulbuddin Gulgadir Gulhuseyn Gulkishi
Gulmammad Gulmirza Gulmurad Gulrza Gultakin Gultekin Gulubay Gulukhan Gulverdi Gumar Gunalp Gunashli Gundogdu Gunduz
Gunduzkhan Guner Guneri Gunhan Gunkut Gunter Gunther Guram Guray Gurban Gurbanali Gurbanguli Gurbangulu Gurbankhan
Gurbanmammad Gurbuz Gurcan Gurdal Gurgen Gurhan Guri Guriy Gurkan Gurol Gursel Gursoy Gury Guseyn Gusman Gustaf Guvenc
Gvido Gvyudni Gyon Gyunduz Gyunter Gyustav Gzhegozh Gábor Gérard Gökalp Gökay Gökberk Gökbey Gökcan Gökdeniz Göker
Gökhan Gökmen Göksel Göktan Göktuğ Göktürk Görkemhan Gültekin Günalp Gündoğdu Güner Güneri Günhan Günkut Güray Gürbüz
Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Gürsoy Güvenç Gıyasettin Haakon Habib Habibulla Habimana Habip Haci Hafiz
Hafizagha Hailemariam Haji Haji-Murad Hajiagha Hajiahmad Hajiali Hajibaba Hajibala Hajibay Hajigulu Hajihasan
Hajihuseyn Hajikarim Hajikhan Hajimammad Hajimurad Hajimuseyib Hajirza Haki Haktan Hakverdi Haldun Halid Halife Halil
Halilhan Halim Halis Halit Halvard Hamdan Hamdulla Hamdullah Hamidulla Hamit Hamlet Hamzaagha Hamzabay Hamzali Hanefi
Hanifi Hannes Hanzala Harish Harri Hartmut Haruhiko Harun Harutyun Hasanagha Hasanali Hasanbaba Hasanbala Hasanbay
Hasangulu Hasankhan Hasanpasha Hasanrza Hasbi Hasim Hasip Hasmet Hatam Havier Havyer Haward Hayati Haydar Hayrettin
Hayri Hayrullah Haysem Hazem Hazrat Hazratgulu Haşim Haşmet Heikki Hektor Helge Hemant Hendra Henrikh Herve Heybatgulu
Heydaragha Heydarali Heydarbay Heydargulu Heydarkhan Heyrulla Hicabi Hicham Hideo Hidir Hikmetullah Hilmi Himmet Hisam
Hishammuddin Hizir Hişam Hojjat Hokmali Holger Hooman Horst Hose Hosep Hovard Hovhannes Hrvoje Htay Htin Hubat
Hubertus Hudai Hudaverdi Hulaki Hulki Humbat Humbatali Hummat Hummatali Hunkar Hurkan Hurol Hursit Hurşit Husamaddin
Husamettin Huseyin Huseyincan Huseyn Huseynagha Huseynali Huseynbaba Huseynbala Huseynbay Huseyngulu Huseynkhan Husnu
Husrev Husu Huzur Héctor Hüdai Hüdaverdi Hünkar Hürkan Hürol Hüsamettin Hüseyin Hüseyincan Hüsnü Hüsrev Hıdır Hızır
Iain Ibad Ibadulla Ibadullah Ibish Ibragim Ibrahimagha Ibrahimbay Ibrahimhan Ibrahimkhalil Ibrahimkhan Ibraim Ibrakhim
Iddi Idrak Ieuan Ignasio Ignat Ignati Ignatiy Ignaty Ignazio Ihab Ihsan Ihsanullah Iker Ikhlas Ilahi Ilbay Ilbey
Ilbilge Ildar Ildirim Ildrim Ildus Ilfat Ilgam Ilgaragha Ilgarbay Ilgarkhan Ilgiz Ilgizar Ilhambay Ilhami Iliodor Ilir
Iliya Ilkan Ilkham Ilkhom Ilkin Ilkinkhan Ilkut Illarion Ilman Ilmar Ilmir Ilnar Ilnur Ilon Ilsaf Ilshat Ilsur Iltan
Iltarish Ilteris Iltifat Iltimas Ilyad Ilyas Ilyasbay Ilyascan Ilyaz Ilyusha Imamaddin Imamali Imamgulu Imamhuseyn
Imamrza Imamveran Imamverdi Imamyar Imanali Imangali Imangulu Imanverdi Imdad Imomali Imraz Imre Inal Inan Ingo Ingus
Inigo Innokenti Innokentiy Innokenty Intigam Ioakim Ioann Iohan Ionut Ipati Ipatiy Ipaty Ippolit Iraj Irakliy Irakly
Irek Irinei Iriney Irshad Irshat Irzhi Isaak Isabala Isag Isaki Isakiy Isaky Isao Isay Isfandiyar Isfendiyar Isgandar
Ishak Ishaq Ishkhan Ishtvan Isidor Isikhan Iskak Iskandar Iskandarbay Iskander Iskender Islam Islambay Islamkhan
Ismael Ismatulla Ismayilbay Ismi Ismikhan Ispandiyar Israfil Israil Israyil Issac Issak Issoufou István Itskhak
Ittihaf Itzhak Ivar Ivaylo Ivitsa Iván Iwan Iyeguda Iyeronim Izmail Izmayl Izrail Izzaddin Izzatulla Izzeddin Izzet
Izzettin Işıkhan Jaap Jaba Jabbar Jabbarali Jaber Jabi Jabir Jabrail Jabrayilbay Jabrayilkhan Jabulani Jace Jafar
Jafarali Jafargulu Jafarkhan Jagdish Jago Jahan Jahanbakhsh Jahandar Jahangir Jahid Jahiz Jajgues Jajk Jajob
Jalaladdin Jalayir Jamaladdin Jamalkhan Jambul Jamid Jamiyyatali Jamo Jamshud Jan-Iv Jan-Klod Jan-Mark Jan-Noel
Jan-Pol Janahmad Janali Janbala Jangi Jani Janik Janjluiji Jannatali Janpolad Jansever Jari Jarl Jarlath Jarlos Jarlz
Jastin Javadkhan Javan Javanshir Javidan Jaxon Jeffri Jefri Jeno Jens-Frederik Jenson Jerar Jeremi Jerom Jerri Jevdet
Jeyhunbay Jeyk Jeykob Jeymi Jeyms Jeyson Jharles Jhris Jhristian Jhristopher Jianni Jiland Jilber Jilovdar Jimmi
Jingiz Jitendra Joaquín Jochen Joerg Jolyon Jomard Jonatan Jonathon Jong Jonni Jonor Jons Joost Jordi Jorj Jorzh Joze
Jozep Jozsef Jristiano Juergen Jukka Julián Jumaali Jumali Jumay Jumshud Junaid Juneyt Junichiro Juri Jusuf Jyril Jörg
Kaan Kaden Kadircan Kadyr Kadzuki Kadzuo Kailash Kakhaber Kalbali Kalbalikhan Kalbi Kalimulla Kallistrat Kalman
Kaloyan Kamalutdin Kamandar Kamber Kamil Kamilo Kamranbay Kanat Kansu Kantemir Kapiton Karamagha Karamali Karamat
Karamkhan Karapet Karbalayi Kardar Karimagha Karimkhan Karl-Heinz Karlalberto Karlen Karles Karlo Karlos Karoly Karp
Karsten Karthik Kasem Kashfi Kasim Kasim-Comert Kasim-Jomart Kasyan Kasym Kasym-Zhomart Kasım Kasım-Cömert Kaupo Kavus
Kayaalp Kayahan Kayhan Kayl Kayrat Kays Kazem Kazimagha Kazimali Kazimbay Kazimir Kazis Kazım Kağan Kelin Kemalettin
Kendzi Keniti Kennet Kenni Kerami Kerem Keremhan Kerimcan Kesha Keyba Keygubad Keykavus Keyshawn Keysuke Keyvan Khabib
Khabibulla Khachik Khadga Khadzhimurad Khafez Khagani Khaime Khairy Khakan Khaladdin Khalig Khalil Khalilagha
Khalilbay Khalilrza Khalilulla Khalit Khaliyaddin Khaltmaagiin Khamad Khamid Khamit Khamza Khanagha Khanahmad Khanalar
Khanali Khanbaba Khanbala Khanbay Khangulu Khanhuseyn Khanish Khanjan Khankishi Khanlar Khanmirza Khanmurad Khannes
Khanoghlan Khans Khans-Ditrikh Khansuvar Kharald Khari Kharis Khariton Kharlampi Kharlampiy Kharlampy Kharold Kharri
Khasan Khasanbek Khasbulat Khasmammad Khaspolad Khaspoladkhan Khatai Khatam Khavi Khavyer Khawaja Khayao Khaydar
Khayko Khayme Khayner Khaynts Khayrulla Khayyam Khazail Khazarshah Khazhmurat Khel Khelge Khelmut Khenk Khenn Khenrik
Kherbert Kherman Khesus Kheybar Kheydar Kheykki Kheyraddin Kheyrulla Kheyrullah Khideki Khideo Khidir Khidirali
Khidirkhan Khidirnabi Khikmet Khirokhito Khirosi Khizir Khizri Khoakin Khodzhi Kholger Khoren Khorkhe Khorst Khose
Khosep Khoseyn Khosni Khosrov Khosrovbay Khosrovshah Khosseyn Khovard Khozhbaudi Khrisanf Khristian Khristo Khristofor
Khuan Khuan-Manuel Khuban Khudakarim Khudaverdi Khudayad Khudayar Khudayberdy Khudu Khudush Khugo Khulian Khulio
Khulusi Khuseyn Khuseyn-khadzhi Khusseyn Khyon Khyu Khyugo Kian Kianoush Kichikagha Kieron Kilian Kilicarslan Kimi
Kiram Kirik Kirman Kirsan Kiryakos Kishvar Kivanc Kivanch Kiyan Kiyas Kizza Kjell Klaas Klayv Klement Kliment Klimenti
Klimentiy Klimenty Klint Klod Knut Kocak Kochan Kodzi Koksal Kokten Kolin Kolm Kolton Kolya Kondrat Kondrati Kondratiy
Kondraty Konon Konor Koral Korcan Korhan Korkut Kornei Kornel Korneli Kornelius Korneliy Kornely Korney Kornil Kosta
Kostya Kote Koçak Koçhan Krasimir Kresimir Kreyg Krishchianu Krishtianu Krishtof Krishyanis Krister Kristofer
Kristoforo Kristopher Krisztian Ksavye Kshishtof Kuandyk Kuanysh Kubat Kubatbek Kubilay Kudbettin Kulibay Kumara
Kunta-Khadzhi Kuntay Kurakchay Kurban Kurbanali Kurbanguly Kurbankulu Kurchay Kursad Kursat Kurshad Kutalmis Kutalmış
Kutay Kutbettin Kuthan Kutluhan Kutsi Kuzbek Kuzma Kvaku Kvame Kventin Kvesi Kyamal Kyamil Kyamran Kyarim Kyaw Kyazim
Kyrylo Kyvanch Kâzım Köksal Kökten Kürşad Kürşat Kılıçarslan Kıvanç Kıyas Lachinbay Lajos Lakhdar Lalu Lami Lando
Lanje Lans Larri Lars-Loke Lars-Løkke Lasaro Laslo Latif Latifagha Latifkhan Lauri Lavr Lavrenti Lavrentiy Lavrenty
Lawrenje Layonel Lazaro Lazgi LeBron Lecha Lechi Lefteris Leif Lekh Lekso Lemuel Lennart Lenni Lennoks Lenur Lenya
Leonti Leontiy Leonty Leri Lesha Leshek Leva Levent Leventcan Levente Levonti Levontiy Levonty Lexo Liaquat Lidu
Lindon Linkoln Lior Liviu Ljubomir Ljupco Loghman Loic Loik Lokman Lom-Ali Lonny Lorens Lorents Lorentso Lorinc Lotar
Lothar Lourens Lovhaddin Loyd Luarsab Luchano Luchian Luchio Ludovit Ludvig Luidzhi Luiji Luis-Inasiu Luish Lukash
Lukian Lukyan Lutfali Lutfiyar Lutfu Lutfulla Lutfullah Lutsi Lutsiy Lutsy Lutvali Luvsannamsrain Lyan Lyonya Lyosha
Lyova Lyubcho Lyubomir Lyudovik Lyudvig Lyuis Lyuk Lyupcho Lyutfi Lyutsian Lütfi Lütfullah Lütfü Maarif Macit Madadali
Maddox Madhav Mads Magbet Magbul Magdi Magomedali Magomedrasul Magomedsalam Magomet Magsud Magsudbay Mahamadou
Mahammad Mahammadagha Mahammadali Mahammadamin Mahammadasad Mahammadbaghir Mahammadgasim Mahammadgulu Mahammadhadi
Mahammadhasan Mahammadhuseyn Mahammadnabi Mahammadrasul Mahammadrza Mahammadsadig Mahammadsaid Mahammadsharif
Mahammadtaghi Mahammadyar Mahammadzaman Maharramali Maharramkhan Mahatir Mahendra Mahesh Mahi Mahir Mahish Mahman
Mahmudagha Mahmudali Mahmudbay Mahsun Mahyaddin Mahyaddinbay Mahyaddinkhan Mairbek Mais Maithripala Majid Majnun Makar
Makhach Makhamat Makhatkhir Makhinda Makhir Makhmadali Makhmud Makhmut Maki Makkenzi Makki Makoto Maks Maksat
Maksimilian Maksud Maksut Malikaslan Malikazhdar Malikbay Malikchan Malikkhan Malikmammad Maliksuleyman Maliyeddin
Malkolm Mamadu Mamat Mambet Mamed Mamish Mammadagha Mammadahad Mammadali Mammadamin Mammadbaghir Mammadbagir
Mammadgasim Mammadgulu Mammadhasan Mammadhuseyn Mammadibrahim Mammadismayil Mammadiyya Mammadjafar Mammadjavad
Mammadkarim Mammadkhan Mammadnabi Mammadnaghi Mammadrahim Mammadrasul Mammadrza Mammadsadig Mammadsafar Mammadsaid
Mammadsalah Mammadsaleh Mammadsalim Mammadshah Mammadtaghi Mammadtahir Mammadyar Mammadyusif Mammadzaman Mamud Manaf
Manmokhan Manoj Manolis Manouchehr Mansim Mansurali Manuchohr Manuil Marahim Marchel Marchello Mardan Mardanali Mardi
Margus Maris Marjo Markel Marsel Marsello Marselo Mart Martinus Martiros Martyn Marvan Marwan Maryan Maryus Masaim
Masasi Masayosi Mashadiali Mashadibaba Mashadihasan Mashadikhan Mashdi Masiagha Masim Masimkhan Massimiliano Mastali
Mastan Mateush Matias Matlabkhan Mattias Matvei Matvey Matyas Maulen Maung Maurijio Maurisio Mauritsio Maurizio Maxat
Maxud Mayil Mayis Mayk Maykel Maykl Mazahim Mazahimbay Mazakhir Mazhar Mazin Mechislav Mecit Mecnun Meelis Mefodi
Mefodiy Mefody Mehdiagha Mehdibay Mehdigulu Mehdikhan Mehmanbay Mehmandar Mehmetali Mehmetcan Mehrab Mehraj Mehrali
Mehran Mehti Mekhdi Mekhman Mekhmed Mekhmet Meksim Melik Meliksah Melikşah Meliton Mels Memduh Memet Memis Memiş
Menderes Mengu Mengü Merabi Merdan Mergen Mert Mertcan Merter Merthan Mertkan Mesrop Mesrur Mestan Mesud Mete Metehan
Metin Metincan Mett Metyu Mevlana Mevlid Mevlit Mevlyut Michalis Micheal Migel Migel-Ankhel Mihaly Mihman Mijhael Mika
Mikail Mikayıl Mikel Mikelandzhelo Mikele Mikhael Mikhei Mikhey Miklos Miklosh Miko Milen Milosh Minadar Minakhan
Mintimer Mirabbas Mirabdul Mirabdulla Mirac Miragha Mirahmad Mirajiz Miralam Miralasgar Mirali Miran Mirashraf
Miraslan Miraziz Mirbaba Mirbaghir Mirbala Mircha Mirdamad Mirfattah Mirgasim Mirgasym Mirgazanfar Mirhabib Mirhamid
Mirhan Mirhasan Mirhashim Mirheydar Mirhuseyn Miri Miribrahim Mirish Miriskandar Mirismayil Mirjafar Mirjalal Mirjavad
Mirkamal Mirkamran Mirkarim Mirkazim Mirlan Mirmahammad Mirmahmud Mirmajid Mirmammad Mirmehdi Mirmovsum Mirmusa
Mirnaghi Miron Mirpasha Mirrahim Mirrashid Mirrza Mirsabir Mirsadig Mirsaid Mirsaleh Mirsalim Mirsamad Mirshah
Mirshahin Mirtaghi Miryagub Miryavar Miryusif Mirzaagha Mirzaali Mirzabala Mirzabay Mirzagha Mirzahasan Mirzahuseyn
Mirzajan Mirzakhan Mirzamammad Mirzayar Mirzeynal Mirzo Misbah Misbahattin Misel Misha Misirali Misirkhan Mithat
Mithatcan Mitrofan Mitya Mişel Mkrtich Mladen Mmusi Modest Mohan Mohbali Mohsum Mohsun Mohsunbay Mohtasham Mohubali
Mohubbat Moise Moisei Moisey Mojtaba Mokhammad Mokhammed Mokhsen Mola Mominkhan Moncef Moqtada Morikhiro Moris Morits
Morteza Moshu Mouammar Movladi Movlan Movlud Movsar Movses Mstislav Muamar Muammer Muaz Mubadil Mubarek Mucahid
Mucahit Mufid Mufit Mugtadir Muhammed Muhammedali Muhammet Muharrem Muhittin Muhlis Muhsin Muhyiddin Mujdat Mujibur
Mukhamed Mukhamedin Mukhammad Mukhammadu Mukhammed Mukharbek Mukhtarali Mukhtarbek Mukhtarkhan Mukremin Mukteda
Mulayim Mumin Mumtaz Muncef Muntazir Murad Muradagha Muradali Muradin Muradkhan Murali Muratcan Murathan Muraz Murguz
Mursalagha Mursel Murselbay Murshud Murtaz Murtaza Murtuz Murtuza Murtuzagha Murtuzali Murzabek Musab Musabay Musakhan
Musalia Museyib Museyn Mushahid Mushfig Mushvig Mustafaagha Mustafabay Mustafacan Mustafakhan Mustak Mutaz Muttalib
Muttalip Muvaffak Muzaffar Muzaffaraddin Muzaffer Muzahim Muzhdat Myint Myurrei Myurrey Mübarek Mücahid Mücahit Müfit
Müjdat Mükremin Mümin Mümtaz Münir Mürsel Müslüm Müştak Nabi Nabiagha Nabibala Nabiyulla Naci Nadim Nadir Nadirbay
Nadirhan Nadirkhan Nadirshah Nadzhi Nadzhib Nafiz Nagendra Naghdali Naghi Naghibay Nagif Nahit Naib Naim Naimi
Najafagha Najafali Najafgulu Najafkhan Najmaddin Najmi Namad Namaz Namazali Namik Namık Nanni Naresh Nariman
Narimanbay Narkis Narukhito Naruto Naser Nasham Nasib Nasibali Nasibkhan Nasim Nasimi Nasimkhan Nasiraddin Nasiragha
Nasraddin Nasrettin Nasrulla Nasuh Nasuhi Nasurulla Nasır Natan Natigbay Natik Natvar Naum Nauruz Navaz Navvaz
Naydzhel Nayef Nayil Nayl Nazar Nazarali Nazarbay Nazargulu Nazari Nazariy Nazarkhan Nazary Nazhmuddin Nazif Nazil
Nazilam Nazimbay Nazir Naziragha Nazmi Nazmican Nazri Nazım Nebi Nebih Nebil Nebojsa Necat Necati Necdet Nechirvan
Necip Necirvan Necmeddin Necmi Nedim Nedzhmettin Nehmat Nejat Nejmettin Nemanja Nemat Nematulla Nematullah Nenad
Nerses Neset Nesim Nesimi Neymat Neymatulla Neytan Neyzen Nezih Neçirvan Neşet Nicos Niftali Niftulla Nihad Nihat
Nijat Nijatbay Nijholas Nikanor Nikhil Nikifor Nikodim Nikolaye Nikoloz Nikolya Nikon Nirmal Nitin Nitish Niyamaddin
Niyaz Niyazali Niyazi Niyonzima Nizam Nizamaddin Nizamettin Nofal Nofel Norayr Norik Noureddine Novruzagha Novruzali
Novruzbay Novruzkhan Noyan Nshimiyimana Nugzar Nuhbala Nuhbay Nuraddin Nuragha Nurahmad Nurali Nurbala Nurbek Nurbol
Nureddin Nurettin Nurgalam Nuriddin Nurislam Nurkhan Nurmagomed Nurmahammad Nurmammad Nurmukhamed Nurpasha Nurshad
Nuru Nurulla Nurullah Nurutdin Nushiravan Nusratali Nusret Nuzhet Nüzhet Octavian Octavio Oddvar Odissei Odissey Odlar
Ofig Ogan Oganes Ogeday Oghuz Oghuzkhan Ognjen Ognyan Ogtaykhan Ogun Oguz Oguzcan Oguzhan Ogün Oisin Okan Okay Okcan
Okkes Oktay Oktem Olav Olcay Olcayto Oleksi Oles Olgac Olgaç Olgun Olim Olivye Oljas Oljay Olly Olof Olusola Oluyemi
Omarali Omarbek Omerali Omercan Omerfaruk Omurbek Omurlu Onal Onar Onat Onay Onder Oner Ongun Onik Onisim Onufri
Onufriy Onufry Onur Onuralp Onurcan Onurhan Oray Orbay Orcun Ordukhan Orhun Oriol Orkan Orkhan Orkhanali Orkhanbay
Orkhon Orkun Orkut Orlan Orozbek Orren Orrin Orujali Orujkhan Orçun Osamu Osip Oskar Osmanbay Osmancan Osmanhan Ostap
Othman Ouen Ovanes Ovidiu Ovsep Owain Oygen Oystein Ozalp Ozan Ozancan Ozbek Ozberk Ozcan Ozdal Ozdemir Ozer Ozguc
Ozgurcan Ozgyur Ozhan Ozjan Ozkan Ozmen Ozturk Oğuz Oğuzcan Oğuzhan Paata Padraig Paisi Paisiy Paisy Pakhom Pakhomi
Pakhomiy Pakhomy Pamfil Pamir Panagiotis Panah Panahali Panahkhan Panayotis Pancho Panjali Pankaj Pankrat Pankrati
Pankratiy Pankraty Panos Panteleymon Papis Paramon Parfen Parfyon Parkhan Pars Paruyr Parvish Parvizbay Pashaagha
Pashabay Pashakhan Pashali Pashasoltan Paskal Paskhal Paskuale Patrijk Patrik Patvakan Peder Peker Pellegrino Pentti
Peregrine Persi Pertev Petter Petya Peyami Pimen Piragha Pirahmad Pirali Pirammad Pirbudag Pirgulu Pirhasan Pirish
Pirmammad Pirnazar Pirverdi Piter Piyush Poladagha Polat Polikarp Poliyevkt Pombe Porfiri Porfirio Porfiriy Porfiry
Potap Poul Poyraz Prabhu Pradeep Pradip Prasad Prayut Predrag Prithviraj Prokofi Prokofiy Prokofy Prokop Prokopi
Prokopiy Prokopy Protasi Protasiy Protasy Punhan Punhanali Pusat Pushpa Pyer Pyer-Luidzhi Pyero Pyetro Péter Quang
Quim Rabi Raci Rade Radi Radik Radim Radislav Radiy Radmilo Radomir Radoslav Radu Rady Radzhesh Radzhiv Radzhkumar
Radzhnat Rafa Rafaele Rafail Rafat Rafayil Rafet Raffaele Rafi Rafig Rafil Rafis Rafiz Rafkat Raghav Ragib Ragif Ragip
Ragnar Ragub Ragıp Raheel Rahib Rahid Rahil Rahimagha Rahimbay Rahimkhan Rahmangulu Rahmatulla Rahmdil Rahmi Rahmican
Raif Raim Rainsy Rais Rajab Rajabali Rajabkhan Rajnat Rakhim Rakhimzhan Rakhman Rakhshan Rakhul Rakim Rakım Ralf
Ramadzhit Ramal Ramaz Ramazan Ramazanali Ramazancan Ramesh Ramid Ramig Raminbay Ramis Ramish Ramizbay Ramlan Ramnath
Ramo Ramush Ramzes Ramzi Randolf Rangin Ranulph Rasel Raset Rashadat Rashadbay Rashadkhan Rashidagha Rashidbay
Rashidkhan Rashit Rashul Rasid Rasif Rasit Rassel Rasulagha Rasulkhan Ratan Ratibor Ratmir Ravandi Rayan Raymondas
Raymonds Razambek Razi Razil Razmik Razvan Razzag Raşid Raşit Recai Redzhep Redzhinald Refet Refik Reinhard Rejab
Rejep Reks Remi Remzi Renat Renato Rendi Resad Resat Resit Resul Reuven Revaaz Reymond Reynaldo Reşad Reşat Reşit
Ridvan Riek Rifat Rifkat Rifki Rigoberto Rijardo Rijhard Rikardo Riki Rikkardo Rikki Rimas Rinat Rishar Rishard Rishat
Risto Riza Rizvan Roald Roar Robbi Rodion Rodni Rodzher Rogelio Roin Rojer Rojhat Rokhit Rokko Rolan Ronni Rori
Rostislav Rostom Rovsen Rovshanagha Rovshanbay Rubar Rubén Ruden Rudi Rudiger Rufin Ruhaddin Ruhani Ruhi Ruhican Ruhid
Ruhin Ruhulla Ruhullah Rukholla Rukhshan Rushan Rusif Ruslanali Ruslanbay Rustamagha Rustamali Rustambay Rustamkamal
Rustamkhan Rustem Rustik Rustu Rutger Ruzgar Ruzi Ryskul Ryspek Ryuiti Rzaali Rzabala Rzabay Rzagulu Rzakhan Rövşen
Rúben Rüştü Rıdvan Rıfat Rıfkı Rıza Saadeddine Saadettin Sabahattin Saban Sabir Sabirdzhan Sabit Sabuhi Sabukhi
Sabutay Sabzali Sachin Sacit Sadaddin Sadan Sadegh Sadettin Sadi Sadig Sadigbay Sadik Sadikh Sadiq Sadir Sado
Sadraddin Sadri Sadullah Sadyk Sadyo Sadır Saeb Safaaddin Safali Safar Safarali Safarbay Safarkhan Saffet Safi
Safigulu Safiyar Safkhan Saftar Saftarali Saftargulu Safter Sagit Sahak Sahan Sahap Sahbaz Sahhat Sahibali Sahibgiran
Sahin Sahismail Sahrab Said-Khasan Said-Magomed Saidagha Saidamin Saim Sait Sajith Sakae Sakhavat Sakhib Sakhil Sakip
Sakir Sakıp Saladdin Salahaddin Salambek Salamu Salavat Salayaddin Salehkhan Salekh Sali Salikh Salimkhan Saljug
Salmanagha Salmanbay Saltuk Salum Samadagha Samadbala Samadbay Samadkhan Samadulla Samandar Samat Samed Samet Samid
Samidaddin Samig Samil Samilcan Samim Samiragha Samirkhan Samsaddin Samuil Samur Sanan Sanankhan Sancar Sandeep
Sandzhar Sandzhay Saner Santyago Sanver Sardaragha Sardarbay Sardarkhan Sardor Sarhadkhan Sarkis Sarmat Sarp Sarper
Sarvan Sarvankhan Sarvarbay Sarvaz Sasa Satilmis Satosi Sattar Sattarkhan Satya Satılmış Saulyus Saurav Saveli Saveliy
Savely Savl Savva Sayad Sayavush Sayed Sayid Saymon Saypula Sayyad Sayyaf Sebahaddin Sebahattin Sebastien Sebastyan
Seccad Seckin Sedat Sefa Sefer Sefik Sehbaz Sehmus Sehmuz Sehran Seku Selahaddin Selakhattin Selami Selcuk Selimhan
Selman Selçuk Semen Semi Semih Semir Semsettin Semyon Semyuel Semyuyel Sener Senih Senturk Seppo Seracettin Serafeddin
Serafettin Serafim Serbulent Serbülent Sercan Serdal Serdarcan Serdzhio Serdzho Seref Serezha Sergi Sergiy Sergo Sergy
Serhad Serhan Serhat Serhatcan Serhio Serif Serj Serjio Serkan Serkhio Sermet Serol Sertac Sertan Sertaç Sertel Serter
Servet Seryozha Settar Sevak Sevastyan Sevdim Sevdimali Sevket Sevki Seyavush Seydamet Seydi Seydulla Seydzi Seyf
Seyfaddin Seyfal Seyfatdin Seyfeddin Seyfettin Seyfi Seyfulislam Seyfulla Seyfullah Seyfülislam Seyhmus Seyhun Seyid
Seyidagha Seyidahmad Seyidali Seyidbala Seyidhuseyn Seyidmammad Seyidnajaf Seyidrza Seyit Seyithan Seymur Sezai Seçkin
Shaban Shabanali Shadlin Shafaat Shafahat Shafi Shafigulu Shafiyar Shahab Shahabaddin Shahali Shahbala Shahbay
Shahgulu Shahhuseyn Shahinbay Shahismayil Shahlar Shahlarbay Shahli Shahmali Shahmammad Shahmardan Shahmirza Shahmurad
Shahnazar Shahoghlan Shahpalang Shahram Shahran Shahriyar Shahrud Shahrukh Shahruz Shahsuvar Shahvalad Shahvali
Shahverdi Shahyar Shakarali Shakhban Shakhbaz Shakhin Shakhpur Shakhriyar Shakhrukh Shakir Shaliko Shami Shamilbay
Shamistan Shamiyyaddin Shamkhal Shamkhalil Shamkhan Shammad Shamo Shamsaddin Shamshad Shamshir Shamsuddin Shamsulla
Shamsutdin Shandor Shani Shaquille Sharad Sharafaddin Sharafkhan Sharifali Sharifbay Sharip Shariyar Sharl Sharunas
Shaukat Shavket Shemil Sher Sherali Sherkhan Sheyda Sheymas Sheyn Shikhali Shikhbaba Shikhbala Shikhi Shikhkarim
Shikhmammad Shinya Shiragha Shirali Shiralibay Shiraslan Shirbala Shirinagha Shirinali Shirinbala Shirinbay Shirkhan
Shirmammad Shirmurad Shiruya Shirvani Shirvanshah Shirzad Shokat Shon Shovgiyyar Shovgu Shtefan Shujaat Shukhrat
Shukran Shukri Shukru Shukur Shukurali Shukurkhan Shyam Siamak Siddharth Siddik Sidor Sigeru Sigizmund Sigurd Sihab
Silvestr Silviu Simeon Sinan Sinancan Sinanettin Sinasi Sindzo Sinisha Siradzhuddin Sirag Sirajaddin Sirodzhiddin
Sirri Sirzat Sitdik Sitki Sivan Siyavush Sjoerd Sjott Skott Slamet Slavoy Snorri Sobir Sodik Sofron Sofroni Sofroniy
Sofrony Sohrab Sokha Sokmen Soltan Soltanagha Soltanahmad Soltanali Soltanbay Soltangulu Soltankhan Soltanmajid
Soltanmurad Sonat Soner Sorin Soslan Sotiris Sourav Sovgat Spiridon Spyros Srdjan Srettha Staffan Stanislav Stavros
Stef Steffen Stelios Sten Stenli Stepa Stepan Stephane Stevo Stig Stiv Stiven Stoyan Sturla Styopa Styuart Suavi Suayb
Suayip Subhan Subhanverdi Subhi Subkhas Subramanyam Sudhir Sudkhir Suer Sufyan Suha Suheyl Sujaddin Sujit Sukhan Sukru
Sukur Suleiman Suleymanbay Suleymankhan Sulhaddin Sulheddin Sulhi Suliddin Sultanali Sultanbay Sulumbek Sumer Sundar
Sungur Suphi Suraddin Surakiart Surendra Surkhay Surkhaybay Sururi Sushil Susilo Suthep Sutopo Svirid Svyatogor
Svyatopolk Sydyk Sylvain Syokhei Syokhey Syoma Syoren Syrym Szabolcs Sébastien Sökmen Süer Süha Süheyl Sümer Sıddık
Sırrı Sıtkı Tabo Taceddin Tacettin Tadao Tadeush Tadhg Tafadzwa Tage Taghi Taghibay Taghikhan Tagir Taha Tahig
Tahircan Tahirkhan Tahmasib Tahmaz Tahmuraz Tahran Tahsin Tair Tajaddin Tajeddin Tajim Takasi Takesi Takhir Talat
Talehbay Talekh Talgat Talha Talib Talibali Talibkhan Talip Tamash Tamaz Tamer Tamerlan Tamkin Tamraz Tanay Taner
Tanju Tankut Tapani Tapdig Tapdigh Tapio Taras Tarhan Tariel Tarig Tarik Tarish Tariyel Tarkan Tarlan Tarquin Tarun
Tarverdi Taryel Tarık Taskin Tayfun Tayfuncan Tayfur Taygib Tayip Taylan Tayler Taymaz Taymuraz Tayson Tayyar Tayyub
Taşkın Tebbun Teddi Teemu Tejashwi Tekin Tellur Telman Temim Temir Temirlan Temuri Teodoros Teoman Terenti Terentiy
Terenty Terye Tevhit Teyfug Teyfur Teymuraz Teymurbay Teymurkhan Teyyub Tezcan Thanasis Thang Thein Theodoros Thiago
Thibault Thijs Thongloun Thorsten Thurman Tiago Tihomir Tikhon Timerlan Timmy Timofei Timoti Timucin Timurhan Timurtas
Timurtaş Timuçin Tinay Tiyt Todor Tofik Toghrul Toghrulbay Tokay Tokhir Tokhtar Toktamis Toktamış Tolga Tolgahan
Tolgay Tolunay Tolya Tomash Tommi Tomás Tonu Toral Torbyern Torbyorn Torsten Toshimitsu Tosio Tosiro Tovi Toviy Tovy
Toydamir Toygar Toyoo Traian Trajko Travis Trayan Trayyan Trifon Trofim Trond Tryggve Tsakhiagiin Tsay Tsin Tsotne
Tsvetan Tsyden Tsyren Tszyan Tszyun Tuan Tudor Tufan Tugay Tugberk Tugkan Tugra Tugrul Tugrulhan Tullio Tumer Tunahan
Tunar Tuncay Tuncer Tunch Tunga Tunjay Tunçay Tuomas Turab Turabi Turabkhan Turac Turalbay Turalkhan Turar Turaç
Turgay Turgutalp Turhan Turkar Turkel Turker Turkesh Turkhan Turki Turpal Turpal-Ali Tutar Tuğberk Tuğkan Tuğra Tuğrul
Tuğrulhan Tyago Tyeri Tyerri Tynchtykbek Tyreek Tyrese Tümer Türker Ubeyd Ubeyde Ubeydullah Uday Ueyd Ueyn Ufukcan
Ughurlu Ugo Ugur Ugurcan Ugurhan Uill Uilyam Uinston Ujha Ukhnaagiin Ukhuru Ulfan Ulgen Ulrikh Ulubay Ulubey Uluc
Ulugbek Uluhan Ulukhan Ulunay Uluturk Uluç Ulvu Ulyan Umalat Umarkhan Umesh Umid Umidkhan Umidvar Umitcan Umud
Umudkhan Umudvar Umur Umutcan Umuthan Unal Unsal Unsiz Unver Uolter Uorren Uraz Urfan Urkhan Ursul Uruzmag Usame
Ushangi Utkan Utku Uvays Uveys Uygar Uzbay Uzeir Uzel Uzeyir Uzeyirbay Uğurcan Uğurhan Vaagn Vadim Vagan Vage Vagifbay
Vagit Vagub Vahab Vahan Vahap Vahdettin Vahit Vaid Vaiz Vakhid Vakhit Vakhtangi Vakkas Valdemar Valeh Valerian Vali
Valiagha Valibay Valid Valihad Valikhan Valimammad Valish Valivardi Valiyaddin Valiyar Valter Valtteri Vanes Vardges
Varfolomei Varfolomey Varlaam Varol Vasco Vasfi Vasib Vasifkhan Vasile Vasili Vasiliy Vasim Vassilis Vasya Vatankhan
Vatslav Vazeh Vazif Vaziragha Vazirkhan Vecdi Vecihi Vedat Vedran Vefik Vehbi Veikko Veli Velican Velid Velimir Velit
Veljko Venedikt Vener Veniamin Venkaiah Venyamin Verner Veyis Veysal Veysel Veysi Vicente Vidadi Vidadikhan Vidar
Vidzhei Vidzhey Vigar Vikenti Vikentiy Vikenty Viktorin Vilayaddin Vilayet Vilen Vilfrid Vilgelm Vilhelm Ville Villi
Vilmos Vilsur Vilyam Vilyams Vilyur Vinchentso Vinfrid Vinh Vinjent Vinod Vins Vinsent Vinsente Virdzhinio Visente
Vishnu Vissarion Vitas Vitautas Vitold Vitya Vivek Vladan Vladas Vlade Vladilen Vladimer Vladko Vladlen Vladmir Vlasi
Vlasiy Vlasy Vole Volf Volfgang Volfram Volodimir Volodya Volter Vova Voytsekh Vrezh Vseslav Vsevolod Vudi Vugarbay
Vural Vurghun Vusaladdin Vusat Vyaceslav Vyaçeslav Vítor Wael Wahyu Waqar Warsame Wayde Wilfried Willem Willy Winfred
Wouter Yaak Yadulla Yadullah Yaghmur Yagiz Yagizhan Yagubali Yagubkhan Yahyabay Yakhshibay Yakhya Yakim Yakob Yakov
Yakub Yakun Yakup Yakupcan Yalchin Yalchinkhan Yalchyn Yalcin Yalim Yalvac Yalvaç Yalçın Yalım Yamalutdin Yaman
Yan-Egil Yan-Verner Yanez Yann Yanni Yannik Yanosh Yanush Yarahmad Yarali Yarash Yari Yarmammad Yaromir Yaropolk
Yaroslav Yarulla Yasha Yasharbay Yashwant Yasin Yason Yasukhiro Yatsek Yavar Yaver Yavuzhan Yazid Yağız Yağızhan
Yedige Yefim Yefrem Yefremi Yefremiy Yefremy Yegishe Yegor Yegori Yegoriy Yegory Yekhei Yekhey Yelisei Yelisey
Yelistrat Yelizar Yelmar Yemelyan Yener Yens Yens-Frederik Yepifan Yerbol Yeremei Yeremey Yerkin Yermek Yermolay
Yernar Yerofei Yerofey Yerzhan Yesen Yesikhide Yetkin Yevdokim Yevgeni Yevgeniy Yevgraf Yevlampi Yevlampiy Yevlampy
Yevsei Yevsey Yevstafi Yevstafiy Yevstafy Yevstignei Yevstigney Yevtikhi Yevtikhiy Yevtikhy Yezhi Yiannis Yigit
Yigitalp Yigitcan Yigithan Yildiran Yildiray Yitzak Yiğit Yiğitalp Yiğitcan Yiğithan Yoahim Yoakhim Yoakim Yogendra
Yohan Yoiti Yokhan Yokhann Yokhannes Yokhei Yokhey Yolchu Yolchubay Yonas Yordan Yorg Yorgen Yorgo Yorgos Yorma Yoshka
Yosikhide Yosiro Yousaf Yoveri Yozas Yozef Yozep Yuakim Yuce Yucel Yudi Yudzhin Yudzuru Yuiti Yukha Yukhan Yuli Yulian
Yulius Yuliy Yulo Yuly Yumni Yunas Yunisali Yunisbay Yunusemre Yuozas Yura Yurdaer Yurdakul Yurgen Yuris Yurki
Yurtsever Yury Yusa Yusaku Yusibali Yusifagha Yusifali Yusifbay Yusifjan Yusifkhan Yussef Yussi Yustas Yustin Yusub
Yusufcan Yusufhan Yusup Yutaka Yuzef Yuşa Yâsin Yüce Yücel Yümni Yıldıran Yıldıray Zabi Zabihulla Zabulla Zagid Zagif
Zahidkhan Zahir Zahit Zairbek Zajhary Zak Zakaaddin Zakar Zakariya Zakariyya Zakhar Zakhari Zakhariy Zakhary Zakirbay
Zakirkhan Zaladdin Zalim Zalimkhan Zalkhan Zamaddin Zamanali Zamandar Zamankhan Zamig Zamin Zamir Zander Zarbali
Zardusht Zaurbay Zaven Zavur Zayndin Zaynulla Zbignev Zbynek Zdenko Zekai Zeki Zeljko Zeyd Zeyev Zeynaddin Zeynal
Zeynalabdin Zeynalabidin Zeynel Zeynelabidin Zeynulla Zeynullah Zhair Zhak Zhambyl Zhan-Fransua Zhan-Iv Zhan-Klod
Zhan-Lyuk Zhan-Mari Zhan-Mark Zhan-Mishel Zhan-Noel Zhan-Pol Zhan-Pyer Zhan-Zhak Zhanat Zhandos Zhanibek Zhaslan
Zhelko Zhenis Zherar Zherom Zhil Zhirayr Zhivko Zhoakin Zhoao Zhomart Zhora Zhordi Zhorzh Zhoze Zhozef Zhozep Zhyul
Zhyulyen Zhyusten Ziadin Ziaur Zihni Zikri Zildan Zinedin Zinnat Zinovi Zinoviy Zinovy Ziraddin Ziver Ziyabay Ziyad
Ziyaddin Ziyadkhan Ziyadulla Ziyaeddin Ziyaettin Ziyavudin Zlate Zohrab Zohrabbay Zohrabkhan Zoltán Zori Zoriy Zory
Zsigmond Zsolt Zubeyir Zubeyr Zufar Zulfali Zulfi Zulfigar Zulfikar Zulfu Zulgadar Zulkuf Zuriko Zvonimir Zübeyir
Zübeyr Zülfikar Zülfü Zülküf Álvaro Ángel Édouard Íñigo Željko
`,
} as const;
