/** Coordinates have one of two numbers. */
import { isPresent, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "schemaorg/coordinates-missing",
    severity: "warning",
    types: ["GeoCoordinates", "Place"],
    properties: ["latitude", "longitude"],
    title: "Coordinates have one of two numbers",
    why: "One number is a circle around the globe and no point.",
    mend: "Give both latitude and longitude.",
    spec: "https://schema.org/GeoCoordinates",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 40.4, longitude: 49.8 } },
      {
        bad: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 40.4 },
        says: ["GeoCoordinates has no longitude, expected degrees"],
      },
    ],
  },
  (node) => {
    const names = ["latitude", "longitude"] as const;
    const missing = names.filter((name) => !isPresent(node.value[name]));
    // a place may be told by its address alone
    return missing.length !== 1
      ? []
      : missing.map((name) => ({
          at: node.value[name] === undefined ? node.pointer : `${node.pointer}/${name}`,
          message: `${node.types[0]} has no ${name}, expected degrees`,
          data: { property: name },
        }));
  },
);
