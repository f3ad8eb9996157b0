/** Small words beside the names of people in English: kin, parties, what begins or ends a phrase about somebody. */

/** Family names that East Asian usage writes before given names of one or two syllables. */
export const familyFirst = `
Kim Park Pak Lee Ri Rhee Yi Choi Choe Jung Jeong Chung Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Seo Suh Shin Sin Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Moon Mun Bae Baek Nam Noh Roh
Ha Heo Hur Hyon Hyun Ko Koo Ku Min Pyon Ryang So Sung Tae U Um Woo Yang Yong Ban Chae Cha Chu Do Eom Gil Ham Ji Jin Ju Kwak Maeng Na Pyo Sim Tak Wi
Wong Lam Chan Cheung Leung Cheng Chow Chung Fung Ho Hui Ip Kwok Kwong Lau Law Mak Ng Or Poon Shiu Sin Siu So Tam Tang Tong Tsang Tse Wan Wu Yau Yeung Yip Yiu Yuen Yung Au Chiu Choy Fan Fok Hau Kam Ko Kwan Lai Lui Luk Mok Ngai Pang Pun Sham Shek Sit Szeto To Tsui Tung
Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Du Ye Wei Su Lu Ding Ren Shen Yao Xi Bo Bai Cui Dai Fang Fu Geng Gong Gu Hao Hou Hua Jia Kong Lei Lou Lyu Mao Meng Mo Nie Niu Ou Qi Qian Qiao Qin Qiu Qu Shao Shi Tan Tao Wan Wen Xiong Xue Yan Yin You Zhuang Zou Zuo Zhong Jin Hong Hung Tsai Tsao Hsu Hsieh Chiang Soong Lien Koh Goh Heng Teo Tay Ong Lim Toh
Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly To Truong Vuong Nong
`;

/** Relatives, as they stand before a name. */
export const kin =
  "wife husband son sons daughter daughters brother brothers sister sisters father mother parents grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece widow widower fiancé fiancée fiance fiancee girlfriend boyfriend stepson stepdaughter stepfather stepmother twin spouse baby mama papa dad mum mom child";

/** Letters and words before the name of a ship. */
export const vessels =
  "HMS USS USNS USCGC ORP RFS RFA INS MV MT MS SS RMS RRS RV HMCS HMAS HMNZS HNLMS HDMS KNM ROKS JS TCG BRP KRI BNS HNoMS HSwMS FGS LE BAP FNS KD RSS HTMS INSV FS SMS ITS ESPS NRP ship vessel frigate destroyer submarine corvette cruiser battleship carrier icebreaker ferry trawler tanker yacht schooner steamship liner minehunter minesweeper lifeboat shuttle hurricane typhoon cyclone storm";

/** Common nouns for people. */
export const persons =
  "man woman boy girl teenager youth person native resident voter veteran victim suspect witness passenger survivor neighbour neighbor father mother parent grandfather grandmother widow widower son daughter brother sister husband wife friend colleague immigrant refugee migrant pensioner retiree citizen local mourner protester demonstrator supporter fan legend star celebrity heir winner runner-up laureate finalist graduate alumnus alumna customer patient inmate prisoner convict defendant plaintiff tourist visitor traveller pilgrim believer convert member";

/** Verbs between a person and the body that he or she leads. */
export const leads =
  "heads headed leads led chairs chaired runs ran commands commanded directs directed manages managed coaches coached founded co-founded owns owned edits edited presides represents represented captains captained";

/** Common nouns for those who belong to the body or party before them, or behind `of`. */
export const members =
  "member veteran employee staffer staff volunteer worker stalwart insider rebel Brexiteer Remainer grandee heavyweight hardliner moderate firebrand loyalist hopeful incumbent centrist newcomer lawmaker politician activist star legend ace youngster teenager recruit signing hero great stopper starter rookie sensation talisman playmaker skipper convert member-elect graduate alumnus alumna trainee recruit";

/** Words between what a player did and the team that it was done for. */
const credited =
  "for as and giving give helping help lifting lift leading lead handing earning earn sending send putting put";

/** Verbs by which a person belongs to a body, with the words that lead to it. */
export const ties = `
play|for
plays|for
played|for
playing|for
work|for at with
works|for at with
worked|for at with
working|for at with
teach|at
teaches|at
taught|at
teaching|at
study|at
studies|at
studied|at
studying|at
serves in|-
served in|-
serves with|-
served with|-
led the study|at from
led the research|at from
led the project|at from
led the trial|at from
led the team|at from
led the work|at from
conducted the study|at
carried out the study|at
join|-
joins|-
joined|-
rejoins|-
rejoined|-
sign|for with
signs|for with
signed|for with
has signed|for with
coaches|-|team
coached|-|team
manages|-|team
managed|-|team
captains|-|team
captained|-|team
lead|-|team
leads|-|team
led|-|team
guide|-|team
guides|-|team
guided|-|team
lift|-|team
lifts|-|team
lifted|-|team
fire|-|team
fires|-|team
fired|-|team
inspire|-|team
inspires|-|team
inspired|-|team
steer|-|team
steers|-|team
steered|-|team
rally|-|team
rallies|-|team
rallied|-|team
rescued|-|team
rescues|-|team
carried|-|team
carries|-|team
helped|- put lift lead send|team
helps|- put lift lead send|team
give|-|team
gives|-|team
gave|-|team
put|-|team
puts|-|team
score|${credited}|team
scores|${credited}|team
scored|${credited}|team
nets|${credited}|team
netted|${credited}|team
hit|${credited}|team
hits|${credited}|team
headed|${credited}|team
struck|${credited}|team
strikes|${credited}|team
bagged|${credited}|team
grabbed|${credited}|team
equalised|${credited}|team
equalized|${credited}|team
converted|${credited}|team
saved|${credited}|team
saves|${credited}|team
threw|${credited}|team
throws|${credited}|team
passed|${credited}|team
rushed|${credited}|team
ran|${credited}|team
caught|${credited}|team
kicked|${credited}|team
homered|${credited}|team
pitched|${credited}|team
doubled|${credited}|team
singled|${credited}|team
drove|${credited}|team
made|${credited}|team
had|${credited}|team
added|for|team
finished|for as and giving|team
took|for as|team
claimed|for as|team
returned|for as and giving|team
completed|for as and giving|team
starred|for as in|team
`;

/** Verbs between a person and whom he or she follows in a post. */
export const successions = `
succeed
succeeds
succeeded
succeeding
replace
replaces
replaced
replacing
take over from
takes over from
took over from
taking over from
takes the reins from
take the reins from
took the reins from
`;

/** Posts and the bodies where they are held. */
export const employers = `
CFO, COO, CTO, chief technology officer, chief marketing officer, chairman, chairwoman, chair, executive chairman, non-executive chairman, managing director, company secretary, company spokesman, company spokeswoman, company spokesperson|Corporation Airline BankOrCreditUnion
chief executive, chief executive officer, chief exec, CEO, chief operating officer, chief financial officer, finance director|Corporation Airline BankOrCreditUnion council trust
police chief, chief of police, police commissioner, police spokesman, police spokeswoman, police spokesperson, police officer, police captain, police lieutenant, police sergeant, detective, constable, chief constable, assistant chief constable|police constabulary
councillor, council leader, leader of the council, town clerk, borough surveyor, county executive|council
sheriff, deputy sheriff, undersheriff|sheriff's sheriff
fire chief, assistant fire chief, battalion chief, fire spokesman, fire captain, firefighter|fire firefighters
trooper, state trooper|patrol
coroner, medical examiner|coroner's examiner's coroner
curator, chief curator, senior curator, museum director, museum spokeswoman, museum spokesman|Museum museum gallery
headteacher, head teacher, headmaster, headmistress, deputy headteacher, school principal, schoolteacher|EducationalOrganization HighSchool school academy
vice-chancellor, vice chancellor, pro-chancellor, provost, dean, university president, university spokesman, university spokeswoman, professor, associate professor, assistant professor, lecturer, senior lecturer|CollegeOrUniversity
striker, forward, winger, midfielder, defender, full-back, centre-back, goalkeeper, keeper, captain, skipper, coach, head coach, manager, boss, player, quarterback, running back, wide receiver, linebacker, cornerback, tight end, point guard, shooting guard, center fielder, pitcher, catcher, team captain, assistant coach|SportsTeam
surgeon, nurse, hospital spokesman, hospital spokeswoman, hospital director, chief surgeon, medical director|Hospital hospital
conductor, chief conductor, principal conductor|MusicGroup orchestra philharmonic symphony
party leader, party chairman, party spokesman|PoliticalParty party
archbishop, bishop|archdiocese diocese
`;

/** Words that begin a phrase about a person. */
export const determiners =
  "the a an whose his her their its our my your this that one another both then now also fellow two three four five six seven eight nine ten several";

/** Capitalised nouns after a name that make it part of the name of something else. */
export const figures = `
Land Fellowship Lecture Prize Award Awards Medal Cup Trophy Memorial Scholarship Institute Stadium Arena Airport Bridge Street Avenue Road Boulevard Square Park Theatre Theater Hall Library Museum Gallery Foundation Fund
Center Centre Tower Towers Building House Act Bill Doctrine Show Stakes Classic Tournament Championship Championships Open Games Festival Symposium Conference Forum Chair Professorship Barracks Base Camp Range Beach Bay Island Islands Lake River Mountain Mountains
Mount Peak Glacier Valley Canyon Falls County Parish District Province Palace Castle Cathedral Church Chapel Mosque Temple Shrine Hotel Resort Hospital Clinic School College University Academy Press Records Motors Company Corporation Group Orchestra Choir Ensemble
Quartet Quintet Trio Band Brothers Sisters Administration Doctrine Plan Report Commission Committee Inquiry Collection Archive Archives Papers Legacy Project Program Programme Exhibition Exhibit Retrospective Day Week Year Era Dynasty Bridges Terminal Station
Junction Highway Freeway Expressway Tunnel Dam Canal Reservoir Garden Gardens Zoo Aquarium Planetarium Observatory Telescope Laboratory Mission Program Treaty Agreement Accord Pact Declaration Method Theorem Syndrome Disease Test Scale Effect
`;

/** Parties as they are said before a post or as a person's own party. */
export const parties = `
Republican
Democrat
Democratic
Conservative
Labour
Labor
Tory
Whig
Liberal Democrat
Liberal Democrats|Liberal Democrat
Lib Dem
Liberal
Libertarian
Green
Social Democrat
Social Democratic
Christian Democrat
Christian Democratic
New Democrat
Progressive Conservative
National Party
Nationalist
Communist
Socialist
Unionist
Ukip
SNP
DUP
NDP
GOP
ANC
BJP
AKP
CHP
MHP
HDP
CDU
CSU
SPD
FDP
AfD
PSOE
Likud
Fidesz
Syriza
Podemos
Vox
Fatah
Hamas
Hezbollah
Baathist
Bolshevik
Menshevik
Sinn Fein
Sinn Féin
Fianna Fail
Fianna Fáil
Fine Gael
Plaid Cymru
Bloc Quebecois
Bloc Québécois
Kuomintang
Reform UK
En Marche
New Azerbaijan Party
`;
