/** What a feed tells Feedly and its like of how it wants to look: cover, icon, logo, colour. */

import { writeEmpty, writePlain } from "../xml/xml-text.ts";
import type { FeedSettings } from "./feed-settings.ts";

/** The `webfeeds:` elements of a channel that the settings know. */
export function writeWebfeeds(settings: Pick<FeedSettings, "cover" | "icon" | "logo" | "accentColor">): string {
  return (
    (settings.cover === undefined ? "" : writeEmpty("webfeeds:cover", { image: settings.cover })) +
    writePlain("webfeeds:icon", settings.icon) +
    writePlain("webfeeds:logo", settings.logo) +
    writePlain("webfeeds:accentColor", settings.accentColor)
  );
}
