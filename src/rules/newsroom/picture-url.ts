/** The address of a picture or of an author's page cannot be opened as it is written. */
import { clip, onArticle } from "../../syntax/schemaorg/data-rules.ts";
import { lacksScheme } from "../../syntax/values/half-urls.ts";
import type { Finding } from "../../types.ts";

export const rule = onArticle(
  {
    id: "newsroom/picture-url",
    severity: "error",
    title: "The address of a picture or of an author's page cannot be opened as it is written",
    why: "Readers see a gap where the picture should be, or a page that is not there.",
    mend: "Write the whole URL, https:// and all, with %20 for a blank; or a path of the site.",
    spec: "house rule",
    examples: [
      { good: "---\ntitle: Road opens\nimage: https://news.example/a.jpg\n---\n\nThe road was opened on Tuesday.\n" },
      { good: "---\ntitle: Road opens\nimage: images/a.jpg\n---\n\nThe road was opened on Tuesday.\n" },
      {
        bad: "---\ntitle: Road opens\nimage: https://news.example/road opens.jpg\n---\n\nThe road was opened on Tuesday.\n",
        says: ['Address is "https://news.example/road opens.jpg", expected no blank in it'],
      },
      {
        bad: "---\ntitle: Road opens\nauthor:\n  name: Ann Lee\n  url: news.example/ann-lee\n---\n\nThe road was opened on Tuesday.\n",
        says: ['Address is "news.example/ann-lee", expected https:// before the host'],
      },
    ],
  },
  ({ images, authors }) => {
    const found: Finding[] = [];
    const judge = (url: string | undefined, at: string): void => {
      if (url === undefined || url === "") return;
      const expected = lacksScheme(url)
        ? "https:// before the host"
        : /^[a-z][a-z0-9+.-]{1,12}:/i.test(url) && !/^(?:https?|data|ftp|cid|blob|urn|tag):/i.test(url)
          ? "https:// before the host"
          : /\S\s+\S/.test(url) && /^https?:/i.test(url)
            ? "no blank in it"
            : undefined;
      if (expected !== undefined)
        found.push({ at, message: `Address is ${JSON.stringify(clip(url))}, expected ${expected}` });
    };
    for (const [i, { url }] of images.entries()) judge(url, `/images/${i}/url`);
    for (const [i, { url }] of authors.entries()) judge(url, `/authors/${i}/url`);
    return found;
  },
);
