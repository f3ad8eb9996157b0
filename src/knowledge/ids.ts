/** Makes identifiers out of names: lower-case ASCII words joined by hyphens, the same for the same name everywhere. */

const letters: Readonly<Record<string, string>> = {
  ə: "e",
  ı: "i",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  є: "e",
  і: "i",
  ї: "i",
  ґ: "g",
  ў: "u",
};

/** `Zakir Həsənov` -> `zakir-hesenov`; a name without any letter or digit we can write gives `""`. */
export function slugOf(name: string): string {
  let slug = "";
  // The dotless and dotted i's of Turkic alphabets fold to one letter before anything else does.
  for (const char of name.replace(/[Iİ]/g, "i").toLowerCase().normalize("NFC")) {
    const ascii = letters[char] ?? char.normalize("NFD").replace(/\p{M}+/gu, "");
    if (/^[a-z0-9]+$/.test(ascii)) slug += ascii;
    else if (ascii !== "" && !/^['’ʼ`.]$/.test(ascii) && !slug.endsWith("-")) slug += "-";
  }
  return slug.replace(/^-|-$/g, "");
}

/** Hands out fragments that are unique within one article: a second `person-ali` becomes `person-ali-2`. */
export function fragments(): (kind: string, name: string) => string {
  const taken = new Map<string, number>();
  return (kind, name) => {
    const base = `${kind}-${slugOf(name) || "unnamed"}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
}
