/** Words that make the capitalised words beside them a place in Russian. */

export const placeHeads = `
  улица|Place
  ул.|Place
  проспект|Place
  пр.|Place
  переулок|Place
  проезд|Place
  бульвар|Place
  площадь|Place
  пл.|Place
  шоссе|Place
  набережная|Place
  наб.|Place
  тупик|Place
  аллея|Place
  тракт|Place
  трасса|Place
  магистраль|Place
  автодорога|Place
  линия|Place
  микрорайон|Place
  квартал|Place
  район|AdministrativeArea
  муниципальный район|AdministrativeArea
  городской округ|AdministrativeArea
  муниципальный округ|AdministrativeArea
  округ|AdministrativeArea
  автономный округ|AdministrativeArea
  федеральный округ|AdministrativeArea
  административный округ|AdministrativeArea
  автономная область|AdministrativeArea
  область|AdministrativeArea
  край|AdministrativeArea
  республика|AdministrativeArea
  автономная республика|AdministrativeArea
  губерния|AdministrativeArea
  уезд|AdministrativeArea
  волость|AdministrativeArea
  улус|AdministrativeArea
  провинция|AdministrativeArea
  штат|AdministrativeArea
  графство|AdministrativeArea
  префектура|AdministrativeArea
  департамент|AdministrativeArea
  кантон|AdministrativeArea
  воеводство|AdministrativeArea
  земля|AdministrativeArea
  сельсовет|AdministrativeArea
  поселение|AdministrativeArea
  сельское поселение|AdministrativeArea
  городское поселение|AdministrativeArea
  регион|AdministrativeArea
  территория|AdministrativeArea
  автономия|AdministrativeArea
  эмират|Country
  королевство|Country
  княжество|Country
  империя|Country
  город|City
  городок|City
  г.|City
  деревня|City
  село|City
  хутор|City
  аул|City
  кишлак|City
  станица|City
  посёлок|City
  пос.|City
  рабочий посёлок|City
  посёлок городского типа|City
  пгт|City
  слобода|City
  местечко|City
  река|BodyOfWater
  речка|BodyOfWater
  ручей|BodyOfWater
  озеро|BodyOfWater
  пруд|BodyOfWater
  водохранилище|BodyOfWater
  море|BodyOfWater
  океан|BodyOfWater
  залив|BodyOfWater
  пролив|BodyOfWater
  бухта|BodyOfWater
  лиман|BodyOfWater
  канал|BodyOfWater
  водопад|BodyOfWater
  болото|BodyOfWater
  гора|Mountain
  горы|Mountain
  вулкан|Mountain
  хребет|Mountain
  пик|Mountain
  перевал|Mountain
  ледник|Mountain
  холм|Mountain
  сопка|Mountain
  остров|Place
  острова|Place
  архипелаг|Place
  полуостров|Place
  мыс|Place
  побережье|Place
  коса|Place
  долина|Place
  ущелье|Place
  равнина|Place
  плато|Place
  нагорье|Place
  низменность|Place
  пустыня|Place
  степь|Place
  лес|Place
  парк|Park
  национальный парк|Park
  сквер|Park
  сад|Park
  ботанический сад|Park
  заповедник|Place
  заказник|Place
  урочище|Place
  пустошь|Place
  поляна|Place
  пляж|Beach
  стадион|StadiumOrArena
  арена|StadiumOrArena
  ипподром|StadiumOrArena
  спорткомплекс|StadiumOrArena
  ледовый дворец|StadiumOrArena
  дворец спорта|StadiumOrArena
  дворец|LandmarksOrHistoricalBuildings
  замок|LandmarksOrHistoricalBuildings
  крепость|LandmarksOrHistoricalBuildings
  кремль|LandmarksOrHistoricalBuildings
  усадьба|LandmarksOrHistoricalBuildings
  особняк|LandmarksOrHistoricalBuildings
  башня|LandmarksOrHistoricalBuildings
  памятник|LandmarksOrHistoricalBuildings
  монумент|LandmarksOrHistoricalBuildings
  мемориал|LandmarksOrHistoricalBuildings
  мемориальный комплекс|LandmarksOrHistoricalBuildings
  обелиск|LandmarksOrHistoricalBuildings
  мавзолей|LandmarksOrHistoricalBuildings
  фонтан|LandmarksOrHistoricalBuildings
  стена|LandmarksOrHistoricalBuildings
  аллея шехидов|LandmarksOrHistoricalBuildings
  храм|PlaceOfWorship
  собор|PlaceOfWorship
  часовня|PlaceOfWorship
  мечеть|PlaceOfWorship
  синагога|PlaceOfWorship
  костёл|PlaceOfWorship
  лавра|PlaceOfWorship
  базилика|PlaceOfWorship
  кирха|PlaceOfWorship
  кладбище|Place
  мост|Place
  тоннель|Place
  плотина|Place
  вокзал|Place
  железнодорожный вокзал|Place
  станция|Place
  станция метро|Place
  платформа|Place
  аэропорт|Airport
  аэродром|Airport
  космодром|Place
  порт|Place
  гавань|Place
  причал|Place
  полигон|Place
  военный аэродром|Airport
  авиабаза|Place
  военная база|Place
  гостиница|Place
  отель|Place
  ресторан|Place
  кафе|Place
  бар|Place
  торговый центр|Place
  ТЦ|Place
  ТРЦ|Place
  рынок|Place
  выставочный зал|Place
  концертный зал|Place
  зал|Place
  конгресс-центр|Place
  выставочный центр|Place
  экспоцентр|Place
  бизнес-центр|Place
  кинотеатр|Place
  курорт|Place
  месторождение|Place
  АЭС|Place
  ГЭС|Place
  ТЭЦ|Place
  электростанция|Place
  газопровод|Place
  нефтепровод|Place
  зона|Place
  котловина|Place
  пещера|Place
  космический центр|Place
  НСК|StadiumOrArena
  ЦВЗ|Place
  ЖК|Place`;

/** Nouns beside a place's name that are no part of it. */
export const placeGenerics = `
  город
  городок
  г.
  столица
  деревня
  село
  посёлок
  пос.
  станица
  хутор
  аул
  местечко
  штат
  провинция
  страна
  государство
  остров
  озеро
  река
  пригород
  окрестности
  район
  регион
  местность
  территория
  город-герой
  город-государство
  мегаполис
  населённый пункт
  курорт
  порт
  княжество
  королевство
  султанат`;

export const placePrepositions = "в во на из под через до от около близ возле вблизи над за к по у вокруг";

/** Prepositions after which a name that no list knows is a place, with their cases. */
export const placeGoverns = `
  в|prepositional
  во|prepositional
  из|genitive
  под|instrumental
  близ|genitive`;
