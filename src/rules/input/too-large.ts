/** A file fits into memory, or the input says why it is not judged. */
import { onTroubles } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onTroubles({
  id: "input/too-large",
  severity: "error",
  title: "A file fits into memory",
  why: "A single file of hundreds of megabytes is no article and no page, and a feed or sitemap of that size is refused by its readers.",
  mend: "Split the file; sitemaps end at 50 MB, and archives of articles can be NDJSON, which is read line by line.",
  spec: "https://www.sitemaps.org/protocol.html#index",
  verified: false,
  examples: [],
});
