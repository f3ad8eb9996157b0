/** temporalCoverage is not ISO 8601. */
import { clip, onText } from "../../syntax/schemaorg/data-rules.ts";
import { isAbsolute, isDate, isDateTime, isDuration } from "../../syntax/values/literals.ts";

export const rule = onText(
  ["temporalCoverage"],
  {
    id: "schemaorg/temporal-coverage",
    severity: "warning",
    title: "temporalCoverage is not ISO 8601",
    why: "A period in another form is not read.",
    mend: "Write one date, or two joined by a slash; .. for an open end.",
    spec: "https://schema.org/temporalCoverage",
    checkedOn: "2026-03-19",
    examples: [
      { good: { "@context": "https://schema.org", "@type": "Dataset", name: "x", temporalCoverage: "2020/.." } },
      {
        bad: {
          "@context": "https://schema.org",
          "@type": "Dataset",
          name: "x",
          temporalCoverage: "01.01.2020 - 05.01.2020",
        },
        says: ['temporalCoverage is "01.01.2020 - 05.01.2020", expected ISO 8601 such as 2026-01/2026-04'],
      },
    ],
  },
  (text) => {
    const value = text.trim();
    if (
      value === "" ||
      isAbsolute(value) ||
      value
        .split("/")
        .every((part) => part === ".." || part === "" || isDate(part) || isDateTime(part) || isDuration(part))
    )
      return undefined;
    return /\d/.test(value) && /^[\d\s/.:TZ-]+$/.test(value)
      ? `temporalCoverage is ${JSON.stringify(clip(text))}, expected ISO 8601 such as 2026-01/2026-04`
      : undefined;
  },
);
