/** Addresses that are written without their scheme, or with half of it. */

const HALF = /^(?:https?:?\/{0,2}(?=[a-z0-9-]+\.)|https?\/\/|htps?:|htp:|ttps?:)/i;
/** A host, then a path: taken for a path itself, it leads into a folder of that name. Endings of files are no hosts'. */
const HOST = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!(?:html?|php|aspx?|jsp|md|d|js|css|min)\/)[a-z]{2,12}\/)/i;

/** True for a text that begins with a host, or with what is left of a scheme. */
export function lacksScheme(url: string): boolean {
  const address = url.trim();
  return !/^https?:\/\/[^/\s]/i.test(address) && (HALF.test(address) || HOST.test(address));
}
