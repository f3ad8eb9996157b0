/** Namespace of Yandex is missing. */
import { onChannel } from "../../syntax/feeds/consumer-rules.ts";
import { rss, YANDEX } from "../../syntax/feeds/feed-examples.ts";

export const rule = onChannel(
  {
    id: "yandex-news/namespace",
    severity: "error",
    title: "Namespace of Yandex is missing",
    why: "Its elements are known by the namespace http://news.yandex.ru.",
    mend: 'Declare xmlns:yandex="http://news.yandex.ru" in the root element.',
    spec: "https://yandex.com/dev/turbo/doc/rss/markup.html",
    examples: [
      { good: rss("", "", YANDEX) },
      { bad: rss(), says: ['Root element does not declare xmlns:yandex="http://news.yandex.ru", expected for Yandex'] },
    ],
  },
  ({ root }) =>
    root.attributes.some(({ name, value }) => name.startsWith("xmlns:") && value === "http://news.yandex.ru")
      ? undefined
      : {
          at: `/${root.name}`,
          span: { start: root.start, end: root.innerStart },
          message: 'Root element does not declare xmlns:yandex="http://news.yandex.ru", expected for Yandex',
        },
);
