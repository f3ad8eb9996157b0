/** Every profile of this folder; made by `npm run index`, not by hand. */
import type { Profile } from "../types.ts";
import { profile as appleNewsProfile } from "./apple-news.ts";
import { profile as defaultProfile } from "./default.ts";
import { profile as dzenProfile } from "./dzen.ts";
import { profile as feedProfile } from "./feed.ts";
import { profile as feedlyProfile } from "./feedly.ts";
import { profile as flipboardProfile } from "./flipboard.ts";
import { profile as googleNewsProfile } from "./google-news.ts";
import { profile as googleProfile } from "./google.ts";
import { profile as msnProfile } from "./msn.ts";
import { profile as newsbreakProfile } from "./newsbreak.ts";
import { profile as schemaOrgProfile } from "./schema-org.ts";
import { profile as smartnewsProfile } from "./smartnews.ts";
import { profile as strictProfile } from "./strict.ts";
import { profile as yandexNewsProfile } from "./yandex-news.ts";

export const profiles: readonly Profile[] = [
  appleNewsProfile,
  defaultProfile,
  dzenProfile,
  feedProfile,
  feedlyProfile,
  flipboardProfile,
  googleNewsProfile,
  googleProfile,
  msnProfile,
  newsbreakProfile,
  schemaOrgProfile,
  smartnewsProfile,
  strictProfile,
  yandexNewsProfile,
];
