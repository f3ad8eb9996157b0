/** A clip ends before it starts, or after the recording. */
import { NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { secondsOf } from "../../syntax/values/durations.ts";

export const rule = onNode(
  {
    id: "newsroom/clip-order",
    severity: "error",
    types: ["Clip"],
    properties: ["endOffset"],
    title: "A clip ends before it starts, or after the recording",
    why: "Players jump to a moment that there is not.",
    mend: "Correct startOffset or endOffset; both are seconds from the beginning.",
    spec: "https://schema.org/Clip",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "A road",
          duration: "PT2M10S",
          hasPart: {
            "@type": "Clip",
            name: "Ribbon",
            startOffset: 10,
            endOffset: 40,
            url: "https://news.example/a?t=1",
          },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "A road",
          duration: "PT2M10S",
          hasPart: {
            "@type": "Clip",
            name: "Ribbon",
            startOffset: 40,
            endOffset: 10,
            url: "https://news.example/a?t=1",
          },
        },
        says: ["endOffset 10 is not after startOffset 40, expected a later second"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "VideoObject",
          name: "A road",
          duration: "PT2M10S",
          hasPart: {
            "@type": "Clip",
            name: "Ribbon",
            startOffset: 10,
            endOffset: 400,
            url: "https://news.example/a?t=1",
          },
        },
        says: ["endOffset 400 is after the end of the recording (130 seconds), expected a second within it"],
      },
    ],
  },
  (node, _context, graph) => {
    const seconds = (name: string) => Number(node.value[name] ?? Number.NaN);
    const at = `${node.pointer}/endOffset`;
    if (seconds("endOffset") <= seconds("startOffset"))
      return [
        {
          at,
          message: `endOffset ${seconds("endOffset")} is not after startOffset ${seconds("startOffset")}, expected a later second`,
        },
      ];
    const whole = node.parent === undefined ? undefined : graph.nodes[node.parent]?.value.duration;
    const length = secondsOf(whole);
    if (length === undefined || !(seconds("endOffset") > length)) return NOTHING;
    const message = `endOffset ${seconds("endOffset")} is after the end of the recording (${length} seconds), expected a second within it`;
    return [{ at, message }];
  },
);
