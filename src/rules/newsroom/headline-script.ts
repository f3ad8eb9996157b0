/** The headline is written in another script than the text. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";

const SAMPLE = 400;
const FEWEST = 8;
const article = (headline: string, text: string) => ({
  headline,
  published: "2026-04-25T09:00:00+04:00",
  authors: [{ type: "Person", name: "Ann Lee" }],
  body: [{ kind: "paragraph", text, html: `<p>${text}</p>`, map: [] }],
});

/** The script that nearly all letters of a text have. */
function scriptOf(text: string): "Latin" | "Cyrillic" | undefined {
  const latin = text.match(/[a-z\u00c0-\u024fə]/gi)?.length ?? 0;
  const cyrillic = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  if (latin + cyrillic < FEWEST) return undefined;
  return cyrillic === 0
    ? "Latin"
    : latin === 0
      ? "Cyrillic"
      : latin > 9 * cyrillic
        ? "Latin"
        : cyrillic > 9 * latin
          ? "Cyrillic"
          : undefined;
}

export const rule = onArticle(
  {
    id: "newsroom/headline-script",
    severity: "warning",
    title: "The headline is written in another script than the text",
    why: "It is the headline of the same article in another language, or of another article.",
    mend: "Write the headline in the language of the text.",
    spec: "house rule",
    examples: [
      { good: article("Yeni körpü açılıb", "Mingəçevirdə yeni körpü açılıb, işlər iki il davam edib.") },
      {
        bad: article("Новый мост открыт", "Mingəçevirdə yeni körpü açılıb, işlər iki il davam edib."),
        says: ["Headline is in Cyrillic letters and the text in Latin ones, expected one script"],
      },
    ],
  },
  ({ headline, body }) => {
    const title = headline === undefined ? undefined : scriptOf(headline.slice(0, SAMPLE));
    if (title === undefined) return NOTHING;
    let text = "";
    for (const block of body) {
      if (text.length > SAMPLE) break;
      if (block.kind === "paragraph") text += ` ${block.text.slice(0, SAMPLE)}`;
    }
    const words = scriptOf(text);
    if (words === undefined || words === title) return NOTHING;
    const message = `Headline is in ${title} letters and the text in ${words} ones, expected one script`;
    return [{ at: "/headline", message }];
  },
);
