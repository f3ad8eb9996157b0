/** A step of a trail has no position. */
import { inElements, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isOddTrail } from "../../syntax/schemaorg/trails.ts";

export const rule = onNode(
  {
    id: "google/breadcrumb-position",
    gate: isOddTrail,
    types: ["BreadcrumbList"],
    severity: "error",
    title: "A step of a trail has no position",
    why: "Google requires it, counted from 1.",
    mend: "Give position.",
    spec: "https://developers.google.com/search/docs/appearance/structured-data/breadcrumb",
    checkedOn: "2026-07-01",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
            { "@type": "ListItem", position: 2, name: "Step 2", item: "https://news.example/2" },
          ],
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
            { "@type": "ListItem", name: "Step 2", item: "https://news.example/2" },
          ],
        },
        says: ["Step has no position, expected a whole number from 1"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: [
            { "@type": "ListItem", position: 0, name: "Step 0", item: "https://news.example/0" },
            { "@type": "ListItem", position: 1, name: "Step 1", item: "https://news.example/1" },
          ],
        },
        says: ["Step has the position 0, expected a whole number from 1"],
      },
    ],
  },
  (node, _context, graph) =>
    inElements(node, "itemListElement", (value, at) => {
      const step = resolve(value, graph);
      if (step === undefined) return undefined;
      const { position } = step;
      const number = typeof position === "string" && /^\d+$/.test(position) ? Number(position) : position;
      if (typeof number === "number" && Number.isInteger(number) && number >= 1) return undefined;
      return {
        at: position === undefined ? at : `${at}/position`,
        message: `Step has ${position === undefined ? "no position" : `the position ${JSON.stringify(position)}`}, expected a whole number from 1`,
        data: { property: "position" },
      };
    }),
);
