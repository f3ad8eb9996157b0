/** geo of a place is blank or ill-formed. */
import { fromSchema } from "../../syntax/schemaorg/json-schema.ts";

export const rule = fromSchema("Place", "geo", "a GeoCoordinates or GeoShape object", {
  id: "schema/place-geo",
  severity: "error",
  fault: "value",
  title: "geo of a place is blank or ill-formed",
  why: "Coordinates as text are read by no one.",
  mend: "Give geo a GeoCoordinates or GeoShape object, or leave it out.",
  spec: "https://schema.org/geo",
  examples: [
    {
      good: {
        "@context": "https://schema.org",
        "@type": "Place",
        name: "City hall",
        geo: { "@type": "GeoCoordinates", latitude: 40.4, longitude: 49.8 },
      },
    },
    {
      bad: { "@context": "https://schema.org", "@type": "Place", name: "City hall", geo: "40.4, 49.8" },
      says: ['geo of Place is "40.4, 49.8", expected a GeoCoordinates or GeoShape object'],
    },
  ],
});
