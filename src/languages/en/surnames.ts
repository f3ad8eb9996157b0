/** Surnames frequent in English news, native and foreign. */

/** Base forms, blanks between. */
export const surnames = `
Abacha Abadi Abascal Abbas Abbasli Abbott Abdelatty Abdi Abdollahian Abe Abela Abernathy Abernethy Abrahams Abramovich
Abramowicz Abrams Abubakar Acevedo Achebe Acheson Ackerman Ackroyd Acosta Adair Adamczyk Adamkus Adams Adani Adcock
Addison Addo Adebayo Adeleke Ademola Adenauer Adeyemi Adichie Adkins Advani Afolabi Afridi Afwerki Agarwal Agbaje
Agnew Aguilar Aguirre Agyei Ahern Ahmadinejad Ahmadov Ahmed Ahn Ahtisaari Ainsworth Aitken Akande Akar Akasaka Akayev
Akers Akhmatova Akhtar Akhundov Akhundzada Akinci Akinfeev Akintola Akinwande Akpan Akram Aksener Akufo-Addo Alakbarli
Albanese Albares Albayrak Albright Alcaraz Alden Alderson Aldous Aldrich Aldridge Aldrin Alexander Alfaro Alford Ali
Alito Aliyev Aliyeva Allard Allardyce Allegri Allen Allende Allison Allman Allsop Almeida Almiron Almodovar Alonso
Alston Altman Altun Aluko Alvarado Alvarez Alves Amaechi Amanpour Ambani Ames Amini Amir-Abdollahian Amirbayov Amoah
Amos Ampofo Anand Anastasiades Ancell Ancelotti Andersen Anderson Andersson Andrade Andrews Andropov Andrzejewski
Angelou Annan Ansah Ansell Ansip Anstey Antall Antetokounmpo Anthony Antonioni Antonov Anusauskas Anutin Anyaoku Aoi
Aoki Aoun Appiah Appleby Appleton Aquino Arafat Araghchi Arai Arakhamia Araqchi Arce Archer Archibald Ardern Arellano
Arestovych Arevalo Arias Ariza Arkwright Armitage Armstead Armstrong Arnold Aronian Arrowsmith Arroyo Arshavin Arteta
Arthurs Arévalo Asadov Asano Asante Asare Asgarli Ashby Ashcroft Ashdown Ashford Ashley Ashton Ashworth Asim Askew Aso
Aspinall Asquith Assad Assange Atambayev Ataturk Atatürk Atherton Atkins Atkinson Attal Attenborough Attlee Attwood
Atwood Au Auden Auger Austen Austin Avakov Avalos Avery Avetisyan Avila Awolowo Axelrod Ayala Ayers Ayew Aylward Ayres
Ayvazyan Azam Azikiwe Aznar Aznavour Ba Babacan Babangida Babariko Babayev Babazade Babcock Babis Babiš Bach Bachchan
Bachelet Backhouse Badenoch Badger Bae Baek Baerbock Baggio Baghaei Baghdadi Bagheri Baghirov Bagshaw Bahceli Bahçeli
Bai Bailey Bainbridge Baines Bainimarama Baird Bairstow Bajwa Baker Bakiyev Balasanyan Baldwin Baldé Balewa Balfour
Ball Ballard Balls Balogun Balzac Bamber Bamford Bamgbose Bancroft Banda Bandaranaike Banderas Banerjee Banks
Bannister Bannon Baqaei Barajas Barak Baranowski Barber Barbieri Barclay Bardella Bardem Barham Barker Barlow Barnard
Barnes Barnett Barnier Baron Barr Barraclough Barratt Barre Barrera Barrett Barrington Barron Barrot Barrow Barrows
Barry Bartholomew Bartlett Barton Barzani Bashir Bass Bateman Bates Bateson Batten Battersby Battle Bauer Bautista
Bawumia Baxter Bayliss Bayraktar Bayramli Bayramov Bayrou Bazoum Beal Beale Bean Beard Beardsley Beasley Beattie
Beauchamp Beaumont Beck Beckenbauer Becker Beckett Beckford Beckham Beckwith Bedford Beech Beecham Beecher Beecroft
Beeston Beethoven Begaj Begin Begley Begum Bekele Bektenov Belcher Bell Bellamy Bellen Bellingham Bello Bellow
Belousov Beltran Ben-Gurion Ben-Gvir Benbow Bender Bengtsson Benitez Benjamin Bennet Bennett Benson Bentham Bentley
Benton Berdimuhamedov Berdymukhamedov Berejiklian Beresford Berezovsky Berg Berger Bergman Beria Berkeley Berlusconi
Berman Bernal Bernard Berrettini Berri Berry Berzins Besigye Bessent Best Bettany Bettel Bevan Beveridge Beynon Bezos
Bhutto Bialiatski Bianchi Bibby Bickerstaff Biddle Biden Bieber Bielecki Bielsa Biggs Biko Biles Billings Bingham
Birch Birchall Bird Birdsall Birkett Birtwistle Bishop Bismarck Bizet Black Blackburn Blackman Blackmore Blackstone
Blackwell Blackwood Blaine Blair Blake Blakeley Blakely Blakemore Blanchard Bland Blankenship Blaszczak Blevins
Blinken Bliss Blitzer Blood Bloom Bloomberg Bloomfield Blount Blunt Blyth Blythe Boakai Boardman Boateng Boatman
Boccaccio Bocelli Bochorishvili Boddington Bodnar Boebert Bogdanov Bohr Bokeria Boland Bolden Bolger Bolivar Bolojan
Bolsonaro Bolt Bolton Boluarte Bolívar Bond Bondi Bone Bones Bongo Bonham Bonilla Bonner Bonnet Bonsu Booker Boone
Boot Booth Boothroyd Borg Borges Boric Borisov Borissov Borkowski Borne Borrell Borrows Bosak Bose Bostock Boswell
Bosworth Botchorishvili Botham Bottas Bottomley Boulton Bourguiba Bourne Bouteflika Boutros-Ghali Bowden Bowen Bower
Bowers Bowes Bowie Bowler Bowles Bowman Boyce Boyd Boyer Boyle Bozdag Bracewell Brackenridge Bradbury Bradford Bradley
Bradshaw Brady Bragg Brahms Braithwaite Bramley Brampton Branch Brand Brandon Brandt Brannigan Branson Braun Braverman
Bravo Bray Brazauskas Braze Braže Brearley Brecht Breen Brennan Breton Brewer Brewster Breyer Brezhnev Bridger Bridges
Brierley Briggs Bright Brightman Brindle Briscoe Bristow Britton Brnabic Broad Broadbent Brock Brockway Brodsky Brody
Brogan Bromley Bronte Brook Brooke Brookes Brooks Brophy Broughton Brown Browne Browning Brownlee Brownlow Bruce
Bruckner Brunton Bryan Bryant Bryson Buchan Buchanan Buck Buckingham Buckland Buckley Budanov Budd Buffett Buffon
Buhari Bui Bukele Bulgakov Bull Bullock Bulmer Bumrah Bunting Burbank Burch Burchell Burden Burdett Burge Burgess
Burhan Burke Burn Burnett Burnham Burnley Burns Burnside Burrell Burroughs Burrows Burton Busby Bush Bushell Busquets
Butcher Butkevicius Butler Butt Butterfield Butterworth Buttigieg Button Buxton Buzek Byanyima Byers Byrd Byrne Byron
Byun Bērziņš Błaszczak Cable Cabrera Cadman Cahill Cai Cain Calderon Calderón Caldwell Calhanoglu Calhoun Callaghan
Callahan Calvert Camacho Camara Cameron Campbell Campos Camus Canning Cannon Cano Cantona Cantrell Cantu Cao Capello
Caputova Cardenas Cardwell Carey Carlisle Carlsen Carlson Carlyle Carmichael Carnegie Carney Carpenter Carr Carrillo
Carrington Carroll Carruthers Carson Carter Cartwright Carvalho Carver Case Casey Cash Cassidy Cassis Castaneda Castex
Castillo Castleton Castro Catterall Caulfield Cavanagh Cavani Cavendish Cavour Cavusoglu Ceausescu Ceesay Cervantes
Cezanne Cha Chadwick Chae Chagall Chakwera Challenor Chalmers Chamberlain Chambers Chamisa Champagne Champion Chan
Chan-ocha Chandler Chaney Chang Channing Chaplin Chapman Chappell Charles Charlesworth Charlton Charnvirakul Chase
Chatterjee Chatterton Chaudhry Chavez Cheetham Chekhov Chen Cheney Cheng Cheptegei Chernenko Cherry Cheruiyot Chester
Chesterton Cheung Chevalier Chiang Chiba Chicharito Childs Chilton Chiluba Chinh Chipanga Chirac Chisholm Chiu
Chiwenga Cho Choi Chopra Chow Choy Christensen Christian Christie Christodoulides Chrétien Chu Chui Chukwu Chukwuma
Chung Churchill Chávez Ciller Ciolacu Cisneros Cisse Cissé Clancy Clapham Clapper Clapton Clark Clarke Clay Clayton
Cleary Clegg Clements Cleverly Clifford Clifton Cline Clinton Clooney Close Clough Coates Cobb Coburn Cochran Cochrane
Cockburn Cody Coe Coffey Coffman Cohen Colbert Colby Cole Coleman Coleridge Coles Collier Collingwood Collins Colman
Colombo Colon Colonna Colquhoun Colvin Combs Comey Compton Conley Connell Connelly Conner Connolly Connor Connors
Conrad Conroy Conte Conteh Conti Contreras Conway Coogan Cook Cooke Cookson Coombes Coombs Cooney Cooper Cope Copeland
Corbett Corbyn Corcoran Cordova Cornell Cornish Cornwell Corona Correa Corrigan Cortes Cortez Cosby Cosgrove Costa
Costello Cotter Cotton Coughlin Coulibaly Coulson Coulter Cousins Coveney Cowan Cowell Cowley Cox Crabtree Craddock
Craig Crane Cranston Craven Crawford Crawley Creighton Crichton Croft Cromwell Cronin Croo Crosbie Crosby Crosetto
Crosland Cross Crossley Crouch Crow Crowder Crowe Crowley Crowther Cruickshank Cruise Cruz Cuadrado Cuevas Cullen
Cumming Cummings Cunliffe Cunningham Cuomo Curie Curran Currie Curry Curtin Curtis Cusack Cuthbert Cutler Czaputowicz
Czarnecki Dabrowski Dacic Dagalo Dahal Dalby Daley Dalgleish Dali Dalrymple Dalton Daly Dalí Danby Dang Dangote Daniel
Daniels Danilov Danjuma Danon Danquah Dantata Dante Danvers Dar Darby Darchiashvili Darcy Darling Darlington Darwin
Daugherty Davenport Davey David Davidson Davies Davila Davis Davison Davutoglu Davutoğlu Dawes Dawkins Dawson Day
Dayan Dbeibah DeChambeau DeGeneres DeLeon DeSantis Deacon Deakin Dean Deane Dearing Debussy Deby Decker Defar Degas
Deif Dejesus Delacruz Delaney Delarosa Delgado Dembélé Demirel Demirtas Demirtaş Dempsey Dempster Dendias Deng Denham
Denholm Denktas Dennett Denning Dennis Dent Denton Depp Deripaska Dermer Desai Desalegn Descartes Deschamps Desmond
Deuba Devereux Devine Devlin Dewar Dewhurst Dhillon Dhoni DiCaprio Diabaté Diallo Diarra Diatta Diaz Diaz-Canel Dibaba
Dickens Dickenson Dickerson Dickinson Dickson Dillon Dimbleby Dimon Ding Dinsmore Diop Diouf Dissanayake Dixon
Djokovic Dlamini Dmitriev Dobbs Dobson Docherty Dodd Dodds Dodge Dodik Dodon Dodson Doh Doherty Dolan Dombrovskis
Dombrowski Dominguez Domínguez Donaghy Donahue Donaldson Dong Donnarumma Donnelly Donoghue Donohue Donovan Dooley
Doran Dorsey Dostoevsky Dostoyevsky Dougherty Douglas Doumbia Doval Dowd Dowling Downes Downey Downing Downs Doyle
Draghi Drake Drakeford Draper Drayton Drew Drinkwater Driscoll Drogba Drummond Drury Dryden Duarte Dubois Duckworth
Duda Dudek Dudley Duff Duffy Dugan Duggan Duke Dumas Dunbar Duncan Dundas Dunham Dunlap Dunlop Dunn Dunne Dunning
Dunstan Duong Dupont Duque Duran Durand Durant Durham Durkin Duterte Dutta Dutton Dwyer Dyche Dyer Dylan Dyson Dzyuba
Díaz Díaz-Canel Early Eaton Ebadi Ebrard Eby Eccles Ecevit Edberg Eden Edison Edmonds Edwards Egan Egorov Einstein
Eisenhower Eisenstein ElBaradei Elchibey Eldridge Elliott Ellis Ellison Emerson Emery Endo Engel Engels English Enlai
Ennis Enriquez Eom Epstein Erbakan Erdogan Erdoğan Erhurman Erickson Eriksson Erskine Ersoy Erwin Escobar Esparza
Espinosa Espinoza Esposito Esquivel Essien Estes Estrada Eto'o Eubank Eusebio Evans Everett Evers Evren Ewing Eze
Ezekwesili Fairbanks Fairchild Fairfax Falana Falcao Falconer Faldo Fallon Falola Faraday Farage Farah Farley Farmaajo
Farmer Farnham Farrell Farrow Fashola Fauci Faulkner Faumuina Fawcett Faye Fedorov Feeney Feijóo Felix Fellini Fellows
Feng Fenton Ferguson Fernandes Fernandez Fernández Ferrari Ferreira Ferris Fetterman Feynman Fiala Fiamē Fico Fidan
Fielding Fields Figo Figueroa Finch Findlay Finlay Finley Finnegan Firth Fischer Fish Fisher Fitch Fitzgerald
Fitzpatrick Flaherty Flanagan Flanders Flaubert Fleming Fletcher Flint Flintoff Flood Flores Flower Flowers Floyd
Flynn Foden Fofana Fogarty Foley Fong Fontaine Fontana Foot Foote Forbes Ford Forester Forlan Forrester Forster
Forsyth Foster Fotyga Fournier Fowler Fox Francis Franco Frank Franklin Fraser Frazier Frederick Frederiksen Freeland
Freeman French Freud Fridman Frieden Friedman Friedrich Frimpong Froome Frost Fry Frye Fryer Fuchs Fuentes Fujii
Fujimori Fujimoto Fujisaki Fujita Fujiwara Fukuda Fuller Fulton Fung Furlong Fury Fyodorov Gabbard Gachagua Gaddafi
Gaetz Gafarova Gagarin Gaines Gakharia Galbraith Gale Galilei Galileo Galindo Gallagher Gallant Gallegos Gallo
Galloway Galstanyan Galuzin Galvan Gamsakhurdia Gandhi Gang Gannon Gantz Gao Garayev Garcia García Gardener Gardiner
Gardner Garfield Garibaldi Garibashvili Garland Garner Garnier Garrett Garrison Garvey Garza Gascoigne Gashimov
Gasimli Gasimov Gasimzade Gates Gatland Gauck Gauguin Gaulle Gauthier Gavi Gavrilita Gay Gbagbo Geary Gebremichael
Gebrselassie Genscher Gentiloni Gentle Gentry George Georgescu Gerapetritis Gerasimov Gerrard Gething Ghalibaf Ghani
Ghannouchi Ghebreyesus Ghosh Ghosn Ghukasyan Giammattei Gibbons Gibbs Gibson Giddens Giertych Gilbert Gilchrist Giles
Gill Gillard Gillespie Gillis Gilmore Ginsburg Giordano Girard Girma Giscard Giuliani Gladstone Glass Gleason Gleeson
Glenn Glover Goddard Godfrey Godwin Goebbels Goethe Gogol Goita Golden Golding Goldman Goldsmith Goldstein Golob
Gomelauri Gomes Gomez Gonzales Gonzalez González Gonçalves Good Goodall Goodfellow Goodman Goodrich Goodwin Gorbachev
Gordon Gore Gorky Gorman Gorsuch Goss Goto Gough Gould Gove Gowin Gowon Goya Grabowski Grady Graham Gramsci Granger
Grant Grantham Graves Gray Grayson Greaves Greco Green Greenberg Greene Greenwood Greer Gregg Gregory Grewal Grey
Grieg Grierson Griezmann Griffin Griffith Griffiths Grigoryan Grimes Grimshaw Grisham Gromyko Gross Grove Groves
Gruber Grushko Grybauskaite Gu Guaido Guaidó Guardiola Guelleh Guerra Guerrero Guevara Gueye Gulen Guler Guliyev
Guluzade Gunn Gunther Guo Gupta Gurbanli Gurbanov Gurung Gustafsson Guterres Guthrie Gutierrez Gutiérrez Guzman Gwon
Gyan Gómez Gül Gülen Güler Haaland Habeck Habyarimana Hackett Hadi Haftar Hagan Hahn Haile Haines Hajibeyov Hajiyev
Hajizade Hakimi Hakkinen Haldane Hale Haley Hall Halliday Halloran Halonen Halsey Hamada Hamdok Hamill Hamilton
Hammond Hampton Han Hancock Handel Haniyeh Hanks Hanley Hanna Hannigan Hannity Hansen Hanson Hansson Hanyu Haqqani
Hara Harada Harawira Harcourt Hardcastle Hardin Harding Hardwick Hardy Hare Hargreaves Hargrove Hariri Harkins
Harkness Harman Harmon Harper Harrell Harrington Harris Harrison Hart Hartley Hartman Hartmann Harutyunyan Harvey
Hasanli Hasanov Hasegawa Hashimoto Hasina Hassan Hastings Hatch Hatcher Hatfield Hathaway Hathersage Hatoyama Hatton
Haughey Havel Hawke Hawkes Hawking Hawkins Hawley Hawthorne Hay Hayashi Hayden Haydn Haye Hayes Haynes Hays Hayward
Haywood Healey Healy Heard Heath Heathcote Hebert Heffernan Hegel Hegseth Heine Heisenberg Heke Heller Helms Hemedti
Hemingway Henare Henderson Hendricks Hendrix Hendry Henley Henman Hennessy Henry Hensley Henson Heo Hepburn Herbert
Herman Hernandez Hernández Heron Herrera Herring Herrmann Herzog Hess Hesse Hester Hewitt Hichilema Hickey Hickman
Hicks Higginbotham Higgins Higginson Hill Hilliard Hilton Himmler Hines Hinton Hipango Hipkins Hirano Hirsch Hislop
Hitchcock Hitchens Hitler Hlaing Ho Hoang Hobbs Hobson Hochul Hodge Hodges Hodgson Hoekstra Hoffman Hoffmann Hofmann
Hogan Hogarth Hogg Hohepa Holbrook Holcomb Holden Holder Holdsworth Holland Hollande Holliday Hollingsworth Hollins
Hollis Holloway Holm Holman Holmberg Holmes Holmgren Holownia Holt Honda Honecker Hong Hood Hooper Hoover Hopkins
Hopper Horan Horgan Horn Hornby Horne Horner Horthy Horton Horvat Hoskins Hosokawa Hou Houghton Houlden Houston Houthi
Hovhannisyan Howard Howarth Howe Howell Howells Hoy Hoyle Hoyt Hsien Hua Huang Hubbard Huber Huddleston Hudgens Hudson
Huerta Huff Huffman Huggins Hughes Hugo Hui Hull Humala Hume Humphrey Humphreys Humphries Hung Hunt Hunter Huntington
Hurd Hurley Hurst Hurt Huseynli Huseynov Hussain Hussein Hussey Huston Hutchings Hutchins Hutchinson Hutchison Hutton
Huxley Huynh Hwang Hwangbo Hyatt Hyde Hynes Hyon Hēnare Ibadoghlu Ibarra Ibe Ibrahim Ibrahimli Ibrahimovic Ibrahimović
Ibsen Ichikawa Igwe Ikeda Ilic Ilves Imamoglu Ingalls Ingham Ingram Iniesta Inman Innes Inonu Inoue Inzaghi Iohannis
Ip Iqbal Irvine Irving Irwin Isaacs Ishiba Ishida Ishiguro Ishii Ishikawa Ishkhanyan Ismayilov Ismayilova Ismayilzade
Ito Itoje Ivanishvili Ivanov Ivanova Ives Iwasaki Iwata Iweala Iwobi Iyer Izetbegovic Jabbarli Jabbarov Jablonski
Jackson Jacobs Jacobson Jafarli Jafarov Jagger Jain Jaishankar Jakobsdottir Jalili Jallow James Jamieson Jammeh Jang
Jankauskas Jankowski Jansa Jansson Japarov Jaramillo Jardine Jarvis Javid Jaworski Jay Jean-Pierre Jee Jeenbekov
Jefferson Jeffries Jenkins Jenner Jennings Jenrick Jensen Jeon Jepkosgei Jessop Jetten Jewell Jia Jiang Jiechi Jimenez
Jiménez Jin Jinping Jintao Jo Jobs Johansen Johansson Johns Johnson Johnston Johnstone Jolani Jolie Jolley Jolly Joly
Jonathan Jones Jonsson Joo Jordan Joseph Joshi Joshua Jovanovic Jowell Joy Joyce Juarez Jubeir Judd Jumblatt Juncker
Jung Jørgensen Kabila Kaczmarek Kaczynski Kaczyński Kadar Kadhimi Kadyrov Kafelnikov Kafka Kagame Kagan Kagawa Kahlo
Kaine Kaino Kaiser Kaka Kaká Kaladze Kalin Kalinowski Kaljulaid Kallas Kalnins Kalniņš Kalvitis Kalın Kamara Kamau
Kaminski Kan Kandinsky Kane Kaneko Kang Kant Kante Kanté Kanu Kaplan Kapoor Kara-Murza Karadzic Karadžić Karamanlis
Karapetyan Kardashian Kargbo Karimli Karimov Karimzade Karins Karis Kariuki Kariņš Karki Karlsson Karpov Karua Karzai
Kasparov Kast Kato Katumbi Katz Kaufman Kaunda Kaur Kavanagh Kavanaugh Kavelashvili Kawabata Kawaguchi Kawasaki Kaye
Kazantzakis Kazlauskas Keane Kearney Keating Keaton Kebede Keegan Keenan Keita Keith Kejriwal Keller Kelley Kellogg
Kelly Kemp Kendall Kendrick Kennard Kennedy Kenny Kent Kenyatta Kenyon Keogh Keqiang Kereama Kern Kerr Kerry Kershaw
Kessler Keyamo Keïta Khachanov Khachaturian Khachaturyan Khalifa Khamenei Khan Khashoggi Khatami Khodorkovsky Khomeini
Khoshtaria Khrushchev Khumalo Kibaki Kickl Kidd Kierkegaard Kikuchi Kikwete Kilicdaroglu Kilpatrick Kim Kimani Kimball
Kimmel Kimmich Kimura Kincaid Kindiki King Kingi Kingsley Kinney Kinnock Kinsella Kipchoge Kipkemboi Kiplagat Kipruto
Kirby Kirchner Kiriyenko Kirk Kirkland Kirkpatrick Kirkwood Kishida Kissinger Kitano Kitchen Klein Kline Klinsmann
Klitschko Klobuchar Klopp Knapp Knight Knott Knowles Knox Ko Kobakhidze Kobayashi Koca Koch Kocharyan Koepka Kohl
Kohli Koirala Koizumi Kojima Kolesnikova Komorowski Konate Konaté Kondo Kong Kono Koné Koo Kopacz Korhonen Korolev
Koroma Kosgei Kosherbayev Kosiniak-Kamysz Kostanyan Koulibaly Kovac Kovacevic Kovač Kowalczyk Kowalski Kozlov
Krajewski Kramer Kramnik Krause Kravchuk Krishnan Kristersson Kristiansen Kroos Kross Krueger Krumins Krüger Kuan
Kubica Kubilius Kubo Kubrick Kucharski Kuchma Kucinskis Kuczynski Kudo Kuenssberg Kufuor Kuleba Kulkarni Kulubaev
Kumar Kumaratunga Kurosawa Kurski Kurti Kurtulmus Kurtulmuş Kurz Kushner Kuti Kuznetsov Kvaratskhelia Kvirikashvili
Kwak Kwan Kwarteng Kwasniewski Kwok Kwon Kwong Kyagulanyi Kyari Kyi Kyslytsya Köhler König Kılıçdaroğlu Laanet Laar
Lacey Laden Lai Laird Lam Lama Lamb Lambert Lammy Lamont Lampard Lander Landon Landry Landsbergis Lane Lang Langdon
Lange Langford Langley Langston Lapid Lara Larijani Lark Larkin Larsen Larson Larsson Laschet Lasso Latham Latimer Lau
Lauder Laurent Lavery Lavrov Law Lawal Lawler Lawless Lawlor Lawrence Laws Lawson Lawton Layton Lea Leach Leal Leary
Leavitt Lebedev Leblanc Lecornu Ledecky Ledger Lee Leech Lefebvre Legault Legg Leggett Legrand Legutko Lehmann Leigh
Leighton Lenin Lennon Leon Leonard Leonov Leroy Leslie Lester Letta Letterman Leung Levin Levine Levits Levy
Lewandowski Lewis Ley Leyen Li Liang Lieberman Liepins Lightfoot Lijian Lim Lin Lincoln Lindberg Lindgren Lindley
Lindner Lindsay Lindsey Lindström Lineker Linnaeus Linton Lissu Lister Little Litvinenko Liu Livingston Livingstone
Llewellyn Lloyd Lo Locke Lockhart Lockwood Loftus Logan Lomax Lombardi Lomonosov Lomu Lonergan Long Longley Loong
Lopes Lopez Lorca Lourenco Lourenço Love Lovell Lovett Lowe Lowell Lowery Lowry Lozano Lu Lucas Lucero Ludlow Lugo Lui
Lukashenko Lula Lumley Lumumba Lun Luna Lund Lungu Luo Lutnick Luxon Ly Lyle Lynch Lynn Lyon Lyons Lyu López Löw Løkke
Ma Mabuza MacDonald MacGregor MacKenzie MacLean MacLeod MacNeil MacPhail Macaulay Macdonald Macfarlane Machado
Machiavelli Macias Mack Mackay Mackenzie Mackie Mackintosh Maclean Macmillan Macpherson Macri Macron Madden Maddow
Maddox Madigan Madison Madsen Maduro Maeda Maezawa Magana Magee Magufuli Maguire Magyar Mahama Mahathir Maher Mahfouz
Mahlangu Mahler Mahmood Mahomes Mahon Mahoney Mahrez Mahuta Maier Maina Maitland Majewski Major Mak Makarov Makei
Maktoum Malcolm Maldini Maldonado Malema Malevich Malielegaoi Malik Maliki Malinowski Mallon Mallory Malone Maloney
Mamardashvili Mamdani Mammadli Mammadov Mammadova Mammadyarov Manafort Manchin Mancini Mandela Mandelson Mane Manele
Manet Maniapoto Manley Mann Manning Mansell Mansfield Manukyan Mao Maradona Marape Marcos Margvelashvili Marin Marino
Markle Markovic Marks Marles Marlow Marlowe Marques Marquez Marr Marriott Marsden Marsh Marshall Marston Martell
Martin Martinez Martínez Maruyama Marx Mashaba Mashatile Mason Massa Massey Massoud Masterson Masuda Mata Mata'afa
Mather Mathews Mathis Matisse Matsuda Matsui Matsumoto Matsuura Mattarella Matthews Mattis Matvienko Matviyenko
Maxwell May Mayer Mayfield Mayhew Maynard Mayo Mayorkas Mays Mazur Mbanefo Mbappe Mbappé Mbaye Mbeki Mbowe McAleese
McAllister McBride McCabe McCaffrey McCain McCall McCann McCarthy McCartney McCarty McCauley McClain McClellan
McClelland McClure McConnell McCormack McCormick McCoy McCracken McCullough McCullum McDaniel McDermott McDonagh
McDonald McDonnell McDougall McDowell McEwan McFadden McFarland McGee McGill McGinnis McGovern McGowan McGrath McGraw
McGregor McGuinness McGuire McHugh McIlroy McInnes McIntosh McIntyre McKay McKee McKenna McKenzie McKeown McKinley
McKinney McKnight McLaren McLaughlin McLean McLeod McLoughlin McMahon McManus McMillan McMullen McNally McNamara
McNeill McNulty McPherson McQueen McRae Mchunu Meacham Mead Meade Meadows Medina Medrano Medvedev Medvedeva Meehan
Mehdiyev Mehta Meir Mejia Melenchon Melendez Meles Melia Meloni Melton Melville Mendeleev Mendez Mendoza Mendy Meng
Mengistu Menon Mensah Mentzen Mercado Mercer Mercier Mercury Meredith Meredov Merkel Merrick Merrill Merritt Merry
Merz Meshaal Messi Metcalfe Metsola Meyer Meyers Meza Michael Michal Michalski Michel Mickelson Middleton Mikati
Mikolajczyk Milanovic Milburn Milei Miles Miliband Millar Miller Milley Milligan Mills Milne Milner Milosevic
Milošević Milton Minamino Miner Minh Minogue Minor Miranda Mirziyoyev Mirzoyan Mishima Mishra Mishustin Mistry
Mitchell Mitoma Mitsotakis Mitterrand Miura Miyake Miyamoto Miyazaki Mizuno Mkapa Mkhitaryan Mkhize Mladic Mladić
Mnangagwa Mnatsakanyan Mobutu Modi Modric Modrić Moffat Moffatt Mohamed Mohammadi Mohammed Mohamud Mok Moke Mokhber
Mokoena Molefe Molina Molloy Moloi Moloney Molotov Monaghan Monet Monk Monroe Montague Montenegro Montes Montgomery
Monti Montoya Moody Moon Mooney Moore Mora Moraes Morales Moran Morawiecki Mordaunt Moreau Moreland Moreno Moretti
Morgan Mori Moriarty Morin Morita Moriya Morley Morozov Morrell Morricone Morris Morrison Morrow Morse Morsi Mortimer
Morton Moseley Moses Mosley Moss Mossadegh Motegi Motsepe Mott Mountbatten Mourinho Mousavi Mowbray Moyer Moyes Moyo
Mozart Mpofu Mthembu Mubarak Mudavadi Mueller Mugabe Muir Mukherjee Mulcahy Muldoon Mullen Mulligan Mullins Mulroney
Munir Munoz Munro Muntari Murakami Murdoch Murillo Murmu Murphy Murray Musa Museveni Musharraf Musk Mussolini
Mustafayev Mustafazade Mutallibov Mutasa Mutharika Muthoni Mutua Muñoz Mwale Mwanawasa Mwangi Mwinyi Myers Myung
Márquez Mägi Mäkinen Mélenchon Möller Müller Māhuta N'Diaye Nabili Nabiullina Nabiyev Nabokov Nadal Nadella Nadler
Nagai Nagatomo Nagelsmann Nagiyev Nagle Nagy Nahyan Naidoo Naidu Nair Nakagawa Nakajima Nakamura Nakano Nakata
Nakayama Nalbandian Nalbandyan Nam Nance Nandy Napier Nash Nasrallah Nasser Nauseda Nausėda Nava Navalnaya Navalny
Navarro Navas Nawrocki Naylor Nazarbayev Ndayishimiye Ndiaye Ndlovu Neal Neale Nebenzya Needham Negash Nehammer Nehru
Neil Neilson Nelson Nepomniachtchi Nersisyan Neruda Nesbitt Ness Netanyahu Neuer Neumann Neville Newell Newland Newman
Newsom Newsome Newton Neymar Ng Ngan Ngarewa-Packer Ngata Ngcobo Ngcuka Ngo Nguyen Ngwenya Niang Nicholls Nichols
Nicholson Nielsen Nieminen Nieto Nietzsche Nightingale Niinisto Niinistö Nikolaev Nikolic Nilsen Nilsson Ning Nishida
Nishikori Nishimura Nixon Njoroge Njuguna Nkomo Nkosi Nkrumah Nkunda Nkurunziza Nnamani Nobel Noble Noboa Noda Noem
Noh Nolan Noonan Norman Norrie Norris North Northcott Norton Norwood Novak Nowak Ntaganda Ntuli Nugent Nunez Nunn
Nurtleu Nutt Nwachukwu Nwankwo Nwosu Nxesi Nyarko Nyathi Nyerere Nyusi Nzeogwu Núñez O'Brien O'Connell O'Connor
O'Donnell O'Dowd O'Farrell O'Grady O'Hagan O'Hara O'Keefe O'Leary O'Mahony O'Malley O'Neal O'Neil O'Neill O'Reilly
O'Rourke O'Shea O'Sullivan O'Toole Oakes Oakley Oates Obama Obasanjo Obaseki Obi Obrador Ocalan Ocasio-Cortez Ochieng
Ochman Ochoa Oda Odegaard Odegbami Odhiambo Odinga Odinkalu Odom Oduro Ofori Ogata Ogawa Ogbonna Ogden Ogilvie
Ogunbanjo Ogunlesi Oh Ohanyan Ohtani Ojo Ojukwu Okada Okafor Okamoto Okazaki Okeke Okello Okocha Okoli Okonjo-Iweala
Okonkwo Okoro Okoth Okoye Oladipo Olaniyan Olatunji Olawale Oldham Olechowski Oli Oliseh Oliveira Oliver Olmert Olowu
Olsen Olson Olsson Omondi Omtatah Ono Onyango Onyekachi Onyekuru Opoku Oppenheimer Orban Orbán Orchard Ordubadi Orlov
Orozco Orpo Orr Ortega Ortiz Orton Orwell Osako Osborn Osborne Osei Oshima Osimhen Osinbajo Osmani Ostrowski Oswald
Ota Otedola Otieno Ouattara Ouma Ovechkin Owen Owens Owino Owusu Oxley Oyedepo Oyelaran Oyelowo Oyetola Ozal Ozel
Ozolins Ozoliņa Pabriks Pace Pacheco Packard Pacquiao Paddock Padgett Padilla Paewai Page Paget Pahlavi Paige Paik
Paine Painter Paisley Paki Palacios Palaszczuk Palin Palmer Paluckas Pamuk Pan Pandey Panetta Pang Pankhurst
Papandreou Papikyan Papuashvili Paraone Parata Parham Park Parker Parker-Bowles Parkes Parkin Parkinson Parks Parnell
Parr Parra Parrish Parry Parsons Partridge Pascoe Pashinyan Pasolini Pasternak Pasteur Patel Paterson Paton Patrick
Patrushev Patten Patterson Patton Paul Pavarotti Pavel Pavlov Pavlova Pavlovic Pawlak Pawlowski Paxman Paxton Payne
Peacock Pearce Pearson Pease Peck Pedersen Pedri Peel Peeni Pele Pell Pellegrini Pelosi Pelé Pemberton Pena Pence
Pendleton Penfold Peng Penn Pennington Penny Penrose Pepper Peralta Percival Pereira Peres Perez Perkins Peron Perrin
Perry Persson Perón Peskov Pessoa Peston Peters Petersen Peterson Petraeus Petrarch Petrauskas Petro Petrosyan Petrov
Petrova Petrovic Pettersson Pettigrew Pevkur Pezeshkian Peña Pham Phan Phelan Phelps Philippe Phillips Phillipson
Phiri Phuc Piatek Picasso Pichai Pickard Pickering Pickett Pickford Pickles Piechocinski Pierce Pietersen Pike
Pilkington Pillai Pillay Pineda Pinera Pinochet Pinto Piper Pique Piqué Pistorius Pitman Pitt Pittman Pitts Piñera
Planck Platini Platt Plenkovic Plenković Plummer Plushenko Pochettino Podolyak Poe Poilievre Pollard Pollock Pomare
Pompeo Pompidou Ponce Poole Poon Pope Popov Popovic Poroshenko Porter Portillo Postecoglou Potae Potanin Potter Potts
Poulter Pound Powell Power Powers Prachanda Pratt Prentice Prescott Presley Preston Price Pride Priestley Prigozhin
Primakov Prince Pringle Prior Pritchard Pritzker Probert Proctor Prodi Prokofiev Prosser Protasevich Proust Pruitt
Pryce Pryor Psaki Puccini Pugh Puigdemont Pullman Purcell Purdy Purvis Pushkin Puskas Putin Pyke Pyo Pérez Qalibaf
Qarayev Qassem Qian Qiang Qin Quaid Quaye Quayle Quigley Quinlan Quinn Quintana Quintero Quirk Qureshi Raab Rabin
Rabiu Rabuka Rachmaninoff Rachmaninov Radebe Radev Radjabov Raducanu Rafferty Rafsanjani Rahimli Rahman Rahmon Rai
Raikkonen Raisi Rajapaksa Rajoy Raleigh Rama Ramachandran Ramaphosa Ramaswamy Ramirez Ramos Ramsay Ramsden Ramsey
Ramírez Rana Rand Randall Randolph Rangel Rangi Rangitaua Rankin Rao Rashford Rasmussen Rasulzade Rata Ratana Ratas
Ratcliffe Ravel Rawlings Rawson Ray Raymond Rayner Razak Read Reagan Reardon Recean Reddy Redford Redgrave Redman
Redmond Reece Reed Rees Reese Reeve Reeves Regan Reid Reilly Ren Rennie Renoir Renwick Renzi Rewiti Reyes Reyna
Reynolds Reznikov Rhee Rhodes Ri Ribeiro Ricci Rice Rich Richard Richards Richardson Richmond Richter Ridley Rigby
Riggs Riley Rimmer Rinkevics Rios Ritchie Ritter Rivaldo Rivas Rivera Rivers Rizzo Roach Robbins Roberson Roberts
Robertson Robins Robinson Robles Robson Rocha Roche Rock Rodgers Rodin Rodrigues Rodriguez Rodrygo Rodríguez Rogers
Roh Rojas Rokita Rollins Roman Romano Romero Romney Rompuy Ronaldinho Ronaldo Rooney Roosevelt Root Roper Rosales
Rosario Rosas Rosberg Rose Rosenberg Rosenthal Ross Rossi Rossini Rostropovich Rotenberg Roth Rothermere Rothschild
Rouhani Rourke Rousseau Rousseff Roux Rowan Rowe Rowell Rowland Rowley Rowling Roy Ruatapu Rubin Rubinyan Rubio Rublev
Rudd Ruddock Ruiz Rumsfeld Rush Rushdie Rushton Ruskin Russell Russo Rustamov Rutherford Rutkowski Rutledge Ruto Rutte
Ryabkov Ryan Rye Ryu Ryzhenkov Rzayev Rzayeva Rzazade Rüütel Saakashvili Saar Sabah Sachs Sadat Sadigov Sadler Sadr
Safarli Safarov Safaryan Safin Sahakyan Saidov Saied Sainz Saito Saka Sakai Sakamoto Sakellaropoulou Sakharov Sakurai
Salah Salam Salami Salas Salazar Saleh Salgado Salinas Sall Salman Salmon Salmond Salter Salvini Sampson Samuels
Sanchez Sanders Sanderson Sandford Sandhu Sandoval Sandu Sanford Sangaré Santana Santiago Santos Sanusi Sané Saramago
Sargent Sargsyan Sarkissian Sarkozy Saroyan Sarpong Sarr Sartre Sarwar Sasaki Sata Sato Saud Saunders Savage Savea
Savile Savisaar Sawicki Sawyer Sayers Scalia Scalise Scaloni Schaefer Scheffler Schiller Schmidt Schmitt Schneider
Schofield Scholz Schoof Schroeder Schröder Schrödinger Schubert Schultz Schulz Schumacher Schumann Schumer Schwartz
Schwarz Schäfer Schäuble Scorsese Scott Scully Seaton Sechin Sedgwick Sefcovic Selassie Sellers Sengun Sentop Seo Seok
Seol Sepp Serrano Sesay Sexton Sexwale Seymour Shabalala Shackleton Shafak Shaffer Shagari Shah Shahbazov Shahramanyan
Shaibani Shaikh Shakespeare Shamkhani Shanahan Shankly Shannon Shapiro Shapps Sharaa Sharapova Sharif Sharifov Sharma
Sharon Sharp Sharpe Sharples Shaw Shea Shearer Sheehan Sheeran Sheinbaum Shek Shekau Sheldon Shelley Shelton Shen
Shepard Shepherd Sheppard Sheridan Sherman Sherpa Sherwood Shevardnadze Shi Shields Shimizu Shin Shinawatra Shiu
Shmyhal Shoigu Shore Short Shostakovich Shoukry Shrestha Sibanda Siddall Sidhu Sidibé Sidorov Siegel Sienkiewicz
Sierra Sikorski Silina Siliņa Siluanov Silva Silverman Simeone Simion Simitis Simmons Simms Simon Simonds Simonyan
Simonyte Simpson Sims Simsek Sinatra Sinclair Sinema Singh Singleton Sinner Sinwar Sirisena Sirleaf Sisi Sissoko
Sistani Sisulu Sitharaman Sithole Siu Skelton Skinner Skripal Skvernelis Slack Slade Slater Slattery Sloan Slutsky
Smailov Small Smart Smirnov Smith Smotrich Smythe Snell Snider Snow Snowden Snyder Soames Soares Sobczak Sobyanin
Sogavare Sohn Sokolov Solberg Soleimani Solis Solomon Solovyov Solskjaer Soludo Solzhenitsyn Somare Somerville Song
Sonko Sorensen Soros Sosa Soto Sotomayor Sousa Southgate Sow Soyinka Soylu Spacey Spalding Spalletti Sparks Sparrow
Spear Spears Speed Speight Spence Spencer Spicer Spielberg Spieth Spooner Springer Springsteen Squire Squires
Srinivasan Stacey Stachura Stafford Stalin Standish Stanhope Stankevicius Stanley Stanton Stapleton Stark Starmer
Starr Statham Steadman Steele Stefanchuk Stefanishyna Stein Steinbeck Steinmeier Stephens Stephenson Sterling Stern
Stevens Stevenson Steward Stewart Stiles Stocker Stockton Stoddard Stoere Stojanovic Stokes Stoltenberg Stone Stones
Storey Stout Strachan Stratton Straujuma Strauss Stravinsky Streep Streeting Strickland Stringer Strong Stroud
Struthers Stuart Stubb Stubbs Sturgeon Styles Støre Suarez Subianto Subramaniam Sudani Suga Sugar Sugden Sugiyama Suh
Suharto Sukarno Sukarnoputri Suleymanli Sullivan Sulyok Summers Sumner Sun Sunak Sung Sutcliffe Sutherland Sutter
Sutton Suu Suzuki Suárez Svensson Svyrydenko Swain Swan Swann Swanson Sweeney Sweet Swiatek Swift Swinney Sybiha Sykes
Sylla Syrsky Syrskyi Szabo Szczepanski Szczesny Sze Szeto Szijjarto Szijjártó Szydlo Szymanski Sánchez Séjourné Söder
Sørensen Tada Tadesse Taft Taggart Taghizade Tagore Taiaroa Tajani Takada Takagi Takahashi Takaichi Takamado Takerei
Takeuchi Talabani Talbot Tam Tamang Tamatea Tambo Tambuwal Tamihere Tamm Tamura Tanaka Tang Taniguchi Tanner Tapia
Tapsell Tarantino Tarkovsky Tarrant Tashiev Tassoulas Tata Tatar Tate Tatum Taurima Tautahi Taylor Tchaikovsky Te Teal
Tebbit Tebboune Teixeira Temer Temple Tendulkar Tennant Tennyson Ter-Petrosyan Tereshkova Terrell Terry Tesfaye
Thackeray Thae Thaksin Thani Thapa Thatcher Theodorakis Thomas Thompson Thomson Thorburn Thorn Thorne Thornhill
Thornton Thorpe Thune Thurston Tian Tiani Tice Tierney Tikhanovskaya Tillerson Tilley Tillman Timberlake Timchenko
Timmermans Timmons Tindall Tinubu Tito Tiwari Tobin Todd Toft Tokayev Toleafoa Tolkien Tolstoy Tomaszewski Tominaga
Tomiyasu Tomlinson Tomoana Tompkins Tong Tonoyan Toomey Torres Toth Totti Touadera Toure Touré Townsend Townshend
Toyoda Tracey Trainor Tran Traore Traoré Travers Travis Treadwell Trejo Tremblay Trevelyan Trevino Trimble Trippier
Trong Trotsky Trotter Trudeau Trujillo Truman Trump Truong Truss Trzaskowski Tsahkna Tsai Tsang Tse Tshabalala
Tshisekedi Tshombe Tsikhanouskaya Tsipras Tsuchiya Tsui Tsvangirai Tuchel Tuck Tucker Tudjman Tudor Tugendhat Tuhiwai
Tuhoe Tuilaepa Tuimavave Tulloch Tunc Tung Turgenev Turia Turing Turnbull Turner Turpin Tusk Tuttle Tutu Twain Tweedie
Twigg Tyler Tymoshenko Tyndall Tyson Uchida Uddin Udo Ueda Ueno Ukpabio Ulmanis Umar Umerov Underwood Uno Unwin Upton
Uribe Urquhart Ushakov Usher Usman Usmanov Usyk Uzoma Vahabzade Vajpayee Valdez Vale Valencia Valentine Valenzuela
Valieva Valiyev Valtonen Vanaga Vance Vang Varadkar Vardanyan Vargas Vargas-Llosa Varhelyi Vashadze Vasquez Vaughan
Vaughn Vazquez Vega Vejjajiva Vejonis Velasquez Velazquez Velez Venables Venizelos Ventura Verdi Verma Vestager Vettel
Vickers Vidal Villa Villalobos Villanueva Villarreal Villegas Vincent Vinicius Virtanen Vivaldi Vo Vogel Volkov
Volodin Voltaire Vu Vucevic Vucic Vučić Vázquez Wada Wade Wadephul Wadsworth Wagenknecht Wagner Wainwright Waite
Waititi Waitoa Wakefield Walcott Walden Waldron Walesa Walker Wall Wallace Waller Wallis Walls Walpole Walsh Walter
Walters Walton Walz Wan Wang Wanjiru Wanyama Warburton Ward Wardle Ware Waring Warner Warren Waru Warwick Washburn
Washington Waszczykowski Watanabe Waterman Waters Watkins Watson Watt Watts Waugh Wałęsa Weah Weatherby Weaver Webb
Webber Weber Webster Weeks Wehi Wei Weidel Weiner Weinstein Weir Weiss Weiß Wekesa Welch Weldon Weller Wells Welsh
Wenbin Wenger Wentworth Werner West Westbrook Weston Westwood Wever Whaanga Wharton Wheatley Wheeler Whelan Whitaker
Whitby Whitcombe White Whitehead Whitehouse Whitelaw Whiteman Whitfield Whiting Whitley Whitlock Whitman Whitmer
Whitmore Whitney Whittaker Whittington Whyte Wick Wickham Wickremesinghe Widodo Wieczorek Wiggins Wihongi Wike
Wilander Wilcox Wild Wilde Wilder Wilders Wiley Wilkerson Wilkes Wilkie Wilkins Wilkinson Willard Willett Williams
Williamson Willis Willoughby Wilmot Wilson Windsor Winehouse Winfrey Wingate Winslow Winters Winterton Wise Wisniewski
Witek Witherspoon Witkoff Wojciechowski Wojcik Wolf Wolfe Wolff Womack Wong Woo Wood Woodall Woodard Woodcock
Woodhouse Woodley Woodruff Woods Woodson Woodward Woolf Woolley Wordsworth Worku Worth Wray Wren Wright Wroblewski Wu
Wulff Wyatt Wyman Wyndham Wynne Xaba Xiao Xiaoping Xiong Xu Yadav Yakubu Yamada Yamaguchi Yamal Yamamoto Yamazaki Yan
Yang Yanukovych Yao Yar'Adua Yardley Yashin Yassin Yates Yau Yavas Yavaş Yeats Yeboah Yellen Yeltsin Yeom Yerlikaya
Yermak Yeung Yew Yi Yildirim Yilmaz Yim Yip Yiu Yoder Yokoyama Yoo Yoon York Yoshida Yoshino Young Younger Youngkin
Yousaf Yu Yuan Yuen Yunus Yunusov Yushchenko Yusifli Yusuf Yıldırım Yılmaz Zagitova Zaitsev Zajac Zakharova Zalewski
Zalkaliani Zaluzhny Zaluzhnyi Zamora Zapatero Zardari Zarif Zatlers Zavala Zawahiri Zedong Zelenskiy Zelensky
Zelenskyy Zeman Zemin Zemmour Zeng Zewde Zeynalli Zhang Zhao Zheng Zhirinovsky Zhong Zhou Zia Zidane Zielinski Zikode
Zimmerman Zimmermann Ziobro Zola Zou Zourabichvili Zuckerberg Zulu Zuma Zuniga Zurabishvili Zwane Zyuganov Álvarez
Çavuşoğlu Çiller Öcalan Özal Özel Ødegaard Čaputová İmamoğlu Świątek Şimşek Šefčovič
` as const;
