/** A URL holds a place that no value was put in. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isOdd } from "../../syntax/schemaorg/plain-nodes.ts";
import { UNFILLED } from "../../syntax/values/plain-urls.ts";

export const rule = onText(
  [
    "url",
    "mainEntityOfPage",
    "image",
    "logo",
    "contentUrl",
    "thumbnailUrl",
    "embedUrl",
    "item",
    "license",
    "acquireLicensePage",
    "sameAs",
    "discussionUrl",
    "publishingPrinciples",
  ],
  {
    id: "newsroom/url-unfilled",
    gate: isOdd,
    severity: "error",
    title: "A URL holds a place that no value was put in",
    why: "A template has written its own words where a value was missing.",
    mend: "Give the template its value.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/null-island" } },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/undefined" },
        says: ["url is https://news.example/undefined, expected a value in the place of undefined"],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "NewsArticle", url: "https://news.example/{{ slug }}" },
        says: ["url is https://news.example/{{ slug }}, expected a value in the place of {{ slug }}"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          sameAs: "https://social.example/your-profile",
        },
        says: ["sameAs is https://social.example/your-profile, expected a value in the place of your-profile"],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const place = UNFILLED.exec(text);
    return place === null
      ? undefined
      : `${name} is ${clip(text)}, expected a value in the place of ${place[1] ?? place[2]}`;
  },
);
