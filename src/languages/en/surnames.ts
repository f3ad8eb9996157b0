/** Surnames frequent in English news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abadi Abascal Abbas Abbott Abdelatty Abdi Abdollahian Abe Abela Abramovich Acevedo Achebe Acosta Adams Adani
Adenauer Adichie Adkins Advani Afridi Afwerki Agarwal Aguilar Aguirre Ahern Ahmadinejad Ahmadov Ahmed Ahn Ahtisaari
Akar Akayev Akhmatova Akhtar Akhundov Akhundzada Akinci Akinfeev Akram Aksener Akufo-Addo Albanese Albares Albayrak
Albright Alcaraz Aldrin Alexander Alfaro Ali Alito Aliyev Aliyeva Allardyce Allegri Allen Allende Allison Almeida
Almiron Almodovar Alonso Altman Altun Alvarado Alvarez Alves Amanpour Ambani Amini Amir-Abdollahian Amirbayov Anand
Anastasiades Ancelotti Andersen Anderson Andersson Andrade Andrews Andropov Angelou Annan Antall Antetokounmpo
Anthony Antonioni Antonov Anutin Aoki Aoun Aquino Arafat Araghchi Arakhamia Araqchi Arce Archer Ardern Arellano
Arestovych Arevalo Arias Ariza Armstrong Arnold Aronian Arroyo Arshavin Arteta Arévalo Asadov Ashley Asim Aso Assad
Assange Atambayev Ataturk Atatürk Atkins Atkinson Attal Attenborough Attlee Austen Austin Avakov Avalos Avery
Avetisyan Avila Ayala Ayers Ayvazyan Azam Aznar Aznavour Babacan Babariko Babayev Babis Babiš Bach Bachchan Bachelet
Badenoch Bae Baek Baerbock Baggio Baghaei Baghdadi Bagheri Baghirov Bahceli Bahçeli Bai Bailey Bajwa Baker Bakiyev
Balasanyan Baldwin Ball Ballard Balls Balzac Bandaranaike Banderas Banerjee Banks Bannon Baqaei Barajas Barak Barber
Barbieri Barclay Bardella Bardem Barker Barnes Barnett Barnier Barr Barre Barrera Barrett Barron Barrot Barrow Barry
Bartlett Barton Barzani Bashir Bass Bates Bauer Bautista Baxter Bayraktar Bayramov Bayrou Bazoum Bean Beard Beasley
Beck Beckenbauer Becker Beckham Beethoven Begaj Begin Begum Bektenov Bell Bellen Bellingham Belousov Beltran
Ben-Gurion Ben-Gvir Bender Bengtsson Benitez Benjamin Bennett Benson Bentley Benton Berdimuhamedov Berdymukhamedov
Berejiklian Berezovsky Berg Berger Bergman Beria Berlusconi Bernal Bernard Berrettini Berri Berry Bessent Bettel
Bevan Beynon Bezos Bhutto Bialiatski Bianchi Biden Bieber Bielsa Biko Biles Bird Bishop Bismarck Bizet Black
Blackburn Blackwell Blair Blake Blanchard Blankenship Blevins Blinken Blitzer Bloomberg Boakai Boccaccio Bocelli
Bochorishvili Boebert Bogdanov Bohr Bokeria Bolivar Bolojan Bolsonaro Bolt Bolton Boluarte Bolívar Bond Bondi Bongo
Bonilla Bonnet Booker Boone Booth Borg Borges Boric Borisov Borissov Borne Borrell Bose Botchorishvili Botham Bottas
Bourguiba Bouteflika Boutros-Ghali Bowen Bowers Bowie Bowman Boyd Boyer Boyle Bozdag Bradford Bradley Bradshaw Brady
Brahms Brandt Branson Braun Braverman Bravo Brecht Brennan Breton Brewer Breyer Brezhnev Bridges Briggs Brnabic
Broad Brock Brodsky Bronte Brooks Brown Browning Bruce Bryan Bryant Buchanan Buck Buckley Budanov Buffett Buffon
Buhari Bui Bukele Bulgakov Bullock Bumrah Burch Burgess Burhan Burke Burnett Burns Burton Busby Bush Busquets Butler
Butt Buttigieg Button Byrd Cable Cabrera Cai Cain Calderon Calderón Caldwell Calhanoglu Calhoun Callaghan Callahan
Camacho Cameron Campbell Campos Camus Cannon Cano Cantona Cantrell Cantu Cao Capello Caputova Cardenas Carey Carlsen
Carlson Carney Carpenter Carr Carrillo Carroll Carson Carter Carvalho Casey Cassis Castaneda Castex Castillo Castro
Cavani Cavendish Cavour Cavusoglu Ceausescu Cervantes Cezanne Cha Chagall Chakwera Chambers Champagne Chan Chan-ocha
Chandler Chang Chaplin Chapman Charles Charnvirakul Chase Chatterjee Chaudhry Chavez Chekhov Chen Cheney Cheng
Chernenko Cherry Chevalier Chiang Chicharito Chinh Chirac Cho Choi Chopra Chow Christensen Christian Christie
Christodoulides Chrétien Chung Chávez Ciller Ciolacu Cisneros Clapper Clark Clarke Clay Clayton Clegg Clements
Cleverly Clifford Cline Clinton Clooney Clough Cobb Cochran Coffey Cohen Colbert Cole Coleman Collier Collins
Colombo Colon Colonna Combs Comey Compton Conley Conner Connolly Conrad Conte Conti Contreras Conway Cook Cooper
Copeland Corbyn Cordova Corona Correa Cortes Cortez Cosby Costa Coulson Coveney Cox Craig Crane Crawford Croo Crosby
Crosetto Cross Cruise Cruz Cuadrado Cuevas Cummings Cunningham Cuomo Curie Curry Curtis Dacic Dagalo Dahal Dali
Dalton Dalí Dang Daniel Daniels Danilov Danon Dante Dar Darchiashvili Darwin Daugherty Davenport David Davidson
Davies Davila Davis Davutoglu Davutoğlu Dawson Day Dayan Dbeibah DeChambeau DeGeneres DeLeon DeSantis Dean Debussy
Deby Decker Degas Deif Dejesus Delacruz Delarosa Delgado Demirel Demirtas Demirtaş Dendias Deng Denktas Dennis Depp
Deripaska Dermer Desai Desalegn Descartes Deschamps Deuba Dhillon Dhoni DiCaprio Diaz Diaz-Canel Dickens Dickerson
Dickson Dillon Dimbleby Dimon Ding Dissanayake Dixon Djokovic Dmitriev Dodik Dodon Dodson Dombrovskis Dominguez
Domínguez Donaldson Dong Donnarumma Donovan Dorsey Dostoevsky Dostoyevsky Dougherty Douglas Doval Doyle Draghi Drake
Drakeford Draper Drogba Duarte Dubois Duda Dudley Duffy Duke Dumas Duncan Dunlap Dunn Duong Dupont Duque Duran
Durand Durant Durham Duterte Dutta Dutton Dyche Dyer Dylan Dyson Dzyuba Díaz Díaz-Canel Eaton Ebadi Ebrard Eby
Ecevit Edberg Eden Edwards Egorov Einstein Eisenhower Eisenstein ElBaradei Elchibey Elliott Ellis Ellison Emery Endo
Engels English Enlai Ennis Enriquez Epstein Erbakan Erdogan Erdoğan Erhurman Erickson Eriksson Ersoy Escobar Esparza
Espinosa Espinoza Esposito Esquivel Estes Estrada Eto'o Eubank Eusebio Evans Everett Evren Falcao Faldo Faraday
Farage Farah Farley Farmaajo Farmer Farrell Fauci Faulkner Faye Fedorov Feijóo Felix Fellini Feng Ferguson Fernandes
Fernandez Fernández Ferrari Ferreira Fetterman Feynman Fiala Fico Fidan Fields Figo Figueroa Finley Fischer Fisher
Fitzgerald Fitzpatrick Flaubert Fleming Fletcher Flintoff Flores Flowers Floyd Flynn Foden Foley Fontaine Fontana
Foot Forbes Ford Forlan Foster Fournier Fowler Fox Francis Franco Frank Franklin Frazier Frederick Frederiksen
Freeland Freeman French Freud Fridman Frieden Friedman Friedrich Froome Frost Fry Frye Fuchs Fuentes Fujii Fujimori
Fujiwara Fukuda Fuller Fury Fyodorov Gabbard Gaddafi Gaetz Gafarova Gagarin Gaines Gakharia Galilei Galileo Galindo
Gallagher Gallant Gallegos Gallo Galloway Galstanyan Galuzin Galvan Gamsakhurdia Gandhi Gang Gantz Gao Garayev
Garcia García Gardner Garibaldi Garibashvili Garland Garner Garnier Garrett Garrison Garza Gashimov Gasimov Gates
Gatland Gauck Gauguin Gaulle Gauthier Gavi Gavrilita Gbagbo Genscher Gentiloni Gentry George Georgescu Gerapetritis
Gerasimov Gerrard Gething Ghalibaf Ghani Ghannouchi Ghebreyesus Ghosh Ghosn Ghukasyan Giammattei Gibbs Gibson
Gilbert Giles Gill Gillard Gillespie Gilmore Ginsburg Giordano Girard Giscard Giuliani Glass Glenn Glover Goebbels
Goethe Gogol Goita Golden Golob Gomelauri Gomes Gomez Gonzales Gonzalez González Gonçalves Goodman Goodwin Gorbachev
Gordon Gore Gorky Gorsuch Goto Gould Gove Goya Graham Gramsci Grant Graves Gray Greco Green Greene Greer Gregory
Grewal Grieg Griezmann Griffin Griffith Griffiths Grigoryan Grimes Gromyko Gross Grushko Grybauskaite Guaido Guaidó
Guardiola Guelleh Guerra Guerrero Guevara Gulen Guler Guliyev Guo Gupta Gurbanov Gurung Gustafsson Guterres
Gutierrez Gutiérrez Guzman Gómez Gül Gülen Güler Haaland Habeck Hadi Haftar Hahn Hajibeyov Hajiyev Hakimi Hakkinen
Hale Haley Hall Halonen Hamdok Hamilton Hammond Hampton Han Hancock Handel Haniyeh Hanks Hanna Hannity Hansen Hanson
Hansson Hanyu Haqqani Hara Harada Hardin Harding Hardy Hariri Harmon Harper Harrell Harrington Harris Harrison Hart
Hartman Hartmann Harutyunyan Harvey Hasanov Hasegawa Hashimoto Hasina Haughey Havel Hawke Hawking Hawkins Hayashi
Hayden Haydn Haye Hayes Haynes Healey Heath Hebert Hegel Hegseth Heine Heisenberg Hemedti Hemingway Henderson
Hendricks Hendrix Henman Henry Hensley Henson Heo Herman Hernandez Hernández Herrera Herring Herrmann Herzog Hess
Hesse Hester Hichilema Hickman Hicks Higgins Hill Himmler Hines Hinton Hipkins Hislop Hitchcock Hitler Hlaing Ho
Hoang Hobbs Hochul Hodge Hodges Hodgson Hoekstra Hoffman Hoffmann Hofmann Hogan Holland Hollande Holloway Holmes
Holt Honecker Hong Hood Hoover Hopkins Horn Horne Horthy Horton Horvat Hou Houlden Houston Houthi Hovhannisyan
Howard Howe Howell Howells Hoy Hsien Hua Huang Hubbard Huber Hudson Huerta Huff Huffman Hughes Hugo Hull Humala Hume
Humphrey Hunt Hunter Hurley Hurst Huseynov Hussain Hussein Hutchinson Hutchison Huxley Huynh Hwang Ibadoghlu Ibarra
Ibrahim Ibrahimovic Ibrahimović Ibsen Ikeda Ilic Imamoglu Ingram Iniesta Inonu Inoue Inzaghi Iohannis Iqbal Ishiba
Ishida Ishiguro Ishii Ishikawa Ishkhanyan Ismayilov Ismayilova Ito Itoje Ivanishvili Ivanov Ivanova Iyer Izetbegovic
Jabbarov Jackson Jacobs Jacobson Jafarov Jagger Jain Jaishankar Jakobsdottir Jalili James Jammeh Jansa Jansson
Japarov Jaramillo Jarvis Javid Jean-Pierre Jeenbekov Jefferson Jeffries Jenkins Jennings Jenrick Jensen Jeon Jetten
Jia Jiang Jiechi Jimenez Jiménez Jin Jinping Jintao Jobs Johansen Johansson Johns Johnson Johnston Jolani Jolie Joly
Jonathan Jones Jonsson Joo Jordan Joseph Joshi Joshua Jovanovic Joyce Juarez Jubeir Jumblatt Juncker Jung Jørgensen
Kabila Kaczynski Kaczyński Kadar Kadhimi Kadyrov Kafelnikov Kafka Kagame Kagan Kahlo Kaiser Kaka Kaká Kaladze Kalin
Kallas Kalın Kaminski Kandinsky Kane Kaneko Kang Kant Kapoor Kara-Murza Karadzic Karadžić Karamanlis Karapetyan
Kardashian Karimov Karis Karki Karlsson Karpov Karzai Kasparov Kast Kato Katumbi Katz Kaur Kavanaugh Kavelashvili
Kawabata Kazantzakis Keating Keith Kejriwal Keller Kelley Kelly Kemp Kendall Kennedy Kenny Kent Kenyatta Keqiang
Kerr Kerry Khachanov Khachaturian Khachaturyan Khalifa Khamenei Khan Khashoggi Khatami Khodorkovsky Khomeini
Khoshtaria Khrushchev Kibaki Kickl Kierkegaard Kilicdaroglu Kim Kimmel Kimmich Kimura King Kinnock Kirby Kirchner
Kiriyenko Kirk Kishida Kissinger Klein Kline Klinsmann Klitschko Klobuchar Klopp Knapp Knight Knox Ko Kobakhidze
Kobayashi Koca Koch Kocharyan Koepka Kohl Kohli Koirala Koizumi Kolesnikova Kondo Kong Kono Korhonen Korolev
Kosherbayev Kosiniak-Kamysz Kostanyan Kovac Kovacevic Kovač Kowalczyk Kowalski Kozlov Kramer Kramnik Krause Kravchuk
Krishnan Kristersson Kristiansen Kroos Krueger Krüger Kuan Kubilius Kubrick Kuchma Kuczynski Kuenssberg Kuleba
Kulkarni Kulubaev Kumar Kumaratunga Kurosawa Kurti Kurtulmus Kurtulmuş Kurz Kushner Kuznetsov Kvaratskhelia
Kvirikashvili Kwak Kwarteng Kwon Kyi Kyslytsya Köhler König Kılıçdaroğlu Laden Lai Lam Lama Lamb Lambert Lammy
Lampard Landry Landsbergis Lane Lang Lange Lapid Lara Larijani Larsen Larson Larsson Laschet Lasso Laurent Lavrov
Lawrence Lawson Leach Leal Leavitt Lebedev Leblanc Lecornu Ledecky Lee Lefebvre Legault Legrand Lehmann Lenin Lennon
Leon Leonard Leonov Leroy Lester Letta Letterman Leung Levin Levits Levy Lewandowski Lewis Leyen Li Liang Lieberman
Lijian Lim Lin Lincoln Lindberg Lindgren Lindner Lindsey Lindström Lineker Linnaeus Little Litvinenko Liu Livingston
Llewellyn Lloyd Logan Lombardi Lomonosov Long Loong Lopes Lopez Lorca Lourenco Lourenço Love Lowe Lowery Lozano Lu
Lucas Lucero Lugo Lukashenko Lula Lumumba Luna Lungu Luo Lutnick Luxon Ly Lynch Lynn Lyons López Löw Løkke Ma
Macdonald Machado Machiavelli Macias Mack Macri Macron Madden Maddow Maddox Madison Madsen Maduro Magana Maguire
Magyar Mahama Mahathir Mahfouz Mahler Mahmood Mahomes Mahoney Mahrez Maier Major Makarov Makei Maktoum Maldini
Maldonado Malema Malevich Malik Maliki Malone Mamardashvili Mamdani Mammadov Mammadova Mammadyarov Manafort Manchin
Mancini Mandela Mandelson Mane Manet Mann Manning Manukyan Mao Maradona Marcos Margvelashvili Marin Marino Markle
Markovic Marks Marles Marques Marquez Marr Marsh Marshall Martin Martinez Martínez Marx Mason Massa Massey Massoud
Mata Mathews Mathis Matisse Matsuda Matsumoto Mattarella Matthews Mattis Matvienko Matviyenko Maxwell May Mayer
Maynard Mayo Mayorkas Mays Mbappe Mbappé Mbeki McAleese McBride McCain McCall McCann McCarthy McCartney McCarty
McClain McClure McConnell McCormick McCoy McCullough McCullum McDaniel McDonald McDowell McFadden McFarland McGee
McGuinness McGuire McIlroy McIntosh McIntyre McKay McKee McKenzie McKinney McLaughlin McLean McMahon McMillan
McPherson Meadows Medina Medrano Medvedev Medvedeva Mehdiyev Mehta Meir Mejia Melenchon Melendez Meles Melia Meloni
Melton Mendeleev Mendez Mendoza Meng Menon Mercado Mercer Mercier Mercury Meredov Merkel Merritt Merz Meshaal Messi
Metsola Meyer Meyers Meza Michael Michal Michel Mickelson Middleton Mikati Milanovic Milei Miles Miliband Miller
Milley Mills Milosevic Milošević Minh Miranda Mirziyoyev Mirzoyan Mishima Mishra Mishustin Mistry Mitchell
Mitsotakis Mitterrand Miura Miyazaki Mkhitaryan Mladic Mladić Mnangagwa Mnatsakanyan Mobutu Modi Modric Modrić
Mohamed Mohammadi Mohamud Mokhber Molina Molotov Monet Monroe Montenegro Montes Montgomery Monti Montoya Moody Moon
Moore Mora Moraes Morales Moran Morawiecki Mordaunt Moreau Moreno Moretti Morgan Mori Morin Morita Morozov Morris
Morrison Morrow Morse Morsi Morton Moses Mosley Moss Mossadegh Motegi Mountbatten Mourinho Mousavi Moyer Moyes
Mozart Mubarak Mueller Mugabe Mukherjee Mullen Mullins Mulroney Munir Munoz Murakami Murdoch Murillo Murmu Murphy
Murray Museveni Musharraf Musk Mussolini Mustafayev Mustafazade Mutallibov Muñoz Myers Márquez Mäkinen Mélenchon
Möller Müller Nabiullina Nabiyev Nabokov Nadal Nadella Nagelsmann Nagiyev Nagy Nahyan Naidu Nair Nakagawa Nakamura
Nakano Nakayama Nalbandian Nalbandyan Nam Nandy Nash Nasrallah Nasser Nauseda Nausėda Nava Navalnaya Navalny Navarro
Navas Nawrocki Nazarbayev Neal Nebenzya Nehammer Nehru Neil Nelson Nepomniachtchi Nersisyan Neruda Netanyahu Neuer
Neumann Newman Newsom Newton Neymar Ngo Nguyen Nichols Nicholson Nielsen Nieminen Nieto Nietzsche Niinisto Niinistö
Nikolaev Nikolic Nilsen Nilsson Ning Nishikori Nishimura Nixon Nkrumah Nobel Noble Noboa Noem Noh Nolan Norman
Norrie Norris North Norton Novak Nowak Nunez Nurtleu Nyusi Núñez O'Brien O'Connell O'Connor O'Donnell O'Neal O'Neill
Obama Obasanjo Obrador Ocalan Ocasio-Cortez Ochoa Odegaard Odinga Odom Ogawa Ohanyan Ohtani Okada Okamoto Oli
Oliveira Oliver Olmert Olsen Olson Olsson Ono Oppenheimer Orban Orbán Orlov Orozco Orpo Orr Ortega Ortiz Orwell
Osborne Osimhen Osmani Ota Ouattara Ovechkin Owen Owens Ozal Ozel Pace Pacheco Pacquiao Padilla Page Pahlavi Paisley
Palacios Palaszczuk Palin Palmer Pamuk Pan Pandey Panetta Papandreou Papikyan Papuashvili Park Parker Parker-Bowles
Parks Parra Parrish Parry Parsons Pashinyan Pasolini Pasternak Pasteur Patel Patrick Patrushev Patterson Patton Paul
Pavarotti Pavel Pavlov Pavlova Pavlovic Paxman Payne Pearson Peck Pedersen Pedri Pele Pellegrini Pelosi Pelé Pena
Pence Peng Pennington Peralta Pereira Peres Perez Perkins Peron Perrin Perry Persson Perón Peskov Pessoa Peston
Peters Petersen Peterson Petraeus Petrarch Petro Petrosyan Petrov Petrova Petrovic Pettersson Pezeshkian Peña Pham
Phan Phelps Philippe Phillips Phillipson Phuc Picasso Pichai Pickford Pierce Pietersen Pillai Pineda Pinera Pinochet
Pinto Pique Piqué Pistorius Pitt Pittman Pitts Piñera Planck Platini Plenkovic Plenković Plushenko Pochettino
Podolyak Poe Poilievre Pollard Pompeo Pompidou Ponce Poole Pope Popov Popovic Poroshenko Porter Portillo Postecoglou
Potanin Potter Potts Powell Powers Prachanda Pratt Presley Preston Price Prigozhin Primakov Prince Pritchard
Pritzker Probert Proctor Prodi Prokofiev Prosser Protasevich Proust Pruitt Psaki Puccini Pugh Puigdemont Pushkin
Puskas Putin Pérez Qalibaf Qarayev Qassem Qian Qiang Qin Quayle Quinn Quintana Quintero Qureshi Raab Rabin
Rachmaninoff Rachmaninov Radev Radjabov Raducanu Rafsanjani Rahman Rahmon Rai Raikkonen Raisi Rajapaksa Rajoy Rama
Ramachandran Ramaphosa Ramaswamy Ramirez Ramos Ramsey Ramírez Rana Randall Randolph Rangel Rao Rashford Rasmussen
Rasulzade Ratcliffe Ravel Ray Raymond Rayner Razak Read Reagan Recean Reddy Reed Rees Reese Reeves Reid Reilly Ren
Renoir Renzi Reyes Reyna Reynolds Reznikov Rhodes Ribeiro Ricci Rice Rich Richard Richards Richardson Richmond
Richter Riley Rinkevics Rios Rivaldo Rivas Rivera Rivers Rizzo Roach Robbins Roberson Roberts Robertson Robinson
Robles Rocha Rodgers Rodin Rodrigues Rodriguez Rodrygo Rodríguez Rogers Roh Rojas Rollins Roman Romano Romero Romney
Rompuy Ronaldinho Ronaldo Rooney Roosevelt Root Rosales Rosario Rosas Rosberg Rose Ross Rossi Rossini Rostropovich
Rotenberg Roth Rothermere Rouhani Rousseau Rousseff Roux Rowe Rowland Rowling Roy Rubinyan Rubio Rublev Rudd Ruiz
Rumsfeld Rush Rushdie Russell Russo Rustamov Ruto Rutte Ryabkov Ryan Ryu Ryzhenkov Rzayev Rzayeva Saakashvili Saar
Sabah Sadat Sadigov Sadr Safarov Safaryan Safin Sahakyan Saidov Saied Sainz Saito Saka Sakamoto Sakellaropoulou
Sakharov Salah Salam Salami Salas Salazar Saleh Salgado Salinas Sall Salman Salmond Salvini Sampson Sanchez Sanders
Sandhu Sandoval Sandu Sanford Santana Santiago Santos Saramago Sargsyan Sarkissian Sarkozy Saroyan Sartre Sarwar
Sasaki Sato Saud Saunders Savage Sawyer Scalia Scalise Scaloni Schaefer Scheffler Schiller Schmidt Schmitt Schneider
Scholz Schoof Schroeder Schröder Schrödinger Schubert Schultz Schulz Schumacher Schumann Schumer Schwartz Schwarz
Schäfer Schäuble Scorsese Scott Sechin Sefcovic Selassie Sellers Sengun Sentop Seo Serrano Sexton Shafak Shaffer
Shah Shahbazov Shahramanyan Shaibani Shaikh Shakespeare Shamkhani Shankly Shannon Shapps Sharaa Sharapova Sharif
Sharifov Sharma Sharon Sharp Sharpe Shaw Shearer Sheeran Sheinbaum Shelton Shen Shepard Shepherd Sheppard Sherman
Sherpa Shevardnadze Shi Shields Shimizu Shin Shinawatra Shmyhal Shoigu Shostakovich Shoukry Shrestha Sidhu Sidorov
Sierra Sikorski Silina Siliņa Siluanov Silva Simeone Simion Simitis Simmons Simon Simonyan Simpson Sims Simsek
Sinatra Sinema Singh Singleton Sinner Sinwar Sirisena Sirleaf Sisi Sistani Sitharaman Skinner Skripal Sloan Slutsky
Smailov Smirnov Smith Smotrich Snow Snowden Snyder Soares Sobyanin Sokolov Solberg Soleimani Solis Solomon Solovyov
Solskjaer Solzhenitsyn Song Sonko Sorensen Soros Sosa Soto Sotomayor Sousa Southgate Soyinka Soylu Spacey Spalletti
Sparks Spears Spence Spencer Spielberg Spieth Springsteen Srinivasan Stafford Stalin Stanley Stanton Stark Starmer
Steele Stefanchuk Stefanishyna Stein Steinbeck Steinmeier Stephens Stephenson Sterling Stevens Stevenson Stewart
Stocker Stoere Stojanovic Stokes Stoltenberg Stone Stones Stout Strauss Stravinsky Streep Streeting Strickland
Strong Stuart Stubb Sturgeon Styles Støre Suarez Subianto Subramaniam Sudani Suga Suharto Sukarno Sukarnoputri
Sullivan Sulyok Summers Sun Sunak Sung Sutter Sutton Suu Suzuki Suárez Svensson Svyrydenko Swanson Sweeney Swiatek
Swift Swinney Sybiha Syrsky Syrskyi Szabo Szczesny Szijjarto Szijjártó Sánchez Séjourné Söder Sørensen Tagore Tajani
Takahashi Takaichi Takeuchi Talabani Tamang Tamura Tanaka Tang Tanner Tapia Tarantino Tarkovsky Tashiev Tassoulas
Tata Tatar Tate Taylor Tchaikovsky Tebboune Teixeira Temer Tendulkar Ter-Petrosyan Tereshkova Terrell Terry
Thackeray Thaksin Thani Thapa Thatcher Theodorakis Thomas Thompson Thomson Thornton Thune Tian Tiani Tice
Tikhanovskaya Tillerson Timberlake Timchenko Timmermans Tinubu Tito Tiwari Todd Tokayev Tolkien Tolstoy Tonoyan
Torres Toth Totti Touadera Toure Townsend Tran Traore Traoré Travis Trejo Trevino Trimble Trippier Trong Trotsky
Trudeau Trujillo Truman Trump Truong Truss Tsahkna Tsai Tsang Tshisekedi Tsikhanouskaya Tsipras Tsvangirai Tuchel
Tucker Tudjman Tugendhat Tunc Tung Turgenev Turing Turnbull Turner Tusk Tutu Twain Tyler Tymoshenko Tyson Uddin Ueda
Umerov Underwood Uno Uribe Ushakov Usmanov Usyk Vajpayee Valdez Valencia Valentine Valenzuela Valieva Valiyev
Valtonen Vance Vang Varadkar Vardanyan Vargas Vargas-Llosa Varhelyi Vashadze Vasquez Vaughan Vaughn Vazquez Vega
Vejjajiva Velasquez Velazquez Velez Venizelos Ventura Verdi Verma Vestager Vettel Vidal Villa Villalobos Villanueva
Villarreal Villegas Vincent Vinicius Virtanen Vivaldi Vo Vogel Volkov Volodin Voltaire Vu Vucevic Vucic Vučić
Vázquez Wada Wade Wadephul Wagenknecht Wagner Walesa Walker Wall Wallace Waller Walsh Walter Walters Walton Walz
Wang Ward Ware Warner Warren Washington Watanabe Waters Watkins Watson Watts Wałęsa Weah Weaver Webb Weber Webster
Wei Weidel Weinstein Weiss Weiß Welch Wells Wenbin Wenger Werner West Wever Wheeler Whitaker White Whitehead Whitman
Whitmer Whitney Wickremesinghe Widodo Wiggins Wilander Wilcox Wilde Wilders Wiley Wilkerson Wilkins Wilkinson
Williams Williamson Willis Wilson Windsor Winehouse Winfrey Winters Wise Witkoff Wojciechowski Wolf Wolfe Wong Woo
Wood Woodard Woods Woodward Wray Wright Wu Wulff Wyatt Xiao Xiaoping Xiong Xu Yadav Yamada Yamal Yamamoto Yan Yang
Yanukovych Yao Yashin Yassin Yates Yavas Yavaş Yeats Yellen Yeltsin Yerlikaya Yermak Yew Yi Yildirim Yilmaz Yoder
Yoo Yoon York Yoshida Young Youngkin Yousaf Yu Yuan Yunus Yunusov Yushchenko Yıldırım Yılmaz Zagitova Zaitsev
Zakharova Zalkaliani Zaluzhny Zaluzhnyi Zamora Zapatero Zardari Zarif Zavala Zawahiri Zedong Zelenskiy Zelensky
Zelenskyy Zeman Zemin Zemmour Zeng Zhang Zhao Zheng Zhirinovsky Zhong Zhou Zia Zidane Zielinski Zimmerman Zimmermann
Zola Zou Zourabichvili Zuckerberg Zuma Zuniga Zurabishvili Zyuganov Álvarez Çavuşoğlu Çiller Öcalan Özal Özel
Ødegaard Čaputová İmamoğlu Świątek Şimşek Šefčovič
` as const;
