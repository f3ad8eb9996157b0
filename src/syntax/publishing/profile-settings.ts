/** What a site's settings say of one consumer's feed: `feeds.<profile>` in site.yaml. */
import type { Json, JsonObject, Site } from "../../types.ts";
import { isObject } from "../json/json.ts";
import { encodeIri } from "./feed-settings.ts";

/** Reads the settings of one consumer; what they lack or misspell is unknown. */
export interface ProfileSettings {
  text(name: string): string | undefined;
  flag(name: string): boolean | undefined;
  count(name: string): number | undefined;
  /** Absolute URL. */
  url(name: string): string | undefined;
  list(name: string): readonly string[];
}

/** The settings under `feeds.<id>`. */
export function profileSettings(site: Site, id: string): ProfileSettings {
  const feeds: JsonObject = site.feeds ?? {};
  const given = Object.hasOwn(feeds, id) ? feeds[id] : undefined;
  const own: JsonObject = isObject(given) ? given : {};
  const get = (name: string): Json | undefined => (Object.hasOwn(own, name) ? own[name] : undefined);
  const text = (name: string): string | undefined => {
    const value = get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  return {
    text,
    flag: (name) => {
      const value = get(name);
      return typeof value === "boolean" ? value : undefined;
    },
    count: (name) => {
      const value = get(name);
      return typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;
    },
    url: (name) => {
      const value = text(name);
      return value !== undefined && URL.canParse(value, site.url)
        ? encodeIri(new URL(value, site.url).href)
        : undefined;
    },
    list: (name) => {
      const value = get(name);
      return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
    },
  };
}
