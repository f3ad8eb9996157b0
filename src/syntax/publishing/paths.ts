/** Output paths from URLs and names: relative, portable, and never leaving the output folder. */

const MAX_SEGMENT = 100;

/** A name that every file system takes, or `undefined` where nothing of it is left. */
function segmentOf(name: string): string | undefined {
  const plain = name
    .replace(/[\u0000-\u001f\u007f-\u009f<>:"\\/|?*#%\u2028\u2029\ufeff]|[\ud800-\udfff]/gu, "-")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  if (plain === "") return undefined;
  const safe = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) ? `_${plain}` : plain;
  if (safe.length <= MAX_SEGMENT) return safe;
  return `${safe.slice(0, MAX_SEGMENT - 9).replace(/[\ud800-\udbff]$/, "")}-${hashOf(safe)}`;
}

/** FNV-1a in eight hexadecimal digits: keeps shortened names apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray `%` stays and becomes a dash
  }
}

/** Joins parts to a path; parts that say nothing (`.`, `..`, blanks) are left out. */
export function pathOf(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split("/"))
    .map((part) => segmentOf(part))
    .filter((part) => part !== undefined)
    .join("/");
}

/** Folder of an article's page: its URL's path below the site, else its slug or the name of its file. */
export function folderOf(
  page: { readonly url: string; readonly slug?: string; readonly uri: string },
  siteUrl: string,
): string {
  if (URL.canParse(page.url)) {
    const url = new URL(page.url);
    const site = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
    const below =
      url.host === site?.host && url.pathname.startsWith(site.pathname)
        ? url.pathname.slice(site.pathname.length)
        : url.pathname;
    const path = pathOf(
      ...below
        .replace(/\.(?:html?|php|aspx?)$/i, "")
        .split("/")
        .map(decode),
      decode(url.search.slice(1)),
    );
    if (path !== "") return path;
  }
  const base = page.uri.slice(page.uri.lastIndexOf("/") + 1).replace(/\.[a-zA-Z0-9]{1,5}$/, "");
  return pathOf(page.slug ?? "") || pathOf(base) || hashOf(page.uri);
}

/** True where a path is relative and stays inside the folder it is written to. */
export function isInside(path: string): boolean {
  return (
    path !== "" &&
    !/^[/\\]|^[a-zA-Z]:|\\|\u0000/.test(path) &&
    !path.split("/").some((part) => part === ".." || part === "." || part === "")
  );
}
