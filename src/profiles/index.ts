/** Every profile of this folder; made by `npm run index`, not by hand. */
import type { Profile } from "../types.ts";
import { profile as defaultProfile } from "./default.ts";
import { profile as feedProfile } from "./feed.ts";
import { profile as googleProfile } from "./google.ts";
import { profile as schemaOrgProfile } from "./schema-org.ts";
import { profile as strictProfile } from "./strict.ts";

export const profiles: readonly Profile[] = [
  defaultProfile,
  feedProfile,
  googleProfile,
  schemaOrgProfile,
  strictProfile,
];
