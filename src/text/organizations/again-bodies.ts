/** Later mentions of a body by the one word that its noun showed to be its name: `Turkishtime Yayın Yönetmeni` after `Turkishtime dergisi`. */
import { coverOf, type Found, nameOf } from "../reading/found.ts";
import { looking, type Text } from "../reading/reading.ts";
import { Look } from "../words/forms.ts";
import { rolesOf } from "../words/lexicon.ts";
import { isCase } from "../words/morphology.ts";

const others = rolesOf("given", "surname", "place");

/** Other mentions of bodies whose name is one unknown word, outside what is found already. */
export function againByName(text: Text, found: readonly Found[]): Found[] {
  if (!text.compiled.joinsNames) return [];
  const byName = new Map<string, Found>();
  for (const one of found)
    if (one.rule === "organization/head" && !one.name.includes(" ")) byName.set(text.compiled.fold(one.name), one);
  if (!byName.size) return [];
  const covered = coverOf(text, found);
  const out: Found[] = [];
  for (const at of looking(text, Look.capital)) {
    if (covered[at] || text.roles[at]! & others) continue;
    const reading = text.tokens[at]!.form.readings.find((one) => isCase(one) && byName.has(one.base));
    if (!reading) continue;
    const { type } = byName.get(reading.base)!;
    const name = nameOf(text, at, at + 1, reading);
    out.push({ kind: "body", from: at, to: at + 1, name, type, rule: "organization/again", tags: reading.tags });
  }
  return out;
}
