/** The names in a byline as readers see it: "By Ann Lee and Bob Roe". */

/** What opens a byline, in the languages that we read. */
const OPENING = /^(?:by|müəllif(?:lər)?|yazan(?:lar)?|автор[ыа]?)\s*:?\s+/iu;
/** What stands between two names. */
const BETWEEN = /\s*[,;]\s+(?:(?:and|və|ve|и)\s+)?|\s+(?:and|&|və|ve|и)\s+/iu;
/** Two words or more, each with a capital. */
const FULL_NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** The names, each alone; what is no plain row of full names is left as it stands, for a rule to tell of. */
export function namesOfByline(byline: string): readonly string[] {
  const text = byline.trim().slice(0, 500);
  const rest = text.replace(OPENING, "");
  const names = rest.split(BETWEEN);
  return names.every((name) => FULL_NAME.test(name)) ? names : [text];
}
