/** Tickets are sold from when the event is over. */
import { firstText, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { isEarlier } from "../../syntax/values/compare-dates.ts";

export const rule = onNode(
  {
    id: "newsroom/offer-after-event",
    types: ["Offer"],
    properties: ["validFrom"],
    severity: "warning",
    title: "Tickets are sold from when the event is over",
    why: "Nobody can buy them.",
    mend: "Correct validFrom of the offer, or the dates of the event.",
    spec: "https://schema.org/validFrom",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Run",
          startDate: "2027-05-09",
          offers: { "@type": "Offer", price: 20, priceCurrency: "GBP", validFrom: "2027-01-01" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Event",
          name: "Run",
          startDate: "2027-05-09",
          offers: { "@type": "Offer", price: 20, priceCurrency: "GBP", validFrom: "2027-08-01" },
        },
        says: ["validFrom is 2027-08-01 and startDate of the event 2027-05-09, expected an earlier date"],
      },
    ],
  },
  (node, _context, graph) => {
    const holder = node.parent === undefined ? undefined : graph.nodes[node.parent];
    const from = firstText(node.value.validFrom);
    const name = firstText(holder?.value.endDate) === undefined ? "startDate" : "endDate";
    const end = firstText(holder?.value[name]);
    if (node.property !== "offers" || holder === undefined || !isEarlier(end, from)) return NOTHING;
    return [
      {
        at: `${node.pointer}/validFrom`,
        message: `validFrom is ${from} and ${name} of the event ${end}, expected an earlier date`,
        related: [{ at: `${holder.pointer}/${name}`, message: `${name} stands here` }],
      },
    ];
  },
);
