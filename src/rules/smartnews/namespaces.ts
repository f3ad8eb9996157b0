/** A namespace of SmartFormat is missing. */
import { attributeOf, onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { CONTENT, DC, MEDIA, rss, SNF } from "../../syntax/feeds/feed-examples.ts";

const WANTED = [
  ["content", "http://purl.org/rss/1.0/modules/content/"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["media", "http://search.yahoo.com/mrss/"],
  ["snf", "http://www.smartnews.be/snf"],
] as const;

export const rule = onChannel(
  {
    id: "smartnews/namespaces",
    severity: "error",
    title: "A namespace of SmartFormat is missing",
    why: "SmartNews asks that content, dc, media and snf are declared, with exactly these names.",
    mend: "Declare the namespace in the root element.",
    spec: "https://publishers.smartnews.com/hc/en-us/articles/56500436151065",
    examples: [
      { good: rss("", "", `${CONTENT} ${DC} ${MEDIA} ${SNF}`) },
      {
        bad: rss("", "", `${CONTENT} ${DC} ${MEDIA}`),
        says: ['Root element does not declare xmlns:snf="http://www.smartnews.be/snf", expected for SmartNews'],
      },
    ],
  },
  ({ root }) =>
    WANTED.flatMap(([prefix, name]) =>
      attributeOf(root, `xmlns:${prefix}`) === name
        ? []
        : [
            {
              at: `/${root.name}`,
              span: { start: root.start, end: root.innerStart },
              message: `Root element does not declare xmlns:${prefix}="${name}", expected for SmartNews`,
            },
          ],
    ),
);
