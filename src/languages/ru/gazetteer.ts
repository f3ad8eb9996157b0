/** Places usual in news, as Russian spells them. */

/** Lines `base form|type|ISO 3166-1 alpha-2 or nothing|alias,alias`; each form stands once. */
export const gazetteer = `
Абадан|City|IR|
Абакан|City|RU|
Абботтабад|City|PK|
Абердин|City|GB|
Абиджан|City|CI|
Абу-Даби|City|AE|
Абуджа|City|NG|
Абхазия|AdministrativeArea|GE|Республика Абхазия
Аваза|City|TM|
Авачинский вулкан|Mountain||
Авдеевка|City|UA|
Авиньон|City|FR|
Австралия|Country|AU|Австралийский Союз
Австрия|Country|AT|Австрийская Республика
Австро-Венгрия|Country||
Агадес|City|NE|
Агадир|City|MA|
Агалы|City|AZ|
Агдам|City|AZ|
Агдаш|City|AZ|
Агдере|City|AZ|Мардакерт
Агджабеди|City|AZ|
Агидель|City|RU|
Агра|City|IN|
Агстафа|City|AZ|
Адана|City|TR|
Аддис-Абеба|City|ET|
Аделаида|City|AU|
Аден|City|YE|
Аденский залив|BodyOfWater||
Аджария|AdministrativeArea|GE|
Аджман|City|AE|
Адлер|City|RU|
Адриатическое море|BodyOfWater||Адриатика
Адыгея|AdministrativeArea|RU|Республика Адыгея
Адыяман|City|TR|
Азербайджан|Country|AZ|Азербайджанская Республика,АР
Азиатско-Тихоокеанский регион|Place||АТР
Азия|Continent||
Азов|City|RU|
Азовское море|BodyOfWater||
Азорские острова|Place|PT|
Ай-Петри|Mountain||
Айдахо|AdministrativeArea|US|
Айдын|City|TR|
Айова|AdministrativeArea|US|
Акаба|City|JO|
Акапулько|City|MX|
Аквила|City|IT|
Акко|City|IL|
Аккра|City|GH|
Аккую|Place|TR|
Аконкагуа|Mountain||
Актау|City|KZ|
Актобе|City|KZ|Актюбинск
Алабама|AdministrativeArea|US|
Алазани|BodyOfWater||
Аландские острова|AdministrativeArea|AX|
Аланья|City|TR|
Алапаевск|City|RU|
Албания|Country|AL|Республика Албания
Алдан|City|RU|
Александрия|City|EG|
Александровский сад|Place|RU|
Александруполис|City|GR|
Алексеевка|City|RU|
Алеппо|City|SY|Халеб
Алжир|Country|DZ|
Аликанте|City|ES|
Аллея почётного захоронения|Place|AZ|Аллея почетного захоронения
Аллея шахидов|Place|AZ|Шехидляр хиябаны
Алматы|City|KZ|Алма-Ата
Алтай|Mountain||
Алтайский край|AdministrativeArea|RU|
Алушта|City|UA|
Алчевск|City|UA|
Аль-Акса|Place|IL|мечеть Аль-Акса
Альберта|AdministrativeArea|CA|
Альбукерке|City|US|
Альметьевск|City|RU|
Альпы|Mountain||
Аляска|AdministrativeArea|US|
Алят|City|AZ|
Амазония|Place|BR|
Амазонка|BodyOfWater||
Амман|City|JO|
Амритсар|City|IN|
Амстердам|City|NL|
Амударья|BodyOfWater||
Амур|BodyOfWater||
Амурск|City|RU|
Амурская область|AdministrativeArea|RU|Приамурье
Анадырь|City|RU|
Анаклия|City|GE|
Анапа|City|RU|
Анатолия|Place||
Ангара|BodyOfWater||
Ангарск|City|RU|
Англия|AdministrativeArea|GB|
Ангола|Country|AO|
Андалусия|AdministrativeArea|ES|
Андижан|City|UZ|
Андорра|Country|AD|
Анды|Mountain||
Анжеро-Судженск|City|RU|
Анкара|City|TR|
Анкоридж|City|US|
Аннапурна|Mountain||
Антакья|City|TR|
Анталья|City|TR|Анталия
Антананариву|City|MG|
Антарктида|Continent||
Антарктика|Continent||
Антверпен|City|BE|
Антигуа и Барбуда|Country|AG|
Апатиты|City|RU|
Апеннинский полуостров|Place||
Апиа|City|WS|
Апшеронский полуостров|Place|AZ|Абшеронский полуостров
Аравийский полуостров|Place||
Аравийское море|BodyOfWater||
Арак|City|IR|
Аракс|BodyOfWater||
Аральское море|BodyOfWater||Арал
Арарат|Mountain||
Арбат|Place|RU|Старый Арбат
Аргентина|Country|AR|
Аргун|City|RU|
Ардахан|City|TR|
Ардебиль|City|IR|
Арзамас|City|RU|
Аризона|AdministrativeArea|US|
Аркадаг|City|TM|
Арканзас|AdministrativeArea|US|
Арктика|Place||
Армавир|City|RU|
Армения|Country|AM|Республика Армения
Армянск|City|UA|
Арташат|City|AM|
Аруба|AdministrativeArea|AW|
Аруша|City|TZ|
Архангельск|City|RU|
Архангельская область|AdministrativeArea|RU|
Архыз|Mountain||
Асалуйе|City|IR|
Асбест|City|RU|
Асино|City|RU|
Асмэра|City|ER|Асмара
Ассам|AdministrativeArea|IN|
Ассизи|City|IT|
Астана|City|KZ|Нур-Султан,Целиноград
Астара|City|AZ|
Астраханская область|AdministrativeArea|RU|
Астрахань|City|RU|
Асуан|City|EG|
Асунсьон|City|PY|
Атланта|City|US|
Атлантический океан|BodyOfWater||Атлантика
Атырау|City|KZ|
Аугсбург|City|DE|
Афганистан|Country|AF|Исламский Эмират Афганистан
Афины|City|GR|
Афон|Place|GR|
Африка|Continent||
Африканский Рог|Place||
Африн|City|SY|
Афьонкарахисар|City|TR|
Ахалкалаки|City|GE|
Ахалцихе|City|GE|
Ахваз|City|IR|
Ахен|City|DE|
Ахмадабад|City|IN|
Ахсу|City|AZ|
Ахтубинск|City|RU|
Ачинск|City|RU|
Ашдод|City|IL|
Ашкелон|City|IL|
Ашхабад|City|TM|
Баальбек|City|LB|
Баб-эль-Мандебский пролив|BodyOfWater||
Бабек|City|AZ|
Бабий Яр|Place|UA|
Багамские Острова|Country|BS|Багамы,Багамские острова
Багдад|City|IQ|
Баграм|City|AF|
Баден-Баден|City|DE|
Баден-Вюртемберг|AdministrativeArea|DE|
Базардюзю|Mountain||
Базель|City|CH|
Байкал|BodyOfWater||озеро Байкал
Байконур|Place|KZ|
Баксан|City|RU|
Баку|City|AZ|
Балабаново|City|RU|
Балакен|City|AZ|
Балаклава|City|UA|
Балаклея|City|UA|
Балаково|City|RU|
Балашиха|City|RU|
Балашов|City|RU|
Бали|Place|ID|
Балканабад|City|TM|
Балканский полуостров|Place||
Балканы|Place||
Балтийск|City|RU|
Балтийское море|BodyOfWater||Балтика
Балтимор|City|US|
Балхаш|BodyOfWater||
Балыкесир|City|TR|
Бамако|City|ML|
Бангалор|City|IN|
Банги|City|CF|
Бангкок|City|TH|
Бангладеш|Country|BD|
Бандар-Сери-Бегаван|City|BN|
Бандунг|City|ID|
Банжул|City|GM|
Баня-Лука|City|BA|
Барановичи|City|BY|
Барбадос|Country|BB|
Барвиха|Place|RU|
Барда|City|AZ|
Баренцево море|BodyOfWater||
Бари|City|IT|
Барнаул|City|RU|
Барранкилья|City|CO|
Барселона|City|ES|
Басгал|City|AZ|
Басра|City|IQ|
Батайск|City|RU|
Баткен|City|KG|
Батлер|City|US|
Батман|City|TR|
Батуми|City|GE|
Бахмут|City|UA|Артёмовск,Артемовск
Бахрейн|Country|BH|
Бахчисарай|City|UA|
Башкортостан|AdministrativeArea|RU|Башкирия,Республика Башкортостан
Беверли-Хиллз|City|US|
Бейлаган|City|AZ|
Бейрут|City|LB|
Белая Церковь|City|UA|
Белгород|City|RU|
Белгородская область|AdministrativeArea|RU|
Белград|City|RS|
Белебей|City|RU|
Белек|City|TR|
Белен|City|BR|
Белиз|Country|BZ|
Беловежская пуща|Place||
Белово|City|RU|
Белогорск|City|RU|
Белое море|BodyOfWater||
Беломорск|City|RU|
Белорецк|City|RU|
Белоруссия|Country|BY|Беларусь,Республика Беларусь,РБ
Белосток|City|PL|
Белу-Оризонти|City|BR|
Белуджистан|AdministrativeArea|PK|
Белуха|Mountain||
Белфаст|City|GB|
Бельгия|Country|BE|Королевство Бельгия
Бельмопан|City|BZ|
Бельцы|City|MD|
Бен-Гурион|Place|IL|
Бенгази|City|LY|
Бенгальский залив|BodyOfWater||
Бендер-Аббас|City|IR|
Бендеры|City|MD|
Бенилюкс|Place||
Бенин|Country|BJ|
Бергамо|City|IT|
Берген|City|NO|
Бердичев|City|UA|
Бердск|City|RU|
Бердянск|City|UA|
Березники|City|RU|
Берингов пролив|BodyOfWater||
Берингово море|BodyOfWater||
Берлин|City|DE|
Берлинская стена|Place|DE|
Бермудские острова|AdministrativeArea|BM|Бермуды
Берн|City|CH|
Беслан|City|RU|
Бештау|Mountain||
Беэр-Шева|City|IL|
Биарриц|City|FR|
Бибиэйбат|City|AZ|
Бийск|City|RU|
Билефельд|City|DE|
Бильбао|City|ES|
Бильгя|City|AZ|
Билясувар|City|AZ|
Бинагади|City|AZ|
Бингёль|City|TR|
Бирмингем|City|GB|
Биробиджан|City|RU|
Бисау|City|GW|
Бискайский залив|BodyOfWater||
Бихар|AdministrativeArea|IN|
Бишкек|City|KG|
Благовещенск|City|RU|
Ближний Восток|Place||
Блэкпул|City|GB|
Боао|City|CN|
Бобруйск|City|BY|
Богородицк|City|RU|
Богота|City|CO|
Бодайбо|City|RU|
Бодрум|City|TR|
Болгар|City|RU|
Болгария|Country|BG|Республика Болгария
Боливия|Country|BO|
Болниси|City|GE|
Бологое|City|RU|
Болонья|City|IT|
Болотная площадь|Place|RU|
Болу|City|TR|
Болхов|City|RU|
Большой Кавказ|Mountain||
Большой Камень|City|RU|
Бонн|City|DE|
Бордо|City|FR|
Боржоми|City|GE|
Борзя|City|RU|
Борисов|City|BY|
Борисоглебск|City|RU|
Борисполь|City|UA|
Борнео|Place|ID|
Борнхольм|Place|DK|
Боровичи|City|RU|
Боровск|City|RU|
Бородино|Place|RU|
Борчалы|Place|GE|
Босния и Герцеговина|Country|BA|Босния,БиГ
Бостон|City|US|
Босфор|BodyOfWater||пролив Босфор
Ботнический залив|BodyOfWater||
Ботсвана|Country|BW|
Бохтар|City|TJ|
Бохум|City|DE|
Бочаров Ручей|Place|RU|
Брага|City|PT|
Браззавиль|City|CG|
Бразилиа|City|BR|
Бразилия|Country|BR|Федеративная Республика Бразилия
Брайтон|City|GB|
Бранденбург|AdministrativeArea|DE|
Бранденбургские ворота|Place|DE|
Братислава|City|SK|
Братск|City|RU|
Брахмапутра|BodyOfWater||
Брашов|City|RO|
Бремен|City|DE|
Брест|City|BY|
Брестская область|AdministrativeArea|BY|
Бретань|AdministrativeArea|FR|
Брешиа|City|IT|
Бриджтаун|City|BB|
Брисбен|City|AU|
Бристоль|City|GB|
Британская Колумбия|AdministrativeArea|CA|
Британские Виргинские острова|AdministrativeArea|VG|
Брно|City|CZ|
Бровары|City|UA|
Бронкс|AdministrativeArea|US|
Бронницы|City|RU|
Бруклин|AdministrativeArea|US|
Бруней|Country|BN|
Брюгге|City|BE|
Брюссель|City|BE|
Брянск|City|RU|
Брянская область|AdministrativeArea|RU|
Бугульма|City|RU|
Бугуруслан|City|RU|
Будапешт|City|HU|
Будва|City|ME|
Будённовск|City|RU|Буденновск
Бужумбура|City|BI|
Бузовна|City|AZ|
Бузулук|City|RU|
Буйнакск|City|RU|
Букаву|City|CD|
Букингемский дворец|Place|GB|
Бургас|City|BG|
Бургундия|AdministrativeArea|FR|
Бурдж-Халифа|Place|AE|
Буркина-Фасо|Country|BF|
Бурса|City|TR|
Бурунди|Country|BI|
Бурятия|AdministrativeArea|RU|Республика Бурятия
Бутан|Country|BT|
Буффало|City|US|
Бухара|City|UZ|
Бухарест|City|RO|
Бухта Золотой Рог|BodyOfWater||
Буча|City|UA|
Бушер|City|IR|
Буэнос-Айрес|City|AR|
Бхопал|City|IN|
Быдгощ|City|PL|
Бюргеншток|City|CH|
ВДНХ|Place|RU|
Ваганьковское кладбище|Place|RU|
Вагаршапат|City|AM|
Вадуц|City|LI|
Вайоминг|AdministrativeArea|US|
Валаам|Place|RU|
Валенсия|City|ES|
Валлетта|City|MT|
Валуйки|City|RU|
Вальпараисо|City|CL|
Ван|City|TR|
Ванадзор|City|AM|
Ванкувер|City|CA|
Вануату|Country|VU|
Варадеро|City|CU|
Варанаси|City|IN|
Варденис|City|AM|
Варна|City|BG|
Вароша|City|CY|
Варшава|City|PL|
Васильевка|City|UA|
Ватикан|Country|VA|Святой Престол
Вашингтон|City|US|
Везувий|Mountain||
Веймар|City|DE|
Великая Китайская стена|Place|CN|
Великие Луки|City|RU|
Великий Новгород|City|RU|
Великий Устюг|City|RU|
Велико-Тырново|City|BG|
Великобритания|Country|GB|Соединённое Королевство,Соединенное Королевство,Объединённое Королевство,Британия,Соединённое Королевство Великобритании и Северной Ирландии
Веллингтон|City|NZ|
Вельск|City|RU|
Вена|City|AT|
Венгрия|Country|HU|
Венесуэла|Country|VE|Боливарианская Республика Венесуэла
Венеция|City|IT|
Вентспилс|City|LV|
Вермонт|AdministrativeArea|US|
Верона|City|IT|
Версаль|Place|FR|
Верхний Ларс|Place|RU|
Верхняя Пышма|City|RU|
Верхняя Салда|City|RU|
Верхоянск|City|RU|
Вестминстер|Place|GB|
Виго|City|ES|
Видное|City|RU|
Византия|Country||
Вильнюс|City|LT|
Вилючинск|City|RU|
Виндзор|City|GB|
Виндхук|City|NA|
Виннипег|City|CA|
Винница|City|UA|
Винницкая область|AdministrativeArea|UA|
Виргиния|AdministrativeArea|US|Вирджиния
Висбаден|City|DE|
Висконсин|AdministrativeArea|US|
Висла|BodyOfWater||
Витебск|City|BY|
Витебская область|AdministrativeArea|BY|
Вифлеем|City|PS|
Владивосток|City|RU|
Владикавказ|City|RU|
Владимир|City|RU|
Владимирская область|AdministrativeArea|RU|
Влёра|City|AL|
Внуково|Place|RU|
Внутренняя Монголия|AdministrativeArea|CN|
Воеводина|AdministrativeArea|RS|
Волга|BodyOfWater||
Волго-Донской канал|BodyOfWater||
Волгоград|City|RU|
Волгоградская область|AdministrativeArea|RU|
Волгодонск|City|RU|
Волжск|City|RU|
Волжский|City|RU|
Волноваха|City|UA|
Вологда|City|RU|
Вологодская область|AdministrativeArea|RU|
Волоколамск|City|RU|
Волчанск|City|UA|
Волынская область|AdministrativeArea|UA|
Вольск|City|RU|
Вольфсбург|City|DE|
Вонсан|City|KP|
Воркута|City|RU|
Воробьёвы горы|Place|RU|Воробьевы горы
Воронеж|City|RU|
Воронежская область|AdministrativeArea|RU|
Воскресенск|City|RU|
Восточная Азия|Place||
Восточная Африка|Place||
Восточная Европа|Place||
Восточная Сибирь|Place|RU|
Восточно-Китайское море|BodyOfWater||
Восточный|Place|RU|
Восточный Зангезур|Place|AZ|
Восточный Тимор|Country|TL|Тимор-Лешти
Воткинск|City|RU|
Вроцлав|City|PL|
Всеволожск|City|RU|
Вупперталь|City|DE|
Выборг|City|RU|
Выкса|City|RU|
Вышний Волочёк|City|RU|
Вьентьян|City|LA|
Вьетнам|Country|VN|Социалистическая Республика Вьетнам,СРВ
Вязьма|City|RU|
ГДР|Country|DE|Германская Демократическая Республика
Гаага|City|NL|
Габала|City|AZ|
Габон|Country|GA|
Габороне|City|BW|
Гавайи|AdministrativeArea|US|
Гавана|City|CU|
Гавар|City|AM|
Гавр|City|FR|
Гагаузия|AdministrativeArea|MD|
Гагра|City|GE|
Гаджигабул|City|AZ|
Гадрут|City|AZ|
Газах|City|AZ|
Газиантеп|City|TR|
Гаити|Country|HT|
Гайана|Country|GY|
Галапагос|Place|EC|
Галисия|AdministrativeArea|ES|
Галифакс|City|CA|
Галич|City|RU|
Галичина|AdministrativeArea|UA|Галиция
Галле|City|DE|
Гамбия|Country|GM|
Гамбург|City|DE|
Гана|Country|GH|
Ганг|BodyOfWater||
Гандлова|City|SK|
Ганновер|City|DE|
Гаосюн|City|TW|
Гардабани|City|GE|
Гармиш-Партенкирхен|City|DE|
Гаррисберг|City|US|
Гатвик|Place|GB|
Гатчина|City|RU|
Гах|City|AZ|
Гвадалахара|City|MX|
Гвадар|City|PK|
Гваделупа|AdministrativeArea|GP|
Гватемала|Country|GT|
Гвинея|Country|GN|
Гвинея-Бисау|Country|GW|
Гданьск|City|PL|
Гдыня|City|PL|
Гедабек|City|AZ|Кедабек
Гейдельберг|City|DE|
Гейчай|City|AZ|
Геленджик|City|RU|
Гельзенкирхен|City|DE|
Геническ|City|UA|
Гент|City|BE|
Генуя|City|IT|
Георгиевск|City|RU|
Геранбой|City|AZ|
Герат|City|AF|
Германия|Country|DE|Федеративная Республика Германия,ФРГ
Герцлия|City|IL|
Гессен|AdministrativeArea|DE|
Гибралтар|AdministrativeArea|GI|
Гибралтарский пролив|BodyOfWater||
Гиза|City|EG|
Гималаи|Mountain||
Гиндукуш|Mountain||
Гиресун|City|TR|
Гитега|City|BI|
Глазго|City|GB|
Глазов|City|RU|
Глухов|City|UA|
Глушково|City|RU|
Гоа|City|IN|
Гоби|Place||
Гобустан|City|AZ|
Голанские высоты|Place|SY|
Голгофа|Mountain||
Голд-Кост|City|AU|
Голливуд|Place|US|
Голуэй|City|IE|
Гома|City|CD|
Гомель|City|BY|
Гомельская область|AdministrativeArea|BY|
Гондурас|Country|HN|
Гонконг|AdministrativeArea|HK|
Гонолулу|City|US|
Горадиз|City|AZ|
Гори|City|GE|
Горис|City|AM|
Горловка|City|UA|
Горно-Алтайск|City|RU|
Городец|City|RU|
Горячий Ключ|City|RU|
Гостомель|Place|UA|
Готланд|Place|SE|
Грайворон|City|RU|
Грайфсвальд|City|DE|
Гранада|City|ES|
Грац|City|AT|
Гренада|Country|GD|
Гренландия|AdministrativeArea|GL|
Гренобль|City|FR|
Греция|Country|GR|Греческая Республика
Гриндавик|City|IS|
Гродненская область|AdministrativeArea|BY|
Гродно|City|BY|
Грозный|City|RU|
Гронинген|City|NL|
Грузия|Country|GE|
Гуам|AdministrativeArea|GU|
Гуандун|AdministrativeArea|CN|
Гуантанамо|Place|CU|
Гуанчжоу|City|CN|
Гуаякиль|City|EC|
Губа|City|AZ|
Губадлы|City|AZ|
Губаха|City|RU|
Гудаури|City|GE|
Гудаута|City|GE|
Гудермес|City|RU|
Гуджарат|AdministrativeArea|IN|
Гудзон|BodyOfWater||
Гуйлинь|City|CN|
Гулистан|City|UZ|
Гуляйполе|City|UA|
Гурзуф|City|UA|
Гусар|City|AZ|
Гусиноозёрск|City|RU|
Гусь-Хрустальный|City|RU|
Гюмри|City|AM|
Гянджа|City|AZ|
Гёйгёль|BodyOfWater||
Гёйтепе|City|AZ|
Гётеборг|City|SE|Гетеборг
ДРА|Country|AF|
Давао|City|PH|
Давос|City|CH|
Дагестан|AdministrativeArea|RU|Республика Дагестан
Дакар|City|SN|
Дакка|City|BD|
Даллас|City|US|
Дальневосточный федеральный округ|AdministrativeArea|RU|ДФО
Дальнегорск|City|RU|
Дальний Восток|Place|RU|
Далянь|City|CN|
Дамаск|City|SY|
Даммам|City|SA|
Дананг|City|VN|
Данди|City|GB|
Дания|Country|DK|Королевство Дания
Дар-эс-Салам|City|TZ|
Дарданеллы|BodyOfWater||
Дарфур|AdministrativeArea|SD|
Даръа|City|SY|
Даугавпилс|City|LV|
Даунинг-стрит|Place|GB|
Дашкесан|City|AZ|
Дашогуз|City|TM|
Дворцовая площадь|Place|RU|
Дебальцево|City|UA|
Дебрецен|City|HU|
Девеселу|City|RO|
Девичья башня|Place|AZ|
Дейр-эз-Зор|City|SY|
Дейр-эль-Балах|City|PS|
Делавэр|AdministrativeArea|US|
Дели|City|IN|
Дельфт|City|NL|
Демократическая Республика Конго|Country|CD|ДРК,ДР Конго
Денвер|City|US|
Денизли|City|TR|
Денпасар|City|ID|
Дербент|City|RU|
Дерна|City|LY|
Дерри|City|GB|
Десна|BodyOfWater||
Десногорск|City|RU|
Детройт|City|US|
Джабалия|City|PS|
Джайпур|City|IN|
Джакарта|City|ID|
Джалал-Абад|City|KG|
Джалилабад|City|AZ|
Джанкой|City|UA|
Джебраил|City|AZ|Джабраил
Джексонвилл|City|US|
Джелалабад|City|AF|
Дженин|City|PS|
Джермук|City|AM|
Джибути|Country|DJ|
Джидда|City|SA|
Джизак|City|UZ|
Джорджия|AdministrativeArea|US|
Джорджтаун|City|GY|
Джохор|City|MY|
Джуба|City|SS|
Джульфа|City|AZ|
Джыдыр дюзю|Place|AZ|
Дзержинск|City|RU|
Дивногорск|City|RU|
Дижон|City|FR|
Дили|City|TL|
Дилижан|City|AM|
Димитровград|City|RU|
Димона|City|IL|
Диярбакыр|City|TR|
Дманиси|City|GE|
Дмитров|City|RU|
Днепр|BodyOfWater||
Днепр город|City|UA|Днепропетровск
Днепропетровская область|AdministrativeArea|UA|
Днестр|BodyOfWater||
Довиль|City|FR|
Додома|City|TZ|
Долгопрудный|City|RU|
Долина Бекаа|Place|LB|
Домбай|Mountain||
Доминика|Country|DM|
Доминиканская Республика|Country|DO|Доминикана
Домодедово|Place|RU|
Дон|BodyOfWater||
Донбасс|AdministrativeArea|UA|
Донецк|City|UA|
Донецкая Народная Республика|AdministrativeArea|UA|ДНР
Донецкая область|AdministrativeArea|UA|
Дортмунд|City|DE|
Доха|City|QA|
Дохук|City|IQ|
Древняя Русь|Country||
Дрезден|City|DE|
Дрогобыч|City|UA|
Дружковка|City|UA|
Друскининкай|City|LT|
Дуала|City|CM|
Дубай|City|AE|
Дублин|City|IE|
Дубна|City|RU|
Дубровник|City|HR|
Дувр|City|GB|
Дудинка|City|RU|
Дуйсбург|City|DE|
Дунай|BodyOfWater||
Дуньхуан|City|CN|
Дурбан|City|ZA|
Дуррес|City|AL|
Душанбе|City|TJ|
Дхарамсала|City|IN|
Дюздже|City|TR|
Дюнкерк|City|FR|
Дюссельдорф|City|DE|
Евлах|City|AZ|
Евпатория|City|UA|
Евразия|Place||
Еврейская автономная область|AdministrativeArea|RU|ЕАО
Европа|Continent||
Евфрат|BodyOfWater||
Египет|Country|EG|Арабская Республика Египет
Егорьевск|City|RU|
Ейск|City|RU|
Екатеринбург|City|RU|Свердловск
Елабуга|City|RU|
Елец|City|RU|
Елизово|City|RU|
Елисейские Поля|Place|FR|
Елисейский дворец|Place|FR|
Енакиево|City|UA|
Енисей|BodyOfWater||
Енисейск|City|RU|
Ерасх|City|AM|
Ереван|City|AM|
Ессентуки|City|RU|
Жанаозен|City|KZ|
Жезказган|City|KZ|
Железноводск|City|RU|
Железногорск|City|RU|
Женева|City|CH|
Женевское озеро|BodyOfWater||
Жешув|City|PL|
Жигулёвск|City|RU|
Жигулёвские горы|Mountain||
Житомир|City|UA|
Житомирская область|AdministrativeArea|UA|
Жодино|City|BY|
Жуковка|City|RU|
Жуковский|City|RU|
Жёлтое море|BodyOfWater||Желтое море
Забайкальский край|AdministrativeArea|RU|Забайкалье
Завидово|Place|RU|
Загатала|City|AZ|
Загреб|City|HR|
Задонск|City|RU|
Закавказье|Place||
Закарпатская область|AdministrativeArea|UA|Закарпатье
Зальцбург|City|AT|
Замбези|BodyOfWater||
Замбия|Country|ZM|
Зангезур|Place||
Зангезурский коридор|Place||
Зангилан|City|AZ|
Занзибар|City|TZ|
Западная Африка|Place||
Западная Бенгалия|AdministrativeArea|IN|
Западная Виргиния|AdministrativeArea|US|Западная Вирджиния
Западная Двина|BodyOfWater||Даугава
Западная Европа|Place||
Западная Сахара|AdministrativeArea|EH|
Западная Сибирь|Place|RU|
Западный Азербайджан|Place|AM|
Западный берег реки Иордан|AdministrativeArea|PS|Западный берег
Запорожская АЭС|Place|UA|ЗАЭС
Запорожская область|AdministrativeArea|UA|
Запорожье|City|UA|
Зарайск|City|RU|
Зардаб|City|AZ|
Заринск|City|RU|
Зарядье|Place|RU|
Захедан|City|IR|
Звенигород|City|RU|
Зеленогорск|City|RU|
Зеленоград|City|RU|
Зеленоградск|City|RU|
Зеленодольск|City|RU|
Зенджан|City|IR|
Зея|City|RU|
Зимбабве|Country|ZW|
Зиря|City|AZ|
Златоуст|City|RU|
Знаменск|City|RU|
Золинген|City|DE|
Золотая Орда|Country||
Зонгулдак|City|TR|
Зугдиди|City|GE|
Ибадан|City|NG|
Ибица|Place|ES|
Ивангород|City|RU|
Ивано-Франковск|City|UA|
Ивано-Франковская область|AdministrativeArea|UA|
Ивановка|City|AZ|
Иваново|City|RU|
Ивановская область|AdministrativeArea|RU|
Ивантеевка|City|RU|
Игарка|City|RU|
Иджеван|City|AM|
Идлиб|City|SY|
Иерихон|City|PS|
Иерусалим|City|IL|
Ижевск|City|RU|
Избербаш|City|RU|
Изборск|City|RU|
Измаил|City|UA|
Измир|City|TR|
Израиль|Country|IL|Государство Израиль
Изюм|City|UA|
Иллинойс|AdministrativeArea|US|
Ильмень|BodyOfWater||
Иматра|City|FI|
Имеретия|Place|GE|
Имишли|City|AZ|
Инвернесс|City|GB|
Ингури|BodyOfWater||
Ингушетия|AdministrativeArea|RU|Республика Ингушетия
Инд|BodyOfWater||
Инджирлик|Place|TR|
Индиана|AdministrativeArea|US|
Индианаполис|City|US|
Индийский океан|BodyOfWater||
Индия|Country|IN|Республика Индия
Индонезия|Country|ID|Республика Индонезия
Иннополис|City|RU|
Инсбрук|City|AT|
Инта|City|RU|
Инчхон|City|KR|
Иокогама|City|JP|
Ионическое море|BodyOfWater||
Иордан|BodyOfWater||
Иордания|Country|JO|Иорданское Хашимитское Королевство
Ирак|Country|IQ|Республика Ирак
Иракский Курдистан|AdministrativeArea|IQ|
Иран|Country|IR|Исламская Республика Иран,ИРИ
Ирбит|City|RU|
Иркутск|City|RU|
Иркутская область|AdministrativeArea|RU|
Ирландия|Country|IE|Республика Ирландия
Ирпень|City|UA|
Иртыш|BodyOfWater||
Исаакиевский собор|Place|RU|
Искендерун|City|TR|
Искитим|City|RU|
Исламабад|City|PK|
Исландия|Country|IS|
Исмаиллы|City|AZ|
Испания|Country|ES|Королевство Испания
Иссык-Куль|BodyOfWater||
Истра|City|RU|
Исфара|City|TJ|
Исфахан|City|IR|
Италия|Country|IT|Итальянская Республика
Ичеришехер|Place|AZ|
Ичкерия|AdministrativeArea|RU|
Ишим|City|RU|
Ишимбай|City|RU|
Йезд|City|IR|
Йемен|Country|YE|
Йонбён|City|KP|
Йорк|City|GB|
Йоханнесбург|City|ZA|
Йошкар-Ола|City|RU|
КНДР|Country|KP|Северная Корея,Корейская Народно-Демократическая Республика
Кабардино-Балкария|AdministrativeArea|RU|Кабардино-Балкарская Республика,КБР
Кабо-Верде|Country|CV|
Кабул|City|AF|
Кавказ|Place||
Кавказские горы|Mountain||
Кагул|City|MD|
Казань|City|RU|
Казахстан|Country|KZ|Республика Казахстан,РК
Казбек|Mountain||
Казвин|City|IR|
Каир|City|EG|
Каймановы острова|AdministrativeArea|KY|
Кайсери|City|TR|
Калач-на-Дону|City|RU|
Калгари|City|CA|
Кале|City|FR|
Кали|City|CO|
Калимантан|Place|ID|
Калининград|City|RU|
Калининградская область|AdministrativeArea|RU|
Калифорния|AdministrativeArea|US|
Калмыкия|AdministrativeArea|RU|Республика Калмыкия
Калуга|City|RU|
Калужская область|AdministrativeArea|RU|
Калькутта|City|IN|Колката
Кальяри|City|IT|
Кама|BodyOfWater||
Камбоджа|Country|KH|
Каменец-Подольский|City|UA|
Каменск-Уральский|City|RU|
Каменск-Шахтинский|City|RU|
Каменское|City|UA|
Камень-на-Оби|City|RU|
Камерун|Country|CM|
Камп Ноу|Place|ES|
Кампала|City|UG|
Камрань|City|VN|
Камчатский край|AdministrativeArea|RU|Камчатка
Камышин|City|RU|
Камышлы|City|SY|
Канада|Country|CA|
Кананаскис|City|CA|
Канарские острова|AdministrativeArea|ES|
Канаш|City|RU|
Канберра|City|AU|
Кандагар|City|AF|
Кандалакша|City|RU|
Канзас|AdministrativeArea|US|
Канзас-Сити|City|US|
Канкун|City|MX|
Канны|City|FR|
Кано|City|NG|
Канпур|City|IN|
Канск|City|RU|
Капан|City|AM|
Капитолий|Place|US|Капитолийский холм
Каппадокия|Place|TR|
Капри|Place|IT|
Капустин Яр|City|RU|
Карабах|Place|AZ|
Карабулак|City|RU|
Караганда|City|KZ|
Каракас|City|VE|
Каракол|City|KG|
Карачаево-Черкесия|AdministrativeArea|RU|Карачаево-Черкесская Республика,КЧР
Карачи|City|PK|
Кардифф|City|GB|
Карелия|AdministrativeArea|RU|Республика Карелия
Карибский бассейн|Place||Карибы
Карибское море|BodyOfWater||
Каринтия|AdministrativeArea|AT|
Карловы Вары|City|CZ|
Карлсруэ|City|DE|
Карпаты|Mountain||
Карс|City|TR|
Карское море|BodyOfWater||
Картахена|City|CO|
Карши|City|UZ|
Касабланка|City|MA|
Касимов|City|RU|
Каспийск|City|RU|
Каспийское море|BodyOfWater||Каспий
Кассель|City|DE|
Каталония|AdministrativeArea|ES|
Катанга|AdministrativeArea|CD|
Катания|City|IT|
Катар|Country|QA|
Катманду|City|NP|
Катовице|City|PL|
Катынь|Place|RU|
Каунас|City|LT|
Кахетия|Place|GE|
Каховка|City|UA|
Каховское водохранилище|BodyOfWater||
Кахраманмараш|City|TR|
Кашан|City|IR|
Кашгар|City|CN|
Кашира|City|RU|
Кашмир|AdministrativeArea|IN|Джамму и Кашмир
Кванджу|City|KR|
Квантико|City|US|
Квебек|AdministrativeArea|CA|
Кветта|City|PK|
Квинс|AdministrativeArea|US|
Квинсленд|AdministrativeArea|AU|
Кейптаун|City|ZA|
Кельбаджар|City|AZ|
Кембридж|City|GB|
Кемер|City|TR|
Кемерово|City|RU|
Кемеровская область|AdministrativeArea|RU|Кузбасс,Кемеровская область — Кузбасс
Кемь|City|RU|
Кенгерли|AdministrativeArea|AZ|
Кения|Country|KE|
Кентукки|AdministrativeArea|US|
Керала|AdministrativeArea|IN|
Кербела|City|IQ|
Кередж|City|IR|
Керман|City|IR|
Керманшах|City|IR|
Керченский мост|Place||
Керченский пролив|BodyOfWater||
Керчь|City|UA|
Кигали|City|RW|
Кидаль|City|ML|
Киев|City|UA|
Киевская Русь|Country||
Киевская область|AdministrativeArea|UA|
Кижи|Place|RU|
Кизляр|City|RU|
Килиманджаро|Mountain||
Килис|City|TR|
Киль|City|DE|
Кильский канал|BodyOfWater||
Кимры|City|RU|
Кингисепп|City|RU|
Кингстон|City|JM|
Кинель|City|RU|
Кинешма|City|RU|
Киншаса|City|CD|
Киото|City|JP|
Кипр|Country|CY|Республика Кипр
Киранц|City|AM|
Киргизия|Country|KG|Кыргызстан,Киргизская Республика,Кыргызская Республика
Кирения|City|CY|
Кирибати|Country|KI|
Кириши|City|RU|
Киркенес|City|NO|
Киркук|City|IQ|
Киров|City|RU|
Кировоград|City|UA|Кропивницкий
Кировоградская область|AdministrativeArea|UA|
Кировская область|AdministrativeArea|RU|
Кирьят-Шмона|City|IL|
Киселёвск|City|RU|Киселевск
Кисловодск|City|RU|
Китай|Country|CN|Китайская Народная Республика,КНР,Поднебесная
Кито|City|EC|
Кишинёв|City|MD|Кишинев
Клагенфурт|City|AT|
Клайпеда|City|LT|
Кливленд|City|US|
Клин|City|RU|
Клинцы|City|RU|
Клуж-Напока|City|RO|
Ключевская Сопка|Mountain||
Кобани|City|SY|
Кобе|City|JP|
Кобулети|City|GE|
Ковентри|City|GB|
Ковров|City|RU|
Когалым|City|RU|
Коджаэли|City|TR|
Кодорское ущелье|Place|GE|
Козельск|City|RU|
Козьмодемьянск|City|RU|
Коимбра|City|PT|
Коканд|City|UZ|
Коктебель|City|UA|
Кокшетау|City|KZ|
Колизей|Place|IT|
Коломбо|City|LK|
Коломна|City|RU|
Коломыя|City|UA|
Колорадо|AdministrativeArea|US|
Колпино|City|RU|
Колумбия|Country|CO|Республика Колумбия
Колумбус|City|US|
Колыма|BodyOfWater||
Кольский полуостров|Place|RU|
Кольцово|Place|RU|
Кольчугино|City|RU|
Коми|AdministrativeArea|RU|Республика Коми
Коморские Острова|Country|KM|Коморы
Комрат|City|MD|
Комсомольск-на-Амуре|City|RU|
Конаев|City|KZ|
Конаково|City|RU|
Конакри|City|GN|
Конго|Country|CG|Республика Конго
Кондопога|City|RU|
Коннектикут|AdministrativeArea|US|
Конотоп|City|UA|
Константина|City|DZ|
Константиновка|City|UA|
Констанца|City|RO|
Конья|City|TR|
Копейск|City|RU|
Копенгаген|City|DK|
Кордильеры|Mountain||
Кордова|City|ES|
Корейский полуостров|Place||
Корк|City|IE|
Коркино|City|RU|
Королёв|City|RU|Королев
Коростень|City|UA|
Корсика|AdministrativeArea|FR|
Кортина-д'Ампеццо|City|IT|
Корфу|Place|GR|
Косово|Country|XK|Косово и Метохия
Коста-Рика|Country|CR|
Костанай|City|KZ|Кустанай
Кострома|City|RU|
Костромская область|AdministrativeArea|RU|
Кот-д'Ивуар|Country|CI|Кот-д’Ивуар
Котлас|City|RU|
Котово|City|RU|
Котовск|City|RU|
Котону|City|BJ|
Котор|City|ME|
Кохтла-Ярве|City|EE|
Кошице|City|SK|
Крагуевац|City|RS|
Крайова|City|RO|
Крайстчерч|City|NZ|
Кракатау|Mountain||
Краков|City|PL|
Краматорск|City|UA|
Красная Поляна|City|RU|
Красная площадь|Place|RU|
Красногорск|City|RU|
Краснодар|City|RU|
Краснодарский край|AdministrativeArea|RU|Кубань
Краснодон|City|UA|
Красное море|BodyOfWater||
Краснокаменск|City|RU|
Краснокамск|City|RU|
Красноперекопск|City|UA|
Краснотурьинск|City|RU|
Красноярск|City|RU|
Красноярский край|AdministrativeArea|RU|
Красный Лиман|City|UA|
Кременная|City|UA|
Кременчуг|City|UA|
Кремль|Place|RU|Московский Кремль
Крещатик|Place|UA|
Кривой Рог|City|UA|
Кринки|City|UA|
Крит|Place|GR|
Крокус Сити Холл|Place|RU|
Кронштадт|City|RU|
Крым|AdministrativeArea|UA|Республика Крым,Автономная Республика Крым
Крымск|City|RU|
Крымский мост|Place|RU|
Крымский полуостров|Place|UA|
Кстово|City|RU|
Куала-Лумпур|City|MY|
Куба|Country|CU|Республика Куба
Кубинка|City|RU|
Кувейт|Country|KW|
Куданкулам|City|IN|
Кудрово|City|RU|
Кузнецк|City|RU|
Куликово поле|Place|RU|
Куляб|City|TJ|
Кум|City|IR|
Кумаси|City|GH|
Кумертау|City|RU|
Кунгур|City|RU|
Кундуз|City|AF|
Куньмин|City|CN|
Купертино|City|US|
Купянск|City|UA|
Кура|BodyOfWater||
Курахово|City|UA|
Курган|City|RU|
Курганская область|AdministrativeArea|RU|
Курдистан|Place||
Курильские острова|Place|RU|Курилы,Южные Курилы
Куритиба|City|BR|
Курск|City|RU|
Курская АЭС|Place|RU|
Курская область|AdministrativeArea|RU|
Курык|City|KZ|
Куско|City|PE|
Кутаиси|City|GE|
Кушадасы|City|TR|
Кызыл|City|RU|
Кызылорда|City|KZ|
Кыштым|City|RU|
Кэмп-Дэвид|Place|US|
Кэсон|City|KP|
Кюрдамир|City|AZ|
Кюсю|Place|JP|
Кяхта|City|RU|
Кёльн|City|DE|Кельн
Кёнджу|City|KR|
Ла-Манш|BodyOfWater||
Ла-Пас|City|BO|
Лагич|City|AZ|
Лагос|City|NG|
Ладожское озеро|BodyOfWater||Ладога
Лакхнау|City|IN|
Лампедуза|Place|IT|
Лангепас|City|RU|
Лангкави|City|MY|
Ланс|City|FR|
Ланьчжоу|City|CN|
Лаос|Country|LA|
Лаппеэнранта|City|FI|
Ларнака|City|CY|
Лас-Вегас|City|US|
Лас-Пальмас|City|ES|
Латакия|City|SY|
Латвия|Country|LV|Латвийская Республика
Латинская Америка|Place||
Лахор|City|PK|
Лахти|City|FI|
Лачин|City|AZ|
Лачинский коридор|Place|AZ|
Лебедянь|City|RU|
Леверкузен|City|DE|
Лейпциг|City|DE|
Ленинград|City|RU|
Ленинградская область|AdministrativeArea|RU|Ленобласть
Лениногорск|City|RU|
Ленинск-Кузнецкий|City|RU|
Ленск|City|RU|
Лерик|City|AZ|
Лесбос|Place|GR|
Лесозаводск|City|RU|
Лесосибирск|City|RU|
Лесото|Country|LS|
Лестер|City|GB|
Либерия|Country|LR|
Либревиль|City|GA|
Ливан|Country|LB|Ливанская Республика
Ливерпуль|City|GB|
Ливия|Country|LY|
Ливны|City|RU|
Лидс|City|GB|
Лиепая|City|LV|
Лиллехаммер|City|NO|
Лилль|City|FR|
Лилонгве|City|MW|
Лима|City|PE|
Лимассол|City|CY|
Лимерик|City|IE|
Линц|City|AT|
Лион|City|FR|
Липецк|City|RU|
Липецкая область|AdministrativeArea|RU|
Лисичанск|City|UA|
Лиски|City|RU|
Лиссабон|City|PT|
Литани|BodyOfWater||
Литва|Country|LT|Литовская Республика
Литл-Рок|City|US|
Лихтенштейн|Country|LI|
Лобня|City|RU|
Лодзь|City|PL|
Лозанна|City|CH|
Лозовая|City|UA|
Локбатан|City|AZ|
Ломбардия|AdministrativeArea|IT|
Ломбок|Place|ID|
Ломе|City|TG|
Лонг-Айленд|Place|US|
Лондон|City|GB|
Лос-Анджелес|City|US|
Лотарингия|AdministrativeArea|FR|
Луанда|City|AO|
Луара|BodyOfWater||
Лубумбаши|City|CD|
Лубянка|Place|RU|
Лувр|Place|FR|
Луга|City|RU|
Лугано|City|CH|
Луганск|City|UA|
Луганская Народная Республика|AdministrativeArea|UA|ЛНР
Луганская область|AdministrativeArea|UA|
Лужники|Place|RU|
Луизиана|AdministrativeArea|US|
Луисвилл|City|US|
Луксор|City|EG|
Лунд|City|SE|
Лурд|City|FR|
Лусаил|City|QA|
Лусака|City|ZM|
Луцк|City|UA|
Лхаса|City|CN|
Лысьва|City|RU|
Лыткарино|City|RU|
Львов|City|UA|
Львовская область|AdministrativeArea|UA|
Льгов|City|RU|
Льеж|City|BE|
Любек|City|DE|
Люберцы|City|RU|
Люблин|City|PL|
Любляна|City|SI|
Люксембург|Country|LU|Великое Герцогство Люксембург
Люцерн|City|CH|
Лянкяран|City|AZ|Ленкорань
Лёвен|City|BE|
Маастрихт|City|NL|
Мавзолей Ленина|Place|RU|
Маврикий|Country|MU|
Мавритания|Country|MR|
Магадан|City|RU|
Магаданская область|AdministrativeArea|RU|
Магас|City|RU|
Магдебург|City|DE|
Магнитогорск|City|RU|
Мадагаскар|Country|MG|
Мадейра|Place|PT|
Маджуро|City|MH|
Мадисон|City|US|
Мадрид|City|ES|
Мазари-Шариф|City|AF|
Мазовия|AdministrativeArea|PL|
Майами|City|US|
Майдан|Place|UA|Майдан Незалежности,Майдан Независимости
Майдугури|City|NG|
Майкоп|City|RU|
Майнц|City|DE|
Майорка|Place|ES|
Майотта|AdministrativeArea|YT|
Макао|AdministrativeArea|MO|
Макеевка|City|UA|
Малабо|City|GQ|
Малави|Country|MW|
Малага|City|ES|
Малайзия|Country|MY|
Малаккский пролив|BodyOfWater||
Малатья|City|TR|
Малая Азия|Place||
Малгобек|City|RU|
Мале|City|MV|
Мали|Country|ML|
Малибу|City|US|
Малороссия|AdministrativeArea|UA|
Малоярославец|City|RU|
Малый Кавказ|Mountain||
Мальдивы|Country|MV|Мальдивская Республика,Мальдивские острова
Мальмё|City|SE|Мальме
Мальта|Country|MT|
Мамаев курган|Place|RU|
Манагуа|City|NI|
Манама|City|BH|
Манаус|City|BR|
Манбидж|City|SY|
Мангейм|City|DE|
Мангуп|Mountain||
Мандалай|City|MM|
Манежная площадь|Place|RU|
Манила|City|PH|
Манипур|AdministrativeArea|IN|
Маниса|City|TR|
Манитоба|AdministrativeArea|CA|
Манхэттен|AdministrativeArea|US|
Манчестер|City|GB|
Маньчжурия|Place|CN|
Мапуту|City|MZ|
Мар-а-Лаго|Place|US|
Маракайбо|City|VE|
Маракана|Place|BR|
Марбелья|City|ES|
Мардакян|City|AZ|
Мардин|City|TR|
Марза|City|AZ|
Мариб|City|YE|
Марибор|City|SI|
Марий Эл|AdministrativeArea|RU|Республика Марий Эл
Мариуполь|City|UA|
Мармарис|City|TR|
Марнеули|City|GE|
Марокко|Country|MA|
Марракеш|City|MA|
Марсель|City|FR|
Мартиника|AdministrativeArea|MQ|
Маршалловы Острова|Country|MH|Маршалловы острова
Мары|City|TM|
Марьинка|City|UA|
Масазыр|City|AZ|
Масаллы|City|AZ|
Масеру|City|LS|
Масис|City|AM|
Маскат|City|OM|
Массачусетс|AdministrativeArea|US|
Маттерхорн|Mountain||
Махараштра|AdministrativeArea|IN|
Махачкала|City|RU|
Мачу-Пикчу|Place|PE|
Маштага|City|AZ|
Машук|Mountain||
Мбабане|City|SZ|
Мегион|City|RU|
Мегри|City|AM|
Медан|City|ID|
Медельин|City|CO|
Медина|City|SA|
Междуреченск|City|RU|
Мекка|City|SA|
Меконг|BodyOfWater||
Мексика|Country|MX|Мексиканские Соединённые Штаты
Мексиканский залив|BodyOfWater||
Мелилья|City|ES|
Мелитополь|City|UA|
Мельбурн|City|AU|
Мемфис|City|US|
Мерсин|City|TR|
Месопотамия|Place||
Мессина|City|IT|
Метц|City|FR|
Мехико|City|MX|
Мешхед|City|IR|
Миасс|City|RU|
Микронезия|Country|FM|
Милан|City|IT|
Миллерово|City|RU|
Милуоки|City|US|
Мингячевир|City|AZ|Мингечаур
Мингячевирское водохранилище|BodyOfWater||
Минданао|AdministrativeArea|PH|
Минеральные Воды|City|RU|Минводы
Миннеаполис|City|US|
Миннесота|AdministrativeArea|US|
Минск|City|BY|
Минская область|AdministrativeArea|BY|
Минусинск|City|RU|
Мирноград|City|UA|
Миссисипи|AdministrativeArea|US|
Миссури|AdministrativeArea|US|
Мисурата|City|LY|
Митровица|City|XK|
Михайловка|City|RU|
Михайловск|City|RU|
Мичиган|AdministrativeArea|US|
Мичуринск|City|RU|
Мишкольц|City|HU|
Могадишо|City|SO|
Могила Неизвестного Солдата|Place|RU|
Могилёв|City|BY|Могилев
Могилёвская область|AdministrativeArea|BY|Могилевская область
Модена|City|IT|
Можайск|City|RU|
Можга|City|RU|
Мозамбик|Country|MZ|
Моздок|City|RU|
Мозырь|City|BY|
Мойка|BodyOfWater||
Молдавия|Country|MD|Молдова,Республика Молдова
Молодечно|City|BY|
Момбаса|City|KE|
Монако|Country|MC|
Монблан|Mountain||
Монголия|Country|MN|
Монпелье|City|FR|
Монреаль|City|CA|
Монровия|City|LR|
Монтана|AdministrativeArea|US|
Монте-Карло|City|MC|
Монтевидео|City|UY|
Монтеррей|City|MX|
Монтрё|City|CH|
Мончегорск|City|RU|
Моравия|AdministrativeArea|CZ|
Мордовия|AdministrativeArea|RU|Республика Мордовия
Море Лаптевых|BodyOfWater||
Морозовск|City|RU|
Морони|City|KM|
Моршанск|City|RU|
Москва|City|RU|
Москва река|BodyOfWater||
Москва-Сити|Place|RU|
Москва-река|BodyOfWater|RU|
Московская область|AdministrativeArea|RU|Подмосковье
Мостар|City|BA|
Мосул|City|IQ|
Мраморное море|BodyOfWater||
Мугла|City|TR|
Мукачево|City|UA|
Мултан|City|PK|
Мумбаи|City|IN|Бомбей
Муравленко|City|RU|
Мурино|City|RU|
Мурманск|City|RU|
Мурманская область|AdministrativeArea|RU|Заполярье
Муром|City|RU|
Мурсия|City|ES|
Мценск|City|RU|
Мцхета|City|GE|
Мыски|City|RU|
Мытищи|City|RU|
Мьянма|Country|MM|Бирма
Мэкэле|City|ET|
Мэн|AdministrativeArea|US|
Мэриленд|AdministrativeArea|US|
Мюнстер|City|DE|
Мюнхен|City|DE|
Мёртвое море|BodyOfWater||Мертвое море
Набатия|City|LB|
Набережные Челны|City|RU|
Наблус|City|PS|
Набрань|City|AZ|
Навои|City|UZ|
Нагано|City|JP|
Нагасаки|City|JP|
Нагорно-Карабахская автономная область|AdministrativeArea|AZ|НКАО
Нагорный Карабах|Place|AZ|НКР
Нагоя|City|JP|
Нагпур|City|IN|
Надым|City|RU|
Назарет|City|IL|
Назрань|City|RU|
Найроби|City|KE|
Нальчик|City|RU|
Наманган|City|UZ|
Намибия|Country|NA|
Нанкин|City|CN|
Нанси|City|FR|
Нант|City|FR|
Наньнин|City|CN|
Нарва|City|EE|
Нардаран|City|AZ|
Наро-Фоминск|City|RU|
Нарын|City|KG|
Нарьян-Мар|City|RU|
Нассау|City|BS|
Натанз|City|IR|
Науру|Country|NR|
Нафталан|City|AZ|
Нахичевань|AdministrativeArea|AZ|Нахичеванская Автономная Республика,Нахчыван,Нахчыванская Автономная Республика
Нашвилл|City|US|
Нджамена|City|TD|
Неаполь|City|IT|
Небраска|AdministrativeArea|US|
Нева|BodyOfWater||
Невада|AdministrativeArea|US|
Невинномысск|City|RU|
Невский проспект|Place|RU|
Невшехир|City|TR|
Неджеф|City|IQ|
Нежин|City|UA|
Нейпьидо|City|MM|
Неман|BodyOfWater||
Ненецкий автономный округ|AdministrativeArea|RU|НАО
Неом|City|SA|
Непал|Country|NP|
Нерюнгри|City|RU|
Нетания|City|IL|
Нефтекамск|City|RU|
Нефтеюганск|City|RU|
Нефтчала|City|AZ|
Нефтяные Камни|Place|AZ|
Ниагарский водопад|BodyOfWater||
Ниамей|City|NE|
Нигер|Country|NE|
Нигерия|Country|NG|
Нидерланды|Country|NL|Голландия,Королевство Нидерландов
Нижегородская область|AdministrativeArea|RU|
Нижневартовск|City|RU|
Нижнекамск|City|RU|
Нижний Тагил|City|RU|
Нижняя Саксония|AdministrativeArea|DE|
Никарагуа|Country|NI|
Николаев|City|UA|
Николаевск-на-Амуре|City|RU|
Николаевская область|AdministrativeArea|UA|
Никополь|City|UA|
Никосия|City|CY|
Нил|BodyOfWater||
Ницца|City|FR|
Ниш|City|RS|
Новая Зеландия|Country|NZ|
Новая Земля|Place|RU|
Новая Каледония|AdministrativeArea|NC|
Новая Каховка|City|UA|
Новая Москва|AdministrativeArea|RU|
Новая Шотландия|AdministrativeArea|CA|
Новгородская область|AdministrativeArea|RU|
Нови-Сад|City|RS|Нови Сад
Ново-Огарёво|Place|RU|Ново-Огарево
Новоазовск|City|UA|
Новодвинск|City|RU|
Новодевичье кладбище|Place|RU|
Новозыбков|City|RU|
Новокузнецк|City|RU|
Новокуйбышевск|City|RU|
Новомосковск|City|RU|
Новополоцк|City|BY|
Новороссийск|City|RU|
Новороссийская бухта|BodyOfWater||
Новороссия|AdministrativeArea||
Новосибирск|City|RU|
Новосибирская область|AdministrativeArea|RU|
Новотроицк|City|RU|
Новоуральск|City|RU|
Новочебоксарск|City|RU|
Новочеркасск|City|RU|
Новошахтинск|City|RU|
Новханы|City|AZ|
Новый Арбат|Place|RU|
Новый Орлеан|City|US|
Новый Уренгой|City|RU|
Новый Южный Уэльс|AdministrativeArea|AU|
Ногинск|City|RU|
Ноемберян|City|AM|
Норвегия|Country|NO|Королевство Норвегия
Норвежское море|BodyOfWater||
Норидж|City|GB|
Норильск|City|RU|
Нормандия|AdministrativeArea|FR|
Норфолк|City|US|
Ноттингем|City|GB|
Ноябрьск|City|RU|
Нуакшот|City|MR|
Нукуалофа|City|TO|
Нукус|City|UZ|
Нусантара|City|ID|
Нуук|City|GL|
Ньон|City|CH|
Нью-Гэмпшир|AdministrativeArea|US|
Нью-Дели|City|IN|
Нью-Джерси|AdministrativeArea|US|
Нью-Йорк|City|US|
Нью-Мексико|AdministrativeArea|US|
Ньюарк|City|US|
Ньюкасл|City|GB|
Нюрнберг|City|DE|
Нягань|City|RU|
Нячанг|City|VN|
ОАЭ|Country|AE|Объединённые Арабские Эмираты,Объединенные Арабские Эмираты,Эмираты
Обнинск|City|RU|
Обоянь|City|RU|
Обухов|City|UA|
Обь|BodyOfWater||
Огайо|AdministrativeArea|US|
Огненная Земля|Place|AR|
Огуз|City|AZ|
Оденсе|City|DK|
Одер|BodyOfWater||
Одесса|City|UA|
Одесская область|AdministrativeArea|UA|
Одинцово|City|RU|
Озеро Ван|BodyOfWater||
Озеро Виктория|BodyOfWater||
Озёрск|City|RU|Озерск
Оймякон|City|RU|
Ока|BodyOfWater||
Океания|Continent||
Окинава|Place|JP|
Оклахома|AdministrativeArea|US|
Оклахома-Сити|City|US|
Окленд|City|US|
Оксфорд|City|GB|
Олбани|City|US|
Олд Траффорд|Place|GB|
Оленегорск|City|RU|
Олимп|Mountain||
Оломоуц|City|CZ|
Олёкминск|City|RU|
Оман|Country|OM|
Оманский залив|BodyOfWater||
Омаха|City|US|
Омдурман|City|SD|
Омск|City|RU|
Омская область|AdministrativeArea|RU|
Онежское озеро|BodyOfWater||
Онтарио|AdministrativeArea|CA|
Оран|City|DZ|
Орду|City|TR|
Ордубад|City|AZ|
Орегон|AdministrativeArea|US|
Оренбург|City|RU|
Оренбургская область|AdministrativeArea|RU|Оренбуржье
Орехово-Зуево|City|RU|
Ориноко|BodyOfWater||
Орландо|City|US|
Орловская область|AdministrativeArea|RU|
Ормуз|Place||
Ормузский пролив|BodyOfWater||
Орск|City|RU|
Орхус|City|DK|
Орша|City|BY|
Орёл|City|RU|Орел
Осака|City|JP|
Освенцим|Place|PL|
Осиек|City|HR|
Осиповичи|City|BY|
Осло|City|NO|
Османие|City|TR|
Османская империя|Country||
Останкино|Place|RU|
Осташков|City|RU|
Остин|City|US|
Острава|City|CZ|
Остров Пасхи|Place|CL|
Островец|City|BY|
Оттава|City|CA|
Оулу|City|FI|
Оха|City|RU|
Охотское море|BodyOfWater||
Охрид|City|MK|
Очаков|City|UA|
Очамчира|City|GE|
Ош|City|KG|
Павлово|City|RU|
Павловск|City|RU|
Павловский Посад|City|RU|
Павлоград|City|UA|
Павлодар|City|KZ|
Падуя|City|IT|
Пакистан|Country|PK|Исламская Республика Пакистан
Палана|City|RU|
Паланга|City|LT|
Палау|Country|PW|
Палермо|City|IT|
Палестина|Country|PS|Государство Палестина
Палм-Бич|City|US|
Пало-Альто|City|US|
Пальмира|Place|SY|
Памир|Mountain||
Памплона|City|ES|
Панама|Country|PA|
Панамский канал|BodyOfWater||
Панджшер|Place|AF|
Паневежис|City|LT|
Панкисское ущелье|Place|GE|
Папуа-Новая Гвинея|Country|PG|Папуа — Новая Гвинея
Парагвай|Country|PY|
Парамарибо|City|SR|
Парана|BodyOfWater||
Париж|City|FR|
Парма|City|IT|
Партизанск|City|RU|
Парчин|City|IR|
Патагония|Place|AR|
Патры|City|GR|
Паттайя|City|TH|
Пафос|City|CY|
Пахалгам|City|IN|
Певек|City|RU|
Пекин|City|CN|
Пенджаб|AdministrativeArea|PK|
Пенза|City|RU|
Пензенская область|AdministrativeArea|RU|
Пенсильвания|AdministrativeArea|US|
Первоуральск|City|RU|
Перевал Дятлова|Mountain||
Переславль-Залесский|City|RU|
Пермский край|AdministrativeArea|RU|Прикамье
Пермь|City|RU|
Персидский залив|BodyOfWater||
Перт|City|AU|
Перу|Country|PE|
Перуджа|City|IT|
Петергоф|City|RU|
Петроград|City|RU|
Петрозаводск|City|RU|
Петропавловск|City|KZ|
Петропавловск-Камчатский|City|RU|
Петропавловская крепость|Place|RU|
Печ|City|HU|
Печора|BodyOfWater||
Печоры|City|RU|
Пешавар|City|PK|
Пиза|City|IT|
Пинанг|City|MY|
Пинск|City|BY|
Пираллахи|City|AZ|
Пирей|City|GR|
Пиренеи|Mountain||
Пиренейский полуостров|Place||
Пискарёвское кладбище|Place|RU|
Питтсбург|City|US|
Пицунда|City|GE|
Плесецк|Place|RU|
Плимут|City|GB|
Пловдив|City|BG|
Площадь Святого Петра|Place|VA|
Площадь Таксим|Place|TR|Таксим
Пльзень|City|CZ|
Плёс|City|RU|Плес
Пномпень|City|KH|
Поволжье|Place|RU|
Подгорица|City|ME|
Подольск|City|RU|
Познань|City|PL|
Поклонка|Place|RU|
Поклонная гора|Place|RU|
Покровск|City|UA|Красноармейск
Покхара|City|NP|
Полоцк|City|BY|
Полтава|City|UA|
Полтавская область|AdministrativeArea|UA|
Польша|Country|PL|Республика Польша
Помпеи|City|IT|
Попасная|City|UA|
Порт Джибути|City|DJ|
Порт-Артур|City|CN|
Порт-Вила|City|VU|
Порт-Луи|City|MU|
Порт-Морсби|City|PG|
Порт-Саид|City|EG|
Порт-Судан|City|SD|
Порт-Харкорт|City|NG|
Порт-о-Пренс|City|HT|
Порт-оф-Спейн|City|TT|
Портленд|City|US|
Порто-Ново|City|BJ|
Портсмут|City|GB|
Порту|City|PT|
Порту-Алегри|City|BR|
Португалия|Country|PT|Португальская Республика
Поти|City|GE|
Потомак|BodyOfWater||
Потсдам|City|DE|
Прага|City|CZ|
Прая|City|CV|
Претория|City|ZA|
Прибалтика|Place||Балтия
Приволжский федеральный округ|AdministrativeArea|RU|ПФО
Приднестровье|AdministrativeArea|MD|Приднестровская Молдавская Республика,ПМР
Призрен|City|XK|
Приморский край|AdministrativeArea|RU|Приморье
Приозерск|City|RU|
Припять|City|UA|
Приштина|City|XK|
Прованс|AdministrativeArea|FR|
Прокопьевск|City|RU|
Протвино|City|RU|
Прут|BodyOfWater||
Псков|City|RU|
Псковская область|AdministrativeArea|RU|
Псковское озеро|BodyOfWater||
Пулково|Place|RU|
Пуна|City|IN|
Пунта-Кана|City|DO|
Пунтленд|AdministrativeArea|SO|
Пусан|City|KR|
Путраджая|City|MY|
Пушкино|City|RU|
Пущино|City|RU|
Пуэбла|City|MX|
Пуэрто-Рико|AdministrativeArea|PR|
Пханмунджом|City|KR|
Пхеньян|City|KP|
Пхукет|City|TH|
Пхёнчхан|City|KR|
Пшеводув|City|PL|
Пярну|City|EE|
Пятигорск|City|RU|
РСФСР|Country|RU|
Рабат|City|MA|
Работино|City|UA|
Равалпинди|City|PK|
Равенна|City|IT|
Раджастхан|AdministrativeArea|IN|
Раздан|City|AM|
Ракка|City|SY|
Рамалла|City|PS|
Раменское|City|RU|
Рамштайн|Place|DE|
Рас-эль-Хайма|City|AE|
Рассказово|City|RU|
Рафах|City|PS|
Ревда|City|RU|
Регенсбург|City|DE|
Рединг|City|GB|
Рейкьявик|City|IS|
Реймс|City|FR|
Рейн|BodyOfWater||
Рейнланд-Пфальц|AdministrativeArea|DE|
Рейхстаг|Place|DE|
Рени|City|UA|
Ренн|City|FR|
Ресифи|City|BR|
Республика Алтай|AdministrativeArea|RU|Горный Алтай
Республика Сербская|AdministrativeArea|BA|
Реутов|City|RU|
Речь Посполитая|Country||
Решт|City|IR|
Реюньон|AdministrativeArea|RE|
Ржев|City|RU|
Рига|City|LV|
Риека|City|HR|
Рижский залив|BodyOfWater||
Ризе|City|TR|
Рим|City|IT|
Римини|City|IT|
Римская империя|Country||
Рио-де-Жанейро|City|BR|Рио
Риони|BodyOfWater||
Ричмонд|City|US|
Рованиеми|City|FI|
Ровеньки|City|UA|
Ровненская область|AdministrativeArea|UA|
Ровно|City|UA|
Род-Айленд|AdministrativeArea|US|
Родос|Place|GR|
Роза Хутор|Mountain||
Рокский тоннель|Place||
Рона|BodyOfWater||
Росарио|City|AR|
Рославль|City|RU|
Российская империя|Country||
Россия|Country|RU|Российская Федерация,РФ
Россошь|City|RU|
Ростов Великий|City|RU|
Ростов-на-Дону|City|RU|Ростов
Ростовская область|AdministrativeArea|RU|
Росток|City|DE|
Роттердам|City|NL|
Рочестер|City|US|
Руан|City|FR|
Руанда|Country|RW|
Рубежное|City|UA|
Рублёвка|Place|RU|Рублевка
Рубцовск|City|RU|
Руза|City|RU|
Рузаевка|City|RU|
Румыния|Country|RO|
Русе|City|BG|
Рустави|City|GE|
Русь|Country||
Рыбинск|City|RU|
Рыбинское водохранилище|BodyOfWater||
Рыбница|City|MD|
Рыльск|City|RU|
Ряжск|City|RU|
Рязанская область|AdministrativeArea|RU|
Рязань|City|RU|
СССР|Country||Советский Союз,Союз Советских Социалистических Республик
США|Country|US|Соединённые Штаты Америки,Соединенные Штаты Америки,Соединённые Штаты,Соединенные Штаты,Америка,Штаты
Саарбрюккен|City|DE|
Саатлы|City|AZ|
Сабетта|City|RU|
Сабирабад|City|AZ|
Сабунчу|City|AZ|
Саванна|City|US|
Садарак|City|AZ|
Сайда|City|LB|
Сакарья|City|TR|
Саки|City|UA|
Сакраменто|City|US|
Саксония|AdministrativeArea|DE|
Салала|City|OM|
Саламанка|City|ES|
Салехард|City|RU|
Салоники|City|GR|
Сальвадор|Country|SV|
Сальск|City|RU|
Сальян|City|AZ|
Самара|City|RU|Куйбышев
Самарканд|City|UZ|
Самарра|City|IQ|
Самарская область|AdministrativeArea|RU|
Самегрело|Place|GE|
Самоа|Country|WS|
Самос|Place|GR|
Самсун|City|TR|
Самуи|City|TH|
Самур|BodyOfWater||
Самух|City|AZ|
Самцхе-Джавахети|Place|GE|
Сан-Антонио|City|US|
Сан-Диего|City|US|
Сан-Марино|Country|SM|
Сан-Паулу|City|BR|
Сан-Сальвадор|City|SV|
Сан-Себастьян|City|ES|
Сан-Томе и Принсипи|Country|ST|
Сан-Франциско|City|US|
Сан-Хосе|City|US|
Сана|City|YE|
Сангачал|City|AZ|
Санкт-Галлен|City|CH|
Санкт-Мориц|City|CH|
Санкт-Петербург|City|RU|Петербург,СПб
Санремо|City|IT|
Санта-Крус|City|BO|
Санта-Моника|City|US|
Санто-Доминго|City|DO|
Санторини|Place|GR|
Сантьяго|City|CL|
Сантьяго-де-Куба|City|CU|
Санья|City|CN|
Саппоро|City|JP|
Сарагоса|City|ES|
Сараево|City|BA|
Саранск|City|RU|
Сарапул|City|RU|
Саратов|City|RU|
Саратовская область|AdministrativeArea|RU|
Сардиния|AdministrativeArea|IT|
Саров|City|RU|
Сарсангское водохранилище|BodyOfWater||
Сатка|City|RU|
Саудовская Аравия|Country|SA|Королевство Саудовская Аравия,КСА
Саутгемптон|City|GB|
Саутпорт|City|GB|
Сахалин|Place|RU|
Сахалинская область|AdministrativeArea|RU|
Сахара|Place||
Сахель|Place||
Саяногорск|City|RU|
Саянск|City|RU|
Саяны|Mountain||
Сватово|City|UA|
Свердловская область|AdministrativeArea|RU|
Светлогорск|City|RU|
Свияжск|City|RU|
Святая земля|Place||
Сдерот|City|IL|
Себу|City|PH|
Себха|City|LY|
Севан|BodyOfWater||озеро Севан
Севастополь|City|UA|
Севастопольская бухта|BodyOfWater||
Северная Америка|Continent||
Северная Африка|Place||
Северная Дакота|AdministrativeArea|US|
Северная Двина|BodyOfWater||
Северная Европа|Place||
Северная Ирландия|AdministrativeArea|GB|Ольстер
Северная Каролина|AdministrativeArea|US|
Северная Македония|Country|MK|Македония,Республика Северная Македония
Северная Осетия|AdministrativeArea|RU|Республика Северная Осетия — Алания,Северная Осетия-Алания,Северная Осетия — Алания
Северное море|BodyOfWater||
Северный Кавказ|Place||
Северный Ледовитый океан|BodyOfWater||
Северный Рейн-Вестфалия|AdministrativeArea|DE|
Северный морской путь|BodyOfWater||Севморпуть
Северо-Западный федеральный округ|AdministrativeArea|RU|СЗФО
Северо-Кавказский федеральный округ|AdministrativeArea|RU|СКФО
Северобайкальск|City|RU|
Северодвинск|City|RU|
Северодонецк|City|UA|
Североморск|City|RU|
Северск|City|RU|
Северский Донец|BodyOfWater||
Севилья|City|ES|
Севск|City|RU|
Сегед|City|HU|
Сейшельские Острова|Country|SC|Сейшелы,Сейшельские острова
Сектор Газа|AdministrativeArea|PS|сектор Газа,Газа,сектор Газы
Селигер|BodyOfWater||
Селидово|City|UA|
Семей|City|KZ|Семипалатинск
Сен-Дени|City|FR|
Сен-Тропе|City|FR|
Сена|BodyOfWater||
Сендай|City|JP|
Сенегал|Country|SN|
Сент-Винсент и Гренадины|Country|VC|
Сент-Китс и Невис|Country|KN|
Сент-Луис|City|US|
Сент-Люсия|Country|LC|
Сент-Этьен|City|FR|
Сербия|Country|RS|Республика Сербия
Сергиев Посад|City|RU|
Сердобск|City|RU|
Серов|City|RU|
Серпухов|City|RU|
Сестрорецк|City|RU|
Сеул|City|KR|
Сеута|City|ES|
Сиазань|City|AZ|
Сиань|City|CN|
Сибай|City|RU|
Сибирский федеральный округ|AdministrativeArea|RU|СФО
Сибирь|Place|RU|
Сивас|City|TR|
Сигнахи|City|GE|
Сиде|City|TR|
Сидней|City|AU|
Сиемреап|City|KH|
Сиена|City|IT|
Силезия|AdministrativeArea|PL|
Силиконовая долина|Place|US|Кремниевая долина
Симферополь|City|UA|
Синайский полуостров|Place|EG|Синай
Сингапур|Country|SG|
Синджар|City|IQ|
Синоп|City|TR|
Синьцзян|AdministrativeArea|CN|Синьцзян-Уйгурский автономный район
Сириус|City|RU|
Сирия|Country|SY|Сирийская Арабская Республика,САР
Сирт|City|LY|
Сисиан|City|AM|
Сицилия|AdministrativeArea|IT|
Сиэтл|City|US|
Скадовск|City|UA|
Скандинавия|Place||
Сколково|Place|RU|
Скопин|City|RU|
Скопье|City|MK|
Славгород|City|RU|
Славянск|City|UA|
Славянск-на-Кубани|City|RU|
Словакия|Country|SK|Словацкая Республика
Словения|Country|SI|Республика Словения
Смоленск|City|RU|
Смоленская область|AdministrativeArea|RU|
Снежинск|City|RU|
Снежное|City|UA|
Снигирёвка|City|UA|
Собор Святого Петра|Place|VA|
Советск|City|RU|
Советская Гавань|City|RU|
Соледар|City|UA|
Солигорск|City|BY|
Соликамск|City|RU|
Солнечногорск|City|RU|
Соловки|Place|RU|Соловецкие острова
Соломоновы Острова|Country|SB|Соломоновы острова
Солсбери|City|GB|
Солт-Лейк-Сити|City|US|
Сомали|Country|SO|
Сомалиленд|AdministrativeArea|SO|
Сопот|City|PL|
Сортавала|City|RU|
Сосновый Бор|City|RU|
София|City|BG|
Сочи|City|RU|
Союзное государство|Country||
Спасск-Дальний|City|RU|
Сплит|City|HR|
Спрингфилд|City|US|
Сребреница|City|BA|
Средиземное море|BodyOfWater||
Средний Восток|Place||
Средняя Азия|Place||
Сринагар|City|IN|
Ставангер|City|NO|
Ставрополь|City|RU|
Ставропольский край|AdministrativeArea|RU|Ставрополье
Сталинград|City|RU|
Стамбул|City|TR|Константинополь
Старая Русса|City|RU|
Старая площадь|Place|RU|
Старобельск|City|UA|
Стародуб|City|RU|
Старый Оскол|City|RU|
Статуя Свободы|Place|US|
Стена Плача|Place|IL|
Степанцминда|City|GE|
Стерлитамак|City|RU|
Стокгольм|City|SE|
Стоунхендж|Place|GB|
Страна Басков|AdministrativeArea|ES|
Страсбург|City|FR|
Стрежевой|City|RU|
Стрый|City|UA|
Ступино|City|RU|
Сува|City|FJ|
Суговушан|City|AZ|
Судак|City|UA|
Судан|Country|SD|
Суджа|City|RU|
Суздаль|City|RU|
Сукре|City|BO|
Сулавеси|Place|ID|
Сулак|BodyOfWater||
Сулеймания|City|IQ|
Суматра|Place|ID|
Сумгайыт|City|AZ|Сумгаит
Сумская область|AdministrativeArea|UA|
Сумы|City|UA|
Сунжа|BodyOfWater||
Суонси|City|GB|
Сурабая|City|ID|
Сурат|City|IN|
Сураханы|City|AZ|
Сургут|City|RU|
Суринам|Country|SR|
Сусс|City|TN|
Сухум|City|GE|Сухуми
Сучжоу|City|CN|
Суэц|City|EG|
Суэцкий канал|BodyOfWater||
Сфакс|City|TN|
Сызрань|City|RU|
Сыктывкар|City|RU|
Сырдарья|BodyOfWater||
Сычуань|AdministrativeArea|CN|
Сьерра-Леоне|Country|SL|
Сьюдад-Хуарес|City|MX|
Сюник|AdministrativeArea|AM|
Сямынь|City|CN|
Тавда|City|RU|
Тавуш|AdministrativeArea|AM|
Таганрог|City|RU|
Тадж-Махал|Place|IN|
Таджикистан|Country|TJ|Республика Таджикистан
Таиз|City|YE|
Таиланд|Country|TH|Тайланд
Тайбэй|City|TW|
Тайвань|Country|TW|
Тайваньский пролив|BodyOfWater||
Таймс-сквер|Place|US|
Таймыр|Place|RU|
Тайшет|City|RU|
Талас|City|KG|
Талдыкорган|City|KZ|
Таллин|City|EE|Таллинн
Таманский полуостров|Place|RU|
Тамань|Place|RU|
Тамбов|City|RU|
Тамбовская область|AdministrativeArea|RU|
Тамилнад|AdministrativeArea|IN|
Тампа|City|US|
Тампере|City|FI|
Танганьика|BodyOfWater||
Танжер|City|MA|
Танзания|Country|TZ|
Тараз|City|KZ|
Таррагона|City|ES|
Тарту|City|EE|
Тартус|City|SY|
Таруса|City|RU|
Тасмания|AdministrativeArea|AU|
Татарстан|AdministrativeArea|RU|Республика Татарстан,Татария
Тауэр|Place|GB|
Ташкент|City|UZ|
Тбилиси|City|GE|Тифлис
Тверская область|AdministrativeArea|RU|
Тверская улица|Place|RU|
Тверь|City|RU|
Теберда|City|RU|
Тебриз|City|IR|
Тегеран|City|IR|
Тегусигальпа|City|HN|
Текирдаг|City|TR|
Телави|City|GE|
Телецкое озеро|BodyOfWater||
Тель-Авив|City|IL|
Темза|BodyOfWater||
Темиртау|City|KZ|
Темрюк|City|RU|
Тенерифе|Place|ES|
Теннесси|AdministrativeArea|US|
Терек|BodyOfWater||
Термез|City|UZ|
Тернополь|City|UA|
Тернопольская область|AdministrativeArea|UA|
Тертер|City|AZ|
Тетово|City|MK|
Техас|AdministrativeArea|US|
ТиНАО|AdministrativeArea|RU|
Тибет|AdministrativeArea|CN|
Тибетское нагорье|Mountain||
Тибр|BodyOfWater||
Тиват|City|ME|
Тигр|BodyOfWater||
Тикрит|City|IQ|
Тикси|City|RU|
Тимашёвск|City|RU|
Тимбукту|City|ML|
Тимишоара|City|RO|
Тир|City|LB|
Тирана|City|AL|
Тирасполь|City|MD|
Тироль|AdministrativeArea|AT|
Тирренское море|BodyOfWater||
Тихвин|City|RU|
Тихий океан|BodyOfWater||
Тихорецк|City|RU|
Тихуана|City|MX|
Ткуарчал|City|GE|
Тобольск|City|RU|
Тобрук|City|LY|
Товуз|City|AZ|
Того|Country|TG|
Токио|City|JP|
Токмак|City|UA|
Токмок|City|KG|
Толбачик|Mountain||
Толедо|City|ES|
Толмачёво|Place|RU|Толмачево
Тольятти|City|RU|
Томск|City|RU|
Томская область|AdministrativeArea|RU|
Тонга|Country|TO|
Торецк|City|UA|
Торжок|City|RU|
Торонто|City|CA|
Торопец|City|RU|
Торунь|City|PL|
Тоскана|AdministrativeArea|IT|
Трабзон|City|TR|
Трансильвания|AdministrativeArea|RO|
Трафальгарская площадь|Place|GB|
Третий рейх|Country|DE|
Триест|City|IT|
Тринидад и Тобаго|Country|TT|
Триполи|City|LY|
Троекуровское кладбище|Place|RU|
Троицк|City|RU|
Тромсё|City|NO|
Тронхейм|City|NO|
Трускавец|City|UA|
Трёхгорный|City|RU|
Туапсе|City|RU|
Тувалу|Country|TV|
Тузла|City|BA|
Туймазы|City|RU|
Тула|City|RU|
Тулон|City|FR|
Тулуза|City|FR|
Тулун|City|RU|
Тульская область|AdministrativeArea|RU|
Тунджели|City|TR|
Тунис|Country|TN|
Турецкая Республика Северного Кипра|AdministrativeArea|CY|ТРСК,Северный Кипр
Турин|City|IT|
Туркестан|Place||
Туркменабад|City|TM|
Туркменбаши|City|TM|
Туркмения|Country|TM|Туркменистан
Турку|City|FI|
Турция|Country|TR|Турецкая Республика,Республика Турция,Тюркие
Тусон|City|US|
Тутаев|City|RU|
Тхимпху|City|BT|
Тыва|AdministrativeArea|RU|Тува,Республика Тыва
Тыграй|AdministrativeArea|ET|
Тында|City|RU|
Тэгу|City|KR|
Тэджон|City|KR|
Тюменская область|AdministrativeArea|RU|
Тюмень|City|RU|
Тюрингия|AdministrativeArea|DE|
Тянь-Шань|Mountain||
Тяньаньмэнь|Place|CN|
Тяньцзинь|City|CN|
Уагадугу|City|BF|
Уганда|Country|UG|
Угледар|City|UA|
Углич|City|RU|
Уджар|City|AZ|
Удмуртия|AdministrativeArea|RU|Удмуртская Республика
Удомля|City|RU|
Ужгород|City|UA|
Узбекистан|Country|UZ|Республика Узбекистан
Уимблдон|City|GB|
Украина|Country|UA|
Улан-Батор|City|MN|
Улан-Удэ|City|RU|
Ульсан|City|KR|
Ульяновск|City|RU|
Ульяновская область|AdministrativeArea|RU|
Умань|City|UA|
Унеча|City|RU|
Уолл-стрит|Place|US|
Уппсала|City|SE|
Урай|City|RU|
Урал|Place|RU|
Уральск|City|KZ|
Уральские горы|Mountain||
Уральский федеральный округ|AdministrativeArea|RU|УФО
Ургенч|City|UZ|
Урмия|City|IR|
Уругвай|Country|UY|
Урумчи|City|CN|
Урус-Мартан|City|RU|
Урюпинск|City|RU|
Усинск|City|RU|
Усолье-Сибирское|City|RU|
Уссури|BodyOfWater||
Уссурийск|City|RU|
Усть-Джегута|City|RU|
Усть-Илимск|City|RU|
Усть-Каменогорск|City|KZ|Оскемен
Усть-Луга|City|RU|
Утрехт|City|NL|
Уттар-Прадеш|AdministrativeArea|IN|
Уфа|City|RU|
Ухань|City|CN|
Ухта|City|RU|
Ушак|City|TR|
Уэльс|AdministrativeArea|GB|
Уэмбли|Place|GB|
Фаллуджа|City|IQ|
Фамагуста|City|CY|
Фарерские острова|AdministrativeArea|FO|
Фару|City|PT|
Фастов|City|UA|
Фейсалабад|City|PK|
Феодосия|City|UA|
Фергана|City|UZ|
Ферганская долина|Place||
Фергюсон|City|US|
Фес|City|MA|
Фетхие|City|TR|
Фиджи|Country|FJ|
Физули|City|AZ|
Филадельфия|City|US|
Филиппины|Country|PH|
Финикс|City|US|
Финляндия|Country|FI|Финляндская Республика
Финский залив|BodyOfWater||
Флоренция|City|IT|
Флорида|AdministrativeArea|US|
Фолклендские острова|AdministrativeArea|FK|Мальвинские острова
Фонтанка|BodyOfWater||
Фордо|City|IR|
Форос|City|UA|
Форт-Брэгг|City|US|
Форт-Уэрт|City|US|
Форталеза|City|BR|
Фрайбург|City|DE|
Франкфурт|City|DE|Франкфурт-на-Майне
Франция|Country|FR|Французская Республика
Французская Гвиана|AdministrativeArea|GF|
Французская Полинезия|AdministrativeArea|PF|
Фресно|City|US|
Фритаун|City|SL|
Фролово|City|RU|
Фрязино|City|RU|
Фуджейра|City|AE|
Фудзияма|Mountain||Фудзи
Фукуока|City|JP|
Фукусима|City|JP|
Фучжоу|City|CN|
Хабаровск|City|RU|
Хабаровский край|AdministrativeArea|RU|
Хайбер-Пахтунхва|AdministrativeArea|PK|
Хайдарабад|City|IN|
Хайнань|AdministrativeArea|CN|
Хайфа|City|IL|
Хайфон|City|VN|
Хакари|BodyOfWater||Хакари-чай
Хакасия|AdministrativeArea|RU|Республика Хакасия
Хаккяри|City|TR|
Хама|City|SY|
Хамадан|City|IR|
Хан-Юнис|City|PS|
Ханкенди|City|AZ|Степанакерт
Ханой|City|VN|
Ханты-Мансийск|City|RU|
Ханты-Мансийский автономный округ|AdministrativeArea|RU|ХМАО,ХМАО-Югра,Югра,Ханты-Мансийский автономный округ — Югра
Ханчжоу|City|CN|
Хараре|City|ZW|
Харбин|City|CN|
Харгейса|City|SO|
Хартум|City|SD|
Харцызск|City|UA|
Харьков|City|UA|
Харьковская область|AdministrativeArea|UA|
Хасавюрт|City|RU|
Хатай|City|TR|
Хатынь|Place|BY|
Хачмаз|City|AZ|
Хеврон|City|PS|
Хельсинки|City|FI|
Хемниц|City|DE|
Херсон|City|UA|
Херсонская область|AdministrativeArea|UA|
Хибины|Mountain||
Хива|City|UZ|
Химки|City|RU|
Хиросима|City|JP|
Хитроу|Place|GB|
Хмеймим|Place|SY|
Хмельницкая область|AdministrativeArea|UA|
Хмельницкий|City|UA|
Хобарт|City|AU|
Ходейда|City|YE|
Ходжавенд|City|AZ|
Ходжалы|City|AZ|
Хоккайдо|Place|JP|
Холмск|City|RU|
Хомс|City|SY|
Хониара|City|SB|
Хонсю|Place|JP|
Хорватия|Country|HR|Республика Хорватия
Хоргос|City|KZ|
Хорог|City|TJ|
Хорремабад|City|IR|
Хошимин|City|VN|Сайгон
Храм Христа Спасителя|Place|RU|храм Христа Спасителя
Храмовая гора|Place|IL|
Хуанхэ|BodyOfWater||
Хубэй|AdministrativeArea|CN|
Худат|City|AZ|
Худжанд|City|TJ|
Хургада|City|EG|
Хызы|City|AZ|
Хыналыг|City|AZ|
Хырдалан|City|AZ|
Хьюстон|City|US|
Хэйлунцзян|AdministrativeArea|CN|
Хэйхэ|City|CN|
Царское Село|Place|RU|
Центр Гейдара Алиева|Place|AZ|
Центральная Азия|Place||
Центральная Америка|Place||
Центральная Европа|Place||
Центральноафриканская Республика|Country|CF|ЦАР
Центральный федеральный округ|AdministrativeArea|RU|ЦФО
Цзинань|City|CN|
Цимлянское водохранилище|BodyOfWater||
Циндао|City|CN|
Цинциннати|City|US|
Цхинвал|City|GE|Цхинвали
Цюрих|City|CH|
Чабахар|City|IR|
Чад|Country|TD|
Чанаккале|City|TR|
Чандигарх|City|IN|
Чанчунь|City|CN|
Чанша|City|CN|
Чапаевск|City|RU|
Чарлстон|City|US|
Часов Яр|City|UA|
Чатыр-Даг|Mountain||
Чебаркуль|City|RU|
Чебоксары|City|RU|
Чеджу|Place|KR|
Челябинск|City|RU|
Челябинская область|AdministrativeArea|RU|
Ченнаи|City|IN|Мадрас
Ченстохова|City|PL|
Черемхово|City|RU|
Череповец|City|RU|
Черкасская область|AdministrativeArea|UA|
Черкассы|City|UA|
Черкесск|City|RU|
Чернигов|City|UA|
Черниговская область|AdministrativeArea|UA|
Чернобыль|City|UA|
Чернобыльская АЭС|Place|UA|ЧАЭС
Черновицкая область|AdministrativeArea|UA|
Черновцы|City|UA|
Черноголовка|City|RU|
Черногория|Country|ME|
Черногорск|City|RU|
Черноземье|Place|RU|
Черноморск|City|UA|
Черняховск|City|RU|
Чехия|Country|CZ|Чешская Республика
Чехословакия|Country||
Чечня|AdministrativeArea|RU|Чеченская Республика,ЧР
Чешме|City|TR|
Чжэнчжоу|City|CN|
Чиангмай|City|TH|
Чикаго|City|US|
Чили|Country|CL|
Чистополь|City|RU|
Чита|City|RU|
Читтагонг|City|BD|
Чогори|Mountain||К2
Чолпон-Ата|City|KG|
Чувашия|AdministrativeArea|RU|Чувашская Республика
Чугуев|City|UA|
Чудское озеро|BodyOfWater||
Чукотский автономный округ|AdministrativeArea|RU|Чукотка
Чукотское море|BodyOfWater||
Чунцин|City|CN|
Чэнду|City|CN|
Чёрное море|BodyOfWater||Черное море
Шабран|City|AZ|
Шадринск|City|RU|
Шали|City|RU|
Шамкир|City|AZ|
Шанлыурфа|City|TR|
Шанхай|City|CN|
Шарджа|City|AE|
Шарлеруа|City|BE|
Шарлотт|City|US|
Шарм-эль-Шейх|City|EG|
Шарур|City|AZ|
Шатура|City|RU|
Шахбуз|City|AZ|
Шахдаг|Mountain||
Шахты|City|RU|
Шахтёрск|City|UA|
Швейцария|Country|CH|Швейцарская Конфедерация
Шверин|City|DE|
Швеция|Country|SE|Королевство Швеция
Шебекино|City|RU|
Шеки|City|AZ|
Шелехов|City|RU|
Шемаха|City|AZ|Шамахы
Шепетовка|City|UA|
Шереметьево|Place|RU|
Шеффилд|City|GB|
Шивелуч|Mountain||
Шираз|City|IR|
Ширван|City|AZ|
Ширнак|City|TR|
Шкодер|City|AL|
Шлезвиг-Гольштейн|AdministrativeArea|DE|
Шлиссельбург|City|RU|
Шостка|City|UA|
Шотландия|AdministrativeArea|GB|
Шпицберген|AdministrativeArea|SJ|
Шри-Ланка|Country|LK|
Штутгарт|City|DE|
Шумерля|City|RU|
Шуша|City|AZ|
Шуя|City|RU|
Шымкент|City|KZ|
Шэньчжэнь|City|CN|
Шэньян|City|CN|
Шяуляй|City|LT|
Щербинка|City|RU|
Щецин|City|PL|
Щёкино|City|RU|
Щёлково|City|RU|Щелково
Ыгдыр|City|TR|
Эверест|Mountain||Джомолунгма
Эвиан|City|FR|
Эгейское море|BodyOfWater||
Эд-Дабаа|City|EG|
Эдинбург|City|GB|
Эдирне|City|TR|
Эдмонтон|City|CA|
Эз-Зарка|City|JO|
Эйлат|City|IL|
Эймсбери|City|GB|
Эйндховен|City|NL|
Эйфелева башня|Place|FR|
Эйяфьядлайёкюдль|Mountain||
Эквадор|Country|EC|
Экваториальная Гвинея|Country|GQ|
Экибастуз|City|KZ|
Эксетер|City|GB|
Электросталь|City|RU|
Элиста|City|RU|
Эль-Аламейн|City|EG|
Эль-Ариш|City|EG|
Эль-Аюн|City|MA|
Эль-Кувейт|City|KW|
Эль-Кунейтра|City|SY|
Эль-Пасо|City|US|
Эль-Фашер|City|SD|
Эльба|BodyOfWater||
Эльбрус|Mountain||
Эльзас|AdministrativeArea|FR|
Элязыг|City|TR|
Энгельс|City|RU|
Энергодар|City|UA|
Энзели|City|IR|
Энтеббе|City|UG|
Эр-Рияд|City|SA|
Эрбиль|City|IQ|
Эрджияс|Mountain||
Эребру|City|SE|
Эрзинджан|City|TR|
Эрзурум|City|TR|
Эритрея|Country|ER|
Эрфурт|City|DE|
Эс-Сувейда|City|SY|
Эсватини|Country|SZ|Свазиленд
Эскишехир|City|TR|
Эспоо|City|FI|
Эссекибо|AdministrativeArea|GY|
Эссен|City|DE|
Эссо|City|RU|
Эстония|Country|EE|Эстонская Республика
Этна|Mountain||
Эфиопия|Country|ET|
Эчмиадзин|City|AM|
ЮАР|Country|ZA|Южно-Африканская Республика
Юго-Восточная Азия|Place||
Югославия|Country||
Юджин|City|US|
Южная Азия|Place||
Южная Америка|Continent||
Южная Дакота|AdministrativeArea|US|
Южная Европа|Place||
Южная Каролина|AdministrativeArea|US|
Южная Корея|Country|KR|Республика Корея
Южная Осетия|AdministrativeArea|GE|Цхинвальский регион
Южно-Китайское море|BodyOfWater||
Южно-Курильск|City|RU|
Южно-Сахалинск|City|RU|
Южный Буг|BodyOfWater||
Южный Кавказ|Place||
Южный Судан|Country|SS|
Южный Урал|Place|RU|
Южный океан|BodyOfWater||
Южный федеральный округ|AdministrativeArea|RU|ЮФО
Юрга|City|RU|
Юрмала|City|LV|
Юта|AdministrativeArea|US|
Ява|Place|ID|
Якутия|AdministrativeArea|RU|Саха,Республика Саха
Якутск|City|RU|
Ялова|City|TR|
Ялта|City|UA|
Ялуторовск|City|RU|
Ямайка|Country|JM|
Ямало-Ненецкий автономный округ|AdministrativeArea|RU|ЯНАО,Ямал
Ямусукро|City|CI|
Янгон|City|MM|
Янцзы|BodyOfWater||
Япония|Country|JP|Страна восходящего солнца
Японское море|BodyOfWater||
Ярдымлы|City|AZ|
Ярославль|City|RU|
Ярославская область|AdministrativeArea|RU|
Ясамал|City|AZ|
Ясиноватая|City|UA|
Яссы|City|RO|
Яунде|City|CM|
Яффа|City|IL|
космодром Восточный|Place|RU|Восточный космодром
округ Колумбия|AdministrativeArea|US|
штат Вашингтон|AdministrativeArea|US|
штат Нью-Йорк|AdministrativeArea|US|
` as const;
