/** A shelf for archives larger than memory: items wait in a temporary file, and only with what files of the whole site need. */
import type { Item } from "../types.ts";
import { openSpill, type Spill } from "./spill.ts";

/** An empty shelf; small ones never touch the disk. */
export function openShelf(): Pick<Spill<Item>, "add" | "at" | "close"> {
  const items = openSpill<Item>();
  return { add: (item) => items.add(listed(item)), at: items.at, close: items.close };
}

/** What files of the whole site need of an item: not its graph, nor what was found in its text, nor where. */
function listed(item: Item): Item {
  const { article, analysis } = item;
  const nothing = { sentences: [], people: [], organizations: [], places: [], dates: [], events: [] };
  return {
    ...item,
    article: { ...article, at: {}, body: article.body.map((block) => ({ ...block, map: [] })) },
    analysis: { language: analysis.language, prose: { text: "", map: [] }, ...nothing },
    graph: { "@context": "https://schema.org", "@graph": [] },
    from: {},
    withheld: [],
  };
}
