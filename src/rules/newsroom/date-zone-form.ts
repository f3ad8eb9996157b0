/** The offset of a time is not written as RFC 3339 asks. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { ORDINARY_TIME } from "../../syntax/values/ordinary.ts";

const FORM = /(?<=T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?([+-]\d\d)(\d\d)?$/;

function offsetOf(text: string): string | undefined {
  const parts = text.length > 40 ? null : FORM.exec(text);
  return parts === null ? undefined : `${parts[1]}:${parts[2] ?? "00"}`;
}

/** Zones lie between twelve hours west and fourteen hours east, whole hours or quarters of them. */
function isOfNoZone(text: string): boolean {
  const parts = text.length > 40 ? null : /T.*([+-])(\d\d):?(\d\d)$/.exec(text);
  if (parts === null) return false;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return minutes % 15 !== 0 || minutes > (parts[1] === "+" ? 840 : 720);
}

export const rule = onText(
  [
    "datePublished",
    "dateModified",
    "dateCreated",
    "uploadDate",
    "startDate",
    "endDate",
    "doorTime",
    "coverageStartTime",
    "coverageEndTime",
    "validFrom",
    "expires",
  ],
  {
    id: "newsroom/date-zone-form",
    ordinary: ORDINARY_TIME,
    severity: "warning",
    title: "The offset of a time is not well written",
    why: "Not every reader knows an offset without its colon, or one set apart by a blank.",
    mend: "Write hours and minutes with a colon: +04:00.",
    spec: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    verified: false,
    examples: [
      {
        good: { "@context": "https://schema.org", "@type": "NewsArticle", datePublished: "2026-05-12T09:30:00+04:00" },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", datePublished: "2026-05-12T09:30:00+0400" },
        says: ["datePublished is 2026-05-12T09:30:00+0400, expected the offset as +04:00"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", datePublished: "2026-05-12T09:30:00+15:00" },
        says: ["datePublished is 2026-05-12T09:30:00+15:00, expected the offset of a zone, -12:00 to +14:00"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const offset = offsetOf(text);
    if (isOfNoZone(text)) return `${name} is ${clip(text)}, expected the offset of a zone, -12:00 to +14:00`;
    return offset === undefined ? undefined : `${name} is ${clip(text)}, expected the offset as ${offset}`;
  },
  (text) =>
    isOfNoZone(text)
      ? undefined
      : { description: "Write the offset with a colon", replacement: text.replace(FORM, "") + offsetOf(text) },
);
