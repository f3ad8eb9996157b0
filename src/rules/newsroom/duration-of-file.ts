/** An episode and its recording take different times. */
import { firstText, inElements, NOTHING, onNode } from "../../syntax/schemaorg/data-rules.ts";
import { resolve } from "../../syntax/schemaorg/graph-index.ts";
import { secondsOf } from "../../syntax/values/durations.ts";

/** Advertisements that are put in on the way make a file a little longer. */
const SHARE = 0.2;

export const rule = onNode(
  {
    id: "newsroom/duration-of-file",
    types: ["Episode"],
    properties: ["associatedMedia", "audio", "encoding"],
    severity: "warning",
    title: "An episode and its recording take different times",
    why: "Players show the one and play the other.",
    mend: "Correct the duration that is wrong.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "PodcastEpisode",
          name: "At the fair",
          duration: "PT30M",
          associatedMedia: { "@type": "AudioObject", contentUrl: "https://news.example/4.mp3", duration: "PT31M10S" },
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "PodcastEpisode",
          name: "At the fair",
          duration: "PT30M",
          associatedMedia: { "@type": "AudioObject", contentUrl: "https://news.example/4.mp3", duration: "PT3M" },
        },
        says: ["duration of the recording is PT3M and of the episode PT30M, expected one"],
      },
    ],
  },
  (node, _context, graph, name = "") => {
    const [whole] = [node.value.duration, node.value.timeRequired].map(firstText).filter((text) => text !== undefined);
    const length = secondsOf(whole);
    if (length === undefined) return NOTHING;
    return inElements(node, name, (element, at) => {
      const part = firstText(resolve(element, graph)?.duration);
      const seconds = secondsOf(part);
      if (seconds === undefined || Math.abs(seconds - length) <= Math.max(seconds, length) * SHARE) return undefined;
      return {
        at: resolve(element, graph) === element ? `${at}/duration` : at,
        message: `duration of the recording is ${part} and of the episode ${whole}, expected one`,
      };
    });
  },
);
