/** Leads what accounts of an article say back to where it stands in their documents, which are read once more for it. */
import type { Account, AccountText, Diagnostic, Origin, Subject, Subjects } from "../../types.ts";
import { locate, pointerAsWritten } from "../jsonld/locate.ts";
import { lineStarts, positionAt } from "../lines/lines.ts";

/** A document read again. */
interface Reopened {
  readonly text: string;
  readonly subjects: readonly Subject[];
}

/** Where a text stands, with line and column for those who have not the document at hand. */
interface Place extends Origin {
  readonly line: number;
  readonly column: number;
}

/** Places by document, subject and pointer, and by where they begin. */
export interface Places {
  readonly byPointer: ReadonlyMap<string, Place>;
  readonly byStart: ReadonlyMap<string, Place>;
}

const keyOf = (uri: string, nth: number, at: string): string => `${uri}\n${nth}\n${at}`;

/** Finds the places of all that these accounts say; each document is opened once. */
export function placesOf(
  stories: readonly (readonly Account[])[],
  reopen: (uri: string) => Reopened | undefined,
): Places {
  const byDocument = new Map<string, Map<string, { readonly nth: number; readonly text: AccountText }>>();
  for (const { uri, nth, says } of stories.flat()) {
    const wanted = byDocument.get(uri) ?? new Map();
    byDocument.set(uri, wanted);
    for (const texts of Object.values(says)) for (const text of texts) wanted.set(`${nth}\n${text.at}`, { nth, text });
  }
  const byPointer = new Map<string, Place>();
  const byStart = new Map<string, Place>();
  for (const [uri, wanted] of byDocument) {
    const document = reopen(uri);
    if (document === undefined) continue;
    const starts = lineStarts(document.text);
    const numbers = new Set(Array.from(wanted.values(), ({ nth }) => nth));
    for (const nth of numbers) {
      const subject = document.subjects[nth];
      if (subject === undefined) continue;
      const texts = [...wanted.values()].filter((each) => each.nth === nth).map(({ text }) => text);
      const pointers = texts.filter(({ span }) => span === undefined).map(({ at }) => pointerAsWritten(subject, at));
      const whereIs = pointers.length === 0 ? undefined : locate(subject, pointers);
      for (const { at, span } of texts) {
        const { start, end } = span ?? whereIs?.(pointerAsWritten(subject, at)).value ?? { start: 0, end: 0 };
        const place = { uri, start, end, ...positionAt(starts, start) };
        byPointer.set(keyOf(uri, nth, at), place);
        byStart.set(`${uri}\n${start}`, place);
      }
    }
  }
  return { byPointer, byStart };
}

/** The accounts of one article as a subject of rules. */
export function storyOf(accounts: readonly Account[], places: Places): Subjects["story"] {
  const at: Record<string, Origin> = Object.create(null);
  accounts.forEach(({ uri, nth, says }, i) => {
    for (const [field, texts] of Object.entries(says))
      texts.forEach((text, j) => {
        at[`/${i}/${field}/${j}`] = places.byPointer.get(keyOf(uri, nth, text.at)) ?? { uri, start: 0, end: 0 };
      });
  });
  return { kind: "story", uri: accounts[0]?.uri ?? "", text: "", accounts, locator: { kind: "map", at } };
}

/** A finding whose related places say their lines: they lie in documents that its reader has not at hand. */
export function withLines(diagnostic: Diagnostic, places: Places): Diagnostic {
  if (diagnostic.related === undefined) return diagnostic;
  const related = diagnostic.related.map((other) => {
    const place = places.byStart.get(`${other.uri}\n${other.span.start}`);
    return place === undefined ? other : { ...other, line: place.line, column: place.column };
  });
  return { ...diagnostic, related };
}
