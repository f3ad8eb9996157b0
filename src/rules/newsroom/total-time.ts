/** The whole takes less time than its parts. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { secondsOf } from "../../syntax/values/durations.ts";

const PARTS = ["prepTime", "cookTime", "performTime"];

export const rule = onNode(
  {
    id: "newsroom/total-time",
    properties: ["totalTime"],
    severity: "warning",
    title: "The whole takes less time than its parts",
    why: "Readers who plan by it are late.",
    mend: "Correct totalTime, or prepTime and cookTime.",
    spec: "https://schema.org/totalTime",
    checkedOn: "2026-03-19",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "Recipe",
          name: "Soup",
          prepTime: "PT20M",
          cookTime: "PT25M",
          totalTime: "PT45M",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Recipe",
          name: "Soup",
          prepTime: "PT20M",
          cookTime: "PT25M",
          totalTime: "PT15M",
        },
        says: ["totalTime is PT15M and cookTime alone PT25M, expected no less"],
      },
    ],
  },
  (node) => {
    const { value, pointer } = node;
    const total = secondsOf(value.totalTime);
    const parts = PARTS.map((name) => secondsOf(value[name]) ?? 0);
    const longest = Math.max(...parts);
    if (total === undefined || total >= longest) return NOTHING;
    const name = PARTS[parts.indexOf(longest)];
    return [
      {
        at: `${pointer}/totalTime`,
        message: `totalTime is ${String(value.totalTime)} and ${name} alone ${String(value[name ?? ""])}, expected no less`,
        related: [{ at: `${pointer}/${name}`, message: `${name} stands here` }],
      },
    ];
  },
);
