/** Every rule of this folder; made by `npm run index`, not by hand. */
import type { Rule } from "../types.ts";
import { rule as inputBrokenUtf8Rule } from "./input/broken-utf-8.ts";
import { rule as inputEmptyRule } from "./input/empty.ts";
import { rule as inputNotTextRule } from "./input/not-text.ts";
import { rule as inputTooLargeRule } from "./input/too-large.ts";
import { rule as inputUnreadableRule } from "./input/unreadable.ts";
import { rule as jsonldDroppedTermRule } from "./jsonld/dropped-term.ts";
import { rule as jsonldDuplicateKeyRule } from "./jsonld/duplicate-key.ts";
import { rule as jsonldSyntaxRule } from "./jsonld/syntax.ts";
import { rule as newsroomEventIncompleteRule } from "./newsroom/event-incomplete.ts";
import { rule as newsroomKeptOutRule } from "./newsroom/kept-out.ts";
import { rule as newsroomRawHtmlRule } from "./newsroom/raw-html.ts";
import { rule as newsroomUnreadableFrontMatterRule } from "./newsroom/unreadable-front-matter.ts";
import { rule as newsroomUnreadableMarkdownRule } from "./newsroom/unreadable-markdown.ts";
import { rule as newsroomUnreadableRecordRule } from "./newsroom/unreadable-record.ts";
import { rule as schemaorgBooleanAsTextRule } from "./schemaorg/boolean-as-text.ts";
import { rule as schemaorgBooleanRule } from "./schemaorg/boolean.ts";
import { rule as schemaorgDateRule } from "./schemaorg/date.ts";
import { rule as schemaorgDurationRule } from "./schemaorg/duration.ts";
import { rule as schemaorgEnumerationUrlRule } from "./schemaorg/enumeration-url.ts";
import { rule as schemaorgNumberRule } from "./schemaorg/number.ts";
import { rule as schemaorgObjectForValueRule } from "./schemaorg/object-for-value.ts";
import { rule as schemaorgPendingPropertyRule } from "./schemaorg/pending-property.ts";
import { rule as schemaorgPendingTypeRule } from "./schemaorg/pending-type.ts";
import { rule as schemaorgPropertyOfAnotherTypeRule } from "./schemaorg/property-of-another-type.ts";
import { rule as schemaorgSupersededMemberRule } from "./schemaorg/superseded-member.ts";
import { rule as schemaorgSupersededPropertyRule } from "./schemaorg/superseded-property.ts";
import { rule as schemaorgSupersededTypeRule } from "./schemaorg/superseded-type.ts";
import { rule as schemaorgTextForThingRule } from "./schemaorg/text-for-thing.ts";
import { rule as schemaorgTimeRule } from "./schemaorg/time.ts";
import { rule as schemaorgUnknownMemberRule } from "./schemaorg/unknown-member.ts";
import { rule as schemaorgUnknownPropertyRule } from "./schemaorg/unknown-property.ts";
import { rule as schemaorgUnknownTypeRule } from "./schemaorg/unknown-type.ts";
import { rule as schemaorgUrlRule } from "./schemaorg/url.ts";
import { rule as schemaorgValueTypeRule } from "./schemaorg/value-type.ts";

export const rules: readonly Rule[] = [
  inputBrokenUtf8Rule,
  inputEmptyRule,
  inputNotTextRule,
  inputTooLargeRule,
  inputUnreadableRule,
  jsonldDroppedTermRule,
  jsonldDuplicateKeyRule,
  jsonldSyntaxRule,
  newsroomEventIncompleteRule,
  newsroomKeptOutRule,
  newsroomRawHtmlRule,
  newsroomUnreadableFrontMatterRule,
  newsroomUnreadableMarkdownRule,
  newsroomUnreadableRecordRule,
  schemaorgBooleanAsTextRule,
  schemaorgBooleanRule,
  schemaorgDateRule,
  schemaorgDurationRule,
  schemaorgEnumerationUrlRule,
  schemaorgNumberRule,
  schemaorgObjectForValueRule,
  schemaorgPendingPropertyRule,
  schemaorgPendingTypeRule,
  schemaorgPropertyOfAnotherTypeRule,
  schemaorgSupersededMemberRule,
  schemaorgSupersededPropertyRule,
  schemaorgSupersededTypeRule,
  schemaorgTextForThingRule,
  schemaorgTimeRule,
  schemaorgUnknownMemberRule,
  schemaorgUnknownPropertyRule,
  schemaorgUnknownTypeRule,
  schemaorgUrlRule,
  schemaorgValueTypeRule,
];
