/** Russian as data. */
import type { LanguagePack } from "../types.ts";

export const pack: LanguagePack = {
  id: "ru",
  title: "Русский",
  letters: { script: "Cyrl", vowels: "аеёиоуыэюя", bare: "ёе" },
  inflection: {
    paradigms: `
      surname male: ов ова ову ова овым ове
      surname male: ев ева еву ева евым еве
      surname male: ин ина ину ина иным ине
      surname female: ова овой овой ову овой овой
      surname female: ева евой евой еву евой евой
      surname female: ина иной иной ину иной иной
      surname male: ский ского скому ского ским ском
      surname female: ская ской ской скую ской ской
      surname male: - а у а ом е
      given male: й я ю я ем е
      given male: - а у а ом е
      given female: а ы/и е у ой/ою е
      given female: я и е ю ей/ею е
      given female: ия ии ии ию ией ии
      noun male: - а у -/а ом е
      noun female: а ы/и е у ой е
      noun female: ия ии ии ию ией ии
      noun neuter: о а у о ом е
      noun neuter: ие ия ию ие ием ии
      adjective male: ый ого ому ый/ого ым ом
      adjective female: ая ой ой ую ой ой
      adjective neuter: ое ого ому ое ым ом`,
  },
  calendar: {
    months: `
      январь, января, январе, янв
      февраль, февраля, феврале, фев
      март, марта, марте
      апрель, апреля, апреле, апр
      май, мая, мае
      июнь, июня, июне
      июль, июля, июле
      август, августа, августе, авг
      сентябрь, сентября, сентябре, сент
      октябрь, октября, октябре, окт
      ноябрь, ноября, ноябре, нояб
      декабрь, декабря, декабре, дек`,
    weekdays: `
      понедельник, понедельника, понедельнику
      вторник, вторника, вторнику
      среда, среды, среду, среде
      четверг, четверга, четвергу
      пятница, пятницы, пятницу, пятнице
      суббота, субботы, субботу, субботе
      воскресенье, воскресенья, воскресенью`,
    relative: `
      сегодня|day|0
      вчера|day|-1
      завтра|day|1`,
    weekdayShift: `
      прошлый|-1
      этот|0
      следующий|1`,
    patterns: `
      D M Y год/года/г
      D-D M Y год/года/г
      D M
      D-D M
      M Y год/года/г
      Y год/года/году/г
      Y-Y год/годы/годах/гг
      W`,
    numericOrder: "dmy",
    clock: "в",
  },
  people: {
    given: { female: "Анна Мария Елена", male: "Иван Пётр Сергей" },
    surnameEndings: { male: "ов ев ин ский", female: "ова ева ина ская", any: "ко ян дзе швили" },
    particles: "фон ван де аль бен ибн",
    patronymicEndings: "ович|male\nевич|male\nовна|female\nевна|female",
    honorifics: "господин|male|before\nгоспожа|female|before",
    titles: "генерал-полковник\nгенерал-лейтенант\nполковник\nакадемик",
    posts: "президент\nминистр обороны\nминистр\nдиректор\nпредседатель",
    postModifiers: "первый\nбывший\nгенеральный",
    fields: "обороны\nиностранных дел",
    postOrder: "before",
  },
  organizations: {
    heads: `
      министерство|GovernmentOrganization
      университет|CollegeOrUniversity
      комитет|Organization
      агентство|Organization`,
    headOrder: "either",
    known: "ТАСС|NewsMediaOrganization",
    connectors: "и по при имени",
  },
  places: {
    gazetteer: "Россия|Country|RU|Российская Федерация,РФ\nМосква|City|RU",
    heads: "улица|Place\nплощадь|Place\nрека|BodyOfWater",
    headOrder: "either",
    generics: "город\nг\nобласть\nрайон",
    demonyms: "российский|Россия\nроссиянин|Россия",
    prepositions: "в на из",
  },
  events: {
    nouns: { meeting: "встреча\nпереговоры", visit: "визит", conference: "конференция\nсаммит" },
    verbs: { meeting: "встретился\nвстретились", visit: "посетил" },
    holdVerbs: "состоялся состоялась состоялось прошел прошла прошло",
  },
  speech: { verbs: "сообщил заявил сказал отметил", sourcePhrases: "по словам\nпо данным", ages: "лет летний" },
  abbreviations: "г\nгг\nул\nим\nт\nд\nп\nдр\nпр\nруб\nтыс\nмлн",
  commonWords: "в на и с по из за для при от до это он она они мы но как что",
  examples: [{ text: "Ярмарка откроется 4 мая 2026 года.", dates: ["2026-05-04"] }],
};
