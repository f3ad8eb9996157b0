/** Words that make the capitalised words beside them a place in Russian. */

export const placeHeads = `
  улица|Place|placed
  ул.|Place|placed
  проспект|Place|placed
  пр.|Place|placed
  переулок|Place|placed
  проезд|Place|placed
  бульвар|Place|placed
  площадь|Place|placed
  пл.|Place|placed
  шоссе|Place|placed
  набережная|Place|placed
  наб.|Place|placed
  тупик|Place
  аллея|Place|placed
  тракт|Place|placed
  трасса|Place|placed
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
  кантон|AdministrativeArea
  воеводство|AdministrativeArea
  земля|AdministrativeArea
  поселение|AdministrativeArea
  сельское поселение|AdministrativeArea
  городское поселение|AdministrativeArea
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
  река|BodyOfWater|bare
  речка|BodyOfWater|bare
  ручей|BodyOfWater|bare
  озеро|BodyOfWater|bare
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
  гора|Mountain|bare
  горы|Mountain|bare
  вулкан|Mountain|bare
  хребет|Mountain|bare
  пик|Mountain|bare
  перевал|Mountain|bare
  ледник|Mountain|bare
  холм|Mountain
  сопка|Mountain
  остров|Place|bare
  острова|Place|bare
  архипелаг|Place
  полуостров|Place
  мыс|Place|bare
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
  парк|Park|placed
  национальный парк|Park
  сквер|Park|placed
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
  холл|StadiumOrArena
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
  памятник|LandmarksOrHistoricalBuildings|placed
  монумент|LandmarksOrHistoricalBuildings
  мемориал|LandmarksOrHistoricalBuildings
  мемориальный комплекс|LandmarksOrHistoricalBuildings
  обелиск|LandmarksOrHistoricalBuildings
  мавзолей|LandmarksOrHistoricalBuildings
  фонтан|LandmarksOrHistoricalBuildings
  стена|LandmarksOrHistoricalBuildings
  аллея шехидов|LandmarksOrHistoricalBuildings
  храм|PlaceOfWorship
  церковь|PlaceOfWorship
  собор|PlaceOfWorship
  часовня|PlaceOfWorship
  мечеть|PlaceOfWorship
  синагога|PlaceOfWorship
  костёл|PlaceOfWorship
  лавра|PlaceOfWorship
  базилика|PlaceOfWorship
  кирха|PlaceOfWorship
  кладбище|Place
  мост|Place|placed
  тоннель|Place
  плотина|Place
  вокзал|Place|placed
  железнодорожный вокзал|Place
  станция|Place|placed
  станция метро|Place
  платформа|Place
  аэропорт|Airport|placed
  аэродром|Airport
  космодром|Place
  порт|Place|placed
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
  остров
  озеро
  река
  район
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

/** Places beside those of the gazetteer: parts of the world and sites that the news speaks of. */
export const placesBeside = `
  Запад|Place
  Ближний Восток|Place
  Дальний Восток|Place|RU
  Вильно|City|LT
  Средний Восток|Place
  Крайний Север|Place|RU
  Капитолийский холм|Place|US
  Красная площадь|Place|RU
  Уолл-стрит|Place|US
  Голливуд|Place|US
  Кремлёвский дворец|LandmarksOrHistoricalBuildings|RU
  Сальвадор|Country|SV|Эль-Сальвадор
  Южно-Африканская Республика|Country|ZA|ЮАР,Южная Африка
  Луна|Place
  Марс|Place
  Северный полюс|Place
  Южный полюс|Place
  Покровский собор|PlaceOfWorship|RU
  Вечный огонь|LandmarksOrHistoricalBuildings
  Могила Неизвестного Солдата|LandmarksOrHistoricalBuildings|RU
  Поклонная гора|Place|RU
  Мамаев курган|LandmarksOrHistoricalBuildings|RU
  Исаакиевский собор|PlaceOfWorship|RU
  Болотная площадь|Place|RU
  Майдан|Place|UA
  Майдан Незалежности|Place|UA
  Тяньаньмэнь|Place|CN
  Елисейские поля|Place|FR
  Эйфелева башня|LandmarksOrHistoricalBuildings|FR
  Бранденбургские ворота|LandmarksOrHistoricalBuildings|DE
  Лужники|StadiumOrArena|RU
  МКАД|Place|RU
  ВДНХ|Place|RU
  МКС|Place
  ЦВЗ Манеж|Place|RU
  Чернобыльская АЭС|Place|UA
  Байконур|Place|KZ
  Плесецк|Place|RU`;
