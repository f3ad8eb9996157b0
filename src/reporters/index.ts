/** Every reporter of this folder; made by `npm run index`, not by hand. */
import type { Reporter } from "../types.ts";
import { reporter as githubReporter } from "./github.ts";
import { reporter as gitlabReporter } from "./gitlab.ts";
import { reporter as jsonReporter } from "./json.ts";
import { reporter as junitReporter } from "./junit.ts";
import { reporter as markdownReporter } from "./markdown.ts";
import { reporter as prettyReporter } from "./pretty.ts";
import { reporter as sarifReporter } from "./sarif.ts";

export const reporters: readonly Reporter[] = [
  githubReporter,
  gitlabReporter,
  jsonReporter,
  junitReporter,
  markdownReporter,
  prettyReporter,
  sarifReporter,
];
