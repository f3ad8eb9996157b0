/** The address of an article is written without its scheme, or with half of it. */
import { clip, NOTHING, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { lacksScheme } from "../../syntax/values/half-urls.ts";

export const rule = onArticle(
  {
    id: "newsroom/article-url",
    severity: "error",
    title: "The address of an article is written without its scheme",
    why: "It is taken for a path of the site, and leads nowhere.",
    mend: "Write the whole URL, https:// and all, or a path that begins with /.",
    spec: "house rule",
    examples: [
      { good: "---\ntitle: Road opens\nurl: /2026/road-opens\n---\n\nThe road was opened on Tuesday.\n" },
      {
        bad: "---\ntitle: Road opens\nurl: news.example/road-opens\n---\n\nThe road was opened on Tuesday.\n",
        says: ['URL of the article is "news.example/road-opens", expected https:// before the host'],
      },
      {
        bad: "---\ntitle: Road opens\nurl: https//news.example/road-opens\n---\n\nThe road was opened on Tuesday.\n",
        says: ['URL of the article is "https//news.example/road-opens", expected https:// before the host'],
      },
    ],
  },
  ({ url }) => {
    if (url === undefined || /^https?:\/\/[^/\s]/i.test(url)) return NOTHING;
    return lacksScheme(url)
      ? [
          {
            at: "/url",
            message: `URL of the article is ${JSON.stringify(clip(url))}, expected https:// before the host`,
          },
        ]
      : NOTHING;
  },
);
