/** Azerbaijani as data. */
import type { LanguagePack } from "../types.ts";

export const pack: LanguagePack = {
  id: "az",
  title: "Azərbaycanca",
  letters: {
    script: "Latn",
    dottedI: true,
    vowels: "aeəıioöuü",
    bare: "əe ıi şs ğg çc öo üu",
  },
  inflection: {
    harmony: {
      A: "aa ıa oa ua eə əə iə öə üə",
      I: "aı ıı ei əi ii ou uu öü üü",
    },
    slots: [
      "plural: lAr lAr",
      "possessive: I sI\nmine: Im m\nours: ImIz mIz\nyours: InIz nIz",
      "genitive: In nIn nIn\ndative: A yA nA\naccusative: I nI nI\nlocative: dA dA ndA\nablative: dAn dAn ndAn\ninstrumental: lA ylA/lA ylA/lA",
      "adjectival: kI kI",
      "copula: dIr dIr",
    ],
    alternations: "ky qğ td kg",
    joiners: "-'",
  },
  calendar: {
    months: `
      yanvar, yan
      fevral, fev
      mart
      aprel, apr
      may
      iyun
      iyul
      avqust, avq
      sentyabr, sent
      oktyabr, okt
      noyabr, noy
      dekabr, dek`,
    weekdays: `
      bazar ertəsi
      çərşənbə axşamı
      çərşənbə
      cümə axşamı
      cümə
      şənbə
      bazar`,
    relative: `
      bu gün|day|0
      dünən|day|-1
      sabah|day|1
      bu il|year|0
      ötən il|year|-1
      gələn il|year|1`,
    weekdayShift: `
      ötən|-1
      keçən|-1
      bu|0
      gələn|1`,
    patterns: `
      D M Y il?
      D-D M Y il?
      Y il M D
      Y il M D-D
      M D
      M D-D
      D M
      D-D M
      Y il M ay?
      M ay
      Y il
      Y-Y il
      W gün?`,
    numericOrder: "dmy",
    clock: "saat",
  },
  people: {
    given: { female: "Aynur Leyla Zərifə Sevinc", male: "Heydər İlham Zakir Sultan Kərim Zaur Anar" },
    surnameEndings: { male: "ov yev", female: "ova yeva", any: "zadə li lı lu lü" },
    particles: "von de bin",
    patronymicWords: "oğlu|male\nqızı|female",
    honorifics: "xanım|female|both\nbəy|male|after\ncənab|male|before",
    titles: "general-polkovnik\ngeneral-leytenant\npolkovnik\nakademik",
    posts: "müdafiə naziri\nprezident\nnazir\ndirektor\nrəis",
    postModifiers: "birinci\nicraçı",
    fields: "müdafiə\ntəhsil\nxarici işlər",
    postOrder: "before",
  },
  organizations: {
    heads: "nazirlik|GovernmentOrganization\nuniversitet|CollegeOrUniversity\nagentlik|Organization",
    headOrder: "last",
    known: "AZERTAC|NewsMediaOrganization",
    connectors: "və üzrə adına",
    and: "və",
    namedAfter: "adına adındakı adlı",
    numbered: "nömrəli saylı",
  },
  places: {
    gazetteer: "Azərbaycan|Country|AZ|Azərbaycan Respublikası\nBakı|City|AZ",
    heads: "küçə|Place\nxiyaban|Place",
    headOrder: "last",
    generics: "şəhər\nrayon\nkənd",
    demonyms: "azərbaycanlı|Azərbaycan",
  },
  events: {
    nouns: { meeting: "görüş", visit: "səfər" },
    verbs: { meeting: "görüş" },
    holdVerbs: "keçiril",
    finiteEndings: "ıb ib ub üb dı di du dü",
  },
  speech: { verbs: "bildir de qeyd et", sourcePhrases: "görə", ages: "yaşlı" },
  abbreviations: "və s\nm",
  commonWords: "bu o bir və ilə üçün amma lakin",
  examples: [{ text: "Sərgi 4 may 2026-cı il tarixində açılacaq.", dates: ["2026-05-04"] }],
};
