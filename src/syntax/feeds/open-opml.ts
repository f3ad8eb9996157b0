/** Opens a list of feeds in OPML. */
import type { Note, Subjects } from "../../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { VALUE_KINDS } from "./feed-values.ts";
import type { ValueFault } from "./feed-verdicts.ts";

const HEAD = new Set(
  "title dateCreated dateModified ownerName ownerEmail ownerId docs expansionState vertScrollState windowTop windowLeft windowBottom windowRight".split(
    " ",
  ),
);

type Opened = Pick<Subjects["feed"], "kind" | "format" | "root" | "channel" | "notes" | "dates">;

/** The form of an OPML document; its outlines are no items of a feed. */
export function openOpml(_text: string, root: XmlElement): Opened {
  const notes: Note[] = [];
  const say = (rule: string, at: string, element: XmlElement, message: string): void => {
    if (notes.length < 10_000)
      notes.push({ rule, at, span: { start: element.start, end: element.innerStart }, message });
  };
  const version = root.attributes.find((attribute) => attribute.name === "version")?.value;
  if (version === undefined)
    say("feed/missing-attribute", "/opml", root, "opml has no version attribute, expected one");
  else if (!/^(?:1\.[01]|2\.0)$/.test(version))
    say("opml/version", "/opml", root, `version of opml is "${version}", expected 2.0`);
  const head = root.children.find((child) => child.local === "head");
  const body = root.children.find((child) => child.local === "body");
  if (head === undefined) say("feed/missing-element", "/opml", root, "opml has no head, expected one");
  if (body === undefined) say("feed/missing-element", "/opml", root, "opml has no body, expected one");
  for (const child of head?.children ?? []) {
    if (child.namespace === "" && !HEAD.has(child.local))
      say(
        "feed/undefined-element",
        `/opml/head/${child.local}`,
        child,
        `${child.local} stands in head, which has no such element`,
      );
    if (/^date/.test(child.local)) {
      const verdict = VALUE_KINDS.rfc822?.(child.text.trim(), { raw: child.text, rss: undefined }) as
        | ValueFault
        | undefined;
      if (verdict !== undefined)
        say(
          verdict.rule,
          `/opml/head/${child.local}`,
          child,
          `${child.local} of head is "${child.text.trim()}", expected ${verdict.expected}`,
        );
    }
    if (child.local === "expansionState" && !/^\s*(?:\d+(?:,\s*\d+)*)?\s*$/.test(child.text))
      say(
        "opml/expansion-state",
        "/opml/head/expansionState",
        child,
        `expansionState is "${child.text.trim()}", expected line numbers with commas`,
      );
  }
  const stack = [...(body?.children ?? [])];
  for (let outline = stack.pop(); outline !== undefined; outline = stack.pop()) {
    const attribute = (name: string): string | undefined =>
      outline?.attributes.find((candidate) => candidate.name === name)?.value;
    if (attribute("text") === undefined)
      say("feed/missing-attribute", "/opml/body/outline", outline, "outline has no text attribute, expected one");
    if (attribute("type") === "rss" && attribute("xmlUrl") === undefined)
      say("opml/feed-url", "/opml/body/outline", outline, "outline of type rss has no xmlUrl, expected the feed's URL");
    for (const child of outline.children) stack.push(child);
  }
  return { kind: "feed", format: "opml", root, channel: { items: [] }, notes, dates: [] };
}
