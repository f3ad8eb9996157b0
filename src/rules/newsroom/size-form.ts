/** A width or height is no number of pixels. */
import { clip, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";

export const rule = onNode(
  {
    id: "newsroom/size-form",
    forms: ["text", "scalar"],
    severity: "warning",
    types: ["MediaObject"],
    properties: ["width", "height"],
    fault: "value",
    title: "A width or height is no number of pixels",
    why: "Consumers choose pictures and players by size.",
    mend: "Write a whole number.",
    spec: "https://schema.org/width",
    verified: false,
    examples: [
      { good: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", width: 1920 } },
      {
        bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", width: "wide" },
        says: ['width is "wide", expected a whole number of pixels'],
      },
      {
        bad: { "@context": "https://schema.org", "@type": "VideoObject", name: "A road", width: 1600.5 },
        says: ["width is 1600.5, expected a whole number of pixels"],
      },
    ],
  },
  (node, _context, _graph, name = "") => {
    const value = node.value[name];
    const isWrong =
      typeof value === "number"
        ? !Number.isInteger(value)
        : typeof value === "boolean" ||
          (typeof value === "string" && value.trim() !== "" && !/^\d+(?:\.\d+)?\s?(?:px)?$/.test(value.trim()));
    if (!isWrong) return NOTHING;
    const message = `${name} is ${JSON.stringify(typeof value === "string" ? clip(value) : value)}, expected a whole number of pixels`;
    return [{ at: `${node.pointer}/${name}`, message, data: { property: name } }];
  },
);
