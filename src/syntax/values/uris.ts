/** URIs by RFC 3986: which characters they may hold, their schemes, tag and urn forms, and the normal form that identifiers should have. */

/** What is wrong with a reference; undefined for nothing. */
export type UriFault = "character" | "form" | "relative" | "tag" | "urn" | "uuid" | "scheme" | undefined;

const UNRESERVED_ETC = /^[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/;
const REFERENCE = /^(?:[a-zA-Z][0-9a-zA-Z+\-.]*:)?\/{0,2}(?:\[[0-9A-Fa-f:.]+\])?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/;
const ABSOLUTE = /^[a-zA-Z][0-9a-zA-Z+\-.]*:(?:\/\/)?(?:\[[0-9A-Fa-f:.]+\])?[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]+$/;
// RFC 4151 §2.1. A date is a year, a month or a day; the authority a domain name or an address at one.
const TAG =
  /^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*(?:#[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]*)?$/;
const URN = /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[a-z0-9()+,.:=@;$_!*'\-/?]|%[0-9a-f]{2})+$/i;
const UUID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What most references are: an address of a page, with its host. */
const USUAL = /^https?:\/\/[0-9a-zA-Z;?:@&=+$.\-_!~*'()%,#][0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/;

/** Registered schemes that references in feeds have any business with. */
const SCHEMES = new Set(
  (
    "aaa aaas acap acct cap cid coap coaps crid data dav dict dns fax file ftp geo go gopher h323 http https iax " +
    "icap im imap info ipp ipps iris iris.beep iris.lwz iris.xpc iris.xpcs ldap ldaps mailto mid mms msrp msrps " +
    "mtqp mupdate news nfs nntp opaquelocktoken pop pres prospero rtsp rtsps service session shttp sip sips sms " +
    "snmp soap.beep soap.beeps stun stuns tag tel telnet tftp thismessage tip tn3270 turn turns tv urn vemmi wais " +
    "ws wss xmlrpc.beep xmlrpc.beeps xmpp z39.50 z39.50r z39.50s"
  ).split(" "),
);

/** Judges a reference. With `absolute`, a relative one is at fault; with `iri`, letters beyond ASCII are none. */
export function faultOf(text: string, options: { readonly absolute?: boolean; readonly iri?: boolean } = {}): UriFault {
  if (USUAL.test(text)) return undefined;
  const value =
    options.iri === true
      ? text.replace(/[\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\ue000-\uf8ff]|[\ud800-\udbff][\udc00-\udfff]/g, "a")
      : text;
  const colon = value.indexOf(":");
  const scheme = colon < 0 ? "" : value.slice(0, colon).toLowerCase();
  if (scheme === "tag") return TAG.test(value) ? undefined : "tag";
  if (scheme === "urn") {
    if (/^urn:uuid:/i.test(value) && !UUID.test(value)) return "uuid";
    return URN.test(value) ? undefined : "urn";
  }
  if (!(options.absolute === true ? ABSOLUTE : REFERENCE).test(value)) {
    // An address of IPv6 brings brackets where no other part of a URI may have them.
    const plain = value.replace(/^([a-zA-Z][0-9a-zA-Z+\-.]*:)?\/\/\[[0-9A-Fa-f:.]+\]/, "$1//a");
    return /[\u0000-\u007f]/.test(plain.replace(/[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]/g, ""))
      ? "character"
      : plain !== "" && UNRESERVED_ETC.test(plain)
        ? "relative"
        : "form";
  }
  if ((scheme === "http" || scheme === "ftp" || scheme === "https") && !/^\w+:\/\/[^/]/.test(value)) return "form";
  if (colon >= 0 && /^[a-z]+$/.test(scheme) && !SCHEMES.has(scheme)) return "scheme";
  return undefined;
}

const PORTS: Readonly<Record<string, string>> = {
  ftp: "21",
  telnet: "23",
  http: "80",
  gopher: "70",
  nntp: "119",
  news: "119",
  prospero: "191",
  https: "443",
};
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** The normal form of an absolute URI (RFC 3986 §6.2), by which equal identifiers have equal characters; undefined where it has none. */
export function canonicalUri(uri: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(uri)) return undefined;
  const match = PARTS.exec(uri);
  const scheme = match?.[1]?.toLowerCase();
  if (match === null || scheme === undefined) return undefined;
  const [, , authority, path = "", query, fragment] = match;
  let text = `${scheme}:`;
  if (authority !== undefined) text += `//${canonicalAuthority(authority, PORTS[scheme])}`;
  if (scheme === "mailto") text += path.replace(/@[^?]*/, (host) => host.toLowerCase());
  else text += authority !== undefined || path.startsWith("/") ? canonicalPath(path) : escapes(path);
  if (query !== undefined) text += `?${escapes(query)}`;
  if (fragment !== undefined) text += `#${escapes(fragment)}`;
  return text;
}

function canonicalAuthority(authority: string, port: string | undefined): string {
  const at = authority.lastIndexOf("@");
  const user = at < 0 ? "" : authority.slice(0, at);
  let host = authority.slice(at + 1).toLowerCase();
  const colon = /:(\d*)$/.exec(host);
  if (colon !== null) {
    host = host.slice(0, colon.index);
    if (colon[1] !== "" && colon[1] !== port) host += `:${Number(colon[1])}`;
  }
  if (host.endsWith(".") && host.slice(0, -1).includes(".")) host = host.slice(0, -1);
  return user === "" || user === ":" ? host : `${user}@${host}`;
}

/** Removes dot segments (RFC 3986 §5.2.4); an empty path becomes `/`. */
function canonicalPath(path: string): string {
  const out: string[] = [];
  const segments = path.split("/").slice(path.startsWith("/") ? 1 : 0);
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1;
    if (segment === "..") out.pop();
    else if (segment !== ".") out.push(escapes(segment));
    if (isLast && (segment === "." || segment === "..")) out.push("");
  });
  return `/${out.join("/")}`;
}

/** Percent signs only where needed, with capital digits, of composed characters; reserved characters as they stand. */
function escapes(text: string): string {
  if (!/[%\u0080-\uffff]/.test(text)) return text;
  return text
    .split(/([:/?#[\]@!$&'()*+,;=])/)
    .map((part, i) => (i % 2 === 1 ? part : recoded(part)))
    .join("");
}

function recoded(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize("NFC"));
  } catch {
    return part.replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase()); // bytes that are no UTF-8 stay
  }
}
