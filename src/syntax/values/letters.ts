/** Kinds of characters by table: counting capitals by regular expressions costs more than all other looks at a text together. */

/** The tables cover Latin, Greek, Cyrillic and what stands between; all that news in our languages is written in. */
const END = 0x530;
const LETTER = 1;
const NUMBER = 2;
const CAPITAL = 4;

interface Tables {
  readonly kinds: Uint8Array;
  /** Small letters of letters, 0 for all else. */
  readonly small: Uint16Array;
}

let made: Tables | undefined;

function tables(): Tables {
  if (made !== undefined) return made;
  const kinds = new Uint8Array(END);
  const small = new Uint16Array(END);
  for (let code = 0; code < END; code++) {
    const character = String.fromCharCode(code);
    if (/\p{N}/u.test(character)) kinds[code] = NUMBER;
    if (!/\p{L}/u.test(character)) continue;
    kinds[code] = /\p{Lu}/u.test(character) ? LETTER | CAPITAL : LETTER;
    small[code] = character.toLowerCase().charCodeAt(0);
  }
  made = { kinds, small };
  return made;
}

/** Number of capital letters of a text. */
export function countCapitals(text: string): number {
  const { kinds } = tables();
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < END) {
      if (((kinds[code] as number) & CAPITAL) !== 0) capitals++;
    } else if (!isMark(code)) return text.match(/\p{Lu}/gu)?.length ?? 0;
  }
  return capitals;
}

/** False if two texts plainly differ in their letters and numbers, whatever stands between these and whatever their case. */
export function mayReadAlike(first: string, second: string): boolean {
  const { small, kinds } = tables();
  let other = 0;
  for (let at = 0; at < first.length; at++) {
    const code = first.charCodeAt(at);
    // small sigma has two forms
    if (code === 0x3a3 || (code >= END && !isMark(code))) return true;
    if (code >= END || kinds[code] === 0) continue;
    let facing = 0;
    do facing = second.charCodeAt(other++);
    while (facing < END ? kinds[facing] === 0 : isMark(facing));
    if (!(facing < END) || facing === 0x3a3) return true;
    if (((small[code] as number) || code) !== ((small[facing] as number) || facing)) return false;
  }
  return true;
}

/** True for a character beyond the tables that is neither letter nor number: a dash, a quotation mark, the sign of a currency. */
function isMark(code: number): boolean {
  return (code >= 0x2000 && code < 0x2070) || (code >= 0x20a0 && code < 0x20d0) || code === 0x2116;
}
