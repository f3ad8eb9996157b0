/** An article that a page describes twice, in JSON-LD and by attributes: whether both say the same. */
import type { Finding, Subjects } from "../../types.ts";
import { clip, NOTHING } from "../schemaorg/data-rules.ts";
import { rememberLast } from "../values/remember-last.ts";
import { type PageNode, pageArticles, said } from "./page-rules.ts";

type PageSubject = Subjects["page"];

interface Twins {
  readonly inJsonLd: PageNode;
  readonly inAttributes: PageNode;
}

/** Lists of articles are marked up in many ways: only one beside one must agree. */
const twinsOf = rememberLast((subject: PageSubject): Twins | undefined => {
  const all = pageArticles(subject);
  if (all.length !== 2) return undefined;
  const inJsonLd = all.find(({ graph }) => graph.syntax === "json-ld");
  const inAttributes = all.find(({ graph }) => graph.syntax !== "json-ld");
  return inJsonLd === undefined || inAttributes === undefined ? undefined : { inJsonLd, inAttributes };
});

/** For rules on twins: whether the page has any. */
export const hasTwins = (subject: PageSubject): boolean => twinsOf(subject) !== undefined;

/** The finding that the two differ in a property. */
export function twinsDiffer(
  subject: PageSubject,
  property: string,
  same: (a: string, b: string) => boolean,
): readonly Finding[] {
  const twins = twinsOf(subject);
  if (twins === undefined) return NOTHING;
  const [here] = said(twins.inJsonLd, property);
  const [there] = said(twins.inAttributes, property);
  if (here === undefined || there === undefined || same(here.text, there.text)) return NOTHING;
  const syntax = twins.inAttributes.graph.syntax === "rdfa" ? "RDFa" : "Microdata";
  return [
    {
      at: there.at,
      message: `${property} is "${clip(there.text)}" in ${syntax}, expected what JSON-LD says: "${clip(here.text)}"`,
      related: [{ at: here.at, message: "JSON-LD" }],
    },
  ];
}
