/** Nouns that make the words beside them a place in English, nouns that only accompany a place, and prepositions before places. */

/** Lines `noun|schema.org type`. */
export const heads = `
Street|Place
Avenue|Place
Road|Place
Boulevard|Place
Lane|Place
Drive|Place
Highway|Place
Motorway|Place
Freeway|Place
Expressway|Place
Square|Place
Plaza|Place
Circus|Place
Bridge|LandmarksOrHistoricalBuildings
Tunnel|Place
Park|Park
National Park|Park
Garden|Park
Gardens|Park
Zoo|Zoo
Airport|Airport
International Airport|Airport
Air Base|Place
Air Force Base|Place
Naval Base|Place
Station|Place
Railway Station|TrainStation
Train Station|TrainStation
Bus Station|BusStation
Port|Place
Harbour|Place
Harbor|Place
Pier|Place
Dock|Place
Stadium|StadiumOrArena
Arena|StadiumOrArena
Hall|Place
Town Hall|CityHall
City Hall|CityHall
Concert Hall|Place
Opera House|Place
Theatre|Place
Theater|Place
Palace|LandmarksOrHistoricalBuildings
Castle|LandmarksOrHistoricalBuildings
Tower|LandmarksOrHistoricalBuildings
Fortress|LandmarksOrHistoricalBuildings
Fort|LandmarksOrHistoricalBuildings
Cathedral|Place
Church|Place
Mosque|Place
Temple|Place
Synagogue|Place
Monastery|Place
Abbey|Place
Shrine|Place
Cemetery|Cemetery
Memorial|LandmarksOrHistoricalBuildings
Monument|LandmarksOrHistoricalBuildings
Statue|LandmarksOrHistoricalBuildings
Hotel|Hotel
Inn|Hotel
Resort|Resort
Prison|Place
Jail|Place
Detention Center|Place
Camp|Place
Mall|Place
Shopping Centre|ShoppingCenter
Shopping Center|ShoppingCenter
Market|Place
Building|Place
Center|Place
Centre|Place
House|Place
Mansion|Place
Embassy|Place
River|BodyOfWater
Lake|LakeBodyOfWater
Sea|SeaBodyOfWater
Ocean|OceanBodyOfWater
Bay|BodyOfWater
Gulf|BodyOfWater
Strait|BodyOfWater
Channel|BodyOfWater
Canal|Canal
Creek|BodyOfWater
Falls|Waterfall
Reservoir|Reservoir
Dam|Place
Pond|Pond
Mount|Mountain
Mountain|Mountain
Mountains|Mountain
Hill|Mountain
Hills|Mountain
Peak|Mountain
Volcano|Volcano
Valley|Place
Desert|Place
Forest|Place
Island|Place
Islands|Place
Isle|Place
Peninsula|Place
Beach|Beach
Coast|Place
Cape|Place
Plateau|Place
Basin|Place
Glacier|Place
Province|AdministrativeArea
State|AdministrativeArea
County|AdministrativeArea
District|AdministrativeArea
Region|AdministrativeArea
Oblast|AdministrativeArea
Governorate|AdministrativeArea
Prefecture|AdministrativeArea
Territory|AdministrativeArea
Borough|AdministrativeArea
Parish|AdministrativeArea
Municipality|AdministrativeArea
City|City
Village|Place
Township|Place
Town|City
Republic|Country
Kingdom|Country
Federation|Country
Emirate|AdministrativeArea
Strip|AdministrativeArea
`;

/** Nouns beside a place's name that are no part of it. */
export const generics = `
city of
town of
village of
state of
province of
county of
district of
region of
port of
island of
republic of
municipality of
city
town
village
province
district
region
county
oblast
governorate
prefecture
suburb of
capital of
capital
neighbourhood of
neighborhood of
`;

export const prepositions =
  "in at from to near into across outside inside around through throughout towards toward within of";
