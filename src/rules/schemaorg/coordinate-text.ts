/** A coordinate is no number. */
import { clip, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isNumeric } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "schemaorg/coordinate-text",
    types: ["GeoCoordinates", "Place"],
    severity: "error",
    fault: "value",
    title: "A coordinate is no number",
    why: "Maps read degrees as numbers.",
    mend: "Write degrees with a full stop for decimals: 40.4093.",
    spec: "https://schema.org/latitude",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: "40.4", longitude: 49.8 } },
      {
        bad: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: "40°24′N", longitude: 49.8 },
        says: ['latitude is "40°24′N", expected degrees as a number'],
      },
    ],
  },
  (node) =>
    (["latitude", "longitude"] as const).flatMap((name) => {
      const value = node.value[name];
      return typeof value !== "string" || value.trim() === "" || isNumeric(value.trim())
        ? []
        : [
            {
              at: `${node.pointer}/${name}`,
              message: `${name} is ${JSON.stringify(clip(value))}, expected degrees as a number`,
              data: { property: name },
            },
          ];
    }),
);
