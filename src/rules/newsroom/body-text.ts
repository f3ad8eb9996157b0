/** The text holds what no author wrote: places of a template, garbled letters, entities, notes to oneself, links to nowhere. */
import { ENTITY } from "../../syntax/findings/mends.ts";
import { clip, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { GARBLED } from "../../syntax/values/ordinary.ts";
import { unfilledIn } from "../../syntax/values/unfilled.ts";
import type { Block, Finding, Origin } from "../../types.ts";

const NOTE = /^(?:TODO|FIXME|TBD|XXX|TK)\b\s?:?/;
/** What a program writes for nothing stands alone or before the text, in small letters as no sentence begins. */
const LEADING = /^(?:undefined|null|NaN)(?=\s|$)/;
const EMPTY_LINK = /<(?:a|img)\s[^<>]{0,300}?(?:href|src)\s*=\s*["'](?:|undefined|null|\{\{[^{}"']{0,60}\}\})["']/i;
const MOST = 20;

export const rule = onArticle(
  {
    id: "newsroom/body-text",
    severity: "warning",
    title: "The text holds what no author wrote",
    why: "Readers see the marks of a template, of a wrong encoding, or a note that was meant for the desk.",
    mend: "Write the text that belongs there.",
    spec: "house rule",
    examples: [
      { good: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe road was opened on Tuesday.\n" },
      { good: "---\ntitle: Templates\ndate: 2026-05-12\n---\n\n```\n{{ title }}\n```\n" },
      {
        bad: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe road {{ name }} was opened.\n",
        says: ['Text holds "{{ name }}", expected words in its place'],
      },
      {
        bad: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nTODO: ask the ministry.\n",
        says: ['Text holds the note "TODO:", expected none'],
      },
      {
        bad: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe caf\u00c3\u00a9 on the road was opened.\n",
        says: ['Text holds "\u00c3\u00a9", expected text in the right encoding'],
      },
      {
        bad: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe [road]() was opened.\n",
        says: ["Text holds a link without address, expected one"],
      },
    ],
  },
  ({ body }) => {
    const found: Finding[] = [];
    for (let i = 0; i < body.length && found.length < MOST; i++) {
      const block = body[i] as Block;
      if (block.kind === "code" || block.kind === "embed") continue;
      const told = judge(block);
      if (told !== undefined) found.push({ at: `/body/${i}`, ...told });
    }
    return found;
  },
);

function judge(block: Block): Omit<Finding, "at"> | undefined {
  const { text, html } = block;
  const tell = (part: string, message: string) => {
    const span = placeOf(block, text.indexOf(part), part.length);
    return span === undefined ? { message } : { message, span };
  };
  const garbled = GARBLED.exec(text)?.[0];
  if (garbled === "\uFFFD")
    return tell(garbled, "Text holds the replacement character U+FFFD, expected the letter that was lost");
  if (garbled !== undefined)
    return tell(garbled, `Text holds ${JSON.stringify(garbled)}, expected text in the right encoding`);
  const place = LEADING.exec(text)?.[0] ?? unfilledIn(text);
  if (place !== undefined) return tell(place, `Text holds ${JSON.stringify(clip(place))}, expected words in its place`);
  const entity = text.includes("&") ? ENTITY.exec(text)?.[0] : undefined;
  if (entity !== undefined) return tell(entity, `Text holds the entity ${entity}, expected the character itself`);
  const note = NOTE.exec(text)?.[0];
  if (note !== undefined) return tell(note, `Text holds the note ${JSON.stringify(note)}, expected none`);
  return EMPTY_LINK.test(html.slice(0, 20_000))
    ? { message: "Text holds a link without address, expected one" }
    : undefined;
}

/** Where a part of a block stands in its document. */
function placeOf({ map }: Block, start: number, length: number): Origin | undefined {
  const stretch = map.findLast(({ at }) => at <= start);
  if (stretch === undefined || start < 0) return undefined;
  const from = Math.min(stretch.start + start - stretch.at, stretch.end);
  const { uri } = stretch;
  const span = { start: from, end: Math.min(from + length, Math.max(stretch.end, from)) };
  return uri === undefined ? span : { ...span, uri };
}
