/** A headline ends with the name of the site. */

import { onText } from "../../syntax/schemaorg/data-rules.ts";
import { houseNames } from "../../syntax/schemaorg/graph-index.ts";
import { ORDINARY_TITLE } from "../../syntax/values/ordinary.ts";

const SUFFIX = /\s[|–—·•:»-]\s([^|–—·•»]{2,60})$/;

export const rule = onText(
  ["headline"],
  {
    id: "newsroom/headline-site-suffix",
    types: ["Article"],
    ordinary: ORDINARY_TITLE,
    severity: "warning",
    title: "A headline ends with the name of the site",
    why: "Lists and cards show the name beside the headline, so it is read twice.",
    mend: "Take the name away; it belongs in publisher and in the title of the page.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          publisher: { "@type": "Organization", name: "The Example" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens | The Example",
          publisher: { "@type": "Organization", name: "The Example" },
        },
        says: ['Headline ends with the site\'s name "The Example", expected the headline alone'],
      },
    ],
  },
  (text, _node, context, graph) => {
    const cut = SUFFIX.exec(text);
    if (cut === null) return undefined;
    const last = (cut[1] as string).trim().toLowerCase();
    const names = [
      ...houseNames(graph),
      ...(context.site === undefined ? [] : [context.site.name, context.site.publisher.name]),
    ];
    const name = names.find((each) => each.toLowerCase() === last);
    return name === undefined
      ? undefined
      : `Headline ends with the site's name ${JSON.stringify(name)}, expected the headline alone`;
  },
);
