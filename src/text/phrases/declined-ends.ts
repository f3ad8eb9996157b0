/** Where parts of a body's name end where words inflect: what a preposition governs, whom it is named after, at whose office it is. */
import { matchOf, says, type Text } from "../reading/reading.ts";
import { Case } from "../words/paradigms.ts";
import { isCapital } from "./declined-words.ts";

/** End of a place after a preposition: `Ярославской области`, `Москве`, `городу Москве`. */
export function governedEnd(text: Text, at: number): number {
  let end = at;
  for (let next = at; next < at + 5; next++) {
    const token = text.tokens[next];
    if (token?.kind !== "word") break;
    if (matchOf(text, next, "place-head", "generic")) {
      end = next + 1;
      continue;
    }
    if (!isCapital(token)) break;
    const place = matchOf(text, next, "place");
    if (place) return place.to;
    if (says(text, next, "innerAdjectives")) continue;
    end = next + 1;
    break;
  }
  return end;
}

/** End of the office or body that another is at: `при президенте РФ`, `при правительстве Москвы`; the token itself if none is there. */
export function attachedEnd(text: Text, at: number): number {
  if (!says(text, at, "attached")) return at;
  const office = matchOf(text, at + 1, "post", "body-head", "body");
  if (!office || !(office.last.tags & Case.prepositional || office.last.cut === 0)) return at;
  return matchOf(text, office.to, "place")?.to ?? office.to;
}

/** End of the name of whom a body is named after: `А.Н. Туполева`, `Карла Маркса`, `академика Павлова`. */
export function eponymEnd(text: Text, at: number): number {
  let end = at;
  let next = at;
  const title = matchOf(text, next, "title", "post");
  if (title && isCapital(text.tokens[title.to])) next = title.to;
  for (; next < text.tokens.length; next++) {
    const token = text.tokens[next]!;
    if (token.kind === "mark" && token.form.text === "." && text.tokens[next - 1]?.form.text.length === 1) {
      end = next + 1;
      continue;
    }
    if (!isCapital(token) || (next > at && !token.spaced && text.tokens[next - 1]!.form.text !== ".")) break;
    // МГУ имени Ломоносова Виктор Садовничий: who follows is somebody else.
    if (next > at && matchOf(text, next, "given")?.first.cut === 0 && isCapital(text.tokens[next + 1])) break;
    if (next > at && matchOf(text, next, "body", "place") && !matchOf(text, next, "given", "surname")) break;
    end = next + 1;
    if (end - at > 7) break;
  }
  return end;
}
