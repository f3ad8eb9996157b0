/** No picture of an article has a known length and type, so its item in RSS encloses none. */
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

const expected = "expected its file at hand, or its length and mediaType";

const site = {
  name: "Example News",
  url: "https://news.example/",
  language: "en",
  timeZone: "Asia/Baku",
  publisher: { name: "Example News" },
};

export const rule = onArticle(
  {
    id: "newsroom/enclosure-left-out",
    severity: "info",
    title: "A picture can be enclosed",
    why: "Readers that know no Media RSS take pictures from enclosures, and an enclosure must state the true length and type of its file.",
    mend: "Put the picture beside the article, or name the folder that the site serves as `static` in site.yaml; else state `length` and `mediaType` beside the picture.",
    spec: "https://www.rssboard.org/rss-profile#element-channel-item-enclosure",
    examples: [
      { good: { headline: "Road opens", images: [] }, site },
      {
        good: { headline: "Road opens", images: [{ url: "/road.jpg", length: 81_234, mediaType: "image/jpeg" }] },
        site,
      },
      {
        bad: { headline: "Road opens", images: [{ url: "/road.jpg" }] },
        site,
        says: [`Picture has no known length and type, so RSS encloses none; ${expected}`],
      },
    ],
  },
  ({ images }, { site }) =>
    site !== undefined && images.length > 0 && images.every(({ length, mediaType }) => !length || !mediaType)
      ? [{ at: "/images/0", message: `Picture has no known length and type, so RSS encloses none; ${expected}` }]
      : [],
);
