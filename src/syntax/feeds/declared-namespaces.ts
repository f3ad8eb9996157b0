/** Judges the namespaces that a feed declares. */
import { XMLNS_NAMESPACE } from "../xml/xml-names.ts";
import type { XmlAttribute, XmlElement } from "../xml/xml-tree.ts";
import { NAMESPACES, PREFIXES, prefixOf } from "./feed-namespaces.ts";
import { note, quoted, type Reading } from "./feed-reading.ts";

/** Namespace declarations: reserved prefixes, unknown vocabularies, blanks in names. */
export function checkNamespaces(reading: Reading, root: XmlElement): void {
  const stack = [root];
  const said = new Set<string>();
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    for (const attribute of element.attributes) {
      if (attribute.namespace === XMLNS_NAMESPACE) judgeNamespace(reading, attribute, said);
    }
    for (const child of element.children) stack.push(child);
  }
}

function judgeNamespace(reading: Reading, attribute: XmlAttribute, said: Set<string>): void {
  const uri = attribute.value;
  const prefix = attribute.prefix === "xmlns" ? attribute.local : "";
  if (said.has(`${prefix} ${uri}`)) return;
  said.add(`${prefix} ${uri}`);
  const say = (rule: string, message: string): void => note(reading, rule, `/${attribute.name}`, attribute, message);
  if (/\S\s+\S/.test(uri))
    say("xml/namespace-name", `Namespace of prefix "${prefix}" is ${quoted(uri)}, expected a URI without blanks`);
  else if (uri === "http://search.yahoo.com/mrss")
    say("media/namespace", 'Namespace of Media RSS is "http://search.yahoo.com/mrss", expected a slash at its end');
  const usual = NAMESPACES.get(prefix);
  const known = prefixOf(uri);
  if (known !== undefined && known === prefix && usual !== undefined && !PREFIXES.has(uri) && prefix !== "media")
    say("feed/namespace-misspelt", `Namespace of prefix "${prefix}" is ${quoted(uri)}, expected ${quoted(usual)}`);
  if (uri === "http://www.usemod.com/cgi-bin/mb.pl?ModWiki")
    say("feed/obsolete-wiki", `Namespace ${quoted(uri)} is obsolete, expected "http://purl.org/rss/1.0/modules/wiki/"`);
  else if (prefix !== "" && usual !== undefined && known !== prefix) {
    say("feed/reserved-prefix", `Prefix "${prefix}" stands for ${quoted(uri)}, expected ${quoted(usual)}`);
  } else if (known !== undefined && prefix !== "" && known !== prefix) {
    say("feed/usual-prefix", `Prefix of ${quoted(uri)} is "${prefix}", expected "${known}", which everyone uses`);
  }
  if (reading.format === "atom" && prefix !== "" && (known === "atom" || known === "xhtml")) {
    say(
      "atom/no-prefix",
      `Prefix "${prefix}" stands for ${quoted(uri)}, expected the default namespace, since some readers know no other`,
    );
  }
  if (known === undefined && uri !== "" && prefix !== "xml")
    say("feed/unknown-namespace", `Namespace ${quoted(uri)} is none that feed readers are known to use`);
}
