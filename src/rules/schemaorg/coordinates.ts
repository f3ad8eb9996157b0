/** Coordinates lie off the globe. */
import { onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isNumeric } from "../../syntax/values/literals.ts";

export const rule = onNode(
  {
    id: "schemaorg/coordinates",
    types: ["GeoCoordinates", "Place"],
    severity: "error",
    fault: "value",
    title: "Coordinates lie off the globe",
    why: "Mostly the two have changed places.",
    mend: "Write degrees of WGS 84, latitude from -90 to 90, longitude from -180 to 180.",
    spec: "https://schema.org/GeoCoordinates",
    checkedOn: "2026-03-19",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 40.4, longitude: 49.8 } },
      {
        bad: { "@context": "https://schema.org", "@type": "GeoCoordinates", latitude: 140.4, longitude: 49.8 },
        says: ["latitude is 140.4, expected from -90 to 90"],
      },
    ],
  },
  (node) =>
    (["latitude", "longitude"] as const).flatMap((name) => {
      const value = node.value[name];
      const degrees =
        typeof value === "number" ? value : typeof value === "string" && isNumeric(value) ? Number(value) : undefined;
      const limit = name === "latitude" ? 90 : 180;
      return degrees === undefined || Math.abs(degrees) <= limit
        ? []
        : [
            {
              at: `${node.pointer}/${name}`,
              message: `${name} is ${degrees}, expected from -${limit} to ${limit}`,
              data: { property: name },
            },
          ];
    }),
);
