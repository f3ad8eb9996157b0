/** Whether a text tells of sport, where a meeting is a match and a blow a kick. */
import type { Match, Text } from "./reading.ts";

/** Marks words that tell of a match only in a text of sport: `görüş|sport`. */
const inSport = "sport";

/** Marks words of winning and losing, which tell of a match where any other word of sport stands: `məğlub et|contest`. */
const inContest = "contest";

/** True for words of sport wherever they stand. */
export const isSportWord = ({ entry }: Match): boolean =>
  entry.role === "event" && entry.kind === "sports" && entry.type !== inSport;

/** True if at least so many words of a text tell of sport. */
export function tellsOfSport(text: Text, least: number): boolean {
  let words = 0;
  for (const matches of text.matches) {
    if (matches?.some(isSportWord) && ++words >= least) return true;
  }
  return false;
}

/** True if a text has a word of sport that tells of more than who won, elections being won as well; an athlete's post is one. */
export const tellsOfContest = (text: Text): boolean =>
  text.matches.some((matches) =>
    matches?.some((match) => (isSportWord(match) && match.entry.type !== inContest) || isAthlete(match)),
  );

const isAthlete = ({ entry }: Match): boolean => entry.role === "post" && entry.type === "athlete";

const told = new WeakMap<Text, boolean>();

/** True if three words of a text tell of sport or name a team that is no place; asked once a text however often it is wanted. */
export function isSportText(text: Text): boolean {
  const known = told.get(text);
  if (known !== undefined) return known;
  let words = 0;
  for (const matches of text.matches) if (matches?.some(isSportWord) || isTeam(matches)) words++;
  told.set(text, words > 2);
  return words > 2;
}

const isTeam = (matches: readonly Match[] | undefined): boolean =>
  !!matches?.some(({ entry }) => entry.role === "body" && entry.type === "SportsTeam") &&
  !matches.some(({ entry }) => entry.role === "place" || entry.role === "given" || entry.role === "surname");

/** What a text tells of sport. */
export interface Contests {
  /** True in a text of sport. */
  readonly sport: boolean;
  /** True in a text that tells of a match or race at all. */
  readonly contest: boolean;
}

/** What a word tells in a text of sport or in another one; nothing for blows of a ball where `blows` are told of in such texts. */
export function eventSense(
  matches: readonly Match[] | undefined,
  { sport, contest }: Contests,
  blows: boolean,
): Match | undefined {
  let best: Match | undefined;
  for (const match of matches ?? []) {
    const { role, type, kind } = match.entry;
    if (role !== "event" || (best && match.to < best.to)) continue;
    if ((type === inSport && !sport) || (type === inContest && !contest)) continue;
    if (!best || type === inSport) best = match;
    if (sport && blows && kind === "attack" && !match.entry.verb) return undefined;
  }
  return best;
}
