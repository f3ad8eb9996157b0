/** The text is a word or two. */
import { NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { surveyProse } from "../../syntax/values/prose-survey.ts";

export const rule = onArticle(
  {
    id: "newsroom/body-short",
    severity: "warning",
    title: "The text is a word or two",
    why: "A stand-in has got out, or the text was lost on its way.",
    mend: "Add the text, or keep the file out of the folder of articles.",
    spec: "house rule",
    examples: [
      { good: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nThe road was opened on Tuesday.\n" },
      {
        bad: "---\ntitle: Road opens\ndate: 2026-05-12\n---\n\nText\n",
        says: ['Text is "Text", expected at least one sentence'],
      },
    ],
  },
  ({ body }) => {
    // pictures and embedded posts may be all that there is to show
    if (body.some(({ kind }) => kind === "image" || kind === "embed" || kind === "table")) return NOTHING;
    const [first] = body.filter(({ text }) => text.trim() !== "");
    if (first === undefined || body.some((block) => block !== first && block.text.trim() !== "")) return NOTHING;
    const text = first.text.trim();
    // scripts without blanks between words say much in one
    if (
      text.length > 40 ||
      !/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\s]+$/u.test(text) ||
      surveyProse(text).words > 2
    )
      return NOTHING;
    return [
      {
        at: `/body/${body.indexOf(first)}`,
        message: `Text is ${JSON.stringify(text)}, expected at least one sentence`,
      },
    ];
  },
);
