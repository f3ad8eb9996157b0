/** Remembers what was made of the last thing asked about, where many rules ask the same of one thing in a row. */

/** Makes a value of a thing once, as long as no other thing is asked about in between. */
export function rememberLast<Thing, Value>(make: (thing: Thing) => Value): (thing: Thing) => Value {
  let last: { readonly thing: Thing; readonly value: Value } | undefined;
  return (thing) => {
    if (last === undefined || last.thing !== thing) last = { thing, value: make(thing) };
    return last.value;
  };
}
