/** Short texts in the manner of English news, each for a way in which people, posts and bodies are written. */
import type { LanguagePack } from "../../types.ts";

/** Texts with what must be found in them. */
export const examples: LanguagePack["examples"] = [
  { text: "The fair opens on May 4, 2026.", dates: ["2026-05-04"] },
  // A post right before the name, with the country or body that it is held in.
  {
    text: "Latvian Foreign Minister Ilze Kalvane flew to Oslo.",
    people: [{ name: "Ilze Kalvane", jobTitle: "Foreign Minister", affiliation: "Latvia" }],
  },
  {
    text: "Georgian President Nino Abashidze signed the law.",
    people: [{ name: "Nino Abashidze", jobTitle: "President", affiliation: "Georgia" }],
  },
  {
    text: "Kazakhstan's Energy Minister Yerlan Sadykov denied the claim.",
    people: [{ name: "Yerlan Sadykov", jobTitle: "Energy Minister", affiliation: "Kazakhstan" }],
  },
  {
    text: "UNESCO director Miriam Holst praised the dig.",
    people: [{ name: "Miriam Holst", jobTitle: "director", affiliation: "UNESCO" }],
  },
  {
    text: "Talks with Finnish deputy prime minister Aino Lahti go on.",
    people: [{ name: "Aino Lahti", jobTitle: "deputy prime minister", affiliation: "Finland" }],
  },
  {
    text: "A letter from first vice-president Carlos Ibarra was read.",
    people: [{ name: "Carlos Ibarra", jobTitle: "first vice-president" }],
  },
  {
    text: "Defence Minister Petra Lindholm will visit the base.",
    people: [{ name: "Petra Lindholm", jobTitle: "Defence Minister" }],
  },
  {
    text: "Homeland Safety Secretary Dana Whitfield resigned.",
    people: [{ name: "Dana Whitfield", jobTitle: "Homeland Safety Secretary" }],
  },
  {
    text: "US Trade Representative Helen Marsh left early.",
    people: [{ name: "Helen Marsh", jobTitle: "Trade Representative", affiliation: "US" }],
  },
  {
    text: "Former Norwegian prime minister Kari Solheim wrote a book.",
    people: [{ name: "Kari Solheim", jobTitle: "former prime minister", affiliation: "Norway" }],
  },
  {
    text: "Hungary's acting central bank governor Miklos Farago spoke.",
    people: [{ name: "Miklos Farago", jobTitle: "acting central bank governor", affiliation: "Hungary" }],
  },
  {
    text: "Police chief Gordon Pell said nobody was hurt.",
    people: [{ name: "Gordon Pell", jobTitle: "Police chief" }],
  },
  {
    text: "Ohio Attorney General Ruth Dalton sued the firm.",
    people: [{ name: "Ruth Dalton", jobTitle: "Attorney General", affiliation: "Ohio" }],
  },
  {
    text: "U.S. Sen. Walter Briggs opposed the bill.",
    people: [{ name: "Walter Briggs", jobTitle: "Sen.", affiliation: "U.S." }],
  },
  {
    text: "Circuit Judge Naomi Farrow dismissed the case.",
    people: [{ name: "Naomi Farrow", jobTitle: "Circuit Judge", honorificPrefix: "" }],
  },
  // Governor of a place, president of a body, before the name.
  {
    text: "Governor of Oregon Martha Quill vetoed the bill.",
    people: [{ name: "Martha Quill", jobTitle: "Governor", affiliation: "Oregon" }],
  },
  {
    text: "He met President of the Estonian Academy of Sciences Tarmo Kask.",
    people: [{ name: "Tarmo Kask", jobTitle: "President", affiliation: "Estonian Academy of Sciences" }],
  },
  {
    text: "Minister of Youth and Sports Farid Guliyev opened the games.",
    people: [{ name: "Farid Guliyev", jobTitle: "Minister of Youth and Sports" }],
  },
  {
    text: "Azerbaijan's Minister of Digital Development and Transport Rauf Nabiyev met the envoy.",
    people: [
      { name: "Rauf Nabiyev", jobTitle: "Minister of Digital Development and Transport", affiliation: "Azerbaijan" },
    ],
  },
  {
    text: "Ambassador of Slovakia Jana Horvath handed over the books.",
    people: [{ name: "Jana Horvath", jobTitle: "Ambassador", affiliation: "Slovakia" }],
  },
  // A post, a comma, the name.
  {
    text: "Moldova's foreign minister, Ion Rusu, said talks had failed.",
    people: [{ name: "Ion Rusu", jobTitle: "foreign minister", affiliation: "Moldova" }],
  },
  {
    text: "The club's head coach, Mr. Tom Alderton, blamed the rain.",
    people: [{ name: "Tom Alderton", jobTitle: "head coach" }],
  },
  {
    text: "The jury chair, Dame Olivia Pratt, read the names.",
    people: [{ name: "Olivia Pratt", jobTitle: "jury chair", honorificPrefix: "Dame" }],
  },
  {
    text: "The head of the Danish armed forces, Henrik Toftegaard, told parliament.",
    people: [{ name: "Henrik Toftegaard", jobTitle: "head" }],
  },
  {
    text: "Peru's Minister for Culture, the Hon. Lucia Paredes, cut the ribbon.",
    people: [{ name: "Lucia Paredes", jobTitle: "Minister for Culture", affiliation: "Peru", honorificPrefix: "" }],
  },
  // Appositions behind the name.
  {
    text: "Elin Forsberg, spokeswoman for the Swedish Police Authority, declined to comment.",
    people: [{ name: "Elin Forsberg", jobTitle: "spokeswoman", affiliation: "Swedish Police Authority" }],
  },
  {
    text: "Omar Haddad, head of the Jordan Chess Federation (JCF), was pleased.",
    people: [{ name: "Omar Haddad", jobTitle: "head", affiliation: "Jordan Chess Federation" }],
  },
  {
    text: "Priya Menon, chief financial officer and treasurer at the Harrow Foundation, resigned.",
    people: [{ name: "Priya Menon", jobTitle: "chief financial officer", affiliation: "Harrow Foundation" }],
  },
  {
    text: "Jonas Beck, a professor of physics at the University of Graz, led the work.",
    people: [{ name: "Jonas Beck", jobTitle: "professor of physics", affiliation: "University of Graz" }],
  },
  {
    text: "Leila Aziz, editor at large at the Gulf Courier, agreed.",
    people: [{ name: "Leila Aziz", jobTitle: "editor at large", affiliation: "Gulf Courier" }],
  },
  {
    text: "Martin Crewe, 44, a Dutch architect, drew the plans.",
    people: [{ name: "Martin Crewe", jobTitle: "architect" }],
  },
  {
    text: "Paula Venn, the vice president, will break the tie.",
    people: [{ name: "Paula Venn", jobTitle: "vice president" }],
  },
  {
    text: "Ahmed Rashwan, the ministry's spokesman, gave no figures.",
    people: [{ name: "Ahmed Rashwan", jobTitle: "spokesman" }],
  },
  {
    text: "The Forestry Department said so. Greta Moss, the department's deputy director, added nothing.",
    people: [{ name: "Greta Moss", jobTitle: "deputy director", affiliation: "Forestry Department" }],
  },
  {
    text: "Kofi Mensah, chairman of the organising committee, thanked the donors.",
    people: [{ name: "Kofi Mensah", jobTitle: "chairman" }],
  },
  {
    text: "Ingrid Vold (University of Bergen) spoke last.",
    people: [{ name: "Ingrid Vold", affiliation: "University of Bergen" }],
  },
  {
    text: "Samuel Otieno, who leads the Kenya Red Cross Society, was there.",
    people: [{ name: "Samuel Otieno", affiliation: "Kenya Red Cross Society" }],
  },
  {
    text: "Faruk Demir, who also serves as deputy mayor, was absent.",
    people: [{ name: "Faruk Demir", jobTitle: "deputy mayor" }],
  },
  {
    text: "Victor Lang, who was Mr Harding's personal secretary, kept a diary.",
    people: ["Harding", { name: "Victor Lang", jobTitle: "personal secretary" }],
  },
  { text: "Zara Whitcombe was both a painter and a poet.", people: [{ name: "Zara Whitcombe", jobTitle: "painter" }] },
  {
    text: "Boris Hadley resigned as transport minister on Monday.",
    people: [{ name: "Boris Hadley", jobTitle: "transport minister" }],
  },
  {
    text: "Anna Kessler, then a lecturer at Balliol College, found the letters.",
    people: [{ name: "Anna Kessler", jobTitle: "lecturer", affiliation: "Balliol College" }],
  },
  {
    text: "Rosa Medina, co-founder and director of the charity, wept.",
    people: [{ name: "Rosa Medina", jobTitle: "co-founder" }],
  },
  // Of and from.
  {
    text: "Delegates met Wiktor Nowak of the Civic Alliance.",
    people: [{ name: "Wiktor Nowak", affiliation: "Civic Alliance" }],
  },
  {
    text: "President Hector Salinas of Paraguay flew home.",
    people: [{ name: "Hector Salinas", jobTitle: "President", affiliation: "Paraguay" }],
  },
  { text: "Joan Pickett, 51, of Dayton, Ohio, was hurt.", people: [{ name: "Joan Pickett", affiliation: "" }] },
  { text: "Norway's Magnus Thorsen won in a sprint.", people: [{ name: "Magnus Thorsen", affiliation: "Norway" }] },
  { text: "FIDE's Andrew Colby set the rules.", people: [{ name: "Andrew Colby", affiliation: "FIDE" }] },
  // Parties.
  {
    text: "Labour MP Deborah Stroud asked for an inquiry.",
    people: [{ name: "Deborah Stroud", jobTitle: "MP", affiliation: "Labour" }],
  },
  {
    text: "Republican candidate Dwight Farley lost by a hair.",
    people: [{ name: "Dwight Farley", jobTitle: "candidate", affiliation: "Republican" }],
  },
  {
    text: "Conservative backbencher Roger Tindall rebelled.",
    people: [{ name: "Roger Tindall", jobTitle: "backbencher", affiliation: "Conservative" }],
  },
  {
    text: "Gemma Rudd, a Liberal Democrat councillor, voted against.",
    people: [{ name: "Gemma Rudd", jobTitle: "councillor", affiliation: "Liberal Democrat" }],
  },
  // Titles, ranks and polite words.
  {
    text: "Major General Tamar Beridze inspected the troops.",
    people: [{ name: "Tamar Beridze", honorificPrefix: "Major General" }],
  },
  { text: "Lt. Gen. Paul Rennick took command.", people: [{ name: "Paul Rennick", honorificPrefix: "Lt. Gen." }] },
  {
    text: "Assoc. Prof. Nigar Mehdiyeva (Baku State University) gave a talk.",
    people: [{ name: "Nigar Mehdiyeva", honorificPrefix: "Assoc. Prof.", affiliation: "Baku State University" }],
  },
  {
    text: "Academician Ramiz Alakbarli of the Institute of Physics opened the session.",
    people: [{ name: "Ramiz Alakbarli", honorificPrefix: "Academician", affiliation: "Institute of Physics" }],
  },
  {
    text: "Sir Edmund Thwaite and Dame Agnes Rowe were honoured.",
    people: [
      { name: "Edmund Thwaite", honorificPrefix: "Sir" },
      { name: "Agnes Rowe", honorificPrefix: "Dame" },
    ],
  },
  {
    text: "Warrant Officer Class One Keith Marlow trained them.",
    people: [{ name: "Keith Marlow", honorificPrefix: "Warrant Officer Class One" }],
  },
  {
    text: "Detective Inspector Sean O'Rourke appealed for witnesses.",
    people: [{ name: "Sean O'Rourke", honorificPrefix: "Detective Inspector" }],
  },
  {
    text: "Alhaji Musa Danjuma and Chief (Mrs.) Folake Ojo gave speeches.",
    people: [
      { name: "Musa Danjuma", honorificPrefix: "Alhaji" },
      { name: "Folake Ojo", honorificPrefix: "Chief" },
    ],
  },
  { text: "Mr. Pendleton and Mrs Oakes left together.", people: ["Pendleton", "Oakes"] },
  {
    text: "Ms. Carla Dietz won. Dietz, 30, smiled.",
    people: [{ name: "Carla Dietz", also: ["Dietz"], honorificPrefix: "" }],
  },
  {
    text: "Brigadier Colin Hobbs OBE, who commanded 3rd Engineer Brigade, retired.",
    people: [{ name: "Colin Hobbs", honorificPrefix: "Brigadier" }],
  },
  {
    text: "Captain Joyce Adair flew the jet, but captain Liam Corr missed the match.",
    people: [
      { name: "Joyce Adair", honorificPrefix: "Captain" },
      { name: "Liam Corr", jobTitle: "captain", honorificPrefix: "" },
    ],
  },
  {
    text: "Pope Leo XIV prayed with Cardinal Luigi Ferraro.",
    people: [
      { name: "Leo XIV", honorificPrefix: "Pope" },
      { name: "Luigi Ferraro", honorificPrefix: "Cardinal" },
    ],
  },
  {
    text: "Professor Dr. Anke Ritter and Prof. Hamid Rostami signed.",
    people: [{ name: "Anke Ritter" }, { name: "Hamid Rostami", honorificPrefix: "Prof." }],
  },
  // Short forms of the same name.
  {
    text: "Tatiana Volkova, 34, sued. Volkova said the firm lied. Ms Volkova's lawyer agreed.",
    people: [{ name: "Tatiana Volkova", also: ["Volkova"] }],
  },
  {
    text: "General Sir Hugh Falconer spoke. Sir H. Falconer will brief them again.",
    people: [{ name: "Hugh Falconer", also: ["H. Falconer"] }],
  },
  {
    text: "George W. Tilden met Murphy J. Cole and K.C. Draper.",
    people: ["George W. Tilden", "Murphy J. Cole", "K.C. Draper"],
  },
  // Names of other languages.
  { text: "Choe Ryong Su and Pak Jong-chol boarded the train.", people: ["Choe Ryong Su", "Pak Jong-chol"] },
  { text: "Chan Wai-lam beat Cheng Siu-fong by ten votes.", people: ["Chan Wai-lam", "Cheng Siu-fong"] },
  {
    text: "Chinese Vice Premier Liu Haifeng arrived. Liu said little.",
    people: [{ name: "Liu Haifeng", also: ["Liu"], jobTitle: "Vice Premier", affiliation: "China" }],
  },
  { text: "Khalid bin Nasser and Yusuf al-Haddad shook hands.", people: ["Khalid bin Nasser", "Yusuf al-Haddad"] },
  { text: "Ursula von Brandt thanked Carlos de la Fuente.", people: ["Ursula von Brandt", "Carlos de la Fuente"] },
  {
    text: "Elchin Babayev, Aygun Rzayeva and Tofig Aghayev signed the deal.",
    people: ["Aygun Rzayeva", "Elchin Babayev", "Tofig Aghayev"],
  },
  { text: "Mehmet Yıldırım and Ayşe Özkan won bronze.", people: ["Ayşe Özkan", "Mehmet Yıldırım"] },
  { text: "Giorgi Lomidze hosted Zurab Kvirikashvili.", people: ["Giorgi Lomidze", "Zurab Kvirikashvili"] },
  { text: "Sergei Dmitriev and Oksana Hrytsenko wrote the report.", people: ["Oksana Hrytsenko", "Sergei Dmitriev"] },
  { text: "Viktor Szabo coached Zsofia Nemeth.", people: ["Viktor Szabo", "Zsofia Nemeth"] },
  // Lists that share a post.
  {
    text: "Photographers Nils Haugen, Claire Dubois and Pedro Salas were there.",
    people: [
      { name: "Claire Dubois", jobTitle: "photographer" },
      { name: "Nils Haugen", jobTitle: "photographer" },
      { name: "Pedro Salas", jobTitle: "photographer" },
    ],
  },
  {
    text: "He thanked his students Amir Rahimi and Julia Stern.",
    people: [
      { name: "Amir Rahimi", jobTitle: "student" },
      { name: "Julia Stern", jobTitle: "student" },
    ],
  },
  {
    text: "Painters who lived here, such as Emil Harding and Clara Voss, are forgotten.",
    people: [
      { name: "Clara Voss", jobTitle: "painter" },
      { name: "Emil Harding", jobTitle: "painter" },
    ],
  },
  {
    text: "Councillors Ann Seaton of the Civic Union and Peter Mallory of the Green Alliance walked out.",
    people: [
      { name: "Ann Seaton", jobTitle: "councillor", affiliation: "Civic Union" },
      { name: "Peter Mallory", jobTitle: "councillor", affiliation: "Green Alliance" },
    ],
  },
  {
    text: "Cabinet ministers Harold Pim and Susan Vale quit.",
    people: [
      { name: "Harold Pim", jobTitle: "cabinet minister" },
      { name: "Susan Vale", jobTitle: "cabinet minister" },
    ],
  },
  {
    text: "U.S. Sens. Mark Doyle and Ellen Pryor wrote to the bank.",
    people: [
      { name: "Ellen Pryor", jobTitle: "senator", affiliation: "U.S." },
      { name: "Mark Doyle", jobTitle: "senator", affiliation: "U.S." },
    ],
  },
  // Sport.
  { text: "Goalkeeper Aisha Bello saved two penalties.", people: [{ name: "Aisha Bello", jobTitle: "goalkeeper" }] },
  {
    text: "LSE rowing coach Fiona Hale was proud.",
    people: [{ name: "Fiona Hale", jobTitle: "rowing coach", affiliation: "LSE" }],
  },
  {
    text: "Midfielder Luis Romero, Real Toledo's captain, limped off.",
    people: [{ name: "Luis Romero", jobTitle: "midfielder" }],
  },
  {
    text: "World chess champion Arman Petrosyan drew with grandmaster Tural Hasanli.",
    people: [
      { name: "Arman Petrosyan", jobTitle: "World chess champion" },
      { name: "Tural Hasanli", jobTitle: "grandmaster" },
    ],
  },
  // Science and culture.
  {
    text: "Marine biologist Owen Pratchett tagged the sharks.",
    people: [{ name: "Owen Pratchett", jobTitle: "marine biologist" }],
  },
  {
    text: "Singer-songwriter Nell Carver and actor Hugo Brandt performed.",
    people: [
      { name: "Hugo Brandt", jobTitle: "actor" },
      { name: "Nell Carver", jobTitle: "singer-songwriter" },
    ],
  },
  { text: "Late composer Gara Nazimov is buried here.", people: [{ name: "Gara Nazimov", jobTitle: "composer" }] },
  {
    text: "British actress Lydia Fenn plays the nurse.",
    people: [{ name: "Lydia Fenn", jobTitle: "actress", affiliation: "" }],
  },
  // Kin.
  {
    text: "Edward Stott, his wife Beryl and their son Dominic moved away.",
    people: ["Beryl", "Dominic", "Edward Stott"],
  },
  { text: "The baby's father, Callum Reese, was in court.", people: ["Callum Reese"] },
  // What is nobody's: streets, prizes, institutions, ships, teams.
  { text: "The Albert Schweitzer Hospital stands on Nelson Mandela Avenue.", people: [] },
  { text: "The Marie Curie Fellowship and the Alfred Nobel Lecture were cancelled.", people: [] },
  { text: "The Mary Rose left Port Moresby for Franz Josef Land.", people: [] },
  { text: "Boston Celtics beat Houston Rockets in Madison Square Garden.", people: [] },
  { text: "The Victoria Memorial and the John Paul Jones Arena reopened.", people: [] },
  { text: "The Shirvan Bridges, the Nizami Museum and Heydar Aliyev Avenue were lit up.", people: [] },
  { text: "Apple and Tesla shares fell after the Federal Reserve spoke.", people: [] },
  { text: "Space Shuttle Discovery and Nord Stream were discussed on Waitangi Day.", people: [] },
  // Headlines.
  {
    headline: "Prime Minister Alice Thornby Resigns After Budget Vote",
    text: "Alice Thornby quit on Friday.",
    people: [{ name: "Alice Thornby", jobTitle: "Prime Minister" }],
  },
  {
    headline: "GRAHAM TULLOCH WINS MAYORAL RACE",
    text: "Graham Tulloch, a retired nurse, won on Sunday.",
    people: [{ name: "Graham Tulloch", jobTitle: "nurse" }],
  },
  {
    headline: "Council Backs New Bridge Plan",
    text: "The plan goes to the mayor, Sheila Grant, next week.",
    people: [{ name: "Sheila Grant", jobTitle: "mayor" }],
  },
  // Speech.
  { text: '"We are ready," said Thandiwe Zulu, 23, a voter in Durban.', people: ["Thandiwe Zulu"] },
  { text: '"It hurts," Quentin Abara told reporters.', people: ["Quentin Abara"] },
  {
    text: "According to curator Sylvia Marchetti, the vase is fake.",
    people: [{ name: "Sylvia Marchetti", jobTitle: "curator" }],
  },
  // Captions and bylines.
  {
    text: "A tank rolls by.\n\nPicture: Corporal Ian Fairley, MOD",
    people: [{ name: "Ian Fairley", honorificPrefix: "Corporal", affiliation: "MOD" }],
  },
  // Bodies led by somebody.
  {
    text: "The Committee on Fisheries, chaired by Baroness Joan Ashby, meets today.",
    people: [{ name: "Joan Ashby", honorificPrefix: "Baroness" }],
  },
  {
    text: "Hungarian parliament speaker Laszlo Biro closed the session.",
    people: [{ name: "Laszlo Biro", jobTitle: "speaker" }],
  },
  // What a death, a parting or a clash is; who was harmed tells of no event more.
  { text: "Singer Thandiwe Zulu died on Wednesday in Durban.", events: ["other: died"] },
  { text: "Thandiwe Zulu is stepping down as mayor on July 30.", events: ["other: stepping down"] },
  { text: "Two people died on Sunday when a bus crashed in Durban.", events: ["accident: crashed"] },
  { text: "Students clashed with police in Durban on Friday.", events: ["attack: clashed with"] },
  { text: "Shares rallied on Monday in Durban.", events: [] },
];
