/** A logo has no file. */
import { inElements, isPresent, onNode, saysSomething } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";

export const rule = onNode(
  {
    id: "google/logo-file",
    types: ["Organization"],
    properties: ["logo"],
    severity: "error",
    fault: "value",
    title: "A logo has no file",
    why: "Google asks for contentUrl or url of an ImageObject.",
    mend: "Give url.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/organization",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          logo: { "@type": "ImageObject", url: "https://news.example/logo.png" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Organization",
          name: "The Example",
          url: "https://news.example/",
          logo: { "@type": "ImageObject", caption: "Logo" },
        },
        says: ["Logo has neither url nor contentUrl, expected one of them"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "logo", (value, at) => {
      const logo = resolve(value, graph);
      if (logo === undefined || isPresent(logo.url) || isPresent(logo.contentUrl) || !saysSomething(logo))
        return undefined;
      return typeof logo["@id"] === "string" && /^https?:/.test(logo["@id"])
        ? undefined
        : { at, message: "Logo has neither url nor contentUrl, expected one of them", data: { property: "url" } };
    }),
);
