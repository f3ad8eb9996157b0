/** A page's own address, and its relative URLs made absolute where that address is known. */
import { attribute, type HtmlTree, tokens } from "./html-tree.ts";

/** Makes a relative URL absolute; without a base, or where it is no URL, it stays as written. */
export function resolveUrl(url: string, base: string | undefined): string {
  const trimmed = url.trim();
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** True for a URL with a scheme and a host. */
export function isAbsoluteUrl(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]/i.test(url.trim());
}

/** The URL that a page's relative URLs are resolved against: its `<base>`, its address, or what it calls its own address. */
export function baseOf(tree: HtmlTree, uri: string): string | undefined {
  let own: string | undefined = isWebUrl(uri) ? uri : undefined;
  let href: string | undefined;
  let canonical: string | undefined;
  for (const element of tree.elements) {
    if (element.tag === "base") href ??= attribute(element, "href");
    else if (element.tag === "link" && tokens(attribute(element, "rel")?.toLowerCase()).includes("canonical")) {
      canonical ??= attribute(element, "href");
    }
  }
  if (own === undefined && canonical !== undefined && isWebUrl(canonical.trim())) own = canonical.trim();
  if (href === undefined) return own;
  const resolved = resolveUrl(href, own);
  return isWebUrl(resolved) ? resolved : own;
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\/[^/?#\s]/i.test(url);
}

/** Text as a reader sees it: blanks of any kind and number as one space. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, " ").trim();
}
