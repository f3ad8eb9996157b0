/** What the files of an article's pictures say of them: feeds must state the true length and type of what they enclose. */
import type { Article, Image, Origin, Trouble } from "../../types.ts";

/** A picture's own file: its length in bytes, its media type, its size in pixels as it is shown. */
export type PictureFile = Required<Pick<Image, "length" | "mediaType">> & Pick<Image, "width" | "height">;

/** Finds the file of a picture by the URL or path that the article gives; undefined where it is not at hand. */
export type FindPicture = (url: string, article: Article) => PictureFile | undefined;

const MEASURES = [
  ["width", "pixels of width"],
  ["height", "pixels of height"],
  ["length", "bytes"],
] as const;

/** The article with what the files of its pictures say; where its metadata says otherwise, the file counts and it is told. */
export function withMeasures(article: Article, find: FindPicture): Article {
  const files = article.images.map(({ url }) => find(url, article));
  if (files.every((file) => file === undefined)) return article;
  const at: Record<string, Origin> = {};
  const troubles: Trouble[] = [];
  const images = article.images.map((image, i) => {
    const file = files[i];
    if (file === undefined) return image;
    const named = article.at[`/images/${i}/url`] ?? article.at[`/images/${i}`] ?? { start: 0, end: 0 };
    // what a file says leads back to where the article names it
    for (const key of Object.keys(file)) at[`/images/${i}/${key}`] = named;
    for (const [key, message] of differences(image, file))
      troubles.push({ rule: "newsroom/picture-and-file", message, at: article.at[`/images/${i}/${key}`] ?? named });
    return { ...image, ...file };
  });
  return { ...article, images, at: { ...at, ...article.at }, troubles: [...(article.troubles ?? []), ...troubles] };
}

/** Members of a picture that say other than its file does, with a sentence on each. */
function* differences(image: Image, file: PictureFile): Iterable<readonly [keyof PictureFile, string]> {
  for (const [key, unit] of MEASURES) {
    const [said, measured] = [image[key], file[key]];
    if (said !== undefined && measured !== undefined && said !== measured)
      yield [key, `Picture is said to have ${said} ${unit}, its file has ${measured}`];
  }
  const { mediaType } = image;
  if (mediaType !== undefined && !isSameType(mediaType, file.mediaType))
    yield ["mediaType", `Picture is said to be ${mediaType}, its file is ${file.mediaType}`];
}

/** `image/jpg` is what many call `image/jpeg`. */
function isSameType(said: string, type: string): boolean {
  return (
    said
      .trim()
      .toLowerCase()
      .replace(/^image\/jpg$/, "image/jpeg") === type
  );
}
