/** Every pack of this folder; made by `npm run index`, not by hand. */
import type { LanguagePack } from "../types.ts";
import { pack as azPack } from "./az.ts";
import { pack as enPack } from "./en.ts";
import { pack as ruPack } from "./ru.ts";
import { pack as trPack } from "./tr.ts";

export const languages: readonly LanguagePack[] = [
  azPack,
  enPack,
  ruPack,
  trPack,
];
