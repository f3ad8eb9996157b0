/** Which media types a file of a given ending may have. */

/** Ending -> the types that the file may have, without parameters. */
const TYPES: Readonly<Record<string, RegExp>> = {
  jpg: /^image\/(?:p?jpe?g|jpe)$/,
  jpeg: /^image\/(?:p?jpe?g|jpe)$/,
  png: /^image\/(?:x-)?png$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  avif: /^image\/avif$/,
  svg: /^image\/svg/,
  mp3: /^audio\/(?:x-)?(?:mpeg(?:-?3)?|mp3|mpg)$/,
  m4a: /^audio\/(?:x-)?(?:mp4|m4a|aac|mpeg)$/,
  wav: /^audio\/(?:x-|vnd\.)?wave?$/,
  aac: /^audio\/(?:x-)?aacp?$/,
  mp4: /^(?:video|audio|application)\/(?:x-)?(?:mp4|m4v|mpeg4(?:-generic)?)$/,
  m4v: /^video\/(?:x-)?(?:mp4|m4v)$/,
  mov: /^video\/(?:quicktime|mp4)$/,
  webm: /^(?:video|audio)\/webm$/,
  ogg: /^(?:audio|video|application)\/ogg$/,
  pdf: /^application\/(?:x-)?pdf$/,
};
/** The type that is meant by an ending, for messages. */
const USUAL: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  svg: "image/svg+xml",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  wav: "audio/wav",
  aac: "audio/aac",
  mp4: "video/mp4",
  m4v: "video/mp4",
  mov: "video/quicktime",
  webm: "video/webm",
  ogg: "audio/ogg",
  pdf: "application/pdf",
};
const TYPE = /^[a-z]+\/[\w.+-]+/;

/** The media type that a file must have by its ending where the given one is another; undefined where they agree or one says nothing. */
export function otherTypeOf(url: string, type: string): string | undefined {
  const ending = endingOf(url);
  const given = TYPE.exec(type.trim().toLowerCase())?.[0];
  const fits = ending === undefined ? undefined : TYPES[ending];
  if (given === undefined || ending === undefined || fits === undefined) return undefined;
  // said of a file of any kind
  if (given === "application/octet-stream" || given === "application/force-download" || fits.test(given))
    return undefined;
  return USUAL[ending] ?? `image/${ending}`;
}

/** What a file is by its ending: image, audio, video or application. */
export function kindOfFile(url: string): string | undefined {
  const ending = endingOf(url);
  if (ending === undefined || !Object.hasOwn(TYPES, ending)) return undefined;
  return (USUAL[ending] ?? "image/").replace(/\/.*/, "");
}

/** The ending of the path of a URL, in small letters; a query may ask the server for another format. */
function endingOf(url: string): string | undefined {
  if (url.length > 2_000 || url.includes("?")) return undefined;
  const end = url.search(/[#]|$/);
  const dot = url.lastIndexOf(".", end);
  const ending = url.slice(dot + 1, end).toLowerCase();
  return dot > 0 && ending.length <= 5 && Object.hasOwn(TYPES, ending) ? ending : undefined;
}
