/** The given names of people of other countries that Turkish news writes as their own papers or English ones do. */

/** Base forms, blanks between; none of them is in `given-names.ts`. */
export const givenNamesAbroad = {
  female: `
Aaliyah Abbie Abby Abena Abida Abigail Abimbola Achieng Adaeze Adanna Adaora Adel Adela Adelaida Adelia Adelina Adeline
Adeliya Adhiambo Adiba Adila Aditi Adjoa Adriana Adrienne Adviyya Adwoa Aelita Afag Afarin Afia Afina Afrodita Afruz
Afsana Afsanakhanim Afshan Afsun Agafya Agata Agatha Aghabaji Aghabayim Aghanisa Aghgul Aghja Aghjagul Agiga Aglaya
Agnes Agnès Agnesh Agneshka Agnessa Agneya Agnia Agniya Agnizha Agota Agrafena Agrippina Agunda Ahliya Ahtaram Aigerim
Aigul Aiko Ailsa Aimee Aina Aino Ainsley Ainura Aişe Aishwarya Aisling Aissata Aissatou Aizhan Akane Akhso Akiko Akima
Akinyi Akosua Aksana Aksinya Akua Akulina Alanna Albina Alcin Alejandra Aleksa Aleksandra Aleksina Alena Alessandra
Alesya Alevtina Alexa Alexandra Alexia Alexina Alfia Alfira Alfiya Alia Alije Alima Alisa Alisha Alisia Alisiya Alison
Alissa Aliya Alla Allie Allison Allyson Alma Almara Almaz Almaza Almira Alsina Alsu Altana Althea Altynay Alvan Alya
Alycia Alyona Alyson Alyssa Alzhbeta Amaka Amalia Amaliya Amalya Amani Amara Amel Amelia Amelie Amila Aminakhanim Aminat
Aminata Amira Anabayim Anabel Anagul Anahera Anahit Anait Anakhanim Ananya Anara Anastasiya Anbar Anca Andreea Andzhela
Andzhelina Anel Anete Anfisa Angelica Angelika Angie Anika Anike Anisia Anisiya Anisya Anita Anjali Anke Ankhela Ankutsa
Ann Anna-Mayya Annabel Annabelle Annegret Anneke Anneli Annemarie Annett Annette Annika Anniken Anthea Antiga Antje
Antoinette Antonella Antonia Antonida Antonina Anush Anushka Anya Anyes Anyuta Anzhela Anzhelik Anzhelika Anzhelina
Aoife Apinya Apollinaria Apollinariya Arabgul Arancha Arasta Aretha Arev Ariadna Arianna Arifa Arina Arlene Armaghan
Armine Aroha Arpine Arsenia Arseniya Aryna Arzukhanim Asabe Asbat Asel Asgara Asha Ashlee Ashleigh Asila Asiya Asiyat
Asli Asligul Aslihan Aslikhan Asly Asmaa Asmar Asmat Asmaya Asmik Asta Astri Asuka Athena Atieno Atifa Atira Atirgul
Audra Audrey Aurelie Aurika Ausra Ausrine Ava Avery Avgusta Avril Axana Axinya Ayako Ayana Ayanda Aybaniz Aybuke Aycagul
Aychichak Aychin Aycin Aydana Ayelet Ayesha Ayfar Aygerim Aygul Aygun Ayguna Ayguzal Ayida Ayisha Ayja Aykhanim Aylina
Ayna Aynabat Aynagul Aynara Aynaz Aynisa Aynishan Aynura Aypara Aysaba Aysal Aysamin Aysan Ayse Aysecan Aysegul Aysem
Aysenaz Aysenur Aysesu Aysevar Aysha Ayshad Ayshagul Aysham Ayshan Ayshe Ayshenur Ayshin Ayshvaria Ayshvariya Aysil
Aysulu Aytac Aytach Aytaj Aytaja Aytən Aytul Ayumi Ayuz Ayyuce Ayzada Ayzhan Azada Azadakhanim Azadeh Azalia Azaliya
Azia Azima Aziya Aziza Badira Badirjahan Badirnisa Badisaba Badriyya Baghdagul Bahija Bahiyya Bahrali Bahrama Baiba
Baira Bajikhanim Bakhtavar Bakhtigul Balabika Balajakhanim Balakhanim Balzhan Banafsha Baniz Banuchichak Banucicek Barb
Barbora Basira Bastagul Basti Bayaz Bayim Bayimkhanim Bayistan Beatrice Beatriks Beatrisa Beatrix Becky Behbuda Belguzar
Belinda Belkis Bella Bengu Bercem Berenika Bernadette Bernice Berta Bertha Bess Bessie Beth Bethany Betigul Betlehem
Betsy Betti Bettina Bettye Betul Beulah Beverley Beverly Beyoncé Beyonse Bibigul Bibiheybat Bibikhanim Bich Bika
Bikakhanim Bikanisa Bike Bilgeyis Billi Billura Bilyana Bilzhana Bingbing Binta Birgit Birgitta Birgitte Birgul Birja
Birna Birtukan Bisera Bisi Bisola Blythe Bobbie Bogdana Boglarka Bojana Bolanle Boleslava Bolormaa Bopha Botagoz Bozhena
Brandi Branka Brenda Briana Brianna Bridget Bridgette Bridzhit Briggita Brigitta Brijit Brilyant Britni Britt Brittani
Brittany Brittney Brizhit Bronislava Bronwen Bronwyn Bryony Buglem Bugu Bullur Bulura Burcak Burliyat Bushra Busisiwe
Busra Cagla Caglayan Cagnur Caitlin Caitlyn Callie Camila Camille Candace Candice Cangul Cansin Cara Carissa Carlene
Carlotta Carly Carmel Carole Carolyn Carrie Carys Cassandra Cassidy Cassie Catarina Cathleen Cathy Catrina Catriona
Cecelia Cecile Cecilia Celia Celine Cerys Chandrika Channary Charlene Charmaine Chelsey Chelsi Chelsy Cheri Cherie
Cheril Cheshmagul Chia Chiamaka Chiara Chichakgul Chidinma Chieko Chilagul Chilla Chimamanda Chimnaz Chinara Chinwe
Chioma Chipo Chloe Cholpon Christa Christi Christiane Christie Christy Chrystal Chuleeporn Chulpan Chynara Ciara Cigdem
Cilem Ciler Cisem Cisil Clara Clare Clarice Clarissa Claudette Clemence Cleopatra Coco Colette Colleen Colpan Concetta
Connie Consuelo Cora Coretta Corina Corinne Cornelia Corrine Coumba Courtney Cressida Cynthia Dace Dafina Dagmara Dahlia
Daiva Dalal Dalya Damira Danara Dania Danica Daniela Daniella Danielle Danijela Daniya Daniyela Danka Danuta Daphne
Darcy Dariga Darina Dariya Darlena Darlene Dasha Dastagul Dayana Dayna Deana Deanna Deanne Deb Debbi Debbie Debora Debra
Deepika Deidre Deirdre Delcy Delia Delilah Della Delores Delphine Delsi Dena Denise Derartu Desiree Desislava Despina
Destegul Dewi Deyna Deyzi Diane Dianna Dianne Dilafruz Dilarabayim Dilarakhanim Dilbar Dilbazi Dilfuza Dilnara Dilnoza
Dilorom Dilrukshi Dilsad Dilsah Dilshada Dilshan Dilya Dilyara Dimitra Dinah Dinara Dipika Divya Dixie Djeneba Doaa
Doina Dolores Donatella Dondu Dora Doreen Dorota Doroteya Dorothea Dorothee Doroti Dottie Drusilla Dubravka Dulce Dunya
Dunyakhanim Dunyasha Durdana Durdane Durnaz Durnisa Durra Durrakhanim Durriye Dursadaf Dusya Dzhamala Dzhamilya Dzhanet
Dzhemma Dzhenis Dzhenna Dzhennet Dzhennifer Dzhessika Dzheyn Dzhill Dzhillian Dzhin Dzhinni Dzhoan Dzhoanna Dzhodi
Dzhordzha Dzhordzhia Dzhordzhiya Dzhoselin Dzhovanna Dzhoys Dzhudi Dzhudit Dzhuli Dzhulia Dzhuliya Dzhulyetta Ebba Ebele
Ebigeyl Edie Edit Edita Edith Edna Edwina Eeva Effie Effy Efua Egle Eiko Eileen Eilidh Eka Ekaterini Elcim Eleanore
Eleni Eleonora Eleyn Elgul Elin Elina Elinor Elis Elisabeth Elise Elisha Elitsa Eliza Elizabet Elizabetta Elizavetta
Eljbeta Elke Ella Ellada Ellie Ellina Elly Elma Elmara Elmaya Elmina Elminaz Elnara Elnaz Elnaza Elnura Elodie Eloise
Elona Elouise Elsa Elshana Elsie Elspeth Elva Elvina Elvira Elyanora Elza Elzara Elzbieta Elzhbeta Eman Emiko Emili
Emilia Emiliya Emina Emmanuelle Emmeline Enesh Enid Enni Enzhe Erica Erika Eriko Erma Ernestine Erzsebet Esengul Esfir
Eshgana Eshli Esmeralda Esmira Esperanza Essie Estelle Ester Esther Eteri Ethel Etta Eugenia Eugenie Eula Eunice
Evangeline Evelina Evelyn Evgenia Evie Evita Ewelina Eypril Ezinne Fadwa Fagana Fahima Fahmiyya Fahrunnisa Faiga Faigana
Faina Fairuz Fakhranda Fakhransa Fakhriyya Fangfang Fania Faniya Fanny Fanta Farahnaz Faraiza Farangis Farangiz Faraya
Fargana Farhana Fariba Farida Farishta Fariza Farrukha Fartun Farzana Farzaneh Fasiha Fatima Fatimakhanim Fatimat
Fatimeyi-Zahra Fatmagul Fatmakhanim Fatmanisa Fatos Fatosh Fatou Fatoumata Fattana Fatuma Fauke Faustina Faya Faye
Fazila Federika Fedora Fekla Felicia Felitsia Felitsiya Femke Feodora Feodosia Feodosiya Fereshteh Feristah Fernanda
Feruza Feven Feyt Fidana Fidankhanim Fikriyya Fionnuala Firangiz Firangul Firdaus Firdovsiyya Firuza Fitat Fitri Florana
Florens Florine Flossie Flyura Folake Folasade Fotini Fouzia Frances Francheska Francine Francoise Frankie Frantsiska
Franziska Freda Frederica Freja Frensis Freya Frieda Friederike Fumiko Funke Funmi Funmilayo Furuza Furuzan Fusun
Fyodora Fyokla Gabby Gabriela Gabriella Gabrielle Gadima Gadira Gail Galima Galina Galya Gamar Gamara Gamarnisa Gamza
Gamzagul Gandab Ganira Garagila Garagoz Garagul Garanfil Garatal Garatel Garbinye Gariba Gatiba Gatiyya Gayane Gayle
Gelena Gelia Geliya Gemma Gena Genevieve Genriyetta Genzebe Georgette Georgiana Georgina Geraldine Gerda Germaine
Gertruda Gertrude Ghada Gianna Giedre Gigi Gila Gilda Gillian Gilyana Gina Ginny Gisela Gisele Giselle Gitane Gizbas
Gizbika Gizgayit Giziltaj Gizkhanim Gizyetar Gladys Glafira Glasha Glenda Glenna Glikeria Glikeriya Gloriya Goar Gokben
Gokce Gokcen Goksin Goksu Golda Goldie Golshifteh Goncagul Gonchagul Gordana Goritsa Govhar Govhara Govharshad Govhartaj
Goychak Gozalkhanim Graça Graciela Grainne Graziella Gretchen Grethe Greys Greysi Gro Guadalupe Gudrun Gudsiyya
Guinevere Gulabatin Gulaghiz Gulalai Gulanbar Gulandam Gular Gulara Gulay Gulaya Gulbadam Gulbahar Gulbahor Gulbaji
Gulban Gulbaniz Gulbasta Gulbayaz Gulbayim Gulben Gulbeyaz Gulbika Gulbin Gulcan Gulce Gulchachak Gulchichak Gulchin
Gulchohra Gulchohrakhanim Gulcicek Gulcin Guldana Guldane Guldasta Gulden Guldeniz Gulderen Gulenay Gulendam Guleren
Gulfam Gulfem Gulfer Gulfia Gulfidan Gulfiya Gulfizar Gulgaz Gulgazar Gulgun Gulhan Gulhanim Guli Gulin Gulistan Gulizar
Guljahan Guljan Gulkand Gulkhanim Gullar Gullu Gullukhanim Gulmali Gulmina Gulmira Gulnar Gulnara Gulnaz Gulnaza
Gulnihal Gulnisa Gulnur Gulnura Gulpari Gulperi Gulrana Gulriz Gulriza Gulru Gulruh Gulrukh Gulsabah Gulsabahat Gulsada
Gulsah Gulsan Gulsanam Gulsanbar Gulsaran Gulse Gulsel Gulsen Gulseren Gulsevar Gulsevin Gulshad Gulshada Gulshahri
Gulshan Gulshana Gulshankhanim Gulshat Gulshen Gulsima Gulsum Gulsun Gultaj Gultash Gulten Gulum Gulumser Gulustan
Gulustana Guluzar Gulyanag Gulyaz Gulyetar Gulzada Gulzar Gulzara Gulzhan Gunay Gunaya Gunaynur Gunel Gunesh Gunilla
Gunnur Gunsel Gunseli Gunsev Gunsu Guntakin Guzal Guzel Guzide Guzin Gwen Gwendolyn Gwyneth Gyulchatay Gyulnar Gyulnara
Gyulshen Gyulten Gyunel Gyuzel Habiba Habibakhanim Hadiza Hadley Hailey Hajar Hajarkhanim Haley Halila Halima Halina
Hallie Hamayil Hamida Hamidakhanim Hamzaya Hanan Hanh Hanna Hannelore Harriett Haruka Haruko Hasana Hasiba Hasmik Hasnah
Hatire Hattie Hauwa Haya Hayley Hayrunnisa Heba Heike Helene Helga Helle Hellen Henrietta Hermione Hester Heyran
Heyransa Hijrana Hilari Hilary Hilda Hildegard Hildur Hilkka Hind Hinewai Hiroko Hirut Hiwot Hizer Hnin Hodan Hokuma
Holli Hollie Hortense Houda Huia Hulya Huma Humaya Humeyra Huong Huriyya Hurmuz Hurnisa Hurrem Huru Hurzad Huseyna Husna
Husne Husniye Husniyya Hye-jin Hyon Iara Ibolya Ida Idit Ieva Ifeoluwa Ifeoma Ifrah Iga Ijeoma Ila Ilahiyya Ilariya
Ildiko Ildirima Ileana Ilene Ilga Ilgara Ilgim Ilhama Iliana Ilkana Ilma Ilnara Ilse Ilsia Ilsiya Ilyasa Ilze Ilzira
Iman İman Imana Imani Imogene Ina Inara Inaya Indah Indra Ines Inese Inessa Inez Ingabire Ingeborg Ingeborga İngrid
Inguna Injigul Inmaculada Inna Insafa Insha Intizar Ioana Ioanna Iola Iolanta Iona Ione Irada Iradakhanim Iraida Iren
Irena Irene İrina Irma Iryna Isabela Isabelle Isha Isilay Isin Isinsu Iskra Isla Islamiya Ismigul Isminaz Isobel Ispana
Itziar Iva Ivana Ivanna Ivayla Ivetta Ivonna Ivonne Izabel Izabella Izara Izaura Izida Izolda Izumrud Jabrayila Jacinda
Jacinta Jaclyn Jacquelyn Jada Jadranka Jadwiga Jahanara Jahanbanu Jahangul Jajgueline Jajinda Jaklin Jala Jamala
Jamaliya Jamaliyya Jamila Jana Janan Janelle Janette Janice Janie Janije Janine Janna Jannatkhanim Jannie Jansel Jansi
Jansu Jarla Jarol Jarolyn Jasmina Jasmine Jatherine Javahir Javahirat Jayne Jazayir Jeanette Jeanine Jeanne Jeannette
Jeannie Jeki Jekki Jemima Jen Jenna Jennie Jenny Jessie Jessija Jessika Jewel Jewell Jeyda Jeyhuna Jeylan Jeyn Jheryl
Jhristina Jhristine Ji-eun Ji-hyun Ji-woo Jillian Jin-sook Jindi Jing Jingjing Jinny Jlaudia Joanie Joann Joanne Jocelyn
Jodi Jody Joelle Jofiya Johanna Jóhanna Jolanta Jolene Jondoliza Joni Jorja Jorjiya Josefina Josephine Josie Jovhara
Joyje Joys Jozefina Ju-ae Juana Juanita Jude Judi Judit Juliana Julianne Julide Juliet Julyet Julyetta Junko Jurate
Jurgita Justine Justyna Jynthia Jyoti Ka-ying Kabutar Kadiatou Kafiya Kahurangi Kaia Kaidi Kaisa Kaitlin Kaitlyn Kako
Kalbinaz Kaleria Kaleriya Kalina Kamaladdina Kamalat Kamelia Kameliya Kamila Kamilla Kaniz Kanul Kanya Kaori Kapitolina
Kari Karima Karin Karina Karine Karligash Karlygash Karmen Karolina Kartika Katarina Katarzyna Katazhina Katelyn
Katerina Katharina Katharine Kathi Kathie Kathryn Katia Katiba Katina Katri Katrin Katrina Katriona Katy Katya Kavita
Kavsarat Kay Kayan Kayla Kaylee Kayli Kazha Kazuko Kehinde Keiko Keisha Keita Kelley Kelli Kellie Kellyanne Kelsey
Kemala Kemi Kendra Keri Kerol Kerolayn Kerolin Kerri Kerstin Ketanji Keti Ketlin Ketrin Kevsar Keyko Keyra Keytlin
Khabiba Khadidzha Khadidzhe Khadijah Khadizhat Khaleda Khalida Khalide Khaliga Khalila Khalima Khalisa Khamara Khanbika
Khande Khanimana Khanimbaji Khanimgul Khanimnaz Khanimsoltan Khanimzar Khanna Khannelora Khanpari Kharuka Kharuko
Khasina Khatia Khatidzhe Khatin Khatinbika Khatira Khatiya Khatun Khatuna Khava Khavar Khavaristan Khaver Khavva Khayala
Khaydi Khazangul Khelen Khelena Khelga Khelle Kheyransa Kheyriyya Khezer Khilari Khilda Khillari Khin Khiomara
Khirdakhanim Khiroko Khiter Khizer Kholli Khoshgadam Khosrova Khristina Khriztia Khriztiya Khumar Khumay Khuraman
Khuramankhanim Khyulya Kiara Kiko Kima Kimberlee Kimberley Kimberli Kimiko Kinga Kira Kiri Kirstie Kirsty Kivilcim
Kiymet Klara Klarissa Klaudia Klaudiya Klavdia Klavdiya Klementina Kleopatra Kler Koko Kondoliza Konkordia Konkordiya
Konstantsia Konstantsiya Konsuelo Konul Korazon Kornelia Korneliya Kortni Kovkab Kovsar Kris Krista Kristal Kristi
Kristia Kristiana Kristie Kristin Kristine Kristiya Kristy Krisztina Krystal Krystyna Ksenia Ksenya Ksiomara Ksyusha
Kubra Kubranisa Külli Kumiko Kunthea Kupra Kuralay Kyamalya Kyla Kylie Kyoko Kyra Kyriaki Kyung-wha Lacey Lada Laila
Laima Lakisha Lakshmi Lalakhanim Lalazar Lalla Laman Lamana Lamiya Lana Lara Larissa Lata Latafat Latafatkhanim Latasha
Latifa Latisha Latoya Laurie Laverne Lavinia Layla Layma Layza Lazifa Lazzat Léa Leah Leann Leanne Leila Lejla Lela Lena
Leni Leniza Lenka Lenora Leokadia Leokadiya Leona Leonida Leonora Leontina Leontyne Lerato Lesley Lesya Letesenbet Letha
Leticia Letitia Letitsia Letitsiya Lettie Leylakhanim Leylan Leyli Leylufar Leysan Lia Liana Liane Libby Lida Lidia
Lidiya Liene Liesbeth Liga Lihua Liina Liis Liisa Lila Lili Lilian Liliana Lilit Liliya Lillian Lillie Lilly Lilya Limor
Linara Lindiwe Lindy Linn Linnea Linor Litia Liya Liyuan Liza Lizaveta Lizzie Lizzy Ljiljana Lois Lola Lolita Lora
Loraine Loran Lorel Lorelei Lorena Lorene Loretta Loreyn Lori Lorna Lorraine Losaline Lottie Louella Louisa Lubna Lucia
Luciana Lucille Lucinda Lucretia Lucyna Ludivine Luella Luisa Luisella Luiza Lukerya Lukretsia Lukretsiya Lulu Lumu Lupe
Lupita Lurdes Lusi Lusia Lusine Lusiya Lutfiye Lyalya Lyaysan Lyn Lynda Lynette Lynne Lynsey Lyuba Lyubov Lyuda Lyusi
Lyusine Lyusya Lyusyena Lyutfia Lyutfiya Lyutsia Lyutsiya Maarja Mabel Mable Macarena Madeline Madelyn Madge Madina
Madlen Maeve Magda Magdolna Maggie Magsuda Maha Mahbara Mahbika Mahbuba Mahin Mahina Mahira Mahizar Mahlaga Mahluga
Mahmizar Mahmuda Mahnisa Mahnur Mahnura Mahpara Mahriban Mahrukh Mahsa Mahsati Maida Maimuna Mairi Maisa Maisie Maja
Maka Makayla Makda Makena Makhfura Makhine Makka Makkakhanim Maksima Maksin Maksina Malahat Malai Malaka Malakhat
Malakkhanim Malaknisa Malaksima Malala Malalai Malee Maleka Maleyka Malgozhata Malia Maliha Malika Malikat Malin Mallory
Malvina Mamata Mamie Manal Manana Mandy Manizha Mansima Mansuma Mansura Manuela Manzar Manzura Mara Marala Marama
Marcella Marci Marcia Marcy Mardana Marfa Margarethe Margarita Margaux Marge Margery Margie Margo Margret Margrete
Marguerite Mari Mariah Mariam Mariama Mariame Marian Marianela Mariann Marianna Maribel Marie Mariel Marietta Marifat
Marijke Mariko Mariola Marisa Marisela Marisol Marissa Marit Mariya-Gabriela Mariya-Luiza Mariyam Marjan Marjane Marju
Marla Marlee Marlene Marsha Martina Marusya Marva Marwa Marya Maryana Maryann Maryanne Marziya Marziyya Masako Masha
Mashadikhanim Mashuga Masih Masina Masma Masmakhanim Masoumeh Mastana Mastinaz Masuma Masumat Matanat Matilda Matina
Matnisa Matrena Matryona Mattie Maud Maude Maura Maureen Mavila Mavilya Mavis Mavluda Mavlyuda Mavra Mavzuna Maxima
Maxin Maxina Mayara Mayawati Mayisa Maykaela Mayra Mayram Mayumi Mayya Mazahira Meagan Medeya Meenakshi Meera Megan
Megavati Meggi Megumi Mehin Mehpara Mehparakhanim Mehrangiz Mehri Mehribanu Mehrinisa Mehriyya Mehves Mehwish Mei-ling
Mekhriban Mekhriniso Melanie Melaniya Melanya Melba Melina Menekse Menevse Meng Mensure Merav Meredit Meri Meril Merilin
Merle Mersedes Meseret Mevlude Mhairi Mi-kyung Mia Michaela Michele Michiko Midori Mieke Mihaela Mijhelle Mikhaylina
Miki Milada Mildred Milena Mileva Militsa Millie Milly Miloslava Milyausha Mimi Min-ji Minakhanim Minara Minavvar Minaya
Mindy Ming-na Minna Minnie Minura Minzilya Mirabel Mirana Miraya Mirei Mireille Mirela Miren Mirey Miriam Mirka
Miroslava Mirta Mirvarid Miryam Miryana Mirzhana Misaki Mishel Mitiko Mitra Mitsuko Mitzi Miyu Mohtaram Moira Mokhira
Molli Mollie Momoko Mona Monique Morag Movluda Movzura Mpho Mubeccel Muberra Mubine Muesser Mufide Mugaddas Muge
Muhasiba Mujde Mujgan Mukaddas Mukamana Mukhabbat Mukrime Mulkiye Mumine Munavvar Munevver Munira Munire Munteha Muriel
Muruvvet Musallam Mushgu Mushkinaz Mushkunaz Musluma Muyesser Muzeyyen Mwanaisha Myra Myrna Nabat Nabata Nadege Nadezhda
Nadia Nadine Nadira Nadiya Nadya Nadzhat Nadzhia Nadzhiya Nafisa Nagwa Nahed Naheed Nahida Nahla Naiba Naida Naila
Nailakhanim Nailya Naima Naina Naira Najat Najiba Najma Nakato Nakimuli Naledi Namukasa Nanaia Nanako Nandi Nandini
Nanette Nanjy Naoko Narchin Narges Nargiz Nargiza Nargizkhanim Nargul Narima Narimana Narimina Narine Narmin Narmina
Narminakhanim Nashiba Nasiba Naside Nasima Nasira Nasrinkhanim Nastaran Nastasya Nastya Nata Natacha Natali Natalia
Natalie Nataliya Natasa Natavan Natela Natella Nathalie Natia Natiya Natsumi Navazish Naylya Naza Nazakat Nazaket
Nazakyat Nazanda Nazanin Nazaninbayim Nazara Nazeli Nazgul Nazia Nazifa Nazig Nazila Nazilya Nazima Nazira Nazkhanim
Nazli Nazlican Nazligul Nazlihan Nazlikhanim Nazly Nazmin Nazmiyya Naznaz Nazpari Nazparvar Nazrin Nazrina Nazrinkhanim
Ndeye Neda Neema Neha Nekane Nell Nelli Nellie Nelly Nelya Nensi Neonila Nerys Nese Nesem Neslisah Nesrine Nestan Nettie
Nevaeh Nevena Nevenka Neyla Ngahuia Ngaio Ngaire Ngoc Nguyet Niamh Nichola Nichole Nicki Nicola Nicolette Nigara Nigella
Nigina Nigora Nigyar Nijole Nikoletta Nila Nilanjana Nilgun Niloufar Nilufar Nilufarkhanim Nilufer Nimrata Nira Nirmala
Nisabayim Nisakhanim Nisbat Nisha Nita Njeri Njoki Nkechi Nkiru Nkosazana Nneka Nnenna Noelle Noemi Nokuthula Nola Nomsa
Nomvula Nomzamo Nona Nonhlanhla Nonna Noor Noraini Noreen Norma Nosipho Nour Noura Novella Novrasta Nozomi Ntombi Nuala
Nubar Nubarkhanim Nukhet Nune Nura Nurana Nuranakhanim Nurangiz Nurcin Nurefsan Nurgul Nuria Nurida Nurit Nuriya Nuriyya
Nurjahan Nurjan Nurkhanim Nurlana Nursaba Nursah Nurshan Nursulu Nurtaj Nurul Nuryildiz Nusaba Nushaba Nushira Nusrat
Nyambura Nyasha Nyokabi Nyura Obiageli Oby Octavia Odetta Odette Odile Odri Ofelia Ofeliya Ofelya Ogtaya Oguljeren
Ogulsapar Oktavia Oktaviya Oktyabrina Oleksandra Olena Olesya Olha Olimpia Olimpiada Olimpiya Olivera Oliviya Oluchi
Olya Omolola Omotola Omura Oona Ophelia Opra Ora Oriana Orkhida Orla Orna Ornella Orsolya Orujiya Otgonbayar Otylia
Oumou Outi Ovgu Ovunc Oxana Oydin Oyuntuya Ozben Ozbil Ozdeniz Ozge Ozgul Ozlem Ozlen Ozlenen Oznur Ozoda Ozum Padma
Paivi Pakiza Pakizat Palesa Paloma Palwasha Pam Pamina Panagiota Pansy Paraskevi Parichohra Parida Pariga Parijahan
Parikhan Parikhanim Parinaz Parisa Parishad Parishan Parizad Parizada Parnisa Parvati Parveen Parvin Parvina Parzad
Patima Patimat Patrijia Patrisiya Patritsia Patritsiya Patsy Patti Pattie Paulette Paulina Pauline Pavin Pavla Pavlina
Pearlie Pelageya Pelsin Penelopa Percem Pericehre Pernille Petontan Petula Philippa Philomena Phoebe Phuong Phyu Pik-wan
Pika Pilar Pille Pinar Pippa Piret Pirjo Piroshka Piroska Platonida Pola Polly Pooja Portia Praskovya Prianka Prisca
Priscilla Pristsilla Priti Priya Punhana Purlen Puspita Pusta Pustakhanim Pynar Qiana Quynh Rabiyya Rachael Rachelle
Rachida Radha Radhika Radka Radmila Rafaa Rafahat Raffaella Rafiga Rafila Rafiyya Rafiza Raghad Ragiba Ragiyya Ragnhild
Ragsana Ragufa Rahayu Rahbara Rahel Rahila Rahima Raiba Raifa Raisa Rajhel Rakel Rakhel Rakhima Rakhshana Rakhshanda
Rakiya Ralitsa Raluca Raluka Ramida Ramila Ramilya Ramina Ramiza Ramona Ramune Ramzia Ramziya Ramziyya Ranana Randi
Rangihuia Raniya Ranya Raquel Rasa Rasha Rashida Rashmi Rasima Ratchanee Ratna Raushan Ravana Ravanakhanim Raya Rayana
Raykhan Raysa Razaka Raziya Raziyat Raziyya Reba Rebejja Rebeka Rebekah Rebekka Reem Reema Reena Reet Refilwe Regina
Reka Rekha Renata Renee Reva Revana Revmira Reychel Reyhana Reyhankhanim Rezeda Rhea Rhiannon Rhoda Rhonda Rianna Riikka
Riina Rika Rima Rimma Rina Ripeka Risa Ritta Riva Robyn Rochelle Rocio Roisin Rokeya Rokhana Rokia Roksana Roksolana
Romy Ronda Ronit Ronke Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamund Rosanna Rosanne Roseanne Rosella Rosemarie
Rosetta Rosie Rosio Rosita Roslyn Rosmah Roswitha Roumiana Rouz Rovshana Rovza Rowena Roxana Roxanne Roxie Roxolana Roya
Roza Rozalia Rozalina Rozaliya Rubaba Rudo Rufana Rufina Rugiyya Ruhafza Ruhangiz Ruhiyya Rukhsana Rukhsara Rukhshona
Rukmini Rumiana Rumyana Ruslana Ruta Rutendo Ruthie Ruveyda Ruxandra Ruzalia Ruzaliya Ruzanna Ruzba Ruzigar Ruzilya
Saadat Sabinakhanim Sabira Sabiyya Sabrina Sabuhiya Sachiko Sachli Sada Sadaf Sadafkhanim Sadaga Sadagat Sadako Sadaya
Sadia Sadie Sadiga Sadiye Sadra Saduman Safaya Safia Safinat Safiya Safiyya Safura Sahiba Sahide Sahika Sahila Sahinde
Sahizer Sahla Sahle Sahlework Sahsenem Saiba Saida Saidakhanim Saidda Saima Saira Sakhiba Sakhra Sakina Sakinakhanim
Sakinat Sakita Sakura Salatin Salbi Salbinaz Salida Salima Salimat Salli Sallie Salomeya Salote Saltanat Salwa Samana
Samanta Samarrukh Samaya Samida Samina Saminaz Samiya Samiyya Samra Samraya Sanamkhanim Sandi Sangeeta Sania Saniya
Saniyat Sanubar Saoirse Saori Saraswati Sarfinaz Sarhadkhanim Saria Sarigul Sarija Saritel Sariya Sariyya Sarkhanim
Sarminaz Sarnai Sarvi Sarvinaz Sarvnaz Sasha Saskia Sati Satira Satoko Saule Saundra Savda Savita Sawsan Sayaka Sayali
Sayeste Sayuri Sayyara Sayyarakhanim Saziye Sebnem Secil Sefika Sefkat Segolen Segolene Şehla Sehnaz Sehrazad Sehrazat
Sehriban Sehrinaz Seiko Selamawit Selena Selina Seljan Senay Sengul Seniz Senka Sennur Seo-yeon Serafima Serare Sereana
Serife Sermin Sesil Seva Sevar Sevara Sevarkhanim Sevdagul Sevdali Severine Sevgilim Sevgul Sevila Sevinc Sevinch
Sevindzh Sevinj Sevinja Sevinjgul Sevjan Sevkiye Sevnaz Sevval Seyda Seyma Seymanur Seyyara Shabana Shabnam Shadi
Shafiga Shafigat Shahana Shahbayim Shahida Shahkhanim Shahla Shahnabat Shahnaz Shahnigar Shahnisa Shahnoza Shahpari
Shahrabani Shahrabanu Shahri Shahriban Shahriyya Shahrizad Shahsanam Shahzada Shaiga Shaimaa Shakarkhanim Shakhanim
Shakhnaz Shakhnoza Shakhzoda Shakufa Shalini Shamakhanim Shamama Shamamakhanim Shamima Shamsia Shamsiya Shamsiyya
Shamsnura Shana Shanay Shangul Shania Shanice Shanna Shannon Shanon Sharabani Sharafat Sharafnisa Sharara Shargiyya
Shari Sharifa Sharlen Sharlene Sharlin Sharlota Sharlotta Sharmila Shauna Shavinj Shawna Shayasta Shazia Shea Sheena
Shelby Sheli Shelia Shelley Shelly Shennon Sheri Sheril Sheron Sherri Sherrie Sheryl Sheyla Shilpa Shira Shirina
Shirinkhanim Shirinnaz Shirli Shirmayi Shizuka Shobha Sholeh Sholpan Shona Shovgiyya Shreya Shuai Shukria Shukriya
Shukufa Shura Shushan Shushanik Sian Sibyl Sidiga Sidika Signe Sigourney Sigrid Sigridur Sigurni Sila Silan Silke
Silviya Silya Simal Simara Simisola Simnara Simran Simuzar Sinead Sinéad Sinti Siobhan Siranush Siriporn Sirpa Sitara
Siti Siu-lai Skarlett Skylar Slavica Slavitsa Smaranda Smriti Snezhana Sofa Sofi Sofija Sofiko Sofiya Sol-ju Solange
Soledad Solmaza Solmazkhanim Solomeya Solomia Solomiya Soltankhanim Solveig Solvita Somchai Son-hui Sonakhanim Sondra
Songul Sonja Soo-jin Sophea Stacie Stacy Stanislava Stanka Stavroula Stefani Stefania Stefaniya Stephenie Subhiyya
Sudaba Sudha Suella Sughra Sugra Suheda Suheyla Sujata Suk-yee Sukeyna Sukran Sukriye Sukruye Sule Suliko Sultansah
Sumaira Sumeyra Sumeyye Sun-hee Sunisa Sunita Surakhanim Suraya Surayya Suria Suriya Susana Susannah Sushma Susie
Suveyda Suzana Suzanna Suzette Suzy Svenja Sveta Sviatlana Svitlana Swati Sybil Sylvie Synnove Syumbel Syuzan Syuzanna
Syuzen Tabitha Tahira Tahire Tahmina Tahsila Taiba Taisia Taisiya Taisya Tajbayim Tajikhanim Tajnis Tajnisa Takhmina
Taleya Tali Talia Taliya Tallulah Tamara Tamarin Tameka Tamella Tami Tamika Tamiko Tamila Tamilla Tamira Tammi Tammie
Tamta Tania Tanisha Tanya Tanzi Tanzila Tarana Taranakhanim Taraneh Taravat Targul Tariana Tarja Tarya Tasha Taslima
Tatum Tavat Tazagul Tazakhanim Tellikhanim Telnaz Teona Tereza Tereze Terhi Teri Terri Terrie Tess Tessa Tetiana Thandi
Thandie Thandiwe Thanh Thea Thelma Thembi Theodora Therese Thida Thora Thuli Thuy Thuzar Tia Tiana Tieko Tigist Tiina
Tijana Tilda Tilly Timea Tinatin Tirunesh Titilayo Tiwa Tofiga Tomila Tomiris Tomoko Toni Tonia Tori Torpekai Toshiko
Tove Toyin Tracey Traci Tracie Trang Treysi Tricia Triin Trina Trish Trisha Trixie Trudy Tsagana Tsegaye Tsetseg
Tsetsilia Tsetsiliya Tsipi Tsira Tsitsi Tsveta Tsvetana Tsvetelina Tubu Tugba Tugce Tugcem Tugcenur Tukaz Tukazban Tulay
Tulin Tunzala Turaj Turaja Turana Turfa Turid Turkan Turkana Turkay Turkuler Tutugul Tutukhanim Twyla Tyra Tzipi Uinni
Uitni Uju Ulcay Ulduz Ulduza Ulfet Ulkar Ulkara Ulkarkhanim Ulkem Ulker Ulku Ulkuhan Ulvia Ulviya Ulviyya Ulviyyakhanim
Ulyana Ulzhan Uma Umbulbanu Umgulsum Umida Ummiya Ummiye Ummiyya Ummu Ummugulsum Ummuhan Umnisa Unzila Unzile Urszula
Usha Ustinya Uwimana Uzayira Uzoamaka Vafa Vagifa Vahida Vajiha Valarie Valeria Valeriya Valida Valiya Valya Vandana
Vanna Vanya Varvara Varya Vasfiyya Vasila Vasiliki Vasilina Vasilisa Vasilka Vasima Vassa Vasundhara Vayra Vazarat
Vazira Veena Velma Venera Verna Vernice Veronique Vesta Vetta Vicki Vickie Vidadiya Vidya Vigdis Viive Vijtoria Vika
Vikki Vilaya Vilena Vilma Vilora Vinni Vinus Violeta Violetta Viorica Virgie Virginie Virginiya Virineya Vitalia
Vitalina Vitaliya Viviana Vivien Vivienne Vlada Vladislava Vladlena Vlasta Vonda Vosa Vseslava Vugara Vusala
Vusalakhanim Vzhosa Wafaa Wai-ching Wai-yin Wambui Wanda Wangari Wanjiku Wanjiru Wendi Whina Wiebke Wilda Wilhelmina
Willa Winifred Winona Wulandari Wynonna Xatire Xenia Xiaoli Xiaomei Xiaoyan Ximena Xiu Xochitl Yaa Yadanar Yadranka
Yadviga Yael Yaguta Yakhshikhanim Yamila Yana Yanika Yanina Yanita Yannike Yara Yarina Yaroslava Yasaman Yasamankhanim
Yasamin Yasmina Yasmine Yasya Yaylagul Yazgul Yazgulu Yefimia Yefimiya Yefrosinya Yegana Yeganakhanim Yelizaveta Yeman
Yemilia Yemiliya Yeon-mi Yesenia Yeseniya Yeser Yesim Yetar Yetarkhanim Yetunde Yeva Yeva-Maria Yeva-Mariya Yevangelina
Yevdokia Yevdokiya Yevfrosinia Yevfrosiniya Yevgenia Yevgeniya Yevlampia Yevlampiya Yevpraksia Yevpraksiya Yevpraxiya
Yewande Yi-ling Yildiznur Yinglak Yingying Yinlak Yiting Ylva Yo-jong Yolanda Yordanka Yoshiko Yu-na Yudit Yui Yuk-man
Yuka Yukari Yuki Yukiko Yulduz Yuliana Yuliane Yulianna Yulya Yumi Yumiko Yuna Yunona Yurdagul Yusra Yustina Yvette
Yvonna Zabita Zadie Zahida Zahira Zahrakhanim Zahrana Zainab Zaira Zakira Zakiya Zakiyya Zaleha Zalia Zalina Zaliya
Zalkha Zamfira Zamina Zaminakhanim Zamira Zanele Zarafshan Zarangiz Zarbab Zarema Zargalam Zargul Zarifa Zarifakhanim
Zarin Zarina Zarintaj Zarish Zarkhanim Zarnigar Zarnishan Zarosh Zarovshan Zarri Zarrin Zaura Zawadi Zaynab Zeinab Zelda
Željka Zemfira Zena Zendaya Zeynab Zeynabkhanim Zeynabnisa Zhaklin Zhanna Zhannetta Zhansaya Zhanyl Zhasmin Zhelka
Zhenya Zhibek Zhofia Zhofiya Zhozefina Zhuldyz Zhyuli Zhyulyet Zhyulyetta Zibahijran Zibeyda Zilia Ziliya Zilya Zina
Zinaida Zinayida Zindzi Zinyat Zisan Zita Zivar Zivile Ziwei Ziyada Ziyeda Ziyi Ziyoda Zodwa Zoey Zofia Zohra Zohrabayim
Zola Zoleka Zora Zorana Zoritsa Zoryana Zoya Zsa Zsofia Zsuzsanna Zubeyda Zubeyde Zuheyla Zuhre Zukhra Zulal Zulala
Zulbiye Zuleika Zuleyha Zuleykha Zulfia Zulfira Zulfiya Zulfiye Zulfiyya Zulfizar Zulfujamal Zulfuyya Zumra Zumrud
Zumruda Zumrudgul Zumrudkhanim Zumrut Zuriya Zuriyat Zuriyyat Zuzanna
`,
  male: `
Aamir Abas Abay Abbasagha Abbasali Abbasgulu Abdalla Abdel Abdel-Fattah Abdelaziz Abdelfattah Abdelfattakh Abdelilah
Abdelmadjid Abderrahmane Abdikadir Abdin Abdirahman Abdıldacan Abdoulaye Abdulahad Abdulali Abdulatip Abdulay Abdulazim
Abdulbagi Abdulbasit Abdulfattah Abdulgadir Abdülhamid Abdulhuseyn Abdulilah Abduljabbar Abduljalil Abdulkadyr
Abdulkarim Abdulkhakim Abdulkhalig Abdulkhamid Abdulkhamit Abdulla Abdullahi Abdullakh Abdulmajid Abdulmecid Abdulmelik
Abdülmelik Abdulrahim Abdulrahman Abdulsalim Abdulsamad Abdulvahab Abdulvahid Abdulvakhid Abdurahim Abdurahman
Abdurakhman Abdurashid Abdurrab Abdürreşid Abdussamet Abdüsselam Abebe Abel Abgul Abhishek Abhisit Abid Abil Abizar
Abkhishek Abner Abraham Abram Abror Abulfat Abulfaz Abulfazl Abulgasim Abulhasan Abutalib Abuzar Adami Adekunle Adewale
Adeyemi Adham Adigozal Adilbek Adilkhan Adishirin Adlan Adolfo Adolph Adrian Adriano Adzhay Aecio Afanasi Afanasiy
Afanasy Afar Afganbay Afig Afigkhan Afonso Afonsu Afran Afrasiyab Afsar Afshar Afsunkhan Aftandil Afzaladdin Agafon
Agasi Agasiy Agasy Aghaahmad Aghaali Aghababa Aghabala Aghabay Aghaboyuk Aghadadash Aghadayi Aghaddin Aghagul Aghagulu
Aghahasan Aghahuseyn Aghaisa Aghajan Aghajavad Aghakarim Aghakazim Aghakhan Aghakishi Aghalar Aghalarbay Aghamahammad
Aghamali Aghamammad Aghamehdi Aghamir Aghamirza Aghamoghlan Aghamurad Aghamusa Aghanabi Aghanajaf Aghanemat Agharahim
Agharashid Agharasul Agharza Aghasadig Aghasaf Aghasalam Aghasalim Aghasamad Aghasharif Aghashirin Aghasi Aghasibay
Aghasoltan Aghasultan Aghataghi Aghateymur Aghavali Aghaverdi Aghayar Aghayusif Aghazeynal Aghshin Agil Agshan Agshin
Agus Agustin Ahad Ahliman Ahmad Ahmadagha Ahmadali Ahmadiyya Ahmadjan Ahmadkhan Ahmadnabi Ahmadpasha Aidan Aiden Aivars
Ajay Ajit Akaki Akakiy Akaky Akbaragha Akbarali Akbarkhan Akgun Akhel Akhilesh Akhim Akhmad Akhmat Akhmed Akhmet
Akhmetzhan Akhsarbek Akikhito Akil Akim Akılbek Akmal Akop Akos Aksenti Aksentiy Aksenty Akshin Akwasi Akylbek Alabbas
Alaeddin Alakbar Alakbarkhan Alaksandr Alam Alamdar Alar Alasdair Alasgar Alasgarbay Alasgarkhan Alassane Alastair Alban
Albrekht Aldar Aldo Alec Alekh Alekhander Alekhei Aleko Alekper Aleks Aleksandros Aleksandru Aleksi Alen Alesh Alesha
Alesker Alexandar Alexandr Alexandros Alexandru Alexei Alexey Alf Alfa Alfie Alfis Alfredo Algama Algayit Algirdas
Ali-Akbar Ali-Reza Aliabbas Aliabid Aliaga Aliagha Aliahmad Aliakbar Aliasgar Alibala Alibay Alibek Alif Alifagha
Aligara Aligismat Aligulu Aligulukhan Alihasan Alihashim Aliheydar Alihuseyn Aliisa Aliiskandar Alija Alijabbar Alijan
Alijavad Alik Alikhan Alikochari Alikram Alimadad Alimammad Alimardan Alimetin Alimirza Alimukhtar Alimurad Alimusa
Alimzhan Alinaghi Alipasha Alirza Alisafa Alisafar Alisaftar Alisahib Alisaid Alisamad Alisan Alisar Alisardar Alisattar
Aliser Alish Alishan Alisher Alishir Alishirin Alisir Alisoltan Alistair Alister Alisultan Aliyar Aliyusif Alizaman
Alizamin Alkhan Alkhas Alkhaz Alkim Allahshukur Allan Almakhan Almardan Almas Almir Almurad Aloizio Alonzo Alovsad
Alovsat Aloysius Alpan Alpar Alpha Alphonse Alsafar Altiero Alton Altug Álvaro Alverdi Alvian Alvin Alyar Alyosha
Amangeldy Amayak Amid Amin Aminagha Aminu Amiragha Amirahmad Amirali Amiraslan Amirgulu Amirhan Amirhuseyn Amirkhan
Amirmammad Amishah Amitabh Amitabkh Ammar Amos Amrah Amrahbay Amrahmat Amrulla Amrullah Amvrosi Amvrosiy Amvrosy Anar
Anaru Anash Anatoliy Anatoly Anderson Andras Andres-Manuel Andrii Andrius Andriy Andron Andronik Andrus Andryu Andrzezh
Andzhei Andzhelo Andzhey Anfim Ángel Angelar Angelo Angus Anibal Aníbal Anikei Anikey Anikita Anil Anish Anisim Annaghi
Anselm Antal Ante Antip Antoni Antonin Antonis Antoniu Antony Antonyo Ants Antti Antuan Anuar Anufri Anufriy Anufry
Anura Anvar Anvarali Anvarbay Anwar Anzhey Anzor Apisai Apostolos Apti Araik Arakçi Aram Aran Araslan Araslanbay Arastu
Arastun Arayik Araz Arbi Archi Archibald Archil Ardam Ardeshir Ardoghan Ardzhun Argishti Ari Arifkhan Arikan Arin
Aristidis Aristotel Ariz Arjun Arkadiy Arkady Arkhan Arkhip Arkin Armando Armin Arnis Arsen Arseny Arshad Arshak Arshan
Arslangali Artak Artavazd Artemi Artemiy Artemy Arthur Artin Artis Artoghrul Artughrul Artyom Arutyun Arvidas Arvils
Arvind Arvo Arvydas Arzuman Asa Asabali Asad Asadagha Asadkhan Asadulla Asan Asbjorn Asen Aset Asgar Asgaragha Asgarali
Asgarkhan Asgat Ashok Ashot Ashraf Ashton Ashur Asif Asir Askar Askhab Aslambek Aslanbala Aslanbay Aslankhan Asludin
Aspandiyar Asraf Aşraf Asrin Astan Astemir Atababa Atabala Atakhan Atakishi Atal Atamoghlan Atanas Atash Atif Atraf
Atrash Atsusi Aubrey Augustin Augustus Aurelio Avaz Avazagha Avazkhan Avgustin Avi Avraam Avtandil Avto Axentiy Ayatulla
Aybak Aybek Aydamir Aydar Aydogan Aydogdu Aydyn Aykhan Aykin Aynars Ayodele Ayrat Aytugan Aytunc Ayub Ayvars Ayyam Ayyub
Ayyubkhan Azadkhan Azamat Azamzhon Azarbala Azarkhan Azarpasha Azay Azayil Azhdar Azik Azim Azimagha Azimali Azizagha
Azizbala Azizkhan Azizulla Azmin Azzam Babaali Babajan Babajide Babak Babakhan Babar Babash Babatunde Babir Babur Bacho
Badal Badir Badirkhan Badma Badraddin Badri Bagautdin Baghi Baghir Bagir Bagrat Bahadir Bahadirhan Baharchi Bahbud
Bahlul Bahman Bahram Bahruz Bair Bakar Bakari Bakdash Bakhish Bakhman Bakhodir Bakhram Bakhrom Bakhshali Bakhsheyish
Bakhshi Bakhtiyar Bakhtiyarbay Bakhtiyer Bakhtiyor Bakir Bakitjan Bakır Bakıt Bakmammad Bako Baktıbek Bakytzhan Balaagha
Balaali Balababa Balabay Baladadash Balagardash Balagulu Balahuseyn Balajan Balakhan Balakishi Balamammad Balamir
Balaoghlan Balarza Balasadig Balash Balashirin Balasultan Balayar Balazh Bambang Bamidele Bandali Bandar Bankole Baraa
Barajk Baraka Baras Barat Bariscan Bariz Barkham Barkin Barnabas Barnaby Barney Bart Bartholomew Bartolomey Bartosz
Barzan Bashar Basharat Bashshar Basil Basir Bastian Basuki Batal Batihan Batikan Batraz Battulga Batu Batyr Batyrbek
Baudouin Bauırcan Bauyrzhan Bayahmad Bayali Bayandur Baybala Baybut Baydamir Baylaroghlan Bayramali Bayramalikhan
Baysangur Bazil Bedros Behbud Behcet Behic Behlul Behman Behnam Behrouz Behruz Behzad Beji Beka Bekbolat Bekhnam Bekhruz
Bekkhan Bektas Bekzat Bela Bence Bendzhamin Benedetto Benedict Benedikt Bengt Beni Beniamino Benigno Benik Benito
Bennett Benni Bennie Benoit Benyamin Benzhamin Beppe Berdi Berdykhan Berhane Berik Bernardo Bernhard Bernkhard Bert
Bertie Bertold Bertram Bertran Besar Besik Besir Bessam Bessar Beylyar Bezalel Bheki Bibars Bicen Bidzina Bijan Bilaval
Bilawal Bilgekagan Billy Bilman Binali Binnat Biragha Bisara Bislan Bjarni Bjorn Blagoj Blaine Blair Blaise Blake Bobbi
Bobur Bogac Bogachan Bogdan Bohdan Bohuslav Bojan Bolat Boleslav Bolot Bolotbek Bondo Bongani Borje Borut Borya Boshko
Boubou Bounnhang Boutros Boyan Boyd Boyukagha Boyukali Boyukbala Boyukkhan Boyukkishi Bozhidar Bozho Bradli Brady Brahim
Bram Brandon Branislav Branko Brayan Brayden Brayn Bred Bredli Brendon Brent Bret Brock Broderick Brody Bronislav
Bronislaw Bruje Bryan Bryant Bryce Bryn Bryus Bubakar Buford Bugra Bugrahan Bukar Bukola Bulad Bulat Bulbul Bulent
Buludkhan Bunyad Bunyami Bunyamin Burc Burhanaddin Burkhan Burt Buyamin Byron Byulent Caden Cagan Cagatay Cagdas Cagin
Cagkan Caglar Cahangir Caleb Calin Callum Calum Calvin Cameron Camilo Candas Canturk Carl Carles Carlton Carroll Carson
Carsten Casey Casim Caspar Cavid Cecil Cedric Cédric Celebi Cemsit Cesar César Cetin Cetiner Chaim Chak Chalabi Chandra
Chapay Charkaz Charkazali Charley Charli Charlz Chary Chaturon Che-hung Ched Chee-hwa Cheikh Chen Cheng Chermen
Cheruiyot Chet Chetin Cheung Chezare Chi-fung Chibuike Chidozie Chijioke Chika Chike Chima Chinedu Ching Chingis Chingiz
Chinonso Chinua Chirag Chiragali Chobanali Chokan Chongu Christer Christos Chuan Chubak Chuka Chukvudem Chukwudi
Chukwuemeka Chukwuma Chul Chun-ying Chyngyz Chzhan Chzhao Chzhi Chzhou Ciaran Cibril Cihansah Cillian Cinar Ciprian Ciro
Clark Claudio Claudiu Clayton Clement Clemente Clifford Clifton Clinton Clive Clyde Cody Colby Colm Conan Connor Corey
Cormac Cornelis Cornelius Cory Coskun Crispin Cristian Cristobal Csaba Cuneyd Cuneyt Cuong Cyriel Cyrus Dacian Dadakishi
Dadash Dadashali Dadashbala Dadbala Daghan Daghbayi Dagur Daiki Dainis Daisuke Daler Damian Damien Damir Damirali
Damirkhan Damon Daniele Daniil Danil Danila Danilo Danis Daniyal Daniyar Danizkhan Danjuma Dante Dapo Darhan Dari Darin
Darius Dariush Dariy Darkhan Darko Darnell Darrell Darrin Darryl Dary Daryl Daryuş Dashdamir Dashdondog Dastan Dastin
Dauda Daulet Dauren Davide Davis Davlat Davlet Davor Davron Davudagha Davyd Dawit Dayandur Daysuke DeAndre Debretsion
Declan Dedan Deepak Dejan Dekster Delbert Dele Delmar Delyan Demba Demetrius Demid Deniel Denislam Deniyel Denni Denny
Denzel Dermot Derrick Dervis Dervish DeShawn Desmond Detlef Devendra Devid Devin Devit Dewayne Dewey Dexter Deyl Deylin
Deyv Deyvid Dezhan Dezso Diarmuid Didye Dietmar Dilavar Dilgam Dilgamkhan Dilman Dilsat Dilshod Dilşod Dilsuz Dima
Dimitar Dimitr Dimitrios Dimitriy Dincay Dincer Dinesh Dinh Dinmukhamed Diogo Diomid Dirk Diter Diyego Diyego-Armando
Djibril Djordje Dmitrii Dmitro Dogac Doganay Dogancan Doguhan Dogukan Dogus Dokka Doku Domenico Domeniko Domingo
Dominick Donal Donaldas Donatas Donato Dong-won Donnie Donny Donovan Dorian Dorin Dorofei Dorofey Dorzhi Dosan Dostali
Dostu Dostumali Dougie Doyle Dragosh Dragoslav Draško Drazen Driss Dritan Duane Duarte Duayt Dueyn Duglas Dukvakha Duman
Dumitru Dundar Dung Dunkan Dunyamali Dunyamin Durdy Durmus Durmusali Dusan Dushan Dusko Dustin Dwayne Dwight Dzambolat
Dzhabrail Dzhafar Dzhagdish Dzhakhangir Dzhakhongir Dzhakomo Dzhalal Dzhamal Dzhamaldin Dzhambul Dzhamil Dzhamshed
Dzhamshid Dzhanfranko Dzhangir Dzhankarlo Dzhanluidzhi Dzhanni Dzhansukh Dzhavad Dzhavid Dzhe Dzheff Dzheffri Dzhei
Dzhek Dzheki Dzhemal Dzherald Dzherard Dzheremi Dzherom Dzherri Dzhervis Dzhevdet Dzhey Dzheykhun Dzheykob Dzheymi
Dzheyms Dzheyson Dzhim Dzhimmi Dzhino Dzhirolamo Dzhivan Dzhoakkino Dzhoel Dzhokhar Dzhomo Dzhon Dzhonatan Dzhonni
Dzhordan Dzhordzh Dzhordzho Dzhosh Dzhoshua Dzhovanni Dzhozef Dzhulian Dzhuliano Dzhulio Dzhulius Dzhumber Dzhuzeppe
Dzyunitiro Eamon Eamonn Earnest Eberkhard Ebrakhim Ebrima Ebuka Ecrem Eddi Eddy Edik Edilbek Edmon Edmond Edoardo
Edouard Édouard Edson Eduardas Edvard Edvin Efim Efrain Egbert Egidiyus Egil Egor Ehmin Ehsan Einar Ekhtiram Ekhud
Ekkehard Elbariz Elbay Elbayi Elbaykhan Elbek Elbert Elbrusbay Elburus Elchibay Elchin Eldarbay Eldayag Eldon Eldos
Eldost Eldridge Elgiz Elgizbay Elgudzha Elguj Elgun Eli Elias Eliezer Elijah Eliot Eliott Eliud Elizhah Eljan Eljavid
Elkhan Elkhas Elkin Elliott Ellis Ellon Elmaddin Elmedin Elmer Elmikhan Elmin Elmir Elmurad Elmuraz Elnadir Elnail Elnar
Elnurbay Elroy Elsad Elsevan Elsevar Elshad Elshadbay Elshan Elshin Elsoy Elsubhan Elsun Eltaj Eltakin Eltay Elton Eltun
Eltural Elturan Elvar Elviz Elwood Elyar Elzamin Emerson Emery Emidio Emiladdin Eminagha Eminbay Eminkhan Emirkhan
Emmanuil Emmett Emomali Emyr Emzar Enda Endre Endryu Engelbert Ennio Enoch Enrike Enriko Enton Entoni Entso Eradzh Erast
Erazm Ercin Ercument Erdinc Erdoghan Erguder Erguven Erich Erick Erij Erikh Erlan Ermenedzhildo Ernie Ernst Errol Ershad
Ertac Ertug Ertugrul Ertunc Erturk Erve Ervin Esad Esed Eshton Eskender Esko Esmail Esref Essam Etibar Etimad Ettore
Euan Eugen Eugene Eugenio Eukhenio Evander Evangelos Evariste Evelio Everett Evgeniy Ewan Eyal Eyup Eyuphan Eyyup
Ezekiel Ezra Fabrice Fabris Fabrisio Fabritsio Faddei Faddey Fadi Fadil Fagan Fahd Fahim Fahmi Fahmin Faig Faisal
Fakhraddin Fakhran Fakhrettin Fakhri Fakhriddin Fakhrul Falman Famil Fanis Fanur Farahim Farai Faraj Farajulla Faramarz
Faramiz Farasat Fargan Farhad Farhadbay Farhadkhan Farhod Faridun Farit Fariz Farkhad Farmanbay Farmayil Farooq Farouk
Farrukh Farrukhbay Farshid Farzali Fatali Fatalikhan Fatdah Fathi Fathulla Fatikh Fatkhi Fattah Fatulla Faure Faustin
Fausto Fawad Fayez Fayyaz Fayzali Fayzi Fayzulla Fazahil Fazil Fazli Fazlullah Federiko Fedor Fedosi Fedosiy Fedosy
Fedot Fedya Fehd Fehruz Felikh Feliks Felisyen Félix Femi Feodor Feodosi Feodosiy Feodosy Feofan Feofil Feognost
Ferapont Ferdinando Ferents Fergus Ferhad Ferid Feyisa Feysal Feyzulla Fiame Fikrat Filaret Filat Filimon Filipe Filipp
Filippo Finbar Finlay Finley Fintan Firad Firaddin Firas Firdovs Firdovsi Firidun Firudin Firuzbay Fizul Flavi Flaviy
Flavy Fletcher Floyd Flyur Folker Foti Fotis Fotiy Foty Fouad Franchesko Franchois Franck Franjesjo Franjo Frank-Valter
Franko Frano Frans Fransesko Fransisko Fransua Fransua-Filipp Frants Fraser Freddi Freddy Frederic Frederick Fredrick
Freyzer Fridrikh Fridrikh-Verner Friedhelm Friedrijh Frits Frunze Frunzik Fuadbay Fulad Fuzul Fyodor Gabdulla Gabi Gabil
Gábor Gabriele Gadam Gadi Gadim Gadimali Gadir Gadirali Gadirshah Gadis Gadzhiaga Gadzhibek Gadzhimurad Gafar Gafur
Gagik Gahraman Gaib Gajay Galandar Galen Gali Galiaskar Galib Galibbay Galimzhan Galimzyan Galust Gamal Gambar Gambarali
Gamid Gamlet Gamlo Gamzat Ganbar Ganimat Gaplan Garaagha Garabala Garabay Garadagh Garakhan Garakishi Garash Garay
Garaybay Garba Gardashagha Gardashali Gardashkhan Garegin Garfield Gari Garibagha Garibali Garibkhan Garik Garnik Garold
Garret Garrett Garry Garsevan Garshasb Garth Garyaghdi Gasan Gashamali Gasim Gasimagha Gasimali Gasimbay Gasimkhan
Gaspar Gassan Gaston Gasym Gatis Gavriil Gavril Gavrila Gayaz Gayib Gayk Gayyum Gazamfar Gazanfar Gazanfarali
Gazimagomed Gazimammad Gazinur Gbenga Gedeon Geert Gegam Gegham Geir Gekkhan Gela Gelmut Gelya Gencay Gencer Gennadiy
Gennady Genri Genrikh Geoff Geoffrey Geordie Georgios Georgiy Georgy Geraldo Gerardo Gerasim Gerbert Gerd Gergely Gergey
Geri Gerkhard German Germogen Gerrit Gerry Gert Gervasio Getachew Geun-hye Gevin Gevorg Gevork Geydar Geyert Geys Geysar
Geza Ghassan Gheorghe Gholam Ghulam Gia Giacomo Gian Giancarlo Gianfranco Gianluca Gianluigi Gianni Giannis Gibran
Gideon Gido Giga Gilbert Gilberto Giles Gilman Gilyermo Gintaras Giora Girikhan Girma Gitanas Giulio Givi Giyam Giyas
Giyasaddin Giyasettin Giyom Gjorgi Gleb Gocha Gochali Gochu Goderdzi Godfrey Gogi Gohar Gojabala Gojagha Gojaman Gokalp
Gokay Gokberk Gokbey Gokcan Gokdeniz Goker Gokhan Gokmen Goksel Goktan Goktug Gokturk Goncalo Gonçalo Gonsalo Gopal
Goran Gordei Gordey Gorgud Gorislav Gorkemhan Gorkhmaz Gorkhmazbay Gorkhmazkhan Gostomysl Govind Goydamir Goykhan Goyush
Goyushbay Grachik Grady Graeme Gregg Gregori Gregorio Greham Grem Griffin Grigol Grigor Grigoriy Grigory Grisha Grzegorz
Gubad Gubadbay Gubadkhan Gudlak Gudmundur Gudni Gudratkhan Gudratulla Gudsi Gukesh Gulagha Gulaghabay Gulahmad Gulali
Gulam Gulamali Gulamhuseyn Gulamrza Gulbaba Gulbay Gulbuddin Gulgadir Gulhuseyn Gulkishi Gulmammad Gulmirza Gulmurad
Gulrza Gultakin Gultekin Gulubay Gulukhan Gulverdi Gumar Gunalp Gunashli Gundogdu Gunduz Gunduzkhan Guner Guneri Gunhan
Gunkut Gunnar Gunter Gunther Guoqiang Guram Guray Gurban Gurbanali Gurbangulu Gurbanguly Gurbankhan Gurbanmammad Gurbuz
Gurcan Gurdal Gurgen Gurhan Guri Guriy Gurkan Gurol Gursel Gursoy Gury Gus Guseyn Gusman Gustaf Gustav Guvenc Gvido
Gvyudni Gwyn Gyon Gyorgy György Gyula Gyunduz Gyunter Gyustav Gzhegozh Haakon Habibulla Habimana Habyarimana Haccac
Hafez Hafiz Hafizagha Hage Haider Haile Hailemariam Haim Haitham Haji-Murad Hajiagha Hajiahmad Hajiali Hajibaba Hajibala
Hajibay Hajigulu Hajihasan Hajihuseyn Hajikarim Hajikhan Hajimammad Hajimurad Hajimuseyib Hajirza Hakainde Hakeem
Halvard Hamaney Hamdulla Hamed Hamidulla Hamish Hamlet Hamzaagha Hamzabay Hamzali Hanif Hannes Haoran Hari Harish Harjit
Harlan Harri Harris Harrison Hartmut Haruhiko Harutyun Harvey Hasanagha Hasanbaba Hasanbala Hasanbay Hasangulu Hasankhan
Hasanpasha Hasanrza Hasmet Hassan Hatam Havard Havier Havyer Haward Hayato Hayden Hayim Hazem Hazrat Hazratgulu Heikki
Heinrich Hektor Helge Hemant Hendra Hendrik Henk Henrikh Herb Hermann Hernan Herschel Herve Herzi Heung-min Heybatgulu
Heydaragha Heydarali Heydarbay Heydargulu Heydarkhan Heyrulla Heysem Hicham Hidayat Hideki Hidir Hikmat Hiram Hiroki
Hisam Hisham Hishammuddin Hizir Ho-yin Hohepa Hojjat Hokmali Homer Hone Hooman Horace Horatio Horomona Horst Hose Hosep
Hossein Houssem Hovard Hovhannes Howie Hrayr Hristo Hrvoje Htay Htin Hubat Hubertus Hudai Hudaverdi Hulaki Humbat
Humbatali Humberto Humeyd Hummat Hummatali Humphrey Hunkar Hurkan Hurol Hursit Husain Hüsam Husamaddin Husamettin Huşeng
Huseyin Huseyincan Huseyn Huseynagha Huseynali Huseynbaba Huseynbala Huseynbay Huseyngulu Huseynkhan Husnu Husrev
Hussein Husu Huw Huzur Hyman Hyuk Hyun Iain Ibad Ibadulla Ibadullah Ibish Ibragim Ibrahima Ibrahimagha Ibrahimbay
Ibrahimkhalil Ibrahimkhan Ibraim Ibrakhim Ibukun Ichiro Idrak Idrissa Ieuan Ifeanyi Ignacy Ignasio Ignat Ignati Ignatiy
Ignaty Ihab Ihaia Ihor Ikechukwu Ikenna Iker Ikhlas Ikram Ilahi Ildar Ildirim Ildrim Ildus Ilfat Ilgam Ilgar Ilgaragha
Ilgarbay Ilgarkhan Ilgiz Ilgizar Ilhambay Ilia Ilias Ilie Iliodor İlir Iliya Ilkham Ilkhom Ilkinkhan Illarion Ilman
Ilmar Ilmir Ilnar Ilnur Ilon Ilsaf Ilshat Ilsur Iltarish Ilteris Iltifat Iltimas Ilyad Ilyasbay Ilyaz Ilyusha Imad İmad
Imamaddin Imamgulu Imamhuseyn Imamrza Imamveran Imamverdi Imamyar Imanali Imangali Imangulu Imants Imanverdi Imdad
Immanuel Imomali Imran Imraz Iñaki Inal Inder Indulis Ingmar Ingo Ingus Ingvar Inigo Innokenti Innokentiy Innokenty
Intigam Ioakim Ioann Iohan Ion Ionut Iosif Ipati Ipatiy Ipaty Ippolit Iraj Irakliy Irakly İrec Irek Irinei Iriney Irshad
Irshat Irvin Irving Irwin Irzhi Isaak Isabala Isag Isaiah Isaias Isaki Isakiy Isaky İsam Isao Isay Isfandiyar Isgandar
Ishaq Ishkhan Ishtvan Isiah Isidor Isikhan Iskak Iskandar Iskandarbay Iskander Islambay Islamkhan Islom Ismael Ismaila
Ismatulla Ismayil Ismayilbay Ismi Ismikhan Ispandiyar Israyil Issa Issac Issak Issoufou István Itskhak Ittihaf Iván Ivar
Ivars Ivaylo İvica Ivitsa Ivor Iwan Iyad İyad Iyeguda Iyeronim Izaak İzet Izmail Izmayl Izrail Izzaddin Izzat Izzatulla
Jaak Jaap Jaba Jabbar Jabbarali Jaber Jabi Jabir Jabrail Jabrayilbay Jabrayilkhan Jabulani Jace Jacek Jackie Jae-in
Jae-myung Jae-yong Jafar Jafarali Jafargulu Jafarkhan Jagdish Jago Jahan Jahanbakhsh Jahandar Jahangir Jahid Jahiz
Jajgues Jajk Jajob Jakob Jakub Jalal Jalaladdin Jalayir Jalil Jamal Jamaladdin Jamalkhan Jambul Jameson Jamid Jamil
Jamiyyatali Jamo Jamshid Jamshud Jan-Iv Jan-Klod Jan-Mark Jan-Noel Jan-Pol Janahmad Janali Janbala Jangi Jani Janik
Janis Janjluiji Jannatali János Janpolad Jansever Jared Jari Jarl Jarlath Jarlos Jarlz Jaroslav Jarrod Jarvis Jasem
Jasper Jastin Javad Javadkhan Javan Javanshir Javid Javidan Jawad Jaxon Jayaram Jayden Jean-Noël Jean-Pierre Jeb Jed
Jeffery Jeffri Jeffry Jefri Jeno Jenson Jerald Jerar Jeremi Jeremiah Jermaine Jeroen Jerom Jerri Jerzy Jess Jesse Jesús
Jethro Jevdet Jeyhun Jeyhunbay Jeyk Jeykob Jeymi Jeyms Jeyson Jharles Jhris Jhristian Jhristopher Ji-sung Jian Jiang
Jianguo Jianhua Jianni Jide Jiland Jilber Jilovdar Jimmi Jimmie Jingiz Jinping Jintao Jiri Jiro Jitendra Joaquim Joaquín
Jock Joerg Joey Johnathan Johnnie Joko Jolyon Jomard Jomo Jon Jonah Jonas Jonatan Jonathon Jone Jong-il Jong-un Jonni
Jonny Jonor Jons Joon Joost Jordi Jörg Joris Jorj Jorzh Josaia Josiah Josip Jovan Joze Jozep Jozsef József Jristiano
Juergen Jukka Jules Julián Jumaali Jumali Jumanne Jumay Jumshud Junaid Juneyt Junichiro Junjie Juozas Jurgen Juri Juris
Jussi Jusuf Juvénal Jyri Jyril Ka-shing Kabus Kacper Kaden Kadyr Kadzuki Kadzuo Kagiso Kaha Kaido Kailash Kais Kakha
Kakhaber Kakhi Kalbali Kalbalikhan Kalbi Kalev Kalidou Kalimulla Kalle Kallistrat Kalman Kaloyan Kamal Kamaladdin
Kamalutdin Kamandar Kamau Kambiz Kamchybek Kamçıbek Kamilo Kamranbay Kanat Kantemir Kapil Kapiton Karam Karamagha
Karamali Karamat Karamkhan Karapet Karbalayi Kardar Karekin Karimagha Karimkhan Karl-Heinz Karlalberto Karlen Karles
Karlo Karlos Karol Karoly Karp Karsten Karthik Kasem Kashfi Kasim Kasim-Comert Kasim-Jomart Kasımcan Kaspar Kasper
Kassim Kassym-Jomart Kasym Kasym-Zhomart Kaupo Kavus Kayl Kayode Kayrat Kazem Kazim Kazimagha Kazimali Kazimbay
Kazimierz Kazimir Kazis Kazuki Kazuyoshi Keanu Keegan Keiichi Keisuke Kelechi Kelin Kendall Kendrick Kendzi Kenenisa
Kenichi Keniti Kenji Kennet Kenni Kenny Kenta Keqiang Kermit Kerry Kesha Kestutis Keung Keyba Keygubad Keykavus Keyshawn
Keysuke Keyvan Khabib Khabibulla Khachatur Khachik Khadga Khadzhimurad Khafez Khagani Khaime Khairy Khakan Khaladdin
Khaled Khalid Khalifa Khalig Khalil Khalilagha Khalilbay Khalilrza Khalilulla Khalit Khaliyaddin Khaltmaagiin Khamad
Khamid Khamit Khamza Khamzat Khanagha Khanahmad Khanalar Khanali Khanbaba Khanbala Khanbay Khangulu Khanhuseyn Khanish
Khanjan Khankishi Khanlar Khanmirza Khanmurad Khannes Khanoghlan Khans Khans-Ditrikh Khansuvar Kharald Khari Kharis
Khariton Kharlampi Kharlampiy Kharlampy Kharold Kharri Khasan Khasanbek Khasbulat Khasmammad Khaspolad Khaspoladkhan
Khatai Khatam Khavi Khavyer Khawaja Khayao Khaydar Khayko Khayme Khayner Khaynts Khayrulla Khayyam Khazail Khazar
Khazarshah Khazhmurat Khel Khelge Khelmut Khenk Khenn Khenrik Kherbert Kherman Khesus Kheybar Kheydar Kheykki Kheyraddin
Kheyrulla Kheyrullah Khideki Khideo Khidir Khidirali Khidirkhan Khidirnabi Khikmet Khirokhito Khirosi Khizir Khizri
Khoakin Khodzhi Kholger Khoren Khorkhe Khorst Khose Khosep Khoseyn Khosni Khosrov Khosrovbay Khosrovshah Khosrow
Khosseyn Khovard Khozhbaudi Khrisanf Khristian Khristo Khristofor Khuan Khuan-Manuel Khuban Khudakarim Khudaverdi
Khudayad Khudayar Khudayberdy Khudu Khudush Khugo Khulian Khulio Khulusi Khuseyn Khuseyn-khadzhi Khusseyn Khvicha Khyon
Khyu Khyugo Kianoush Kibet Kichikagha Kieran Kieron Kiichi Kilian Kilicarslan Kin-man Kingsley Kipchoge Kiprono
Kiprotich Kiram Kiran Kirby Kiriakos Kirik Kirk Kirkor Kirsan Kishvar Kivanc Kivanch Kiyanuş Kiyas Kjell Klaas Klayv
Klement Kliment Klimenti Klimentiy Klimenty Klint Klod Koba Kocak Kochan Kodzi Koffi Kohei Kokhir Koksal Kokten Kolm
Kolton Kolya Kondrat Kondrati Kondratiy Kondraty Konon Konor Konrad Kornei Kornel Korneli Kornelius Korneliy Kornely
Korney Kornil Kostya Kote Kouassi Kresimir Kreyg Krishchianu Krishtianu Krishtof Krishyanis Krister Kristers Kristian
Kristjan Kristof Kristofer Kristoforo Kristopher Krisztian Krzysztof Ksavye Kshishtof Kuandyk Kuanysh Kubanychbek
Kubatbek Kuk-gi Kulibay Kumara Kunle Kunta-Khadzhi Kurakchay Kurbanali Kurbanguly Kurchay Kuroş Kursad Kursat Kurshad
Kurtis Kutalmis Kuzbek Kuzma Kvaku Kvame Kventin Kvesi Kwabena Kwadwo Kwang Kwasi Kwok Kyamal Kyamil Kyamran Kyarim Kyaw
Kyazim Kyrylo Kyvanch Lachinbay Lachlan Lado Laith Lajos Lakhdar Lalit Lalu Lamar Lamin Lamine Lamont Lando Landon Lanje
Lanre Lans Larri Lars-Loke Lasaro Lasha Laslo László Latifagha Latifkhan Laurence Lauri Lavr Lavrenti Lavrentiy Lavrenty
Lawrence Lawrenje Layonel Lazar Lazaro Lazaros Lazarus Lazgi LeBron Lecha Lechi Lefteris Leigh Lekh Lekso Leland Lemuel
Lennart Lenni Lennoks Lenny Lenur Lenya Leonard Leonti Leontiy Leonty Leopold Leri Lesego Lesha Leshek Lester Leszek
Leung Leva Levente Levi Levonti Levontiy Levonty Lexo Liang Liaquat Lidu Lijian Linas Lindon Lindsay Linkoln Linus Lior
Liviu Ljubomir Ljupco Logan Loghman Loic Loik Lom-Ali Lonnie Lonny Loren Lorens Lorents Lorentso Lorik Lorinc Lotar
Louie Lourens Lovhaddin Loyd Luarsab Lubomir Luchano Luchian Luchio Lucian Lucien Ludovic Ludvig Ludwig Luidzhi Luiji
Luis-Inasiu Luish Lukash Lukasz Lukian Lukman Lukyan Lung Lutfali Lutfi Lutfiyar Lutfu Lutfulla Lutfullah Luther Lutsi
Lutsiy Lutsy Lutvali Luvsannamsrain Lwazi Lyan Lyle Lyonya Lyosha Lyova Lyubcho Lyubomir Lyudovik Lyudvig Lyuis Lyuk
Lyupcho Lyupço Lyutfi Lyutsian Maarif Maciej Mack Madadali Maddox Madhav Mads Magbet Magbul Magdi Magomed Magomedali
Magomedrasul Magomedsalam Magomet Magsud Magsudbay Mahamadou Mahammad Mahammadagha Mahammadali Mahammadamin Mahammadasad
Mahammadbaghir Mahammadgasim Mahammadgulu Mahammadhadi Mahammadhasan Mahammadhuseyn Mahammadnabi Mahammadrasul
Mahammadrza Mahammadsadig Mahammadsaid Mahammadsharif Mahammadtaghi Mahammadyar Mahammadzaman Maharram Maharramali
Maharramkhan Mahathir Mahatir Mahdi Mahendra Mahesh Mahi Mahish Mahman Mahmood Mahmoud Mahmudagha Mahmudali Mahmudbay
Mahyaddin Mahyaddinbay Mahyaddinkhan Mairbek Mais Maithripala Majid Majnun Makar Makhach Makhamat Makhatkhir Makhinda
Makhir Makhmadali Makhmud Makhmut Maki Makkenzi Makki Maks Maksat Maksimilian Maksud Malachi Malek Malietoa Malikaslan
Malikazhdar Malikbay Malikchan Malikkhan Malikmammad Maliksuleyman Maliyeddin Malkolm Mamadu Mamady Mamat Mambet Mamed
Mamish Mammad Mammadagha Mammadahad Mammadali Mammadamin Mammadbaghir Mammadbagir Mammadgasim Mammadgulu Mammadhasan
Mammadhuseyn Mammadibrahim Mammadismayil Mammadiyya Mammadjafar Mammadjavad Mammadkarim Mammadkhan Mammadnabi
Mammadnaghi Mammadrahim Mammadrasul Mammadrza Mammadsadig Mammadsafar Mammadsaid Mammadsalah Mammadsaleh Mammadsalim
Mammadshah Mammadtaghi Mammadtahir Mammadyar Mammadyusif Mammadzaman Mamud Mamuka Manaf Manaia Mandla Manish Manmokhan
Manoj Manolis Manouchehr Mansim Mansour Mansurali Mantas Manuchohr Manuil Marahim Marat Marcello Marchel Marchello
Marcin Marcos Mardan Mardanali Mardi Margus Maris Marius Marjo Markel Marlon Marsel Marsello Marselo Märt Martinus
Martiros Marty Martyn Marvin Marwan Maryan Maryus Masaim Masashi Masasi Masato Masayoshi Masayosi Mashadiali Mashadibaba
Mashadihasan Mashadikhan Mashdi Masiagha Masim Masimkhan Masood Masoud Massimiliano Massoud Mastali Mastan Masud Matej
Mateush Mathew Mathieu Matias Matiu Matlabkhan Mats Matthieu Matti Mattias Matvei Matvey Matyas Maulen Maung Maurijio
Maurisio Mauritsio Maurizio Maury Maxat Maxime Maxud Maxwell Mayil Mayis Mayk Maykel Maykl Maynard Mazahim Mazahimbay
Mazahir Mazakhir Mechislav Meder Meelis Mefodi Mefodiy Mefody Mehdiagha Mehdibay Mehdigulu Mehdikhan Mehmanbay Mehmandar
Mehrab Mehraj Mehrali Mehran Mekhdi Mekhman Mekhmed Mekhmet Meksim Mel Melik Meliksah Meliton Mels Melvin Memis Menachem
Menaf Mengistu Mengu Merab Merabi Meron Mervyn Mesrop Mett Metyu Mevlyut Mher Micah Michal Michalis Micheal Mick Mickey
Migel Migel-Ankhel Mihai Mihails Mihalis Mihaly Mihman Mijhael Mika Mikael Mikaere Mikayil Mikel Mikelandzhelo Mikele
Mikhael Mikhei Mikhey Mikkel Mikko Miklos Miklosh Miko Milen Millard Milo Milomir Miloš Milosh Miloud Min-jae Minadar
Minakhan Mindaugas Mindia Minh Mintimer Mirabbas Mirabdul Mirabdulla Miragha Mirahmad Mirajiz Miralam Miralasgar Mirali
Mirashraf Miraslan Miraziz Mirbaba Mirbaghir Mirbala Mircha Mirdamad Mirfattah Mirgasim Mirgasym Mirgazanfar Mirhabib
Mirhamid Mirhasan Mirhashim Mirheydar Mirhuseyn Miri Miribrahim Mirish Miriskandar Mirismayil Mirjafar Mirjalal Mirjavad
Mirkamal Mirkamran Mirkarim Mirkazim Mirko Mirlan Mirmahammad Mirmahmud Mirmajid Mirmammad Mirmehdi Mirmovsum Mirmusa
Mirnaghi Miron Mirpasha Mirrahim Mirrashid Mirrza Mirsabir Mirsadig Mirsaid Mirsaleh Mirsalim Mirsamad Mirshah Mirshahin
Mirtaghi Miryagub Miryavar Miryusif Mirzaagha Mirzaali Mirzabala Mirzabay Mirzagha Mirzahasan Mirzahuseyn Mirzajan
Mirzakhan Mirzamammad Mirzayar Mirzeynal Mirzo Misel Misha Misirali Misirkhan Mitchell Mitrofan Mitya Mkrtich Mladen
Mmusi Modest Modibo Mohamed Mohammad Mohammed Mohan Mohbali Mohsen Mohsin Mohsum Mohsun Mohsunbay Mohtasham Mohubali
Mohubbat Moise Moisei Moises Moisey Mojtaba Mokhammad Mokhammed Mokhsen Moktar Mola Mominkhan Monty Moqtada Mordecai
Morgan Morihiro Morikhiro Moris Morits Mort Morten Morteza Mortimer Mose Moşe Moshe Moshood Moshu Mostafa Mouammar
Moustafa Movladi Movlan Movlud Movsar Movses Mstislav Mthunzi Muamar Muammar Muataz Mubadil Mubarek Mubariz Mübariz
Mucahid Mucahit Mücteba Mufid Mufit Mugisha Mugtadir Muhyiddin Mujdat Mujibur Mukhamed Mukhamedin Mukhammad Mukhammadu
Mukhammed Mukharbek Mukhtar Mukhtarali Mukhtarbek Mukhtarkhan Mukremin Mulatu Mulayim Mumin Mumtaz Munir Muntazir
Muqtada Murad Muradagha Muradali Muradin Muradkhan Murali Muraz Murguz Murray Mursalagha Mursel Murselbay Murshud Murtaz
Murtaza Murtuz Murtuza Murtuzagha Murtuzali Murzabek Musabay Musaid Musakhan Museyib Museyn Mushahid Mushfig Mushvig
Muslum Mustafaagha Mustafabay Mustafakhan Mustak Mutasım Muttalib Mutua Muxtar Muzaffar Muzaffaraddin Muzahim Muzhdat
Mwai Myint Mykhaylo Myles Myong-rok Myron Myung-bak Myurrei Myurrey Nabiagha Nabibala Nabil Nabiyulla Nadav Nader Nadim
Nadirbay Nadirkhan Nadirshah Nadzhi Nadzhib Nafi Nagendra Naghdali Naghi Naghibay Nagif Naguib Nahid Naib Naif Naimi
Najafagha Najafali Najafgulu Najafkhan Naji Najib Najmaddin Najmi Namad Namazali Namig Namik Nangolo Nanni Naoki Naoto
Narek Naresh Nariman Narimanbay Narkis Narukhito Naruto Naseem Naser Nasham Nasib Nasibali Nasibkhan Nasim Nasimi
Nasimkhan Nasir Nasiraddin Nasiragha Nasraddin Nasrulla Nasser Nasurulla Nat Natan Nate Nathaniel Natig Natigbay Natik
Natvar Naum Nauruz Navaf Naveen Navid Navin Navvaz Nawaf Nawaz Naydzhel Nayef Nayl Nazar Nazarali Nazarbay Nazargulu
Nazari Nazariy Nazarkhan Nazary Nazhmuddin Nazil Nazilam Nazimbay Nazir Naziragha Nazri Neal Nebojsa Nebojşa Nechirvan
Necib Necirvan Nedzhmettin Nehmat Nejmettin Nemanja Nemat Nematulla Nematullah Nenad Nerses Neset Nevaz Neville Neymat
Neymatulla Neytan Nezir Nguyen Niall Nicholas Nicky Nico Nicos Niel Niftali Niftulla Nijatbay Nijholas Nika Nikanor
Nikau Nikhil Nikifor Niko Nikodim Nikolaj Nikolaos Nikolas Nikolaye Nikoloz Nikolya Nikon Niles Nils Nirmal Nitin Nitish
Niyamaddin Niyaz Niyazali Niyonzima Nizamaddin Njabulo Njoroge Nkosinathi Nnamdi Noah Nobuo Nodar Nofal Nofel Nok Nolan
Nonso Norayr Norbert Norik Norris Noureddine Nouri Novruz Novruzagha Novruzali Novruzbay Novruzkhan Nshimiyimana Nugzar
Nuhbala Nuhbay Nuhu Nuno Nuraddin Nuragha Nurahmad Nurali Nurbala Nurbek Nurbol Nurgalam Nuriddin Nurislam Nurkhan
Nurlan Nurmagomed Nurmahammad Nurmammad Nurmukhamed Nurpasha Nurshad Nuru Nurulla Nurutdin Nushiravan Nusratali Nuzhet
Obafemi Obaidullah Obinna Ochieng Ochola Octavian Octavio Oddvar Odhiambo Odinaka Odissei Odissey Odlar Ofig Oganes
Oghuz Oghuzkhan Ognjen Ognyan Ogtay Ogtaykhan Ogun Oguz Oguzcan Oguzhan Oisin Ojars Okechukwu Okello Okkes Oktem
Okwudili Olafur Olalekan Olamide Olav Olcas Oleh Oleksi Oles Olgac Olim Olivye Oljas Oljay Ollanta Olli Ollie Olly Olof
Olumide Olusola Oluwaseun Oluwatobi Oluyemi Olzhas Omarali Omarbek Omer Omerali Omercan Omerfaruk Omondi Omurbek Omurlu
Onal Onder Onik Onisim Onufri Onufriy Onufry Onyeka Ophir Orban Orcun Ordukhan Oriol Orkhan Orkhanali Orkhanbay Orkhon
Orlan Orozbek Orren Orson Orujali Orujkhan Orville Osama Osamu Osip Osmanbay Ostap Osvaldo Oswald Otabek Otar Othman
Otieno Otis Ouen Oumar Ovanes Ovidiu Ovsep Owain Owino Oygen Oystein Oyvind Ozalp Ozbek Ozberk Ozcan Ozdal Ozdemir Ozer
Ozguc Ozgur Ozgurcan Ozgyur Ozhan Ozjan Ozkan Ozmen Ozturk Paata Paavo Paddy Padraig Paisi Paisiy Paisy Pakhom Pakhomi
Pakhomiy Pakhomy Pål Pamfil Panagiotis Panah Panahali Panahkhan Panayotis Pancho Panjali Pankaj Pankrat Pankrati
Pankratiy Pankraty Panteleymon Pape Papis Paramon Parfen Parfyon Parkhan Paruyr Parvish Parviz Parvizbay Pashaagha
Pashabay Pashakhan Pashali Pashasoltan Paskal Paskhal Paskuale Patrijk Patvakan Pavlo Pavlos Pawel Peeter Pekka
Pellegrino Peng Pentti Percival Percy Peregrine Persi Petar Petre Petri Petros Petter Petya Phillip Phineas Piero Pieter
Pimen Piragha Pirahmad Pirali Pirammad Pirbudag Pirgulu Pirish Pirmammad Pirnazar Pirverdi Pita Piter Piyush Placido
Polad Poladagha Polikarp Poliyevkt Porfiri Porfirio Porfiriy Porfiry Potap Poul Prabhu Prabowo Pradeep Pradip Prakash
Pranab Prasad Pravin Prayut Prayuth Predrag Prem Priit Prithviraj Prokofi Prokofiy Prokofy Prokop Prokopi Prokopiy
Prokopy Protasi Protasiy Protasy Punhan Punhanali Purya Pushpa Pyer Pyer-Luidzhi Pyero Pyetro Qasem Qassem Qassim Qiang
Qin Quang Quentin Quim Quincy Quinn Quinton Rabah Rabi Rabiu Rached Rachid Rade Radek Radi Radik Radim Radislav Radiy
Radmilo Radomir Radoslav Radoslaw Radovan Rady Radzhesh Radzhiv Radzhkumar Radzhnat Rafaele Rafail Rafal Rafat Rafayil
Raffaele Rafig Rafik Rafil Rafiq Rafis Rafiz Rafkat Raghav Ragib Ragif Ragip Ragnar Ragub Raheel Raheem Rahib Rahid
Rahil Rahimagha Rahimbay Rahimkhan Rahmangulu Rahmatulla Rahmdil Raid Raim Raimonds Rainer Rainsy Rais Raj Rajab
Rajabali Rajabkhan Rajesh Rajiv Rajnat Rakesh Rakhim Rakhimzhan Rakhman Rakhshan Rakhul Rakim Ramadzhit Ramal Ramaz
Ramazanali Ramesh Ramid Ramig Raminbay Ramiro Ramish Ramizbay Ramlan Ramnath Ramo Ramsay Ramzan Ramzes Ramzi Randal
Randall Randolf Randolph Rangi Rangin Ranulph Rasel Raset Rashad Rashadat Rashadbay Rashadkhan Rashed Rashid Rashidagha
Rashidbay Rashidkhan Rashit Rashul Rasid Rasif Rasit Rassel Rasulagha Rasulkhan Rati Ratibor Ratko Ratmir Ratu Ravandi
Ravi Ravil Ravindra Ravşan Rawiri Rayan Raymondas Raymonds Razambek Razil Razmik Razvan Razzag Redzhep Redzhinald Reece
Reg Reggie Reginald Regis Reid Rein Reinhard Reinhold Rejab Rejep Reks Remi Renat Renato Rendi Resad Resat Reşid Resit
Reuben Reuven Revaaz Revaz Rewi Reymond Reynaldo Reynold Reza Rezo Rhett Rhys Riad Riccardo Richardas Richie Rickey
Ricky Ridley Ridvan Riek Rifat Rifkat Rifki Rigoberto Rihari Rijardo Rijhard Rikardo Riki Rikkardo Rikki Riley Rimantas
Rimas Rinat Rishar Rishard Rishat Risto Riza Rizvan Rizwan Roald Roar Robbi Robby Roch Roderick Rodger Rodion Rodney
Rodni Rodolfo Rodzher Rogelio Rohan Roin Rojer Rokhit Rokko Rolandas Rolando Ronen Ronni Ronnie Ronny Roosevelt Rori
Roscoe Rostislav Rostom Rotimi Rovsen Rovshan Rovshanagha Rovshanbay Rowan Rúben Ruden Rudiger Rudolph Rufat Rufin Rufus
Ruhaddin Ruhid Ruhin Ruhulla Ruhullah Rui Rukholla Rukhshan Rushan Rusif Ruslanali Ruslanbay Rustamagha Rustamali
Rustambay Rustamkamal Rustamkhan Rustem Rutger Ruud Ruzgar Ruzi Ryad Ryo Ryota Ryskul Ryspek Ryszard Ryu Ryuiti Ryutaro
Rzaali Rzabala Rzabay Rzagulu Rzakhan Saadeddine Saadi Saban Sabir Sabirdzhan Sabuhi Sabukhi Saburo Sabutay Sabzali
Sacha Sadaddin Sadan Sadegh Sadig Sadigbay Sadik Sadikh Sadiq Sadir Sado Sadraddin Sadyk Sadyo Sadyr Saeb Saeed
Safaaddin Safali Safar Safarali Safarbay Safarkhan Safi Safigulu Safiyar Safkhan Saftar Saftarali Saftargulu Sagit Sahan
Sahap Sahbaz Sahhat Sahibali Sahibgiran Sahin Sahismail Şahmar Sahrab Said-Khasan Said-Magomed Saidagha Saidamin Saif
Sailele Sajid Sajith Sakae Sakhavat Sakhib Sakhil Saladdin Salah Salahaddin Salambek Salamu Salavat Salayaddin Saleh
Salehkhan Salekh Salikh Salimkhan Saljug Salman Salmanagha Salmanbay Salva Şalva Samad Samadagha Samadbala Samadbay
Samadkhan Samadulla Samandar Samat Sameh Samid Samidaddin Samig Samil Samilcan Samiragha Samirkhan Sammy Samsaddin
Samson Samuil Samuli Samur Samvel Sanan Sanankhan Sandeep Sandro Sandzhar Sandzhay Saner Sang-hyeok Sanjay Sanjeev
Sanjiv Santyago Sanver Sapar Saparmurat Sarath Sardar Sardaragha Sardarbay Sardarkhan Sardor Sarhadkhan Sarkhan Sarkis
Sarmat Sarunas Sarvan Sarvankhan Sarvarbay Sarvaz Sasun Satilmis Satoru Satoshi Satosi Sattar Sattarkhan Sauli Saulius
Saulyus Saurav Saveli Saveliy Savely Şavkat Savl Savva Sayad Sayavush Sayed Sayid Saymon Saypula Sayyad Sayyaf Scottie
Seamus Sébastien Sebastyan Seckin Sefik Sehbaz Sehmus Sehmuz Sehran Sékou Seku Selakhattin Selcuk Semen Semisi Semsettin
Semyon Semyuel Semyuyel Senturk Seppo Serafeddin Serafettin Serafim Şerali Serbulent Serdzhio Serdzho Seref Serezha
Sergiy Sergo Sergy Serhii Serhio Serif Serjio Serkhio Serrac Sertac Seryozha Serzh Seth Seun Seung Sevak Sevastyan
Sevdim Sevdimali Sevket Sevki Seyavush Seydamet Seydou Seydulla Seydzi Seyed Seyf Seyfaddin Seyfal Seyfatdin Seyfulislam
Seyfulla Seyhmus Seyhun Seyi Seyidagha Seyidahmad Seyidali Seyidbala Seyidhuseyn Seyidmammad Seyidnajaf Seyidrza Seymour
Seymur Seyyid Shaban Shabanali Shadlin Shafaat Shafahat Shafi Shafigulu Shafiyar Shahab Shahabaddin Shahali Shahbala
Shahbay Shahbaz Shahgulu Shahhuseyn Shahid Shahin Shahinbay Shahismayil Shahlar Shahlarbay Shahli Shahmali Shahmammad
Shahmar Shahmardan Shahmirza Shahmurad Shahnazar Shahoghlan Shahpalang Shahram Shahran Shahriyar Shahrud Shahrukh
Shahruz Shahsuvar Shahvalad Shahvali Shahverdi Shahyar Shakarali Shakhban Shakhbaz Shakhin Shakhpur Shakhriyar Shakhrukh
Shakir Shaliko Shalva Shami Shamil Shamilbay Shamistan Shamiyyaddin Shamkhal Shamkhalil Shamkhan Shammad Shamo
Shamsaddin Shamshad Shamshir Shamsuddin Shamsulla Shamsutdin Shan Shandor Shani Shaquille Sharad Sharafaddin Sharafkhan
Sharif Sharifali Sharifbay Sharip Shariyar Sharl Sharunas Shashi Shaukat Shavkat Shavket Shawn Shehbaz Shehu Sheldon
Shemil Sher Sherali Sherkhan Sherman Sherwin Sherwood Sherzod Sheyda Sheymas Sheyn Shikhali Shikhbaba Shikhbala Shikhi
Shikhkarim Shikhmammad Shinichi Shinjiro Shinya Shiragha Shirali Shiralibay Shiraslan Shirbala Shirinagha Shirinali
Shirinbala Shirinbay Shirkhan Shirmammad Shirmurad Shiruya Shirvani Shirvanshah Shirzad Shoaib Shohei Shoichi Shokat
Shon Shota Shovgiyyar Shovgu Shtefan Shujaat Shukhrat Shukran Shukri Shukru Shukur Shukurali Shukurkhan Shunsuke Shyam
Siamak Sibusiso Siddharth Siddik Sidi Sidor Siegfried Sigeru Şigeru Sigizmund Sigmar Sigmundur Sigurd Sigurdur Sihab
Siim Silas Silvester Silvestr Silviu Simeon Şimon Sinasi Sindzo Sinisa Sinisha Şinzo Sione Siphiwe Sipho Siradzhuddin
Sirag Sirajaddin Sirajuddin Siril Sirodzhiddin Sirojiddin Sirri Sirzat Sitdik Sitiveni Sitki Siu-ming Sivan Siyavuş
Siyavush Sizwe Sjoerd Sjott Skott Slamet Slavoy Slawomir Snorri Sobir Sodik Sofron Sofroni Sofroniy Sofrony Sohrab Sokha
Sokmen Solomon Soltanagha Soltanahmad Soltanali Soltanbay Soltangulu Soltankhan Soltanmajid Soltanmurad Søren Sorin
Soslan Soso Sotiris Souleymane Sourav Sovgat Spiridon Spiros Spyros Srdjan Srettha Srinivas Stanislaw Stavros Stef
Steffen Stelios Sten Stenli Stepa Stepan Stéphane Stevie Stevo Stewart Stig Stipe Stiv Stiven Stjepan Stu Sturla Styopa
Styuart Suayb Suayip Subhan Subhanverdi Subkhas Subramanyam Sudhir Sudkhir Sufyan Suha Suhayl Suheyl Sujaddin Suk-yeol
Sukhan Sukhrob Şükri Sukru Sukur Suleiman Suleyman Suleymanbay Suleymankhan Sulhaddin Sulheddin Sulhi Suliddin Sultanali
Sultanbay Sulumbek Sumer Sumner Sunil Suraddin Surakiart Suren Surendra Surkhay Surkhaybay Sushil Susilo Suthep Sutopo
Svein Sviatoslav Svirid Svyatogor Svyatopolk Sydyk Sylvester Syokhei Syokhey Syoma Syoren Syrym Szabolcs Szymon Taavi
Tabo Tadao Tadeush Tadeusz Tadhg Tae-yong Tafadzwa Tage Taghi Taghibay Taghikhan Tagir Tahig Tahirkhan Tahmasib Tahmaz
Tahmuraz Tair Taj Tajaddin Tajeddin Tajim Takashi Takasi Takeshi Takesi Takhir Takumi Takuya Talal Talant Taleh Talehbay
Talekh Talgat Talib Talibali Talibkhan Tamas Tamash Tamati Tamaz Tamerlan Tamim Tamkin Tamraz Tanel Tangaroa Tanko
Tanner Tao Tapani Tapdig Tapdigh Tapio Tapiwa Taras Tarek Tareq Tariel Tarig Tarik Tariku Tariq Tarish Tariyel Tarlan
Tarmo Tarquin Tarun Tarverdi Taryel Taskin Tatenda Tatsuya Taygib Tayip Tayler Taymaz Taymuraz Tayo Tayson Tayyub Tebogo
Teddi Teddy Teemu Tejashwi Tellur Telman Temirbek Temirlan Temitope Temuri Tendai Tengiz Teodor Teodoro Teodoros Terence
Terenti Terentiy Terenty Terje Terrance Terrell Terrence Terye Tesfaye Tetsuya Tevita Tewodros Teyfug Teyfur Teymur
Teymuraz Teymurbay Teymurkhan Teyyub Thabiso Thad Thaddeus Thaksin Thanasis Thang Thein Themba Theodore Theodoros Thiago
Thibault Thich Thijs Thom Thongloun Thorsten Thurman Thurston Tiago Tihomir Tiit Tijjani Tikhon Tilahun Timerlan Timmy
Timofei Timofey Timoti Timucin Timurtas Tinashe Tinay Tipene Tito Tiyt Tobi Toby Tofik Toghrul Toghrulbay Togrul Tokhir
Tokhtar Toktamis Tolya Tomash Tomiichi Tomislav Tommi Tommie Tonu Toral Torbjorn Torbyern Torbyorn Tornike Toru
Toshihiro Toshimitsu Toshio Tosio Tosiro Tovi Toviy Tovy Toydamir Toyoo Trajko Tran Travis Trayan Trayyan Trent Trifon
Tristan Trofim Trond Truman Tryggve Tsai Tsakhiagiin Tsay Tshepo Tsin Tsotne Tsvetan Tsyden Tsyren Tsz Tszyan Tszyun
Tuan Tudor Tugberk Tugkan Tugra Tugrul Tugrulhan Tuilaepa Tullio Tumer Tumusiime Tunar Tunch Tung Tunjay Tuomas Turab
Turabkhan Turac Turalbay Turalkhan Turkar Turkel Turker Turkesh Turkhan Turpal Turpal-Ali Tutar Tyago Tye Tyeri Tyerri
Tynchtykbek Tyreek Tyrese Tyrone Tyson Ucha Uche Uchenna Uday Ueyd Ueyn Ughurlu Ugo Ugur Ugurcan Ugurhan Uill Uilyam
Uinston Ujha Ukhnaagiin Ukhuru Ulan Uldis Ulfan Ulgen Ulrikh Ulubay Uluc Ulugbek Ulukbek Ulukhan Uluturk Ulvu Ulyan
Ulysses Umalat Umar Umarkhan Umaro Umesh Umid Umidkhan Umidvar Umit Umitcan Umud Umudkhan Umudvar Unal Unsal Unsiz Unver
Uolter Uorren Upendra Urfan Uri Uriah Urkhan Ursul Uruzmag Usain Ushangi Usman Uvays Uveys Uzbay Uzeir Uzeyir Uzeyirbay
Vaagn Václav Vadym Vagan Vage Vagifbay Vagit Vagub Vahab Vahagn Vahe Vahid Vahram Vahtang Vaid Vaiz Vakhid Vakhit
Vakhtang Vakhtangi Valdemar Valeh Valentin Valerian Valery Valiagha Valibay Valid Valihad Valikhan Valimammad Valish
Valivardi Valiyaddin Valiyar Valter Valtteri Vanes Vangelis Vano Vardges Varfolomei Varfolomey Varlaam Vartan Varun
Vasco Vasib Vasifkhan Vasile Vasilis Vasiliy Vasily Vasim Vassilis Vasya Vasyl Vatankhan Vatslav Vaughn Vazeh Vazgen
Vazha Vazif Vaziragha Vazirkhan Vecih Vedran Veikko Velimir Veljko Venedikt Vener Veniamin Venkaiah Venyamin Vern Verner
Vernon Vesel Viacheslav Vidadi Vidadikhan Vidar Vidzhei Vidzhey Vigar Vigen Vikenti Vikentiy Vikenty Vikram Viktorin
Vilayaddin Vilayat Vilen Vilfrid Vilgelm Vilhelm Viliame Vilius Ville Villi Vilmos Vilsur Vilyam Vilyams Vilyur
Vinchentso Vinfrid Vinh Vinicius Vinjent Vinod Vins Vinsent Vinsente Viorel Virdzhinio Visam Visente Vishnu Vissarion
Vitaliy Vitas Vitautas Vito Vitold Vítor Vitya Vivek Vjekoslav Vlad Vladan Vladas Vlade Vladilen Vladimer Vladko Vladlen
Vladyslav Vlasi Vlasiy Vlasy Vojislav Vole Volf Volfgang Volfram Volker Volodya Volter Vova Voytsekh Vrezh Vseslav
Vsevolod Vudi Vugarbay Vuk Vurghun Vüsal Vusaladdin Vusat Vusi Vyaceslav Vytautas Wael Wah Wahyu Wai-man Waisale Waldo
Wale Waleed Walid Wallace Wally Walt Wanjala Waqar Warner Warsame Wasim Wei Weiguo Weimin Wenbin Wendell Wenhao Wes
Wesley Wilbert Wilbur Wilfred Wilfrid Wilhelm Willard Willem Willie Willis Wilson Winfred Winfried Wiremu Wissam Witold
Wole Woodrow Wopke Wouter Wyatt Xander Xerxes Xiang Xiao Xiaoming Xiaoping Xin Yaak Yaakov Yadulla Yadullah Yaghmur
Yagiz Yagizhan Yagub Yagubali Yagubkhan Yahyabay Yakhshibay Yakhya Yakim Yakob Yakov Yakub Yakubu Yakun Yalchin
Yalchinkhan Yalchyn Yalcin Yalim Yalvac Yamalutdin Yan-Egil Yan-Verner Yanez Yang Yanis Yanni Yannik Yanosh Yanush Yao
Yarahmad Yarali Yarash Yari Yarmammad Yaromir Yaropolk Yaroslav Yarulla Yasar Yasha Yashar Yasharbay Yashwant Yason
Yasser Yassine Yasuhiro Yasukhiro Yasuo Yatsek Yavar Yaver Yaw Yazid Yedige Yefim Yefrem Yefremi Yefremiy Yefremy
Yegishe Yegor Yegori Yegoriy Yegory Yehuda Yekhei Yekhey Yelisei Yelisey Yelistrat Yelizar Yelmar Yemelyan Yemi Yens
Yens-Frederik Yepifan Yerbol Yeremei Yeremey Yerkin Yerlan Yermek Yermolay Yernar Yerofei Yerofey Yerzhan Yesen
Yesikhide Yevdokim Yevgeny Yevgraf Yevhen Yevlampi Yevlampiy Yevlampy Yevsei Yevsey Yevstafi Yevstafiy Yevstafy
Yevstignei Yevstigney Yevtikhi Yevtikhiy Yevtikhy Yezhi Yezid Yiannis Yichen Yifan Yigit Yigitalp Yigitcan Yigithan
Yildiran Yildiray Yilmaz Yisrael Yitzak Yiu Yoahim Yoakhim Yoakim Yoel Yogendra Yogi Yohan Yohannes Yoiti Yokhan Yokhann
Yokhannes Yokhei Yokhey Yolchu Yolchubay Yonas Yong-hae Yong-ho Yong-nam Yordan Yorg Yorgen Yorma Yoshimi Yoshiro Yoshka
Yosikhide Yosiro Youri Yousaf Yousef Youssef Yoveri Yozas Yozef Yozep Yuakim Yuce Yucel Yudi Yudzhin Yudzuru Yuiti Yukha
Yukhan Yukio Yuli Yulian Yulius Yuliy Yulo Yuly Yumni Yunas Yunisali Yunisbay Yuozas Yura Yurgen Yurii Yuris Yurki Yury
Yusa Yusaku Yusef Yusibali Yusif Yusifagha Yusifali Yusifbay Yusifjan Yusifkhan Yussef Yussi Yustas Yustin Yusub Yusuke
Yusup Yutaka Yuto Yuval Yuya Yuzef Yuzuru Zabi Zabihulla Zabulla Zac Zach Zachariah Zachary Zack Zafar Zagid Zagif Zahar
Zahidkhan Zaid Zairbek Zajhary Zak Zakaaddin Zakar Zakaria Zakariya Zakariyya Zakhar Zakhari Zakhariy Zakhary Zaki
Zakirbay Zakirkhan Zaladdin Zalim Zalimkhan Zalkhan Zalmay Zamaddin Zamanali Zamandar Zamankhan Zamig Zamin Zamir Zander
Zane Zarbali Zardusht Zaurbay Zaven Zavur Zayid Zayndin Zaynulla Zaza Zbignev Zdenek Zdenko Zdzislaw Zeev Zeke Zelimkhan
Zeljko Željko Zeyev Zeynaddin Zeynal Zeynalabdin Zeynalabidin Zeynulla Zeynullah Zhair Zhak Zhambyl Zhan-Fransua Zhan-Iv
Zhan-Klod Zhan-Lyuk Zhan-Mari Zhan-Mark Zhan-Mishel Zhan-Noel Zhan-Pol Zhan-Pyer Zhan-Zhak Zhanat Zhandos Zhang Zhanibek
Zhaslan Zheenbek Zhelko Zhenis Zherar Zherom Zhi Zhil Zhiqiang Zhirayr Zhivko Zhoakin Zhoao Zhomart Zhong Zhora Zhordi
Zhorzh Zhoze Zhozef Zhozep Zhu Zhyul Zhyulyen Zhyusten Zia Ziad Ziaur Ziedonis Zigmund Zildan Zine Zineddine Zinedin
Zinnat Zinovi Zinoviy Zinovy Ziraddin Ziyabay Ziyaddin Ziyadkhan Ziyadulla Ziyafat Ziyavudin Zlate Zlatko Zohrab
Zohrabbay Zohrabkhan Zoltán Zori Zoriy Zory Zsigmond Zsolt Zubeyir Zubeyr Zufar Züheyr Zulfali Zulfi Zulfigar Zulfikar
Zulfiqar Zulfu Zulfugar Zulgadar Zulkuf Zura Zurab Zuriko Zvonimir Zweli Zydrunas Zygmunt
`,
} as const;
