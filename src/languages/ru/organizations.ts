/** Bodies usual in Russian news whose names no head noun reveals. */

/** Lines `base form|schema.org type|alias,acronym`; each form stands once. */
export const knownOrganizations = `
1news.az|NewsMediaOrganization|
24.kg|NewsMediaOrganization|
47news|NewsMediaOrganization|
ABC|NewsMediaOrganization|
AFP|NewsMediaOrganization|Агентство Франс Пресс,Франс Пресс
AP|NewsMediaOrganization|Associated Press,Ассошиэйтед Пресс
APA|NewsMediaOrganization|АПА
AZAL|Corporation|АЗАЛ
Airbus|Corporation|Эрбас
Al Jazeera|NewsMediaOrganization|Аль-Джазира
Alibaba|Corporation|
Amazon|Corporation|
Amnesty International|Organization|
Anadolu|NewsMediaOrganization|Анадолу,Анадолу Ажансы
Apple|Corporation|
Axios|NewsMediaOrganization|
BMW|Corporation|
BP|Corporation|
Baykar|Corporation|
Bellingcat|Organization|
Bild|NewsMediaOrganization|
Bloomberg|NewsMediaOrganization|Блумберг
Boeing|Corporation|Боинг
Botas|Corporation|Боташ
CBS|NewsMediaOrganization|
CNBC|NewsMediaOrganization|
CNN|NewsMediaOrganization|
Caliber.Az|NewsMediaOrganization|
Chevron|Corporation|
Coca-Cola|Corporation|
Corriere della Sera|NewsMediaOrganization|
DPA|NewsMediaOrganization|
Day.Az|NewsMediaOrganization|
Delfi|NewsMediaOrganization|
Der Spiegel|NewsMediaOrganization|
Die Welt|NewsMediaOrganization|
Die Zeit|NewsMediaOrganization|
Disney|Corporation|
Echo.az|NewsMediaOrganization|
El País|NewsMediaOrganization|
Eni|Corporation|
Equinor|Corporation|
Euronews|NewsMediaOrganization|Евроньюс
ExxonMobil|Corporation|
Facebook|Corporation|
Fars|NewsMediaOrganization|
Financial Times|NewsMediaOrganization|
Fitch|Corporation|
Forbes|NewsMediaOrganization|
Foreign Affairs|NewsMediaOrganization|
Foreign Policy|NewsMediaOrganization|
Fox News|NewsMediaOrganization|
Gazeta.uz|NewsMediaOrganization|
Global Times|NewsMediaOrganization|
Goldman Sachs|Corporation|
Google|Corporation|
Greenpeace|Organization|Гринпис
Haqqin.az|NewsMediaOrganization|
Huawei|Corporation|
Human Rights Watch|Organization|
Hyundai|Corporation|
Hürriyet|NewsMediaOrganization|
IBM|Corporation|
IKEA|Corporation|
IRNA|NewsMediaOrganization|ИРНА
Instagram|Corporation|
Intel|Corporation|
JPMorgan|Corporation|
La Repubblica|NewsMediaOrganization|
Le Figaro|NewsMediaOrganization|
Le Monde|NewsMediaOrganization|
Life|NewsMediaOrganization|Life.ru
Lockheed Martin|Corporation|
MIT|CollegeOrUniversity|
Mail.ru|Corporation|
Mastercard|Corporation|
McDonald's|Corporation|Макдоналдс
Mercedes-Benz|Corporation|
Meta|Corporation|
Microsoft|Corporation|
Minval|NewsMediaOrganization|
Moody's|Corporation|
NBC|NewsMediaOrganization|
NHK|NewsMediaOrganization|
Netflix|Corporation|
Newsweek|NewsMediaOrganization|
Nvidia|Corporation|
OpenAI|Corporation|
Ozon|Corporation|
PAS|PoliticalParty|Действие и солидарность
PepsiCo|Corporation|
Podrobno.uz|NewsMediaOrganization|
Politico|NewsMediaOrganization|
Postimees|NewsMediaOrganization|
RT|NewsMediaOrganization|Russia Today
Raytheon|Corporation|
Readovka|NewsMediaOrganization|
Reform UK|PoliticalParty|
Renault|Corporation|
Rheinmetall|Corporation|
Rosneft|Corporation|
S&P|Corporation|
S7|Corporation|
SANA|NewsMediaOrganization|САНА
SOCAR|Corporation|ГНКАР,СОКАР
SWIFT|Organization|
Samsung|Corporation|
Saudi Aramco|Corporation|
Shell|Corporation|
Siemens|Corporation|
Sky News|NewsMediaOrganization|
Sony|Corporation|
SpaceX|Corporation|
Sports.ru|NewsMediaOrganization|
Sputnik|NewsMediaOrganization|
Sputnik Азербайджан|NewsMediaOrganization|
Sputnik Армения|NewsMediaOrganization|
Starlink|Corporation|
Süddeutsche Zeitung|NewsMediaOrganization|
TRT|NewsMediaOrganization|
Tasnim|NewsMediaOrganization|
Tele2|Corporation|
Telegram|Corporation|
Tengrinews|NewsMediaOrganization|
Tesla|Corporation|
The Economist|NewsMediaOrganization|
The Guardian|NewsMediaOrganization|
The New York Times|NewsMediaOrganization|New York Times,Нью-Йорк таймс
The Telegraph|NewsMediaOrganization|
The Times|NewsMediaOrganization|
The Wall Street Journal|NewsMediaOrganization|Wall Street Journal,WSJ
The Washington Post|NewsMediaOrganization|Washington Post
TikTok|Corporation|
TotalEnergies|Corporation|
Toyota|Corporation|
Transparency International|Organization|
Trend|NewsMediaOrganization|Тренд
Turkish Airlines|Corporation|
Twitter|Corporation|
Uber|Corporation|
Utair|Corporation|ЮТэйр
VK|Corporation|ВКонтакте,ВК
Vesti.az|NewsMediaOrganization|
Visa|Corporation|
Volkswagen|Corporation|
WAM|NewsMediaOrganization|
WWF|Organization|
Warner Bros.|Corporation|
WhatsApp|Corporation|
Wildberries|Corporation|
X5|Corporation|X5 Group
Xiaomi|Corporation|
YouTube|Corporation|
ZN.UA|NewsMediaOrganization|
Zakon.kz|NewsMediaOrganization|
Ёнхап|NewsMediaOrganization|Рёнхап
АБР|Organization|Азиатский банк развития
АЗЕРТАДЖ|NewsMediaOrganization|АзерТАдж
АНАМА|Organization|
АНБ|GovernmentOrganization|
АСЕАН|Organization|
АТП|Organization|ATP
АТЭС|Organization|
Авангард|SportsTeam|
Авито|Corporation|
АвтоВАЗ|Corporation|АВТОВАЗ
АдГ|PoliticalParty|Альтернатива для Германии
Администрация президента|GovernmentOrganization|
Азерньюс|NewsMediaOrganization|
Ак Барс|SportsTeam|
Алмаз-Антей|Corporation|
Алроса|Corporation|АЛРОСА
Аль-Арабия|NewsMediaOrganization|
Аль-Каида|Organization|
Аль-Маядин|NewsMediaOrganization|
Альфа-банк|Corporation|Альфа-Банк
Аманат|PoliticalParty|
Амур ХК|SportsTeam|
Анжи|SportsTeam|
Антанта|Organization|
Арарат-Армения|SportsTeam|
Аргументы и факты|NewsMediaOrganization|АиФ
Арменпресс|NewsMediaOrganization|
Арсенал|SportsTeam|
Ассамблея народа Казахстана|GovernmentOrganization|
Астана ФК|SportsTeam|
Астон Вилла|SportsTeam|
Аталанта|SportsTeam|
Атлетико|SportsTeam|Атлетико Мадрид
Африканский союз|Organization|
Ахмат|SportsTeam|
Аэрофлот|Corporation|
Аэроэкспресс|Corporation|
Аякс|SportsTeam|
БАПОР|Organization|
БАТЭ|SportsTeam|
БГУ|CollegeOrUniversity|
БГУИР|CollegeOrUniversity|
БРИКС|Organization|
Баас|PoliticalParty|
Бавария ФК|SportsTeam|Бавария Мюнхен
Байер|SportsTeam|Байер Леверкузен
Балтийский флот|GovernmentOrganization|
Барселона ФК|SportsTeam|
Барыс|SportsTeam|
Басманный суд|GovernmentOrganization|
Батькивщина|PoliticalParty|
Башнефть|Corporation|
БелТА|NewsMediaOrganization|
Белавиа|Corporation|
Беларуськалий|Corporation|
Белая Русь|PoliticalParty|
Белый дом|GovernmentOrganization|
Бенфика|SportsTeam|
Бешикташ|SportsTeam|
Би-би-си|NewsMediaOrganization|BBC,Би-Би-Си
Билайн|Corporation|Вымпелком,ВымпелКом
Большая двадцатка|Organization|G20
Большая семёрка|Organization|Большая семерка,G7
Боруссия Дортмунд|SportsTeam|Боруссия
Бостон Селтикс|SportsTeam|
Братья Италии|PoliticalParty|
Бундесвер|GovernmentOrganization|
Бундесрат|GovernmentOrganization|
Бундестаг|GovernmentOrganization|
ВАДА|Organization|WADA
ВВС|GovernmentOrganization|
ВГИК|CollegeOrUniversity|
ВГУ|CollegeOrUniversity|
ВДВ|GovernmentOrganization|
ВЗГЛЯД|NewsMediaOrganization|
ВКС|GovernmentOrganization|
ВМФ|GovernmentOrganization|
ВНСТ|GovernmentOrganization|Великое национальное собрание Турции
ВОЗ|Organization|Всемирная организация здравоохранения
ВПП|Organization|Всемирная продовольственная программа
ВС РФ|GovernmentOrganization|Вооружённые силы РФ,Вооруженные силы РФ
ВСУ|GovernmentOrganization|Вооружённые силы Украины,Вооруженные силы Украины
ВТА|Organization|WTA
ВТБ|Corporation|
ВТО|Organization|Всемирная торговая организация
ВЦИОМ|Organization|
ВЭБ.РФ|Corporation|ВЭБ
Валдай|Organization|Валдайский клуб
Вашингтон Кэпиталз|SportsTeam|
Ведомости|NewsMediaOrganization|
Верховная рада|GovernmentOrganization|Верховная Рада,Рада
Верховный суд|GovernmentOrganization|
Верховный суд США|GovernmentOrganization|
Википедия|Organization|
Врачи без границ|Organization|
Всемирный банк|Organization|
ГЕРБ|PoliticalParty|
ГИБДД|GovernmentOrganization|
ГИТИС|CollegeOrUniversity|
ГРУ|GovernmentOrganization|
ГУАМ|Organization|
ГУР|GovernmentOrganization|ГУР Минобороны Украины
Гаагский трибунал|Organization|
Газета.ру|NewsMediaOrganization|Газета.Ru
Газпром|Corporation|
Газпром нефть|Corporation|Газпромнефть
Газпромбанк|Corporation|
Галатасарай|SportsTeam|
Гарвард|CollegeOrUniversity|Гарвардский университет
Генассамблея ООН|GovernmentOrganization|Генеральная Ассамблея ООН
Генпрокуратура|GovernmentOrganization|Генеральная прокуратура
Гидрометцентр|GovernmentOrganization|
Гознак|Corporation|
Голден Стэйт Уорриорз|SportsTeam|
Голос Америки|NewsMediaOrganization|
Госдеп|GovernmentOrganization|Государственный департамент
Госдума|GovernmentOrganization|Государственная дума,Государственная Дума
Гражданская платформа|PoliticalParty|
Гражданский договор|PoliticalParty|
Грузинская мечта|PoliticalParty|
ДВФУ|CollegeOrUniversity|
Дашнакцутюн|PoliticalParty|
Деловая Россия|Organization|
Демократическая партия|PoliticalParty|
Дикси|Corporation|
Динамо|SportsTeam|
Динамо Киев|SportsTeam|
Динамо Минск|SportsTeam|
Динамо Тбилиси|SportsTeam|
ЕАБР|Organization|Евразийский банк развития
ЕАЭС|Organization|Евразийский экономический союз
ЕБРР|Organization|Европейский банк реконструкции и развития
ЕНУ|CollegeOrUniversity|
ЕСПЧ|Organization|Европейский суд по правам человека
ЕЦБ|Organization|Европейский центральный банк
ЕЭК|GovernmentOrganization|Евразийская экономическая комиссия
Евраз|Corporation|
Еврокомиссия|Organization|Европейская комиссия,ЕК
Европарламент|Organization|Европейский парламент
Европейская солидарность|PoliticalParty|
Европол|Organization|
Евросоюз|Organization|ЕС,Европейский союз,Европейский Союз
Евростат|GovernmentOrganization|
Еврохим|Corporation|ЕвроХим
Единая Россия|PoliticalParty|ЕР
Единое национальное движение|PoliticalParty|ЕНД
Жогорку Кенеш|GovernmentOrganization|
Закон и справедливость|PoliticalParty|ПиС
Заксобрание Петербурга|GovernmentOrganization|Заксобрание
Зенит|SportsTeam|
Зенит-Казань|SportsTeam|
ИАТА|Organization|
ИАФ|Organization|
ИГИЛ|Organization|Исламское государство,ИГ
ИИХФ|Organization|
ИКАО|Organization|
ИТМО|CollegeOrUniversity|
Известия|NewsMediaOrganization|
Интер|SportsTeam|
Интер РАО|Corporation|
Интерпол|Organization|
Интерпрессньюс|NewsMediaOrganization|
Интерфакс|NewsMediaOrganization|
Интерфакс-Украина|NewsMediaOrganization|
Исламский джихад|Organization|
Йель|CollegeOrUniversity|Йельский университет
КГБ|GovernmentOrganization|
КПК|PoliticalParty|Коммунистическая партия Китая
КПРФ|PoliticalParty|
КПСС|PoliticalParty|
КСИР|GovernmentOrganization|Корпус стражей исламской революции
КТК|Corporation|Каспийский трубопроводный консорциум
КФУ|CollegeOrUniversity|
КХЛ|Organization|
Кабар|NewsMediaOrganization|
КазМунайГаз|Corporation|
КазНУ|CollegeOrUniversity|
Казатомпром|Corporation|
Казинформ|NewsMediaOrganization|
Кайрат|SportsTeam|
КамАЗ|Corporation|КАМАЗ
Карабах ФК|SportsTeam|
Кембриджский университет|CollegeOrUniversity|
Киодо|NewsMediaOrganization|
Кнессет|GovernmentOrganization|
Коминтерн|Organization|
Коммерсантъ|NewsMediaOrganization|Коммерсант
Коммунистическая партия|PoliticalParty|
Комсомольская правда|NewsMediaOrganization|КП
Конгресс|GovernmentOrganization|
Конгресс США|GovernmentOrganization|
Консервативная партия|PoliticalParty|Тори
Консерватория имени Чайковского|CollegeOrUniversity|
Конституционный суд|GovernmentOrganization|
Краснодар ФК|SportsTeam|
Красный Крест|Organization|
Красный Крест России|Organization|
Красный Полумесяц|Organization|
Крылья Советов|SportsTeam|
Куньлунь|SportsTeam|
ЛДПР|PoliticalParty|
Лаборатория Касперского|Corporation|
Лацио|SportsTeam|
Левада-центр|Organization|Левада-Центр
Лейбористская партия|PoliticalParty|
Лента.ру|NewsMediaOrganization|Lenta.ru,Лента.Ру
Ленфильм|Corporation|
Ливерпуль ФК|SportsTeam|
Лига Наций|Organization|
Лига Севера|PoliticalParty|
Лига арабских государств|Organization|ЛАГ
Ликуд|PoliticalParty|
Локомотив|SportsTeam|
Лос-Анджелес Лейкерс|SportsTeam|Лейкерс
Лукойл|Corporation|ЛУКОЙЛ
М.Видео|Corporation|
МАГАТЭ|Organization|Международное агентство по атомной энергии
МАИ|CollegeOrUniversity|
МВД|GovernmentOrganization|Министерство внутренних дел,МВД России,МВД РФ
МВФ|Organization|Международный валютный фонд
МГИМО|CollegeOrUniversity|
МГТУ имени Баумана|CollegeOrUniversity|МГТУ
МГУ|CollegeOrUniversity|Московский государственный университет
МГЮА|CollegeOrUniversity|
МИ-5|GovernmentOrganization|
МИ-6|GovernmentOrganization|
МИД|GovernmentOrganization|Министерство иностранных дел,МИД РФ,МИД России
МИСиС|CollegeOrUniversity|
МИФИ|CollegeOrUniversity|НИЯУ МИФИ
МККК|Organization|Международный комитет Красного Креста
ММК|Corporation|
МОК|Organization|Международный олимпийский комитет
МОТ|Organization|Международная организация труда
МТС|Corporation|
МУС|Organization|Международный уголовный суд
МФТИ|CollegeOrUniversity|
МЧС|GovernmentOrganization|МЧС России,МЧС РФ
МЭА|Organization|Международное энергетическое агентство
МЭИ|CollegeOrUniversity|
Мажилис|GovernmentOrganization|
Макларен|SportsTeam|
Манчестер Сити|SportsTeam|
Манчестер Юнайтед|SportsTeam|МЮ
Матч ТВ|NewsMediaOrganization|
Мегафон|Corporation|МегаФон
Меджлис|GovernmentOrganization|
Меджлис Ирана|GovernmentOrganization|
Медиазона|NewsMediaOrganization|
Медуза|NewsMediaOrganization|Meduza
Мерседес|SportsTeam|
Металлоинвест|Corporation|
Металлург Магнитогорск|SportsTeam|
Мечел|Corporation|
Милан ФК|SportsTeam|
Милли меджлис|GovernmentOrganization|Милли Меджлис
Минздрав|GovernmentOrganization|Министерство здравоохранения
Минкульт|GovernmentOrganization|Министерство культуры,Минкультуры
Минобороны|GovernmentOrganization|Министерство обороны,МО РФ,Минобороны России,Минобороны РФ
Минобрнауки|GovernmentOrganization|
Минприроды|GovernmentOrganization|
Минпромторг|GovernmentOrganization|
Минпросвещения|GovernmentOrganization|
Минсельхоз|GovernmentOrganization|
Минская группа|Organization|Минская группа ОБСЕ
Минспорт|GovernmentOrganization|
Минстрой|GovernmentOrganization|
Минтранс|GovernmentOrganization|
Минтруд|GovernmentOrganization|
Минфин|GovernmentOrganization|Министерство финансов
Минцифры|GovernmentOrganization|
Минэкономразвития|GovernmentOrganization|
Минэнерго|GovernmentOrganization|Министерство энергетики
Минюст|GovernmentOrganization|Министерство юстиции
Мосгордума|GovernmentOrganization|
Мосгорсуд|GovernmentOrganization|
Москва-Баку|NewsMediaOrganization|
Московская биржа|Corporation|Мосбиржа
Московский комсомолец|NewsMediaOrganization|МК
Московский патриархат|Organization|
Мосметро|Corporation|
Моссад|GovernmentOrganization|
Мосфильм|Corporation|
Мосэнерго|Corporation|
Мусават|PoliticalParty|
НАБУ|GovernmentOrganization|
НАНА|CollegeOrUniversity|
НАСА|GovernmentOrganization|NASA
НАТО|Organization|Североатлантический альянс,Организация Североатлантического договора
НБА|Organization|
НГУ|CollegeOrUniversity|
НИУ ВШЭ|CollegeOrUniversity|ВШЭ,Высшая школа экономики
НКВД|GovernmentOrganization|
НЛМК|Corporation|
ННГУ|CollegeOrUniversity|
НТВ|NewsMediaOrganization|
НХЛ|Organization|
Назарбаев Университет|CollegeOrUniversity|
Наполи|SportsTeam|
Народно-республиканская партия|PoliticalParty|НРП
Нафтогаз|Corporation|
Национальное объединение|PoliticalParty|Национальный фронт
Независимая газета|NewsMediaOrganization|
Нексты|NewsMediaOrganization|NEXTA
Немецкая волна|NewsMediaOrganization|
Непокорённая Франция|PoliticalParty|Непокоренная Франция
Нефтехимик|SportsTeam|
Нефтчи|SportsTeam|
Нобелевский комитет|Organization|
Новатэк|Corporation|НОВАТЭК
Новая газета|NewsMediaOrganization|
Новая газета Европа|NewsMediaOrganization|
Новости-Армения|NewsMediaOrganization|
Новые люди|PoliticalParty|
Новый Азербайджан|PoliticalParty|Ени Азербайджан,ПЕА
Норникель|Corporation|Норильский никель
Нур Отан|PoliticalParty|
Ньюкасл Юнайтед|SportsTeam|
ОАК|Corporation|
ОБСЕ|Organization|Организация по безопасности и сотрудничеству в Европе
ОДКБ|Organization|Организация Договора о коллективной безопасности
ОЗХО|Organization|Организация по запрещению химического оружия
ОИС|Organization|Организация исламского сотрудничества
ОКР|Organization|Олимпийский комитет России
ОНФ|Organization|Общероссийский народный фронт
ООН|Organization|Организация Объединённых Наций,Организация Объединенных Наций
ОПЕК|Organization|
ОПЕК+|Organization|
ОСК|Corporation|
ОТГ|Organization|Организация тюркских государств
ОТР|NewsMediaOrganization|
ОЧЭС|Organization|
ОЭСР|Organization|Организация экономического сотрудничества и развития
Общественная палата|GovernmentOrganization|
Оксфордский университет|CollegeOrUniversity|
Олий Мажлис|GovernmentOrganization|
Олимпик Марсель|SportsTeam|
Опора России|Organization|
Оппозиционная платформа|PoliticalParty|
Оренбург ФК|SportsTeam|
Открытая Россия|Organization|
ПАРНАС|PoliticalParty|
ПАСЕ|Organization|Парламентская ассамблея Совета Европы
ПКК|Organization|Рабочая партия Курдистана
ПНИПУ|CollegeOrUniversity|
ПСВ|SportsTeam|
ПСЖ|SportsTeam|Пари Сен-Жермен
ПЦУ|Organization|
Палата представителей|GovernmentOrganization|
Пари НН|SportsTeam|
Парламентская газета|NewsMediaOrganization|
Партизан|SportsTeam|
Партия националистического движения|PoliticalParty|ПНД
Партия роста|PoliticalParty|
Партия справедливости и развития|PoliticalParty|ПСР
Пахтакор|SportsTeam|
Пентагон|GovernmentOrganization|
Первый канал|NewsMediaOrganization|
Питтсбург Пингвинз|SportsTeam|
Порту ФК|SportsTeam|
Почта России|Corporation|
Правда.ру|NewsMediaOrganization|
Правый сектор|Organization|
Принстон|CollegeOrUniversity|
Промсвязьбанк|Corporation|ПСБ
Пюник|SportsTeam|
Пятёрочка|Corporation|Пятерочка
РАН|Organization|Российская академия наук
РАНХиГС|CollegeOrUniversity|
РБ Лейпциг|SportsTeam|
РБК|NewsMediaOrganization|
РБК-Украина|NewsMediaOrganization|
РГГУ|CollegeOrUniversity|
РЕН ТВ|NewsMediaOrganization|Рен ТВ
РЖД|Corporation|Российские железные дороги
РИА Новости|NewsMediaOrganization|РИА
РИА ФАН|NewsMediaOrganization|
РИСИ|Organization|
РПЛ|Organization|Российская премьер-лига
РПЦ|Organization|Русская православная церковь
РСПП|Organization|Российский союз промышленников и предпринимателей
РУДН|CollegeOrUniversity|
РУСАДА|Organization|
РФС|Organization|Российский футбольный союз
РЭУ имени Плеханова|CollegeOrUniversity|РЭУ
Радио Свобода|NewsMediaOrganization|
Райффайзенбанк|Corporation|
Реал Мадрид|SportsTeam|
Регнум|NewsMediaOrganization|REGNUM
Ред Булл|SportsTeam|
Рейнджерс|SportsTeam|
Рейтер|NewsMediaOrganization|Reuters,Рейтерс
Ренессанс|PoliticalParty|
Репортёры без границ|Organization|Репортеры без границ
Республиканская партия|PoliticalParty|
Рома|SportsTeam|
Росавиация|GovernmentOrganization|
Росатом|GovernmentOrganization|
Росбалт|NewsMediaOrganization|
Росгвардия|GovernmentOrganization|
Росздравнадзор|GovernmentOrganization|
Росимущество|GovernmentOrganization|
Роскомнадзор|GovernmentOrganization|РКН
Роскосмос|GovernmentOrganization|
Рослесхоз|GovernmentOrganization|
Росмолодёжь|GovernmentOrganization|Росмолодежь
Роснефть|Corporation|
Рособоронэкспорт|Corporation|
Рособрнадзор|GovernmentOrganization|
Роспотребнадзор|GovernmentOrganization|
Росприроднадзор|GovernmentOrganization|
Росреестр|GovernmentOrganization|
Россельхозбанк|Corporation|
Россельхознадзор|GovernmentOrganization|
Россети|Corporation|
Российская газета|NewsMediaOrganization|РГ
Россия 1|NewsMediaOrganization|
Россия 24|NewsMediaOrganization|
Россия сегодня|NewsMediaOrganization|
Россотрудничество|Organization|
Росстат|GovernmentOrganization|
Ростелеком|Corporation|
Ростех|Corporation|
Ростехнадзор|GovernmentOrganization|
Ростов ФК|SportsTeam|
Ространснадзор|GovernmentOrganization|
Роструд|GovernmentOrganization|
Росфинмониторинг|GovernmentOrganization|
Росэнергоатом|Corporation|
РусГидро|Corporation|
Русал|Corporation|РУСАЛ
Русская весна|NewsMediaOrganization|
Русская служба Би-би-си|NewsMediaOrganization|
САП|GovernmentOrganization|
СБУ|GovernmentOrganization|Служба безопасности Украины
СВР|GovernmentOrganization|Служба внешней разведки
СГБ|GovernmentOrganization|Служба государственной безопасности
СГУ|CollegeOrUniversity|
СДПГ|PoliticalParty|
СКА|SportsTeam|
СНГ|Organization|Содружество Независимых Государств
СПбГУ|CollegeOrUniversity|Санкт-Петербургский государственный университет
СПбПУ|CollegeOrUniversity|
СФУ|CollegeOrUniversity|
Салават Юлаев|SportsTeam|
СамГУ|CollegeOrUniversity|
Сбербанк|Corporation|Сбер
СвДП|PoliticalParty|
Северный поток|Corporation|
Северный флот|GovernmentOrganization|
Северсталь|Corporation|
Севилья ФК|SportsTeam|
Сейм|GovernmentOrganization|
Селтик|SportsTeam|
Сенат|GovernmentOrganization|
Сенат США|GovernmentOrganization|
Сеченовский университет|CollegeOrUniversity|
Сибирь ХК|SportsTeam|
Сибур|Corporation|СИБУР
Синьхуа|NewsMediaOrganization|
Скотленд-Ярд|GovernmentOrganization|Скотланд-Ярд
Славия|SportsTeam|
Следственный комитет|GovernmentOrganization|СК,СК РФ,СКР
Слуга народа|PoliticalParty|
Совбез|GovernmentOrganization|Совет безопасности
Совбез ООН|GovernmentOrganization|Совет Безопасности ООН,СБ ООН
Совет Европы|Organization|
Советский спорт|NewsMediaOrganization|
Совфед|GovernmentOrganization|Совет Федерации,СФ
Сорбонна|CollegeOrUniversity|
Сочи ФК|SportsTeam|
Союз 90|PoliticalParty|
Союзмультфильм|Corporation|
Спартак|SportsTeam|
Спорт-Экспресс|NewsMediaOrganization|
Спортинг|SportsTeam|
Справедливая Россия|PoliticalParty|СРЗП,Справедливая Россия — За правду
Страна.ua|NewsMediaOrganization|
Стэнфорд|CollegeOrUniversity|Стэнфордский университет
Сургутнефтегаз|Corporation|
Суспильне|NewsMediaOrganization|
Счётная палата|GovernmentOrganization|Счетная палата
Т-Банк|Corporation|Тинькофф,Тинькофф Банк
ТАСС|NewsMediaOrganization|ИТАР-ТАСС
ТВЦ|NewsMediaOrganization|
ТГУ|CollegeOrUniversity|
ТПУ|CollegeOrUniversity|
ТЮРКСОЙ|Organization|
Талибан|Organization|
Тампа-Бэй Лайтнинг|SportsTeam|
Татнефть|Corporation|
Тиса|PoliticalParty|
Тихоокеанский флот|GovernmentOrganization|
Торпедо|SportsTeam|
Тоттенхэм|SportsTeam|
Трабзонспор|SportsTeam|
Транснефть|Corporation|
Турецкий поток|Corporation|
УАЗ|Corporation|
УВКБ ООН|Organization|
УЕФА|Organization|UEFA
УНИАН|NewsMediaOrganization|
УНИКС|SportsTeam|
УПЦ|Organization|Украинская православная церковь
УФС|Organization|UFC
УзА|NewsMediaOrganization|
Украинская правда|NewsMediaOrganization|
Укрзализныця|Corporation|
Укринформ|NewsMediaOrganization|
Укрэнерго|Corporation|
Университет АДА|CollegeOrUniversity|
УрФУ|CollegeOrUniversity|
Ура.ру|NewsMediaOrganization|URA.RU
Урал ФК|SportsTeam|
Уралвагонзавод|Corporation|
Уралкалий|Corporation|
Уральские авиалинии|Corporation|
ФАО|Organization|
ФАС|GovernmentOrganization|Федеральная антимонопольная служба
ФАТХ|PoliticalParty|
ФБР|GovernmentOrganization|Федеральное бюро расследований
ФИА|Organization|FIA
ФИДЕ|Organization|
ФИФА|Organization|FIFA
ФНС|GovernmentOrganization|Федеральная налоговая служба
ФОМ|Organization|
ФРС|GovernmentOrganization|Федеральная резервная система
ФСБ|GovernmentOrganization|Федеральная служба безопасности
ФСИН|GovernmentOrganization|
ФСО|GovernmentOrganization|
ФТС|GovernmentOrganization|
ФХР|Organization|
Федеральное собрание|GovernmentOrganization|Федеральное Собрание
Фейеноорд|SportsTeam|
Фенербахче|SportsTeam|
Феррари|SportsTeam|
Фидес|PoliticalParty|ФИДЕС
Флорида Пантерз|SportsTeam|
Фонд Гейдара Алиева|Organization|
Фонд борьбы с коррупцией|Organization|ФБК
Фонтанка.ру|NewsMediaOrganization|
Форин-офис|GovernmentOrganization|
Фосагро|Corporation|ФосАгро
Фронтекс|GovernmentOrganization|
ХАМАС|Organization|
ХДС|PoliticalParty|Христианско-демократический союз
ХСС|PoliticalParty|
Хезболла|Organization|Хизбалла
Ховар|NewsMediaOrganization|
ЦАХАЛ|GovernmentOrganization|
ЦБ|GovernmentOrganization|Центробанк,Банк России,Центральный банк
ЦИК|GovernmentOrganization|Центральная избирательная комиссия,Центризбирком
ЦРУ|GovernmentOrganization|Центральное разведывательное управление
ЦСКА|SportsTeam|
ЦТАК|NewsMediaOrganization|
Царьград|NewsMediaOrganization|
Црвена Звезда|SportsTeam|
ЧВК Вагнер|Organization|
Челси|SportsTeam|
Черноморский флот|GovernmentOrganization|
ШОС|Organization|Шанхайская организация сотрудничества
Шахтёр|SportsTeam|Шахтер
Шин-Бет|GovernmentOrganization|ШАБАК
Шинник|SportsTeam|
Щукинское училище|CollegeOrUniversity|
Энергоатом|Corporation|
Эхо Москвы|NewsMediaOrganization|
ЮНЕСКО|Organization|
ЮНИСЕФ|Organization|
ЮУрГУ|CollegeOrUniversity|
ЮФУ|CollegeOrUniversity|
Ювентус|SportsTeam|
Яндекс|Corporation|
` as const;
