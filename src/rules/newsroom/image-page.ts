/** The picture is a page, or a file of another kind. */
import { clip } from "../../syntax/schemaorg/data-rules.ts";
import { onPicture } from "../../syntax/schemaorg/pictures.ts";

/** Recordings, documents and what pages are made of. */
const OTHER_FILE = /\.(?:mp[34]|m4[av]|mov|wav|ogg|pdf|docx?|zip|json|xml|js|css|txt)(?:[?#]|$)/i;

export const rule = onPicture(
  ["image", "thumbnailUrl", "primaryImageOfPage"],
  {
    id: "newsroom/image-page",
    severity: "error",
    title: "The picture is a page or another file",
    why: "A page, a recording or a document is no picture.",
    mend: "Give the address of the file.",
    spec: "house rule",
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: "https://news.example/fair.jpg",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "NewsArticle",
          headline: "Book fair opens in Lachin",
          image: "https://news.example/fair.html",
        },
        says: ["Picture https://news.example/fair.html is a page, expected the file of a picture"],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "PodcastEpisode",
          name: "At the fair",
          image: "https://news.example/fair.mp3",
        },
        says: ["Picture https://news.example/fair.mp3 is a file of another kind, expected the file of a picture"],
      },
    ],
  },
  (url, node) => {
    const isPage =
      /\.(?:html?|php|aspx?)(?:[?#]|$)/i.test(url) || (url === node.value.url && !/\.[a-z]{3,4}$/i.test(url));
    if (!isPage && !OTHER_FILE.test(url)) return undefined;
    return `Picture ${clip(url)} is a ${isPage ? "page" : "file of another kind"}, expected the file of a picture`;
  },
);
