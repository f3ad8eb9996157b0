/** English as data. */
import type { LanguagePack } from "../types.ts";

export const pack: LanguagePack = {
  id: "en",
  title: "English",
  letters: { script: "Latn", vowels: "aeiouy", titleCaseHeadlines: true },
  inflection: { slots: ["plural: s -", "genitive: 's/' 's/'"], joiners: "'" },
  calendar: {
    months: `
      January, Jan
      February, Feb
      March, Mar
      April, Apr
      May
      June, Jun
      July, Jul
      August, Aug
      September, Sept, Sep
      October, Oct
      November, Nov
      December, Dec`,
    weekdays: `
      Monday
      Tuesday
      Wednesday
      Thursday
      Friday
      Saturday
      Sunday`,
    relative: `
      today|day|0
      yesterday|day|-1
      tomorrow|day|1
      this year|year|0
      last year|year|-1
      next year|year|1
      this month|month|0
      last month|month|-1
      next month|month|1`,
    weekdayShift: `
      last|-1
      this|0
      next|1`,
    patterns: `
      M D ,? Y
      M D-D ,? Y
      D M ,? Y
      D-D M ,? Y
      M D
      M D-D
      D M
      D-D M
      M ,? Y
      in/since/by/until Y
      Y-Y
      W`,
    numericOrder: "dmy",
    clock: "at",
  },
  people: {
    given: { female: "Mary Anna Emma Sarah", male: "John James David Peter" },
    surnameEndings: { any: "son" },
    particles: "von van de der den del della di da al el bin ibn",
    honorifics: `
      Mr|male|before
      Mrs|female|before
      Ms|female|before`,
    titles: `
      General
      Colonel
      Dr
      Sir`,
    posts: `
      president
      prime minister
      minister
      director
      chairman`,
    postModifiers: "deputy\nfirst\nformer",
    fields: "foreign\ndefence\nfinance",
    postOrder: "both",
  },
  organizations: {
    heads: `
      Ministry|GovernmentOrganization
      University|CollegeOrUniversity
      Committee|Organization
      Agency|GovernmentOrganization`,
    headOrder: "either",
    known: "United Nations|Organization|UN",
    connectors: "of for and the",
  },
  places: {
    gazetteer: "United Kingdom|Country|GB|UK,Britain\nLondon|City|GB",
    heads: "Street|Place\nRiver|BodyOfWater\nSquare|Place",
    headOrder: "either",
    generics: "city of\ncity\ndistrict",
    demonyms: "British|United Kingdom",
    prepositions: "in at from to",
  },
  events: {
    nouns: { meeting: "meeting\ntalks", visit: "visit", conference: "conference\nsummit" },
    verbs: { meeting: "met\nmeets", visit: "visited" },
    holdVerbs: "held",
  },
  speech: { verbs: "said says told", sourcePhrases: "according to", ages: "year-old" },
  abbreviations: "mr\nmrs\nms\ndr\nprof\ngen\nst\njr",
  commonWords: "the a an this that these those he she it they we i you in on at by for with from and but or if when",
  examples: [{ text: "The fair opens on May 4, 2026.", dates: ["2026-05-04"] }],
};
