/** The coordinates of a place lie in another country than its address. */
import { elementsOf, firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { isScattered, liesIn } from "../../syntax/values/country-bounds.ts";

const place = (latitude: number, longitude: number) => ({
  "@context": "https://schema.org",
  "@type": "Place",
  name: "City hall",
  address: { "@type": "PostalAddress", addressLocality: "Baku", addressCountry: "AZ" },
  geo: { "@type": "GeoCoordinates", latitude, longitude },
});

export const rule = onNode(
  {
    id: "newsroom/coordinates-abroad",
    types: ["Place"],
    properties: ["geo"],
    forms: ["object"],
    severity: "warning",
    title: "The coordinates of a place lie in another country than its address",
    why: "Maps show the place in another part of the world; often latitude and longitude are swapped.",
    mend: "Write the latitude of the place in latitude and its longitude in longitude, or correct the country.",
    spec: "house rule",
    examples: [
      { good: place(40.3953, 49.8822) },
      {
        bad: place(49.8822, 40.3953),
        says: ["latitude is 49.8822 and longitude 40.3953, expected them the other way round for AZ"],
      },
      { bad: place(52.52, 13.4), says: ["latitude is 52.52 and longitude 13.4, expected a point in AZ"] },
    ],
  },
  (node, _context, graph) => {
    const geo = resolve(node.value.geo, graph);
    const [address] = elementsOf(node.value.address, "");
    const code = firstText(resolve(address?.value, graph)?.addressCountry)?.trim().toUpperCase();
    if (geo === undefined || code === undefined) return NOTHING;
    const [latitude, longitude] = [geo.latitude, geo.longitude].map((value) =>
      typeof value === "string" && value.trim() !== "" ? Number(value) : value,
    );
    if (typeof latitude !== "number" || typeof longitude !== "number") return NOTHING;
    // points off the globe are told of as such
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || liesIn(code, latitude, longitude) !== false)
      return NOTHING;
    const isSwapped = liesIn(code, longitude, latitude) === true;
    if (!isSwapped && isScattered(code)) return NOTHING;
    const expected = isSwapped ? `them the other way round for ${code}` : `a point in ${code}`;
    return [
      {
        at: geo === node.value.geo ? `${node.pointer}/geo/latitude` : `${node.pointer}/geo`,
        message: `latitude is ${latitude} and longitude ${longitude}, expected ${expected}`,
      },
    ];
  },
);
