/** The mends that rules offer: only what is certain, since `--fix` writes them without asking. */
import type { Fix, JsonObject, RuleContext, Subjects } from "../../types.ts";
import { isA } from "../schemaorg/schemaorg.ts";
import { formatRfc3339Date, inZone, parseIsoDate } from "../values/dates.ts";

const NAMED: Readonly<Record<string, string>> = {
  __proto__: null as never,
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  shy: "\u00ad",
  copy: "©",
  reg: "®",
  trade: "™",
  euro: "€",
};

/** The HTML entities that are found in news, as a pattern of one. */
export const ENTITY =
  /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|[lr][sd]quo|[lr]aquo|shy|copy|reg|trade|euro);/i;
const ENTITIES = new RegExp(ENTITY.source, "gi");

/** The text with its entities decoded, once; none where one stands for no character. */
export function withoutEntities(text: string): Fix | undefined {
  let isCertain = true;
  const replacement = text.replace(ENTITIES, (entity) => {
    const character = decoded(entity.slice(1, -1));
    if (character === undefined) isCertain = false;
    return character ?? entity;
  });
  return isCertain ? { description: "Write the characters themselves", replacement } : undefined;
}

function decoded(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter =
    code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 127 && code < 160);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

/** The text on one line, with single blanks inside and none around. */
export function withoutStrayBlanks(text: string): Fix {
  const replacement = text.replace(/[ \u00a0\r\n\t]+/g, (run) => (/[\r\n\t]/.test(run) ? " " : run.charAt(0))).trim();
  return { description: "Take the stray blanks out", replacement };
}

/** A time with the offset that the site's zone has then; the digits stay. */
export function withZone(text: string, { site }: RuleContext): Fix | undefined {
  const moment = site === undefined ? undefined : parseIsoDate(text);
  if (site === undefined || moment === undefined || moment.isDay || moment.offset !== undefined) return undefined;
  const zoned = inZone(moment, site.timeZone);
  if (zoned.offset === undefined) return undefined;
  const offset = /(?:[+-]\d\d:\d\d|Z)$/.exec(formatRfc3339Date(zoned))?.[0] ?? "";
  return { description: `Add the offset of ${site.timeZone}`, replacement: `${text}${offset}` };
}

/** A relative URL made absolute by the address of a page. */
export function onPageOf(url: string, base: string | undefined): Fix | undefined {
  // "news.example/a" may be a host without its scheme, but no host ends as files of pictures and pages do
  const isPath =
    /^(?:\/|\.{1,2}\/|[^\s/?#:.]+\/)|^[^\s/?#:]+\.(?:jpe?g|png|gif|webp|avif|svg|html?|php|aspx|jsp)(?:[?#]|$)/i.test(
      url,
    );
  if (base === undefined || !isPath || !URL.canParse(url, base)) return undefined;
  const absolute = new URL(url, base).href;
  return { description: `Write ${absolute}`, replacement: absolute };
}

/** A relative URL of a graph made absolute, where graph or site tell what it is relative to. */
export function absoluteIn(url: string, graph: Subjects["graph"], { site }: RuleContext): Fix | undefined {
  return onPageOf(url, graph.base ?? addressOf(graph) ?? (url.startsWith("/") ? site?.url : undefined));
}

/** The address of the page that a graph in a file of its own is about: the one that its only article names. */
function addressOf({ nodes, uri }: Subjects["graph"]): string | undefined {
  if (/^https?:\/\//i.test(uri)) return uri;
  const addresses = new Set<string>();
  for (const { value, types, property } of nodes) {
    if (property !== undefined || !isA(types, "Article")) continue;
    const page = value.mainEntityOfPage;
    const named = [value.url, page, typeof page === "object" ? (page as JsonObject)["@id"] : undefined];
    for (const address of named)
      if (typeof address === "string" && /^https?:\/\/[^\s/?#]/i.test(address))
        addresses.add(address.replace(/#.*$/, ""));
  }
  return addresses.size === 1 ? [...addresses][0] : undefined;
}
