/** Turkish as data. */
import type { LanguagePack } from "../types.ts";

export const pack: LanguagePack = {
  id: "tr",
  title: "Türkçe",
  letters: {
    script: "Latn",
    dottedI: true,
    vowels: "aeıioöuü",
    bare: "ıi şs ğg çc öo üu âa îi ûu",
    titleCaseHeadlines: true,
  },
  inflection: {
    harmony: {
      A: "aa ıa oa ua ee ie öe üe",
      I: "aı ıı ei ii ou uu öü üü",
    },
    slots: [
      "plural: lAr lAr",
      "possessive: I sI\nmine: Im m\nours: ImIz mIz\nyours: InIz nIz",
      "genitive: In nIn nIn\ndative: A yA nA\naccusative: I yI nI\nlocative: dA/tA dA ndA\nablative: dAn/tAn dAn ndAn\ninstrumental: lA ylA ylA",
      "adjectival: ki ki",
      "copula: dIr/tIr dIr",
    ],
    alternations: "kğ çc td pb",
    joiners: "'",
  },
  calendar: {
    months: `
      Ocak
      Şubat
      Mart
      Nisan
      Mayıs
      Haziran
      Temmuz
      Ağustos
      Eylül
      Ekim
      Kasım
      Aralık`,
    weekdays: `
      Pazartesi
      Salı
      Çarşamba
      Perşembe
      Cuma
      Cumartesi
      Pazar`,
    relative: `
      bugün|day|0
      dün|day|-1
      yarın|day|1
      bu yıl|year|0
      geçen yıl|year|-1
      gelecek yıl|year|1`,
    weekdayShift: `
      geçen|-1
      bu|0
      gelecek|1`,
    patterns: `
      D M Y
      D-D M Y
      D M
      D-D M
      M Y
      Y yıl
      Y-Y yıl
      W gün?`,
    numericOrder: "dmy",
    clock: "saat",
  },
  people: {
    given: { female: "Ayşe Fatma Emine", male: "Mehmet Mustafa Ahmet" },
    surnameEndings: { any: "oğlu" },
    particles: "bin von de",
    honorifics: "Bey|male|after\nHanım|female|after\nSayın||before",
    titles: "Prof. Dr.\nDr.\nGeneral\nAlbay",
    posts: "başkan\nbakan\ncumhurbaşkanı\nmüdür\nvali",
    postModifiers: "genel\neski",
    fields: "dışişleri\niçişleri",
    postOrder: "before",
  },
  organizations: {
    heads: `
      bakanlık|GovernmentOrganization
      üniversite|CollegeOrUniversity
      kurum|Organization
      dernek|Organization`,
    headOrder: "last",
    known: "Anadolu Ajansı|NewsMediaOrganization|AA",
    connectors: "ve ile",
  },
  places: {
    gazetteer: "Türkiye|Country|TR\nAnkara|City|TR\nİstanbul|City|TR",
    heads: "cadde|Place\nsokak|Place\nnehir|BodyOfWater",
    headOrder: "last",
    generics: "il\nilçe\nşehir",
    demonyms: "Türk|Türkiye",
  },
  events: {
    nouns: { meeting: "görüşme\ntoplantı", visit: "ziyaret", conference: "konferans\nzirve" },
    verbs: { meeting: "görüş", visit: "ziyaret et" },
    holdVerbs: "düzenlen yapıl",
    finiteEndings: "dı di du dü tı ti tu tü acak ecek",
  },
  speech: { verbs: "söyle belirt açıkla de", sourcePhrases: "göre", ages: "yaşındaki" },
  abbreviations: "prof\ndr\nav\nsn\nvb\nvs",
  commonWords: "bu şu o bir ve ile ancak ama için daha",
  examples: [{ text: "Fuar 4 Mayıs 2026'da açılacak.", dates: ["2026-05-04"] }],
};
