/** The given names of people in English news, by gender. */

/**
 * Base forms, blanks between. `ambiguous` names are also common words, so they need a surname beside them; they are not in
 * the other lists, and `ambiguousFemale` and `ambiguousMale` tell the gender of those of them that have one.
 */
export const givenNames = {
  female: `
Aaliyah Abbie Abby Abigail Ada Adele Adeline Aditi Adriana Adrienne Agatha Agnes Aigul Aileen Aimee Ainsley Aisha
Aisling Alana Alanna Alberta Alejandra Alessandra Alexa Alexandra Alexandria Alexia Alexis Alice Alicia Alina Alisa
Alisha Alison Alissa Alla Allie Allison Allyson Alma Alsu Althea Alycia Alyson Alyssa Amanda Amara Amelia Amelie
Amina Amira Amy Ana Anabel Anahit Anastasia Andrea Angela Angelica Angelina Angie Ani Anika Anita Anjali Ann Anna
Annabel Annabelle Anne Annette Annie Annika Anthea Antoinette Antonia Anya Aoife Aretha Ariana Arianna Ariel Arlene
Armine Arpine Asha Ashlee Ashleigh Astrid Athena Atifete Audra Audrey Augusta Aung Ava Avery Ayesha Aynur Ayse Aytan
Barb Barbara Beatrice Beatrix Becky Belinda Bella Benazir Bernadette Bernice Bertha Bess Beth Bethany Betsy Bettina
Betty Bettye Beulah Beverley Beverly Beyonce Beyoncé Biljana Blythe Bobbie Brandi Brenda Briana Brianna Bridget
Bridgette Brigitte Britney Britt Brittany Brittney Bronwyn Bryony Caitlin Caitlyn Callie Camila Camilla Camille
Candace Candice Cara Carissa Carla Carlene Carlotta Carly Carmel Carmen Carole Caroline Carolyn Carrie Cassandra
Cassidy Cassie Catarina Catherine Cathleen Cathy Catrina Cecelia Cecile Cecilia Celeste Celia Celine Chanel Charlene
Charlize Charmaine Chelsey Chelsy Cheri Cherie Cheryl Chiara Chloe Christa Christi Christiane Christie Christina
Christine Christy Chrystal Ciara Cindy Claire Clara Clare Clarice Clarissa Claudette Claudia Cleopatra Coco Colette
Colleen Condoleezza Connie Consuelo Cora Corazon Coretta Corinne Cornelia Corrine Courtney Cressida Cristina Cynthia
Dahlia Dalia Dana Danica Daniela Daniella Danielle Daphne Darcy Daria Dariga Darla Darlena Darlene Darya Deana
Deanna Deanne Deb Debbie Debora Deborah Debra Deepika Deidre Deirdre Delia Delilah Della Delores Demi Dena Denise
Desiree Diana Diane Dianna Dianne Dilma Dilnoza Dinah Divya Dixie Dolores Dominique Donna Dora Doreen Doris Dorothea
Dorothy Dottie Drusilla Dua Dulce Ebru Edie Edith Edna Edwina Effie Effy Eileen Eilidh Eka Ekaterina Elaine Eleanor
Eleanore Elena Elif Elin Elisa Elisabeth Elisabetta Elise Elisha Eliza Elizabeth Ella Ellen Ellie Elma Elmira Elodie
Eloise Elouise Elsa Elsie Elspeth Elva Elvira Emilia Emily Emina Emine Emma Emmanuelle Emmeline Enid Erica Erika
Erin Erma Erna Ernestine Esmeralda Esperanza Esra Essie Estelle Esther Ethel Etta Eugenia Eugenie Eunice Eva
Evangeline Evelyn Evie Evika Fanny Fatima Fatma Faustina Faye Federica Felicia Fernanda Fidan Fiona Fionnuala
Flossie Frances Francesca Francine Frankie Freda Frederica Freja Freya Frida Frieda Fumiko Gabby Gabriela Gabriella
Gabrielle Gail Galina Gayane Gayle Gemma Gena Geneva Genevieve Georgette Georgiana Georgina Geraldine Germaine
Gertrude Gianna Gigi Gilda Gillian Gina Ginny Giorgia Gisela Giselle Gladys Glenda Glenna Gloria Golda Goldie
Grainne Greta Gretchen Gro Guadalupe Guinevere Gulnar Gulnara Gunel Gwen Gwendolyn Gwyneth Gülsen Hadley Hailey
Haley Halima Halina Halla Halle Hallie Hana Hanna Hannah Harriet Harriett Hasina Hatice Hattie Hayley Heidi Helen
Helena Helene Helga Henrietta Hermione Hilary Hilda Hillary Hina Hollie Hortense Huma Humay Hülya Ida Ilana Ilene
Ilhan Iliana Ilona Ilse Imelda Imogen Imogene Ina Indira Indra Ines Inga Ingrid Ingrida Iona Irena Irene Irina Irma
Isabel Isabela Isabella Isabelle Isha Isla Isobel Ivana Ivanka Ivonne Jacinda Jacinta Jaclyn Jacqueline Jacquelyn
Jada Jadranka Jamala Jana Jane Janelle Janet Janette Janice Janie Janine Jasmin Jasmine Jayne Jeanette Jeanine
Jeanne Jeannette Jeannie Jelena Jemima Jen Jenna Jennie Jennifer Jenny Jessica Jessie Jill Jillian Jinny Joan Joanie
Joann Joanna Joanne Jocelyn Jodi Jodie Jody Joelle Johanna Jolene Joni Josefina Josephine Josie Joyce Juana Juanita
Jude Judi Judith Judy Julia Juliana Julianne Julie Juliet Juliette Justine Jyoti Jóhanna Kaitlin Kaitlyn Kaja Kamala
Kamila Kara Kari Karin Karina Karla Karolina Katarina Kate Katelyn Katharina Katharine Katherine Kathi Kathie
Kathleen Kathryn Kathy Katia Katie Katina Katrin Katrina Katy Kavita Kay Kaya Kayla Kayleigh Keiko Keira Keisha
Kelley Kelli Kellie Kelly Kellyanne Kelsey Kendra Keri Kerri Kersti Ketanji Ketevan Khadija Khaleda Kiara Kimberlee
Kimberley Kimberly Kirsten Kirstie Kirsty Kolinda Kris Krista Kristen Kristi Kristie Kristin Kristina Kristine
Kristy Krystal Ksenia Kyla Kylie Kyoko Kyra Lacey Laila Lakshmi Lana Lara Larissa Lata Latasha Latifa Latoya Laura
Lauren Laurie Laverne Lavinia Leah Leann Leanne Leila Lena Leona Leonora Leontyne Lesley Leslie Leticia Letitia
Letizia Leyla Lia Liane Libby Lidia Lila Lilian Liliana Lilit Lillian Lillie Lina Linda Lindsey Lindy Lisa Lise Liz
Liza Lizzie Lizzy Ljiljana Lois Lola Loraine Lorelei Lorena Loretta Lori Lorna Lorraine Lottie Louisa Louise Lubna
Lucia Luciana Lucille Lucinda Lucy Ludmila Luisa Lulu Lupe Lydia Lyn Lynda Lynette Lynn Lynne Lynsey Lyudmila Mabel
Mable Madeleine Madeline Madelyn Madge Madonna Maeve Magdalena Maggie Mahsa Maia Maisie Maka Malala Malia Mallory
Mamie Mandy Manuela Mara Marcella Marci Marcia Marcy Margaret Margarita Margery Margie Margo Margot Margrethe
Marguerite Mari Maria Mariah Mariam Marian Mariana Marianne Maribel Marie Mariel Marietta Marija Mariko Marilyn
Marion Marisa Marisol Marissa Marjane Marjorie Marla Marlee Marlene Marsha Marta Martha Martina Mary Maryam Maryann
Maryanne Masha Matilda Mattie Maud Maude Maura Maureen Mavis Mavluda Maxine Maya Mayra Meagan Medea Meera Megan
Megawati Meghan Mehriban Mei Melania Melanie Melba Melinda Melisa Melissa Meral Meredith Merve Meryl Mette Mhairi
Mia Michaela Michele Michelle Mildred Milica Millie Milly Mimi Mindy Minnie Miranda Miriam Mirjana Misaki Mitsuko
Mitzi Moira Mollie Molly Mona Monica Monika Monique Morgan Muriel Myra Myrna Nadezhda Nadia Nadine Nadya Nafisa
Naheed Naima Nan Nancy Nanette Naomi Narges Natacha Natalia Natalie Natalya Natasha Nathalie Neha Nell Nellie Nelly
Nermin Nerys Nettie Ngozi Niamh Nichola Nichole Nicki Nicola Nicole Nicolette Nigar Nigella Nikki Nila Nimrata Nina
Nino Nisha Noelle Nola Nona Noor Nora Noreen Norma Nour Nuala Nune Nusrat Octavia Odette Ofelia Oksana Oleksandra
Olena Olga Olha Olivia Oona Ophelia Oprah Oriana Orla Ornella Ozoda Paetongtarn Paloma Pam Pamela Pansy Paola
Parveen Patricia Patsy Patti Pattie Paula Paulette Paulina Pauline Peggy Penelope Pervin Petra Petula Philippa
Philomena Phoebe Phyllis Pippa Polina Polly Pooja Portia Prisca Priscilla Priti Priya Priyanka Qiana Rachael Rachel
Rachelle Radhika Raisa Ramona Rana Randi Rania Raquel Rashida Raya Reba Rebecca Rebekah Reema Reena Regina Rekha
Renata Rene Renee Rhea Rhiannon Rhoda Rhonda Rihanna Rima Rita Roberta Robyn Rochelle Roisin Romy Ronda Rosa Rosalia
Rosalie Rosalind Rosalinda Rosalyn Rosamund Rosanna Rosanne Rosario Roseanne Rosella Rosemarie Rosie Roslyn Rowena
Roxana Roxanne Roza Rukhsana Ruth Ruthie Sabina Sabine Sabrina Sadie Safiya Sahiba Sahle Saida Saira Sakura Sally
Salma Salome Saltanat Salwa Samantha Samara Samia Samira Sanae Sandi Sandra Sangeeta Sania Sanna Saoirse Sara Sarah
Sasha Saskia Scarlett Selena Selin Selina Selma Serena Sevinj Sezen Shabana Shakira Shamima Shania Shari Sharlene
Sharon Shauna Shawna Shea Sheena Sheila Shelby Shelia Shelley Shelly Sherri Sherrie Sheryl Shira Shirley Shona
Shreya Sian Sibyl Sigourney Silvia Simone Simran Sinead Siobhan Siri Smriti Sofia Sondra Sonia Sonja Sonya Sophia
Sophie Stacey Stacie Stacy Stefanie Stephanie Stephenie Suella Sunita Susan Susana Susanna Susannah Susanne Sushma
Susie Suzanne Suzette Suzy Svetlana Sviatlana Svitlana Swati Sybil Sylvia Sylvie Tabitha Talia Tallulah Tamar Tamara
Tameka Tami Tamika Tamiko Tammi Tammie Tammy Tania Tanisha Tansu Tanya Tara Tarja Tasha Taslima Tatiana Tatum
Tatyana Teresa Teri Terri Terrie Tess Tessa Tetiana Thandie Thea Thelma Theodora Theresa Therese Thora Tia Tiana
Tiffany Tilda Tilly Tina Toni Tonia Tonya Tori Tracey Traci Tracie Tracy Tricia Trina Trish Trisha Trixie Trudy
Tulsi Twyla Ulrike Uma Ursula Usha Vaira Valarie Valentina Valeria Valerie Vandana Vanessa Vanna Vanya Veena Velma
Vera Verna Veronica Vicki Vickie Vicky Vigdis Vikki Viktoria Viktoriya Violeta Vivian Viviana Vivien Vivienne Vjosa
Wafa Wanda Wangari Wendi Wendy Whitney Whoopi Wilhelmina Willa Wilma Winifred Winnie Winona Wynonna Xenia Ximena
Xiomara Xochitl Yael Yasmin Yasmine Yekaterina Yelena Yesenia Yevgenia Yingluck Yoko Yolanda Yuki Yulia Yuliya Yumi
Yuriko Yvette Yvonne Zadie Zahra Zainab Zara Zehra Zelda Zena Zendaya Zeynep Zhanna Zita Zoe Zoey Zola Zora Zorana
Zsa Zukhra Zuleika Zulfiya Zuzana
`,
  male: `
Aaron Abdel Abdelaziz Abdelfattah Abdelmadjid Abderrahmane Abdul Abdulaziz Abdulla Abdullah Abdurrahim Abdurrahman
Abel Abiy Abner Abraham Adam Adolf Adolfo Adolph Adrian Ahmad Ahmed Ahmet Aidan Aiden Akbar Akif Akira Akmal Akylbek
Alain Alan Alasdair Alastair Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey
Alessandro Alex Alexander Alexandre Alexandros Alexei Alexey Alf Alfie Alfonso Alfred Alfredo Ali Alija Alikhan
Alistair Allan Allen Almazbek Alonzo Aloysius Alpha Alphonse Alvaro Alvin Amir Amit Amos Anand Anar Anatoliy Anatoly
Anders Anderson Andre Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej André Andrés Andy Angelo
Angus Anil Anish Ante Anthony Antoine Anton Antoni Antonio Antony Antti António Anwar Ara Araik Ararat Arayik Araz
Archibald Archie Ari Arif Arjun Arkady Armando Armen Arne Arnold Arsen Arseniy Artak Artem Arthur Arturo Artyom Arun
Asa Asad Ashok Ashot Ashraf Ashton Asif Askar Aslan Assimi Atif Aubrey Augustus Avi Ayaz Aydin Ayman Ayub Azamat
Azar Azer Aziz Babar Bahram Bakhtiyar Bakhtiyor Bakir Bako Bakytzhan Balazs Barack Barnaby Barney Barrie Barry Bart
Bartholomew Bashar Bassam Bassirou Beji Benedict Beniamino Benito Benjamin Bennett Benny Benyamin Berat Bernard
Bernardo Bernd Bernhard Bernie Bert Bertie Bertram Bertrand Bidzina Bijan Bilal Billy Binali Binyamin Bjorn Björn
Blaine Blair Blake Bobby Bogdan Bohdan Bola Boris Borut Boubacar Boyd Boyko Brad Bradford Bradley Brady Brahim Bram
Brandon Branko Brendan Brendon Brent Bret Brett Brian Brock Broderick Bruno Bryan Bryant Bryce Bryn Bujar Bulent
Burak Burhan Burt Byron Bülent Caleb Calum Calvin Cameron Camilo Carl Carles Carlo Carlos Carlton Carroll Carson
Carsten Casey Caspar Cavid Cecil Cedric Celal Cem Cemal Cesar Cevdet Chaim Chandler Chandra Charles Charley Charlie
Chen Cheng Chester Chet Chidi Chinedu Chris Christoph Christophe Christopher Christos Ciaran Cillian Ciro Clark
Claude Claudio Claudiu Claus Clayton Clement Clifford Clifton Clint Clinton Clive Clyde Cody Colby Colin Colm Conan
Connor Conor Conrad Corey Cornelius Craig Crispin Cristian Cristiano Cristobal Curtis Cyriel Cyril Cyrus César
Damian Damien Damir Damon Dan Daniel Daniele Daniil Danilo Daniyar Danny Dante Dario Darius Darko Darrell Darren
Darrin Darryl Darwin Daryl Dave David Davis Davit Davor Davron Declan Deepak Delbert Deng Denis Deniz Dennis Denny
Denys Denzel Derek Dermot Derrick Desmond Devendra Devin Devlet Dexter Didier Diego Dieter Dietmar Dilip Dimitri
Dimitrios Dinesh Dirk Djibril Dmitri Dmitriy Dmitry Dmytro Domenico Dominic Dominick Donal Donald Donatas Donnie
Donny Donovan Dorian Doug Dougie Douglas Doyle Dragan Dritan Duane Dudley Duncan Dusan Dustin Dwayne Dwight Dylan
Eamon Eamonn Earnest Ebrahim Ecrem Ed Eddie Eddy Edgar Edi Edin Edison Edmon Edmond Edmund Eduard Eduardo Edvard
Edvin Edward Edwin Efim Efrain Egbert Egor Ehud Eitan Ekrem Elbrus Elchin Eldar Eldon Eldridge Eli Elias Elijah
Eliot Eliott Elkhan Elliot Elliott Ellis Elman Elmar Elmer Elnur Elon Elroy Elshad Elton Elvin Elvis Emanuel Emerson
Emery Emil Emile Emiliano Emilio Emin Emmanuel Emmerson Emmett Emomali Enda Enes Engelbert Enoch Enrico Enrique
Enver Eran Erdal Eric Erich Erik Erlan Erling Ernest Ernesto Ernie Errol Ersin Ervin Essam Esteban Ethan Etienne
Euan Eugene Evan Evariste Everett Evgeniy Evgeny Evo Ewan Ezekiel Ezra Fabian Fabio Fabrice Fabrizio Fahrettin
Faisal Faiz Fakhrul Farhad Farid Fariz Farooq Farouk Fathi Fatih Faure Fayez Fazil Federico Fehmi Felipe Felix
Ferdinand Fergus Fernando Fidel Fikret Fikri Filip Filipe Finlay Finley Firas Firuz Fletcher Florian Floyd Francesco
Francis Francisco Franck Franco Francois Franjo Franklin Frans Franz François Fraser Fred Freddie Freddy Frederic
Frederick Frederik Fredrick Friedrich Fuad Fumio Fyodor Félix Gabriel Gagik Galib Gamal Gareth Garfield Garrett
Garry Garth Gary Gaston Gautam Gavin Geert Gegham Geir Gela Gennadiy Gennady Geoff Geoffrey Geordie Georg George
Georges Georgi Georgios Gerald Gerard Gerardo Gerd Gerhard Gerry Gert Gervasio Ghassan Ghulam Giacomo Gian Giancarlo
Gianfranco Gianluca Gianni Gibran Gideon Gilbert Gilberto Giles Gilles Giorgi Giorgio Giorgos Giovanni Gitanas
Giulio Giuseppe Gleb Godfrey Gonzalo Goodluck Goran Gordon Gotabaya Govind Grady Graeme Graham Grayson Greg Gregg
Gregor Gregorio Gregory Griffin Grigol Grigory Grzegorz Guido Guillaume Guillermo Gunnar Gurbanguly Gus Gustav
Gustavo Gwyn Gyorgy György Günter Günther Habil Hadi Hafez Hage Haider Haile Haitham Hakainde Hakan Hakeem Hakim
Haluk Hamad Hamdi Hamid Hamish Hamza Hani Hanif Hans Harald Hari Haris Harjit Harlan Harold Harris Harrison Haruki
Harvey Hasan Hashim Hassan Havard Hayden Hayk Hector Heiko Heinrich Heinz Helmut Hendrik Henk Henri Henrik Henry
Herb Herbert Herman Hermann Hernan Herschel Heydar Hidayat Hideki Hikmat Hikmet Hilton Hiram Hiroshi Hisham Homer
Horace Horatio Hosni Hossein Houssem Howard Howie Hrant Hristijan Hristo Hubert Hudson Hugh Hugo Hulusi Humberto
Humphrey Husain Husam Hussein Huw Hyman Ian Ibrahim Ibrahima Ichiro Idris Idriss Ignacio Igor Ihor Ikram Ilgar Ilham
Ilias Ilie Ilker Ilya Imad Immanuel Imran Inder Ingmar Ingvar Ion Iosif Irakli Irfan Irvin Irving Irwin Isaac Isaiah
Isak Isiah Islom Ismail Ismayil Ismaïl Ismet Issa Istvan Itamar Ivan Ivica Ivo Ivor Iyad Izaak Izzat Iñaki Jacob
Jacques Jaime Jair Jakaya Jake Jakob Jakub Jalal Jalil Jamal James Jameson Jamil Jamshid Janez Janos Jared Jaroslav
Jarosław Jarrod Jarvis Jasem Jason Jasper Javad Javid Javier Jawad Jayaram Jayden Jean-Claude Jean-Jacques Jean-Luc
Jean-Marc Jean-Marie Jean-Michel Jean-Noel Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jeb Jed Jeff Jeffery Jeffrey
Jeffry Jens Jerald Jeremiah Jeremy Jermaine Jeroen Jerome Jerry Jerzy Jesse Jesus Jesús Jethro Jeyhun Jiang Jim
Jimmie Jiri Joachim Joao Joaquin Jock Joel Joey Johan Johann Johannes John Johnathan Johnnie Johnny Joko Jon Jonah
Jonas Jonathan Jonny Jorge Joris Jose Josef Josep Joseph Joshua Josiah Josip José Jovan Jozef João Juan Juha Julen
Jules Julian Julien Julio Julius Jurgen Jussi Justin Jyri János József Jürgen Kadir Kais Kalev Kalle Kamal
Kamaladdin Kamchybek Kamran Kanan Kapil Karam Karan Karim Karl Kaspar Kaspars Kasper Kassym-Jomart Kazim Kazuo Keanu
Keegan Keiichi Keir Keisuke Keith Kelvin Kemal Kenan Kendall Kendrick Kenji Kenneth Kenny Kenta Kerim Kermit Kevin
Khachatur Khaled Khalid Khalifa Khamzat Khazar Khosrow Kieran Kingsley Kirby Kiril Kirill Kirk Klaus Klemens Kofi
Kokhir Konrad Konstantin Konstantinos Koray Kostas Krishna Krisjanis Kristers Kristian Kristjan Kristof Krzysztof
Kubanychbek Kumar Kurmanbek Kurt Kurtis Kwame Kwasi Kyle Kylian Kyriakos Lachlan Lado Laith Lalit Lamar Lamine
Lamont Landon Larry Lars Lasha Laszlo Laurence Laurent Lawrence Lazar Lazarus Lech Leigh Leland Lenny Leo Leon
Leonard Leonardo Leonid Leopold Leroy Lester Levan Levi Levon Lewis Liam Lijian Linus Lionel Lloyd Logan Lonnie
Loren Lorenzo Lorik Louie Louis Lowell Lubomir Luc Luca Lucas Lucian Luciano Lucien Ludovic Ludwig Luigi Luis Luiz
Luka Lukas Luke Lula Lutfi Luther Lyle Lyndon László Mack Macky Magnus Magomed Mahamat Maharram Mahathir Mahdi
Mahinda Mahmood Mahmoud Mahmud Mahmut Maksim Maksym Malachi Malcolm Malek Malik Mamady Mammad Mamuka Manfred Manish
Manmohan Mansour Mansur Mantas Manuel Mao Marat Marc Marcel Marcelo Marco Marcos Marcus Marek Mariano Mario Marius
Mariusz Marko Markus Marlon Martin Martti Marty Marvin Masashi Masato Masood Masoud Massimo Massoud Masud Matej
Mateo Mateusz Mathew Mathieu Mats Matt Matteo Matthew Matthias Matthieu Matti Maurice Mauricio Mauro Maury Maxim
Maxime Maximilian Maxwell Maynard Mazahir Mehdi Mehman Mehmed Mehmet Mel Melih Melvin Menachem Meron Merv Mervyn
Mesut Mevlut Mevlüt Micah Michael Michal Michał Michel Mick Mickey Miguel Mihai Mihail Mihails Mikael Mikayil Mike
Mikhail Mikheil Mikkel Mikko Mikola Milan Millard Milo Milomir Milorad Milos Miloud Miloš Milton Minh Mircea Mirko
Miro Miroslav Mirza Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohsen Mohsin Moises Moktar Monroe Monte Monty
Mordecai Mort Morten Mortimer Moshe Mostafa Moussa Moustafa Muammar Mubariz Muhammad Muhammadu Mukesh Mukhtar Mulatu
Muqtada Murat Murray Musa Muslum Mustafa Muxtar Mykhailo Mykhaylo Mykola Myles Myron Nabih Nabil Nader Naftali
Naguib Nahid Naji Najib Namig Nangolo Narek Narendra Naruhito Naseem Nasir Nasrullah Nasser Nat Nate Nathan
Nathaniel Natig Naveen Navid Navin Nawaf Nawaz Nayib Nazim Neal Necmettin Neil Nelson Nestor Neville Newton Neymar
Nguyen Niall Nicholas Nico Nicolae Nicolas Nicolás Niel Niels Nigel Niklas Niko Nikol Nikola Nikolai Nikolaj
Nikolaos Nikolas Nikolay Nikos Niles Nils Nizami Nizar Noah Noam Nobuo Nolan Norbert Norris Nouri Novak Novruz Numan
Nuno Nuri Nurlan Nursultan Obaidullah Ogtay Olaf Olafur Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Ollanta
Olli Olusegun Olzhas Omar Omer Orhan Orlando Orson Orville Osama Oscar Osman Osvaldo Oswald Otabek Otis Ousmane Owen
Oyvind Ozgur Paavo Pablo Paddy Palmer Paolo Parviz Pascal Patrick Paul Paulo Pavel Pavlo Pavlos Pedro Pekka Pep
Percival Percy Pervez Petar Pete Petr Petre Petri Petro Petros Petteri Phil Philip Philippe Phillip Phineas Pierre
Pieter Pietro Piotr Placido Plamen Polad Prabowo Prakash Pranab Pravin Prayuth Prem Preston Prokopis Pyotr Pål Qasem
Qassem Qassim Qin Quentin Quincy Quinn Quinton Rabah Rached Rachid Radoslaw Radosław Radovan Rafael Rafik Rafiq
Raheem Rahim Rahman Rahul Raila Raimonds Rainer Raj Rajesh Rajiv Rajnath Rakesh Ralph Rami Ramil Ramin Ramiro Ramiz
Ramon Ramsay Ramzan Ramón Randal Randall Randolph Randy Ranil Raphael Rashad Rashed Rashid Rasim Rasul Ratko Rauf
Raul Ravi Ravil Ravindra Raymond Raúl Recep Reece Reg Reggie Reginald Regis Reid Reinhold René Reuben Reynold Reza
Rhett Rhys Riad Ricardo Riccardo Richard Richardas Richie Rickey Ricky Ridley Riley Rishi Riyad Rizwan Robbie Robby
Robert Roberto Roch Roderick Rodger Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolando Rolf Ron Ronald Ronaldo
Ronnie Ronny Roosevelt Rory Roscoe Rovshan Rowan Ruben Rudolf Rudolph Rufat Rufus Ruhollah Rui Rumen Rupert Ruslan
Russell Rustam Ruud Ryad Ryan Ryu Rüstem Saad Saadi Sabri Sacha Saddam Sadio Sadyr Saeed Sahil Saif Sajid Salah
Saleh Salih Salim Salman Salva Salvador Salvatore Samad Sameh Sami Samir Sammy Samson Samuel Samuli Samvel Sandor
Sani Sanjay Sanjeev Sanjiv Santiago Sapar Saparmurat Sarath Sardar Sarkhan Sasun Satoshi Sauli Saulius Scott Scottie
Seamus Sean Sebastian Selahattin Selim Serdar Sergei Sergey Sergio Serhii Serhiy Serik Serzh Seth Seyed Seymour
Shahbaz Shahid Shahin Shahmar Shamil Sharif Shashi Shaun Shavkat Shawn Shehbaz Sheldon Sherman Sherwin Sherwood
Sherzod Shigeru Shimon Shinichi Shinzo Shoaib Shoichi Sidi Sidney Siegfried Sigmar Sigmundur Sigurdur Silas
Silvester Silvio Simon Sinclair Sinisa Sirajuddin Siril Sirojiddin Slobodan Solomon Sooronbay Soren Spiros Srinivas
Stanford Stanley Stefan Stefano Stefanos Stephan Stephen Steve Steven Stevie Stewart Stipe Stjepan Stu Stéphane Suat
Subrahmanyam Sukhrob Suleyman Sumner Sunil Suren Suresh Svein Sven Sviatoslav Svyatoslav Sylvester Sékou Søren
Süleyman Tadeusz Tahir Taj Takeshi Taleh Tamas Tamim Tanner Tarek Tareq Tariq Taro Tayyip Teddy Tedros Tengiz Teodor
Teodoro Terence Terje Terrance Terrell Terrence Tevfik Teymur Thabo Thad Thaddeus Thaksin Theo Theodor Theodore
Thich Thierry Thom Thomas Thurston Tibor Tigran Tiit Tijjani Timo Timofey Timothy Timur Tito Tobias Toby Todd Tofig
Togrul Tomas Tomasz Tomislav Tommie Tommy Tomáš Toomas Torbjorn Toru Toshihiro Toshio Tran Trent Trevor Tristan
Truman Tsai Tural Turan Turgut Tye Tyrone Tyson Uhuru Ulf Ulrich Ulukbek Ulvi Ulysses Umar Umaro Umberto Umit
Upendra Uri Uriah Urmas Usain Usama Usman Uwe Vaclav Vagif Vahagn Vahe Vahid Vahram Vakhtang Valdis Valentin Valeri
Valeriy Valery Vano Vardan Varun Vasif Vasil Vasily Vasyl Vaughn Vazgen Vern Vernon Viacheslav Vigen Vijay Vikram
Viktor Vilayat Vilius Vince Vincent Vincenzo Vinicius Viorel Virat Virgil Vitali Vitaliy Vitaly Vito Vitor Vittorio
Vjekoslav Vlad Vladimir Vladislav Vladyslav Vojislav Volkan Volker Volodymyr Vugar Vuk Vusal Vyacheslav Václav Waldo
Waleed Walid Wallace Wally Walt Walter Warner Warren Warwick Wasim Wayne Wei Weimin Wendell Wenhao Werner Wes Wesley
Wilbert Wilbur Wilfred Wilfrid Wilhelm Willard William Willie Willis Wilson Winfried Winston Wissam Wladyslaw
Wojciech Wolfgang Woodrow Wopke Wyatt Xander Xavi Xavier Xerxes Xiang Xiao Xiaoping Xu Yagub Yahya Yair Yang Yanis
Yannick Yannis Yao Yasar Yaser Yashar Yasir Yasser Yassine Yasuo Yavuz Yaşar Yehuda Yerlan Yevgeny Yevhen Yilmaz
Yisrael Yitzhak Yoav Yoel Yogi Yoon Yosef Yoshihide Yoshiro Yossi Youri Yousef Youssef Yoweri Yukio Yunus Yuri Yurii
Yuriy Yusef Yusif Yusuf Yuval Yves Zac Zach Zachariah Zachary Zack Zafar Zahid Zaid Zakaria Zaki Zakir Zalmay Zane
Zaur Zayed Zbigniew Zdenek Zdravko Zeev Zeke Zekeriya Zelimkhan Zhang Zhao Zheenbek Zhou Zhu Zia Ziad Zigmund Zine
Zineddine Zinedine Ziya Ziyafat Zlatan Zlatko Zoltan Zoran Zulfiqar Zulfugar Zurab Zviad Ömer Özgür Ümit
`,
  either: `
Cory Jackie Jamie Jan Janis Jess Karen Kerry Kiran Lindsay Nana Nicky Nikita Ollie Patrice Shannon
`,
  ambiguous: `
Abe Ace Adelaide Al Amber Ambrose An Angel April Archer Art Ash Asher August Augustine Aurora Austin Autumn Axel Ban
Baron Basil Beau Beck Belle Ben Bianca Bill Bishop Blanche Blessing Bo Bob Bond Bonnie Booker Boston Brandy Brook
Brooke Brooklyn Brooks Bruce Buck Bud Buddy Buster Butch Cain Candy Carol Carolina Carter Cary Chad Chance Charity
Charlotte Chase Chelsea Cher Cherry Chip Christian Chuck Clarence Clay Clementine Cleo Cliff Cole Constance Cooper
Cruz Crystal Curt Daisy Dakota Dale Dallas Dane Dawn Day Dean Dee Del Denver Des Destiny Devon Dick Dolly Dom Don
Dot Drew Duke Dusty Earl Ebony Eden Elba Eve Faith Fay Felicity Fern Finn Flora Florence Ford Forest Forrest Foster
Frank Fritz Gale Gay Gene Georgia Gil Ginger Glen Glenn Grace Grant Grover Guy Hal Hale Hamilton Hank Hardy Harley
Harper Harry Hawk Hazel Heath Heather Ho Holly Honor Hope Houston Hu Hunter Ike India Ira Iris Israel Ivy Jack
Jackson Jade Jay Jean Jefferson Jimmy Jin Jo Joe Jordan Josh Joy Judge Jun June Jung Junior Justice Justus Kai Ken
Kent Kim King Kit Kitty Lance Lane Laurel Lea Lee Lei Len Lennox Les Li Lily Lin Lincoln Ling Liv Lord Lou Luna Luz
Mac Mackenzie Madison Mae Mai Major Marina Mark Marquis Marshall Mason Maverick Max May Melody Mercedes Mercy Merlin
Miles Miller Min Mina Minerva Ming Misty Mo Moe Moon Morris Moses Myrtle Nash Ned Nick Noel Norm Norman Nova Ole
Olive Olympia Opal Orion Otto Pace Paige Paris Park Parker Pat Patience Patty Pearl Peg Penn Penny Per Peter Phoenix
Pierce Piers Pike Pip Piper Poppy Precious Prince Prudence Queenie Rae Ram Raven Ray Red Reed Rex Rich Rick River
Rob Robin Rock Rocky Rod Roman Romeo Rose Rosemary Ross Roy Royce Ruby Rudy Russ Rusty Ryder Sage Saint Sam Sandy
Saul Savannah Scarlet Scout Serge Shane Sherry Sid Siena Sienna Skip Sky Skye Sol Sonny Spencer Spike Stan Stark
Stella Sterling Stew Stormy Stuart Su Sue Sully Summer Swift Sydney Tad Tam Tate Taylor Ted Terry Thor Tim Tod Tom
Tony Trey Trinity Trip Troy Tucker Turner Ty Tyler Ula Una Van Venus Verona Vic Victor Victoria Viola Violet
Virginia Von Wade Walker Wang Ward Washington Wen West Will Willow Winter Wolf Woody Wu Wylie Xi Yan Yi Yu Zen Zion
`,
  ambiguousFemale: `
Adelaide Amber An April Aurora Autumn Belle Bianca Blanche Blessing Bo Bonnie Brandy Brooke Brooklyn Candy Carol
Carolina Charity Charlotte Chelsea Cher Cherry Clementine Cleo Constance Crystal Daisy Dakota Dawn Dee Destiny Dolly
Dot Ebony Eden Elba Eve Faith Fay Felicity Fern Flora Florence Gale Gay Georgia Ginger Grace Harper Hazel Heather
Holly Honor Hope India Iris Ivy Jade Jo Joy June Kitty Laurel Lea Lily Liv Luna Luz Mackenzie Mae Mai Marina May
Melody Mercedes Mercy Mina Minerva Ming Misty Myrtle Olive Olympia Opal Paige Patience Patty Pearl Peg Penny Piper
Poppy Precious Prudence Queenie Rae Rose Rosemary Ruby Savannah Scarlet Sherry Siena Sienna Sky Skye Sol Stella Su
Sue Summer Sydney Trinity Ula Una Venus Verona Victoria Viola Violet Virginia Willow
`,
  ambiguousMale: `
Abe Ace Al Ambrose Archer Art Ash Asher August Augustine Austin Axel Ban Baron Basil Beau Beck Ben Bill Bishop Bob
Bond Booker Boston Brooks Bruce Buck Bud Buddy Buster Butch Cain Carter Cary Chad Chance Chase Chip Christian Chuck
Clarence Clay Cliff Cole Cooper Cruz Curt Dallas Dane Day Dean Del Denver Des Devon Dick Dom Don Duke Dusty Earl
Finn Ford Forest Forrest Foster Frank Fritz Gene Gil Glen Glenn Grant Grover Guy Hal Hale Hamilton Hank Hardy Harley
Harry Hawk Heath Ho Houston Hu Hunter Ike Ira Jack Jackson Jay Jefferson Jimmy Jin Joe Josh Judge Jun Jung Junior
Justus Kai Ken Kent King Kit Lance Lane Lee Lei Len Lennox Les Li Lin Lincoln Ling Lord Mac Mark Marquis Marshall
Mason Maverick Max Merlin Miles Miller Min Mo Moe Moon Morris Moses Nash Ned Nick Norm Norman Ole Orion Otto Pace
Park Parker Penn Per Peter Phoenix Pierce Piers Pike Pip Prince Ram Raven Ray Red Reed Rex Rich Rick Rob Rock Rocky
Rod Roman Romeo Ross Roy Royce Rudy Russ Rusty Ryder Saint Sam Saul Scout Serge Shane Sid Skip Sonny Spencer Spike
Stan Stark Sterling Stew Stuart Sully Swift Tad Tam Tate Ted Terry Thor Tim Tod Tom Tony Trey Trip Tucker Turner Ty
Tyler Van Vic Victor Von Wade Walker Wang Ward Washington Wen West Will Wolf Woody Wu Wylie Xi Yan Yi Zen Zion
`,
} as const;
