/** What happens in English news: nouns and verb forms by kind of event. */
import type { EventWords } from "../../types.ts";

export const nouns: EventWords["nouns"] = {
  meeting: `
meeting
talks
negotiations
phone call
telephone call
phone conversation
telephone conversation
conversation
discussions
reception
audience
consultations
bilateral talks
peace talks
one-on-one`,
  visit: `
visit
official visit
state visit
working visit
trip
tour
pilgrimage`,
  conference: `
conference
summit
forum
congress
convention
session
hearing
symposium
seminar
roundtable
round table
assembly
plenary
annual meeting
general assembly
panel discussion
workshop`,
  ceremony: `
ceremony
opening ceremony
closing ceremony
inauguration
opening
signing
signing ceremony
award ceremony
awards ceremony
funeral
memorial service
commemoration
wedding
unveiling
parade
vigil
anniversary
graduation
launch
premiere
swearing-in
coronation
groundbreaking`,
  exercise: `
exercise
military exercise
military exercises
drill
drills
war games
manoeuvres
maneuvers`,
  sports: `
match
game
final
semi-final
semifinal
quarter-final
quarterfinal
tournament
championship
championships
race
cup
grand prix
olympics
olympic games
paralympics
world cup
derby
friendly
fight
bout
marathon
test match
playoff
qualifier
victory
defeat`,
  culture: `
concert
festival
exhibition
exposition
fair
show
film festival
screening
performance
premiere
carnival
gala
book fair
art exhibition
biennale
gig
tour`,
  election: `
election
elections
presidential election
general election
parliamentary election
by-election
primary
primaries
caucus
referendum
vote
ballot
runoff
poll
impeachment`,
  protest: `
protest
protests
demonstration
demonstrations
rally
march
strike
sit-in
riot
riots
unrest
boycott
walkout
hunger strike
uprising`,
  accident: `
accident
crash
plane crash
car crash
collision
derailment
fire
wildfire
blaze
earthquake
quake
flood
floods
flooding
hurricane
typhoon
cyclone
tornado
storm
tsunami
eruption
landslide
avalanche
mudslide
disaster
shipwreck
sinking
stampede
outage
blackout
spill
oil spill
outbreak
explosion
collapse
drowning
rescue
search`,
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
killing
killings
massacre
ambush
clash
clashes
battle
fighting
invasion
offensive
shelling
missile strike
drone strike
robbery
kidnapping
abduction
hijacking
hostage crisis
siege
coup
assault
blast
gunfire
violence`,
  trial: `
trial
arrest
arrests
verdict
sentence
sentencing
conviction
lawsuit
appeal
indictment
execution
extradition
inquest
court hearing
detention`,
  briefing: `
press conference
news conference
briefing
press briefing
speech
address
interview
statement
announcement
lecture
televised address
testimony`,
  education: `
course
training
competition
olympiad
training course
summer school
lesson
exam
examination
contest`,
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
hosted
received
welcomed
negotiated`,
  visit: `
visited
visits
arrived
travelled
traveled
flew
toured
paid a visit`,
  conference: `
convened
gathered`,
  ceremony: `
opened
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
launched
laid
married
presented`,
  sports: `
won
beat
defeated
lost
drew
scored
knocked out
qualified
played
competed
finished`,
  culture: `
performed
premiered
exhibited
released`,
  election: `
elected
was elected
re-elected
reelected
voted
vote
nominated`,
  protest: `
protested
demonstrated
rallied
marched
went on strike
rioted`,
  accident: `
crashed
collided
derailed
sank
capsized
erupted
collapsed
struck
exploded
burned
rescued
drowned
died
was found
flooded
destroyed`,
  attack: `
attacked
bombed
shot
shot dead
stabbed
killed
was killed
were killed
murdered
assassinated
kidnapped
abducted
ambushed
raided
shelled
seized
opened fire
wounded
injured
robbed
beheaded`,
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
executed
indicted
released
fined
found guilty`,
  briefing: `
announced
addressed
told reporters
told a press conference
testified`,
  other: `
resigned
stepped down
appointed
was appointed
dismissed
fired
retired
born
was born
transferred
acquired
merged`,
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
due
`;
