/** A text holds a place that no value was put in. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { FILLED, unfilledIn } from "../../syntax/values/unfilled.ts";

export const rule = onText(
  [
    "name",
    "description",
    "alternativeHeadline",
    "alternateName",
    "abstract",
    "articleBody",
    "articleSection",
    "keywords",
    "caption",
    "creditText",
    "copyrightNotice",
    "jobTitle",
    "honorificPrefix",
    "streetAddress",
    "addressLocality",
    "addressRegion",
    "postalCode",
    "location",
    "publisher",
    "text",
    "transcript",
  ],
  {
    id: "newsroom/text-unfilled",
    ordinary: FILLED,
    severity: "error",
    title: "A text holds a place that no value was put in",
    why: "A template or a program has written its own words where a value was missing, and readers see them.",
    mend: "Give the template its value, or leave the property out.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Person", name: "Ann Null", jobTitle: "Editor" } },
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          description: "Reports {mostly} on [ports]",
        },
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "undefined undefined" },
        says: ['name is "undefined undefined", expected a text'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann Lee", jobTitle: "{{ job }}" },
        says: ['jobTitle is "{{ job }}", expected a text'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Person",
          name: "Ann Lee",
          description: "Works at [object Object]",
        },
        says: ['description holds "[object Object]", expected a text in its place'],
      },
    ],
  },
  (text, _node, _context, _graph, name) => {
    const place = unfilledIn(text);
    if (place === undefined) return undefined;
    return place === text.trim()
      ? `${name} is ${JSON.stringify(clip(place))}, expected a text`
      : `${name} holds ${JSON.stringify(clip(place))}, expected a text in its place`;
  },
);
