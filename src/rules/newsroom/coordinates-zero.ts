/** Coordinates are zero and zero. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/coordinates-zero",
    severity: "warning",
    types: ["GeoCoordinates", "Place"],
    properties: ["latitude"],
    title: "Coordinates are zero and zero",
    why: "The point lies in the sea off Africa; a field without value has been written as a number.",
    mend: "Give the real coordinates, or none.",
    spec: "house rule",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 0, longitude: 32.5 } },
      {
        bad: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 0, longitude: 0 },
        says: ["latitude and longitude are 0, expected the real coordinates"],
      },
    ],
  },
  (node) => {
    const isZero = (name: string) => node.value[name] !== "" && Number(node.value[name] ?? Number.NaN) === 0;
    if (!isZero("latitude") || !isZero("longitude")) return NOTHING;
    return [{ at: `${node.pointer}/latitude`, message: "latitude and longitude are 0, expected the real coordinates" }];
  },
);
