/** Shows what was found in a text: the words marked where they stand, then each entry with what is said of it. */
import { displayed } from "../syntax/findings/display.ts";
import type { Analysis, Article, Claim, Mention } from "../types.ts";
import type { Terminal } from "./terminal.ts";

type Kind = "people" | "organizations" | "places" | "dates" | "events";
type Brush = (text: string) => string;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** Signs that stand for colours where there are none. */
const signs: Readonly<Record<Kind, string>> = { people: "@", organizations: "&", places: "#", dates: "=", events: "!" };

function brushesOf({ color, paint }: Pick<Terminal, "color" | "paint">): Readonly<Record<Kind, Brush>> {
  const sign =
    (kind: Kind): Brush =>
    (text) =>
      `[${signs[kind]}${text}]`;
  if (!color)
    return {
      people: sign("people"),
      organizations: sign("organizations"),
      places: sign("places"),
      dates: sign("dates"),
      events: sign("events"),
    };
  return {
    people: paint.cyan,
    organizations: paint.magenta,
    places: paint.green,
    dates: paint.yellow,
    events: paint.underline,
  };
}

/** All mentions that do not overlap, the earlier and longer first. */
function marksOf(analysis: Analysis): readonly Mark[] {
  const of = (kind: Kind, mentions: readonly Mention[]): Mark[] =>
    mentions.map(({ start, end }) => ({ start, end, kind }));
  const all = [
    ...analysis.people.flatMap(({ mentions }) => of("people", mentions)),
    ...analysis.organizations.flatMap(({ mentions }) => of("organizations", mentions)),
    ...analysis.places.flatMap(({ mentions }) => of("places", mentions)),
    ...analysis.dates.flatMap(({ mention }) => of("dates", [mention])),
    ...analysis.events.flatMap(({ mentions }) => of("events", mentions)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return all.filter(({ start, end }) => {
    if (start < at || end <= start) return false;
    at = end;
    return true;
  });
}

const plain = (text: string) => text.split("\n").map(displayed).join("\n");

function marked(analysis: Analysis, brushes: Readonly<Record<Kind, Brush>>): string {
  const { text } = analysis.prose;
  let shown = "";
  let at = 0;
  for (const { start, end, kind } of marksOf(analysis)) {
    shown += plain(text.slice(at, start)) + brushes[kind](plain(text.slice(start, end)));
    at = end;
  }
  return shown + plain(text.slice(at));
}

const values = (claims: readonly Claim[]) => claims.map(({ value }) => value).join(", ");
const times = (mentions: readonly Mention[]) => (mentions.length > 1 ? ` ×${mentions.length}` : "");

/** The article's text with its marks, and who, what, where and when. */
export function tellAnalysis(
  article: Article,
  analysis: Analysis,
  terminal: Pick<Terminal, "color" | "paint">,
): string {
  const { paint } = terminal;
  const brushes = brushesOf(terminal);
  const section = (kind: Kind, title: string, lines: readonly string[]) =>
    lines.length === 0 ? "" : `\n${brushes[kind](title)}\n${lines.map((line) => `  ${displayed(line)}\n`).join("")}`;
  const named = ({ name, also, mentions }: { name: string; also: readonly string[]; mentions: readonly Mention[] }) =>
    `${name}${times(mentions)}${also.length > 0 ? ` (also ${also.join(", ")})` : ""}`;
  return [
    `${paint.bold(displayed(article.uri))} ${paint.dim([analysis.language, article.published].filter(Boolean).join(", "))}\n\n`,
    `${marked(analysis, brushes)}\n`,
    section(
      "people",
      "People",
      analysis.people.map((person) => {
        const said = [values(person.honorificPrefix), values(person.jobTitle), values(person.affiliation)];
        return [named(person), ...said.filter((text) => text !== "")].join("; ");
      }),
    ),
    section(
      "organizations",
      "Organizations",
      analysis.organizations.map((each) => `${named(each)}; ${each.type}${each.isSource ? "; source" : ""}`),
    ),
    section(
      "places",
      "Places",
      analysis.places.map((each) => [named(each), each.type, each.country].filter(Boolean).join("; ")),
    ),
    section(
      "dates",
      "Dates",
      analysis.dates.map(({ value, time, mention }) => `${mention.text}: ${[value, time].filter(Boolean).join(" ")}`),
    ),
    section(
      "events",
      "Events",
      analysis.events.map(({ kind, trigger, name, date, place, people }) =>
        [`${kind}: ${name ?? trigger}`, date, place, people.join(", ")].filter(Boolean).join("; "),
      ),
    ),
    "\n",
  ].join("");
}
