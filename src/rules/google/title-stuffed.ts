/** A title does not repeat a word many times. */
import { wordsOf } from "../../syntax/pages/page-compare.ts";
import { onPage } from "../../syntax/pages/page-rules.ts";

export const rule = onPage(
  {
    id: "google/title-stuffed",
    severity: "warning",
    title: "Title repeats a word",
    why: "Repeating words looks like spam to readers and to Google, which then writes a title itself.",
    mend: "Say each thing once.",
    spec: "https://developers.google.com/search/docs/appearance/title-link",
    checkedOn: "2026-07-01",
    examples: [
      { good: '<html lang="en"><head><title>Road news: a road opens</title></head><body></body></html>' },
      {
        bad: '<html lang="en"><head><title>Roads, new roads, old roads, best roads</title></head><body></body></html>',
        says: ['Title has the word "roads" 4 times, expected it once or twice'],
      },
    ],
  },
  (page) =>
    page.titles.flatMap((title, i) => {
      const counts = new Map<string, number>();
      for (const word of wordsOf(title)) if (word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
      const [word, count] = [...counts].find(([, times]) => times > 3) ?? [];
      return word === undefined
        ? []
        : [{ at: `/titles/${i}`, message: `Title has the word "${word}" ${count} times, expected it once or twice` }];
    }),
);
