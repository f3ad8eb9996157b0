/** Whom a text credits with its news: `AZERTAC-a verilən məlumata görə`, `according to Reuters`, `BAKI, 25 aprel, AZERTAC`. */
import type { Found } from "../reading/found.ts";
import { matchOf, type Text } from "../reading/reading.ts";
import { isNominative, type Reading } from "../words/morphology.ts";

const media = "NewsMediaOrganization";

/** The bodies among those found, in the order of the text, that it names as its source: agencies and other media only. */
export function sourcesOf(text: Text, bodies: readonly Found[], dateline: number | undefined): ReadonlySet<Found> {
  const out = new Set<Found>();
  for (const body of bodies) {
    if (body.type !== media) continue;
    if (isCreditedBefore(text, body) || isCreditedAfter(text, body) || isInDateline(text, body, dateline))
      out.add(body);
  }
  return out;
}

/** `according to the Guardian`: the phrase ends where the name begins; an article or a common noun may stand between. */
function isCreditedBefore(text: Text, { from }: Found): boolean {
  for (let start = Math.max(0, from - 8); start < from; start++) {
    if (text.tokens[start]!.kind === "break") continue;
    for (const { entry, to } of text.matches[start] ?? [])
      if (entry.role === "source" && entry.type === "before" && to <= from && from - to < 6 && isPlain(text, to, from))
        return true;
  }
  return false;
}

/** `AZERTAC-a istinadən`, `Reuters reports`: the phrase follows the name; with `subject` other words may stand between. */
function isCreditedAfter(text: Text, { to, tags }: Found): boolean {
  const sentence = text.sentences[text.sentenceOf[to - 1] ?? -1];
  if (!sentence) return false;
  // Xinhua news agency reports
  const end = matchOf(text, to, "describing")?.to ?? to;
  for (let at = to; at < Math.min(sentence.to, to + 12); at++) {
    const far = at - end > 1 || !isPlain(text, to, at);
    for (const { entry } of text.matches[at] ?? []) {
      if (entry.role !== "source" || (entry.type !== "after" && entry.type !== "media")) continue;
      if (!far || (entry.value === "subject" && isNominative({ tags } as Reading))) return true;
    }
  }
  return false;
}

/** Only small words or quotation marks stand between the phrase and the name. */
function isPlain(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, form } = text.tokens[at]!;
    if (kind === "mark" ? !/^["“”«»„]$/.test(form.text) : form.shape !== "lower") return false;
  }
  return true;
}

/** Between the place of the dateline and the dash or the end of its line. */
function isInDateline(text: Text, { from }: Found, dateline: number | undefined): boolean {
  if (dateline === undefined || text.tokens[from]!.start < dateline) return false;
  for (let at = from - 1, steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const { kind, form, start } = text.tokens[at]!;
    if (start < dateline) return true;
    if (kind === "break" || /^[–—-]$/.test(form.text) || (form.shape === "lower" && !text.matches[at])) return false;
  }
  return false;
}
