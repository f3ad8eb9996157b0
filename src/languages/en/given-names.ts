/** The given names of people in English news, by gender. */

/**
 * Base forms, blanks between. `ambiguous` names are also common words, so they need a surname beside them; they are not in
 * the other lists, and `ambiguousFemale` and `ambiguousMale` tell the gender of those of them that have one.
 */
export const givenNames = {
  female: `
Aaliyah Abbie Abby Abena Abigail Abimbola Achieng Ada Adaeze Adanna Adaora Adele Adeline Adhiambo Aditi Adriana
Adrienne Adwoa Agatha Agnes Agnieszka Aigul Aiko Aileen Aimee Ainsley Aisha Aisling Aissatou Akane Akiko Akinyi
Akosua Akua Alana Alanna Alberta Alejandra Aleksandra Alessandra Alexa Alexandra Alexandria Alexia Alexis Alice
Alicia Alina Alisa Alisha Alison Alissa Alla Allie Allison Allyson Alma Almaz Alsu Althea Alycia Alyson Alyssa Amaka
Amanda Amara Amelia Amelie Amina Aminata Amira Amy Ana Anabel Anahera Anahit Anastasia Andrea Angela Angelica
Angelina Angie Ani Anika Anita Anjali Ann Anna Annabel Annabelle Anne Annette Annie Annika Anthea Antoinette Antonia
Anya Aoife Aretha Ariana Arianna Ariel Arlene Armine Aroha Arpine Asabe Asha Ashlee Ashleigh Asta Astrid Asuka
Athena Atieno Atifete Audra Audrey Augusta Aung Ausra Ausrine Ava Avery Ayako Ayanda Ayesha Aynur Ayse Aytan Ayumi
Baiba Barb Barbara Barbora Beata Beatrice Beatrix Becky Belinda Bella Benazir Bernadette Bernice Bertha Bess Beth
Bethany Betsy Bettina Betty Bettye Beulah Beverley Beverly Beyonce Beyoncé Biljana Bingbing Binta Birtukan Bisi
Blythe Bobbie Bolanle Bożena Brandi Brenda Briana Brianna Bridget Bridgette Brigitte Britney Britt Brittany Brittney
Bronwyn Bryony Busisiwe Caitlin Caitlyn Callie Camila Camilla Camille Candace Candice Cara Carissa Carla Carlene
Carlotta Carly Carmel Carmen Carole Caroline Carolyn Carrie Cassandra Cassidy Cassie Catarina Catherine Cathleen
Cathy Catrina Cecelia Cecile Cecilia Celeste Celia Celine Chanel Charlene Charlize Charmaine Chelsey Chelsy Cheri
Cherie Cheryl Chiamaka Chiara Chidinma Chieko Chimamanda Chinwe Chioma Chipo Chloe Christa Christi Christiane
Christie Christina Christine Christy Chrystal Ciara Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia
Cleopatra Coco Colette Colleen Condoleezza Connie Consuelo Cora Corazon Coretta Corinne Cornelia Corrine Courtney
Cressida Cristina Cynthia Dace Dahlia Daiva Dalia Dana Danica Daniela Daniella Danielle Danuta Daphne Darcy Daria
Dariga Darla Darlena Darlene Darya Deana Deanna Deanne Deb Debbie Debora Deborah Debra Deepika Deidre Deirdre Delia
Delilah Della Delores Demi Dena Denise Derartu Desiree Diana Diane Dianna Dianne Dilma Dilnoza Dinah Divya Dixie
Dolores Dominique Donna Dora Doreen Doris Dorota Dorothea Dorothy Dottie Drusilla Dua Dulce Ebele Ebru Edie Edith
Edna Edwina Effie Effy Efua Egle Eiko Eileen Eilidh Eka Ekaterina Elaine Eleanor Eleanore Elena Elif Elin Elisa
Elisabeth Elisabetta Elise Elisha Eliza Elizabeth Ella Ellen Ellie Elma Elmira Elodie Eloise Elouise Elsa Elsie
Elspeth Elva Elvira Elzbieta Elżbieta Emiko Emilia Emily Emina Emine Emma Emmanuelle Emmeline Enid Erica Erika Erin
Erma Erna Ernestine Esmeralda Esperanza Esra Essie Estelle Esther Ethel Etta Eugenia Eugenie Eunice Eva Evangeline
Evelyn Evie Evika Ewa Ewelina Ezinne Fangfang Fanny Fatima Fatma Fatou Fatoumata Faustina Faye Federica Felicia
Fernanda Fiamē Fidan Fiona Fionnuala Flossie Folake Frances Francesca Francine Frankie Freda Frederica Freja Freya
Frida Frieda Fumiko Funke Funmi Funmilayo Gabby Gabriela Gabriella Gabrielle Gail Galina Gayane Gayle Gemma Gena
Geneva Genevieve Genzebe Georgette Georgiana Georgina Geraldine Germaine Gertrude Gianna Giedre Gigi Gilda Gillian
Gina Ginny Giorgia Gisela Giselle Gladys Glenda Glenna Gloria Golda Goldie Grainne Grażyna Greta Gretchen Gro
Guadalupe Guinevere Gulnar Gulnara Gunel Gwen Gwendolyn Gwyneth Gülsen Hadley Hailey Haley Halima Halina Halla Halle
Hallie Hana Hanna Hannah Harriet Harriett Haruka Haruko Hasina Hatice Hattie Hauwa Hayley Heidi Helen Helena Helene
Helga Hellen Henrietta Hermione Hilary Hilda Hillary Hina Hinewai Hiroko Hirut Hollie Hortense Huia Huma Humay
Hye-jin Hyon Hülya Ida Ieva Ifeoluwa Ifeoma Iga Ijeoma Ilana Ilene Ilhan Iliana Ilona Ilse Ilze Imelda Imogen
Imogene Ina Inara Indira Indra Ines Inese Inga Ingrid Ingrida Iona Irena Irene Irina Irma Isabel Isabela Isabella
Isabelle Isha Isla Isobel Ivana Ivanka Ivonne Jacinda Jacinta Jaclyn Jacqueline Jacquelyn Jada Jadranka Jadwiga
Jamala Jana Jane Janelle Janet Janette Janice Janie Janine Jasmin Jasmine Jayne Jeanette Jeanine Jeanne Jeannette
Jeannie Jelena Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jessie Ji-eun Ji-hyun Ji-woo Jill Jillian Jin-sook
Jing Jingjing Jinny Joan Joanie Joann Joanna Joanne Jocelyn Jodi Jodie Jody Joelle Johanna Jolanta Jolene Joni
Josefina Josephine Josie Joyce Ju-ae Juana Juanita Jude Judi Judith Judy Julia Juliana Julianne Julie Juliet
Juliette Junko Jurate Justine Justyna Jyoti Jóhanna Ka-ying Kadiatou Kadri Kahurangi Kaia Kaidi Kaitlin Kaitlyn Kaja
Kako Kamala Kamila Kaori Kara Kari Karin Karina Karla Karolina Katarina Katarzyna Kate Katelyn Katharina Katharine
Katherine Kathi Kathie Kathleen Kathryn Kathy Katia Katie Katina Katri Katrin Katrina Katy Kavita Kay Kaya Kayla
Kayleigh Kazuko Kehinde Keiko Keira Keisha Keita Kelley Kelli Kellie Kelly Kellyanne Kelsey Kemi Kendra Keri Kerri
Kersti Ketanji Ketevan Khadija Khaleda Kiara Kiko Kimberlee Kimberley Kimberly Kiri Kirsten Kirstie Kirsty Kolinda
Kris Krista Kristen Kristi Kristie Kristin Kristina Kristine Kristy Krystal Krystyna Ksenia Kumiko Kyla Kylie Kyoko
Kyra Kyung-wha Külli Lacey Laila Laima Lakshmi Lana Lara Larissa Lata Latasha Latifa Latoya Laura Lauren Laurie
Laverne Lavinia Leah Leann Leanne Leila Lena Leona Leonora Leontyne Lerato Lesley Leslie Letesenbet Leticia Letitia
Letizia Leyla Lia Liane Libby Lidia Liga Lihua Liina Lila Lilian Liliana Lilit Lillian Lillie Lina Linda Lindiwe
Lindsey Lindy Lisa Lise Litia Liyuan Liz Liza Lizzie Lizzy Ljiljana Lois Lola Loraine Lorelei Lorena Loretta Lori
Lorna Lorraine Losaline Lottie Louisa Louise Lubna Lucia Luciana Lucille Lucinda Lucy Lucyna Ludmila Luisa Lulu Lupe
Lupita Lydia Lyn Lynda Lynette Lynn Lynne Lynsey Lyudmila Mabel Mable Madeleine Madeline Madelyn Madge Madonna Maeve
Magdalena Maggie Mahsa Maia Maisie Maka Malala Malgorzata Malia Mallory Mamie Mandy Manuela Mara Marama Marcella
Marci Marcia Marcy Margaret Margarita Marge Margery Margie Margo Margot Margrethe Marguerite Mari Maria Mariah
Mariam Mariama Mariame Marian Mariana Marianne Maribel Marie Mariel Marietta Marija Mariko Marilyn Mariola Marion
Marisa Marisol Marissa Marjane Marjorie Marju Marla Marlee Marlene Marsha Marta Martha Martina Mary Maryam Maryann
Maryanne Masako Masha Matilda Mattie Maud Maude Maura Maureen Mavis Mavluda Maxine Maya Mayra Mayumi Małgorzata
Meagan Medea Meera Megan Megawati Meghan Megumi Mehriban Mei-ling Melania Melanie Melba Melinda Melisa Melissa Meng
Meral Meredith Merle Merve Meryl Meseret Mette Mhairi Mi-kyung Mia Michaela Michele Michelle Michiko Midori Miki
Mildred Milica Millie Milly Mimi Min-ji Mindy Ming-na Minnie Miranda Miriam Mirjana Misaki Mitsuko Mitzi Miyu Moira
Mollie Molly Momoko Mona Monica Monika Monique Morgan Mpho Muriel Myra Myrna Nadezhda Nadia Nadine Nadya Nafisa
Naheed Naima Nakato Naledi Namukasa Nan Nanaia Nanako Nancy Nanette Naoko Naomi Narges Natacha Natalia Natalie
Natalya Natasha Nathalie Natsumi Neha Nell Nellie Nelly Nermin Nerys Nettie Ngahuia Ngaio Ngaire Ngozi Niamh Nichola
Nichole Nicki Nicola Nicole Nicolette Nigar Nigella Nikki Nila Nimrata Nina Nino Nisha Njeri Nkechi Nneka Nnenna
Noelle Nokuthula Nola Nomvula Nomzamo Nona Noor Nora Noreen Norma Nosipho Nour Nozomi Ntombi Nuala Nune Nusrat
Nyambura Obiageli Oby Octavia Odette Ofelia Oksana Oleksandra Olena Olga Olha Olivia Oluchi Omolola Omotola Oona
Ophelia Oprah Oriana Orla Ornella Otylia Ozoda Paetongtarn Palesa Paloma Pam Pamela Pansy Paola Parveen Patricia
Patsy Patti Pattie Paula Paulette Paulina Pauline Peggy Penelope Pervin Petra Petula Philippa Philomena Phoebe
Phyllis Pik-wan Pille Pippa Polina Polly Pooja Portia Prisca Priscilla Priti Priya Priyanka Qiana Rachael Rachel
Rachelle Radhika Raisa Ramona Rana Randi Rangihuia Rania Raquel Rasa Rashida Raya Reba Rebecca Rebekah Reema Reena
Reet Regina Rekha Renata Rene Renee Rhea Rhiannon Rhoda Rhonda Rihanna Riina Rika Rima Ripeka Risa Rita Roberta
Robyn Rochelle Roisin Rokia Romy Ronda Ronke Rosa Rosalia Rosalie Rosalind Rosalinda Rosalyn Rosamund Rosanna
Rosanne Rosario Roseanne Rosella Rosemarie Rosie Roslyn Rowena Roxana Roxanne Roza Rukhsana Ruta Rutendo Ruth Ruthie
Sabina Sabine Sabrina Sachiko Sadako Sadie Safiya Sahiba Sahle Sahlework Saida Saira Sakura Sally Salma Salome
Salote Saltanat Salwa Samantha Samara Samia Samira Sanae Sandi Sandra Sangeeta Sania Sanna Saoirse Saori Sara Sarah
Sasha Saskia Satoko Sayaka Sayuri Scarlett Seiko Selena Selin Selina Selma Seo-yeon Sereana Serena Sevinj Sezen
Shabana Shakira Shamima Shania Shari Sharlene Sharon Shauna Shawna Shea Sheena Sheila Shelby Shelia Shelley Shelly
Sherri Sherrie Sheryl Shira Shirley Shizuka Shona Shreya Shuai Sian Sibyl Signe Sigourney Silvia Simisola Simone
Simran Sinaali'i Sinead Siobhan Siri Siu-lai Smriti Sofia Sol-ju Solvita Son-hui Sondra Sonia Sonja Sonya Soo-jin
Sophia Sophie Stacey Stacie Stacy Stefanie Stephanie Stephenie Suella Suk-yee Sun-hee Sunita Susan Susana Susanna
Susannah Susanne Sushma Susie Suzanne Suzette Suzy Svetlana Sviatlana Svitlana Swati Sybil Sylvia Sylvie Tabitha
Talia Tallulah Tamar Tamara Tameka Tami Tamika Tamiko Tammi Tammie Tammy Tania Tanisha Tansu Tanya Tara Tariana
Tarja Tasha Taslima Tatiana Tatum Tatyana Teresa Teri Terri Terrie Tess Tessa Tetiana Thandie Thandiwe Thea Thelma
Theodora Theresa Therese Thora Thuli Tia Tiana Tiffany Tiina Tilda Tilly Tina Tirunesh Titilayo Tiwa Tomoko Toni
Tonia Tonya Tori Toshiko Toyin Tracey Traci Tracie Tracy Tricia Triin Trina Trish Trisha Trixie Trudy Tsegaye Tsitsi
Tulsi Twyla Uju Ulrike Uma Ursula Urszula Usha Vaira Valarie Valentina Valeria Valerie Vandana Vanessa Vanna Vanya
Veena Velma Vera Verna Veronica Vicki Vickie Vicky Vigdis Viive Vikki Viktoria Viktorija Viktoriya Violeta Vivian
Viviana Vivien Vivienne Vjosa Wafa Wai-ching Wai-yin Wambui Wanda Wangari Wanjiku Wanjiru Wendi Wendy Whina Whitney
Whoopi Wilhelmina Willa Wilma Winifred Winnie Winona Wisława Wynonna Xenia Xiaoli Xiaomei Xiaoyan Ximena Xiomara Xiu
Xochitl Yaa Yael Yana Yasmin Yasmine Yekaterina Yelena Yeon-mi Yesenia Yetunde Yevgenia Yewande Yi-ling Yingluck
Yingying Yiting Yo-jong Yoko Yolanda Yoshiko Yu-na Yui Yuk-man Yuka Yukari Yuki Yukiko Yulia Yuliya Yumi Yumiko
Yuriko Yvette Yvonne Zadie Zahra Zainab Zanele Zara Zehra Zelda Zena Zendaya Zeynep Zhanna Zindzi Zita Zivile Ziwei
Ziyi Zodwa Zoe Zoey Zofia Zola Zoleka Zora Zorana Zsa Zukhra Zuleika Zulfiya Zuzana Ülle
`,
  male: `
Aaron Abdel Abdelaziz Abdelfattah Abdelmadjid Abderrahmane Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdurrahim
Abdurrahman Abebe Abel Abiy Abner Abraham Adam Adebayo Adekunle Ademola Adewale Adeyemi Adolf Adolfo Adolph Adrian
Ahmad Ahmed Ahmet Aidan Aiden Aivars Akbar Akif Akira Akmal Akylbek Alain Alan Alasdair Alastair Albert Alberto Aldo
Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander Alexandre Alexandros Alexei
Alexey Alf Alfie Alfonso Alfred Alfredo Algirdas Ali Alija Alikhan Alistair Allan Allen Almazbek Alonzo Aloysius
Alpha Alphonse Alvaro Alvin Amadou Amir Amit Amos Anand Anar Anaru Anatoliy Anatoly Anders Anderson Andre Andreas
Andrei Andrej Andres Andrew Andrey Andrii Andris Andriy Andrus Andrzej André Andrés Andy Angelo Angus Anil Anish
Ante Anthony Antoine Anton Antoni Antonio Antony Antti António Anwar Apisai Ara Araik Ararat Arayik Araz Archibald
Archie Ari Arif Arjun Arkady Armando Armen Arne Arnold Arsen Arseniy Artak Artem Arthur Arturas Arturo Artyom Arun
Arvils Arvo Arvydas Asa Asad Ashok Ashot Ashraf Ashton Asif Askar Aslan Assimi Atif Atiku Aubrey Augustus Avi Avto
Ayaz Aydin Ayman Ayodele Ayub Azamat Azar Azer Aziz Babajide Babar Babatunde Bahram Bakhtiyar Bakhtiyor Bakir Bako
Bakytzhan Balazs Bamidele Bankole Barack Baraka Barnaby Barney Barrie Barry Bart Bartholomew Bartosz Bartłomiej
Bashar Bassam Bassirou Baudouin Beji Beka Benedict Beniamino Benito Benjamin Bennett Benny Benyamin Berat Berhane
Bernard Bernardo Bernd Bernhard Bernie Bert Bertie Bertram Bertrand Bheki Bidzina Bijan Bilal Billy Binali Binyamin
Bjorn Björn Blaine Blair Blake Bobby Bogdan Bogusław Bohdan Bola Bongani Boris Borut Boubacar Boubou Boyd Boyko Brad
Bradford Bradley Brady Brahim Bram Brandon Branko Brendan Brendon Brent Bret Brett Brian Brock Broderick Bruno Bryan
Bryant Bryce Bryn Bujar Bulent Burak Burhan Burt Byron Bülent Caleb Calum Calvin Cameron Camilo Carl Carles Carlo
Carlos Carlton Carroll Carson Carsten Casey Caspar Cavid Cecil Cedric Celal Cem Cemal Cesar Cevdet Chaim Chandler
Chandra Charles Charley Charlie Che-hung Chee-hwa Cheikh Chen Cheng Cheruiyot Chester Chet Cheung Chi-fung Chibuike
Chidi Chidozie Chijioke Chika Chike Chima Chinedu Ching Chinonso Chinua Chris Christoph Christophe Christopher
Christos Chuka Chukwudi Chukwuemeka Chukwuma Chul Chun-ying Ciaran Cillian Ciro Clark Claude Claudio Claudiu Claus
Clayton Clement Clifford Clifton Clint Clinton Clive Clyde Cody Colby Colin Colm Conan Connor Conor Conrad Corey
Cornelius Craig Crispin Cristian Cristiano Cristobal Curtis Cyriel Cyril Cyrus César Daiki Dainis Daisuke Damian
Damien Damir Damon Dan Daniel Daniele Daniil Danilo Daniyar Danjuma Danny Dante Dapo Dario Darius Darko Darrell
Darren Darrin Darryl Darwin Daryl Dave David Davis Davit Davor Davron Dawit Debretsion Declan Dedan Deepak Delbert
Dele Demba Deng Denis Deniz Dennis Denny Denys Denzel Derek Dermot Derrick Desmond Devendra Devin Devlet Dexter
Didier Diego Dieter Dietmar Dilip Dimitri Dimitrios Dinesh Dirk Djibril Dmitri Dmitriy Dmitry Dmytro Domenico
Dominic Dominick Donal Donald Donatas Dong-won Donnie Donny Donovan Dorian Doug Dougie Douglas Doyle Dragan Dritan
Duane Dudley Duncan Dusan Dustin Dwayne Dwight Dylan Eamon Eamonn Earnest Ebrahim Ebrima Ebuka Ecrem Ed Eddie Eddy
Edgar Edgars Edi Edin Edison Edmon Edmond Edmund Eduard Eduardo Edvard Edvin Edward Edwin Efim Efrain Egbert Egils
Egor Ehud Eitan Ekrem Elbrus Elchin Eldar Eldon Eldridge Eli Elias Elijah Eliot Eliott Eliud Elkhan Elliot Elliott
Ellis Elman Elmar Elmer Elnur Elon Elroy Elshad Elton Elvin Elvis Emanuel Emeka Emerson Emery Emil Emile Emiliano
Emilio Emin Emmanuel Emmerson Emmett Emomali Enda Enes Engelbert Enoch Enrico Enrique Enver Eran Erdal Eric Erich
Erik Erlan Erling Ernest Ernesto Ernie Errol Ersin Ervin Essam Esteban Ethan Etienne Euan Eugene Evan Evariste
Everett Evgeniy Evgeny Evo Ewan Ezekiel Ezra Fabian Fabio Fabrice Fabrizio Fahrettin Faisal Faiz Fakhrul Farai
Farhad Farid Fariz Farooq Farouk Fathi Fatih Faure Faustin Fayez Fazil Federico Fehmi Felipe Felix Femi Ferdinand
Fergus Fernando Feyisa Fiame Fidel Fikret Fikri Filip Filipe Finlay Finley Firas Firuz Fletcher Florian Floyd
Francesco Francis Francisco Franck Franco Francois Franjo Franklin Frans Franz François Fraser Fred Freddie Freddy
Frederic Frederick Frederik Fredrick Friedrich Fuad Fumio Fyodor Félix Gabriel Gagik Galib Gamal Garba Gareth
Garfield Garrett Garry Garth Gary Gaston Gautam Gavin Gbenga Geert Gegham Geir Gela Gennadiy Gennady Geoff Geoffrey
Geordie Georg George Georges Georgi Georgios Gerald Gerard Gerardo Gerd Gerhard Gerry Gert Gervasio Getachew Ghassan
Ghulam Gia Giacomo Gian Giancarlo Gianfranco Gianluca Gianni Gibran Gideon Giga Gilbert Gilberto Giles Gilles
Gintaras Giorgi Giorgio Giorgos Giovanni Girma Gitanas Giulio Giuseppe Gleb Gocha Godfrey Gonzalo Goodluck Goran
Gordon Gotabaya Govind Grady Graeme Graham Grayson Greg Gregg Gregor Gregorio Gregory Griffin Grigol Grigory
Grzegorz Guido Guillaume Guillermo Gunnar Guntis Guoqiang Gurbanguly Gus Gustav Gustavo Gwyn Gyorgy György Günter
Günther Habil Habyarimana Hadi Hafez Hage Haider Haile Haitham Hakainde Hakan Hakeem Hakim Haluk Hamad Hamdi Hamid
Hamish Hamisi Hamza Hani Hanif Hans Haoran Harald Hari Haris Harjit Harlan Harold Harris Harrison Haruki Harvey
Hasan Hashim Hassan Havard Hayato Hayden Hayk Hector Heiko Heinrich Heinz Helmut Hemi Hendrik Henk Henri Henrik
Henry Herb Herbert Herman Hermann Hernan Herschel Heung-min Heydar Hidayat Hideki Hikmat Hikmet Hilton Hiram Hiroki
Hiroshi Hisham Ho-yin Hohepa Homer Hone Horace Horatio Horomona Hosni Hossein Houssem Howard Howie Hrant Hristijan
Hristo Hubert Hudson Hugh Hugo Hulusi Humberto Humphrey Husain Husam Hussein Huw Hyman Hyuk Hyun Ian Ibrahim
Ibrahima Ibukun Ichiro Idris Idriss Idrissa Ifeanyi Ignacio Ignacy Igor Ihaia Ihor Ikechukwu Ikenna Ikram Ilgar
Ilham Ilia Ilias Ilie Ilker Ilya Imad Imants Immanuel Imran Inder Indulis Ingmar Ingvar Ion Iosif Irakli Irfan Irvin
Irving Irwin Isaac Isaiah Isaias Isak Isiah Islom Ismail Ismaila Ismayil Ismaïl Ismet Issa Istvan Itamar Ivan Ivars
Ivica Ivo Ivor Iyad Izaak Izzat Iñaki Jaak Jacek Jacob Jacques Jae Jae-yong Jaime Jair Jakaya Jake Jakob Jakub Jalal
Jalil Jamal James Jameson Jamil Jamshid Janez Janos Jared Jaroslav Jaroslaw Jarosław Jarrod Jarvis Jasem Jason
Jasper Javad Javid Javier Jawad Jayaram Jayden Jean-Claude Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel
Jean-Noel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeb Jed Jeff Jeffery Jeffrey Jeffry Jens Jerald Jeremiah Jeremy
Jermaine Jeroen Jerome Jerry Jerzy Jesse Jesus Jesús Jethro Jeyhun Ji-sung Jian Jiang Jianguo Jianhua Jide Jim
Jimmie Jiri Jiro Joachim Joao Joaquin Jock Joel Joey Johan Johann Johannes John Johnathan Johnnie Johnny Joko Jomo
Jon Jonah Jonas Jonathan Jone Jonny Joon Jorge Joris Josaia Jose Josef Josep Joseph Joshua Josiah Josip José Jovan
Jozef João Juha Julen Jules Julian Julien Julio Julius Juma Jumanne Junjie Juozas Jurgen Juris Jussi Justin Juvénal
Jyri János József Jürgen Jüri Ka-shing Kacper Kadir Kagiso Kaido Kais Kakha Kakhi Kalev Kalidou Kalle Kamal
Kamaladdin Kamau Kamchybek Kamran Kanan Kapil Karam Karan Karim Karl Kaspar Kaspars Kasper Kassim Kassym-Jomart
Kayode Kazim Kazimierz Kazuki Kazuo Kazuyoshi Keanu Keegan Keiichi Keir Keisuke Keith Kelechi Kelvin Kemal Kenan
Kendall Kendrick Kenenisa Kenichi Kenji Kenneth Kenny Kenta Kerim Kermit Kestutis Keung Kevin Khachatur Khaled
Khalid Khalifa Khamzat Khazar Khosrow Khvicha Kibet Kieran Kiichi Kin-man Kingsley Kipchoge Kiprono Kiprotich Kirby
Kiril Kirill Kirk Klaus Klemens Koffi Kofi Kohei Kojo Kokhir Konrad Konstantin Konstantinos Koray Kostas Kouassi
Krishna Krisjanis Kristers Kristian Kristjan Kristof Krzysztof Kubanychbek Kuk-gi Kumar Kunle Kurmanbek Kurt Kurtis
Kwabena Kwadwo Kwaku Kwame Kwang Kwasi Kwesi Kwok Kyle Kylian Kyriakos Lachlan Lado Laith Lalit Lamar Lamin Lamine
Lamont Landon Lanre Larry Lars Lasha Laszlo Laurence Laurent Lawrence Lazar Lazarus Lech Leigh Leland Lenny Leo Leon
Leonard Leonardo Leonid Leopold Leroy Lesego Lester Leszek Leung Levan Levi Levon Lewis Liam Liang Lijian Linas
Linus Lionel Lloyd Logan Lonnie Loren Lorenzo Lorik Louie Louis Lowell Lubomir Luc Luca Lucas Lucian Luciano Lucien
Ludovic Ludwig Luigi Luis Luiz Luka Lukas Lukasz Luke Lula Lung Lutfi Luther Lwazi Lyle Lyndon László Maciej Mack
Macky Magnus Magomed Mahamat Maharram Mahathir Mahdi Mahinda Mahmood Mahmoud Mahmud Mahmut Maksim Maksym Malachi
Malcolm Malek Malietoa Malik Mamadou Mamady Mammad Mamuka Mandla Manfred Manish Manmohan Mansour Mansur Mantas
Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mariusz Marko Markus Marlon
Martin Martti Marty Marvin Masashi Masato Masayoshi Masood Masoud Massimo Massoud Masud Matej Mateo Mateusz Mathew
Mathieu Matiu Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Mauro Maury Maxim Maxime Maximilian
Maxwell Maynard Mazahir Mehdi Mehman Mehmed Mehmet Mel Melih Melvin Menachem Mengistu Merab Meron Merv Mervyn Mesut
Mevlut Mevlüt Micah Michael Michal Michał Michel Mick Mickey Miguel Mihai Mihail Mihails Mikael Mikaere Mikayil Mike
Mikhail Mikheil Mikkel Mikko Mikola Milan Millard Milo Milomir Milorad Milos Miloud Miloš Milton Min-jae Mindaugas
Mindia Minh Mircea Mirko Miro Miroslav Mirosław Mirza Mitch Mitchell Mitt Modibo Mohamed Mohammad Mohammed Mohsen
Mohsin Moises Moktar Monroe Monte Monty Mordecai Morihiro Mort Morten Mortimer Moshe Moshood Mostafa Moussa Moustafa
Mthunzi Muammar Mubariz Mugisha Muhammad Muhammadu Mukesh Mukhtar Mulatu Muqtada Murat Murray Musa Muslum Mustafa
Mutua Muxtar Mwai Mykhailo Mykhaylo Mykola Myles Myong-rok Myron Märt Nabih Nabil Nader Naftali Naguib Nahid Naji
Najib Namig Nangolo Naoki Naoto Narek Narendra Naruhito Naseem Nasir Nasrullah Nasser Nat Nate Nathan Nathaniel
Natig Naveen Navid Navin Nawaf Nawaz Nayib Nazim Neal Necmettin Neil Nelson Nestor Neville Newton Neymar Nguyen
Niall Nicholas Nico Nicolae Nicolas Nicolás Niel Niels Nigel Nika Nikau Niklas Niko Nikol Nikola Nikolai Nikolaj
Nikolaos Nikolas Nikolay Nikos Niles Nils Nizami Nizar Njabulo Njoroge Nkosinathi Nnamdi Noah Noam Nobuo Nodar Nok
Nolan Nonso Norbert Norris Nouri Novak Novruz Nuhu Numan Nuno Nuri Nurlan Nursultan Obafemi Obaidullah Obinna
Ochieng Ochola Odhiambo Odinaka Ogtay Ojars Okechukwu Okello Okwudili Olaf Olafur Olalekan Oleg Oleh Oleksandr
Oleksii Oleksiy Oliver Olivier Ollanta Olli Olumide Olusegun Oluwaseun Oluwatobi Olzhas Omar Omer Omondi Onyeka
Orhan Orlando Orson Orville Osama Oscar Osman Osvaldo Oswald Otabek Otar Otieno Otis Oumar Ousmane Owen Owino Oyvind
Ozgur Paavo Pablo Paddy Palmer Paolo Pape Parviz Pascal Patrick Paul Paulo Pavel Pavlo Pavlos Pawel Paweł Pedro
Peeter Pekka Peng Pep Percival Percy Pervez Petar Pete Petr Petre Petri Petro Petros Petteri Phil Philip Philippe
Phillip Phineas Pierre Pieter Pietro Piotr Pita Placido Plamen Polad Prabowo Prakash Pranab Pravin Prayuth Prem
Preston Priit Prokopis Pyotr Pål Qasem Qassem Qassim Qiang Qin Quentin Quincy Quinn Quinton Rabah Rabiu Rached
Rachid Radek Radoslaw Radosław Radovan Rafael Rafik Rafiq Raheem Rahim Rahman Rahul Raila Raimonds Rainer Raj Rajesh
Rajiv Rajnath Rakesh Ralph Rami Ramil Ramin Ramiro Ramiz Ramon Ramsay Ramzan Ramón Randal Randall Randolph Randy
Rangi Ranil Raphael Rashad Rashed Rashid Rasim Rasul Rati Ratko Ratu Rauf Raul Ravi Ravil Ravindra Rawiri Raymond
Raúl Recep Reece Reg Reggie Reginald Regis Reid Rein Reinhold René Reuben Revaz Rewi Reynold Reza Rezo Rhett Rhys
Riad Ricardo Riccardo Richard Richardas Richie Rickey Ricky Ridley Rihari Riley Rimantas Rishi Riyad Rizwan Robbie
Robby Robert Roberto Roch Roderick Rodger Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolandas Rolando Rolf Ron
Ronald Ronaldo Ronnie Ronny Roosevelt Rory Roscoe Rotimi Rovshan Rowan Ruben Rudolf Rudolph Rufat Rufus Ruhollah Rui
Rumen Rupert Ruslan Russell Rustam Ruud Ryad Ryan Ryo Ryota Ryszard Ryu Ryutaro Rüstem Saad Saadi Sabri Saburo Sacha
Saddam Sadio Sadyr Saeed Sahil Saif Sailele Sajid Salah Saleh Salih Salim Salman Salva Salvador Salvatore Samad
Sameh Sami Samir Sammy Samson Samuel Samuli Samvel Sandor Sandro Sang-hyeok Sanjay Sanjeev Sanjiv Santiago Sapar
Saparmurat Sarath Sardar Sarkhan Sarunas Sasun Satoru Satoshi Sauli Saulius Scott Scottie Seamus Sean Sebastian
Segun Selahattin Selim Semisi Serdar Sergei Sergey Sergio Serhii Serhiy Serik Serzh Seth Seun Seung Seydou Seyed
Seyi Seymour Shahbaz Shahid Shahin Shahmar Shalva Shamil Shan Sharif Shashi Shaun Shavkat Shawn Shehbaz Shehu
Sheldon Sherman Sherwin Sherwood Sherzod Shigeru Shimon Shinichi Shinjiro Shinzo Shoaib Shohei Shoichi Shota
Shunsuke Sibusiso Sidi Sidney Siegfried Sigmar Sigmundur Sigurdur Siim Silas Silvester Silvio Simon Sinclair Sinisa
Sione Siphiwe Sipho Sirajuddin Siril Sirojiddin Sitiveni Siu-ming Sizwe Slobodan Sola Solomon Sooronbay Soren Soso
Souleymane Spiros Srinivas Stanford Stanisław Stanley Stefan Stefano Stefanos Stephan Stephen Steve Steven Stevie
Stewart Stipe Stjepan Stu Stéphane Suat Subrahmanyam Sukhrob Suleyman Sumner Sunil Suren Suresh Svein Sven
Sviatoslav Svyatoslav Sylvester Szymon Sékou Søren Süleyman Taavi Tadeusz Tae-yong Tahir Taj Takashi Takeshi Takumi
Takuya Taleh Tamas Tamati Tamim Tanel Tangaroa Tanko Tanner Tao Tapiwa Tarek Tareq Tariku Tariq Tarmo Taro Tatenda
Tatsuya Tayo Tayyip Tebogo Teddy Tedros Temitope Temur Tengiz Teodor Teodoro Terence Terje Terrance Terrell Terrence
Tesfaye Tetsuya Tevfik Tevita Tewodros Teymur Thabiso Thabo Thad Thaddeus Thaksin Themba Theo Theodor Theodore Thich
Thierry Thom Thomas Thurston Tibor Tigran Tiit Tijjani Tilahun Timo Timofey Timothy Timur Tinashe Tipene Tito Tobi
Tobias Toby Todd Tofig Togrul Tomas Tomasz Tomiichi Tomislav Tommie Tommy Tomáš Toomas Torbjorn Tornike Toru
Toshihiro Toshio Tran Trent Trevor Tristan Truman Tsai Tshepo Tsz Tuilaepa Tumusiime Tunde Tung Tural Turan Turgut
Tye Tyrone Tyson Tõnis Ucha Uche Uchenna Uhuru Uldis Ulf Ulrich Ulukbek Ulvi Ulysses Umar Umaro Umaru Umberto Umit
Upendra Uri Uriah Urmas Usain Usama Usman Uwe Vaclav Vagif Vahagn Vahe Vahid Vahram Vakhtang Valdas Valdis Valentin
Valeri Valeriy Valery Vano Vardan Varun Vasif Vasil Vasily Vasyl Vaughn Vazgen Vazha Vern Vernon Viacheslav Vigen
Vijay Vikram Viktor Vilayat Viliame Vilius Vince Vincent Vincenzo Vinicius Viorel Virat Virgil Vitali Vitaliy Vitaly
Vito Vitor Vittorio Vjekoslav Vlad Vladimir Vladislav Vladyslav Vojislav Volkan Volker Volodymyr Vugar Vuk Vusal
Vusi Vyacheslav Vytautas Václav Wah Wai-man Waisale Waldo Wale Waleed Walid Wallace Wally Walt Walter Wanjala Warner
Warren Warwick Wasim Wayne Wei Weiguo Weimin Wendell Wenhao Werner Wes Wesley Wiesław Wilbert Wilbur Wilfred Wilfrid
Wilhelm Willard William Willie Willis Wilson Winfried Winston Wiremu Wissam Witold Wladyslaw Wladysław Wojciech Wole
Wolfgang Woodrow Wopke Wyatt Xander Xavi Xavier Xerxes Xiang Xiao Xiaoming Xiaoping Xin Xu Yagub Yahya Yair Yakubu
Yang Yanis Yannick Yannis Yao Yasar Yaser Yashar Yasir Yasser Yassine Yasuhiro Yasuo Yavuz Yaw Yaşar Yee Yehuda Yemi
Yerlan Yevgeny Yevhen Yichen Yifan Yilmaz Yisrael Yitzhak Yiu Yoav Yoel Yogi Yohannes Yong Yong-hae Yong-ho Yong-nam
Yoon Yosef Yoshihide Yoshimi Yoshiro Yossi Youri Yousef Youssef Yoweri Yukio Yunus Yuri Yurii Yuriy Yusef Yusif
Yusuf Yusuke Yuto Yuval Yuya Yuzuru Yves Zac Zach Zachariah Zachary Zack Zafar Zahid Zaid Zakaria Zaki Zakir Zalmay
Zaur Zayed Zaza Zbigniew Zdenek Zdravko Zdzislaw Zeev Zeke Zekeriya Zelimkhan Zhang Zhao Zheenbek Zhi Zhiqiang Zhong
Zhou Zhu Zia Ziad Ziedonis Zigmund Zine Zineddine Zinedine Ziya Ziyafat Zlatan Zlatko Zoltan Zoran Zulfiqar Zulfugar
Zura Zurab Zviad Zweli Zydrunas Zygmunt Ömer Özgür Ümit Łukasz
`,
  either: `
Bukola Cory Jackie Jamie Jan Janis Jess Karen Kerry Kiran Lindsay Manaia Mao Nana Nicky Nikita Olamide Ollie Patrice
Shannon Tendai Zane
`,
  ambiguous: `
Abe Ace Adama Adelaide Adi Al Ama Amber Ambrose An Angel April Archer Art Ash Asher Aster August Augustine Aurora
Austin Autumn Awa Axel Ayo Baba Ban Baron Basil Beau Beck Belle Ben Bianca Bill Bishop Blanche Blessing Bo Bob Bond
Bonnie Booker Boston Brandy Brook Brooke Brooklyn Brooks Bruce Buck Bud Buddy Buster Butch Cain Candy Carol Carolina
Carter Cary Chad Chance Chao Charity Charlotte Chase Chelsea Cher Cherry Chi Chip Christian Chuck Chun Clarence Clay
Clementine Cleo Cliff Cole Constance Cooper Cruz Crystal Curt Daisy Dakota Dale Dallas Dane Dawn Day Dean Dee Del
Denver Des Destiny Devon Dick Dolly Dom Don Dong Dot Drew Duke Dusty Earl Ebony Eden Elba Eri Esi Eve Fai Faith Fang
Fay Felicity Feng Fern Finn Flora Florence Ford Forest Forrest Foster Frank Fritz Gale Gang Gay Gene Georgia Gil
Ginger Glen Glenn Grace Grant Grover Guang Guy Hal Hale Hamilton Hang Hank Hao Hardy Harley Harper Harry Hawk Hazel
Heath Heather Hine Hing Ho Holly Hon Hong Honor Hope Houston Hu Hui Hunter Ike India Ira Iris Israel Ivy Jack
Jackson Jade Jay Jean Jefferson Jie Jimmy Jin Jo Joe Jordan Josh Joy Juan Jun June Jung Junior Justice Justus
Kai Kam Kang Ken Kent Kim King Kit Kitty Kong Kun Lan Lance Lane Laurel Lea Lee Lei Len Lennox Les Li Lily Lin
Lincoln Ling Liv Lok Long Lord Lou Luna Luz Mac Mackenzie Madison Mae Mai Major Mako Marina Mark Marquis Marshall
Mason Maverick Max May Mei Melody Mercedes Mercy Mere Merlin Miles Miller Min Mina Minerva Ming Misty Mo Moana Moe
Moon Morris Moses Myrtle Na Nash Ned Nick Noel Norm Norman Nova Ole Olive Olympia Opal Orion Otto Pace Paige Pak
Paris Park Parker Pat Patience Patty Pearl Peg Penn Penny Per Peter Phoenix Pierce Piers Pike Ping Pip Piper Poppy
Precious Prince Prudence Qing Queenie Rae Ram Raven Ray Red Reed Rex Rich Rick Rie River Rob Robin Rock Rocky Rod
Roman Romeo Rose Rosemary Ross Roy Royce Rua Ruby Rudy Russ Rusty Ryder Saba Sade Sage Saint Sam Sandy Sang Sani
Saul Savannah Scarlet Scout Serge Shane Sherry Sho Sid Siena Sienna Sing Skip Sky Skye Sol Sonny Soo Spencer Spike
Stan Stark Stella Sterling Stew Stormy Stuart Su Sue Sully Summer Sung Swift Sydney Tad Tak Tam Tama Tane Tate
Taylor Te Ted Terry Thor Tim Ting Tod Tom Tony Trey Trinity Trip Troy Tucker Tui Turner Ty Tyler Ula Una Van Venus
Verona Vic Victor Victoria Viola Violet Virginia Von Wade Wai Walker Wang Ward Washington Wen West Wi Will Willow
Wing Winter Wolf Woody Wu Wylie Xi Xia Xue Yan Yat Yi Ying Yu Yue Yun Zen Zion
`,
  ambiguousFemale: `
Adelaide Adi Ama Amber An April Aster Aurora Autumn Awa Belle Bianca Blanche Blessing Bonnie Brandy Brooke Brooklyn
Candy Carol Carolina Charity Charlotte Chelsea Cher Cherry Clementine Cleo Constance Crystal Daisy Dakota Dawn Dee
Destiny Dolly Dot Ebony Eden Elba Eri Esi Eve Faith Fang Fay Felicity Fern Flora Florence Gale Gay Georgia Ginger
Grace Harper Hazel Heather Hine Holly Honor Hope India Iris Ivy Jade Jo Joy June Kitty Lan Laurel Lea Lily Liv Luna
Luz Mackenzie Mae Mai Mako Marina May Mei Melody Mercedes Mercy Mere Mina Minerva Misty Moana Myrtle Na Olive
Olympia Opal Paige Patience Patty Pearl Peg Penny Ping Piper Poppy Precious Prudence Qing Queenie Rae Rie Rose
Rosemary Ruby Saba Sade Savannah Scarlet Sherry Siena Sienna Sky Skye Sol Stella Su Sue Summer Sydney Ting Trinity
Tui Ula Una Venus Verona Victoria Viola Violet Virginia Willow Xia Xue Ying Yue Yun
`,
  ambiguousMale: `
Abe Ace Adama Al Ambrose Archer Art Ash Asher August Augustine Austin Axel Ayo Baba Ban Baron Basil Beau Beck Ben
Bill Bishop Bob Bond Booker Boston Brooks Bruce Buck Bud Buddy Buster Butch Cain Carter Cary Chad Chance Chao Chase
Chi Chip Christian Chuck Chun Clarence Clay Cliff Cole Cooper Cruz Curt Dallas Dane Day Dean Del Denver Des Devon
Dick Dom Don Dong Duke Dusty Earl Fai Feng Finn Ford Forest Forrest Foster Frank Fritz Gang Gene Gil Glen Glenn
Grant Grover Guang Guy Hal Hale Hamilton Hang Hank Hao Hardy Harley Harry Hawk Heath Hing Ho Hon Hong Houston Hu Hui
Hunter Ike Ira Jack Jackson Jay Jefferson Jie Jimmy Jin Joe Josh Jun Jung Junior Justus Kai Kam Kang Ken Kent
King Kit Kong Kun Lance Lane Lee Lei Len Lennox Les Li Lin Lincoln Ling Lok Long Lord Mac Mark Marquis Marshall
Mason Maverick Max Merlin Miles Miller Mo Moe Moon Morris Moses Nash Ned Nick Norm Norman Ole Orion Otto Pace Pak
Park Parker Penn Per Peter Phoenix Pierce Piers Pike Pip Prince Ram Raven Ray Red Reed Rex Rich Rick Rob Rock Rocky
Rod Roman Romeo Ross Roy Royce Rua Rudy Russ Rusty Ryder Saint Sam Sang Sani Saul Scout Serge Shane Sho Sid Sing
Skip Sonny Soo Spencer Spike Stan Stark Sterling Stew Stuart Sully Sung Swift Tad Tak Tam Tama Tane Tate Te Ted
Terry Thor Tim Tod Tom Tony Trey Trip Tucker Turner Ty Tyler Van Vic Victor Von Wade Wai Walker Wang Ward Washington
Wen West Wi Will Wing Wolf Woody Wu Wylie Xi Yat Yi Zen Zion
`,
} as const;
