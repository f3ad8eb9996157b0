/** Common English words that begin sentences or stand in capitals in headlines and name nobody. */
export const commonWords = `
a an the this that these those here there he she it they we i you his her its their our my your him them us me who whom whose which what when where why how
and or but nor so yet for if unless until while although though because since as than then once before after during between among against about above below over
under again further in on at by with from to into of off out up down through without within along across behind beyond near toward towards upon via per
is are was were be been being am do does did doing done have has had having will would shall should may might must can could cannot not no yes none nothing nobody
all any both each every few many more most much other others another some such same several own only just also too very still even ever never always often sometimes
now today yesterday tomorrow later earlier soon already recently currently meanwhile however therefore moreover furthermore nevertheless nonetheless instead otherwise
thus hence indeed perhaps maybe according following despite including regarding concerning due given based first second third fourth fifth last next previous former latter
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions billions half
man men woman women people person child children boy boys girl girls family families officials official police authorities government president minister leader leaders
news report reports reporter reporters statement statements source sources spokesman spokeswoman spokesperson witness witnesses experts expert scientists researchers
new old big small large long short high low great good bad better best worse worst early late young former major minor local national international foreign domestic public private
year years month months week weeks day days hour hours minute minutes time times morning afternoon evening night weekend
city town village country state world region area place home house school university hospital church company group team party court law case
said says say told asked added noted called made make take took get got go went come came see saw give gave find found know think want use used work set put
king queen asked meanwhile additionally similarly overall finally eventually initially originally generally usually
photo image picture video file caption credit source sources external links related sister share print email comments comment
north south east west northern southern eastern western central
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
breaking update live watch read listen full story editorial opinion analysis interview exclusive special featured
while when whenever wherever whoever whatever whether either neither
mr mrs ms miss sir madam lord lady dr
christian christians muslim muslims jewish jews catholic catholics protestant protestants hindu hindus buddhist buddhists islamic islamist sunni shia
internet twitter facebook google youtube wikipedia wikinews
god bible quran easter christmas ramadan hanukkah
`;
