/** Surnames frequent in English news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abacha Abadi Abascal Abbas Abbasli Abbott Abdelatty Abdi Abdollahian Abe Abela Abernathy Abramovich Abramowicz Abrams
Abubakar Acevedo Achebe Ackerman Acosta Adair Adamczyk Adamkus Adams Adani Adcock Addison Addo Adebayo Adeleke Ademola
Adenauer Adeyemi Adichie Adkins Advani Afolabi Afridi Afwerki Agarwal Agbaje Agnew Aguilar Aguirre Agyei Ahern
Ahmadinejad Ahmadov Ahmed Ahn Ahtisaari Ainsworth Aitken Akande Akar Akasaka Akayev Akers Akhmatova Akhtar Akhundov
Akhundzada Akinci Akinfeev Akintola Akinwande Akpan Akram Aksener Akufo-Addo Alakbarli Albanese Albares Albayrak
Albright Alcaraz Alden Aldridge Aldrin Alexander Alfaro Alford Ali Alito Aliyev Aliyeva Allard Allardyce Allegri Allen
Allende Allison Almeida Almiron Almodovar Alonso Alston Altman Altun Aluko Alvarado Alvarez Alves Amaechi Amanpour
Ambani Ames Amini Amir-Abdollahian Amirbayov Amoah Amos Ampofo Anand Anastasiades Ancelotti Andersen Anderson
Andersson Andrade Andrews Andropov Andrzejewski Angelou Annan Ansah Ansell Ansip Antall Antetokounmpo Anthony
Antonioni Antonov Anusauskas Anutin Anyaoku Aoi Aoki Aoun Appiah Appleby Appleton Aquino Arafat Araghchi Arai
Arakhamia Araqchi Arce Archer Ardern Arellano Arestovych Arevalo Arias Ariza Armitage Armstrong Arnold Aronian Arroyo
Arshavin Arteta Arévalo Asadov Asano Asante Asare Asgarli Ashby Ashcroft Ashdown Ashley Ashton Ashworth Asim Askew Aso
Assad Assange Atambayev Ataturk Atatürk Atherton Atkins Atkinson Attal Attenborough Attlee Au Austen Austin Avakov
Avalos Avery Avetisyan Avila Awolowo Axelrod Ayala Ayers Ayew Ayvazyan Azam Azikiwe Aznar Aznavour Ba Babacan
Babangida Babariko Babayev Babazade Babcock Babis Babiš Bach Bachchan Bachelet Badenoch Bae Baek Baerbock Baggio
Baghaei Baghdadi Bagheri Baghirov Bahceli Bahçeli Bai Bailey Baines Bainimarama Baird Bajwa Baker Bakiyev Balasanyan
Baldwin Baldé Balewa Balfour Ball Ballard Balls Balogun Balzac Bamford Bamgbose Bancroft Banda Bandaranaike Banderas
Banerjee Banks Bannister Bannon Baqaei Barajas Barak Baranowski Barber Barbieri Barclay Bardella Bardem Barker Barlow
Barnard Barnes Barnett Barnier Barr Barre Barrera Barrett Barrington Barron Barrot Barrow Barry Bartlett Barton
Barzani Bashir Bass Bateman Bates Bauer Bautista Bawumia Baxter Bayliss Bayraktar Bayramli Bayramov Bayrou Bazoum Bean
Beard Beasley Beattie Beauchamp Beaumont Beck Beckenbauer Becker Beckett Beckham Beecher Beethoven Begaj Begin Begum
Bekele Bektenov Belcher Bell Bellamy Bellen Bellingham Bello Belousov Beltran Ben-Gurion Ben-Gvir Bender Bengtsson
Benitez Benjamin Bennett Benson Bentham Bentley Benton Berdimuhamedov Berdymukhamedov Berejiklian Beresford Berezovsky
Berg Berger Bergman Beria Berlusconi Berman Bernal Bernard Berrettini Berri Berry Berzins Besigye Bessent Bettel Bevan
Beynon Bezos Bhutto Bialiatski Bianchi Biden Bieber Bielecki Bielsa Biggs Biko Biles Billings Bingham Bird Birkett
Bishop Bismarck Bizet Black Blackburn Blackstone Blackwell Blackwood Blaine Blair Blake Blakely Blanchard Bland
Blankenship Blaszczak Blevins Blinken Blitzer Bloomberg Blythe Boakai Boateng Boccaccio Bocelli Bochorishvili Bodnar
Boebert Bogdanov Bohr Bokeria Boland Bolden Bolger Bolivar Bolojan Bolsonaro Bolt Bolton Boluarte Bolívar Bond Bondi
Bongo Bonham Bonilla Bonner Bonnet Bonsu Booker Boone Booth Borg Borges Boric Borisov Borissov Borkowski Borne Borrell
Bosak Bose Bostock Boswell Bosworth Botchorishvili Botham Bottas Boulton Bourguiba Bouteflika Boutros-Ghali Bowden
Bowen Bowers Bowie Bowles Bowman Boyce Boyd Boyer Boyle Bozdag Bradbury Bradford Bradley Bradshaw Brady Bragg Brahms
Braithwaite Brandon Brandt Branson Braun Braverman Bravo Brazauskas Braze Braže Brecht Breen Brennan Breton Brewer
Brewster Breyer Brezhnev Bridges Briggs Bright Bristow Brnabic Broad Brock Brodsky Brody Bronte Brookes Brooks Brown
Browne Browning Bruce Bryan Bryant Bryson Buchan Buchanan Buck Buckley Budanov Buffett Buffon Buhari Bui Bukele
Bulgakov Bullock Bumrah Burch Burchell Burden Burgess Burhan Burke Burnett Burnham Burns Burrell Burroughs Burrows
Burton Busby Bush Busquets Butcher Butkevicius Butler Butt Butterworth Buttigieg Button Buzek Byanyima Byers Byrd
Byrne Byron Byun Bērziņš Błaszczak Cable Cabrera Cahill Cai Cain Calderon Calderón Caldwell Calhanoglu Calhoun
Callaghan Callahan Calvert Camacho Camara Cameron Campbell Campos Camus Cannon Cano Cantona Cantrell Cantu Cao Capello
Caputova Cardenas Carey Carlisle Carlsen Carlson Carlyle Carmichael Carney Carpenter Carr Carrillo Carrington Carroll
Carruthers Carson Carter Cartwright Carvalho Carver Casey Cassidy Cassis Castaneda Castex Castillo Castro Caulfield
Cavanagh Cavani Cavendish Cavour Cavusoglu Ceausescu Ceesay Cervantes Cezanne Cha Chadwick Chae Chagall Chakwera
Chalmers Chamberlain Chambers Chamisa Champagne Chan Chan-ocha Chandler Chang Chaplin Chapman Charles Charlton
Charnvirakul Chase Chatterjee Chaudhry Chavez Chekhov Chen Cheney Cheng Cheptegei Chernenko Cherry Cheruiyot Chester
Cheung Chevalier Chiang Chiba Chicharito Childs Chiluba Chinh Chipanga Chirac Chisholm Chiu Chiwenga Cho Choi Chopra
Chow Choy Christensen Christian Christie Christodoulides Chrétien Chu Chui Chukwu Chukwuma Chung Chávez Ciller Ciolacu
Cisneros Cisse Cissé Clancy Clapper Clark Clarke Clay Clayton Cleary Clegg Clements Cleverly Clifford Clifton Cline
Clinton Clooney Clough Coates Cobb Cochran Cochrane Cody Coffey Cohen Colbert Colby Cole Coleman Coleridge Collier
Collins Colombo Colon Colonna Combs Comey Compton Conley Connell Connelly Conner Connolly Connors Conrad Conroy Conte
Conteh Conti Contreras Conway Cook Cooke Coombs Cooney Cooper Copeland Corbett Corbyn Corcoran Cordova Cornish
Cornwell Corona Correa Corrigan Cortes Cortez Cosby Cosgrove Costa Costello Cotton Coughlin Coulibaly Coulson Coulter
Coveney Cowan Cowell Cowley Cox Craddock Craig Crane Cranston Crawford Crawley Creighton Crichton Croft Cromwell
Cronin Croo Crosby Crosetto Cross Crossley Crowe Crowley Crowther Cruise Cruz Cuadrado Cuevas Cullen Cummings
Cunningham Cuomo Curie Curran Currie Curry Curtis Cutler Czaputowicz Czarnecki Dabrowski Dacic Dagalo Dahal Dalby
Daley Dali Dalton Daly Dalí Dang Dangote Daniel Daniels Danilov Danjuma Danon Danquah Dantata Dante Dar Darby
Darchiashvili Darling Darwin Daugherty Davenport Davey David Davidson Davies Davila Davis Davison Davutoglu Davutoğlu
Dawkins Dawson Day Dayan Dbeibah DeChambeau DeGeneres DeLeon DeSantis Dean Deane Debussy Deby Decker Defar Degas Deif
Dejesus Delacruz Delaney Delarosa Delgado Dembélé Demirel Demirtas Demirtaş Dempsey Dendias Deng Denham Denktas Dennis
Denton Depp Deripaska Dermer Desai Desalegn Descartes Deschamps Desmond Deuba Devine Devlin Dewar Dhillon Dhoni
DiCaprio Diabaté Diallo Diarra Diatta Diaz Diaz-Canel Dibaba Dickens Dickerson Dickinson Dickson Dillon Dimbleby Dimon
Ding Diop Diouf Dissanayake Dixon Djokovic Dlamini Dmitriev Dobbs Dobson Docherty Dodd Dodge Dodik Dodon Dodson Doh
Doherty Dolan Dombrovskis Dombrowski Dominguez Domínguez Donahue Donaldson Dong Donnarumma Donnelly Donoghue Donovan
Dooley Doran Dorsey Dostoevsky Dostoyevsky Dougherty Douglas Doumbia Doval Dowd Dowling Downey Downing Doyle Draghi
Drake Drakeford Draper Drew Driscoll Drogba Drummond Drury Dryden Duarte Dubois Duckworth Duda Dudek Dudley Duff Duffy
Dugan Duggan Duke Dumas Dunbar Duncan Dunham Dunlap Dunlop Dunn Dunne Duong Dupont Duque Duran Durand Durant Durham
Duterte Dutta Dutton Dwyer Dyche Dyer Dylan Dyson Dzyuba Díaz Díaz-Canel Eaton Ebadi Ebrard Eby Eccles Ecevit Edberg
Eden Edison Edmonds Edwards Egan Egorov Einstein Eisenhower Eisenstein ElBaradei Elchibey Eldridge Elliott Ellis
Ellison Emerson Emery Endo Engel Engels English Enlai Ennis Enriquez Eom Epstein Erbakan Erdogan Erdoğan Erhurman
Erickson Eriksson Erskine Ersoy Erwin Escobar Esparza Espinosa Espinoza Esposito Esquivel Essien Estes Estrada Eto'o
Eubank Eusebio Evans Everett Evers Evren Ewing Eze Ezekwesili Fairbanks Fairchild Fairfax Falana Falcao Falconer Faldo
Fallon Falola Faraday Farage Farah Farley Farmaajo Farmer Farnham Farrell Farrow Fashola Fauci Faulkner Faumuina
Fawcett Faye Fedorov Feeney Feijóo Felix Fellini Feng Fenton Ferguson Fernandes Fernandez Fernández Ferrari Ferreira
Ferris Fetterman Feynman Fiala Fiamē Fico Fidan Fielding Fields Figo Figueroa Finch Findlay Finlay Finley Finnegan
Firth Fischer Fisher Fitch Fitzgerald Fitzpatrick Flaherty Flanagan Flanders Flaubert Fleming Fletcher Flint Flintoff
Flood Flores Flowers Floyd Flynn Foden Fofana Fogarty Foley Fong Fontaine Fontana Foot Forbes Ford Forlan Forrester
Forster Forsyth Foster Fotyga Fournier Fowler Fox Francis Franco Frank Franklin Fraser Frazier Frederick Frederiksen
Freeland Freeman French Freud Fridman Frieden Friedman Friedrich Frimpong Froome Frost Fry Frye Fuchs Fuentes Fujii
Fujimori Fujimoto Fujisaki Fujita Fujiwara Fukuda Fuller Fulton Fung Furlong Fury Fyodorov Gabbard Gachagua Gaddafi
Gaetz Gafarova Gagarin Gaines Gakharia Galbraith Galilei Galileo Galindo Gallagher Gallant Gallegos Gallo Galloway
Galstanyan Galuzin Galvan Gamsakhurdia Gandhi Gang Gannon Gantz Gao Garayev Garcia García Gardiner Gardner Garfield
Garibaldi Garibashvili Garland Garner Garnier Garrett Garrison Garvey Garza Gascoigne Gashimov Gasimli Gasimov
Gasimzade Gates Gatland Gauck Gauguin Gaulle Gauthier Gavi Gavrilita Gbagbo Geary Gebremichael Gebrselassie Genscher
Gentiloni Gentry George Georgescu Gerapetritis Gerasimov Gerrard Gething Ghalibaf Ghani Ghannouchi Ghebreyesus Ghosh
Ghosn Ghukasyan Giammattei Gibbons Gibbs Gibson Giddens Giertych Gilbert Gilchrist Giles Gill Gillard Gillespie Gillis
Gilmore Ginsburg Giordano Girard Girma Giscard Giuliani Gladstone Glass Gleason Gleeson Glenn Glover Goddard Godfrey
Godwin Goebbels Goethe Gogol Goita Golden Golding Goldman Goldsmith Goldstein Golob Gomelauri Gomes Gomez Gonzales
Gonzalez González Gonçalves Goodall Goodman Goodrich Goodwin Gorbachev Gordon Gore Gorky Gorman Gorsuch Goss Goto
Gough Gould Gove Gowin Gowon Goya Grabowski Grady Graham Gramsci Granger Grant Grantham Graves Gray Grayson Greaves
Greco Green Greenberg Greene Greenwood Greer Gregg Gregory Grewal Grey Grieg Grierson Griezmann Griffin Griffith
Griffiths Grigoryan Grimes Grimshaw Grisham Gromyko Gross Grove Groves Gruber Grushko Grybauskaite Gu Guaido Guaidó
Guardiola Guelleh Guerra Guerrero Guevara Gueye Gulen Guler Guliyev Guluzade Gunn Gunther Guo Gupta Gurbanli Gurbanov
Gurung Gustafsson Guterres Guthrie Gutierrez Gutiérrez Guzman Gwon Gyan Gómez Gül Gülen Güler Haaland Habeck
Habyarimana Hackett Hadi Haftar Hagan Hahn Haile Haines Hajibeyov Hajiyev Hajizade Hakimi Hakkinen Haldane Hale Haley
Hall Halliday Halloran Halonen Halsey Hamada Hamdok Hamill Hamilton Hammond Hampton Han Hancock Handel Haniyeh Hanks
Hanley Hanna Hannigan Hannity Hansen Hanson Hansson Hanyu Haqqani Hara Harada Harcourt Hardcastle Hardin Harding
Hardwick Hardy Hargreaves Hariri Harkins Harman Harmon Harper Harrell Harrington Harris Harrison Hart Hartley Hartman
Hartmann Harutyunyan Harvey Hasanli Hasanov Hasegawa Hashimoto Hasina Hassan Hastings Hatcher Hatfield Hathaway
Hatoyama Hatton Haughey Havel Hawke Hawkes Hawking Hawkins Hawley Hawthorne Hayashi Hayden Haydn Haye Hayes Haynes
Hayward Healey Healy Heard Heath Heathcote Hebert Heffernan Hegel Hegseth Heine Heisenberg Heke Heller Helms Hemedti
Hemingway Henare Henderson Hendricks Hendrix Hendry Henley Henman Hennessy Henry Hensley Henson Heo Hepburn Herbert
Herman Hernandez Hernández Herrera Herring Herrmann Herzog Hess Hesse Hester Hewitt Hichilema Hickey Hickman Hicks
Higgins Hill Hilliard Hilton Himmler Hines Hinton Hipango Hipkins Hirano Hirsch Hislop Hitchcock Hitchens Hitler
Hlaing Ho Hoang Hobbs Hobson Hochul Hodge Hodges Hodgson Hoekstra Hoffman Hoffmann Hofmann Hogan Hogarth Hogg Holbrook
Holcomb Holden Holder Holland Hollande Holliday Hollis Holloway Holman Holmes Holownia Holt Honda Honecker Hong Hood
Hooper Hoover Hopkins Hopper Horgan Horn Horne Horner Horthy Horton Horvat Hoskins Hosokawa Hou Houghton Houlden
Houston Houthi Hovhannisyan Howard Howarth Howe Howell Howells Hoy Hsien Hua Huang Hubbard Huber Huddleston Hudson
Huerta Huff Huffman Hughes Hugo Hui Hull Humala Hume Humphrey Humphreys Hung Hunt Hunter Huntington Hurley Hurst
Huseynli Huseynov Hussain Hussein Hussey Huston Hutchins Hutchinson Hutchison Hutton Huxley Huynh Hwang Hwangbo Hyde
Hynes Hyon Ibadoghlu Ibarra Ibe Ibrahim Ibrahimli Ibrahimovic Ibrahimović Ibsen Ichikawa Igwe Ikeda Ilic Ilves
Imamoglu Ingalls Ingham Ingram Iniesta Inman Innes Inonu Inoue Inzaghi Iohannis Ip Iqbal Irvine Irving Irwin Isaacs
Ishiba Ishida Ishiguro Ishii Ishikawa Ishkhanyan Ismayilov Ismayilova Ismayilzade Ito Itoje Ivanishvili Ivanov Ivanova
Ives Iwasaki Iwata Iweala Iwobi Iyer Izetbegovic Jabbarli Jabbarov Jablonski Jackson Jacobs Jacobson Jafarli Jafarov
Jagger Jain Jaishankar Jakobsdottir Jalili Jallow James Jamieson Jammeh Jang Jankauskas Jankowski Jansa Jansson
Japarov Jaramillo Jardine Jarvis Javid Jaworski Jean-Pierre Jee Jeenbekov Jefferson Jeffries Jenkins Jenner Jennings
Jenrick Jensen Jeon Jepkosgei Jessop Jetten Jewell Jia Jiang Jiechi Jimenez Jiménez Jin Jinping Jintao Jo Jobs
Johansen Johansson Johns Johnson Johnston Johnstone Jolani Jolie Jolley Joly Jonathan Jones Jonsson Joo Jordan Joseph
Joshi Joshua Jovanovic Jowell Joyce Juarez Jubeir Judd Jumblatt Juncker Jung Jørgensen Kabila Kaczmarek Kaczynski
Kaczyński Kadar Kadhimi Kadyrov Kafelnikov Kafka Kagame Kagan Kagawa Kahlo Kaine Kaino Kaiser Kaka Kaká Kaladze Kalin
Kalinowski Kaljulaid Kallas Kalnins Kalniņš Kalvitis Kalın Kamara Kamau Kaminski Kan Kandinsky Kane Kaneko Kang Kant
Kante Kanté Kanu Kaplan Kapoor Kara-Murza Karadzic Karadžić Karamanlis Karapetyan Kardashian Kargbo Karimli Karimov
Karimzade Karins Karis Kariuki Kariņš Karki Karlsson Karpov Karua Karzai Kasparov Kast Kato Katumbi Katz Kaufman
Kaunda Kaur Kavanagh Kavanaugh Kavelashvili Kawabata Kawaguchi Kawasaki Kaye Kazantzakis Kazlauskas Keane Kearney
Keating Keaton Kebede Keegan Keenan Keita Keith Kejriwal Keller Kelley Kellogg Kelly Kemp Kendall Kendrick Kennard
Kennedy Kenny Kent Kenyatta Kenyon Keogh Keqiang Kern Kerr Kerry Kershaw Kessler Keyamo Keïta Khachanov Khachaturian
Khachaturyan Khalifa Khamenei Khan Khashoggi Khatami Khodorkovsky Khomeini Khoshtaria Khrushchev Khumalo Kibaki Kickl
Kidd Kierkegaard Kikuchi Kikwete Kilicdaroglu Kilpatrick Kim Kimani Kimball Kimmel Kimmich Kimura Kincaid Kindiki King
Kingi Kingsley Kinney Kinnock Kinsella Kipchoge Kipkemboi Kiplagat Kipruto Kirby Kirchner Kiriyenko Kirk Kirkland
Kirkpatrick Kirkwood Kishida Kissinger Kitano Klein Kline Klinsmann Klitschko Klobuchar Klopp Knapp Knight Knott
Knowles Knox Ko Kobakhidze Kobayashi Koca Koch Kocharyan Koepka Kohl Kohli Koirala Koizumi Kojima Kolesnikova
Komorowski Konate Konaté Kondo Kong Kono Koné Koo Kopacz Korhonen Korolev Koroma Kosgei Kosherbayev Kosiniak-Kamysz
Kostanyan Koulibaly Kovac Kovacevic Kovač Kowalczyk Kowalski Kozlov Krajewski Kramer Kramnik Krasnodebski Krause
Kravchuk Krishnan Kristersson Kristiansen Kroos Kross Krueger Krumins Krüger Kuan Kubica Kubilius Kubo Kubrick
Kucharski Kuchma Kucinskis Kuczynski Kudo Kuenssberg Kufuor Kuleba Kulkarni Kulubaev Kumar Kumaratunga Kurosawa Kurski
Kurti Kurtulmus Kurtulmuş Kurz Kushner Kuti Kuznetsov Kvaratskhelia Kvirikashvili Kwak Kwan Kwarteng Kwasniewski Kwok
Kwon Kwong Kyagulanyi Kyari Kyi Kyslytsya Köhler König Kılıçdaroğlu Laanet Laar Lacey Laden Lai Laird Lam Lama Lamb
Lambert Lammy Lamont Lampard Lander Landon Landry Landsbergis Lane Lang Langdon Lange Langford Langley Langston Lapid
Lara Larijani Larkin Larsen Larson Larsson Laschet Lasso Latham Latimer Lau Lauder Laurent Lavery Lavrov Law Lawal
Lawler Lawlor Lawrence Lawson Lawton Layton Leach Leal Leary Leavitt Lebedev Leblanc Lecornu Ledecky Ledger Lee Leech
Lefebvre Legault Leggett Legrand Legutko Lehmann Leigh Leighton Lenin Lennon Leon Leonard Leonov Leroy Leslie Lester
Letta Letterman Leung Levin Levine Levits Levy Lewandowski Lewis Leyen Li Liang Lieberman Liepins Lijian Lim Lin
Lincoln Lindberg Lindgren Lindley Lindner Lindsay Lindsey Lindström Lineker Linnaeus Linton Lissu Lister Little
Litvinenko Liu Livingston Livingstone Llewellyn Lloyd Lo Locke Lockhart Lockwood Loftus Logan Lomax Lombardi Lomonosov
Lomu Lonergan Longley Loong Lopes Lopez Lorca Lourenco Lourenço Love Lovell Lovett Lowe Lowell Lowery Lowry Lozano Lu
Lucas Lucero Ludlow Lugo Lui Lukashenko Lula Lumley Lumumba Lun Luna Lund Lungu Luo Lutnick Luxon Ly Lyle Lynch Lynn
Lyons Lyu López Löw Løkke Ma Mabuza MacDonald MacGregor MacKenzie MacLean MacLeod MacNeil MacPhail Macaulay Macdonald
Macfarlane Machado Machiavelli Macias Mack Mackay Mackenzie Mackie Mackintosh Maclean Macmillan Macpherson Macri
Macron Madden Maddow Maddox Madigan Madison Madsen Maduro Maeda Maezawa Magana Magee Magufuli Maguire Magyar Mahama
Mahathir Maher Mahfouz Mahlangu Mahler Mahmood Mahomes Mahon Mahoney Mahrez Mahuta Maier Maina Maitland Majewski Major
Mak Makarov Makei Maktoum Malcolm Maldini Maldonado Malema Malevich Malielegaoi Malik Maliki Malinowski Mallon Mallory
Malone Maloney Mamardashvili Mamdani Mammadli Mammadov Mammadova Mammadyarov Manafort Manchin Mancini Mandela
Mandelson Mane Manele Manet Maniapoto Manley Mann Manning Mansell Mansfield Manukyan Mao Maradona Marape Marcos
Margvelashvili Marin Marino Markle Markovic Marks Marles Marlow Marlowe Marques Marquez Marr Marriott Marsden Marsh
Marshall Marston Martell Martin Martinez Martínez Maruyama Marx Mashaba Mashatile Mason Massa Massey Massoud Masterson
Masuda Mata Mata'afa Mather Mathews Mathis Matisse Matsuda Matsui Matsumoto Matsuura Mattarella Matthews Mattis
Matvienko Matviyenko Maxwell May Mayer Mayfield Mayhew Maynard Mayo Mayorkas Mays Mazur Mbanefo Mbappe Mbappé Mbaye
Mbeki Mbowe McAleese McAllister McBride McCabe McCaffrey McCain McCall McCann McCarthy McCartney McCarty McCauley
McClain McClellan McClelland McClure McConnell McCormack McCormick McCoy McCracken McCullough McCullum McDaniel
McDermott McDonagh McDonald McDonnell McDougall McDowell McEwan McFadden McFarland McGee McGill McGinnis McGovern
McGowan McGrath McGraw McGregor McGuinness McGuire McHugh McIlroy McInnes McIntosh McIntyre McKay McKee McKenna
McKenzie McKeown McKinley McKinney McKnight McLaren McLaughlin McLean McLeod McLoughlin McMahon McManus McMillan
McMullen McNally McNamara McNeill McNulty McPherson McQueen McRae Mchunu Meacham Meade Meadows Medina Medrano Medvedev
Medvedeva Meehan Mehdiyev Mehta Meir Mejia Melenchon Melendez Meles Melia Meloni Melton Melville Mendeleev Mendez
Mendoza Mendy Meng Mengistu Menon Mensah Mentzen Mercado Mercer Mercier Mercury Meredith Meredov Merkel Merrick
Merrill Merritt Merz Meshaal Messi Metcalfe Metsola Meyer Meyers Meza Michael Michal Michalski Michel Mickelson
Middleton Mikati Mikolajczyk Milanovic Milburn Milei Miles Miliband Millar Miller Milley Milligan Mills Milne Milner
Milosevic Milošević Milton Minamino Minh Minogue Miranda Mirziyoyev Mirzoyan Mishima Mishra Mishustin Mistry Mitchell
Mitoma Mitsotakis Mitterrand Miura Miyake Miyamoto Miyazaki Mizuno Mkapa Mkhitaryan Mkhize Mladic Mladić Mnangagwa
Mnatsakanyan Mobutu Modi Modric Modrić Moffat Moffatt Mohamed Mohammadi Mohammed Mohamud Mok Moke Mokhber Mokoena
Molefe Molina Molloy Moloi Moloney Molotov Monaghan Monet Monk Monroe Montague Montenegro Montes Montgomery Monti
Montoya Moody Moon Mooney Moore Mora Moraes Morales Moran Morawiecki Mordaunt Moreau Moreland Moreno Moretti Morgan
Mori Moriarty Morin Morita Moriya Morley Morozov Morrell Morricone Morris Morrison Morrow Morse Morsi Mortimer Morton
Moseley Moses Mosley Moss Mossadegh Motegi Motsepe Mott Mountbatten Mourinho Mousavi Mowbray Moyer Moyes Moyo Mozart
Mpofu Mthembu Mubarak Mudavadi Mueller Mugabe Muir Mukherjee Mulcahy Muldoon Mullen Mulligan Mullins Mulroney Munir
Munoz Munro Muntari Murakami Murdoch Murillo Murmu Murphy Murray Musa Museveni Musharraf Musk Mussolini Mustafayev
Mustafazade Mutallibov Mutasa Mutharika Muthoni Mutua Muñoz Mwale Mwanawasa Mwangi Mwinyi Myers Myung Márquez Mägi
Mäkinen Mélenchon Möller Müller N'Diaye Nabili Nabiullina Nabiyev Nabokov Nadal Nadella Nadler Nagai Nagatomo
Nagelsmann Nagiyev Nagle Nagy Nahyan Naidoo Naidu Nair Nakagawa Nakajima Nakamura Nakano Nakata Nakayama Nalbandian
Nalbandyan Nam Nance Nandy Napier Nash Nasrallah Nasser Nauseda Nausėda Nava Navalnaya Navalny Navarro Navas Nawrocki
Naylor Nazarbayev Ndayishimiye Ndiaye Ndlovu Neal Neale Nebenzya Needham Negash Nehammer Nehru Neil Neilson Nelson
Nepomniachtchi Nersisyan Neruda Nesbitt Netanyahu Neuer Neumann Neville Newell Newland Newman Newsom Newsome Newton
Neymar Ng Ngan Ngarewa-Packer Ngata Ngcobo Ngcuka Ngo Nguyen Ngwenya Niang Nicholls Nichols Nicholson Nielsen Nieminen
Nieto Nietzsche Nightingale Niinisto Niinistö Nikolaev Nikolic Nilsen Nilsson Ning Nishida Nishikori Nishimura Nixon
Njoroge Njuguna Nkomo Nkosi Nkrumah Nkunda Nkurunziza Nnamani Nobel Noble Noboa Noda Noem Noh Nolan Noonan Norman
Norrie Norris North Northcott Norton Norwood Novak Nowak Ntaganda Ntuli Nugent Nunez Nunn Nurtleu Nwachukwu Nwankwo
Nwosu Nxesi Nyarko Nyathi Nyerere Nyusi Nzeogwu Núñez O'Brien O'Connell O'Connor O'Donnell O'Dowd O'Farrell O'Grady
O'Hagan O'Hara O'Keefe O'Leary O'Mahony O'Malley O'Neal O'Neil O'Neill O'Reilly O'Rourke O'Shea O'Sullivan O'Toole
Oakley Oates Obama Obasanjo Obaseki Obi Obrador Ocalan Ocasio-Cortez Ochieng Ochman Ochoa Oda Odegaard Odegbami
Odhiambo Odinga Odinkalu Odom Oduro Ofori Ogata Ogawa Ogbonna Ogden Ogilvie Ogunbanjo Ogunlesi Oh Ohanyan Ohtani Ojo
Ojukwu Okada Okafor Okamoto Okazaki Okeke Okello Okocha Okoli Okonjo-Iweala Okonkwo Okoro Okoth Okoye Oladipo Olaniyan
Olatunji Olawale Oldham Olechowski Oli Oliseh Oliveira Oliver Olmert Olowu Olsen Olson Olsson Omondi Omtatah Ono
Onyango Onyekachi Onyekuru Opoku Oppenheimer Orban Orbán Orchard Ordubadi Orlov Orozco Orpo Orr Ortega Ortiz Orton
Orwell Osako Osborn Osborne Osei Oshima Osimhen Osinbajo Osmani Ostrowski Oswald Ota Otedola Otieno Ouattara Ouma
Ovechkin Owen Owens Owino Owusu Oxley Oyedepo Oyelaran Oyelowo Oyetola Ozal Ozel Ozolins Ozoliņa Pabriks Pace Pacheco
Packard Pacquiao Paddock Padgett Padilla Paewai Page Paget Pahlavi Paik Paine Painter Paisley Palacios Palaszczuk
Palin Palmer Paluckas Pamuk Pan Pandey Panetta Pang Pankhurst Papandreou Papikyan Papuashvili Parata Parham Park
Parker Parker-Bowles Parkes Parkin Parkinson Parks Parnell Parr Parra Parrish Parry Parsons Partridge Pascoe Pashinyan
Pasolini Pasternak Pasteur Patel Paterson Paton Patrick Patrushev Patten Patterson Patton Paul Pavarotti Pavel Pavlov
Pavlova Pavlovic Pawlak Pawlowski Paxman Paxton Payne Peacock Pearce Pearson Peck Pedersen Pedri Peel Peeni Pele Pell
Pellegrini Pelosi Pelé Pemberton Pena Pence Pendleton Penfold Peng Pennington Penrose Peralta Percival Pereira Peres
Perez Perkins Peron Perrin Perry Persson Perón Peskov Pessoa Peston Peters Petersen Peterson Petraeus Petrarch
Petrauskas Petro Petrosyan Petrov Petrova Petrovic Pettersson Pettigrew Pevkur Pezeshkian Peña Pham Phan Phelan Phelps
Philippe Phillips Phillipson Phiri Phuc Piatek Picasso Pichai Pickard Pickering Pickett Pickford Piechocinski Pierce
Pietersen Pilkington Pillai Pillay Pineda Pinera Pinochet Pinto Pique Piqué Pistorius Pitman Pitt Pittman Pitts Piñera
Planck Platini Platt Plenkovic Plenković Plummer Plushenko Pochettino Podolyak Poe Poilievre Pollard Pollock Pomare
Pompeo Pompidou Ponce Poole Poon Pope Popov Popovic Poroshenko Porter Portillo Postecoglou Potae Potanin Potter Potts
Poulter Powell Powers Prachanda Pratt Prentice Prescott Presley Preston Price Priestley Prigozhin Primakov Prince
Pringle Prior Pritchard Pritzker Probert Proctor Prodi Prokofiev Prosser Protasevich Proust Pruitt Pryce Pryor Psaki
Puccini Pugh Puigdemont Pullman Purcell Purdy Purvis Pushkin Puskas Putin Pyke Pyo Pérez Qalibaf Qarayev Qassem Qian
Qiang Qin Quaid Quaye Quayle Quigley Quinlan Quinn Quintana Quintero Quirk Qureshi Raab Rabin Rabiu Rabuka
Rachmaninoff Rachmaninov Radebe Radev Radjabov Raducanu Rafferty Rafsanjani Rahimli Rahman Rahmon Rai Raikkonen Raisi
Rajapaksa Rajoy Raleigh Rama Ramachandran Ramaphosa Ramaswamy Ramirez Ramos Ramsay Ramsden Ramsey Ramírez Rana Rand
Randall Randolph Rangel Rangihuna Rangitaua Rankin Rao Rashford Rasmussen Rasulzade Ratas Ratcliffe Ravel Rawlings
Rawson Ray Raymond Rayner Razak Read Reagan Reardon Recean Reddy Redford Redgrave Redman Redmond Reece Reed Rees Reese
Reeves Regan Reid Reilly Ren Rennie Renoir Renwick Renzi Reyes Reyna Reynolds Reznikov Rhee Rhodes Ri Ribeiro Ricci
Rice Rich Richard Richards Richardson Richmond Richter Ridley Rigby Riggs Riley Rimmer Rinkevics Rios Ritchie Ritter
Rivaldo Rivas Rivera Rivers Rizzo Roach Robbins Roberson Roberts Robertson Robins Robinson Robles Robson Rocha Roche
Rodgers Rodin Rodrigues Rodriguez Rodrygo Rodríguez Rogers Roh Rojas Rokita Rollins Roman Romano Romero Romney Rompuy
Ronaldinho Ronaldo Rooney Roosevelt Root Roper Rosales Rosario Rosas Rosberg Rose Rosenberg Rosenthal Ross Rossi
Rossini Rostropovich Rotenberg Roth Rothermere Rothschild Rouhani Rourke Rousseau Rousseff Roux Rowan Rowe Rowell
Rowland Rowley Rowling Roy Ruatapu Rubin Rubinyan Rubio Rublev Rudd Ruddock Ruiz Rumsfeld Rush Rushdie Rushton Ruskin
Russell Russo Rustamov Rutherford Rutkowski Rutledge Ruto Rutte Ryabkov Ryan Ryu Ryzhenkov Rzayev Rzayeva Rzazade
Rüütel Saakashvili Saar Sabah Sachs Sadat Sadigov Sadler Sadr Safarli Safarov Safaryan Safin Sahakyan Saidov Saied
Sainz Saito Saka Sakai Sakamoto Sakellaropoulou Sakharov Sakurai Salah Salam Salami Salas Salazar Saleh Salgado
Salinas Sall Salman Salmond Salter Salvini Sampson Samuels Sanchez Sanders Sanderson Sandford Sandhu Sandoval Sandu
Sanford Sangaré Santana Santiago Santos Sanusi Sané Saramago Sargent Sargsyan Sarkissian Sarkozy Saroyan Sarpong Sarr
Sartre Sarwar Sasaki Sata Sato Saud Saunders Savage Savea Savile Savisaar Sawicki Sawyer Sayers Scalia Scalise Scaloni
Schaefer Scheffler Schiller Schmidt Schmitt Schneider Schofield Scholz Schoof Schroeder Schröder Schrödinger Schubert
Schultz Schulz Schumacher Schumann Schumer Schwartz Schwarz Schäfer Schäuble Scorsese Scott Scully Seaton Sechin
Sedgwick Sefcovic Selassie Sellers Sengun Sentop Seo Seok Seol Sepp Serrano Sesay Sexton Sexwale Seymour Shabalala
Shackleton Shafak Shaffer Shagari Shah Shahbazov Shahramanyan Shaibani Shaikh Shakespeare Shamkhani Shanahan Shankly
Shannon Shapiro Shapps Sharaa Sharapova Sharif Sharifov Sharma Sharon Sharp Sharpe Shaw Shea Shearer Sheehan Sheeran
Sheinbaum Shek Shekau Sheldon Shelley Shelton Shen Shepard Shepherd Sheppard Sheridan Sherman Sherpa Sherwood
Shevardnadze Shi Shields Shimizu Shin Shinawatra Shiu Shmyhal Shoigu Shostakovich Shoukry Shrestha Sibanda Siddall
Sidhu Sidibé Sidorov Siegel Sienkiewicz Sierra Sikorski Silina Siliņa Siluanov Silva Silverman Simeone Simion Simitis
Simmons Simms Simon Simonds Simonyan Simonyte Simpson Sims Simsek Sinatra Sinclair Sinema Singh Singleton Sinner
Sinwar Sirisena Sirleaf Sisi Sissoko Sistani Sisulu Sitharaman Sithole Siu Skelton Skinner Skripal Skvernelis Slade
Slater Slattery Sloan Slutsky Smailov Smart Smirnov Smith Smotrich Smythe Snell Snider Snow Snowden Snyder Soames
Soares Sobczak Sobyanin Sogavare Sohn Sokolov Solberg Soleimani Solis Solomon Solovyov Solskjaer Soludo Solzhenitsyn
Somare Somerville Song Sonko Sorensen Soros Sosa Soto Sotomayor Sousa Southgate Sow Soyinka Soylu Spacey Spalding
Spalletti Sparks Spears Speight Spence Spencer Spicer Spielberg Spieth Spooner Springer Springsteen Squires Srinivasan
Stachura Stafford Stalin Standish Stanhope Stankevicius Stanley Stanton Stapleton Stark Starmer Starr Statham Steadman
Steele Stefanchuk Stefanishyna Stein Steinbeck Steinmeier Stephens Stephenson Sterling Stern Stevens Stevenson Steward
Stewart Stiles Stocker Stockton Stoddard Stoere Stojanovic Stokes Stoltenberg Stone Stones Storey Stout Strachan
Stratton Straujuma Strauss Stravinsky Streep Streeting Strickland Stringer Strong Stroud Struthers Stuart Stubb Stubbs
Sturgeon Styles Støre Suarez Subianto Subramaniam Sudani Suga Sugden Sugiyama Suh Suharto Sukarno Sukarnoputri
Suleymanli Sullivan Sulyok Summers Sumner Sun Sunak Sung Sutcliffe Sutherland Sutter Sutton Suu Suzuki Suárez Svensson
Svyrydenko Swain Swann Swanson Sweeney Swiatek Swift Swinney Sybiha Sykes Sylla Syrsky Syrskyi Szabo Szczepanski
Szczesny Sze Szeto Szijjarto Szijjártó Szydlo Szymanski Sánchez Séjourné Söder Sørensen Tada Tadesse Taft Taggart
Taghizade Tagore Taiaroa Tajani Takada Takagi Takahashi Takaichi Takamado Takerei Takeuchi Talabani Talbot Tam Tamang
Tamatea Tambo Tambuwal Tamihere Tamm Tamura Tanaka Tang Taniguchi Tanner Tapia Tapsell Tarantino Tarkovsky Tarrant
Tashiev Tassoulas Tata Tatar Tate Tatum Tautahi Taylor Tchaikovsky Tebbit Tebboune Teixeira Temer Temple Tendulkar
Tennant Tennyson Ter-Petrosyan Tereshkova Terrell Terry Tesfaye Thackeray Thae Thaksin Thani Thapa Thatcher
Theodorakis Thomas Thompson Thomson Thorburn Thorne Thornhill Thornton Thorpe Thune Thurston Tian Tiani Tice Tierney
Tikhanovskaya Tillerson Tilley Tillman Timberlake Timchenko Timmermans Timmons Tindall Tinubu Tito Tiwari Tobin Todd
Tokayev Toleafoa Tolkien Tolstoy Tomaszewski Tominaga Tomiyasu Tomlinson Tompkins Tong Tonoyan Toomey Torres Toth
Totti Touadera Toure Touré Townsend Toyoda Tracey Trainor Tran Traore Traoré Travers Travis Treadwell Trejo Tremblay
Trevelyan Trevino Trimble Trippier Trong Trotsky Trotter Trudeau Trujillo Truman Trump Truong Truss Trzaskowski
Tsahkna Tsai Tsang Tse Tshabalala Tshisekedi Tshombe Tsikhanouskaya Tsipras Tsuchiya Tsui Tsvangirai Tuchel Tuck
Tucker Tudjman Tudor Tugendhat Tuhoe Tuilaepa Tuimavave Tulloch Tunc Tung Turgenev Turing Turnbull Turner Turpin Tusk
Tuttle Tutu Twain Tweedie Twigg Tyler Tymoshenko Tyndall Tyson Uchida Uddin Udo Ueda Ueno Ukpabio Ulmanis Umar Umerov
Underwood Uno Unwin Upton Uribe Urquhart Ushakov Usher Usman Usmanov Usyk Uzoma Vahabzade Vajpayee Valdez Valencia
Valentine Valenzuela Valieva Valiyev Valtonen Vanaga Vance Vang Varadkar Vardanyan Vargas Vargas-Llosa Varhelyi
Vashadze Vasquez Vaughan Vaughn Vazquez Vega Vejjajiva Vejonis Velasquez Velazquez Velez Venables Venizelos Ventura
Verdi Verma Vestager Vettel Vickers Vidal Villa Villalobos Villanueva Villarreal Villegas Vincent Vinicius Virtanen
Vivaldi Vo Vogel Volkov Volodin Voltaire Vu Vucevic Vucic Vučić Vázquez Wada Wade Wadephul Wadsworth Wagenknecht
Wagner Wainwright Waite Waititi Waitoa Wakefield Walcott Walden Waldron Walesa Walker Wall Wallace Waller Wallis Walls
Walpole Walsh Walter Walters Walton Walz Wan Wang Wanjiru Wanyama Warburton Ward Wardle Ware Waring Warner Warren Waru
Warwick Washburn Washington Waszczykowski Watanabe Waterman Waters Watkins Watson Watt Watts Waugh Wałęsa Weah
Weatherby Weaver Webb Webber Weber Webster Weeks Wei Weidel Weiner Weinstein Weir Weiss Weiß Wekesa Welch Weldon
Weller Wells Wenbin Wenger Wentworth Werner West Westbrook Weston Westwood Wever Whaanga Wharton Wheatley Wheeler
Whelan Whitaker Whitby Whitcombe White Whitehead Whitehouse Whitelaw Whiteman Whitfield Whiting Whitley Whitlock
Whitman Whitmer Whitmore Whitney Whittaker Whittington Whyte Wickham Wickremesinghe Widodo Wieczorek Wiggins Wihongi
Wike Wilander Wilcox Wilde Wilder Wilders Wiley Wilkerson Wilkes Wilkie Wilkins Wilkinson Willard Willett Williams
Williamson Willis Willoughby Wilmot Wilson Windsor Winehouse Winfrey Wingate Winslow Winters Winterton Wise Wisniewski
Witek Witherspoon Witkoff Wojciechowski Wojcik Wolf Wolfe Wolff Womack Wong Woo Wood Woodall Woodard Woodcock
Woodhouse Woodley Woodruff Woods Woodson Woodward Woolf Woolley Wordsworth Worku Wray Wren Wright Wroblewski Wu Wulff
Wyatt Wyman Wyndham Wynne Xaba Xiao Xiaoping Xiong Xu Yadav Yakubu Yamada Yamaguchi Yamal Yamamoto Yamazaki Yan Yang
Yanukovych Yao Yar'Adua Yardley Yashin Yassin Yates Yau Yavas Yavaş Yeats Yeboah Yellen Yeltsin Yeom Yerlikaya Yermak
Yeung Yew Yi Yildirim Yilmaz Yim Yip Yiu Yoder Yokoyama Yoo Yoon York Yoshida Yoshino Young Younger Youngkin Yousaf Yu
Yuan Yuen Yunus Yunusov Yushchenko Yusifli Yusuf Yıldırım Yılmaz Zagitova Zaitsev Zajac Zakharova Zalewski Zalkaliani
Zaluzhny Zaluzhnyi Zamora Zapatero Zardari Zarif Zatlers Zavala Zawahiri Zedong Zelenskiy Zelensky Zelenskyy Zeman
Zemin Zemmour Zeng Zewde Zeynalli Zhang Zhao Zheng Zhirinovsky Zhong Zhou Zia Zidane Zielinski Zikode Zimmerman
Zimmermann Ziobro Zola Zou Zourabichvili Zuckerberg Zulu Zuma Zuniga Zurabishvili Zwane Zyuganov Álvarez Çavuşoğlu
Çiller Öcalan Özal Özel Ødegaard Čaputová İmamoğlu Świątek Şimşek Šefčovič
` as const;
