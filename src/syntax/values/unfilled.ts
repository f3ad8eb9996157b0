/** Texts that a program or a template has left: places that no value was put in, names of nothing, words that stand in for text. */

/** The whole of a text that is no value, once or again and again. */
const NOTHING =
  /^(?:undefined|null|NaN|nil|None|\(null\)|\[object \w{1,20}\]|n\/a|N\/A|TBD|TBA|TODO|FIXME|Lorem ipsum)(?:[ ,]+(?:undefined|null|NaN|\[object \w{1,20}\]))*[.:]?$/;
/** A place of a template anywhere in a text: of Mustache, Liquid, EJS, JavaScript, Ruby, WordPress. */
const PLACE =
  /\{\{[^{}]{0,80}\}\}|\{%[^%{}]{1,80}%\}|<%[^%<>]{1,80}%>|[$#]\{[^{}]{1,60}\}|%%[A-Za-z_]{2,30}%%|\[object [A-Z]\w{1,20}\]/;
/** A place of a template in an address, or the name of nothing for one of its parts. */
export const UNFILLED_ADDRESS = /\/(?:undefined|null|NaN|\[object Object\])(?=[/?#.]|$)|\{\{|\$\{|<%/;
const STAND_IN = /\blorem ipsum\b/i;
/** First letters of what stands for nothing. */
const FIRST = new Set("uNn([TFL");

/** A test for texts that hold nothing of the kind; quick, since it is asked of each text. */
export const FILLED: Pick<RegExp, "test"> = {
  test: (text) =>
    !text.includes("{") &&
    !text.includes("[object ") &&
    !text.includes("%%") &&
    !text.includes("<%") &&
    !text.includes("psum") &&
    !(text.length < 80 && FIRST.has(text.charAt(0)) && NOTHING.test(text)),
};

/** What in a text stands for a value that is not there; undefined where all of it is text. */
export function unfilledIn(text: string): string | undefined {
  if (FILLED.test(text)) {
    const inner = text.trim();
    return inner !== text && inner.length < 80 && NOTHING.test(inner) ? inner : undefined;
  }
  const whole = text.trim();
  if (whole.length < 80 && NOTHING.test(whole)) return whole;
  return PLACE.exec(text)?.[0] ?? STAND_IN.exec(text)?.[0];
}
