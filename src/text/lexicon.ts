/** All word lists of a language in one trie, so that one look at a word tells everything that may begin with it. */
import type { EventKind } from "../types.ts";
import type { Reading } from "./morphology.ts";

/** What a word or phrase is good for. */
export type Role =
  | "given"
  | "surname"
  | "particle"
  | "patronymic"
  | "honorific"
  | "title"
  | "title-modifier"
  | "post"
  | "post-modifier"
  | "field"
  | "link"
  | "appointment"
  | "body"
  | "body-head"
  | "describing"
  | "place"
  | "place-head"
  | "generic"
  | "demonym"
  | "month"
  | "weekday"
  | "relative"
  | "shift"
  | "event"
  | "hold"
  | "speech"
  | "source"
  | "credit"
  | "clock"
  | "preposition"
  | "date-word"; // prettier-ignore

/** One entry of one list. */
export interface Entry {
  readonly role: Role;
  /** Base form as the pack writes it. */
  readonly base: string;
  readonly gender?: "female" | "male" | undefined;
  /** schema.org type, unit or position; what the role needs. */
  readonly type?: string | undefined;
  /** ISO code, offset or month number. */
  readonly value?: string | undefined;
  /** Base form of the entry that this one is another name of. */
  readonly canonical?: string | undefined;
  readonly kind?: EventKind | undefined;
  readonly verb?: boolean | undefined;
}

export interface Node {
  entries: Entry[] | undefined;
  next: Map<string, Node> | undefined;
}

/** A node that a word leads to from the root, and how the word was read to get there. */
export interface Hit {
  readonly node: Node;
  readonly reading: Reading;
}

/** The trie. Keys are folded. */
export interface Lexicon {
  readonly root: Map<string, Node>;
}

/** Adds a phrase, already folded and split at blanks. */
export function addPhrase(lexicon: Lexicon, words: readonly string[], entry: Entry): void {
  let level = lexicon.root;
  words.forEach((word, index) => {
    let node = level.get(word);
    if (!node) {
      node = { entries: undefined, next: undefined };
      level.set(word, node);
    }
    if (index === words.length - 1) {
      node.entries ??= [];
      node.entries.push(entry);
    } else {
      node.next ??= new Map();
      level = node.next;
    }
  });
}
