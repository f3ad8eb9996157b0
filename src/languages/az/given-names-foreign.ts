/** Given names of other peoples in Azerbaijani news, as they are written at home or as Azerbaijani spells them. */

/** They need a family name, an initial or a polite word beside them; no Azerbaijani case turns on their gender. */
export const foreignNames = `
Aaliyah Abay Abbie Abby Abdalla Abdelaziz Abdelfattah Abdelfattax Abdelmadjid Abderrahmane Abdi Abdoulaye Abdulatip
Abdulay Abdulaziz Abdulbaki Abdulcelil Abdulfettah Abdulgafur Abdulgani Abdulhamid Abdulxakim Abdulxamid Abdulxamit
Abdulkadir Abdulkerim Abdullax Abdullatif Abdulmecit Abdulmuttalip Abdulsamet Abdulvahap Abdulvaxid Abduraxman
Abduraşid Abdurrahim Abdülaziz Abdülfettah Abdülhamit Abdülilah Abdülkadir Abdülkerim Abdüllatif Abdülmecid Abdürrahim
Abdüssamet Abebe Abel Abena Abxişek Abide Abigail Abimbola Abner Abraham Abram Abror Abulfaz Abuzar Abuzer Acay Acelya
Achieng Açelya Adaeze Adami Adanna Adaora Adebayo Adekunle Adela Adele Adelina Adeline Adeliya Ademola Adeyemi Adewale
Adhiambo Adilbek Adile Adilhan Aditi Adlan Adolf Adolfo Adolph Adrian Adriana Adriano Adrienne Adviye Adwoa Aelita
Afanasiy Affan Afife Afitap Afonsu Afra Afrodita Agâh Agatha Agnes Agnieszka Agop Ağah Ahmad Ahmed Ahmetcan Ahsen Axim
Axmad Axmat Axmet Axmetjan Axsarbek Axso Aidan Aiden Aigul Aiko Aileen Aimee Aina Ainsley Aisha Aisling Aissatou
Akakiy Akalp Akane Akay Akbar Akgün Akhan Akihito Akixito Akiko Akinyi Akira Akmal Akop Akosua Akram Aksana Aksel
Aksentiy Aksinya Aktan Akua Akulina Akylbek Aqafon Aqafya Aqasiy Aqlaya Aqnessa Aqneş Aqneşka Aqneya Aqniya Aqrafena
Aqrippina Aqunda Alaaddin Alaattin Alain Alana Alanna Alara Alasdair Alastair Alaz Albin Albina Albrext Alçin Aldar
Aldo Alec Aleda Alexa Alexandra Alexandre Alexandros Alexey Alexia Alexis Alejandra Alejandro Aleko Aleksei Aleksina
Alena Alesker Alessandra Alessandro Alesya Aleş Aleşa Alevtina Aleyna Alfa Alfie Alfira Alfis Alfiya Alfredo Algirdas
Aliaqa Alibek Alicia Alihan Alixan Alija Alik Alikhan Alima Alimjan Alisha Alisiya Alison Alissa Alistair Alister
Alişan Alişar Alişer Aliye Aljbeta Alkım Alqirdas Allan Allen Allie Allison Allyson Almila Almina Almir Almira Alonzo
Aloysius Alpagut Alpcan Alper Alperen Alpertunga Alpha Alphan Alphonse Alptekin Alsina Altan Altana Altemur Althea
Altuğ Alvaro Alvian Alvin Alycia Alyoşa Alyson Alyssa Amadou Amadu Amaka Amara Amayak Amelia Amelie Amélie Aminat
Aminata Amine Amir Amira Amiran Amirxan Amitabx Amos Amvrosiy Anabel Anahera Anahit Anand Anaru Anastasia Anatoly
Ancela Ancelo Ancey Anderson André Andrej Andrés Andrii Andron Andronik Andrus Anel Anfim Anfisa Angelica Angelina
Angelo Angie Angus Anxela Anıl Anika Anike Anikey Anikita Anil Anish Anisim Anisiya Anisya Anjali Anjelik Anqelar
Anqelika Anqelina Anqus Annabel Annabelle Anne Anneqret Annett Annette Annie Ansel Anselm Ansu Ante Anthea Antip
Antoine Antoinette Antonia Antonida Antonin António Antony Anuar Anufriy Anura Anuş Anyes Anyuta Anzor Anwar Aoife
Apisai Apollinariya Apollo Apti Arança Arben Arbi Archibald Archie Arcun Arçil Arel Aretha Arev Argun Arxip Arıkan
Arın Ariadna Ariana Arianna Arife Arina Aristidis Aristotel Arjun Arkadiy Arkady Arlene Arman Armando Arne Arnis Aroha
Arpine Arseniy Arseniya Arsine Arslanqali Arşak Artak Artan Artavazd Artem Artemiy Artun Arun Arutyun Arvidas Arvils
Arvo Arvydas Arya Asabe Asad Asaf Asel Asena Aset Asha Ashlee Ashleigh Ashok Ashot Ashraf Ashton Asxab Asıf Asım Asil
Asilhan Asiyat Asiye Askar Asker Asqat Aslambek Aslıgül Aslıhan Asludin Asmat Asmik Asmin Aspandiyar Asrın Assimi Asta
Astemir Astrid Asude Asuka Asuman Aşır Aşraf Atabay Atabek Atakan Atal Ataman Athena Atieno Atike Atiku Atila Atiye
Aubrey Audra Audrey Augusto Augustus Auqusto Aulia Aung Aurelio Aurika Ausra Ausrine Avdullah Avery Aviqdor Avqusta
Avqustin Avni Avraam Avril Avto Ayako Ayanda Aybars Aybek Ayben Aybike Aybüke Aycan Ayça Ayçagül Aydana Aydar Aydemir
Aydilek Aydoğan Aydoğdu Ayelet Ayesha Ayfer Aygen Ayhan Aykan Aykın Ayqerim Ayqul Ayla Aylan Ayman Aynaqul Aynars
Aynil Aynura Ayodele Ayperi Ayse Aysen Aysin Aysulu Ayşa Ayşan Ayşe Ayşecan Ayşegül Ayşem Ayşen Ayşenaz Ayşesu Ayşıl
Ayşvariya Aytan Aytek Aytekin Aytuqan Aytunç Aytül Ayub Ayumi Ayur Ayvars Ayyüce Ayzada Azaliya Azam Azamat Azamjon
Azar Azat Azelya Azer Azime Aziya Aziza Azize Azmi Azra Babajide Babar Babatunde Babür Badma Badri Baha Bahaddin
Bahadırhan Bahaettin Bahattin Bahram Bahri Bahriye Bahtiyar Baxodir Baxram Baxrom Baxtiyer Baxtiyor Bair Baira Bakar
Bakhtiyar Bakhtiyor Bakytzhan Baqir Baqrat Balazs Baljan Bamidele Bankole Banuçiçek Baraka Baran Baras Barb Barbaros
Barxam Barışcan Barkın Barlas Barnaby Barney Barry Bart Bartholomeos Bartholomew Bartłomiej Bartosz Bartu Barzan
Bashar Basri Bassam Bassirou Bastian Başar Batal Batıhan Batıkan Batraz Batu Baudouin Baybars Bayhan Baykara Baysanqur
Beatrice Beatrix Beatriks Beatrisa Beci Becky Bedia Bediha Bedirhan Bedreddin Bedrettin Bedri Bedriye Bedros Begüm
Behçet Behgjet Behice Behiç Behiye Behlül Behram Behzat Bexnam Bexruz Beji Beka Bekbolat Bekxan Bekki Bektaş Bekzat
Belemir Belgin Belgüzar Belinda Belkıs Bella Belma Benan Benedetto Benedict Benedikt Bengi Bengisu Bengü Beniamino
Benik Benito Bennett Bennu Benny Bensu Bera Berat Beray Berçem Berenika Berfin Berfu Berhan Berhane Berik Beril Berin
Berivan Berk Berkan Berkant Berkay Berkcan Berke Berker Berkin Berksu Berna Bernadette Bernardo Bernhard Bernxard
Bernice Bernie Berra Berrak Berrin Bert Berta Bertan Bertha Bertie Bertold Bertram Bertran Bertrand Besik Besim Besime
Bess Bestami Beşar Beşir Beşşar Beth Bethany Betigül Betsy Betti Bettina Bettye Betül Beulah Beverley Beyhan Beylyar
Beyonce Beyoncé Beytullah Beyza Beyzade Beyzanur Bheki Bibars Bibiqul Bihter Bijan Bike Bilgekağan Bilgen Bilgesu
Bilhan Billi Bilun Bilyana Bingbing Binnaz Binnur Binta Binyamin Birqit Birol Birsen Birten Birtukan Bisi Bislan
Bişara Bjorn Björn Blaine Blair Blake Blythe Bobbie Bobur Bogdan Bogusław Boğaç Boğaçhan Bohdan Bojena Bojidar Bojo
Boqdana Bola Bolanle Boleslav Boleslava Bolot Bolotbek Bondo Bongani Boran Born Borut Borya Boşko Boubacar Boubou
Boyan Boyd Bozan Bożena Brad Bradley Brady Brahim Bram Brandi Branislav Branko Brett Briana Brianna Bridget Bridgette
Brigitte Briqitta Briqqita Britney Britt Brittani Brittney Brock Broderick Bronislav Bronislava Bronwyn Bryant Bryce
Bryn Bryony Bubakar Buğlem Buğra Buğrahan Buğu Bujar Buket Bulent Burakhan Burcin Burcu Burçak Burhan Burhanettin
Burxan Burkay Burliyat Burt Buse Busenaz Busisiwe Bünyami Büyamin Byulent Cabrail Cafar Cafer Cahide Cahit Caxanqir
Caxonqir Caitlin Caitlyn Cakomo Caqdiş Caleb Callie Calum Calvin Camala Camaldin Cameron Camil Camilla Camille Camilo
Camilya Camşed Camşid Canberk Canbey Candace Candan Candaş Candice Canel Caner Canet Canfranko Cangül Canip Cankarlo
Cankat Cankut Canqir Canluici Canni Canset Cansın Cansux Cantürk Cara Carissa Carlene Carles Carlotta Carlton Carly
Carmel Carmen Carole Caroline Carrie Carroll Carsten Casey Caspar Cassandra Cassidy Cassie Catarina Cathleen Cathy
Catrina Cavit Cazibe Cebrail Cecelia Cecil Cecile Cecilia Cedric Celalettin Celasun Celeste Celia Celil Celine Cemal
Cemalettin Cemali Cemayil Cemgil Cemil Cemile Cemma Cemre Cemşit Cenan Cenap Cengiz Cengizhan Cenis Cenk Cenna Cennet
Cerard Ceren Cervis Cesar César Cesur Cevad Cevat Cevher Cevriye Ceyxun Ceyla Ceylin Cezmi Chaim Chandra Chanel
Charlene Charley Charlize Charmaine Cheikh Chelsey Chelsy Cheng Cheri Cherie Cheruiyot Chet Cheung Chiamaka Chiara
Chibuike Chidi Chidinma Chidozie Chieko Chijioke Chika Chike Chima Chimamanda Chinedu Ching Chinonso Chinua Chinwe
Chioma Chipo Chloe Christa Christiane Christie Christoph Christophe Christos Christy Chrystal Chuka Chukwudi
Chukwuemeka Chukwuma Chul Ciara Ciaran Cihad Cihangir Cihanşah Cihat Cill Cillian Cindy Cinni Cino Ciro Cirolamo Civan
Clarice Clarissa Claude Claudette Claudio Claudiu Claus Clayton Clement Cleopatra Clifford Clifton Clint Clinton Clive
Coakkino Coco Codi Cody Coxar Colby Colette Colin Colleen Colm Conan Condoleezza Connie Connor Conrad Consuelo Cora
Corazon Corco Coretta Corey Corinne Cornelia Cornelius Corrine Coselin Coşkun Courtney Covanna Craig Cressida Crispin
Cristian Cristina Cristobal Culi Culian Culiano Culio Culius Culiya Culyetta Cumaali Cumali Cumber Cumhur Curtis
Cuzeppe Cüneyd Cyriel Cyrus Çağan Çağatay Çağdaş Çağın Çağkan Çağla Çağlar Çağlayan Çağnur Çandra Çeril Çermen Çetin
Çetiner Çezare Çidi Çiğdem Çika Çilem Çiler Çilla Çinara Çinqis Çinqiz Çinua Çisem Çisil Çjao Çokan Çolpan Çonqu
Çoşkun Çubak Çukvudem Çulpan Dace Dağhan Dahlia Daiki Dainis Daisuke Daiva Dalan Daler Dalia Damian Damien Damir
Damira Damlanur Damon Dana Danara Danica Daniela Daniele Daniella Danielle Danila Danilo Danis Daniş Daniya Daniyela
Danjuma Danka Danny Dante Danuta Danyal Daphne Dapo Darcy Darxan Dariga Dario Darius Dariy Dariya Darko Darla Darlena
Darlene Darrell Darren Darrin Darryl Daryl Dastan Daşa Daşdondoq Dato Dauda Daulet Davis Davlat Davlet Davor Davron
Davut Dayna Daysuke Dawit Deana Deanna Deanne Debbi Debbie Debretsion Declan Dedan Deepak Deepika Defnenur Deha Dexter
Deidre Deirdre Dekster Delbert Dele Delfin Delia Delilah Delores Delsi Demba Demi Demid Demiralp Demirhan Demirkan
Demyan Dena Deng Deniel Denise Denislam Deniyel Denizhan Denni Denny Denys Denzel Derartu Derman Dermot Derrick
Desiree Desmond Deste Destegül Destina Devendra Devin Devran Deyan Deyna Deyv Deyzi Dianna Dianne Didar Dide Didem
Didier Dieter Dietmar Dixie Dilara Dilaver Dilay Dilbar Dilber Diler Dilhan Dilip Dilnara Dilnaz Dilorom Dilruba
Dilşah Dilşat Dilşod Dilya Dilyara Dima Dimitar Dimitr Dimitri Dimitrios Dinah Dinçay Dinçer Dinesh Dinmuxamed Dino
Diomid Dipika Dirk Divya Diyeqo Djibril Dmytro Doğaç Doğanay Doğancan Doğuhan Doğukan Doğuş Dokka Doku Dolores
Domenico Domeniko Dominic Dominick Dominique Donal Donaldas Donato Donnie Donny Donovan Dora Doreen Dorian Dorji
Dorofey Dorota Doroteya Dorothea Dorukhan Dosan Dottie Dougie Doyle Döndü Döne Dragan Dragica Dritan Drusilla Duane
Dubravka Dudu Dueyn Dukvaxa Dulce Duman Duncan Dunyaşa Durali Durdu Durmuş Durmuşali Durunaz Dusan Dushko Dustin Dusya
Duşan Dündar Dürdane Dürriye Dyteon Dzambolat Dzyunitiro Dwayne Dwight Eamon Eamonn Earnest Ebele Eberxard Ebiqeyl
Ebra Ebrahim Ebraxim Ebrar Ebrima Ebru Ebubekir Ebuka Ecem Ecenaz Ecesu Ecevit Ecrem Ecrin Edanur Eddie Eddy Eden
Edgar Edgars Edhem Edibe Edie Edik Edilbek Edip Edis Edison Edit Edita Edith Edmond Edna Edson Eduardas Edwin Edwina
Efecan Efehan Efekan Effie Effy Efim Eflatun Efrain Efsa Efsun Eftelya Efua Egbert Egemen Egils Egle Egon Egor Extiram
Exud Eiko Eileen Eilidh Eitan Ekber Ekmeleddin Eqidiyus Eqon Elaine Elanur Elbek Elchin Elçim Eldem Eldon Eldos
Eldridge Eleanor Eleanore Eleyn Elhan Elias Elifcan Elifnaz Elifnur Elifsu Elin Elinor Eliot Eliott Elis Elisa
Elisabeth Elisabetta Elise Elisha Eliud Elizabetta Eljbeta Elke Elkhan Elqiz Elquca Ellie Ellina Elliot Elliott Elma
Elmer Elnara Elodie Eloise Elona Elouise Elroy Elsa Elshad Elsie Elspeth Elva Elvide Elvina Elyesa Elzara Elzbieta
Elżbieta Emced Emeka Emerson Emery Emetullah Emidio Emiko Emile Emilia Emina Emine Eminhan Emirali Emircan Emire
Emirhan Emirxan Emirkan Emmanuelle Emmanuil Emmeline Emmerson Emmett Emrecan Emrehan Emriye Emrullah Emzar Enda Ender
Enes Eneshan Eneş Engelbert Enginalp Enid Enis Enise Enje Enqin Enni Ennio Enoch Enrico Enrique Ensar Ensari Enzo Erac
Eralp Eran Erast Eray Erazm Erbay Ercüment Erçin Erdal Erdener Erdinç Eren Erenalp Ergin Ergun Ergüder Ergün Ergüven
Erhan Erica Erich Erix Erika Eriko Erim Erin Erkan Erkut Erlan Erling Erma Erman Ermenecildo Ernestine Ernie Ernst
Erol Errol Ersan Ersel Ersen Ersoy Erşan Ertaç Ertan Ertekin Ertuğ Ertuğrul Ertuqrul Ertunç Ertürk Erva Ervanur Erve
Erwin Esat Esen Esengül Esfir Esila Esin Eskender Esma Esmahan Esmanur Esme Esmeray Esperanza Essam Essie Esteban
Estelle Esther Esved Eşli Eşref Eşton Eteri Ethel Ethem Etienne Etta Ettore Euan Eugenia Eugenie Euxenio Euqenio
Eunice Evan Evander Evangeline Evariste Evelio Evgeniy Evgeny Evie Eymen Eypril Eyüphan Eyyüp Ezekiel Ezgi Ezinne Ezra
Ewan Ewelina Fabrice Fabris Fabrizio Faddey Fadıl Fadik Fadime Fahir Fahri Fahriye Fahrünnisa Faxrettin Faik Faisal
Faith Fakhrul Fangfang Fanis Faniya Fanny Fanur Farai Faranqis Faranqiz Farhad Farxad Farida Farit Fariza Farooq
Farouk Farrux Faruk Fatemeh Fathi Fatxi Fatıma Fatix Fatin Fatmagül Fatmana Fatmanur Fatmir Fatou Fatoumata Fauke
Faure Faustin Faustina Faustino Fausto Faya Faye Fayez Fayzali Fayzulla Fazıl Fazile Fazlı Federica Federico Federika
Fedor Fedora Fedosiy Fedot Fedya Fehime Fehmi Fekla Felicia Félix Felisyen Femi Feodor Feodora Feodosiy Feodosiya
Feofan Feofil Feoqnost Feramuz Ferapont Ferasat Feray Feraye Ferdane Ferdinando Ferenc Fergus Ferhat Ferhunde Ferida
Feride Feridun Feriha Feriştah Ferit Ferman Fernanda Ferruh Feryal Fethi Fethullah Feti Fetiye Fettah Fevzi Fevziye
Feyisa Feysal Feyt Feyyaz Feyza Feyzanur Fiame Fiamē Figen Fikret Fikriye Fikrullah Filaret Filat Filimon Filipe
Filippo Finlay Finley Fiona Fionnuala Firas Firdaus Firdevs Firuza Firuze Fitnat Flaviy Fletcher Florens Flossie Floyd
Flyur Flyura Folake Folker Fotiy Frances Francesca Francine Francis Franck Franco Francois Françeska Françesko Franjo
Frankie Frano Franz Fraser Freda Freddie Freddy Frederic Frederica Frederick Fredrick Freja Freya Freyzer Frieda Fritz
Frunzik Fulya Fumiko Funda Funke Funmi Funmilayo Furkan Füsun Fyodora Fyokla Gabby Gabor Gabriela Gabriella Gabrielle
Gaffar Gaffari Gagik Gail Galib Galina Galip Gamal Gamze Gani Garba Gareth Garfield Garrett Garry Garth Gaston Gautam
Gavin Gayane Gayle Gazanfer Gbenga Geert Gegham Geir Gela Gemma Gena Gençay Gençer Gendon Genevieve Gennady Genzebe
Geoff Geoffrey Geordie Georg Georges Georgette Georgiana Georgina Geraldine Gérard Gerardo Gerd Germaine Gerry
Gertrude Gervasio Getachew Ghassan Ghulam Gıyasettin Giacomo Gian Giancarlo Gianfranco Gianluca Gianna Gianni Gibran
Gideon Giedre Giga Gigi Gilberto Gilda Giles Gilles Gillian Gina Ginny Gintaras Giorgos Giovanni Giray Girma Gisela
Giselle Giulia Giulio Gizem Gjorge Gjorgji Gladys Gleb Glenda Glenn Glenna Gocha Godfrey Golda Goldie Gonca Goncagül
Gonzalo Goodluck Gotabaya Govind Gökalp Gökay Gökben Gökberk Gökbey Gökcan Gökçe Gökdeniz Göker Gökhan Gökmen Göksel
Gökşin Göktan Göktuğ Göktürk Görkemhan Grace Grady Graeme Graham Grainne Grant Grayson Grażyna Gregg Gregor Gregorio
Gretchen Griffin Grigol Grigori Grigory Grzegorz Guadalupe Guido Guillaume Guillermo Guinevere Gulnar Gulnara Gunel
Gunnar Guoqiang Gurbanguli Gurbanguly Gustav Gustavo Gülben Gülbeyaz Gülbin Gülce Gülçiçek Güldane Gülden Güldeniz
Gülderen Gülen Gülenay Gülendam Güler Güleren Gülfem Gülfer Gülfizar Gülhan Gülhanım Gülin Gülistan Gülizar Gülnihal
Gülriz Gülru Gülse Gülsen Gülseren Gülsevin Gülsün Gülşah Gültekin Gülten Gülüm Gülümser Günalp Gündoğdu Güner Güneri
Günkut Günnur Günseli Günter Günther Güray Gürbüz Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Gürsoy Güvenç Güzide Güzin
Gyorgy György Gwen Gwendolyn Gwyn Gwyneth Habib Habibe Habip Habyarimana Hacer Haci Hacire Hadi Hadiye Hadley Hafez
Hafize Hafsa Hage Haider Haile Hailey Haitham Hakainde Hakeem Haki Haktan Hakverdi Haldun Hale Halenur Haley Halid
Halide Halilhan Halim Halima Halime Halina Halis Halla Hallie Haluk Hamad Hamdan Hamdi Hamdullah Hamide Hamish Hamisi
Hamiyet Hamza Hana Handan Hanefi Hanif Hanife Hanifi Hanne Hanzade Hanzala Haoran Harjit Harlan Harriett Harrison
Harry Haruka Haruki Haruko Harvey Hasanali Hasbi Hashim Hasibe Hasim Hasina Hasip Hassan Haşim Haşmet Hatice Hattie
Hauwa Havard Havin Havva Havvanur Hayati Hayato Haydar Hayden Hayley Hayrettin Hayri Hayriye Hayrullah Hayrünnisa
Haysem Hazal Hazel Hazin Hector Héctor Heidi Heiko Heinrich Heinz Helene Helga Helin Hellen Hemi Hendrik Henk
Henrietta Herb Hermann Hermione Herschel Hesna Hevin Hıdır Hızır Hicabi Hidayat Hideki Hideo Hikmat Hikmet Hikmetullah
Hilary Hilda Hilmiye Himmet Hina Hinewai Hira Hiram Hiranur Hiroki Hiroko Hiroshi Hirut Hisham Hişam Hohepa Holger
Hollie Homer Hone Horace Horatio Horomona Hortense Hossein Houssem Howard Howie Hristijan Hubert Hugh Huia Hulki Huma
Humberto Humphrey Hunter Huri Huriye Hurşit Husain Husam Hussein Hüdai Hüdaverdi Hünkar Hürkan Hürol Hürrem Hüsamettin
Hüseyin Hüseyincan Hüsna Hüsne Hüsniye Hüsrev Hyman Hyon Hyuk Xabib Xabiba Xabibulla Xacimurad Xaçatur Xaçik Xadica
Xadice Xadijat Xafez Xajmurat Xakan Xaled Xaleda Xalide Xalil Xalima Xalit Xamad Xamid Xamit Xamza Xande Xander Xanna
Xannelora Xannes Xans Xarald Xari Xaris Xariton Xarlampiy Xarold Xarri Xaruka Xaruko Xasan Xasanbek Xasbulat Xasina
Xatice Xatira Xatiya Xava Xavier Xavva Xayao Xaydar Xaydi Xayko Xayme Xayner Xayrulla Xelen Xelena Xelqa Xelqe Xelle
Xelmut Xenia Xenk Xenn Xenrik Xerbert Xerxes Xerman Xeydar Xeykki Xezer Xiang Xiao Xiaoli Xiaomei Xiaoming Xiaoping
Xiaoyan Xideki Xideo Xidir Xikmet Xilari Xilda Xillari Ximena Xiomara Xiroxito Xiroko Xirosi Xiter Xizer Xizri Xochitl
Xoci Xojbaudi Xolqer Xolli Xoren Xorst Xoseyn Xosni Xosseyn Xovard Xrisanf Xristina Xristo Xristofor Xriztiya Xulusi
Xumay Xuseyn Xusseyn Xyon Xyuqo Xyulya Ibrahim Ibrahima Ibukun Ichiro Iddi Idris Idriss Idrissa Ieva Ifeanyi Ifeoluwa
Ifeoma Ignacio Ignacy Ignazio Ihaia Ihor Ijeoma Ikechukwu Ikenna Ikram Ilana Ilaria Ilene Ilgar Ilgım Ilham Ilhan Ilia
Iliana Ilias Ilie Ilir Ilker Ilona Ilse Ilya Ilze Imad Imants Imelda Immanuel Imogen Imogene Imran Imre Iñaki Inara
Inder Indira Indra Indulis Ines Inese Ingmar Ingrid Ingrida Ingvar Iona Iosif Irakli Iraz Irena Irene Irfan Irina Irma
Irvin Irwin Isaac Isabel Isabela Isabella Isabelle Isaiah Isaias Isak Isha Isiah Isla Islom Ismail Ismaïl Ismaila
Ismayil Ismet Isobel Issa Istvan Işıkhan Işıl Işılay Işın Işınsu Itamar Itzhak Ivan Ivars Ivica Ivonne Ivor Iyad Izaak
Izzat İbrahimhan İbraxim İbraim İbraqim İclal İdit İdrissa İfakat İgor İhsan İhsanullah İker İkra İkranur İqnat
İqnatiy İlariya İlay İlayda İlbay İlbey İlbilge İldiko İldus İlgin İlhami İlxam İlxom İliana İliodor İliya İlkan İlker
İlknur İlksen İlkut İlqa İlqiz İlqizar İllarion İlmir İlnar İlon İlona İlsiya İlsur İlşat İltan İlteriş İlyascan
İlyuşa İlzira İmamali İmanqali İmelda İnal İncilay İncinur İndulis İnes İnqeborq İnqeborqa İnqrid İnqrida İnqus İnqvar
İnnokentiy İoakim İoann İoanna İolanta İpatiy İpek İppolit İrada İraida İrakliy İrek İrem İren İrfaniye İriney İris
İrji İrmak İrşat İsak İsakiy İsao İsay İsfendiyar İshak İsidor İskak İskandar İskander İskender İsmail İsmatulla İsmet
İsmigül İsmihan İsra İssak İşxan İtamar İvanna İvaylo İvetta İyequda İyeronim İzel İzgi İzida İzmail İzmayl İzrail
İzzat İzzeddin İzzet İzzettin Jaak Jacek Jacinta Jacquelyn Jaclyn Jada Jadranka Jadwiga Jaime Jakaya Jake Jakob Jakub
Jalal Jale Jalil Jamal Jamala Jameson Jamie Jamil Jamshid Jana Janat Jandos Jane Janelle Janette Janez Janibek Janie
Janine Jannetta Janos János Jansaya Janset Jared Jaroslav Jaroslaw Jarrod Jarvis Jasem Jaslan Jasmine Jasper Javad
Javid Jayaram Jayden Jayne Jawad Jeanette Jeanine Jeanne Jeannette Jeannie Jeenbek Jeffery Jeffry Jelka Jelko Jemima
Jenis Jenna Jennie Jenny Jens Jenya Jerald Jeremiah Jermaine Jeroen Jerome Jerzy Jessie Jesus Jesús Jethro Jeyhun Jian
Jiang Jianguo Jianhua Jibek Jide Jill Jillian Jimmie Jimmy Jingjing Jinny Jirayr Jiri Jiro Jivko Joachim Joakin
Joaquin Joanie Joann Joanne João Jocelyn Jochen Jock Jodi Jodie Jody Joel Joelle Joey Johan Johann Jóhanna Johannes
Johnathan Johnnie Jolanta Jolene Jomart Jomo Jonah Jonas Jone Joni Jonny Joon Jora Jorge Joris Josaia José Josef
Josefina Josephine Josh Josiah Josie Josip Jovan József Juana Juanita Jude Judi Judy Juha Jules Julian Juliana
Julianne Julien Juliet Juliette Julio Julius Juma Jumanne Junjie Junko Juozas Jurate Jurgen Juris Jussi Justine
Justyna Juvénal Jülide Jüri Jyoti Jyri Jyul Jyuli Jyulyen Jyulyet Jyulyetta Jyusten Kaan Kacper Kadiatou Kadir
Kadircan Kadri Kadriye Kadzuki Kadzuo Kafiye Kagiso Kağan Kahurangi Kaidi Kaido Kais Kaitlin Kaitlyn Kakha Kakhi Kako
Kaleriya Kalev Kalidou Kalimulla Kalle Kallistrat Kamaladdin Kamau Kamber Kamchybek Kameliya Kamile Kamilla Kamilo
Kanan Kanat Kansu Kantemir Kaori Kapil Kapitolina Kapiton Karaca Karam Karan Karapet Kari Karima Karin Karine
Karlalberto Karles Karmen Karp Karsten Kasem Kasım Kaspar Kaspars Kasper Kassim Kasyan Katarina Katarzyna Kate Katelyn
Katerina Katharina Katharine Kathi Kathie Kathy Katia Katie Katina Katrina Katy Kavita Kavsarat Kayaalp Kayahan Kayhan
Kayla Kayleigh Kayli Kayode Kayrat Kays Kâzım Kazim Kazimierz Kazimir Kazis Kazuki Kazuko Kazuo Kazuyoshi Keanu Keegan
Kehinde Keiichi Keiko Keira Keisha Keisuke Keita Kelechi Kelley Kellie Kellyanne Kelsey Kelvin Kemalettin Kendall
Kendra Kendrick Kendzi Kenenisa Kenichi Keniti Kenji Kenny Kenta Kerami Kerem Keremhan Keri Kerim Keriman Kerimcan
Kerime Kermit Kerol Kerolin Kerri Kerstin Kestutis Keşa Ketanji Keung Kevser Keyba Keyko Keyra Keysuke Kezban Keziban
Khachatur Khadija Khaled Khaleda Khalid Khamzat Khazar Khosrow Khvicha Kılıçarslan Kıvılcım Kıyas Kıymet Kiara Kibar
Kibet Kieran Kiichi Kiko Kimberlee Kimberley Kimiko Kingsley Kipchoge Kiprono Kiprotich Kirby Kiri Kirik Kirsan
Kirsten Kirstie Kirsty Kizza Klaas Klarissa Klaudiya Klemens Klement Kleopatra Kliment Klimentiy Klint Knut Koçak
Koçhan Kodzi Koffi Kohei Koxir Kojo Kokhir Kolm Kolya Kondoliza Kondrat Kondratiy Konkordiya Konon Konor Konrad
Konstantinos Konsuelo Koral Koray Korazon Korcan Korhan Kornelius Korneliy Korneliya Korney Kornil Kortni Kostya Kote
Kouassi Köksal Kökten Krasimir Kreyq Krishna Krisjanis Kristen Kristers Kristi Kristiana Kristie Kristiya Kristjan
Kristoforo Kristy Krişna Kriştof Krystal Krystyna Krzysztof Ksavye Ksiomara Ksyuşa Kubanychbek Kubat Kubatbek Kubilay
Kudbettin Kulibay Kumar Kumiko Kumrucan Kunle Kuntay Kuralay Kurban Kurbanali Kurbankulu Kurtis Kutalmış Kutay
Kutbettin Kuthan Kutluhan Kutsi Kuzbek Kuzma Küpra Kürşat Kvaku Kvame Kvesi Kyamal Kyamalya Kyamil Kyamran Kyarim
Kyazim Kyla Kylie Kyoko Kyra Kyriakos Kwabena Kwadwo Kwaku Kwame Kwang Kwasi Kwesi Kwok Qabdulla Qabriella Qaciaqa
Qacibek Qacimurad Qadis Qali Qaliaskar Qalima Qalimjan Qalimzyan Qalust Qalya Qamal Qamid Qamlet Qamzat Qarbinye
Qareqin Qarik Qarold Qarret Qarsevan Qasan Qasem Qaspar Qassem Qassim Qatis Qautam Qavriil Qavril Qavrila Qayane Qayaz
Qayk Qazimaqomed Qazinur Qedeon Qekxan Qeqam Qelena Qeliya Qelmut Qelya Qennadiy Qenri Qenrix Qenriyetta Qeorq Qeorqi
Qeorqiy Qerasim Qerbert Qerd Qerda Qerxard Qeri Qermoqen Qert Qertruda Qevin Qevork Qeydar Qeyert Qiana Qiang Qido
Qila Qilyana Qilyermo Qiora Qirixan Qitanas Qitane Qivi Qiyom Qlafira Qlaşa Qlenn Qlikeriya Qoar Qoderdzi Qoqi Qopal
Qoran Qordana Qordey Qorislav Qorqe Qotabaya Qraçik Qreqor Qreta Qreysi Qriqol Qriqor Qrişa Qudlak Qudmundur Qudrun
Quentin Quincy Quinn Quinton Qukeş Qulçaçak Qulfiya Quljan Qulmira Qulnara Qulnaz Qulnur Qulsum Qulşan Qulşat Qulzara
Qumar Quntis Quram Quriy Qurqen Quseyn Qusman Quzal Quzel Qvyudni Qyon Qyulçatay Qyulnar Qyulnara Qyulşen Qyulten
Qyunduz Qyunel Qyunter Qyustav Qyuzel Lacey Lachlan Laila Laima Laith Lakshmi Lala Lale Lalehan Lalit Lalla Lamar
Lambert Lami Lamin Lamine Lamont Lando Landon Lanre Larissa Lasaro Lasha Laslo Laszlo László Laşa Lata Latasha Latife
Latoya Laurence Laurent Laurie Laverne Lavin Lavinia Lavr Lavrentiy Layma Layonel Layza Lazaro Lazarus Leah Leann
Leanne Lech Leça Leçi Leif Leigh Leila Lekso Leland Lema Leman Lemis Lenin Leniza Lennart Lennoks Lenny Lenur Lenya
Leokadiya Leona Leonida Leonora Leontina Leontiy Leontyne Lerato Leri Leroy Lerzan Lesego Lesley Leslie Lesya Leszek
Leşa Letafet Letesenbet Leticia Letitia Letizia Leung Leva Leventcan Levontiy Leyal Leylim Leysan Liane Liang Libby
Lidia Lidu Lidya Lihua Liina Lijian Lila Lilian Liliana Lilit Lillian Lillie Lily Lilya Limor Lina Linara Linas
Lindiwe Lindon Lindsey Lindy Linn Linor Linus Lior Lise Litia Livanur Liya Liyuan Liza Lizaveta Lizzie Lizzy Ljiljana
Ljubica Lloyd Loik Lois Lokman Lola Lolita Lonnie Loraine Lorel Lorelei Loren Lorena Loretta Loreyn Lori Lorik Lorna
Lorraine Losaline Lotar Lothar Lottie Louie Louisa Louise Loyd Luarsab Lubna Lubomir Luca Lucas Lucian Luciana Luciano
Lucien Lucille Lucinda Lucy Lucyna Luçano Luçian Luçio Ludmila Ludovic Ludovit Ludwig Luisa Luiş Lukasz Łukasz Luke
Lukerya Lukian Lukyan Lula Lulu Lung Lupe Lupita Lurdes Lusine Lusiya Lutfi Luther Lütfiye Lütfullah Lütfü Lyalya Lyan
Lyaysan Lydia Lyle Lynda Lyndon Lynette Lynne Lynsey Lyonya Lyoşa Lyova Lyubço Lyubomir Lyuda Lyudovik Lyuis Lyupço
Lyusine Lyusya Lyusyena Lyutfi Lyutfiya Lwazi Mabel Mable Macide Maciej Macit Mack Macky Madeleine Madeline Madelyn
Madge Madlen Mads Maeve Maggie Magomed Mahamat Maharram Mahathir Mahbube Mahdi Mahinda Mahinur Mahire Mahiye Mahmood
Mahmoud Mahmure Mahmut Mahsun Maxaç Maxamat Maxatxir Maxim Maxime Maximilian Maxinda Maxir Maxmadali Maxmud Maxmut
Maxwell Maide Mairbek Maisie Makbule Maki Makka Makkenzi Makki Makoto Maksat Maksima Maksin Maksina Maksude Maksut
Maksym Maqda Maqdi Maqomedali Maqomedrasul Maqomedsalam Maqomet Malachi Malaxat Malcolm Malek Malgorzata Małgorzata
Malia Malietoa Malikat Mallory Malvina Mamadou Mamadu Mamady Mamat Mambet Mamed Mamie Mammad Mamud Mandla Mandy Manija
Manish Manmoxan Mansour Mantas Manuela Manuil Mara Marama Marc Marcel Marcella Marcelo Marci Marcia Marcin Marcos
Marcus Marcy Marçel Marçello Marfa Margarita Marge Margery Margie Margo Margot Margrethe Marguerite Mariah Mariama
Mariame Marian Marianela Marianne Maribel Marie Mariel Marietta Marija Mariko Marilyn Mariola Maris Marisa Marisol
Marissa Marius Mariusz Marjane Marjorie Marju Markel Marqot Marqrete Marla Marlee Marlene Marlon Marsello Marselo
Marsha Märt Martina Martinus Martiros Martti Marty Marusya Marvan Marvin Marya Maryan Maryana Maryann Maryanne Maryus
Masako Masashi Masasi Masato Masayoshi Masayosi Masha Masood Masoud Massimiliano Massimo Massoud Masud Matej Mathew
Mathieu Matiu Matrena Matryona Mats Matthias Matthieu Matti Mattie Matvey Maud Maude Maulen Maura Maureen Maurice
Maury Mavilya Mavis Mavisu Maviş Mavluda Mavlyuda Mavra Maynard Mayra Mayram Mayumi Mazahir Mazaxir Mazhar Mazin
Meagan Mecit Mecnun Meçislav Medea Medeya Mediha Meera Mefharet Mefodiy Meftune Megawati Meghan Megumi Megyn Mehdiye
Mehlika Mehmed Mehmetali Mehmetcan Mehpare Mehtap Mehveş Mexman Mexmed Mexmet Mexriban Mexriniso Meqqi Melahat Melanie
Melanya Melba Melda Melek Meleknur Melih Meliha Melik Melike Melikşah Melin Melina Melis Melisa Melisnur Meliton
Melodi Mels Meltem Memduh Memet Memiş Menachem Menekşe Menevşe Meng Mengistu Mengü Menşure Merabi Merdan Meredit
Meredith Mergen Merih Merle Merlin Meron Mersedes Mert Mertcan Merter Merthan Mertkan Merva Mervyn Meryem Meryemnur
Meryl Meseret Mesrop Mesrur Mestan Mesude Mete Metehan Metincan Meva Mevhibe Mevlana Mevlid Mevlit Mevlut Mevlüde
Mevlyut Meziyet Mhairi Micah Michaela Michal Michał Michel Michele Michiko Mick Mickey Miçiko Midori Mihai Mihail
Mihails Mihri Mihriban Mihrimah Mihrinaz Mixael Mixaylina Mixey Mikael Mikaere Mikayil Mikel Mikelancelo Mikheil Miki
Mikkel Mikko Mikloş Miko Miqel Milada Milana Mildred Milen Milena Milica Millard Millie Milly Milo Milomir Milos Miloš
Miloslava Miloud Milyauşa Mimi Mindaugas Mindauqas Mindia Mindy Minel Minna Minnie Minzilya Mira Mirac Miran Mircea
Miren Mirey Mirhan Miriam Mirka Mirko Mirlan Miro Miron Miroslava Mirosław Mirta Miryam Miryana Mirza Mirzo Misaki
Misbah Misbahattin Mislina Mişa Mitch Mitchell Mitç Mithat Mithatcan Mitiko Mitrofan Mitsuko Mitya Mitzi Miyase Miyu
Mkrtiç Mladen Modest Modibo Mohamed Mohammad Mohammed Mohsen Mohsin Moxammad Moxammed Moxira Moxsen Moira Moises
Moisey Moktar Mollie Molly Momoko Mona Moncef Monique Monty Mordecai Morihiro Morixiro Moris Mort Morten Mortimer
Moses Moshe Moshood Mostafa Moşe Moussa Moustafa Movladi Movsar Movses Mpho Mstislav Mthunzi Mualla Muamar Muammer
Muaz Muazzez Mugisha Muhammad Muhammadu Muhammed Muhammedali Muhammet Muharrem Muhittin Muhlis Muhsin Muhsine Muhterem
Muxamed Muxamedin Muxammad Muxammadu Muxammed Muxarbek Muxtarbek Mukaddas Mukaddes Mukesh Mukeş Mukhtar Mukteda
Muqtada Mulatu Muncef Munira Muradin Muratcan Murathan Muriel Murtaz Murzabek Musab Musalia Muslim Muslum Mustafacan
Mutaz Muttalip Mutua Muvaffak Muzaffer Mübarek Mübeccel Müberra Mübine Mücahid Mücahit Müesser Müfide Müfit Müjde
Müjgan Mükremin Mükrime Mülkiye Mümin Mümine Mümtaz Münevver Münire Münteha Mürsel Mürüvvet Müştak Müyesser Müzeyyen
Mykhailo Mykhaylo Mykola Myles Myra Myrna Myron Myurrey Mwai Nabi Nabih Nabil Nacat Naci Nacib Naciya Naciye Nader
Nadezhda Nadide Nadine Nadira Nadire Nadirhan Nadiye Nafisa Nafiye Nafiz Nagihan Naguib Naheed Nahide Nahit Naida
Naile Nailya Naim Naima Naime Naina Naji Najib Nakato Nalan Naledi Namık Namig Namukasa Nanaia Nanako Nanette Nangolo
Nanni Naoki Naoko Naoto Nare Nariman Narin Narine Narqiz Narqiza Narmina Naruhito Naruxito Naruto Naseem Nasır Nasib
Nasim Nasrettin Nasrin Nasrullah Nasser Nastasya Nastya Nasuh Nasuhi Naşide Nata Natacha Natali Natalia Natalie
Natasha Nate Natela Nathalie Nathaniel Natig Natik Natiya Natsumi Natvar Naum Nauruz Naveen Navid Navin Navvaz Naycel
Nayil Nayl Naylya Naza Nazakyat Nazar Nazarbay Nazariy Nazeli Nazende Nazenin Nazım Nazif Nazife Nazik Nazilya Nazira
Nazire Nazqul Nazlıcan Nazlıgül Nazlıhan Nazmi Nazmican Nazmiye Nazri Nawaf Nawaz Nebahat Nebi Nebih Nebil Nebile
Nebiye Necat Necati Necdet Necip Necla Necmeddin Necmi Necmiye Neçirvan Nedim Nefise Neha Neil Nejat Nejla Nell Nellie
Nelly Nelya Nenad Neonila Nergis Nergiz Neriman Nermin Nerses Nerys Nesibe Nesil Nesim Nesime Nesimi Neslihan Neslişah
Nesrin Nestor Neşe Neşem Neşet Nettie Nevbahar Nevcan Neveser Neville Nevin Nevra Nevriye Neyran Neyzen Nezahat
Nezaket Nezih Nezihe Newton Ngahuia Ngaio Ngaire Nguyen Niall Niamh Nichola Nichole Nicki Nico Nicola Nicolae Nicolas
Nicolás Nicolette Nida Niel Niels Nigel Nigella Nihan Nihat Nihayet Nijat Nika Nikanor Nikau Nikifor Niko Nikodim
Nikol Nikolaj Nikolaye Nikoletta Nikoloz Nikon Niqina Niqora Niqyar Nila Niles Nilsu Nilufar Nimet Nimrata Nisa
Nisanur Nisha Nizamettin Nizar Njabulo Njeri Njoroge Nkechi Nkosinathi Nqozi Nquyen Nnamdi Nneka Nnenna Nobuo Noel
Noelle Nokuthula Nola Nolan Nomvula Nomzamo Nona Nonna Nonso Noor Norayr Norbert Noreen Norik Norman Norris Nosipho
Nour Nouri Novella Noyan Nozomi Ntombi Nuala Nuhu Nuqzar Nune Nuno Nupelda Nurali Nuran Nurbanu Nurbek Nurbol Nurcihan
Nurçin Nurdan Nurdane Nureddin Nurefşan Nurettin Nurhayat Nurislam Nurit Nuriya Nuriye Nurmaqomed Nurmuxamed Nurper
Nurperi Nurseda Nursel Nurseli Nursen Nursena Nursima Nursu Nursulu Nurşah Nurşen Nurten Nurulayn Nuryıldız Nusrat
Nusret Nükhet Nüzhet Nyambura Nyura Obafemi Obaidullah Obiageli Obinna Ochieng Ochola Octavia Odetta Odette Odhiambo
Odinaka Odissey Ofelia Ogan Ogeday Ogtay Ogün Oğuzcan Oğuzhan Ojars Okay Okcan Okechukwu Okello Oktaviya Oktyabrina
Okwudili Oqanes Oqnyan Olafur Olalekan Olca Olcayto Oleh Oleksandra Oleksii Oles Olga Olgaç Olgu Olgun Olim Olivier
Oljas Ollanta Olof Oluchi Olumide Olusegun Olusequn Oluyemi Oluwaseun Oluwatobi Olya Olzhas Omarbek Omer Omolola
Omondi Omotola Omurbek Onat Onay Ongun Onisim Onufriy Onur Onuralp Onurcan Onurhan Onyeka Oona Ophelia Opra Oprah Oray
Orbay Orçun Orhun Oriana Orkan Orkide Orkun Orkut Orla Orlan Orna Ornella Orozbek Orren Orrin Orson Orville Osama
Osamu Oscar Osip Osmancan Osmanhan Ostap Oswald Otabek Otieno Otis Otylia Oumar Ovanes Ovgü Ovsep Oyanur Oycan Oyetola
Oyqen Oylum Oyuna Oyvind Ozancan Ozgur Ozqyur Ozlem Ozoda Owen Owino Ökkeş Öktem Ömerali Ömercan Ömerfaruk Önal Önay
Önder Öner Övgü Övünç Özbek Özben Özberk Özbil Özdal Özdemir Özdeniz Özer Özge Özgüç Özgül Özgürcan Özhan Özkan Özlen
Özlenen Özmen Öznur Öztürk Özüm Paata Paavo Paddy Paetongtarn Paxom Paxomiy Paisiy Pakize Palesa Palmer Paloma Pamfil
Panço Pankrat Pankratiy Panos Pansy Panteleymon Paola Pape Papis Paramon Parfen Parfyon Pars Paruyr Parveen Parvina
Parviz Pascal Paskal Paskuale Patima Patimat Patrice Patsy Patti Pattie Patvakan Paulette Paulina Pauline Pavla
Pavlina Pavlo Pavlos Pawel Paweł Peeter Peggy Peker Pekka Pelaqeya Pelda Pelin Pelinsu Pelleqrino Pelşin Peng Percival
Percy Perçem Peren Periçehre Perihan Perim Perizat Perran Persi Pertev Petar Pete Péter Petontan Petre Petri Petula
Petya Peyami Peyker Philippa Philippe Phillip Philomena Phineas Phoebe Phyllis Pınar Pieter Pilar Pille Pimen Piotr
Pippa Piraye Pirhasan Piroşka Pita Placido Platonida Polat Polikarp Poliyevkt Polly Pombe Pooja Porfirio Porfiriy
Portia Potap Poyraz Prabowo Pradip Prakash Pranab Praskovya Pravin Prayuth Predraq Prem Prianka Priit Prisca Priscilla
Priti Priya Prokofiy Prokop Prokopis Prokopiy Protasiy Pusat Pürlen Pyero Pyetro Rabah Rabia Rabiu Rabiye Raceş
Rachael Rached Rachelle Rachid Raci Raciv Rackumar Radek Radhika Radik Radim Radislav Radiy Radmilo Radomir Radoslav
Radoslaw Radosław Radovan Radu Rafaele Rafet Rafi Rafik Rafis Rafkat Ragıp Raheem Rahime Rahman Rahmi Rahmican Rahmiye
Raxel Raxim Raxima Raximjan Raxman Raxul Raife Raila Raim Raimonds Rainer Rais Rajesh Rajiv Rajnath Rakel Rakesh Rakım
Raquel Raluka Ramacit Ramazancan Rameş Ramilya Ramiro Ramis Ramón Ramsay Ramush Ramzes Ramziya Randal Randall Randolf
Randolph Rangi Rangihuia Ranil Raniya Raphael Rasa Rashad Rashed Rashid Rashida Rasima Rasime Raşad Raşida Raşit Ratan
Rati Ratibor Ratko Ratu Raúl Ravi Ravindra Ravza Ravzanur Rayxan Raymondas Raymonds Rayner Raysa Razak Razambek Razi
Razil Raziyat Raziye Razmik Rawiri Reba Rebeka Rebekah Recai Recinald Reece Reema Reena Reet Refet Refik Refika Refiye
Reggie Reginald Regis Reid Rein Reinhold Rekha Reks Reqina Remzi Remziye Rena Renan Renate Rene René Renee Rengin
Resul Reşad Reşat Reşit Reuben Revaaz Revan Revmira Reynold Reyyan Reza Rezeda Rezo Rezzan Rewi Rhea Rhett Rhiannon
Rhoda Rhonda Rhys Rıdvan Rıfkı Rıza Riccardo Richardas Richie Rickey Ricky Ridley Rifkat Rihari Riina Riki Rikkardo
Riley Rima Rimantas Rimas Rina Ripeka Risa Rişar Rişat Riva Rizwan Roald Robbie Robby Robyn Roch Rochelle Roderick
Rodger Rodney Rodni Rodolfo Rodrigo Rohan Rohit Roxanne Roxit Roin Roisin Rojbin Rojda Rojhat Rojin Rokia Rokko
Roksolana Rolando Rolf Romano Romy Ronda Ronit Ronke Ronnie Ronny Roosevelt Rori Rory Rosalia Rosalie Rosalind
Rosalinda Rosalyn Rosamund Rosanna Rosanne Roscoe Rose Roseanne Rosella Rosemarie Rosie Rosio Rosita Roslyn Rostislav
Rostom Rotimi Rovshan Rovşan Rozalina Rozerin Rowan Rowena Rövşen Rubar Rubén Ruden Rudolph Rufat Rufin Rufina Rufus
Ruhan Ruhani Ruhican Ruhiye Ruhollah Ruhsan Ruhsar Ruxolla Ruxşona Ruken Rukhsana Rukıye Rukiye Rumeysa Rumyana
Ruslana Rustem Rustik Ruşan Ruta Rutendo Ruthie Ruud Ruzaliya Ruzanna Ruzilya Rüstem Rüştü Rüveyda Ryad Ryota Ryszard
Ryuiti Ryutaro Saad Saadat Saadettin Saadi Sabahat Sabahattin Sabine Sabira Sabircan Sabire Sabri Sabrina Sabriye
Sabuxi Saburo Sacha Sachiko Sachin Sacide Sacit Saçin Sadakat Sadako Saddam Sadet Sadettin Sadi Sadie Sadio Sado Sadri
Sadullah Sadyr Saeed Safar Saffet Safinat Safinaz Safiya Safiye Safter Sahak Sahiba Sahibe Sahle Sahlework Saxavat
Saxib Saxiba Saxil Saxra Saidamin Saide Saif Sailele Saim Saira Sait Sajid Sakıp Sakine Sakura Saqit Salambek Salamu
Salavat Salex Sali Salih Salix Salimat Salime Sally Salomeya Salote Saltuk Salum Salva Salwa Samad Samat Samed Sameh
Samet Samim Samime Samira Samiya Samiye Sammy Samson Samuil Samuli Sanam Sancar Sancay Sandi Sandor Sandro Sanem
Sangeeta Sani Sania Saniya Saniyat Saniye Sanjay Sanjeev Sanjiv Saoirse Saori Sapar Saparmurat Sarath Sardar Sardor
Sare Sariya Sarkhan Sarkis Sarmat Sarper Sarunas Sasha Saskia Saşa Satı Satılmış Satoko Satoru Satoshi Satosi Satya
Saule Saulyus Saveliy Savl Savva Sayaka Saypula Sayuri Scarlett Scottie Seamus Sebahaddin Sebahat Sebahattin Sebastien
Sebla Seccad Seçkin Seda Sedanur Sedat Sedef Sefa Sefer Ségolène Segun Seiko Sékou Seku Seqolen Sequn Selahaddin
Selaxattin Selami Selcen Selda Selen Selenay Selimhan Selina Selma Selman Selmin Selvi Sema Semahat Semanur Semen Semi
Semih Semiha Semir Semiramis Semire Semisi Semra Semyuyel Senanur Senem Senih Seniha Seniye Seracettin Serafim
Serafima Seray Serbülent Sercan Serco Serdarcan Sereana Sereja Seren Serenat Serenay Serfinaz Serge Sergio Serhad
Serhan Serhat Serhatcan Serhii Serkan Serqiy Serqo Serma Sermet Serol Serpil Serra Sertaç Sertan Sertap Sertel Serter
Server Servet Seryoja Serzh Sesil Seth Settar Seun Sevak Seval Sevara Sevastyan Sevban Sevde Sevdenur Sevgican Sevgili
Sevgül Sevi Sevilcan Sevim Sevin Sevinj Sevtap Seydamet Seydi Seydou Seydzi Seyed Seyf Seyfeddin Seyfettin Seyfülislam
Seyi Seyit Seyithan Seymour Seyyide Seza Sezai Sezan Sezin Shabana Shahbaz Shahid Shahin Shahmar Shakira Shalva Shamil
Shamima Shane Shania Shari Sharif Sharlene Shashi Shaun Shauna Shavkat Shawn Shawna Shea Sheena Shehbaz Shehu Sheila
Shelby Sheldon Shelia Shelley Shelly Sherman Sherri Sherrie Sheryl Sherzod Sherwin Shigeru Shimon Shinichi Shinjiro
Shinzo Shira Shirin Shirley Shizuka Shoaib Shohei Shoichi Shona Shota Shreya Shuai Shunsuke Sıddık Sıdıka Sırrı Sıtkı
Sibusiso Sibyl Sidal Sidor Sidre Siegfried Sigmar Sigmundur Signe Sigourney Sigurdur Siim Siqeru Siqizmund Siqurni
Silas Silvester Silvestr Silviya Silya Simay Simeon Simge Simisola Simla Simten Sinancan Sinanettin Sinclair Sindi
Sindzo Sinead Sinem Sinemis Sinisa Sinişa Siobhan Sione Siphiwe Sipho Sirajuddin Siri Sirojiddin Sitdik Sitiveni Sizwe
Slavoy Smriti Snezana Sobir Sodik Sofa Sofiko Sofron Sofroniy Sola Soledad Solomeya Solomiya Sonat Sondra Soner Songül
Sonia Sonja Sophie Soren Søren Soslan Soso Souleymane Sökmen Spiridon Spiros Srinivas Stacey Stacie Stacy Stanford
Stanisław Stanka Stefanie Stefaniya Sten Stepa Stephan Stephane Stéphane Stephenie Stevie Stevo Stewart Stiq Stipe
Stjepan Stuart Styopa Suat Suavi Subhi Subxas Subrahmanyam Sude Sudem Suden Sudenaz Sudxir Sueda Suella Sujit Sukhrob
Suleyman Sultanşah Sulumbek Sumner Suna Sundar Sungur Sunil Sunita Suphi Suresh Sureş Sururi Susana Susanna Susannah
Susanne Sushma Susie Suşma Suzana Suzanne Suzette Suzy Süeda Süer Süha Süheda Süheyl Süheyla Sükeyna Sükran Sümer
Sümeyra Sümeyye Svein Sveta Sviatlana Sviatoslav Svirid Svitlana Svyatoqor Svyatopolk Sybil Sylvain Sylvester Sylvia
Sylvie Syoxey Syoma Syoren Syumbel Syuzan Syuzanna Syuzen Szymon Swati Şabnam Şadan Şadi Şadiye Şaduman Şahan Şahap
Şahide Şahika Şahinde Şahismail Şahizer Şahsenem Şaxban Şaxbaz Şaxin Şaxnaz Şaxnoza Şaxpur Şaxriyar Şaxrux Şaxzoda
Şaliko Şamilcan Şamsiya Şandor Şaner Şanver Şarip Şarl Şarlen Şarlin Şarunas Şaşi Şavket Şayeste Şaziye Şebnem Şefik
Şefika Şefkat Şehmus Şehmuz Şehnaz Şehrazad Şehrazat Şehriban Şehrinaz Şeli Şelli Şemil Şemsettin Şenay Şener Şengül
Şengün Şeniz Şennon Şennur Şentürk Şerafeddin Şerafettin Şerali Şerare Şeref Şerxan Şerife Şermin Şeron Şevin Şevket
Şevki Şevkiye Şevval Şeyhmus Şeyla Şeyma Şeymanur Şeymas Şihab Şilan Şinasi Şinya Şirli Şirzat Şivan Şokat Şolpan Şona
Şota Ştefan Şuayb Şuayip Şuxrat Şukri Şukriya Şule Şuşan Şuşanik Şüheda Şükriye Şükrüye Taavi Tabitha Tacettin Tadao
Tadeusz Tadeuş Taha Tahircan Tahsin Taxir Taxmina Tair Taisya Takashi Takasi Takeshi Takesi Takumi Takuya Taqir Talat
Talex Talha Tali Talia Taliha Talip Talqat Tallulah Talya Tamarin Tamas Tamaş Tamati Tameka Tamer Tami Tamika Tamiko
Tamila Tammi Tammie Tanay Tanel Tanem Tangaroa Tania Tanisha Tanja Tanju Tanko Tankut Tanner Tanseli Tanyeli Tanzi
Tanzila Tapani Tapiwa Tara Tarek Tareq Tarhan Tarık Tariana Tariel Tarik Tariku Tarja Tarmo Taro Tasha Taslima Taşa
Taşkın Tatenda Tatiana Tatsuya Tatum Tayfun Tayfuncan Tayfur Tayqib Taylan Taymaz Taymuraz Tayo Tayyar Tayyibe Tebbun
Tebogo Teddy Tekin Temim Temir Temirlan Temitope Temur Temuri Tengiz Tennur Tenzile Teodoro Teodoros Teoman Terence
Terentiy Teri Terje Terrance Terrell Terrence Terrie Terye Tesfaye Tesnim Tess Tessa Tetiana Tetsuya Tevfik Tevhit
Tevita Tezcan Tezer Tewodros Thabiso Thabo Thad Thaddeus Thaksin Thandie Thandiwe Thea Thelma Themba Theo Theodor
Theodora Theodore Therese Thich Thierry Thom Thora Thuli Thurston Tiana Tieko Tiffany Tigran Tixon Tiina Tiit Tijen
Tijjani Tilahun Tilly Timerlan Timuçin Timurhan Timurtaş Tinashe Tipene Tirunesh Titilayo Tito Tiyt Tiwa Tobi Toby
Tofig Togrul Toxir Toxtar Tokay Toktamış Tolga Tolgahan Tolgay Tolunay Tolya Tomás Tomáš Tomiichi Tomila Tomiris
Tomislav Tommie Tommy Tomoko Tonia Tõnis Toomas Torbjorn Torbyern Torbyorn Toru Toshihiro Toshiko Toshio Tosio Tosiro
Toviy Toygar Toyin Toyoo Tracey Traci Tracie Tracy Traian Tran Traore Trayyan Treysi Tricia Trifon Trixie Triin Trina
Trish Trisha Tristan Trofim Troy Trudy Truman Tsegaye Tshepo Tsitsi Tuana Tubanur Tucker Tuğba Tuğberk Tuğçe Tuğçem
Tuğçenur Tuğkan Tuğra Tuğrul Tuğrulhan Tuilaepa Tule Tullio Tumusiime Tunahan Tuncer Tunç Tunçay Tunde Tung Tunga
Turabi Turaç Turar Turgay Turgutalp Turhan Turkuaz Turpal Tutku Tuvana Tülay Tümer Türker Türküler Tyaqo Tyerri Tyson
Twyla Ubeyd Ubeyde Ubeydullah Uche Uchenna Ueyd Ueyn Ufukcan Uğurcan Uğurhan Uhuru Uxuru Uinni Uitni Uqur Ulçay Uldis
Uljan Ulker Ulla Ulrich Ulrike Uluç Uluhan Ulukbek Ulunay Ulvi Ulviya Ulviye Ulviyye Ulya Ulyan Ulysses Umalat Umarxan
Umaro Umaru Umay Umberto Umida Umit Umran Umur Umutcan Umuthan Uorren Upendra Uraz Uriah Ursul Urszula Uruzmaq Usain
Usama Usame Usha Usman Ustinya Uşanqi Utkan Utku Uvays Uygar Uzeir Uzel Ülfet Ülgen Ülkem Ülkühan Ülle Ümit Ümitcan
Ümmiye Ümmü Ümmügülsüm Ümmühan Ümran Ünal Ünsal Ünver Ünzile Üsame Üveys Vaaqn Vaclav Václav Vafa Vagif Vahagn Vahan
Vahap Vahibe Vahide Vahit Vaxid Vaxit Vaxtanqi Vaira Vakhtang Vakkas Vaqan Vaqe Vaqit Valarie Valdas Valeria Valerian
Valerie Valérie Valery Valtteri Vanda Vandana Vanes Vanessa Vanna Vano Vanya Vardqes Varfolomey Varlaam Varol Varun
Varya Vasfi Vasil Vasilina Vasilisa Vasily Vassa Vasya Vasyl Vaughn Vazha Vazif Vazqen Vecdi Vecihe Vecihi Vedat Vedia
Veena Vefik Vehbi Veli Velican Velid Velimir Velit Velma Venedikt Vener Veniamin Verda Vern Verna Vernon Veronica
Vesile Vesime Vesta Vetta Veyis Veysal Veysel Veysi Viacheslav Vicente Vicey Vicki Vickie Vicky Victor Vigdis Viive
Vijay Vikentiy Vikki Vikram Viktorija Viktorin Vilayat Vilayet Vildan Vilen Vilena Viliame Vilius Vilqelm Vilora
Vilsur Vilyur Vince Vincenzo Vinfrid Vinicius Vinsente Violeta Viorel Virat Vircinio Virineya Virqiniya Visente
Vissarion Vişnu Vitalina Vitaliya Vitaly Vitas Vitold Vitya Vivian Vivien Vivienne Viyan Vjekoslav Vlad Vladas Vlade
Vladilen Vladislava Vladko Vladlen Vladlena Vladmir Vladyslav Vlasiy Vlasta Vojislav Vole Volf Volfram Volker Vosa
Vova Vrej Vseslav Vseslava Vsevolod Vugar Vuqar Vural Vusal Vusi Vyacheslav Vytautas Yaak Yadiqar Yadviqa Yael Yagub
Yağız Yağızhan Yahya Yaxya Yakim Yakov Yakub Yakubu Yakun Yakup Yakupcan Yakut Yalım Yamila Yang Yanika Yanina Yanita
Yann Yanni Yannick Yannike Yannis Yanuş Yaprak Yara Yaren Yarina Yaromir Yaropolk Yaroslav Yaroslava Yasemen Yaser
Yashar Yâsin Yasir Yasmina Yasmine Yason Yasser Yassine Yasuhiro Yasuxiro Yasuo Yasya Yaşa Yavuzhan Yazgülü Yediqe
Yefimiya Yefrem Yefremiy Yefrosinya Yehuda Yexey Yeji Yeqişe Yeqoriy Yelisey Yelistrat Yeliz Yelizar Yelizcan Yemelyan
Yemi Yemiliya Yener Yepifan Yerbol Yeremey Yerjan Yerkin Yermek Yermolay Yernar Yerofey Yesen Yesenia Yeseniya
Yesixide Yeşer Yeşim Yeter Yetunde Yevanqelina Yevdokim Yevdokiya Yevfrosiniya Yevgenia Yevgeny Yevhen Yevqeniy
Yevqeniya Yevqraf Yevlampiy Yevlampiya Yevpraksiya Yevsey Yevstafiy Yevstiqney Yevtixiy Yewande Yıldıran Yıldıray
Yıldıznur Yılmaz Yichen Yifan Yiğit Yiğitalp Yiğitcan Yiğithan Yilmaz Yingluck Yingying Yisrael Yiting Yitzhak Yoaxim
Yoakim Yoel Yogi Yoxann Yoxannes Yoxey Yoiti Yolanda Yonca Yoon Yorgo Yorgos Yorq Yorqen Yorma Yosef Yoshihide Yoshiko
Yoshimi Yoshiro Yosixide Yosiro Yossi Yosun Yoşka Youri Yousef Youssef Yozas Yozep Yoweri Yuakim Yuan Yucin Yudit
Yudzuru Yuxa Yuxan Yuiti Yuka Yukari Yuki Yukiko Yukio Yuliana Yuliane Yulius Yuliy Yulo Yulya Yumi Yumiko Yuna Yunas
Yuozas Yura Yurdaer Yurdagül Yurdakul Yurdanur Yurii Yuriko Yuris Yurki Yurtsever Yusaku Yusef Yussef Yussi Yustas
Yustin Yustina Yusufcan Yusufhan Yusuke Yusup Yuşa Yutaka Yuto Yuval Yuya Yuzef Yuzuru Yüce Yücel Yümni Yüsra Yves
Yvette Yvonne Zach Zachariah Zack Zadie Zafar Zahide Zahire Zahit Zahra Zaxar Zaxariy Zainab Zaira Zairbek Zakaria
Zakariya Zaki Zaqid Zalim Zalimxan Zalina Zaliya Zalmay Zanele Zarifa Zarife Zaven Zayed Zaynab Zayndin Zaynulla
Zbigniew Zbynek Zdenko Zdravko Zdzislaw Zeev Zehra Zehracan Zehranur Zekai Zeke Zekeriya Zeki Zekiye Zelda Zeliha
Zelimkhan Zena Zendaya Zennure Zerafet Zerda Zeren Zerrin Zeycan Zeyev Zeynab Zeyneb Zeynel Zeynelabidin Zeynepnur
Zeynepsu Zeyno Zhang Zhanna Zhao Zheenbek Zhiqiang Zhong Ziad Ziadin Ziedonis Zigmund Zihni Zikri Zilan Ziliya Zilya
Zina Zindzi Zine Zineddine Zinedine Zinnat Zinnet Zinnur Zinoviy Zişan Zita Ziver Zivile Ziyaeddin Ziyaettin Ziyafat
Ziyavudin Ziyeda Ziyi Ziynet Ziyoda Ziwei Zlatko Zodwa Zoey Zofia Zola Zoleka Zoltan Zora Zorana Zorica Zoriy Zoryana
Zozan Zufar Zuhal Zuxra Zukhra Zuleika Zulfiqar Zulfira Zulfiya Zulfugar Zulfuqar Zura Zuriko Zuriyat Zuzanna Zübeyde
Zübeyir Zübeyr Züheyla Zühre Zülbiye Züleyha Zülfikar Zülfiye Zülküf Zümra Zümrüt Zydrunas Zygmunt Zweli Wafa Waisale
Waldo Wale Waleed Walid Wallace Wally Wambui Wanda Wangari Wanjala Wanjiku Wanjiru Warren Warwick Wasim Wayde Weiguo
Weimin Wendell Wendi Wendy Wenhao Werner Wesley Whina Whitney Whoopi Wiesław Wilbert Wilbur Wilfred Wilfrid Wilfried
Wilhelm Wilhelmina Will Willa Willard Willis Willy Wilma Wilson Winfried Winifred Winnie Winona Winston Wiremu Wisława
Wissam Witold Wladyslaw Wladysław Wojciech Wole Wolf Wolfgang Woodrow Wopke Wyatt Wynonna
`;
