/** English as data. */
import type { LanguagePack } from "../types.ts";
import { bodyExamples, placeExamples } from "./en/body-examples.ts";
import { calendar } from "./en/calendar.ts";
import { commonWords } from "./en/common-words.ts";
import { dateExamples, eventExamples } from "./en/date-examples.ts";
import { demonyms } from "./en/demonyms.ts";
import * as events from "./en/event-words.ts";
import { examples } from "./en/examples.ts";
import { gazetteer } from "./en/gazetteer.ts";
import { givenNames } from "./en/given-names.ts";
import { givenNamesAbroad } from "./en/given-names-abroad.ts";
import { grammar } from "./en/grammar.ts";
import { leaders } from "./en/leaders.ts";
import * as bodies from "./en/organization-words.ts";
import { knownOrganizations } from "./en/organizations.ts";
import * as people from "./en/people-words.ts";
import * as places from "./en/place-words.ts";
import { postExamples } from "./en/post-examples.ts";
import { appointments, fields, postModifiers, posts } from "./en/posts.ts";
import { sourceExamples } from "./en/source-examples.ts";
import * as speech from "./en/speech.ts";
import { surnames } from "./en/surnames.ts";
import { tieExamples } from "./en/tie-examples.ts";
import { honorifics, titleModifiers, titles } from "./en/titles.ts";

export const pack: LanguagePack = {
  id: "en",
  title: "English",
  letters: { script: "Latn", vowels: "aeiouy", titleCaseHeadlines: true },
  inflection: { slots: ["plural: s -", "genitive: 's/' 's/'"], joiners: "'" },
  calendar,
  people: {
    given: {
      female: `${givenNames.female} ${givenNames.either} ${givenNamesAbroad.female}`,
      male: `${givenNames.male} ${givenNames.either} ${givenNamesAbroad.male}`,
      ambiguous: givenNames.ambiguous,
      ambiguousFemale: givenNames.ambiguousFemale,
      ambiguousMale: givenNames.ambiguousMale,
    },
    surnames,
    surnameEndings: {
      any: "son sson berg stein mann ski sky ska skaya skiy skyi ovich ov ova ev eva yev yeva ić enko chuk yuk yan shvili adze idze dze oğlu oglu zadeh zade zada escu opoulos poulos idis akis ashvili bekov bayev",
      weak: "sen ez es in ina ic uk ian li ly lı",
    },
    particles: "von van de der den del della di da do dos du al el bin ibn bint la le ter ten Mc Mac O' st",
    honorifics,
    titles,
    titleModifiers,
    posts,
    postModifiers,
    appointments,
    fields,
    postOrder: "both",
    kin: people.kin,
    figures: people.figures,
    familyFirst: people.familyFirst,
    determiners: people.determiners,
    parties: people.parties,
    leads: people.leads,
    possessives: "its",
    members: people.members,
    ties: people.ties,
    successions: people.successions,
    employers: people.employers,
    leaders,
    suffixes: "Jr Sr II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XXIII",
    persons: people.persons,
    vessels: people.vessels,
    notNames:
      "IT ET TV CEO GDP DNA HIV AIDS COVID VIP SUV LED PDF URL UFO ID PM AM MP MPs PR HR PC UK US USA DC CFO COO CTO GMT EST PST BST CET UTC BC AD OBE MBE CBE KBE PhD MD GP QC KC WWII WW2 LGBT LGBTQ VAT GNP DVD CD ATM GPS SMS WMD ICU PTSD RIP Q&A AI VR VPN ISBN OK FAQ DIY NGO NGOs MVP STEM Brexit Hajj Umrah Ramadan Easter Christmas Hanukkah Passover Diwali Eid Lent Islam Christianity Judaism Buddhism Hinduism Catholicism Internet Web Bible Quran Renaissance Covid Covid-19 Coronavirus Republican Democrat Republicans Democrats",
  },
  organizations: {
    heads: bodies.heads,
    known: knownOrganizations,
    connectors: bodies.connectors,
    selfNamed: bodies.selfNamed,
    tails: bodies.tails,
    articles: bodies.articles,
    nameWords: bodies.nameWords,
    namedAfter: bodies.namedAfter,
    and: bodies.and,
    works: bodies.works,
    describing: bodies.describing,
  },
  places: {
    gazetteer,
    heads: places.heads,
    generics: places.generics,
    demonyms,
    prepositions: places.prepositions,
    governs: places.governs,
    directions: places.directions,
  },
  events: {
    nouns: events.nouns,
    verbs: events.verbs,
    holdVerbs: events.holds,
    harm: events.harm,
    others: "next previous another earlier subsequent upcoming",
    supposed:
      "simulate simulates simulated simulating mock mimic mimics risk threat threats fear fears possibility danger prevent prevents preventing avert averting avoid avoiding potential possible hypothetical imminent",
    locating: "in at near outside inside on across throughout around off within",
  },
  grammar,
  speech: {
    verbs: speech.verbs,
    reports: "reported reports",
    sourcePhrases: speech.sourcePhrases,
    ages: speech.ages,
    credits: speech.credits,
  },
  abbreviations:
    "assoc\nasst\ning\neng\nengr\narch\nacad\nbrig\ncdr\nsqn\nwg\nflt\nplt\ninsp\nsupt\ndet\nmsgr\nmgr\nfr\nven\nsens\nreps\ngovs\natty\namb\nrt\nmme\nmlle\nmessrs\npte\npvt\npfc\nspc\nens\ncpo\ndep\ndir\nh.e\nh.c\nmr\nmrs\nms\ndr\nprof\ngen\nst\njr\nsr\nlt\ncol\nmaj\ncapt\nsgt\ncpl\ncmdr\nadm\nrev\nhon\nsen\nrep\ngov\nno\nvs\nu.s\nu.k\nu.n\ne.g\ni.e\na.m\np.m\nco\ncorp\ninc\nltd\nave\nblvd\nmt\nft\njan\nfeb\nmar\napr\njun\njul\naug\nsept\nsep\noct\nnov\ndec",
  commonWords,
  examples: [
    ...examples,
    ...bodyExamples,
    ...placeExamples,
    ...dateExamples,
    ...eventExamples,
    ...postExamples,
    ...tieExamples,
    ...sourceExamples,
  ],
};
