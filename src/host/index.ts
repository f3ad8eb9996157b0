/** `nutgraph/node`: the door to files for programs that run in Node. */
export { type Baseline, openBaseline } from "./baseline.ts";
export { type CheckFilesOptions, checkFiles } from "./check-files.ts";
export { type Input, readInput } from "./files.ts";
export { type Folder, openFolder } from "./folder.ts";
export { findFiles, type InputOptions, readInputs, readStandardInput } from "./inputs.ts";
export { createJudge, type Judge } from "./judge.ts";
export { Misuse } from "./misuse.ts";
export { type Line, readLines } from "./records.ts";
export { openPictures } from "./pictures.ts";
export { readRegistry } from "./registry.ts";
export { readSettings, type Settings } from "./settings.ts";
export { openShelf } from "./shelf.ts";
export { readSite } from "./site.ts";
export { saveMemory } from "./thrift.ts";
