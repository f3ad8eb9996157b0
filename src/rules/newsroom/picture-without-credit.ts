/** A picture has no credit. */
import { onArticle } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onArticle(
  {
    id: "newsroom/picture-without-credit",
    severity: "info",
    title: "A picture has no credit",
    why: "Its maker has a right to be named, and search engines show the credit.",
    mend: "Give the credit beside the picture.",
    spec: "house rule",
    examples: [
      {
        good: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          images: [{ url: "https://news.example/a.jpg", credit: "Ann Lee" }],
        },
      },
      {
        bad: {
          headline: "Book fair opens in Lachin",
          published: "2026-04-25T09:00:00+04:00",
          language: "en",
          authors: [{ type: "Person", name: "Ann Lee" }],
          body: [{ kind: "paragraph", text: "Stalls open at ten.", html: "<p>Stalls open at ten.</p>", map: [] }],
          images: [{ url: "https://news.example/a.jpg" }],
        },
        says: ["Picture has no credit, expected the name of its maker or owner"],
      },
    ],
  },
  ({ images }) =>
    images.flatMap(({ credit, license }, i) =>
      credit === undefined && license === undefined
        ? [{ at: `/images/${i}`, message: "Picture has no credit, expected the name of its maker or owner" }]
        : [],
    ),
);
