/** Where a JSON Feed contradicts itself: its items one another, its types their files, its language its words. */
import type { FeedItem, FeedValue, Finding, Json, Subjects } from "../../types.ts";
import { isObject } from "../json/json.ts";
import { otherTypeOf } from "../values/media-files.ts";
import { repeated } from "../values/repeats.ts";
import { otherLanguageOf } from "../values/usual-words.ts";

type Feed = Subjects["json-feed"];

/** What is read of a feed to tell its language. */
const SAMPLE = 600;

/** Values of one name that an earlier item has too. */
export function* repeatedValues(
  { channel }: Feed,
  name: "url" | "title",
  isTelling: (text: string) => boolean,
): Iterable<Finding> {
  const values = channel.items.flatMap((item) => item[name] ?? []);
  for (const { at, text } of repeated(values, (value) => (isTelling(value.text) ? value.text : undefined)))
    yield { at, message: `${name} is ${JSON.stringify(text)}, which an earlier item has too` };
}

/** Attachments whose type is another than the ending of their file says. */
export function* mistypedAttachments({ value }: Feed): Iterable<Finding> {
  for (const [i, item] of listOf(value.items).entries()) {
    const attachments = isObject(item) ? listOf(item.attachments) : [];
    for (const [k, attachment] of attachments.entries()) {
      if (!isObject(attachment)) continue;
      const { url, mime_type: type } = attachment;
      const meant = typeof url === "string" && typeof type === "string" ? otherTypeOf(url, type) : undefined;
      if (meant === undefined) continue;
      yield {
        at: `/items/${i}/attachments/${k}/mime_type`,
        message: `mime_type is ${JSON.stringify(type)} and the file ${JSON.stringify(url)}, expected ${meant}`,
      };
    }
  }
}

/** The feed's language where its items are in another one. */
export function languageAgainstItems({ channel, value }: Feed): Finding | undefined {
  const { language } = channel;
  if (language === undefined || listOf(value.items).some((item) => isObject(item) && "language" in item))
    return undefined;
  let text = "";
  for (const item of channel.items) {
    if (text.length > SAMPLE) break;
    text += ` ${wordsOf(item)}`;
  }
  const told = otherLanguageOf(text, language.text);
  if (told === undefined) return undefined;
  const message = `language is ${JSON.stringify(language.text)} and the items read as ${told}, expected one`;
  return { at: language.at, message };
}

function wordsOf({ title, summary, content }: FeedItem): string {
  return [title, summary, content].map((value: FeedValue | undefined) => value?.text.slice(0, SAMPLE) ?? "").join(" ");
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
