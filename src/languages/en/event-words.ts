/** What happens in English news: nouns and verb forms by kind of event. */
import type { EventWords } from "../../types.ts";

export const nouns: EventWords["nouns"] = {
  meeting: `
meeting
talks
phone call
telephone call
phone conversation
telephone conversation
conversation
discussions
strategic dialogue
informal talks
round of talks
round of negotiations
talks on the sidelines
consultations
bilateral talks
peace talks
one-on-one
trilateral talks
ceasefire talks
phone talks
meeting of minds
working dinner
working breakfast
face-to-face meeting
`,
  visit: `
visit
official visit
state visit
working visit
trip
foreign trip
business trip
surprise visit
two-day visit
three-day visit
papal visit
tour of duty
fact-finding trip
`,
  conference: `
conference
summit
forum
congress
convention
hearing
symposium
seminar
roundtable
round table
plenary
annual meeting
general assembly
panel discussion
workshop
committee hearing
Senate hearing
confirmation hearing
congressional hearing
parliamentary hearing
public hearing
emergency session
plenary session
special session
annual conference
party conference
peace conference
donor conference
climate summit
emergency meeting of ministers
general meeting
annual general meeting
business forum
economic forum
`,
  ceremony: `
ceremony
opening ceremony
closing ceremony
inauguration
signing ceremony
award ceremony
awards ceremony
funeral
memorial service
commemoration
wedding
unveiling
vigil
graduation
premiere
swearing-in
coronation
groundbreaking
opening night
wreath-laying
wreath laying
wreath was laid
state funeral
memorial ceremony
prize-giving
awards night
inaugural address
independence day parade
military parade
victory parade
ribbon-cutting
launch ceremony
graduation ceremony
anniversary celebration
celebrations
remembrance service
`,
  exercise: `
military exercise
military exercises
war games
manoeuvres
maneuvers
joint exercise
joint exercises
naval exercise
naval exercises
live-fire exercise
live-fire exercises
drill
drills
military drill
military drills
naval drill
joint drills
emergency drill
evacuation drill
rescue drill
field exercise
war game
military manoeuvres
`,
  sports: `
match
semi-final
semifinal
quarter-final
quarterfinal
tournament
championship
championships
grand prix
olympics
olympic games
paralympics
world cup
derby
marathon
test match
playoff
qualifier
cup final
grand final
opening match
group match
world championship
european championship
championship final
title fight
basketball game
football game
football match
friendly match
hockey game
asian games
commonwealth games
winter olympics
summer olympics
european games
league match
home game
away game
boat race
horse race
cycling race
relay
grand slam
regatta
cup match
semi-finals
quarter-finals
playoffs
shoot-out
penalty shoot-out
win|sport
wins|sport
victory|sport
defeat|sport
final|sport
clash|sport
draw|sport
opener|sport
fixture|sport
rematch|sport
showdown|sport
play-off|sport
play-offs
semifinals
quarterfinals
group stage match
knockout match
first Test
second Test
third Test
fourth Test
fifth Test
one-day international
friendly|sport
first leg|sport
second leg|sport
`,
  culture: `
concert
festival
exhibition
exposition
film festival
screening
premiere
carnival
gala
book fair
art exhibition
biennale
gig
exhibit
art exhibit
exhibits
photo exhibition
concert tour
music festival
jazz festival
gala concert
opening concert
book launch
theatre premiere
world premiere
fashion show
air show
trade fair
air show
light show
retrospective
recital
`,
  election: `
election
elections
presidential election
general election
parliamentary election
by-election
primaries
caucus
referendum
runoff
general elections
local elections
midterm elections
midterms
parliamentary elections
legislative election
legislative elections
municipal elections
mayoral election
snap election
early election
procedural vote
confirmation vote
vote of no confidence
no-confidence vote
no confidence vote
leadership contest
leadership election
plebiscite
presidential elections
constitutional referendum
independence referendum
run-off
recount
special election
vote
`,
  protest: `
protest
protests
demonstration
demonstrations
rally
sit-in
riot
riots
walkout
hunger strike
uprising
protest march
protest rally
general strike
rail strike
street protests
mass protests
anti-government protests
picket
election rally
campaign rally
political rally
strike action
`,
  accident: `
accident
crash
plane crash
car crash
collision
derailment
wildfire
blaze
earthquake
quake
floods
flooding
hurricane
typhoon
cyclone
tsunami
eruption
landslide
avalanche
mudslide
shipwreck
sinking
stampede
outage
blackout
oil spill
explosion
drowning
earthquake and tsunami
house fire
forest fire
factory fire
warehouse fire
bushfire
bushfires
wildfires
flash floods
flash flooding
train crash
bus crash
traffic accident
road accident
helicopter crash
car accident
train derailment
gas explosion
gas leak
oil leak
building collapse
bridge collapse
capsizing
crush
mine collapse
power outage
tornadoes
snowstorm
blizzard
heatwave
volcanic eruption
aftershock
fire broke out
the fire
a fire
apartment fire
kitchen fire
barn fire
hotel fire
hospital fire
club fire
nightclub fire
high-rise fire
brush fire
grass fire
massive fire
huge fire
large fire
deadly fire
fatal fire
fatal crash
fatal accident
roof collapse
cave-in
train collision
head-on collision
pile-up
plane accident
boat accident
ferry disaster
mining accident
mudslides
landslides
earthquakes
blaze broke out
epidemic
`,
  attack: `
attack
attacks
bombing
bombings
suicide bombing
car bombing
air strike
airstrike
air strikes
airstrikes
raid
shooting
mass shooting
stabbing
assassination
murder
killings
massacre
ambush
clash
clashes
shelling
missile strike
drone strike
robbery
kidnapping
abduction
hijacking
hostage crisis
coup
blast
gunfire
terror attack
terrorist attack
suicide attack
knife attack
acid attack
drone attack
missile attack
rocket attack
arson attack
gun attack
cyber attack
cyberattack
shootout
shoot-out
fatal shooting
bomb attack
roadside bomb
truck bomb
artillery fire
exchange of fire
stabbing attack
beheading
mass killing
armed robbery
burglary
rape
gun battle
military coup
attempted coup
poisoning
suicide bombings
bomb blast
`,
  trial: `
trial
arrest
arrests
sentencing
conviction
lawsuit
indictment
extradition
inquest
court hearing
murder trial
retrial
court case
plea hearing
bail hearing
sentencing hearing
court appearance
preliminary hearing
class action
suit
raid on
manhunt
court ruling
criminal trial
`,
  briefing: `
press conference
news conference
briefing
press briefing
speech
address
lecture
televised address
testimony
opening remarks
keynote speech
keynote address
keynote
victory speech
inaugural speech
closing remarks
daily briefing
news briefing
media briefing
televised speech
state of the union
public lecture
`,
  education: `
olympiad
training course
summer school
exam
examination
training session
training program
training programme
spelling bee
hackathon
masterclass
summer camp
workshop
science fair
`,
};

export const verbs: EventWords["verbs"] = {
  meeting: `
met
meets
meet with
met with
held talks
spoke by phone
discussed
negotiated
held a meeting
held talks with
held negotiations
held consultations
held a phone conversation
held a telephone conversation
had a meeting
had talks
had a phone call
conferred with
spoke by telephone
spoke on the phone
spoke with
held a phone call
contacted
`,
  visit: `
visited
visits
paid a visit
arrived in
travelled to
traveled to
flew to
will visit
paid an official visit
is visiting
is due to visit
arrived at
`,
  conference: `
convened`,
  ceremony: `
inaugurated
unveiled
signed
awarded
was awarded
buried
was sworn in
sworn in
commemorated
celebrated
won the prize
won this year's
won last year's
won the title of
won the award
won an award
won a prize
won the medal
won a medal
won gold
won silver
won bronze
were awarded
laid a wreath
laid wreaths
cut the ribbon
took office
was inaugurated
handed over
was presented with
received the award
was laid to rest
was buried
officially opened
`,
  sports: `
won|sport
beat
defeated|sport
knocked out
thrashed
edged|sport
overcame
were beaten
`,
  culture: `
performed
premiered
exhibited`,
  election: `
elected
was elected
re-elected
reelected
cast his ballot
cast her ballot
cast their ballots
was re-elected
was reelected
won the election
voted in
`,
  protest: `
protested
demonstrated
rallied in
rallied at
rallied outside
rallied against
rallied in support
staged a protest
took to the streets
walked out
marched
went on strike
rioted`,
  accident: `
crashed
collided
derailed
sank
capsized
collapsed
exploded
rescued
drowned
flooded
caught fire
broke out
was found dead
were found dead
found dead
disintegrated
was hit by
overturned
ran aground
`,
  attack: `
bombed
clashed with
clashed
shot dead
stabbed
murdered
assassinated
kidnapped
abducted
ambushed
shelled
opened fire
beheaded
shot and killed
stabbed to death
beaten to death
blew up
detonated
was shot
were shot
shot at
was attacked
were attacked
carried out an attack
accused of assaulting
gunned down
exchanged fire
fired rockets
launched an attack
set fire to
`,
  trial: `
arrested
was arrested
detained
charged
sentenced
convicted
acquitted
sued
pleaded guilty
pleaded not guilty
jailed
imprisoned
extradited
indicted
found guilty
was charged
were charged
appeared in court
filed a lawsuit
filed suit
were arrested
was sentenced
was convicted
was jailed
was detained
went on trial
stood trial
turned himself in
`,
  briefing: `
announced
addressed
told reporters
told a press conference
testified
told a news conference
addressed the
gave a speech
delivered a speech
said in a speech
spoke at
held a press conference
held a news conference
appeared on
testified before
`,
  other: `
died
has died
dies
passed away
resigned
resigns
has resigned
stepping down
steps down
will step down
stood down
standing down
retired as
quit as
discovered
appointed
was appointed
dismissed
was dismissed
was fired
stepped down
stepped down as
resigned as
lifted off
blasted off
evacuated
ordered
was evacuated
were evacuated
took over as
was named
committed suicide
returned to
was ordered
`,
};

/** Verbs that say an event takes place. */
export const holds = `
held
was held
were held
is held
will be held
takes place
took place
taking place
take place
began
begins
started
starts
opened
opens
ended
ends
concluded
continues
continued
scheduled
hosted
organised
organized
kicked off
occurred
happened
broke out
erupted
due
`;

/** Verbs that tell whom an accident or attack harmed. */
export const harm = `
rescued
died
has died
have died
dies
`;
