/** A mention of a person, as all that look for people hand it on. */
import type { Gender } from "./names.ts";

/** One mention of a person. Words are in base form. */
export interface PersonMention {
  /** Tokens of the name alone. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly given: readonly string[];
  readonly family?: string | undefined;
  readonly patronymic?: string | undefined;
  /** `Z` of Z.Həsənov. */
  readonly initials: readonly string[];
  readonly gender: Gender;
  readonly rule: string;
  /** Strong mentions stand by themselves; weak ones need another mention of the same name or an apposition. */
  readonly strength: "strong" | "medium" | "weak";
  readonly tags: number;
}

/** What mentions of one person have in common: the family name, where it is known. */
export const keyOf = ({ family, name }: PersonMention): string => family ?? name;
