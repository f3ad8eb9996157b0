/** The address of a search has no place for its words, or braces that do not close. */
import { isObject } from "../../syntax/json/json.ts";
import { clip, elementsOf, firstText, onNode } from "../../syntax/schemaorg/data-rules.ts";
import type { Finding } from "../../types.ts";

export const rule = onNode(
  {
    id: "schemaorg/url-template",
    types: ["SearchAction"],
    properties: ["target"],
    severity: "error",
    title: "The address of a search has no place for its words, or braces that do not close",
    why: "The search box puts what readers type nowhere.",
    mend: "Write the name of the input in braces: https://news.example/search?q={search_term_string}.",
    spec: "https://www.rfc-editor.org/rfc/rfc6570",
    verified: false,
    examples: [
      {
        good: {
          "@context": "https://schema.org",
          "@type": "SearchAction",
          target: "https://news.example/?s={q}",
          "query-input": "required name=q",
        },
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "SearchAction",
          target: "https://news.example/?s=",
          "query-input": "required name=q",
        },
        says: ['Address of the search is "https://news.example/?s=", expected {q} in it'],
      },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: "https://news.example/?s={q" },
          "query-input": "required name=q",
        },
        says: ['Address of the search is "https://news.example/?s={q", expected braces that open and close'],
      },
    ],
  },
  (node) => {
    const found: Finding[] = [];
    const input = node.value["query-input"];
    const name = isObject(input)
      ? firstText(input.valueName)
      : /\bname=([\w-]{1,60})/.exec(firstText(input) ?? "")?.[1];
    for (const { value, at } of elementsOf(node.value.target, `${node.pointer}/target`)) {
      const template = typeof value === "string" ? value : isObject(value) ? firstText(value.urlTemplate) : undefined;
      if (template === undefined) continue;
      const rest = template.replace(/\{[^{}]{1,80}\}/g, "");
      const expected = /[{}]/.test(rest)
        ? "braces that open and close"
        : rest === template && name !== undefined
          ? `{${name}} in it`
          : undefined;
      const place = typeof value === "string" ? at : `${at}/urlTemplate`;
      if (expected !== undefined)
        found.push({ at: place, message: `Address of the search is "${clip(template)}", expected ${expected}` });
    }
    return found;
  },
);
