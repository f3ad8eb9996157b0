/** Surnames frequent in English news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abacha Abadi Abascal Abbas Abbott Abdelatty Abdi Abdollahian Abe Abela Abramovich Abramowicz Abubakar Acevedo Achebe
Acosta Adamczyk Adamkus Adams Adani Addo Adebayo Adeleke Ademola Adenauer Adeyemi Adichie Adkins Advani Afolabi
Afridi Afwerki Agarwal Agbaje Aguilar Aguirre Agyei Ahern Ahmadinejad Ahmadov Ahmed Ahn Ahtisaari Akande Akar
Akasaka Akayev Akhmatova Akhtar Akhundov Akhundzada Akinci Akinfeev Akintola Akinwande Akpan Akram Aksener
Akufo-Addo Albanese Albares Albayrak Albright Alcaraz Aldrin Alexander Alfaro Ali Alito Aliyev Aliyeva Allardyce
Allegri Allen Allende Allison Almeida Almiron Almodovar Alonso Altman Altun Aluko Alvarado Alvarez Alves Amaechi
Amanpour Ambani Amini Amir-Abdollahian Amirbayov Amoah Ampofo Anand Anastasiades Ancelotti Andersen Anderson
Andersson Andrade Andrews Andropov Andrzejewski Angelou Annan Ansah Ansip Antall Antetokounmpo Anthony Antonioni
Antonov Anusauskas Anutin Anyaoku Aoi Aoki Aoun Appiah Aquino Arafat Araghchi Arai Arakhamia Araqchi Arce Archer
Ardern Arellano Arestovych Arevalo Arias Ariza Armstrong Arnold Aronian Arroyo Arshavin Arteta Arévalo Asadov Asano
Asante Asare Ashley Asim Aso Assad Assange Atambayev Ataturk Atatürk Atkins Atkinson Attal Attenborough Attlee Au
Austen Austin Avakov Avalos Avery Avetisyan Avila Awolowo Ayala Ayers Ayew Ayvazyan Azam Azikiwe Aznar Aznavour Ba
Babacan Babangida Babariko Babayev Babis Babiš Bach Bachchan Bachelet Badenoch Bae Baek Baerbock Baggio Baghaei
Baghdadi Bagheri Baghirov Bahceli Bahçeli Bai Bailey Bainimarama Bajwa Baker Bakiyev Balasanyan Baldwin Baldé Balewa
Ball Ballard Balls Balogun Balzac Bamgbose Banda Bandaranaike Banderas Banerjee Banks Bannon Baqaei Barajas Barak
Baranowski Barber Barbieri Barclay Bardella Bardem Barker Barnes Barnett Barnier Barr Barre Barrera Barrett Barron
Barrot Barrow Barry Bartlett Barton Barzani Bashir Bass Bates Bauer Bautista Bawumia Baxter Bayraktar Bayramov
Bayrou Bazoum Bean Beard Beasley Beck Beckenbauer Becker Beckham Beethoven Begaj Begin Begum Bekele Bektenov Bell
Bellen Bellingham Bello Belousov Beltran Ben-Gurion Ben-Gvir Bender Bengtsson Benitez Benjamin Bennett Benson
Bentley Benton Berdimuhamedov Berdymukhamedov Berejiklian Berezovsky Berg Berger Bergman Beria Berlusconi Bernal
Bernard Berrettini Berri Berry Berzins Besigye Bessent Bettel Bevan Beynon Bezos Bhutto Bialiatski Bianchi Biden
Bieber Bielecki Bielsa Biko Biles Bird Bishop Bismarck Bizet Black Blackburn Blackwell Blair Blake Blanchard
Blankenship Blaszczak Blevins Blinken Blitzer Bloomberg Boakai Boateng Boccaccio Bocelli Bochorishvili Bodnar
Boebert Bogdanov Bohr Bokeria Bolivar Bolojan Bolsonaro Bolt Bolton Boluarte Bolívar Bond Bondi Bongo Bonilla Bonnet
Bonsu Booker Boone Booth Borg Borges Boric Borisov Borissov Borkowski Borne Borrell Bosak Bose Botchorishvili Botham
Bottas Bourguiba Bouteflika Boutros-Ghali Bowen Bowers Bowie Bowman Boyd Boyer Boyle Bozdag Bradford Bradley
Bradshaw Brady Brahms Brandt Branson Braun Braverman Bravo Brazauskas Braze Braže Brecht Brennan Breton Brewer
Breyer Brezhnev Bridges Briggs Brnabic Broad Brock Brodsky Bronte Brooks Brown Browning Bruce Bryan Bryant Buchanan
Buck Buckley Budanov Buffett Buffon Buhari Bui Bukele Bulgakov Bullock Bumrah Burch Burgess Burhan Burke Burnett
Burns Burton Busby Bush Busquets Butkevicius Butler Butt Buttigieg Button Buzek Byanyima Byrd Byun Bērziņš Błaszczak
Cable Cabrera Cai Cain Calderon Calderón Caldwell Calhanoglu Calhoun Callaghan Callahan Camacho Camara Cameron
Campbell Campos Camus Cannon Cano Cantona Cantrell Cantu Cao Capello Caputova Cardenas Carey Carlsen Carlson Carney
Carpenter Carr Carrillo Carroll Carson Carter Carvalho Casey Cassis Castaneda Castex Castillo Castro Cavani
Cavendish Cavour Cavusoglu Ceausescu Ceesay Cervantes Cezanne Cha Chae Chagall Chakwera Chambers Chamisa Champagne
Chan Chan-ocha Chandler Chang Chaplin Chapman Charles Charnvirakul Chase Chatterjee Chaudhry Chavez Chekhov Chen
Cheney Cheng Cheptegei Chernenko Cherry Cheruiyot Cheung Chevalier Chiang Chiba Chicharito Chiluba Chinh Chipanga
Chirac Chiu Chiwenga Cho Choi Chopra Chow Choy Christensen Christian Christie Christodoulides Chrétien Chu Chui
Chukwu Chukwuma Chung Chávez Ciller Ciolacu Cisneros Cisse Cissé Clapper Clark Clarke Clay Clayton Clegg Clements
Cleverly Clifford Cline Clinton Clooney Clough Cobb Cochran Coffey Cohen Colbert Cole Coleman Collier Collins
Colombo Colon Colonna Combs Comey Compton Conley Conner Connolly Conrad Conte Conteh Conti Contreras Conway Cook
Cooper Copeland Corbyn Cordova Corona Correa Cortes Cortez Cosby Costa Coulibaly Coulson Coveney Cox Craig Crane
Crawford Croo Crosby Crosetto Cross Cruise Cruz Cuadrado Cuevas Cummings Cunningham Cuomo Curie Curry Curtis
Czaputowicz Czarnecki Dabrowski Dacic Dagalo Dahal Dali Dalton Dalí Dang Dangote Daniel Daniels Danilov Danjuma
Danon Danquah Dantata Dante Dar Darchiashvili Darwin Daugherty Davenport David Davidson Davies Davila Davis
Davutoglu Davutoğlu Dawson Day Dayan Dbeibah DeChambeau DeGeneres DeLeon DeSantis Dean Debussy Deby Decker Defar
Degas Deif Dejesus Delacruz Delarosa Delgado Dembélé Demirel Demirtas Demirtaş Dendias Deng Denktas Dennis Depp
Deripaska Dermer Desai Desalegn Descartes Deschamps Deuba Dhillon Dhoni DiCaprio Diabaté Diallo Diarra Diatta Diaz
Diaz-Canel Dibaba Dickens Dickerson Dickson Dillon Dimbleby Dimon Ding Diop Diouf Dissanayake Dixon Djokovic Dlamini
Dmitriev Dodik Dodon Dodson Doh Dombrovskis Dombrowski Dominguez Domínguez Donaldson Dong Donnarumma Donovan Dorsey
Dostoevsky Dostoyevsky Dougherty Douglas Doumbia Doval Doyle Draghi Drake Drakeford Draper Drogba Duarte Dubois Duda
Dudek Dudley Duffy Duke Dumas Duncan Dunlap Dunn Duong Dupont Duque Duran Durand Durant Durham Duterte Dutta Dutton
Dyche Dyer Dylan Dyson Dzyuba Díaz Díaz-Canel Eaton Ebadi Ebrard Eby Ecevit Edberg Eden Edwards Egorov Einstein
Eisenhower Eisenstein ElBaradei Elchibey Elliott Ellis Ellison Emery Endo Engels English Enlai Ennis Enriquez Eom
Epstein Erbakan Erdogan Erdoğan Erhurman Erickson Eriksson Ersoy Escobar Esparza Espinosa Espinoza Esposito Esquivel
Essien Estes Estrada Eto'o Eubank Eusebio Evans Everett Evren Eze Ezekwesili Falana Falcao Faldo Falola Faraday
Farage Farah Farley Farmaajo Farmer Farrell Fashola Fauci Faulkner Faumuina Faye Fedorov Feijóo Felix Fellini Feng
Ferguson Fernandes Fernandez Fernández Ferrari Ferreira Fetterman Feynman Fiala Fiamē Fico Fidan Fields Figo
Figueroa Finley Fischer Fisher Fitzgerald Fitzpatrick Flaubert Fleming Fletcher Flintoff Flores Flowers Floyd Flynn
Foden Fofana Foley Fong Fontaine Fontana Foot Forbes Ford Forlan Foster Fotyga Fournier Fowler Fox Francis Franco
Frank Franklin Frazier Frederick Frederiksen Freeland Freeman French Freud Fridman Frieden Friedman Friedrich
Frimpong Froome Frost Fry Frye Fuchs Fuentes Fujii Fujimori Fujimoto Fujisaki Fujita Fujiwara Fukuda Fuller Fung
Fury Fyodorov Gabbard Gachagua Gaddafi Gaetz Gafarova Gagarin Gaines Gakharia Galilei Galileo Galindo Gallagher
Gallant Gallegos Gallo Galloway Galstanyan Galuzin Galvan Gamsakhurdia Gandhi Gang Gantz Gao Garayev Garcia García
Gardner Garibaldi Garibashvili Garland Garner Garnier Garrett Garrison Garza Gashimov Gasimov Gates Gatland Gauck
Gauguin Gaulle Gauthier Gavi Gavrilita Gbagbo Gebremichael Gebrselassie Genscher Gentiloni Gentry George Georgescu
Gerapetritis Gerasimov Gerrard Gething Ghalibaf Ghani Ghannouchi Ghebreyesus Ghosh Ghosn Ghukasyan Giammattei Gibbs
Gibson Giertych Gilbert Giles Gill Gillard Gillespie Gilmore Ginsburg Giordano Girard Girma Giscard Giuliani Glass
Glenn Glover Goebbels Goethe Gogol Goita Golden Golob Gomelauri Gomes Gomez Gonzales Gonzalez González Gonçalves
Goodman Goodwin Gorbachev Gordon Gore Gorky Gorsuch Goto Gould Gove Gowin Gowon Goya Grabowski Graham Gramsci Grant
Graves Gray Greco Green Greene Greer Gregory Grewal Grieg Griezmann Griffin Griffith Griffiths Grigoryan Grimes
Gromyko Gross Grushko Grybauskaite Gu Guaido Guaidó Guardiola Guelleh Guerra Guerrero Guevara Gueye Gulen Guler
Guliyev Guo Gupta Gurbanov Gurung Gustafsson Guterres Gutierrez Gutiérrez Guzman Gwon Gyan Gómez Gül Gülen Güler
Haaland Habeck Habyarimana Hadi Haftar Hahn Haile Hajibeyov Hajiyev Hakimi Hakkinen Hale Haley Hall Halonen Hamada
Hamdok Hamilton Hammond Hampton Han Hancock Handel Haniyeh Hanks Hanna Hannity Hansen Hanson Hansson Hanyu Haqqani
Hara Harada Hardin Harding Hardy Hariri Harmon Harper Harrell Harrington Harris Harrison Hart Hartman Hartmann
Harutyunyan Harvey Hasanov Hasegawa Hashimoto Hasina Hassan Hatoyama Haughey Havel Hawke Hawking Hawkins Hayashi
Hayden Haydn Haye Hayes Haynes Healey Heath Hebert Hegel Hegseth Heine Heisenberg Heke Hemedti Hemingway Henare
Henderson Hendricks Hendrix Henman Henry Hensley Henson Heo Herman Hernandez Hernández Herrera Herring Herrmann
Herzog Hess Hesse Hester Hichilema Hickman Hicks Higgins Hill Himmler Hines Hinton Hipango Hipkins Hirano Hislop
Hitchcock Hitler Hlaing Ho Hoang Hobbs Hochul Hodge Hodges Hodgson Hoekstra Hoffman Hoffmann Hofmann Hogan Holland
Hollande Holloway Holmes Holownia Holt Honda Honecker Hong Hood Hoover Hopkins Horn Horne Horthy Horton Horvat
Hosokawa Hou Houlden Houston Houthi Hovhannisyan Howard Howe Howell Howells Hoy Hsien Hua Huang Hubbard Huber Hudson
Huerta Huff Huffman Hughes Hugo Hui Hull Humala Hume Humphrey Hung Hunt Hunter Hurley Hurst Huseynov Hussain Hussein
Hutchinson Hutchison Huxley Huynh Hwang Hwangbo Hyon Ibadoghlu Ibarra Ibe Ibrahim Ibrahimovic Ibrahimović Ibsen
Ichikawa Igwe Ikeda Ilic Ilves Imamoglu Ingram Iniesta Inonu Inoue Inzaghi Iohannis Ip Iqbal Ishiba Ishida Ishiguro
Ishii Ishikawa Ishkhanyan Ismayilov Ismayilova Ito Itoje Ivanishvili Ivanov Ivanova Iwasaki Iwata Iweala Iwobi Iyer
Izetbegovic Jabbarov Jablonski Jackson Jacobs Jacobson Jafarov Jagger Jain Jaishankar Jakobsdottir Jalili Jallow
James Jammeh Jang Jankauskas Jankowski Jansa Jansson Japarov Jaramillo Jarvis Javid Jaworski Jean-Pierre Jee
Jeenbekov Jefferson Jeffries Jenkins Jennings Jenrick Jensen Jeon Jepkosgei Jetten Jia Jiang Jiechi Jimenez Jiménez
Jin Jinping Jintao Jo Jobs Johansen Johansson Johns Johnson Johnston Jolani Jolie Joly Jonathan Jones Jonsson Joo
Jordan Joseph Joshi Joshua Jovanovic Joyce Juarez Jubeir Jumblatt Juncker Jung Jørgensen Kabila Kaczmarek Kaczynski
Kaczyński Kadar Kadhimi Kadyrov Kafelnikov Kafka Kagame Kagan Kagawa Kahlo Kaino Kaiser Kaka Kaká Kaladze Kalin
Kalinowski Kaljulaid Kallas Kalnins Kalniņš Kalvitis Kalın Kamara Kamau Kaminski Kan Kandinsky Kane Kaneko Kang Kant
Kante Kanté Kanu Kapoor Kara-Murza Karadzic Karadžić Karamanlis Karapetyan Kardashian Kargbo Karimov Karins Karis
Kariuki Kariņš Karki Karlsson Karpov Karua Karzai Kasparov Kast Kato Katumbi Katz Kaunda Kaur Kavanaugh Kavelashvili
Kawabata Kawaguchi Kawasaki Kazantzakis Kazlauskas Keating Kebede Keita Keith Kejriwal Keller Kelley Kelly Kemp
Kendall Kennedy Kenny Kent Kenyatta Keqiang Kerr Kerry Keyamo Keïta Khachanov Khachaturian Khachaturyan Khalifa
Khamenei Khan Khashoggi Khatami Khodorkovsky Khomeini Khoshtaria Khrushchev Khumalo Kibaki Kickl Kierkegaard Kikuchi
Kikwete Kilicdaroglu Kim Kimani Kimmel Kimmich Kimura Kindiki King Kingi Kinnock Kipchoge Kipkemboi Kiplagat Kipruto
Kirby Kirchner Kiriyenko Kirk Kishida Kissinger Kitano Klein Kline Klinsmann Klitschko Klobuchar Klopp Knapp Knight
Knox Ko Kobakhidze Kobayashi Koca Koch Kocharyan Koepka Kohl Kohli Koirala Koizumi Kojima Kolesnikova Komorowski
Konate Konaté Kondo Kong Kono Koné Koo Kopacz Korhonen Korolev Koroma Kosgei Kosherbayev Kosiniak-Kamysz Kostanyan
Koulibaly Kovac Kovacevic Kovač Kowalczyk Kowalski Kozlov Krajewski Kramer Kramnik Krasnodebski Krause Kravchuk
Krishnan Kristersson Kristiansen Kroos Kross Krueger Krumins Krüger Kuan Kubica Kubilius Kubo Kubrick Kucharski
Kuchma Kucinskis Kuczynski Kudo Kuenssberg Kufuor Kuleba Kulkarni Kulubaev Kumar Kumaratunga Kurosawa Kurski Kurti
Kurtulmus Kurtulmuş Kurz Kushner Kuti Kuznetsov Kvaratskhelia Kvirikashvili Kwak Kwan Kwarteng Kwasniewski Kwok Kwon
Kwong Kyagulanyi Kyari Kyi Kyslytsya Köhler König Kılıçdaroğlu Laanet Laar Laden Lai Lam Lama Lamb Lambert Lammy
Lampard Landry Landsbergis Lane Lang Lange Lapid Lara Larijani Larsen Larson Larsson Laschet Lasso Lau Laurent
Lavrov Law Lawal Lawrence Lawson Leach Leal Leavitt Lebedev Leblanc Lecornu Ledecky Lee Lefebvre Legault Legrand
Legutko Lehmann Lenin Lennon Leon Leonard Leonov Leroy Lester Letta Letterman Leung Levin Levits Levy Lewandowski
Lewis Leyen Li Liang Lieberman Liepins Lijian Lim Lin Lincoln Lindberg Lindgren Lindner Lindsey Lindström Lineker
Linnaeus Lissu Little Litvinenko Liu Livingston Llewellyn Lloyd Lo Logan Lombardi Lomonosov Lomu Loong Lopes Lopez
Lorca Lourenco Lourenço Love Lowe Lowery Lozano Lu Lucas Lucero Lugo Lui Lukashenko Lula Lumumba Lun Luna Lungu Luo
Lutnick Luxon Ly Lynch Lynn Lyons Lyu López Löw Løkke Ma Mabuza Macdonald Machado Machiavelli Macias Mack Macri
Macron Madden Maddow Maddox Madison Madsen Maduro Maeda Maezawa Magana Magufuli Maguire Magyar Mahama Mahathir
Mahfouz Mahlangu Mahler Mahmood Mahomes Mahoney Mahrez Mahuta Maier Maina Majewski Major Mak Makarov Makei Maktoum
Maldini Maldonado Malema Malevich Malielegaoi Malik Maliki Malinowski Malone Mamardashvili Mamdani Mammadov
Mammadova Mammadyarov Manafort Manchin Mancini Mandela Mandelson Mane Manele Manet Maniapoto Mann Manning Manukyan
Mao Maradona Marape Marcos Margvelashvili Marin Marino Markle Markovic Marks Marles Marques Marquez Marr Marsh
Marshall Martin Martinez Martínez Maruyama Marx Mashaba Mashatile Mason Massa Massey Massoud Masuda Mata Mata'afa
Mathews Mathis Matisse Matsuda Matsui Matsumoto Matsuura Mattarella Matthews Mattis Matvienko Matviyenko Maxwell May
Mayer Maynard Mayo Mayorkas Mays Mazur Mbanefo Mbappe Mbappé Mbaye Mbeki Mbowe McAleese McBride McCain McCall McCann
McCarthy McCartney McCarty McClain McClure McConnell McCormick McCoy McCullough McCullum McDaniel McDonald McDowell
McFadden McFarland McGee McGuinness McGuire McIlroy McIntosh McIntyre McKay McKee McKenzie McKinney McLaughlin
McLean McMahon McMillan McPherson Mchunu Meadows Medina Medrano Medvedev Medvedeva Mehdiyev Mehta Meir Mejia
Melenchon Melendez Meles Melia Meloni Melton Mendeleev Mendez Mendoza Mendy Meng Mengistu Menon Mensah Mentzen
Mercado Mercer Mercier Mercury Meredov Merkel Merritt Merz Meshaal Messi Metsola Meyer Meyers Meza Michael Michal
Michalski Michel Mickelson Middleton Mikati Mikolajczyk Milanovic Milei Miles Miliband Miller Milley Mills Milosevic
Milošević Minamino Minh Miranda Mirziyoyev Mirzoyan Mishima Mishra Mishustin Mistry Mitchell Mitoma Mitsotakis
Mitterrand Miura Miyake Miyamoto Miyazaki Mizuno Mkapa Mkhitaryan Mkhize Mladic Mladić Mnangagwa Mnatsakanyan Mobutu
Modi Modric Modrić Mohamed Mohammadi Mohammed Mohamud Mok Moke Mokhber Mokoena Molefe Molina Moloi Molotov Monet
Monroe Montenegro Montes Montgomery Monti Montoya Moody Moon Moore Mora Moraes Morales Moran Morawiecki Mordaunt
Moreau Moreno Moretti Morgan Mori Morin Morita Moriya Morozov Morricone Morris Morrison Morrow Morse Morsi Morton
Moses Mosley Moss Mossadegh Motegi Motsepe Mountbatten Mourinho Mousavi Moyer Moyes Moyo Mozart Mpofu Mthembu
Mubarak Mudavadi Mueller Mugabe Mukherjee Mullen Mullins Mulroney Munir Munoz Muntari Murakami Murdoch Murillo Murmu
Murphy Murray Musa Museveni Musharraf Musk Mussolini Mustafayev Mustafazade Mutallibov Mutasa Mutharika Muthoni
Mutua Muñoz Mwale Mwanawasa Mwangi Mwinyi Myers Myung Márquez Mägi Mäkinen Mélenchon Möller Müller N'Diaye
Nabiullina Nabiyev Nabokov Nadal Nadella Nagai Nagatomo Nagelsmann Nagiyev Nagy Nahyan Naidoo Naidu Nair Nakagawa
Nakajima Nakamura Nakano Nakata Nakayama Nalbandian Nalbandyan Nam Nandy Nash Nasrallah Nasser Nauseda Nausėda Nava
Navalnaya Navalny Navarro Navas Nawrocki Nazarbayev Ndayishimiye Ndiaye Ndlovu Neal Nebenzya Negash Nehammer Nehru
Neil Nelson Nepomniachtchi Nersisyan Neruda Netanyahu Neuer Neumann Newman Newsom Newton Neymar Ng Ngan
Ngarewa-Packer Ngata Ngcobo Ngcuka Ngo Nguyen Ngwenya Niang Nichols Nicholson Nielsen Nieminen Nieto Nietzsche
Niinisto Niinistö Nikolaev Nikolic Nilsen Nilsson Ning Nishida Nishikori Nishimura Nixon Njoroge Njuguna Nkomo Nkosi
Nkrumah Nkunda Nkurunziza Nnamani Nobel Noble Noboa Noda Noem Noh Nolan Norman Norrie Norris North Norton Novak
Nowak Ntaganda Ntuli Nunez Nurtleu Nwachukwu Nwankwo Nwosu Nxesi Nyarko Nyathi Nyerere Nyusi Nzeogwu Núñez O'Brien
O'Connell O'Connor O'Donnell O'Neal O'Neill Obama Obasanjo Obaseki Obi Obrador Ocalan Ocasio-Cortez Ochieng Ochman
Ochoa Oda Odegaard Odegbami Odhiambo Odinga Odinkalu Odom Oduro Ofori Ogata Ogawa Ogbonna Ogunbanjo Ogunlesi Oh
Ohanyan Ohtani Ojo Ojukwu Okada Okafor Okamoto Okazaki Okeke Okello Okocha Okoli Okonjo-Iweala Okonkwo Okoro Okoth
Okoye Oladipo Olaniyan Olatunji Olawale Olechowski Oli Oliseh Oliveira Oliver Olmert Olowu Olsen Olson Olsson Omondi
Omtatah Ono Onyango Onyekachi Onyekuru Opoku Oppenheimer Orban Orbán Orlov Orozco Orpo Orr Ortega Ortiz Orwell Osako
Osborne Osei Oshima Osimhen Osinbajo Osmani Ostrowski Ota Otedola Otieno Ouattara Ouma Ovechkin Owen Owens Owino
Owusu Oyedepo Oyelaran Oyelowo Oyetola Ozal Ozel Ozolins Ozoliņa Pabriks Pace Pacheco Pacquiao Padilla Paewai Page
Pahlavi Paik Paisley Palacios Palaszczuk Palin Palmer Paluckas Pamuk Pan Pandey Panetta Pang Papandreou Papikyan
Papuashvili Parata Park Parker Parker-Bowles Parks Parra Parrish Parry Parsons Pashinyan Pasolini Pasternak Pasteur
Patel Patrick Patrushev Patterson Patton Paul Pavarotti Pavel Pavlov Pavlova Pavlovic Pawlak Pawlowski Paxman Payne
Pearson Peck Pedersen Pedri Peeni Pele Pellegrini Pelosi Pelé Pena Pence Peng Pennington Peralta Pereira Peres Perez
Perkins Peron Perrin Perry Persson Perón Peskov Pessoa Peston Peters Petersen Peterson Petraeus Petrarch Petrauskas
Petro Petrosyan Petrov Petrova Petrovic Pettersson Pevkur Pezeshkian Peña Pham Phan Phelps Philippe Phillips
Phillipson Phiri Phuc Piatek Picasso Pichai Pickford Piechocinski Pierce Pietersen Pillai Pillay Pineda Pinera
Pinochet Pinto Pique Piqué Pistorius Pitt Pittman Pitts Piñera Planck Platini Plenkovic Plenković Plushenko
Pochettino Podolyak Poe Poilievre Pollard Pomare Pompeo Pompidou Ponce Poole Poon Pope Popov Popovic Poroshenko
Porter Portillo Postecoglou Potae Potanin Potter Potts Powell Powers Prachanda Pratt Presley Preston Price Prigozhin
Primakov Prince Pritchard Pritzker Probert Proctor Prodi Prokofiev Prosser Protasevich Proust Pruitt Pryor Psaki
Puccini Pugh Puigdemont Pushkin Puskas Putin Pyo Pérez Qalibaf Qarayev Qassem Qian Qiang Qin Quaye Quayle Quinn
Quintana Quintero Qureshi Raab Rabin Rabiu Rabuka Rachmaninoff Rachmaninov Radebe Radev Radjabov Raducanu Rafsanjani
Rahman Rahmon Rai Raikkonen Raisi Rajapaksa Rajoy Rama Ramachandran Ramaphosa Ramaswamy Ramirez Ramos Ramsey Ramírez
Rana Randall Randolph Rangel Rangihuna Rangitaua Rao Rashford Rasmussen Rasulzade Ratas Ratcliffe Ravel Rawlings Ray
Raymond Rayner Razak Read Reagan Recean Reddy Reed Rees Reese Reeves Reid Reilly Ren Renoir Renzi Reyes Reyna
Reynolds Reznikov Rhee Rhodes Ri Ribeiro Ricci Rice Rich Richard Richards Richardson Richmond Richter Riley
Rinkevics Rios Rivaldo Rivas Rivera Rivers Rizzo Roach Robbins Roberson Roberts Robertson Robinson Robles Rocha
Rodgers Rodin Rodrigues Rodriguez Rodrygo Rodríguez Rogers Roh Rojas Rokita Rollins Roman Romano Romero Romney
Rompuy Ronaldinho Ronaldo Rooney Roosevelt Root Rosales Rosario Rosas Rosberg Rose Ross Rossi Rossini Rostropovich
Rotenberg Roth Rothermere Rouhani Rousseau Rousseff Roux Rowe Rowland Rowling Roy Ruatapu Rubinyan Rubio Rublev Rudd
Ruiz Rumsfeld Rush Rushdie Russell Russo Rustamov Rutkowski Ruto Rutte Ryabkov Ryan Ryu Ryzhenkov Rzayev Rzayeva
Rüütel Saakashvili Saar Sabah Sadat Sadigov Sadr Safarov Safaryan Safin Sahakyan Saidov Saied Sainz Saito Saka Sakai
Sakamoto Sakellaropoulou Sakharov Sakurai Salah Salam Salami Salas Salazar Saleh Salgado Salinas Sall Salman Salmond
Salvini Sampson Sanchez Sanders Sandhu Sandoval Sandu Sanford Sangaré Santana Santiago Santos Sanusi Sané Saramago
Sargsyan Sarkissian Sarkozy Saroyan Sarpong Sarr Sartre Sarwar Sasaki Sata Sato Saud Saunders Savage Savea Savisaar
Sawicki Sawyer Scalia Scalise Scaloni Schaefer Scheffler Schiller Schmidt Schmitt Schneider Scholz Schoof Schroeder
Schröder Schrödinger Schubert Schultz Schulz Schumacher Schumann Schumer Schwartz Schwarz Schäfer Schäuble Scorsese
Scott Sechin Sefcovic Selassie Sellers Sengun Sentop Seo Seok Seol Sepp Serrano Sesay Sexton Sexwale Seymour
Shabalala Shafak Shaffer Shagari Shah Shahbazov Shahramanyan Shaibani Shaikh Shakespeare Shamkhani Shankly Shannon
Shapps Sharaa Sharapova Sharif Sharifov Sharma Sharon Sharp Sharpe Shaw Shearer Sheeran Sheinbaum Shek Shekau
Shelton Shen Shepard Shepherd Sheppard Sherman Sherpa Shevardnadze Shi Shields Shimizu Shin Shinawatra Shiu Shmyhal
Shoigu Shostakovich Shoukry Shrestha Sibanda Sidhu Sidibé Sidorov Sienkiewicz Sierra Sikorski Silina Siliņa Siluanov
Silva Simeone Simion Simitis Simmons Simon Simonyan Simonyte Simpson Sims Simsek Sinatra Sinema Singh Singleton
Sinner Sinwar Sirisena Sirleaf Sisi Sissoko Sistani Sisulu Sitharaman Sithole Siu Skinner Skripal Skvernelis Sloan
Slutsky Smailov Smirnov Smith Smotrich Snow Snowden Snyder Soares Sobczak Sobyanin Sogavare Sohn Sokolov Solberg
Soleimani Solis Solomon Solovyov Solskjaer Soludo Solzhenitsyn Somare Song Sonko Sorensen Soros Sosa Soto Sotomayor
Sousa Southgate Sow Soyinka Soylu Spacey Spalletti Sparks Spears Spence Spencer Spielberg Spieth Springsteen
Srinivasan Stachura Stafford Stalin Stankevicius Stanley Stanton Stark Starmer Steele Stefanchuk Stefanishyna Stein
Steinbeck Steinmeier Stephens Stephenson Sterling Stevens Stevenson Stewart Stocker Stoere Stojanovic Stokes
Stoltenberg Stone Stones Stout Straujuma Strauss Stravinsky Streep Streeting Strickland Strong Stuart Stubb Sturgeon
Styles Støre Suarez Subianto Subramaniam Sudani Suga Sugiyama Suh Suharto Sukarno Sukarnoputri Sullivan Sulyok
Summers Sun Sunak Sung Sutter Sutton Suu Suzuki Suárez Svensson Svyrydenko Swanson Sweeney Swiatek Swift Swinney
Sybiha Sylla Syrsky Syrskyi Szabo Szczepanski Szczesny Sze Szeto Szijjarto Szijjártó Szydlo Szymanski Sánchez
Séjourné Söder Sørensen Tada Tadesse Tagore Taiaroa Tajani Takada Takagi Takahashi Takaichi Takamado Takerei
Takeuchi Talabani Tam Tamang Tamatea Tambo Tambuwal Tamihere Tamm Tamura Tanaka Tang Taniguchi Tanner Tapia Tapsell
Tarantino Tarkovsky Tashiev Tassoulas Tata Tatar Tate Tautahi Taylor Tchaikovsky Tebboune Teixeira Temer Tendulkar
Ter-Petrosyan Tereshkova Terrell Terry Tesfaye Thackeray Thae Thaksin Thani Thapa Thatcher Theodorakis Thomas
Thompson Thomson Thornton Thune Tian Tiani Tice Tikhanovskaya Tillerson Timberlake Timchenko Timmermans Tinubu Tito
Tiwari Todd Tokayev Toleafoa Tolkien Tolstoy Tomaszewski Tominaga Tomiyasu Tong Tonoyan Torres Toth Totti Touadera
Toure Touré Townsend Toyoda Tran Traore Traoré Travis Trejo Trevino Trimble Trippier Trong Trotsky Trudeau Trujillo
Truman Trump Truong Truss Trzaskowski Tsahkna Tsai Tsang Tse Tshabalala Tshisekedi Tshombe Tsikhanouskaya Tsipras
Tsuchiya Tsui Tsvangirai Tuchel Tucker Tudjman Tugendhat Tuhoe Tuilaepa Tuimavave Tunc Tung Turgenev Turing Turnbull
Turner Tusk Tutu Twain Tyler Tymoshenko Tyson Uchida Uddin Udo Ueda Ueno Ukpabio Ulmanis Umar Umerov Underwood Uno
Uribe Ushakov Usman Usmanov Usyk Uzoma Vajpayee Valdez Valencia Valentine Valenzuela Valieva Valiyev Valtonen Vanaga
Vance Vang Varadkar Vardanyan Vargas Vargas-Llosa Varhelyi Vashadze Vasquez Vaughan Vaughn Vazquez Vega Vejjajiva
Vejonis Velasquez Velazquez Velez Venizelos Ventura Verdi Verma Vestager Vettel Vidal Villa Villalobos Villanueva
Villarreal Villegas Vincent Vinicius Virtanen Vivaldi Vo Vogel Volkov Volodin Voltaire Vu Vucevic Vucic Vučić
Vázquez Wada Wade Wadephul Wagenknecht Wagner Waititi Waitoa Walesa Walker Wall Wallace Waller Walsh Walter Walters
Walton Walz Wan Wang Wanjiru Wanyama Ward Ware Warner Warren Waru Washington Waszczykowski Watanabe Waters Watkins
Watson Watts Wałęsa Weah Weaver Webb Weber Webster Wei Weidel Weinstein Weiss Weiß Wekesa Welch Wells Wenbin Wenger
Werner West Wever Whaanga Wheeler Whitaker White Whitehead Whitman Whitmer Whitney Wickremesinghe Widodo Wieczorek
Wiggins Wihongi Wike Wilander Wilcox Wilde Wilders Wiley Wilkerson Wilkins Wilkinson Williams Williamson Willis
Wilson Windsor Winehouse Winfrey Winters Wise Wisniewski Witek Witkoff Wojciechowski Wojcik Wolf Wolfe Wong Woo Wood
Woodard Woods Woodward Worku Wray Wright Wroblewski Wu Wulff Wyatt Xaba Xiao Xiaoping Xiong Xu Yadav Yakubu Yamada
Yamaguchi Yamal Yamamoto Yamazaki Yan Yang Yanukovych Yao Yar'Adua Yashin Yassin Yates Yau Yavas Yavaş Yeats Yeboah
Yellen Yeltsin Yeom Yerlikaya Yermak Yeung Yew Yi Yildirim Yilmaz Yim Yip Yiu Yoder Yokoyama Yoo Yoon York Yoshida
Yoshino Young Youngkin Yousaf Yu Yuan Yuen Yunus Yunusov Yushchenko Yusuf Yıldırım Yılmaz Zagitova Zaitsev Zajac
Zakharova Zalewski Zalkaliani Zaluzhny Zaluzhnyi Zamora Zapatero Zardari Zarif Zatlers Zavala Zawahiri Zedong
Zelenskiy Zelensky Zelenskyy Zeman Zemin Zemmour Zeng Zewde Zhang Zhao Zheng Zhirinovsky Zhong Zhou Zia Zidane
Zielinski Zikode Zimmerman Zimmermann Ziobro Zola Zou Zourabichvili Zuckerberg Zulu Zuma Zuniga Zurabishvili Zwane
Zyuganov Álvarez Çavuşoğlu Çiller Öcalan Özal Özel Ødegaard Čaputová İmamoğlu Świątek Şimşek Šefčovič
` as const;
