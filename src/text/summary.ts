/** An analysis in the compact shape that people compare and scripts read, positions in the original document. */
import type { Analysis, Claim, Mention } from "../types.ts";
import { originOf } from "./reading/prose.ts";

interface SummaryMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  /** Document, or record and field, that the offsets are into. */
  readonly uri?: string;
}

export interface Summary {
  readonly language: string;
  readonly people: readonly {
    readonly name: string;
    readonly also: readonly string[];
    readonly jobTitle: string | null;
    readonly honorificPrefix: string | null;
    readonly affiliation: string | null;
    readonly mentions: readonly SummaryMention[];
  }[];
  readonly organizations: readonly {
    readonly name: string;
    readonly also: readonly string[];
    readonly type: string;
    /** Only there for a medium that the text credits. */
    readonly isSource?: true;
    readonly mentions: readonly SummaryMention[];
  }[];
  readonly places: readonly {
    readonly name: string;
    readonly also: readonly string[];
    readonly type: string;
    readonly mentions: readonly SummaryMention[];
  }[];
  readonly dates: readonly {
    readonly text: string;
    readonly value: string;
    readonly time?: string;
    readonly mentions: readonly SummaryMention[];
  }[];
  readonly events: readonly {
    readonly trigger: string;
    readonly kind: string;
    readonly name?: string;
    readonly date: string | null;
    readonly place: string | null;
    readonly people: readonly string[];
    readonly organizations: readonly string[];
    readonly mentions: readonly SummaryMention[];
  }[];
  readonly dateline?: string;
}

/** The analysis as plain data: several values of a field joined by ` | `, what is unknown as null. */
export function summarize(analysis: Analysis): Summary {
  const place = (mention: Mention): SummaryMention => {
    const { start, end, uri } = originOf(analysis.prose, mention);
    return { start, end, text: mention.text, rule: mention.rule, ...(uri === undefined ? {} : { uri }) };
  };
  const values = (claims: readonly Claim[]): string | null => claims.map(({ value }) => value).join(" | ") || null;
  return {
    language: analysis.language,
    people: analysis.people.map((person) => ({
      name: person.name,
      also: person.also,
      jobTitle: values(person.jobTitle),
      honorificPrefix: values(person.honorificPrefix),
      affiliation: values(person.affiliation),
      mentions: person.mentions.map(place),
    })),
    organizations: analysis.organizations.map(({ name, also, type, isSource, mentions }) => ({
      name,
      also,
      type,
      ...(isSource ? { isSource } : {}),
      mentions: mentions.map(place),
    })),
    places: analysis.places.map(({ name, also, type, mentions }) => ({
      name,
      also,
      type,
      mentions: mentions.map(place),
    })),
    dates: analysis.dates.map(({ value, time, mention }) => ({
      text: mention.text,
      value,
      ...(time ? { time } : {}),
      mentions: [place(mention)],
    })),
    events: analysis.events.map((event) => ({
      trigger: event.trigger,
      kind: event.kind,
      ...(event.name ? { name: event.name } : {}),
      date: event.date ?? null,
      place: event.place ?? null,
      people: event.people,
      organizations: event.organizations,
      mentions: event.mentions.map(place),
    })),
    ...(analysis.dateline ? { dateline: analysis.dateline.value } : {}),
  };
}
