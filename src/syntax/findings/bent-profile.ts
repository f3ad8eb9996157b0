/** A consumer's profile where the house sees some things otherwise. */
import type { Profile } from "../../types.ts";

/** A profile under the severities and limits that the house has set in the profiles that it builds with. */
export function bentProfile(profile: Profile, by: readonly Profile[] = []): Profile {
  return {
    ...profile,
    severities: Object.assign({}, profile.severities, ...by.map(({ severities }) => severities)),
    limits: Object.assign({}, profile.limits, ...by.map(({ limits }) => limits)),
  };
}
