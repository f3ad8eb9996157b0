/** Family names of other countries as Turkish news writes them; none of them is in `surnames.ts`. */

/** Base forms, blanks between. */
export const surnamesAbroad = `
Abacha Abbasli Abdelatty Abdollahian Abela Abernathy Abernethy Abrahams Abramovich Abramowicz Abrams Abubakar Acevedo
Achebe Acheson Ackerman Ackroyd Acosta Adamczyk Adamkus Adani Adcock Addison Adeleke Adenauer Adeyemi Adichie Adkins
Advani Afolabi Afridi Afwerki Agarwal Agbaje Agnew Aguilar Aguirre Agyei Ahern Ahmadinejad Ahmadov Ahtisaari Aitken
Akande Akasaka Akers Akhmatova Akhtar Akhundov Akhundzada Akinci Akinfeev Akintola Akinwande Aksener Akufo-Addo
Alakbarli Alden Alderson Aldous Aldrich Aldridge Aldrin Alfaro Alito Allard Allardyce Allegri Allende Allison Allman
Allsop Almeida Almiron Almodovar Aluko Alvarado Álvarez Alves Amaechi Amanpour Ambani Amini Amir-Abdollahian Amirbayov
Amoah Ampofo Anastasiades Ancell Andersen Anderson Andersson Andrade Andrews Andropov Andrzejewski Angelou Ansah Ansell
Ansip Anstey Antall Antetokounmpo Antonioni Antonov Anusauskas Anutin Anyaoku Appiah Appleby Aquino Araghchi Arakhamia
Araqchi Archibald Arellano Arestovych Arevalo Arévalo Arias Ariza Arkwright Armitage Armstead Armstrong Aronian
Arrowsmith Arroyo Arshavin Arteta Arthurs Asano Asante Asare Asgarli Ashby Ashcroft Ashdown Ashley Askew Aspinall
Asquith Assad Assange Ataturk Atkins Atkinson Attenborough Attlee Auden Auger Austen Avakov Avalos Avery Avetisyan Avila
Awolowo Axelrod Ayala Ayers Aylward Ayres Ayvazyan Azikiwe Aznar Aznavour Babangida Babariko Babayev Babazade Babcock
Babiš Bachchan Badger Baggio Baghaei Baghdadi Bagheri Baghirov Bagshaw Bahceli Bailey Baines Bainimarama Baird Bairstow
Bajwa Balasanyan Baldé Baldwin Balewa Balfour Ballard Balls Balogun Bamber Bamgbose Bancroft Banda Bandaranaike Banderas
Banerjee Bannister Bannon Baqaei Barajas Baranowski Barbieri Barclay Bardem Barker Barlow Barnard Barnett Barraclough
Barratt Barre Barrera Barrett Barron Barrow Barrows Bartholomew Bartlett Bashir Bateman Bates Bateson Batten Battersby
Bautista Bawumia Baxter Bayliss Bayramli Bazoum Beale Beardsley Beasley Beattie Beauchamp Beckenbauer Beckett Beckwith
Beecher Beecroft Begley Begum Bekele Bektenov Belcher Bellamy Bellen Bello Bellow Beltran Ben-Gurion Benbow Bengtsson
Benitez Bennet Benson Bentley Berdymukhamedov Berejiklian Berezovsky Berger Bergman Beria Berman Bernal Berrettini
Berzins Bērziņš Besigye Bettany Bevan Beveridge Beynon Bhutto Bialiatski Bibby Bickerstaff Biddle Bieber Bielecki Bielsa
Biggs Biles Birch Birdsall Birkett Birtwistle Bizet Blackman Blackmore Blaine Blake Blakeley Blakely Blakemore Blanchard
Blankenship Blaszczak Błaszczak Blevins Bliss Blitzer Blood Blount Blunt Blyth Blythe Boakai Boardman Boateng Boatman
Boccaccio Bocelli Bochorishvili Bodnar Boebert Bogdanov Bokeria Bolden Bolger Bolivar Bolívar Bones Bongo Bonilla Bonnet
Bonsu Boone Boothroyd Borges Borissov Borkowski Borrows Bosak Bostock Botchorishvili Bottas Bottomley Bourguiba Bourne
Bouteflika Boutros-Ghali Bowden Bowen Bower Bowers Bowes Bowie Bowles Boyce Boyer Boyle Bozdag Brackenridge Bradshaw
Brady Bragg Brahms Braithwaite Bramley Brand Brandon Brannigan Braverman Bravo Brazauskas Braze Braže Brearley Brecht
Breen Brennan Brewster Breyer Brezhnev Bridger Brierley Briggs Bright Brightman Brindle Briscoe Bristow Brnabic Broad
Broadbent Brock Brockway Brodsky Brody Brogan Bronte Brooke Brookes Brophy Browne Brownlee Brownlow Bruckner Bryan
Bryant Bryson Buchan Buckley Buffon Bulgakov Bullock Bulmer Bumrah Bunting Burch Burchell Burden Burdett Burge Burgess
Burke Burnett Burnside Burrell Burroughs Burrows Busby Bushell Busquets Butkevicius Buttigieg Buzek Byanyima Byers Byrne
Byron Cable Cabrera Cadman Cahill Calderon Calderón Calhanoglu Calhoun Callaghan Callahan Calvert Camacho Camara Campos
Canning Cannon Cantona Cantrell Capello Čaputová Cardenas Carey Carlsen Carlson Carlyle Carmichael Carnegie Carrillo
Carroll Carruthers Carson Cartwright Carvalho Carver Casey Cassidy Castaneda Castex Catterall Cavanagh Cavani Cavendish
Cavour Cavusoglu Ceausescu Ceesay Cervantes Cezanne Chadwick Chagall Chakwera Challenor Chalmers Chamberlain Chamisa
Champagne Chan-ocha Chaney Chang Channing Chaplin Chapman Chappell Charnvirakul Chatterjee Chaudhry Chekhov Cheney Cheng
Cheptegei Chernenko Cherry Cheruiyot Cheung Chevalier Chiang Chicharito Childs Chiluba Chinh Chipanga Chisholm Chiwenga
Chopra Chrétien Christensen Christie Christodoulides Chukwu Chukwuma Chung Ciller Cisneros Cisse Cissé Clancy Clapper
Clark Clarke Cleary Clegg Clements Cline Clooney Clough Coates Coburn Cochran Cochrane Cockburn Coffey Coffman Cohen
Colbert Colby Coleridge Coles Collier Colman Colon Colquhoun Colvin Combs Comey Conley Connell Connelly Conner Connolly
Connor Connors Conroy Conteh Conti Contreras Conway Coogan Cooke Cookson Coombes Coombs Cooney Corbett Corcoran Cordova
Cornish Corona Corrigan Cortes Cortez Cosby Cosgrove Costello Cotter Coughlin Coulibaly Coulson Coulter Cousins Coveney
Cowan Cowley Crabtree Craddock Craven Croft Cronin Crosbie Crosby Crossley Crouch Crowder Crowe Crowley Crowther
Cruickshank Cuadrado Cuevas Cullen Cumming Cummings Cunliffe Cuomo Curran Currie Curry Curtin Cusack Cuthbert Cutler
Czaputowicz Czarnecki Dabrowski Dahal Dalby Daley Dalgleish Dalrymple Danby Dangote Daniels Danilov Danjuma Danon
Danquah Dantata Dante Danvers Darby Darchiashvili Darcy Darling Daugherty Davey Davila Davis Davison Davutoglu Dawes
Dawkins Dawson Dbeibah Deakin Deane Dearing Debussy DeChambeau Decker Defar Degas DeGeneres Dejesus Delacruz Delaney
Delarosa DeLeon Delgado Dembélé Demirtas Dempsey Dempster Denholm Denktas Dennett Denning Deripaska Desai Desalegn
Descartes Deschamps Desmond Deuba Devereux Devine Devlin Dewar Dewhurst Dhillon Dhoni Diabaté Diallo Diarra Diatta
Diaz-Canel Díaz-Canel Dibaba DiCaprio Dickenson Dickerson Dickinson Dickson Dillon Dimbleby Dimon Dinsmore Diouf Dixon
Dlamini Dmitriev Dobbs Dobson Docherty Dodds Dodge Dodon Dodson Doherty Dolan Dombrowski Dominguez Domínguez Donaghy
Donahue Donaldson Donnarumma Donnelly Donoghue Donohue Donovan Dooley Doran Dorsey Dostoevsky Dostoyevsky Dougherty
Doumbia Doval Dowling Downes Downey Downing Downs Doyle Drake Draper Drinkwater Driscoll Drogba Drummond Drury Dryden
Duarte Dudek Duffy Dugan Duggan Dumas Dunbar Dundas Dunlap Dunlop Dunne Dunning Dunstan Duong Durant Durkin Dutta Dwyer
Dyche Dyson Dzyuba Ebadi Ebrard Eccles Edberg Edmonds Egorov Eisenhower ElBaradei Elchibey Eldridge Elliott Ellison
Emerson Emery Engel Enlai Enriquez Erhurman Erickson Eriksson Erskine Escobar Esparza Espinosa Espinoza Esquivel Essien
Estes Estrada Eto'o Eubank Eusebio Evers Ewing Ezekwesili Fairchild Fairfax Falana Falcao Falconer Faldo Fallon Falola
Faraday Farah Farley Farmaajo Farrell Farrow Fashola Fauci Faulkner Faumuina Fawcett Fedorov Feeney Feijóo Fellini
Fellows Fernandes Fernández Ferris Fetterman Feynman Fiamē Figueroa Findlay Finlay Finley Finnegan Fitzgerald
Fitzpatrick Flaherty Flanagan Flaubert Fleming Fletcher Flintoff Floyd Flynn Foden Fofana Fogarty Foley Fontaine Foote
Forlan Forrester Forster Forsyth Fotyga Fournier Fowler Fraser Frazier Frederick Fridman Friedman Frimpong Froome Fryer
Fuchs Fuentes Fujii Fujimori Fujimoto Fujisaki Fujita Fujiwara Fukuda Furlong Fyodorov Gachagua Gaddafi Gaetz Gagarin
Gaines Gakharia Galbraith Galilei Galileo Galindo Gallagher Gallegos Gallo Galloway Galstanyan Galuzin Galvan
Gamsakhurdia Gannon Garayev García Gardiner Gardner Garibaldi Garibashvili Garner Garnier Garrett Garvey Garza Gascoigne
Gashimov Gasimli Gasimov Gasimzade Gauck Gauguin Gaulle Gauthier Gavrilita Gbagbo Geary Gebremichael Gebrselassie
Genscher Gentry Georgescu Gerrard Gething Ghalibaf Ghani Ghannouchi Ghosh Ghosn Ghukasyan Giammattei Gibbons Gibbs
Giddens Giertych Gilchrist Giles Gillard Gillespie Gillis Gilmore Giordano Girard Girma Giscard Giuliani Gladstone
Gleason Gleeson Glover Goddard Godfrey Godwin Goethe Gogol Goita Golding Goldman Gomelauri Gomes Gómez Gonçalves
Gonzales González Goodall Goodfellow Goodman Goodrich Goodwin Gorbachev Gorky Gorman Gorsuch Gough Gould Gowin Gowon
Grabowski Grady Gramsci Granger Graves Greaves Greco Greenberg Greene Greer Gregg Grewal Grieg Grierson Griffith
Griffiths Grimes Grimshaw Gromyko Gross Groves Gruber Grushko Guaidó Guerra Guevara Gueye Gulen Guler Guliyev Guluzade
Gunther Gupta Gurbanli Gurbanov Gurung Gustafsson Guthrie Gutiérrez Guzman Habyarimana Hackett Haftar Hagan Haile Haines
Hajibeyov Hajiyev Hajizade Hakkinen Haldane Halliday Halloran Halonen Halsey Hamdok Hamill Hammond Hancock Handel
Haniyeh Hanks Hanley Hanna Hannigan Hannity Hansen Hanson Hansson Hanyu Haqqani Harada Harawira Harcourt Hardcastle
Hardin Harding Hardwick Hargreaves Hargrove Harkins Harkness Harmon Harrell Harrison Hartley Hartman Hartmann
Harutyunyan Harvey Hasanli Hasegawa Hashimoto Hassan Hatch Hatcher Hathaway Hathersage Hatoyama Haughey Havel Hawke
Hawkes Hawking Hawkins Hawley Hawthorne Hayashi Hayden Haydn Haynes Healey Healy Heard Heath Heathcote Hebert Heffernan
Heine Heisenberg Heller Helms Hemedti Henare Hēnare Hendricks Hendrix Hendry Henley Henman Hennessy Hensley Henson
Hepburn Hernández Heron Herring Herrmann Hester Hewitt Hichilema Hickey Hickman Hicks Higginson Hilliard Himmler Hines
Hipango Hipkins Hirano Hirsch Hislop Hitchens Hoang Hobbs Hobson Hochul Hodge Hodges Hodgson Hoekstra Hoffman Hofmann
Hogan Hogarth Hohepa Holbrook Holcomb Holden Holder Holliday Hollins Hollis Holloway Holman Holmberg Holmgren Holownia
Honecker Hooper Hoover Hopkins Hopper Horan Horgan Hornby Horner Horthy Horvat Hoskins Hosokawa Houthi Hovhannisyan
Howarth Howells Hoyle Hsien Huang Hubbard Huber Hudgens Huerta Huffman Huggins Humala Humphrey Humphreys Humphries
Hurley Huseynli Huseynov Hussain Hussein Hussey Hutchings Hutchins Hutchinson Hutchison Huxley Huynh Hwang Hwangbo Hynes
Ibadoghlu Ibarra Ibrahimli Ibrahimovic Ibrahimović Ibsen Ichikawa Ikeda Ilves Imamoglu Ingalls Ingram Iniesta Inman
Innes Inonu Inoue Inzaghi Iqbal Irwin Isaacs Ishida Ishiguro Ishii Ishkhanyan Ismayilov Ismayilova Ismayilzade Itoje
Ivanishvili Ivanova Iwasaki Iwata Iweala Iwobi Izetbegovic Jabbarli Jabbarov Jablonski Jacobs Jacobson Jafarli Jafarov
Jagger Jakobsdottir Jalili Jallow Jamieson Jammeh Jankauskas Jankowski Jansa Jansson Japarov Jaramillo Jardine Jarvis
Jaworski Jean-Pierre Jeenbekov Jefferson Jeffries Jenner Jennings Jenrick Jensen Jepkosgei Jessop Jetten Jiang Jiechi
Jimenez Jiménez Jintao Johansen Johansson Johns Johnstone Jolani Jolie Jolley Jolly Jonsson Jørgensen Joshi Juarez
Jubeir Jumblatt Kabila Kaczmarek Kaczyński Kadhimi Kadyrov Kafelnikov Kagan Kahlo Kaine Kaino Kaladze Kalin Kalinowski
Kaljulaid Kalnins Kalniņš Kalvitis Kamara Kamau Kaminski Kandinsky Kaneko Kante Kanté Kapoor Kara-Murza Karadzic
Karadžić Kardashian Kargbo Karimli Karimov Karimzade Karins Kariņš Kariuki Karlsson Karpov Karua Kasparov Katumbi
Kaufman Kaunda Kavanagh Kavelashvili Kawabata Kawaguchi Kazantzakis Kazlauskas Keane Kearney Keating Kebede Keegan
Keenan Keita Keïta Kejriwal Kelley Kendall Kendrick Kennard Kenny Kenyon Keogh Kereama Kershaw Kessler Keyamo Khachanov
Khachaturian Khachaturyan Khalifa Khamenei Khashoggi Khatami Khodorkovsky Khomeini Khoshtaria Khrushchev Khumalo Kibaki
Kierkegaard Kikuchi Kikwete Kilicdaroglu Kilpatrick Kimani Kimball Kimmel Kimura Kincaid Kindiki Kingi Kingsley Kinney
Kinnock Kinsella Kipchoge Kipkemboi Kiplagat Kipruto Kirby Kirkpatrick Kitano Kitchen Kline Klinsmann Klitschko
Klobuchar Knapp Knott Knowles Kocharyan Koepka Köhler Kohli Koirala Kojima Kolesnikova Komorowski Konate Konaté Kondo
König Kopacz Korhonen Korolev Kosgei Kosherbayev Kosiniak-Kamysz Kostanyan Koulibaly Kovač Kovacevic Kowalczyk Kozlov
Krajewski Kramer Kramnik Krause Kravchuk Krishnan Kristiansen Kross Krueger Krüger Krumins Kubica Kubrick Kucharski
Kuchma Kucinskis Kuczynski Kuenssberg Kufuor Kulkarni Kulubaev Kumaratunga Kurosawa Kurtulmus Kuznetsov Kvirikashvili
Kwarteng Kwasniewski Kwong Kyagulanyi Kyari Kyslytsya Laanet Lacey Laden Laird Lambert Lamont Lampard Lander Landon
Landry Langdon Lange Larijani Larsen Larson Larsson Laschet Lasso Latimer Lauder Lavery Lawal Lawler Lawless Lawlor
Lawrence Lawson Leach Leary Leavitt Lebedev Leblanc Ledecky Ledger Leech Lefebvre Legault Leggett Legrand Legutko
Lehmann Leigh Lennon Leonard Leonov Lester Letta Letterman Leung Levin Levine Levits Liang Lieberman Liepins Lightfoot
Lijian Lindberg Lindgren Lindley Lindsay Lindström Lineker Linnaeus Lissu Lister Litvinenko Livingstone Llewellyn Locke
Lockhart Loftus Løkke Lomax Lombardi Lomonosov Lonergan Longley Loong Lopes López Lorca Lourenco Lourenço Lovell Lovett
Lowery Lowry Lozano Lucero Ludlow Lukashenko Lumley Lumumba Lyons Mabuza Macaulay Macdonald MacDonald Macfarlane
MacGregor Machiavelli Macias Mackenzie MacKenzie Mackie Mackintosh Maclean MacLean MacLeod Macmillan MacNeil MacPhail
Macpherson Madden Maddow Maddox Madigan Madsen Maeda Maezawa Magana Magee Magufuli Maguire Mahama Maher Mahfouz Mahlangu
Mahler Mahmood Mahomes Mahon Mahoney Mahrez Mahuta Māhuta Maier Maina Majewski Makei Mäkinen Maktoum Maldini Maldonado
Malema Malevich Malielegaoi Malinowski Mallon Mallory Malone Maloney Mamardashvili Mamdani Mammadli Mammadova
Mammadyarov Manafort Manchin Mancini Mandelson Manele Manet Maniapoto Manley Manning Mansell Manukyan Marape
Margvelashvili Marino Markovic Marks Marles Marlow Marlowe Marques Marquez Márquez Marsden Martell Martínez Maruyama
Mashaba Mashatile Massa Massey Massoud Masterson Masuda Mata'afa Mather Mathews Mathis Matisse Matsuda Matsui Matsumoto
Matsuura Matthews Matvienko Mayer Mayhew Maynard Mayorkas Mazur Mbanefo Mbaye Mbeki Mbowe McAleese McAllister McBride
McCabe McCaffrey McCain McCall McCann McCartney McCarty McCauley McClain McClellan McClure McCormack McCormick McCoy
McCracken McCullough McCullum McDaniel McDermott McDonagh McDonnell McDougall McEwan McFadden McGee McGinnis McGovern
McGowan McGrath McGraw McGregor McGuinness McGuire McHugh Mchunu McIlroy McInnes McIntosh McIntyre McKay McKee McKenna
McKenzie McKeown McKinley McKnight McLaughlin McLeod McLoughlin McMahon McManus McMillan McMullen McNally McNamara
McNeill McNulty McPherson McQueen McRae Meade Medrano Medvedeva Meehan Mehdiyev Mehta Mejia Melenchon Melendez Meles
Melia Mendeleev Mendez Mendy Mengistu Menon Mensah Mentzen Mercado Mercer Mercier Merrick Merrill Merritt Merry Meshaal
Metcalfe Meyers Michalski Mickelson Mikolajczyk Milburn Miliband Millar Milley Milligan Milne Milner Milosevic Milošević
Minamino Minogue Mishima Mishra Mishustin Mistry Mitoma Miura Miyake Miyamoto Mizuno Mkapa Mkhitaryan Mkhize Mladic
Mladić Mnangagwa Mnatsakanyan Mobutu Modrić Moffat Moffatt Mohamed Mohammadi Mohammed Mohamud Mokhber Mokoena Molefe
Molina Möller Molloy Moloi Moloney Molotov Monaghan Monet Montague Montes Monti Montoya Moody Mooney Moraes Mordaunt
Moreno Moretti Moriarty Morin Morita Moriya Morley Morozov Morrell Morricone Morrow Morse Morsi Mortimer Moseley Mosley
Mossadegh Motegi Motsepe Mountbatten Mousavi Mowbray Moyer Moyes Mpofu Mthembu Mubarak Mudavadi Mukherjee Mulcahy
Muldoon Mullen Mulligan Mullins Mulroney Munir Munoz Muñoz Munro Muntari Murillo Murray Musharraf Mustafazade Mutallibov
Mutasa Mutharika Muthoni Mutua Mwale Mwanawasa Mwangi Mwinyi Myers Myung N'Diaye Nabili Nabiyev Nabokov Nadella Nadler
Nagai Nagatomo Nagelsmann Nagiyev Nagle Naidoo Naidu Nakagawa Nakajima Nakano Nakata Nakayama Nalbandian Nalbandyan
Nance Nandy Nasser Nausėda Navalnaya Navalny Navas Naylor Ndayishimiye Ndiaye Ndlovu Neale Negash Neilson Nepomniachtchi
Nersisyan Neruda Nesbitt Newsom Newsome Ngarewa-Packer Ngata Ngcobo Ngcuka Ngwenya Niang Nicholls Nichols Nicholson
Nielsen Nieminen Nieto Nightingale Niinisto Nikolaev Nikolic Nilsen Nilsson Nishida Nishikori Nishimura Njoroge Njuguna
Nkomo Nkosi Nkrumah Nkunda Nkurunziza Nnamani Nolan Noonan Norrie Northcott Ntaganda Ntuli Nugent Nunez Núñez Nwachukwu
Nwankwo Nwosu Nxesi Nyarko Nyathi Nyerere Nyusi Nzeogwu O'Brien O'Connell O'Connor O'Donnell O'Dowd O'Farrell O'Grady
O'Hagan O'Hara O'Keefe O'Leary O'Mahony O'Malley O'Neal O'Neil O'Neill O'Reilly O'Rourke O'Shea O'Sullivan O'Toole Oakes
Oakley Oates Obasanjo Obaseki Ocalan Ocasio-Cortez Ochieng Ochman Ochoa Odegaard Ødegaard Odegbami Odhiambo Odinga
Odinkalu Oduro Ofori Ogata Ogawa Ogbonna Ogilvie Ogunbanjo Ogunlesi Ohanyan Ohtani Ojukwu Okada Okafor Okamoto Okazaki
Okeke Okello Okocha Okoli Okonjo-Iweala Okonkwo Okoro Okoth Okoye Oladipo Olaniyan Olatunji Olawale Olechowski Oliseh
Olowu Olsen Olson Olsson Omondi Omtatah Onyango Onyekachi Onyekuru Opoku Oppenheimer Ordubadi Orlov Orozco Osako Osborn
Osborne Oshima Osinbajo Ostrowski Oswald Otedola Otieno Ouattara Ovechkin Owino Owusu Oxley Oyedepo Oyelaran Oyelowo
Oyetola Ozoliņa Ozolins Pabriks Pacheco Packard Pacquiao Paddock Padgett Padilla Paewai Paget Pahlavi Paige Paine
Palacios Palaszczuk Palin Paluckas Pandey Panetta Pankhurst Papandreou Papuashvili Paraone Parata Parker-Bowles Parkes
Parkin Parnell Parra Parrish Parry Parsons Partridge Pascoe Pashinyan Pasolini Pasternak Pasteur Patrushev Patten
Patterson Pavarotti Pavlov Pavlova Pavlovic Pawlak Pawlowski Paxman Payne Peacock Pearce Pearson Pease Pedersen Peeni
Penfold Penrose Peralta Percival Pérez Perkins Peron Perón Perrin Persson Pessoa Peters Petersen Peterson Petraeus
Petrarch Petrauskas Petrov Petrova Pettersson Pettigrew Pevkur Pezeshkian Phelan Phelps Phillipson Phiri Piatek Pickard
Pickering Pickett Pickles Piechocinski Pietersen Pillai Pillay Pineda Pinera Piñera Pinochet Pinto Piper Pique Piqué
Pitman Pittman Pitts Planck Platini Platt Plenković Plummer Plushenko Pochettino Pollard Pollock Pomare Pompidou Ponce
Popov Popovic Poroshenko Portillo Postecoglou Potae Potanin Potts Poulter Prachanda Pratt Prentice Prescott Presley
Priestley Prigozhin Primakov Pringle Prior Pritchard Pritzker Probert Proctor Prodi Prokofiev Prosser Protasevich Proust
Pruitt Pryce Pryor Psaki Puccini Pullman Purcell Purdy Purvis Pushkin Puskas Qalibaf Qarayev Qassem Quaid Quaye Quayle
Quigley Quinlan Quinn Quintana Quintero Quirk Qureshi Rabiu Rabuka Rachmaninoff Rachmaninov Radebe Radjabov Raducanu
Rafferty Rafsanjani Rahimli Raikkonen Raisi Ramachandran Ramaswamy Ramírez Ramsay Ramsden Ramsey Randall Randolph Rangel
Rangi Rangitaua Rankin Rasulzade Ratana Ratas Ravel Rawlings Rawson Rayner Razak Reardon Recean Reddy Redgrave Redman
Reece Reese Reeve Regan Reilly Rennie Renoir Renwick Rewiti Reyna Ribeiro Richards Ridley Rigby Riggs Riley Rimmer
Ritchie Ritter Rivaldo Rivas Rizzo Roach Robbins Roberson Roberts Robertson Robins Robles Robson Rocha Rodgers Rodin
Rodrigues Rodríguez Rodrygo Rojas Rokita Rollins Romney Rompuy Ronaldinho Rooney Roper Rosales Rosas Rosberg Rosenberg
Rosenthal Rossini Rostropovich Rotenberg Rothermere Rothschild Rouhani Rourke Rousseau Rowan Rowley Rowling Ruatapu
Rubin Rublev Ruddock Rumsfeld Rushdie Ruskin Rustamov Rutkowski Rutledge Rüütel Ryabkov Ryzhenkov Rzayev Rzayeva Rzazade
Saakashvili Sachs Sadat Sadigov Sadler Safarli Safarov Safin Sahakyan Saied Sainz Saito Sakamoto Sakellaropoulou
Sakharov Sakurai Salam Salami Salas Salazar Saleh Salgado Salmond Salter Sampson Samuels Sanderson Sandhu Sandoval
Sangaré Santana Sanusi Saramago Sargent Sargsyan Sarkissian Saroyan Sarpong Sarwar Saunders Savea Savile Savisaar
Sawicki Sawyer Sayers Scalia Scalise Scaloni Schaefer Schäuble Scheffler Schiller Schmitt Schrödinger Schroeder Schubert
Schultz Schumann Schwartz Scorsese Scully Sedgwick Šefčovič Selassie Sellers Sentop Serrano Sesay Sexwale Seymour
Shabalala Shafak Shaffer Shagari Shahbazov Shahramanyan Shaibani Shamkhani Shanahan Shankly Shapiro Shapps Sharaa
Sharapova Sharifov Sharma Sharpe Sharples Shearer Sheehan Sheeran Shekau Sheldon Shelley Shepard Sheppard Sheridan
Sherman Shevardnadze Shimizu Shmyhal Shoigu Shostakovich Shoukry Shrestha Sibanda Siddall Sidhu Sidibé Sidorov Siegel
Sienkiewicz Siliņa Silverman Simeone Simion Simitis Simms Simonds Simonyte Simpson Simsek Sinatra Sinwar Sirisena
Sirleaf Sissoko Sisulu Sitharaman Sithole Skinner Skripal Skvernelis Slack Slade Slater Slattery Sloan Slutsky Smailov
Smart Smirnov Smythe Snell Snider Snowden Snyder Soames Soares Sobczak Sogavare Sokolov Soleimani Solis Solomon Solovyov
Solskjaer Soludo Solzhenitsyn Somare Sonko Sorensen Sørensen Sotomayor Sousa Soyinka Spacey Spalding Spalletti Sparrow
Spear Speed Speight Spence Spencer Spicer Spielberg Spieth Spooner Springer Springsteen Squires Srinivasan Stachura
Standish Stanhope Stankevicius Stark Starr Steadman Steele Stefanchuk Stefanishyna Stein Steinbeck Stephens Stephenson
Stevens Stevenson Stiles Stoddard Stoere Stojanovic Stokes Stones Støre Storey Stout Strachan Straujuma Strauss
Stravinsky Streep Streeting Stringer Stroud Struthers Stubbs Styles Suarez Suárez Subramaniam Sugar Sugden Sugiyama
Suharto Sukarno Sukarnoputri Suleymanli Summers Sumner Sutcliffe Sutter Svensson Svyrydenko Swain Swann Swanson Sweeney
Sweet Świątek Sybiha Sykes Sylla Syrsky Syrskyi Szabo Szczepanski Szczesny Szeto Szijjártó Szydlo Szymanski Tadesse
Taggart Taghizade Tagore Taiaroa Takada Takagi Takamado Takerei Takeuchi Talbot Tamang Tamatea Tambo Tambuwal Tamihere
Tamura Taniguchi Tanner Tapia Tapsell Tarantino Tarkovsky Tarrant Tashiev Tassoulas Tatum Taurima Tautahi Tchaikovsky
Tebbit Tebboune Teixeira Tendulkar Tennant Tennyson Ter-Petrosyan Tereshkova Terrell Terry Tesfaye Thackeray Thaksin
Thani Thapa Theodorakis Thomson Thorburn Thorne Thornhill Thorpe Thune Tierney Tikhanovskaya Tilley Tillman Timberlake
Timchenko Timmermans Timmons Tindall Tiwari Tobin Toleafoa Tolkien Tomaszewski Tominaga Tomiyasu Tomlinson Tomoana
Tompkins Tonoyan Toomey Totti Touadera Toure Touré Townsend Townshend Toyoda Tracey Trainor Travers Travis Trejo
Tremblay Trevelyan Trevino Trimble Trippier Trong Trotsky Trotter Trujillo Truman Truong Trzaskowski Tsahkna Tsang
Tshabalala Tshisekedi Tshombe Tsikhanouskaya Tsuchiya Tsvangirai Tudjman Tudor Tugendhat Tuhiwai Tuhoe Tuilaepa
Tuimavave Tulloch Turgenev Turia Turpin Tuttle Twain Tweedie Twigg Tymoshenko Tyndall Tyson Uchida Uddin Ukpabio Ulmanis
Unwin Uribe Urquhart Ushakov Usman Usmanov Uzoma Vahabzade Vajpayee Valdez Valentine Valenzuela Valieva Valiyev Valtonen
Vanaga Vardanyan Vargas-Llosa Vashadze Vasquez Vaughan Vaughn Vazquez Vázquez Vejjajiva Vejonis Velasquez Velazquez
Velez Venables Ventura Verdi Verma Vettel Vickers Vidal Villalobos Villanueva Villegas Virtanen Vivaldi Vogel Volkov
Voltaire Vucevic Wagenknecht Wainwright Waite Waititi Waitoa Walcott Walden Waldron Walesa Wałęsa Waller Wallis Walls
Walpole Walsh Walters Wanjiru Wanyama Wardle Waring Warner Washburn Waszczykowski Waterman Watkins Watts Waugh Weatherby
Webber Webster Weiner Weiss Wekesa Welch Weldon Weller Wenbin Wenger Westbrook Whaanga Wheatley Whelan Whitaker
Whitcombe Whitehead Whitelaw Whiteman Whiting Whitley Whitlock Whitman Whitmer Whitmore Whittaker Whyte Wickremesinghe
Wieczorek Wiggins Wihongi Wilander Wilcox Wilde Wilder Wiley Wilkerson Wilkes Wilkie Wilkins Wilkinson Willard Willett
Williamson Willis Willoughby Wilmot Winfrey Winslow Winters Wisniewski Witek Witherspoon Wojciechowski Wojcik Wolfe
Wolff Womack Woodall Woodard Woodcock Woodley Woodruff Woodson Woodward Woolf Woolley Worku Worth Wroblewski Wulff Wyatt
Wyman Wynne Xiong Yadav Yakubu Yamada Yamazaki Yanukovych Yar'Adua Yardley Yashin Yassin Yates Yavas Yeats Yeboah Yellen
Yeung Yildirim Yilmaz Yoder Yokoyama Yoshida Yoshino Younger Youngkin Yousaf Yunusov Yushchenko Yusifli Zagitova Zaitsev
Zajac Zakharova Zalewski Zalkaliani Zaluzhny Zaluzhnyi Zamora Zapatero Zardari Zatlers Zavala Zawahiri Zelensky
Zelenskyy Zemin Zemmour Zewde Zeynalli Zheng Zhirinovsky Zhong Zielinski Zikode Zimmerman Ziobro Zourabichvili Zuniga
Zurabishvili Zwane Zyuganov
` as const;
