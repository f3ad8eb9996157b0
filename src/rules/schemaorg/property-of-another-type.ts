/** A property is not meant for the type. */
import { onDeviation } from "../../syntax/schemaorg/deviations.ts";

export const rule = onDeviation({
  id: "schemaorg/property-of-another-type",
  severity: "warning",
  title: "A property is not meant for the type",
  why: "Consumers look for a property only on the types that it is defined for.",
  mend: "Move the property to a node of a type that it is for, or choose a narrower type.",
  spec: "https://schema.org/docs/datamodel.html",
  checkedOn: "2026-03-19",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        headline: "Book fair opens in Lachin",
        datePublished: "2026-04-25T09:00:00+04:00",
        author: { "@type": "Person", name: "Ann Lee", url: "https://news.example/ann-lee" },
      },
    },
    {
      good: {
        "@context": "https://schema.org",
        "@type": ["Person", "Place"],
        givenName: "Ann",
        geo: { "@type": "GeoCoordinates", latitude: 1, longitude: 2 },
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Person", name: "Ann", startDate: "2026-01-01" },
      says: [
        "Property startDate is not for Person, expected on CreativeWorkSeason, CreativeWorkSeries, DatedMoneySpecification or 5 other types",
      ],
    },
  ],
});
