/** Inflection by paradigms: what the base form of a word may be, and its forms, for languages whose words change their endings. */
import type { Inflection, Letters } from "../types.ts";
import type { Fold } from "./fold.ts";

/** Bits of a reading; the same as in `Tag`, with the nominative beside them. */
export const Case = {
  plural: 1,
  genitive: 8,
  dative: 16,
  accusative: 32,
  instrumental: 256,
  prepositional: 32768,
  nominative: 65536,
  male: 4096,
  female: 8192,
  neuter: 16384,
} as const; // prettier-ignore

/** All cases. */
export const AnyCase =
  Case.nominative | Case.genitive | Case.dative | Case.accusative | Case.instrumental | Case.prepositional;
/** All genders. */
export const AnyGender = Case.male | Case.female | Case.neuter;

export type WordClass = "surname" | "given" | "patronymic" | "noun" | "adjective" | "place";

/** One way to read a word as a form of a base: the base is the word without its last `cut` letters, plus `tail`. */
export interface Declined {
  readonly base: string;
  readonly cut: number;
  readonly tail: string;
  /** Cases it may stand in, with `plural` for forms of the plural and the gender of the paradigm. */
  readonly tags: number;
}

export interface Paradigms {
  /** All ways to read a folded word, of all classes, merged by base, number and nominative or other case. */
  read(folded: string): readonly Declined[];
  /** Ways to read a folded word as one of a class; of one gender, if it is given. */
  decline(folded: string, of: WordClass, gender?: number): readonly Declined[];
  /** The ending in the nominative singular (or plural) of a gender of an adjective in any form. */
  agree(folded: string, gender: number, plural: boolean): readonly Declined[];
}

interface Row {
  readonly of: string;
  readonly gender: number;
  readonly base: string;
  readonly tags: number;
}

const order = [Case.nominative, Case.genitive, Case.dative, Case.accusative, Case.instrumental, Case.prepositional];
const genders: Readonly<Record<string, number>> = {
  male: Case.male,
  female: Case.female,
  neuter: Case.neuter,
  plural: Case.plural,
}; // prettier-ignore
const none: readonly Declined[] = [];

/** Compiles the paradigms of a language; undefined if it has none. */
export function paradigmsOf(inflection: Inflection, letters: Letters, fold: Fold): Paradigms | undefined {
  if (!inflection.paradigms) return undefined;
  const rows = new Map<string, Row[]>();
  const bases = new Map<string, Set<string>>();
  let longest = 0;
  for (const line of inflection.paradigms.split("\n")) {
    const [head, tail] = line.split(":");
    if (!head || !tail) continue;
    const [of = "noun", name = ""] = head.trim().split(/\s+/);
    const gender = genders[name] ?? 0;
    const columns = tail
      .trim()
      .split(/\s+/)
      .map((column) => column.split("/").map((form) => (form === "-" ? "" : fold(form))));
    const base = columns[0]?.[0] ?? "";
    const key = of + gender;
    (bases.get(key) ?? bases.set(key, new Set()).get(key)!).add(base);
    columns.forEach((forms, index) => {
      const tags = (order[index % 6] ?? 0) | gender | (index > 5 ? Case.plural : 0);
      for (const form of forms) {
        const list = rows.get(form) ?? rows.set(form, []).get(form)!;
        const same = list.findIndex(
          (row) => row.of === of && row.gender === gender && row.base === base && (row.tags & 1) === (tags & 1),
        );
        if (same >= 0) list[same] = { of, gender, base, tags: list[same]!.tags | tags };
        else list.push({ of, gender, base, tags });
        longest = Math.max(longest, form.length);
      }
    });
  }
  const irregular = irregularOf(inflection.irregular ?? "", fold);
  // A bare stem ends in a consonant.
  const hard = new Set(["", ...fold(letters.vowels + (inflection.softeners ?? ""))]);
  const impossible = new Set((inflection.impossible ?? "").split(/\s+/).filter(Boolean).map(fold));

  /** The longest nominative ending of its class and gender decides which paradigm a base form follows. */
  const follows = (stem: string, row: Row): boolean => {
    const all = bases.get(row.of + row.gender)!;
    const base = stem + row.base;
    const last = stem[stem.length - 1] ?? "";
    if (row.base === "" ? hard.has(last) : impossible.has(last + row.base[0])) return false;
    for (let size = Math.min(6, base.length - 1); size > row.base.length; size--) {
      if (all.has(base.slice(base.length - size))) return false;
    }
    return true;
  };

  const each = (folded: string, visit: (row: Row, stem: string) => void): void => {
    for (let size = Math.min(longest, folded.length - 1); size >= 0; size--) {
      const list = rows.get(folded.slice(folded.length - size));
      if (!list) continue;
      const stem = folded.slice(0, folded.length - size);
      if (size === 0 && hard.has(stem[stem.length - 1] ?? "")) continue;
      for (const row of list) if (stem.length + row.base.length > 1 && follows(stem, row)) visit(row, stem);
    }
  };

  return {
    read(folded) {
      const out: Declined[] = [];
      const put = (base: string, cut: number, tail: string, tags: number): void => {
        const same = out.findIndex((one) => one.base === base && (one.tags & Case.plural) === (tags & Case.plural));
        if (same >= 0) out[same] = { ...out[same]!, tags: out[same]!.tags | tags };
        else out.push({ base, cut, tail, tags });
      };
      for (const form of irregular.get(folded) ?? none) put(form.base, form.cut, form.tail, form.tags);
      each(folded, (row, stem) => {
        const { base, cut, tail, tags } = declinedOf(folded, stem, row);
        put(base, cut, tail, tags);
      });
      return out;
    },
    decline(folded, of, gender = 0) {
      const out: Declined[] = [];
      const known = irregular.get(folded);
      if (known && (of === "noun" || of === "given" || of === "place")) out.push(...known);
      each(folded, (row, stem) => {
        if (row.of !== of || (gender && !(row.gender & gender))) return;
        out.push(declinedOf(folded, stem, row));
      });
      return out;
    },
    agree(folded, gender, plural) {
      const out: Declined[] = [];
      const wanted = plural ? Case.plural : gender;
      each(folded, (row, stem) => {
        if (row.of !== "adjective" || row.gender !== wanted) return;
        out.push(declinedOf(folded, stem, row));
      });
      return out;
    },
  };
}

/** The base form that a row gives to a word, with as few letters changed as may be, so that the others keep their spelling. */
function declinedOf(folded: string, stem: string, row: Row): Declined {
  const base = stem + row.base;
  let same = stem.length;
  while (same < base.length && same < folded.length && base[same] === folded[same]) same++;
  return { base, cut: folded.length - same, tail: base.slice(same), tags: row.tags };
}

function irregularOf(lines: string, fold: Fold): Map<string, Declined[]> {
  const out = new Map<string, Declined[]>();
  for (const line of lines.split("\n")) {
    const forms = line.trim().split(/\s+/).filter(Boolean).map(fold);
    const base = forms[0];
    if (!base) continue;
    forms.forEach((form, index) => {
      const tags = (order[index % 6] ?? 0) | (index > 5 ? Case.plural : 0);
      const list = out.get(form) ?? out.set(form, []).get(form)!;
      const same = list.findIndex((one) => one.base === base && (one.tags & 1) === (tags & 1));
      if (same >= 0) {
        list[same] = { ...list[same]!, tags: list[same]!.tags | tags };
        return;
      }
      let stem = 0;
      while (stem < form.length && stem < base.length && form[stem] === base[stem]) stem++;
      list.push({ base, cut: form.length - stem, tail: base.slice(stem), tags });
    });
  }
  return out;
}
