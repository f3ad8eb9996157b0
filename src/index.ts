/** The public API of Nutgraph; runs in Node and in browsers. Everything is a function over plain data. */
export { analyze } from "./analyze.ts";
export { build } from "./build.ts";
export { slugOf } from "./knowledge/ids.ts";
export { lookup, nameKey } from "./knowledge/registry.ts";
export { languages } from "./languages/index.ts";
export { nodes } from "./nodes/index.ts";
export { open } from "./open.ts";
export {
  type CheckOptions,
  type CompareOptions,
  type Conversion,
  check,
  compare,
  convert,
  type PipelineOptions,
  type Publication,
  type PublishOptions,
  publish,
} from "./pipeline.ts";
export { profiles } from "./profiles/index.ts";
export { read } from "./read.ts";
export { type Ledger, type Memory, type Recollection, remember } from "./remember.ts";
export { report } from "./report.ts";
export { reporters } from "./reporters/index.ts";
export { rules } from "./rules/index.ts";
export { sources } from "./sources/index.ts";
export type { FindPicture, PictureFile } from "./syntax/articles/measured-pictures.ts";
export { gatherStories, type Stories } from "./syntax/stories/stories.ts";
export { type Summary, summarize } from "./text/summary.ts";
export type * from "./types.ts";
export { validate } from "./validate.ts";
export { write } from "./write.ts";
export { writers } from "./writers/index.ts";
