/** Fields of a tree of metadata: found by any of their names, read as text, number or truth, their places noted. */
import type { Json, Origin, Trouble } from "../../types.ts";
import { escapeToken, isObject } from "../json/json.ts";

/** A tree of metadata with the place of each value. */
export interface MetadataTree {
  readonly value: Json | undefined;
  /** JSON Pointer -> place. */
  readonly at: Readonly<Record<string, Origin>>;
  /** JSON Pointer -> place of the name of a member. */
  readonly keys?: Readonly<Record<string, Origin>>;
  /** What stands at a place, for values that are no strings: `007` and `1.10` are kept as written. */
  readonly written?: (origin: Origin) => string;
}

/** A value under one of the names that a field goes by. */
export interface Found {
  readonly value: Json;
  readonly pointer: string;
}

/** Members of an object by folded name. */
export type Members = ReadonlyMap<string, Found>;

/** The rules that own what is wrong with metadata as such. */
export const unreadable = "newsroom/unreadable-front-matter";
export const unknown = "newsroom/metadata-unknown";
export const blank = "newsroom/metadata-blank";

const TRUE = new Set(["true", "yes", "on", "1"]);
const FALSE = new Set(["false", "no", "off", "0"]);

/** Names are compared without case, hyphens, underscores and blanks: `Date_Published` is `datePublished`. */
function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

/** One reading of one tree: what was taken from where, and what could not be read. */
export class FieldReader {
  readonly top: Members;
  /** JSON Pointer into the article -> place. */
  readonly at: Record<string, Origin> = {};
  readonly troubles: Trouble[] = [];
  readonly #tree: MetadataTree;

  /** True for a language that tells texts from numbers without quotes. */
  get isWritten(): boolean {
    return this.#tree.written !== undefined;
  }

  /** What stands at the end of a value's line, beyond the value. */
  restOfLine(pointer: string): string {
    const { end } = this.origin(pointer);
    const rest = this.#tree.written?.({ start: end, end: end + 200 }) ?? "";
    const line = rest.indexOf("\n");
    return line < 0 ? rest : rest.slice(0, line);
  }

  constructor(tree: MetadataTree) {
    this.#tree = tree;
    this.top = this.members(tree.value, "");
  }

  /** The members of an object; of two names that fold alike the first counts. */
  members(value: Json | undefined, pointer: string): Members {
    const found = new Map<string, Found>();
    if (!isObject(value)) return found;
    for (const [key, member] of Object.entries(value)) {
      const name = fold(key);
      const first = found.get(name);
      if (
        first !== undefined &&
        this.keyOrigin(`${pointer}/${escapeToken(key)}`) !== undefined &&
        JSON.stringify(first.value) !== JSON.stringify(member)
      )
        this.report(
          `${pointer}/${escapeToken(key)}`,
          `Metadata field "${key}" stands twice, as "${first.pointer.slice(first.pointer.lastIndexOf("/") + 1)}" too, expected once`,
          unreadable,
        );
      if (first === undefined) found.set(name, { value: member, pointer: `${pointer}/${escapeToken(key)}` });
    }
    return found;
  }

  /** The value under the first of the names that is there and says something. */
  pick(members: Members, names: readonly string[], fits: (value: Json) => boolean = () => true): Found | undefined {
    for (const name of names) {
      const found = members.get(name);
      if (found !== undefined && found.value !== null && fits(found.value)) return found;
    }
    return undefined;
  }

  /** A list's first entry stands for it. */
  first(found: Found | undefined): Found | undefined {
    if (found === undefined || !Array.isArray(found.value)) return found;
    const [value] = found.value as readonly Json[];
    return value === undefined || value === null ? undefined : { value, pointer: `${found.pointer}/0` };
  }

  /** The entries of a list, or the value itself. */
  entries(found: Found | undefined): readonly Found[] {
    if (found === undefined) return [];
    if (!Array.isArray(found.value)) return [found];
    return (found.value as readonly Json[])
      .map((value, i) => ({ value, pointer: `${found.pointer}/${i}` }))
      .filter(({ value }) => value !== null);
  }

  /** Where a value stood; the whole tree's place where that is not known. */
  origin(pointer: string): Origin {
    return this.#tree.at[pointer] ?? this.keyOrigin(pointer) ?? this.#tree.at[""] ?? { start: 0, end: 0 };
  }

  /** Where the name of a member stood. */
  keyOrigin(pointer: string): Origin | undefined {
    return this.#tree.keys?.[pointer];
  }

  /** Notes where a field of the article was read. */
  mark(field: string, pointer: string): void {
    this.at[field] = this.origin(pointer);
  }

  report(pointer: string, message: string, rule = unreadable): void {
    this.troubles.push({ rule, message, at: this.origin(pointer) });
  }

  /** A value as it is written. */
  written({ value, pointer }: Found): string {
    if (typeof value === "string") return value;
    const origin = this.#tree.at[pointer];
    return (origin === undefined ? undefined : this.#tree.written?.(origin)) ?? String(value);
  }

  /** A value as text, its place noted; a list or an object where text belongs is reported. */
  text(found: Found | undefined, field: string): string | undefined {
    if (found === undefined || found.value === null) return undefined;
    const { value, pointer } = found;
    if (typeof value === "object") {
      const name = pointer.slice(pointer.lastIndexOf("/") + 1);
      const shape = Array.isArray(value) ? "a list" : "an object";
      this.report(pointer, `Metadata field "${name}" is ${shape}, expected text`);
      return undefined;
    }
    this.mark(field, pointer);
    return this.written(found);
  }

  /** Yes or no, in the words that YAML and content systems have for them. */
  truth(found: Found | undefined): boolean | undefined {
    if (found === undefined) return undefined;
    const word = String(found.value).trim().toLowerCase();
    return TRUE.has(word) ? true : FALSE.has(word) ? false : undefined;
  }
}
