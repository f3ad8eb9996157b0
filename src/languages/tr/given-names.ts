/** The given names of people in Turkish news, by gender. */

/**
 * Base forms, blanks between. `ambiguous` names are also common words, so they need a surname beside them; they are not in
 * the other lists, and `ambiguousFemale` and `ambiguousMale` tell the gender of those of them that have one.
 */
export const givenNames = {
  female: `
Abide Acelya Adele Adile Adviye Afife Afitap Afra Agnieszka Ahsen Aleda Aleyna Alice Alicia Alina Almila Almina
Alçin Amal Amanda Amine Amy Amélie Ana Anastasia Angela Angelina Anna Annalena Anne Annie Ansu Arife Arya Asena
Asiye Aslı Aslıgül Aslıhan Asma Asmin Astrid Asu Asuman Atifete Atike Atiye Aung Ayben Aybike Aybüke Ayca Ayda
Aydilek Ayfer Aygen Aygül Aygün Ayla Aylan Aylin Aynil Aynur Ayperi Aysel Aysen Aysima Aysin Aysu Aysun Aytaç Ayten
Aytül Ayyüce Ayçagül Ayçin Ayşan Ayşe Ayşecan Ayşegül Ayşem Ayşen Ayşenaz Ayşenur Ayşesu Ayşin Ayşıl Azelya Azime
Azize Azra Açelya Bahriye Banu Banuçiçek Barbara Beata Bedia Bediha Bedriye Begüm Behice Behiye Belemir Belgin
Belgüzar Belkıs Belma Benan Benazir Bengi Bengisu Bengü Bennu Bensu Beray Beren Berfin Berfu Beril Berin Berivan
Berna Berra Berrin Berçem Besime Betigül Betty Betül Beyhan Beyonce Beyza Beyzade Beyzanur Bihter Bilgen Bilgesu
Biljana Bilun Binnaz Binnur Birgül Birsen Birten Brigitte Britney Burcin Burcu Burçak Buse Busenaz Buğlem Buğu Büşra
Cahide Camilla Cana Cangül Cansel Canset Cansu Cansın Carla Carmen Carol Caroline Catherine Cavidan Cazibe Cemile
Ceren Cevriye Ceyda Ceyhan Ceyla Charlize Charlotte Chelsea Cheryl Christina Christine Cindy Claire Claudia
Condoleezza Corazon Cristina Dalia Damlanur Daria Darya Deborah Defnenur Delfin Demet Derman Deste Destegül Destina
Diana Didar Dide Didem Dilan Dilara Dilay Dilber Diler Dilhan Dilma Dilnaz Dilruba Dilşad Dilşah Dina Donna Doris
Dorothy Dragana Dudu Durunaz Döndü Döne Dürdane Dürriye Ebra Ebrar Ebru Ecem Ecenaz Ecesu Ecrin Eda Edanur Edibe
Efsa Efsun Eftelya Ekaterina Elaine Elanur Eleanor Elena Elif Elifcan Elifnaz Elifnur Elifsu Elisa Elisabetta
Elizabeth Ellen Elmira Elvide Elvin Elçim Emel Emetullah Emily Emine Emire Emma Emriye Enise Erin Erna Erva Ervanur
Esengül Esila Esma Esmahan Esmanur Esme Esmeray Esra Esved Eva Evika Evin Ewa Ezo Fadik Fadime Fahriye Fahrünnisa
Fatma Fatmagül Fatmana Fatmanur Fatoş Fatıma Fazile Federica Fehime Feray Feraye Ferdane Ferhunde Ferida Feride
Feriha Feriştah Feryal Fethiye Fetiye Fevziye Feyruz Feyza Feyzanur Fikriye Fiona Firdevs Firuze Fitnat Francesca
Frida Fulya Funda Füruzan Füsun Giorgia Giulia Gizem Gloria Goncagül Greta Gökben Göksu Gökçe Gökçen Gökşin Gülay
Gülbahar Gülben Gülbeyaz Gülbin Gülcan Gülce Güldane Gülden Güldeniz Gülderen Gülenay Gülendam Güleren Gülfem Gülfer
Gülfidan Gülfizar Gülgün Gülhan Gülhanım Gülin Gülistan Gülizar Gülnar Gülnaz Gülnihal Gülnur Gülperi Gülriz Gülru
Gülse Gülsen Gülseren Gülsevin Gülsima Gülsüm Gülsün Gülten Gülçin Gülçiçek Gülüm Gülümser Gülüzar Gülşah Gülşen
Günel Günnur Günseli Günsu Güzide Güzin Habibe Hacer Hacire Hadiye Hafize Hafsa Halenur Halide Halime Hamide Hamiyet
Handan Hande Hanife Hannah Hanne Hanzade Harriet Hasibe Hasina Hatice Havin Havva Havvanur Hayriye Hayrünnisa Hazal
Hazel Hazin Heather Heidi Helen Helin Hesna Hevin Hilal Hillary Hilmiye Hira Hiranur Humay Huri Huriye Hülya Hümeyra
Hürmüz Hürrem Hüsna Hüsne Hüsniye Ilaria Ilgım Imelda Indira Ingrid Ingrida Iraz Irina Isabel Isabella Ivanka Işılay
Işın Işınsu Jacqueline Jane Janet Janset Jasmin Jean Jelena Jennifer Jessica Jill Joan Joanna Jodie Joyce Judith
Judy Julia Julie Juliette Jülide Jülyet Kadriye Kafiye Kaja Kamala Kamile Katalin Kate Katherine Kathleen Kathy
Katie Keira Kelly Keriman Kerime Kersti Ketevan Kevser Kezban Keziban Kibar Kimberly Kirsten Kolinda Kristalina
Kristen Kristina Kseniya Kumrucan Küpra Lalehan Lamia Latife Laura Lauren Lavin Lema Leman Lemis Lerzan Leslie
Letafet Letizia Leyal Leyla Leylim Lidya Lily Lina Linda Lindsey Lisa Livanur Liz Louise Lucy Lydia Lynn Lütfiye
Macide Madeleine Madonna Magdalena Mahbube Mahinur Mahire Mahiye Mahmure Maia Maide Makbule Maksude Malgorzata Maral
Margaret Margot Margrethe Maria Marija Marilyn Marina Marine Mariya Martha Mary Mavisu Maviş Mediha Mefharet Meftune
Megawati Meghan Mehdiye Mehlika Mehpare Mehriban Mehveş Melahat Melania Melda Meleknur Meliha Melike Melin Melinda
Melis Melisa Melisnur Melissa Menevşe Menşure Meral Mercedes Meredith Merih Merva Merve Meryem Meryemnur Meryl
Mesude Mette Meva Mevhibe Mevlüde Meziyet Michelle Mihri Mihriban Mihrimah Mihrinaz Milica Mina Minel Mira Miranda
Miray Mirjana Mislina Miyase Molly Monica Mualla Muazzez Muhsine Muhterem Mukaddes Mübeccel Müberra Mübine Müesser
Müfide Müge Müjgan Mükrime Mülkiye Mümine Münevver Münire Münteha Mürüvvet Müyesser Müzeyyen Naciye Nadide Nadire
Nadiye Nafiye Nagihan Nahide Naile Naime Nalan Nancy Naomi Nare Natalya Natasha Nazan Nazende Nazenin Nazife Nazik
Nazire Nazlı Nazlıcan Nazlıgül Nazlıhan Nazmiye Naşide Nebahat Nebile Nebiye Necla Necmiye Nefise Nejla Nergis
Nergiz Neriman Nermin Nesibe Nesil Nesime Neslihan Neslişah Nesrin Nevbahar Nevcan Neveser Nevin Nevra Nevriye
Neyran Nezahat Nezaket Nezihe Neşem Ngozi Nicole Nigar Nihal Nihan Nihayet Nilay Nilgün Nilsu Nilüfer Nina Nino Nisa
Nisanur Nora Nupelda Nural Nuran Nuray Nurbanu Nurcan Nurcihan Nurdan Nurdane Nurefşan Nurgül Nurhayat Nuriye Nurper
Nurperi Nurseda Nursel Nurseli Nursen Nursena Nursima Nurten Nurulayn Nuryıldız Nurçin Nurşen Nükhet Olca Olga Olgu
Olivia Oprah Orkide Ovgü Oyanur Oycan Oylum Paetongtarn Pakize Pamela Paola Patricia Paula Pelda Pelin Pelinsu
Pelşin Penelope Peren Perihan Perim Perizat Periçehre Perran Pervin Peyker Piraye Polina Priyanka Pürlen Rabia
Rabiye Rachel Rahime Rahmiye Raife Rania Rasime Ravza Ravzanur Raziye Rebecca Refika Refiye Remziye Rena Renan
Rengin Revan Reyhan Reyyan Rezzan Rihanna Roberta Rojbin Rojda Rojin Rosa Rozerin Ruhan Ruhiye Ruhsan Ruhsar Ruken
Rukiye Rukıye Rumeysa Ruth Rüveyda Sabahat Sabiha Sabina Sabire Sabriye Sacide Sadakat Sadet Safinaz Safiye Sahibe
Saide Sakine Saliha Salime Sally Salma Salome Samantha Samia Samime Samira Samiye Sanae Sandra Sanem Sanna Sara
Sarah Sare Satı Scarlett Sebahat Sebla Sedanur Sedef Selcan Selda Selen Selenay Selin Selma Selmin Semahat Semanur
Semiha Semiramis Semire Semra Sena Senanur Senem Seniha Seniye Seray Seren Serena Serenat Serenay Serfinaz Serma
Serpil Serra Server Seval Sevban Sevcan Sevda Sevde Sevdenur Sevgican Sevgili Sevgül Sevi Sevil Sevilay Sevilcan
Sevim Sevin Sevtap Seyran Seyyide Sezan Sezen Sezin Seçil Shakira Sharon Sheila Shirley Sibel Sidal Sidre Silvia
Simay Simla Simona Simone Sinem Sinemis Songül Sonia Sophia Sophie Stella Stephanie Sude Sudem Suden Sudenaz Sueda
Sultanşah Suna Susan Susanna Suzan Suzanne Svetlana Sylvia Ségolène Süeda Süheda Süheyla Sükeyna Sükran Sümeyra
Sümeyye Süreyya Süveyda Sıdıka Taliha Talya Tamar Tammy Tanem Tanseli Tanyeli Tatyana Taylor Tayyibe Telli Tennur
Tenzile Teresa Tesnim Tezer Theresa Tijen Tina Tomris Tracy Tuana Tuba Tubanur Tule Turkuaz Tuvana Tuğba Tuğçe
Tuğçem Tuğçenur Tülay Tülin Türkan Türküler Ulrike Ulviye Ulviyye Ulya Ulçay Umay Umran Ursula Vahibe Vahide Vaira
Valentina Valérie Vanessa Vecihe Vedia Verda Veronica Vesile Vesime Vesna Victoria Viktoria Viktorija Vildan Vivian
Viyan Vjosa Wendy Whitney Winnie Xiomara Yasemen Yasemin Yasmin Yazgülü Yekaterina Yelda Yelena Yeliz Yelizcan Yeşer
Yeşim Yingluck Yoko Yulia Yuliya Yurdagül Yurdanur Yuriko Yvonne Yüsra Yıldıznur Zahide Zahire Zarife Zehra Zehracan
Zehranur Zekiye Zeliha Zennure Zerafet Zerda Zeren Zerrin Zeycan Zeyneb Zeynep Zeynepnur Zeynepsu Zeyno Ziba Zilan
Zinnur Ziynet Zişan Zoe Zozan Zuhal Zuzana Zübeyde Züheyla Zühre Zülal Zülbiye Züleyha Zülfiye Zümra Çağla Çağlayan
Çağnur Çilem Çiler Çisem Çisil Çiğdem Çolpan Övünç Özben Özbil Özdeniz Özge Özgül Özlen Özlenen Öznur Özüm Ülfet
Ülkem Ülker Ülkühan Ümmiye Ümmü Ümmügülsüm Ümmühan Ümran Ünzile İclal İdil İfakat İkra İkranur İlay İlayda İlgin
İlknur İlksen İncilay İncinur İrem İrfaniye İris İrmak İsmigül İsmihan İsra İzel İzgi Şadiye Şaduman Şahide Şahika
Şahinde Şahizer Şahsenem Şayeste Şaziye Şebnem Şefika Şefkat Şehnaz Şehrazad Şehrazat Şehri Şehriban Şehrinaz Şenay
Şengül Şengün Şeniz Şennur Şerare Şerife Şermin Şevin Şevkiye Şevval Şeyda Şeyma Şeymanur Şilan Şimal Şule Şüheda
Şükran Şükriye Şükrüye
`,
  male: `
Aaron Abbas Abdi Abdul Abdulbaki Abdulcelil Abdulfettah Abdulgafur Abdulgani Abdulhamit Abdulkadir Abdulkerim
Abdullah Abdullatif Abdulmecit Abdulmuttalip Abdulsamet Abdulvahap Abdurrahim Abdurrahman Abdülaziz Abdülfettah
Abdülhamit Abdülilah Abdülkadir Abdülkerim Abdüllatif Abdülmecid Abdürrahim Abdüssamet Abidin Abiy Abuzer Adam
Adebayo Ademola Adilhan Adnan Adolf Affan Agah Agop Agâh Ahi Ahmed Ahmet Ahmetcan Akalp Akay Akgün Akhan Akif
Akihito Akira Aksel Aktan Alaaddin Alaattin Aladdin Alain Alan Alaz Albert Alberto Albin Aleksandar Aleksander
Aleksandr Aleksei Aleksey Aleksis Alex Alexander Alexandre Alexis Alfred Ali Ali-Hassan Alican Alihan Alim Alişan
Alişar Alişer Alişir Alkan Alkım Allen Almazbek Alp Alpagut Alparslan Alpaslan Alpay Alpcan Alper Alperen Alpertunga
Alphan Alptekin Altan Altay Altemur Altuğ Alvaro Amadou Amit Anand Anatoli Anders Andre Andreas Andrei Andrej Andres
Andrew Andrey Andris Andrzej André Andrés Andy Anthony Antoine Anton Antonio António Anıl Ararat Aras Arben Archie
Arda Arel Argun Ariel Arif Arkadi Arman Armen Arne Arnold Arseni Artan Artem Artun Artur Arturas Arturo Arun Arıkan
Arın Asaf Asilhan Asrın Assimi Asıf Atabay Atabek Atabey Atakan Atalay Ataman Atiku Atila Atilla Attila Augusto
Avdullah Avigdor Avni Aybars Aycan Aydemir Aydoğan Aydoğdu Ayhan Aykan Aykut Aykın Aytek Aytekin Aytunç Ayvaz Azat
Azer Azmi Aşır Babür Baha Bahaddin Bahadır Bahadırhan Bahaettin Bahattin Bahtiyar Balazs Barack Baran Barbaros
Barham Barkın Barlas Bartholomeos Bartu Barışcan Basri Bassirou Batuhan Batur Batıhan Batıkan Bayar Baybars Bayezid
Bayhan Baykal Baykara Beci Bedirhan Bedreddin Bedrettin Bedri Behgjet Behiç Behlül Behram Behçet Bekir Bektaş
Benjamin Benny Bera Berat Berhan Berk Berkan Berkant Berkay Berkcan Berke Berker Berkin Berksu Bernard Bernd Bernie
Bertan Bertrand Besim Bestami Beytullah Beşar Beşir Beşşar Bilal Bilgekağan Bilhan Binyamin Birol Bişara Björn Bob
Bobby Bola Bora Boran Boris Boubacar Boyko Bozan Boğaç Boğaçhan Brad Bradley Brendan Brett Brian Bruce Bruno Bujar
Burak Burhan Burhanettin Burkay Butros Buğra Buğrahan Bülent Bünyami Bünyamin Büyamin Cabbar Cabir Cafer Cahid Cahit
Canberk Canbey Candaş Canel Caner Canip Cankat Cankut Cantürk Carlo Carlos Cavit Cebrail Celal Celalettin Celasun
Celil Cem Cemal Cemalettin Cemali Cemayil Cemgil Cemil Cemşit Cenan Cenap Cengiz Cengizhan Cenk Cevad Cevat Cevdet
Ceyhun Cezmi Charles Charlie Chidi Chris Christian Christoph Christophe Christopher Cihad Cihangir Cihanşah Cihat
Civan Claude Claus Clint Colin Conor Craig Cristiano Cumaali Cumali Cumhur Curtis Cyril Cüneyd Cüneyt Dalan Daniel
Daniş Danny Danyal Dario Darren Dave David Davit Davud Davut Dağhan Deha Demiralp Demirhan Demirkan Deng Denis
Denizhan Dennis Denys Derek Devran Didier Diego Dieter Dilaver Dilşat Dimitri Dimitris Dinçay Dinçer Dmitri Dmitriy
Dmitry Dmytro Dominic Dominik Dominique Donald Dorukhan Doug Douglas Doğanay Doğancan Doğaç Doğuhan Doğukan Doğuş
Dragan Duncan Durali Durdu Durmuşali Dylan Dündar Ebrahim Ebubekir Ecevit Eddie Edgar Edgars Edhem Edi Edin Edip
Edis Edmund Eduard Eduardo Edward Edwin Efecan Efehan Efekan Eflatun Egemen Egils Egon Ehud Ekber Ekrem Eldar Eldem
Elgin Elhan Elliot Elmar Elnur Elon Elvis Elyas Elyesa Elşad Emanuel Emced Emeka Emil Emile Emilio Eminhan Emirali
Emircan Emirhan Emirkan Emmanuel Emmerson Emrah Emre Emrecan Emrehan Emrullah Enes Eneshan Enginalp Enis Enrico
Enrique Ensar Ensari Enver Enzo Eralp Eray Erbay Erbil Ercan Ercüment Erdal Erdener Erdinç Erdoğan Eren Erenalp
Ergun Ergüder Ergün Ergüven Erhan Eric Erik Erkan Erkut Erling Erman Ernest Ernesto Erol Ersan Ersel Ersen Ersin
Ersoy Ertan Ertaç Ertekin Ertunç Ertuğ Ertuğrul Ertürk Erwin Erçin Erşan Esat Ethan Ethem Etienne Evan Evgeny Evo
Eymen Eyyüp Eyüp Eyüphan Eşref Fabian Fabio Fabrizio Fadıl Fahir Fahrettin Fahri Faik Faris Faruk Fatih Fatin Fatmir
Faustino Faysal Fazlı Fazıl Federico Fehmi Felipe Felix Feramuz Ferasat Ferdi Ferdinand Ferenc Ferhat Feridun Ferit
Fernando Ferruh Fethi Fethullah Feti Fettah Fevzi Feyyaz Feyzi Feyzullah Fidel Fikri Fikrullah Filip Firuz Florian
Florin Francesco Francis Francisco Franco Francois Frank Frank-Walter Franklin Franz François Fred Freddie Frederik
Fredrik Friedrich Fritz Fuad Fuat Fumio Furkan Gabor Gabriel Gaffar Gaffari Galip Gani Gareth Gary Gautam Gavin
Gazanfer Gennadi Gençay Gençer Georg George Georges Georgi Gerald Gerard Gerhard Giorgi Giorgio Giorgos Giovanni
Giray Giuseppe Gjorge Gjorgji Glenn Goodluck Gordon Gotabaya Graham Greg Gregor Gregory Guido Guillermo Guntis
Gurbanguli Gustavo Gökalp Gökay Gökberk Gökbey Gökcan Gökdeniz Göker Gökhan Gökmen Göksel Göktan Göktuğ Göktürk
Görkemhan Gültekin Günalp Gündoğdu Güner Güneri Günhan Günkut Günter Günther Güray Gürbüz Gürcan Gürdal Gürhan
Gürkan Gürol Gürsel Gürsoy Gıyasettin Habib Habil Habip Haci Hadi Haki Haktan Hakverdi Haldun Halid Halife Halil
Halilhan Halim Halis Halit Haluk Hamad Hamdi Hamdullah Hamid Hamisi Hamit Hamza Hanefi Hanifi Hans Hanzala Harald
Harold Harry Haruki Harun Hasan Hasanali Hasbi Hashim Hasim Hayati Haydar Hayk Hayrettin Hayrullah Haşim Haşmet
Hector Heiko Heinz Helmut Henri Henrik Henry Herbert Herman Hicabi Hideo Hikmetullah Hilmi Hiroshi Hişam Holger
Hosni Howard Hrant Hristijan Hubert Hugh Hugo Hulki Hulusi Hunter Hurşit Hüdai Hüdaverdi Hünkar Hürkan Hürol
Hüsamettin Hüseyin Hüseyincan Hüsnü Hüsrev Hıdır Hızır Ian Iddi Idriss Ignazio Igor Ilir Imre Irakli Isa Isaac
Istvan Itamar Itzhak Ivan Ivica Ivo Işıkhan JD Jacob Jacques Jaime Jair Jakaya Jake James Jamie Janez Janos Jaroslaw
Jason Javier Jean-Claude Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noel Jean-Paul Jean-Yves Jeff
Jeffrey Jens Jens-Frederik Jeremy Jerome Jerry Jesus Jimmy Joachim Joao Joaquin Jochen Joe Joel Johan Johann
Johannes John Johnny Jonathan Jordan Jorge Jose Josef Josep Joseph Josh Joshua José Jozef João Juan Juha Julen
Julian Julien Julio Julius Juma Justin Jürgen Kaan Kadircan Kadri Kamber Kamil Kamran Kansu Karim Karl Kaspars Kasım
Kasım-Cömert Kayaalp Kayahan Kayhan Kays Kazuo Kazım Kağan Keir Keith Kemal Kemalettin Kenan Kenneth Kerami Kerem
Keremhan Kerimcan Kevin Kiril Kirill Kiryakos Kizza Klaus Klemens Knut Kofi Kojo Konstantin Konstantinos Koral Koray
Korcan Korhan Korkut Kosta Kostas Koçhan Krasimir Krishna Krisjanis Kubat Kubilay Kudbettin Kuntay Kurbankulu
Kurmanbek Kurt Kutalmış Kutay Kutbettin Kuthan Kutluhan Kutsi Kwaku Kwame Kwesi Kyle Kylian Kyriakos Köksal Kökten
Kürşad Kürşat Kılıçarslan Kıvanç Kıyas Lami Larry Lars Lars-Løkke Laszlo Latif Laurent Lech Leif Lenin Leonardo
Leonid Leroy Levan Levent Leventcan Levon Lewis Liam Lionel Lloyd Lokman Lorenzo Lothar Louis Luca Lucas Ludovit
Luigi Luis Luiz Luka Lukas Luke Lula Lyndon Lütfi Lütfullah Lütfü Macit Macky Magnus Mahamat Mahinda Mahir Mahmud
Mahmut Makoto Maksim Maksym Malcolm Malik Mamadou Manfred Manmohan Mansur Manuel Marc Marcel Marcelo Marco Marcus
Marek Mariano Mario Mariusz Marko Markus Martin Massimo Mateo Mateusz Matt Matteo Matthew Matthias Maurice Mauricio
Mauro Maxim Maximilian Mazhar Mecit Mecnun Mehdi Mehman Mehmed Mehmet Mehmetali Mehmetcan Mehti Melih Melikşah
Memduh Memet Memiş Menderes Mengü Merdan Mergen Mertcan Merter Merthan Mertkan Mesrur Mestan Mesud Mesut Mete
Metehan Metincan Mevlana Mevlid Mevlit Mevlut Mevlüt Michael Miguel Mihail Mikail Mikayıl Mike Mikhail Mikheil
Mikola Milan Milorad Milos Milton Mirac Miran Mircea Mirhan Miro Miroslav Mirza Misbah Misbahattin Mitch Mithat
Mithatcan Mitt Mişel Moncef Moritz Moses Moussa Muammer Muaz Muhammad Muhammadu Muhammed Muhammedali Muhammet
Muharrem Muhittin Muhlis Muhsin Mukesh Muncef Murat Muratcan Murathan Musa Musab Musalia Mustafa Mustafacan Muttalip
Muvaffak Muzaffer Mykhailo Mykola Mücahid Mücahit Müfit Müjdat Mükremin Mümtaz Münir Mürsel Müslüm Müştak Nabi Naci
Nadi Nadirhan Nafiz Naftali Nahit Nail Naim Namık Narendra Naruhito Nasrettin Nasuh Nasuhi Nasır Nathan Navaz Nayib
Nayil Nazif Nazim Nazmi Nazmican Nebi Nebih Nebil Necat Necati Necdet Necip Necmeddin Necmettin Necmi Nedim Neil
Nejat Nelson Nesim Nesimi Nestor Neymar Neyzen Nezih Neçirvan Neşet Nick Nicolae Nicolas Niels Nigel Nihad Nihat
Nijat Niklas Nikol Nikola Nikolai Nikolay Nikos Niyazi Nizamettin Nizami Nizar Noam Noel Norman Novak Noyan Nuh
Numan Nureddin Nurettin Nuri Nursultan Nurullah Nusret Nüzhet Ogan Ogeday Ogün Okan Okcan Oktay Ola Olaf Olcayto
Oleg Oleksandr Oleksii Oleksiy Olgaç Oliver Olivier Olusegun Onat Onay Ongun Onuralp Onurcan Onurhan Oray Orbay
Orhan Orhun Orkan Orkun Orkut Orlando Orrin Orçun Oscar Oskar Osman Osmancan Osmanhan Otto Ousmane Owen Ozancan Oğuz
Oğuzcan Oğuzhan Pablo Pamir Panos Paolo Pars Pascal Patrick Paul Paulo Pavel Pedro Peker Pertev Pervez Peter Petr
Petro Petteri Peyami Philip Philippe Pierre Pietro Piotr Pirhasan Plamen Pombe Prokopis Pusat Pyotr Péter Raci Radu
Rafa Rafael Rafet Rafi Ragıp Rahmi Rahmican Rahul Raif Raila Rajnath Rakım Ralf Ralph Ramazancan Rami Ramil Ramin
Ramis Ramiz Ramon Ramush Randy Ranil Raphael Rasim Rasul Ratan Rauf Raul Raymond Razi Raşid Raşit Recai Recep Refet
Refik Remzi Rene Reşad Reşat Reşit Ricardo Richard Rick Rishi Riyad Robbie Robert Roberto Robin Rodrigo Roger Rohit
Rojhat Roland Rolf Roman Romano Ron Ronald Ronaldo Rory Rubar Ruben Rudi Rudolf Ruhani Ruhi Ruhican Ruhollah Rumen
Rupert Ruslan Russell Rustam Ryan Rövşen Rüstem Rüştü Rıdvan Rıfat Rıfkı Rıza Saad Saadettin Sabahattin Sabri Sachin
Sacit Sadettin Sadi Sadio Sadri Sadullah Sadır Saffet Safter Sahak Sahil Said Sait Sakıp Sali Salih Saltuk Salvador
Salvatore Samed Samet Sami Samim Samir Samuel Sancar Sandor Sani Santiago Sarp Sarper Satya Scott Sean Sebahaddin
Sebahattin Sebastian Sebastien Seccad Sedat Sefa Segun Selahaddin Selahattin Selami Selim Selimhan Selman Selçuk
Semi Semih Semir Senih Seracettin Serbülent Sercan Serdal Serdarcan Serge Sergei Sergey Sergio Serhad Serhan Serhat
Serhatcan Serhiy Serj Serkan Sermet Serol Sertan Sertaç Sertel Serter Settar Seydi Seyfeddin Seyfettin Seyfi
Seyfullah Seyfülislam Seyid Seyit Seyithan Sezai Shane Shaun Shigeru Shimon Shinzo Silvio Simon Sinan Sinancan
Sinanettin Slobodan Sonat Soner Sooronbay Staffan Stanislav Stanley Stefan Stefano Stefanos Stephan Stephane Stephen
Steve Steven Stoyan Stuart Suavi Subhi Subrahmanyam Sujit Sundar Sungur Suphi Suresh Sururi Sven Svyatoslav Sökmen
Süer Süha Süheyl Süleyman Sümer Sıddık Sırrı Sıtkı Taceddin Tacettin Taha Tahir Tahircan Tahsin Talat Talha Tamer
Tanay Taner Tanju Tankut Tansel Tarhan Tarkan Taro Tarık Tayfun Tayfuncan Tayfur Taylan Tayyar Tayyip Tebbun Tedros
Temim Temir Teoman Tevfik Tevhit Tezcan Thabo Theo Theodor Thierry Thomas Tibor Tigran Timo Timothy Timur Timurhan
Timurtaş Timuçin Tobias Todd Todor Tokay Toktamış Tolga Tolgahan Tolgay Tolunay Tomas Tomasz Tommy Tony Toomas
Torsten Toygar Traian Trevor Tucker Tunahan Tuncay Tuncer Tunde Tunga Tunçay Turabi Tural Turaç Turgay Turgut
Turgutalp Turhan Tuğberk Tuğkan Tuğra Tuğrul Tuğrulhan Tyler Tümer Türker Ubeyd Ubeyde Ubeydullah Ufukcan Uhuru Ulf
Ulrich Ulubey Uluhan Ulunay Ulvi Umaru Umberto Umutcan Umuthan Ural Uraz Urmas Usame Utkan Uwe Uzel Uğurcan Uğurhan
Vaclav Vadim Vahan Vahap Vahdettin Vahit Vakkas Valdas Valdis Valeri Valeriy Vasfi Vasil Vasili Vecdi Vecihi Vedat
Vefik Vehbi Velican Velid Velit Veyis Veysal Veysel Veysi Victor Vijay Viktor Vilayet Vince Vincent Vincenzo Virat
Virgil Vitali Vitaly Vitor Vittorio Vladimir Vladislav Volodimir Volodymyr Vugar Vusal Vyacheslav Vyaçeslav Walter
Warren Wayde Wayne Werner Wilfried William Willy Winston Wladyslaw Wojciech Wolf Wolfgang Xavi Xavier Yahya Yair
Yakup Yakupcan Yalvaç Yalım Yannick Yannis Yaser Yasin Yasir Yavuzhan Yevgeni Yevgeniy Yitzhak Yiğitalp Yiğitcan
Yiğithan Yoav Yoon Yorgo Yorgos Yoshihide Yossi Yoweri Yunus Yunusemre Yurdaer Yurdakul Yuri Yuriy Yurtsever Yusuf
Yusufcan Yusufhan Yuşa Yâsin Yümni Yıldıran Yıldıray Zahid Zahir Zahit Zakir Zayed Zbigniew Zbynek Zdravko Zekai
Zekeriya Zeki Zeynel Zeynelabidin Zhao Zhou Ziadin Zihni Zikri Zinedine Ziver Ziya Ziyad Ziyaeddin Ziyaettin Zlatan
Zoltan Zoran Zviad Zübeyir Zübeyr Zülfikar Zülfü Zülküf Çağan Çağatay Çağkan Çağlar Çağın Çetiner Çoşkun Ökkeş Öktem
Ömer Ömerali Ömercan Ömerfaruk Önal Önay Özal Özalp Özbek Özberk Özcan Özdal Özdemir Özgürcan Özgüç Özhan Özkan
Özmen Öztürk Ülgen Ümitcan Ünsal Ünver Üsame Üveys Üzeyir İbrahim İbrahimhan İdris İgor İhsan İhsanullah İlbay İlbey
İlbilge İlhami İlhan İlkan İlker İlkin İlkut İltan İlteriş İlya İlyas İlyascan İmamali İrakli İsa İsak İsfendiyar
İshak İskender İsmail İsrafil İtamar İvan İzzet İzzettin Şadan Şadi Şahan Şahap Şahbaz Şahismail Şakir Şamil
Şamilcan Şaner Şanver Şefik Şehbaz Şehmus Şehmuz Şemsettin Şener Şentürk Şerafeddin Şerafettin Şerif Şevket Şevki
Şeyhmus Şihab Şinasi Şirzat Şivan Şuayb Şuayip Şükrü
`,
  either: `
Aydan Bilgehan Bircan Burçin Canan Cevahir Ecmel Elvan Elçin Ezel Ferhan Ferzan Fikret Günay Güngör Ilgaz Kamuran
Karen Kayra Miraç Mükerrem Müşerref Nevzat Nurhan Okşan Reha Rezan Ruşen Rüçhan Seyhan Seymen Sezer Suat Sunay Tansu
Tümay Türkay Yekta Özay Özden Özgen Ümit İlkay İmran İsmet Şemsi Şenel
`,
  ambiguous: `
Acar Adalet Adem Adil Afet Ahu Akın Alara Altın April Ara Armağan Arslan Arzu Asil Aslan Asude Asya Asım Ata Ateş
Atıf Ayaz Aydın Ayça Azade Aziz Aşkın Bade Bahar Bahri Baki Balkan Ban Barış Baskın Batı Bayram Başak Başar Ben
Berrak Beste Bilge Bilgi Bilgin Bill Bozkurt Buket Bulut Burç Can Candan Cemre Cennet Cesur Cevher Ceylan Ceylin
Chad Cihan Coşkun Cuma Damla Dan Dağ Defne Demir Deniz Derin Derviş Derya Devlet Devrim Dicle Dilek Don Doruk Doğa
Doğan Doğu Duran Durmuş Dursun Duru Duygu Ece Ed Efe Ege Ekin Ela Elmas Emin Emir Ender Engin Erdem Ergin Erim Erkin
Esen Eser Esin Evliya Evren Evrim Eylem Eylül Ezgi Faith Fazilet Feda Fedai Ferah Ferda Ferman Fidan Figen Filiz
Florence Fırat Gamze Garip Garo Gaye Gazel Gazi Gonca Grace Grant Guy Gönül Görkem Gül Gülen Güler Güllü Gündüz
Güneş Güven Güvenç Güzel Güçlü Hacı Hafız Hakan Hakkı Hale Hanım Hasret Hatun Hayal Hayat Hayri Hazan Hazar Haziran
Hediye Hicran Hicret Hidayet Hikmet Himmet Holly Hope Hu Ilgın Irmak Itır Işık Işıl Jack Jale Jan Jim Joy Kadem
Kader Kadir Kahraman Kai Kamelya Kaplan Karaca Karanfil Kardelen Kartal Kaya Ken Kerim Keskin Ki Kim Kiraz Kit
Korkmaz Koçak Kudret Kumru Kumsal Kurtuluş Kutlu Kutsal Kuzey Kübra Kılıç Kısmet Kıvılcım Kıymet Lale Lee Leo Leon
Li Mahsun Maksut Mao Mark Mart Mavi Max May Maya Mazlum Medet Medine Mehtap Melek Melodi Meltem Menekşe Meriç Mert
Metin Mine Moon Muhtar Muhteşem Mukadder Mutlu Mübarek Müjde Mümin Nadir Narin Naz Nazım Nehir Neva Nevruz Neşe Nida
Nil Nimet Nisan Nizam Nur Okay Okyanus Olcay Olgun Onur Oral Oya Ozan Papatya Park Paşa Pembe Pep Per Peri Perçem
Pete Petek Petra Phil Polat Poyraz Pınar Rahim Rahman Ramazan Rana Ray Resul Rita Rob Rose Ross Roy Rüya Rüzgar
Saadet Saba Sabit Sadık Safa Sahra Saim Salim Sam Sancak Satılmış Savaş Saygı Saygın Seda Sefer Seher Selvi Sema
Serap Serdar Servet Sevan Sevgi Sevinç Sezgi Sezgin Seçkin Sima Simge Sipahi Su Sultan Sıla Talip Tan Tanrıverdi
Taşkın Ted Tekin Temel Tim Tom Tomurcuk Toprak Tufan Tuna Tunç Turan Turna Türkü Ufuk Ulaş Uluç Umman Umur Umut Utku
Uygar Uzay Uğur Vahdet Varol Veda Vefa Veli Venus Vicdan Viola Virginia Volkan Vural Vuslat Wang Will Xi Yadigar
Yakut Yalçın Yalın Yaman Yaprak Yaren Yavuz Yaz Yağmur Yağız Yaşam Yaşar Yener Yeter Yetiş Yetkin Yeşil Yiğit Yonca
Yosun Yücel Yüksel Yıldırım Yıldız Yılmaz Zafer Zuzek Zümrüt Çağdaş Çağrı Çelebi Çelik Çetin Çiçek Çınar Ömür Önder
Öner Övgü Öykü Özen Özer Özgün Özgür Özlem Öğüt Ülkü Ünal Üstün İffet İkbal İlgi İlham İlke İmdat İmren İnan İnanç
İnayet İnci İpek İrfan İslam Şaban Şafak Şahane Şahin Şanlı Şelale Şenol Şeref Şiir Şirin Şura Şöhret Şükür
`,
  ambiguousFemale: `
Adalet Afet Ahu Alara Altın April Armağan Arzu Asude Asya Ayça Azade Bade Bahar Başak Berrak Beste Bilge Bilgi Buket
Candan Cemre Cennet Ceylin Damla Defne Derin Dicle Dilek Doğa Duru Duygu Ece Ela Elmas Esen Esin Evrim Eylem Eylül
Ezgi Faith Fazilet Ferah Fidan Figen Filiz Florence Gamze Gaye Gazel Gonca Grace Gönül Gül Gülen Güler Güllü Güzel
Hale Hanım Hatun Hayal Hayat Hazan Haziran Hediye Hicran Hicret Holly Hope Ilgın Itır Işıl Jale Joy Kader Kamelya
Karaca Karanfil Kardelen Kiraz Kumru Kumsal Kutsal Kübra Kıvılcım Kıymet Lale Mavi May Maya Medine Mehtap Melek
Melodi Meltem Menekşe Mine Müjde Narin Naz Nehir Neva Neşe Nida Nimet Nisan Nur Oya Papatya Pembe Peri Perçem Petek
Petra Pınar Rana Rita Rose Rüya Saadet Saba Sahra Saygı Seda Seher Selvi Sema Serap Sevgi Sevinç Sezgi Sima Simge Su
Sultan Sıla Tomurcuk Turna Türkü Venus Vicdan Viola Virginia Yadigar Yakut Yaprak Yaren Yaz Yağmur Yaşam Yeter Yeşil
Yonca Yosun Zümrüt Çiçek Övgü Öykü Özlem Ülkü İffet İlgi İmren İnci İpek Şahane Şelale Şiir Şirin Şura Şöhret
`,
  ambiguousMale: `
Acar Adem Adil Akın Ara Arslan Asil Aslan Asım Ata Ateş Atıf Ayaz Aziz Aşkın Bahri Baki Ban Barış Baskın Batı Bayram
Başar Ben Bill Bozkurt Bulut Burç Can Cesur Cevher Chad Coşkun Cuma Dan Dağ Demir Derviş Devlet Don Doruk Doğan Doğu
Duran Durmuş Dursun Ed Efe Ege Emin Emir Ender Engin Erdem Ergin Erim Erkin Evliya Evren Feda Fedai Ferman Fırat
Garip Garo Gazi Grant Guy Görkem Güven Güvenç Güçlü Hacı Hafız Hakan Hakkı Hayri Hazar Himmet Hu Jack Jan Jim Kadir
Kahraman Kai Kaplan Kartal Kaya Ken Kerim Keskin Ki Kit Korkmaz Koçak Kurtuluş Kuzey Kılıç Lee Leo Leon Li Mahsun
Maksut Mao Mark Mart Max Mazlum Medet Meriç Mert Metin Moon Muhtar Muhteşem Mutlu Mübarek Mümin Nadir Nazım Nevruz
Nizam Okay Okyanus Olcay Olgun Onur Oral Ozan Park Paşa Pep Per Pete Phil Polat Poyraz Rahim Rahman Ramazan Ray
Resul Rob Ross Roy Rüzgar Sabit Sadık Safa Saim Salim Sam Sancak Satılmış Saygın Sefer Serdar Servet Sevan Seçkin
Sipahi Talip Tanrıverdi Taşkın Ted Tekin Temel Tim Tom Tufan Tunç Turan Uluç Umur Utku Uygar Uzay Vahdet Varol Veli
Volkan Vural Wang Will Xi Yalçın Yalın Yaman Yavuz Yağız Yaşar Yener Yetiş Yetkin Yiğit Yücel Yıldırım Yılmaz Zafer
Zuzek Çağdaş Çelebi Çelik Çetin Çınar Önder Öner Özer Öğüt Ünal İlham İmdat İnan İnanç İnayet İrfan İslam Şaban
Şahin Şanlı Şeref Şükür
`,
} as const;
