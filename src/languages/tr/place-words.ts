/** Nouns that make the words beside them a place in Turkish, and nouns that only accompany a place. */

/** Lines `noun|schema.org type`; `foreign` for words of another tongue that end names as they stand. */
export const heads = `
cadde|Place
sokak|Place
bulvar|Place
yol|Place
otoyol|Place
çevre yolu|Place
meydan|Place
park|Park
milli park|Park
millet bahçesi|Park
bahçe|Park
köprü|LandmarksOrHistoricalBuildings
tünel|Place
geçit|Place
havalimanı|Airport
havaalanı|Airport
hava üssü|Place
üs|Place
liman|Place
iskele|Place
gar|TrainStation
istasyon|Place
otogar|Place
terminal|Place
sınır kapısı|Place
gümrük kapısı|Place
stadyum|StadiumOrArena
stadı|StadiumOrArena
spor salonu|StadiumOrArena
spor kompleksi|Place
salon|Place
kültür merkezi|Place
kongre ve kültür merkezi|Place
kültür ve kongre merkezi|Place
kültür ve sanat merkezi|Place
sanat merkezi|Place
sanat galerisi|Place
konut|Place
konak|LandmarksOrHistoricalBuildings
kongre merkezi|Place
sergi sarayı|Place
fuar merkezi|Place
saray|LandmarksOrHistoricalBuildings
köşk|LandmarksOrHistoricalBuildings
kale|LandmarksOrHistoricalBuildings
kule|LandmarksOrHistoricalBuildings
han|LandmarksOrHistoricalBuildings
çarşı|Place
pazar|Place
anıt|LandmarksOrHistoricalBuildings
anıtkabir|LandmarksOrHistoricalBuildings
türbe|LandmarksOrHistoricalBuildings
cami|Mosque
camii|Mosque
kilise|Place
sinagog|Place
manastır|Place
mezarlık|Cemetery
şehitlik|Cemetery
şehitliği|Cemetery
cezaevi|Place
otel|Hotel
alışveriş merkezi|ShoppingCenter
nehir|BodyOfWater
nehri|BodyOfWater
burnu|Place
ırmak|BodyOfWater
çay|BodyOfWater
dere|BodyOfWater
göl|LakeBodyOfWater
baraj|Reservoir
deniz|SeaBodyOfWater
okyanus|OceanBodyOfWater
boğaz|BodyOfWater
körfez|BodyOfWater
kanal|Canal
müze|Museum
galeri|Place
kitaplık|Place
tesis|Place
yerleşke|Place
kampüs|Place
stat|StadiumOrArena
spor tesisleri|Place
kayak merkezi|Place
toplantı merkezi|Place
sergi merkezi|Place
tören alanı|Place
miting alanı|Place
fuar alanı|Place
park alanı|Place
orman parkı|Park
mesire alanı|Place
kent ormanı|Place
antik kenti|LandmarksOrHistoricalBuildings
ören yeri|LandmarksOrHistoricalBuildings
harabe|LandmarksOrHistoricalBuildings
höyük|LandmarksOrHistoricalBuildings
mağara|Place
kanyon|Place
kaplıca|Place
kapalıçarşı|Place
bedesten|Place
kervansaray|LandmarksOrHistoricalBuildings
medrese|LandmarksOrHistoricalBuildings
hamam|LandmarksOrHistoricalBuildings
külliye|LandmarksOrHistoricalBuildings
yalı|LandmarksOrHistoricalBuildings
boru hattı|Place
köprülü kavşağı|Place
kavşak|Place
mevki|Place
mevkii|Place
apartman|Place
mezra|Place
şerit|Place
çadır kent|Place
mülteci kampı|Place
kamp|Place
rezidans|Place
yurt|Place
öğrenci yurdu|Place
cezaevi kampüsü|Place
nükleer santral|Place
nükleer santrali|Place
termik santrali|Place
hidroelektrik santrali|Place
sağlık kampüsü|Place
arena|StadiumOrArena|foreign
park|Park|foreign
plaza|Place|foreign
center|Place|foreign
tower|Place|foreign
square|Place|foreign
street|Place|foreign
stadium|StadiumOrArena|foreign
museum|Museum|foreign
hotel|Hotel|foreign
otel|Hotel|foreign
mall|Place|foreign
marina|Place|foreign
port|Place|foreign
hall|Place|foreign
house|Place|foreign
avenue|Place|foreign
road|Place|foreign
resort|Place|foreign
avm|ShoppingCenter|foreign
santrali|Place
terminali|Place
şelale|Waterfall
dağ|Mountain
dağları|Mountain
tepe|Mountain
yayla|Place
ova|Place
vadi|Place
ada|Place
adaları|Place
yarımada|Place
burun|Place
sahil|Place
plaj|Beach
orman|Place
çöl|Place
kıta|Continent
mahalle|Place
köy|Place
belde|Place
ilçe|AdministrativeArea
il|AdministrativeArea
eyalet|AdministrativeArea
bölge|AdministrativeArea
vilayet|AdministrativeArea
cumhuriyet|Country
krallık|Country
`;

/** Nouns beside a place's name that are no part of it. */
export const generics = `
mevki
mevkii
istikamet
semt
mezra
il
ilçe
şehir
kent
kasaba
köy
belde
eyalet
bölge
vilayet
merkez
merkez ilçe
ülke
başkent
sınır
kırsal
`;
