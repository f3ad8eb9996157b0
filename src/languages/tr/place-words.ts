/** Nouns that make the words beside them a place in Turkish, and nouns that only accompany a place. */

/** Lines `noun|schema.org type`. */
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
arena|StadiumOrArena
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
plaza|Place
alışveriş merkezi|ShoppingCenter
nehir|BodyOfWater
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
il
ilçe
şehir
kent
kasaba
köy
mahalle
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
