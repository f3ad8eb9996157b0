/** Offices and occupations in English, the words that go before them, and the fields they are held in. */

/** Heads alone or whole phrases; the text may write them with capitals and in the plural. */
export const posts = `
president
vice president
vice-president
first vice president
president-elect
acting president
interim president
prime minister
deputy prime minister
premier
vice premier
chancellor
vice-chancellor
pro-chancellor
minister
first minister
foreign minister
defence minister
defense minister
finance minister
interior minister
justice minister
health minister
education minister
energy minister
environment minister
agriculture minister
transport minister
economy minister
culture minister
sports minister
trade minister
labour minister
immigration minister
planning minister
information minister
communications minister
tourism minister
housing minister
security minister
police minister
minister of state
minister of foreign affairs
minister of defence
minister of defense
minister of finance
minister of the interior
minister of internal affairs
minister of justice
minister of health
minister of education
minister of science and education
minister of energy
minister of economy
minister of culture
minister of agriculture
minister of emergency situations
minister of emergencies
minister of ecology and natural resources
minister of transport
minister of youth and sports
secretary
secretary of state
secretary of defense
secretary of the treasury
secretary of homeland security
foreign secretary
home secretary
defence secretary
health secretary
business secretary
education secretary
justice secretary
treasury secretary
defense secretary
energy secretary
interior secretary
commerce secretary
labor secretary
transportation secretary
agriculture secretary
press secretary
chief secretary
cabinet secretary
permanent secretary
private secretary
under secretary
undersecretary
assistant secretary
secretary general
secretary-general
general secretary
executive secretary
attorney general
attorney-general
solicitor general
prosecutor general
prosecutor-general
chief prosecutor
public prosecutor
prosecutor
district attorney
attorney
defence attorney
defense attorney
defense lawyer
defence lawyer
human rights lawyer
lawyer
barrister
solicitor
counsel
legal counsel
judge
chief justice
justice
magistrate
coroner
ombudsman
notary
governor
governor-general
governor general
deputy governor
lieutenant governor
mayor
deputy mayor
vice mayor
lord mayor
senator
state senator
congressman
congresswoman
representative
state representative
special representative
permanent representative
trade representative
member of parliament
member of congress
member of the european parliament
lawmaker
legislator
deputy
MP
MEP
councillor
councilman
councilwoman
councilor
alderman
commissioner
police commissioner
high commissioner
speaker
deputy speaker
house speaker
majority leader
minority leader
opposition leader
leader of the opposition
party leader
leader
deputy leader
supreme leader
co-leader
head
deputy head
chief
deputy chief
police chief
fire chief
chief of staff
deputy chief of staff
army chief
navy chief
air force chief
intelligence chief
chief of general staff
chief of the general staff
chief of police
chief of the defence staff
chief of defence
chief of mission
chairman of the joint chiefs of staff
chairman
chairwoman
chairperson
chair
co-chair
co-chairman
vice chairman
vice chairwoman
vice-chairman
vice chair
deputy chairman
deputy chair
party chairman
director
deputy director
executive director
managing director
director general
director-general
deputy director general
general director
artistic director
creative director
technical director
sporting director
regional director
communications director
campaign director
research director
film director
music director
festival director
head teacher
headteacher
headmaster
headmistress
school principal
principal
teacher
schoolteacher
lecturer
senior lecturer
rector
vice-rector
provost
dean
professor
assistant professor
associate professor
tutor
coach
head coach
assistant coach
manager
general manager
team manager
project manager
campaign manager
manager of operations
chief executive
chief executive officer
CEO
chief operating officer
COO
chief financial officer
CFO
chief technology officer
CTO
chief marketing officer
chief engineer
chief scientist
chief medical officer
chief economist
chief inspector
chief negotiator
chief spokesman
chief spokesperson
chief spokeswoman
founder
co-founder
cofounder
owner
co-owner
partner
entrepreneur
businessman
businesswoman
business magnate
industrialist
investor
banker
billionaire
millionaire
economist
accountant
analyst
political analyst
military analyst
security analyst
adviser
advisor
senior adviser
senior advisor
national security adviser
national security advisor
presidential adviser
aide
presidential aide
presidential candidate
vice presidential candidate
vice-presidential candidate
presidential nominee
candidate
nominee
running mate
ambassador
deputy ambassador
envoy
special envoy
consul
consul general
charge d'affaires
diplomat
military attache
defence attache
attache
spokesman
spokeswoman
spokesperson
deputy spokesman
government spokesman
police spokesman
police spokeswoman
army spokesman
military spokesman
campaign spokesman
white house spokesman
press officer
information officer
public information officer
official
senior official
government official
officer
police officer
army officer
intelligence officer
commanding officer
commander
deputy commander
commander-in-chief
commander in chief
supreme commander
base commander
general
soldier
pilot
co-pilot
copilot
captain
vice captain
vice-captain
team captain
skipper
astronaut
cosmonaut
navigator
flight engineer
engineer
software engineer
architect
designer
fashion designer
developer
programmer
computer scientist
scientist
research scientist
researcher
senior researcher
physicist
astrophysicist
astronomer
chemist
biologist
microbiologist
virologist
epidemiologist
geologist
geographer
mathematician
archaeologist
anthropologist
sociologist
psychologist
psychiatrist
historian
art historian
philosopher
political scientist
linguist
meteorologist
seismologist
volcanologist
ecologist
botanist
zoologist
oceanographer
palaeontologist
paleontologist
doctor
physician
surgeon
head physician
chief physician
nurse
midwife
paramedic
dentist
pharmacist
veterinarian
pathologist
medical examiner
author
writer
novelist
poet
playwright
screenwriter
scriptwriter
essayist
biographer
editor
editor-in-chief
editor in chief
deputy editor
managing editor
publisher
journalist
reporter
correspondent
war correspondent
columnist
broadcaster
commentator
presenter
television presenter
tv presenter
host
talk show host
news anchor
anchor
blogger
critic
film critic
translator
photographer
photojournalist
cameraman
cinematographer
filmmaker
documentary filmmaker
producer
film producer
record producer
executive producer
actor
actress
comedian
stand-up comedian
singer
singer-songwriter
songwriter
lead singer
soprano
tenor
rapper
musician
guitarist
bassist
drummer
pianist
violinist
cellist
saxophonist
composer
conductor
chief conductor
choreographer
dancer
ballet dancer
artist
painter
sculptor
curator
model
DJ
magician
athlete
footballer
football player
soccer player
midfielder
defender
striker
forward
goalkeeper
winger
quarterback
pitcher
batsman
bowler
wicket-keeper
cricketer
basketball player
tennis player
golfer
boxer
wrestler
swimmer
diver
runner
sprinter
cyclist
skier
snowboarder
skater
figure skater
gymnast
weightlifter
fencer
rower
sailor
racing driver
driver
rider
jockey
chess player
chess grandmaster
grandmaster
referee
umpire
trainer
world champion
olympic champion
champion
activist
human rights activist
civil rights activist
political activist
environmental activist
peace activist
environmentalist
campaigner
dissident
whistleblower
organizer
organiser
coordinator
volunteer
founder and chief executive
founder and CEO
philanthropist
explorer
mountaineer
climber
farmer
fisherman
shopkeeper
driver
bus driver
taxi driver
truck driver
train driver
firefighter
lifeguard
rescuer
detective
investigator
sheriff
deputy sheriff
warden
guard
bodyguard
spy
hacker
librarian
student
pupil
graduate student
resident
local resident
eyewitness
witness
passenger
customer
victim
suspect
defendant
inmate
pope
cardinal
archbishop
bishop
priest
vicar
pastor
rabbi
imam
monk
nun
king
queen
crown prince
prince
princess
emir
sultan
monarch
first lady
dictator
militant
militant leader
rebel leader
warlord
politician
statesman
treasurer
secretary
clerk
inspector
inspector general
superintendent
supervisor
specialist
expert
consultant
instructor
member
fellow
senior fellow
board member
council member
committee member
party member
co-author
winner
laureate
nobel laureate
`;

/** Words before a post that belong to it. */
export const postModifiers = `
deputy
first deputy
first
second
vice
assistant
associate
acting
interim
caretaker
former
ex
then
outgoing
incoming
current
newly appointed
newly elected
longtime
long-time
veteran
senior
chief
lead
leading
principal
honorary
executive
late
retired
founding
co
under
junior
shadow
prominent
well-known
famous
renowned
noted
fellow
local
national
federal
state
regional
provincial
presidential
parliamentary
`;

/** Nouns and adjectives that make one phrase with a post, and the body they speak of, if there is one. */
export const fields = `
foreign
foreign affairs
defence
defense
finance
interior
internal affairs
home affairs
justice
health
education
science
energy
environment
agriculture
transport
transportation
economy
economic
culture
sports
trade
commerce
labour
labor
immigration
security
national security
homeland security
police
army
military
navy
naval
air force
intelligence
press
information
communications
public relations
media
policy
research
technology
technical
medical
marketing
sales
operations
project
programme
program
campaign
party
opposition
government
state
city
county
district
school
university
club
team
football
soccer
basketball
cricket
rugby
baseball
hockey
tennis
golf
film
music
theatre
theater
art
news
sports
political
human rights
civil rights
environmental
legal
criminal
climate
housing
tourism
water
`;
