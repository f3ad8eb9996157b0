/** Finds where each character of a page's text stood in its source, where entities and line ends made the two differ. */
import type { Stretch } from "../../types.ts";

const ENTITY = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,40});?/iy;
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);?$/i;

/** Stretches of a text node that begins at `at` in the whole text; one for the whole node if it cannot be told more finely. */
export function alignText(text: string, source: string, start: number, end: number, at: number): readonly Stretch[] {
  if (text.length === end - start) return [{ at, start, end }];
  const stretches: Stretch[] = [];
  let i = start;
  let j = 0;
  let runFrom = start;
  let runAt = 0;
  const close = (): void => {
    if (i > runFrom) stretches.push({ at: at + runAt, start: runFrom, end: i });
  };
  const take = (ofSource: number, ofText: number): void => {
    close();
    stretches.push({ at: at + j, start: i, end: i + ofSource });
    i += ofSource;
    j += ofText;
    runFrom = i;
    runAt = j;
  };
  while (i < end && j < text.length) {
    const code = source.charCodeAt(i);
    if (code === 38) {
      ENTITY.lastIndex = i;
      const entity = ENTITY.exec(source)?.[0];
      // what stands in the text as well is no entity, unless it is the ampersand of one that was escaped twice
      if (entity !== undefined && (AMPERSAND.test(entity) || !text.startsWith(entity, j))) {
        take(entity.length, isHighSurrogate(text.charCodeAt(j)) ? 2 : 1);
        continue;
      }
    } else if (code === 13) {
      take(source.charCodeAt(i + 1) === 10 && i + 1 < end ? 2 : 1, 1);
      continue;
    }
    if (code !== text.charCodeAt(j)) break;
    i++;
    j++;
  }
  close();
  return i === end && j === text.length ? stretches : [{ at, start, end }];
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
