/** A language pack made ready for use: compiled once, when the first text in the language comes. */
import type { LanguagePack } from "../../types.ts";
import { type Fold, foldOf, unitsOf, unmix } from "../words/fold.ts";
import { type Form, type Grammar, makeForm, type SurnameEnding } from "../words/forms.ts";
import { type Lexicon, makeLexicon } from "../words/lexicon.ts";
import { readerOf, spellings, Tag } from "../words/morphology.ts";
import { Case, type Paradigms, paradigmsOf } from "../words/paradigms.ts";
import { repairsOf } from "../words/repairs.ts";
import { WordMemory } from "../words/word-memory.ts";
import { type DatePattern, patternsOf } from "./date-patterns.ts";
import { linesOf, listsOf, wordsOf } from "./entries.ts";
import { endingOf, surnameEndings } from "./surname-endings.ts";

/** What the engine asks of a language. */
export interface Compiled {
  readonly pack: LanguagePack;
  readonly bare: boolean;
  readonly fold: Fold;
  readonly lexicon: Lexicon;
  formOf(text: string): Form;
  /** The form of the word that stands at `start` to `end` of a text. */
  formAt(text: string, start: number, end: number): Form;
  readonly common: ReadonlySet<string>;
  /** Those of the common words that are nouns and adjectives. */
  readonly nouns: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  /** Code of the country that `our` means. */
  readonly home: string | undefined;
  readonly notNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  /** Words of a match close behind the name of a player, and those right before it. */
  readonly plays: ReadonlySet<string>;
  readonly playsBefore: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Words for those who live somewhere. */
  readonly residents: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly namedAfter: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly patterns: readonly DatePattern[];
  readonly ages: ReadonlySet<string>;
  readonly harm: ReadonlySet<string>;
  /** How words begin that deny the noun before them. */
  readonly denials: readonly string[];
  readonly that: ReadonlySet<string>;
  /** Folded verb -> tag of the case of its object. */
  readonly frames: ReadonlyMap<string, number>;
  /** True if verbs stand in the pack as stems. */
  readonly stems: boolean;
  readonly finiteEndings: readonly string[];
  /** Words, or (with a leading hyphen) endings, of verbs in the future. */
  readonly future: { readonly words: ReadonlySet<string>; readonly parts: readonly string[] };
  /** Words beside a number that show it to be no year; empty where a year must be shown by other words. */
  readonly notYears: ReadonlySet<string>;
  readonly patternStarts: ReadonlySet<string>;
  /** True if names of months and days are capitalised. */
  readonly capitalMonths: boolean;
  readonly bounds: ReadonlySet<string>;
  readonly dayWords: ReadonlySet<string>;
  /** Words behind a range of years that make it a season and no date. */
  readonly seasons: ReadonlySet<string>;
  /** Words beside a date that dates no event. */
  readonly compared: ReadonlySet<string>;
  /** Words before a noun of an event that make it another one. */
  readonly others: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly conveys: ReadonlySet<string>;
  /** Words beside a noun of an event that did not happen. */
  readonly supposed: ReadonlySet<string>;
  readonly memberEndings: readonly string[];
  readonly patronymicEndings: readonly { readonly ending: string; readonly gender: "female" | "male" }[];
  readonly agglutinative: boolean;
  /** True if names take case endings only behind a mark. */
  readonly joinsNames: boolean;
  readonly verbEndings: readonly string[];
  /** Prepositions with the cases that they ask for. */
  readonly prepositions: ReadonlyMap<string, number>;
  /** Given names that are common words too. */
  readonly ambiguous: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** Last letters of names that do not change. */
  readonly unchanging: ReadonlySet<string>;
  /** Last two letters that look like a foreign name's and are a case ending. */
  readonly shifting: ReadonlySet<string>;
  /** Endings of a year said as an ordinal. */
  readonly ordinals: ReadonlySet<string>;
  /** Endings that no name has. */
  readonly plainEndings: readonly string[];
  /** Words after a name that are a part of it. */
  readonly suffixes: ReadonlySet<string>;
  /** Nouns beside which a name is no body's. */
  readonly works: ReadonlySet<string>;
  /** Endings of one word that names a team. */
  readonly teamEndings: readonly string[];
  /** Small words that join a tail to a head, with the one that must stand before them; empty in languages with cases. */
  readonly tails: ReadonlyMap<string, { readonly after: string | undefined }>;
  readonly articles: ReadonlySet<string>;
  /** Family names that stand before given names. */
  readonly familyFirst: ReadonlySet<string>;
  /** Words that begin a phrase about a person. */
  readonly determiners: ReadonlySet<string>;
  /** Verbs between a person and the body that he or she leads. */
  readonly leads: ReadonlySet<string>;
  /** Words that say that a body named before owns what follows. */
  readonly possessives: ReadonlySet<string>;
  /** Common nouns for those who belong to what stands before them. */
  readonly members: ReadonlySet<string>;
  /** Folded post -> types, or nouns of the names, of the bodies where it is held. */
  readonly employers: ReadonlyMap<string, readonly string[]>;
  /** Letters before the name of a ship. */
  readonly vessels: ReadonlySet<string>;
  /** Common nouns for people. */
  readonly persons: ReadonlySet<string>;
  /** Verbs by which a medium is known, `reported`. */
  readonly reports: ReadonlySet<string>;
  /** Points of the compass, beside a place's name a part of it. */
  readonly directions: ReadonlySet<string>;
  /** Prepositions that put an event at a place. */
  readonly locating: ReadonlySet<string>;
  /** Prepositions that stand before places, as words. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions of place with the cases that they ask for. */
  readonly governs: ReadonlyMap<string, number>;
  /** The family name's ending that a folded base form has. */
  surnameEnding(base: string): SurnameEnding | undefined;
  /** Set in languages whose words change their endings by paradigms. */
  readonly paradigms: Paradigms | undefined;
}

/** Cases of what a verb acts on. */
const objectCases: Readonly<Record<string, number>> = { dative: Tag.dative, instrumental: Tag.instrumental };

const cache = new WeakMap<LanguagePack, { plain?: Compiled; bare?: Compiled }>();

/** The pack made ready; made once for texts with and once for texts without diacritics. */
export function compilePack(pack: LanguagePack, bare: boolean): Compiled {
  let slot = cache.get(pack);
  if (!slot) {
    slot = {};
    cache.set(pack, slot);
  }
  const key = bare ? "bare" : "plain";
  slot[key] ??= compile(pack, bare);
  return slot[key];
}

function compile(pack: LanguagePack, bare: boolean): Compiled {
  const fold = foldOf(pack.letters, bare);
  const folds = new Map<string, string>();
  const remember: Fold = (word) => {
    let folded = folds.get(word);
    if (folded === undefined) {
      if (folds.size > 50_000) folds.clear();
      folded = fold(word);
      folds.set(word, folded);
    }
    return folded;
  };
  const lexicon = makeLexicon(listsOf(pack), fold, unitsOf(pack.letters, bare));
  const paradigms = paradigmsOf(pack.inflection, pack.letters, fold);
  const read = readerOf(pack.inflection, pack.letters, fold, paradigms);
  const endings = surnameEndings(pack, fold);
  const verbs = new Map<string, number>();
  for (const [list, tag] of [
    [pack.events.participleEndings, Tag.participle],
    [pack.events.finiteEndings, Tag.finite],
  ] as const) {
    for (const shape of pack.inflection.slots && !pack.inflection.paradigms ? wordsOf(list) : []) {
      for (const [ending] of spellings(shape, pack.inflection.harmony ?? {})) verbs.set(fold(ending), tag);
    }
  }
  const setOf = (words: string | undefined): ReadonlySet<string> => new Set(wordsOf(words).map(fold));
  const grammar: Grammar = {
    stems: verbs.size > 0,
    agglutinative: !!pack.inflection.slots?.length && !pack.inflection.paradigms,
    paradigms,
  };
  const forms = new WordMemory((text): Form => {
    const plain = unmix(text, pack.letters.script).normalize("NFC");
    const made = (key: Fold): Form => makeForm(text, plain, key, read, lexicon, endings, verbs, grammar);
    const form = made(fold);
    if (form.hits.length) return form;
    // A word that nothing knows may be a known one that a scanner or keyboard spoilt.
    for (const repair of repairsOf(plain, pack.letters.vowels, !!pack.letters.dottedI)) {
      const other = made(() => fold(repair));
      if (other.hits.some(({ reading }) => reading.base.length > 3)) return other;
    }
    return form;
  });
  const patterns = patternsOf(pack, fold);
  const future = wordsOf(pack.calendar.future).map(fold);
  return {
    pack,
    bare,
    fold: remember,
    lexicon,
    formOf: (text) => forms.of(text),
    formAt: (text, start, end) => forms.at(text, start, end),
    common: setOf(`${pack.commonWords} ${pack.commonNouns ?? ""}`),
    nouns: setOf(pack.commonNouns),
    relations: setOf(pack.places.relations),
    home: pack.places.home,
    notNames: setOf(pack.people.notNames),
    particles: setOf(pack.people.particles),
    figures: setOf(pack.people.figures),
    kin: setOf(pack.people.kin),
    plays: setOf(pack.people.plays?.after),
    playsBefore: setOf(pack.people.plays?.before),
    pronouns: setOf(pack.people.pronouns),
    residents: setOf(pack.people.residents),
    connectors: setOf(pack.organizations.connectors),
    nameWords: setOf(pack.organizations.nameWords),
    and: setOf(pack.organizations.and),
    namedAfter: setOf(pack.organizations.namedAfter),
    numbered: setOf(pack.organizations.numbered),
    abbreviations: new Set(linesOf(pack.abbreviations).map(([word = ""]) => fold(word).split(" ").at(-1) ?? "")),
    patterns,
    patternStarts: new Set(patterns.flatMap(({ items }) => items[0]?.words ?? [])),
    capitalMonths: /^\s*\p{Lu}/u.test(pack.calendar.months),
    bounds: setOf(pack.calendar.bounds),
    dayWords: setOf(pack.calendar.dayWords),
    seasons: setOf(pack.calendar.seasons),
    compared: setOf(pack.calendar.compared),
    others: setOf(pack.events.others),
    companies: setOf(pack.events.companies),
    conveys: setOf(pack.events.conveys),
    supposed: setOf(pack.events.supposed),
    memberEndings: wordsOf(pack.people.memberEndings).map(fold),
    future: {
      words: new Set(future.filter((word) => !word.startsWith("-"))),
      parts: future.filter((word) => word.startsWith("-")).map((word) => word.slice(1)),
    },
    notYears: setOf(pack.calendar.notYears),
    ages: setOf(pack.speech.ages),
    harm: new Set(linesOf(pack.events.harm).map(([verb = ""]) => fold(verb))),
    denials: wordsOf(pack.events.denials).map(fold),
    that: setOf(pack.speech.that),
    frames: new Map(
      linesOf(pack.speech.frames).map(([verb = "", name]) => [fold(verb), objectCases[name ?? ""] ?? Tag.accusative]),
    ),
    stems: grammar.stems,
    finiteEndings: wordsOf(pack.events.finiteEndings).map(fold),
    patronymicEndings: linesOf(pack.people.patronymicEndings).map(([ending = "", gender]) => ({
      ending: fold(ending),
      gender: gender === "female" ? "female" : "male",
    })),
    verbEndings: wordsOf(pack.inflection.verbEndings).map(fold),
    prepositions: new Map(
      linesOf(pack.inflection.prepositions).map(([word = "", names]) => [fold(word), casesOf(names)]),
    ),
    shifting: setOf(pack.inflection.shifting),
    ordinals: setOf(pack.calendar.ordinals),
    unchanging: new Set(fold(pack.inflection.unchanging ?? "")),
    plainEndings: wordsOf(pack.people.plainEndings).map(fold),
    suffixes: setOf(pack.people.suffixes),
    ambiguous: setOf(paradigms ? pack.people.given.ambiguous : undefined),
    copulas: setOf(pack.people.copulas),
    works: setOf(pack.organizations.works),
    teamEndings: wordsOf(pack.organizations.teamEndings).map(fold),
    tails: new Map(
      linesOf(pack.organizations.tails).map(([word = "", after]) => [fold(word), { after: after && fold(after) }]),
    ),
    articles: setOf(pack.organizations.articles),
    familyFirst: setOf(pack.people.familyFirst),
    determiners: setOf(pack.people.determiners),
    leads: setOf(pack.people.leads),
    persons: setOf(pack.people.persons),
    possessives: setOf(pack.people.possessives),
    members: setOf(pack.people.members),
    employers: new Map(
      linesOf(pack.people.employers).flatMap(([posts = "", bodies]) =>
        posts.split(",").map((post): [string, string[]] => [fold(post.trim()), wordsOf(bodies)]),
      ),
    ),
    vessels: setOf(pack.people.vessels),
    reports: setOf(pack.speech.reports),
    locating: setOf(pack.events.locating),
    directions: setOf(pack.places.directions),
    placePrepositions: setOf(pack.places.prepositions),
    governs: new Map(linesOf(pack.places.governs).map(([word = "", names]) => [fold(word), casesOf(names)])),
    surnameEnding: (base) => endingOf(endings, base),
    paradigms,
    agglutinative: grammar.agglutinative,
    joinsNames: !!pack.inflection.joinsNames && !bare,
  };
}

const casesOf = (names: string | undefined): number =>
  wordsOf(names).reduce((all, name) => all | (Object.hasOwn(Case, name) ? Case[name as keyof typeof Case] : 0), 0);
