/** Names of metadata that are nearly those of a field, which is then not read. */
import { closest } from "../values/closest.ts";
import { aliases, authorAliases, imageAliases } from "./metadata-aliases.ts";
import { type FieldReader, type Members, unknown } from "./metadata-fields.ts";

const FIELDS = [
  "headline",
  "published",
  "modified",
  "authors",
  "images",
  "description",
  "language",
  "section",
  "keywords",
  "slug",
  "url",
  "draft",
  "status",
  "isAccessibleForFree",
  "publishAt",
] as const;
/** Words that mean a field and are none of its names. */
const MEANT: Readonly<Record<string, readonly [(typeof FIELDS)[number], string]>> = {
  __proto__: null as never,
  heading: ["headline", "title"],
  header: ["headline", "title"],
  name: ["headline", "title"],
  subject: ["headline", "title"],
  headtitle: ["headline", "title"],
  created: ["published", "date"],
  day: ["published", "date"],
  time: ["published", "date"],
};

/** Reports names that are nearly those of a field which is not there. */
export function reportUnknown(reader: FieldReader): void {
  const known = new Set<string>(Object.values(aliases).flat());
  const missing = FIELDS.filter((field) => !aliases[field].some((alias) => reader.top.has(alias)));
  const names = missing.flatMap((field) => aliases[field] as readonly string[]);
  for (const [name, { pointer }] of reader.top) {
    if (known.has(name) || name.length < 3) continue;
    const [field, meant] = MEANT[name] ?? [];
    if (meant !== undefined && field !== undefined && missing.includes(field)) report(reader, pointer, meant);
    else if (meant === undefined) report(reader, pointer, closest(name, names) ?? twin(name, known));
  }
}

/** A long name of which only a letter within is another, though the field is there under a name of its own. */
function twin(name: string, known: Iterable<string>): string | undefined {
  const meant = name.length < 8 ? undefined : closest(name, known);
  const isSlip = meant !== undefined && meant[0] === name[0] && meant.at(-1) === name.at(-1);
  return isSlip && Math.abs(meant.length - name.length) < 2 ? meant : undefined;
}

/** The same for the fields of an author or a picture. */
export function reportUnknownIn(reader: FieldReader, members: Members, kind: "author" | "image"): void {
  const fields: Readonly<Record<string, readonly string[]>> = kind === "author" ? authorAliases : imageAliases;
  const known = new Set(Object.values(fields).flat());
  const missing = Object.values(fields).filter((names) => !names.some((name) => members.has(name)));
  for (const [name, { pointer }] of members) {
    if (name.length > 2 && !known.has(name)) report(reader, pointer, closest(name, missing.flat()));
  }
}

function report(reader: FieldReader, pointer: string, meant: string | undefined): void {
  const at = reader.keyOrigin(pointer);
  if (meant === undefined || at === undefined) return;
  const written = pointer.slice(pointer.lastIndexOf("/") + 1);
  reader.troubles.push({ rule: unknown, message: `Metadata has no field "${written}", expected ${meant}`, at });
}
