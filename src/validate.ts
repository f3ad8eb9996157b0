/** The verb validate: a subject is held against the rules that its profiles ask for; each finding gets its rule, severity and place. */
import { profile as defaultProfile } from "./profiles/default.ts";
import { rules as allRules } from "./rules/index.ts";
import { byPlace } from "./syntax/findings/diagnostics.ts";
import { Harvest } from "./syntax/findings/harvest.ts";
import {
  type ActiveRule,
  GRAVITY,
  hasPassed,
  isOrdinary,
  letPass,
  nodePlan,
  type Plan,
  planOf,
  waitingFor,
} from "./syntax/findings/plan.ts";
import { locate, pointerAsWritten } from "./syntax/jsonld/locate.ts";
import { isPresent, NOTHING } from "./syntax/schemaorg/data-rules.ts";
import { MOST_FINDINGS, SHARE_OF_RULE } from "./syntax/values/bounds.ts";
import { numbered } from "./syntax/values/counts.ts";
import type {
  Diagnostic,
  Finding,
  NodeView,
  Origin,
  Profile,
  Rule,
  RuleContext,
  Site,
  Subject,
  Subjects,
  Trouble,
} from "./types.ts";

export interface ValidateOptions {
  readonly rules?: readonly Rule[];
  /** One profile or several; a rule that several ask for has the gravest severity of them. */
  readonly profiles?: readonly Profile[];
  /** RFC 3339; rules about the present are silent without it. */
  readonly now?: string;
  /** True if "now" is the clock's and nobody's word. */
  readonly isClock?: boolean;
  readonly site?: Site;
}

interface Found {
  readonly active: ActiveRule;
  readonly finding: Finding;
  readonly place?: Origin;
}

const NONE: readonly Diagnostic[] = Object.freeze([]);
const DEFAULT: readonly Profile[] = [defaultProfile];

/** All findings on a subject, in the order of the document. */
export function validate(subject: Subject, options: ValidateOptions = {}): Promise<readonly Diagnostic[]> {
  const plan = planOf(options.rules ?? allRules, options.profiles ?? DEFAULT);
  const site = options.site ?? subject.site;
  const context: RuleContext = {
    limits: plan.limits,
    ...(options.now === undefined ? undefined : { now: options.now }),
    ...(options.isClock === undefined ? undefined : { isClock: options.isClock }),
    ...(site === undefined ? undefined : { site }),
  };
  const harvest = new Harvest<Found>();
  const pending: Promise<void>[] = [];
  for (const trouble of troublesOf(subject)) passOn(trouble, plan, harvest);
  for (const { gate, rules } of plan.on.get(subject.kind) ?? []) {
    if (gate !== undefined && !gate(subject as never, subject as never)) continue;
    for (const active of rules) {
      collect(active, active.rule.check(subject as never, context, subject as never), harvest, pending);
    }
  }
  if (subject.kind === "graph") {
    for (const node of subject.nodes) {
      if (harvest.isFull) break;
      judgeNode(node, subject, plan, context, harvest, pending);
    }
  }
  if (pending.length > 0) return Promise.all(pending).then(() => place(subject, gathered(harvest, plan, subject.uri)));
  const found = gathered(harvest, plan, subject.uri);
  return Promise.resolve(found.length === 0 ? NONE : place(subject, found));
}

/** All that was found, and where that was too much, a word on what was left out. */
function gathered(harvest: Harvest<Found>, plan: Plan, uri: string): readonly Found[] {
  if (!harvest.isCut) return harvest.found;
  const kept = harvest.isFull
    ? "the rest is not judged"
    : `of each kind the first ${numbered(SHARE_OF_RULE, "finding")} are told`;
  const message = `Document has over ${numbered(MOST_FINDINGS, "finding")}, expected none; ${kept}`;
  const trouble = { rule: "input/too-many-findings", message, at: { start: 0, end: 0, uri } };
  const active = plan.byId.get(trouble.rule);
  return active === undefined
    ? harvest.found
    : [...harvest.found, { active, finding: { at: "", message }, place: trouble.at }];
}

/** Asks the rules that concern a node; most wait behind a gate that stays shut, or for a property that it lacks or has. */
function judgeNode(
  node: NodeView,
  graph: Subjects["graph"],
  plan: Plan,
  context: RuleContext,
  harvest: Harvest<Found>,
  pending: Promise<void>[],
): void {
  const object = node.value;
  for (const { gate, slots, lacking, rules } of nodePlan(plan, node.types)) {
    if (gate !== undefined && !gate(node, graph)) continue;
    let present = 0;
    if (slots.size > 0) {
      for (const property in object) {
        const slot = slots.get(property);
        if (slot === undefined) continue;
        const value = object[property];
        if (slot.bit !== 0 && isPresent(value)) present |= slot.bit;
        for (const waiting of waitingFor(slot.byForm, value)) {
          const { entry, ordinary, rules } = waiting;
          if (entry !== undefined && !entry(node, graph, property)) continue;
          if (hasPassed(waiting, value) || (ordinary !== undefined && isOrdinary(value, ordinary))) continue;
          let isSilent = true;
          for (const active of rules)
            if (ask(active, node, graph, context, property, harvest, pending)) isSilent = false;
          if (isSilent) letPass(waiting, value);
        }
      }
    }
    for (const { bits, rules } of lacking)
      if ((present & bits) === 0)
        for (const active of rules) ask(active, node, graph, context, undefined, harvest, pending);
    for (const active of rules) ask(active, node, graph, context, undefined, harvest, pending);
  }
}

/** True if the rule had something to say. */
function ask(
  active: ActiveRule,
  node: NodeView,
  graph: Subjects["graph"],
  context: RuleContext,
  property: string | undefined,
  harvest: Harvest<Found>,
  pending: Promise<void>[],
): boolean {
  const findings = (active.rule as Rule<"node">).check(node, context, graph, property);
  return collect(active, findings, harvest, pending);
}

function troublesOf(subject: Subject): readonly Trouble[] {
  const own = subject.troubles ?? [];
  return subject.kind === "article" && subject.article.troubles !== undefined
    ? [...own, ...subject.article.troubles]
    : own;
}

function passOn(trouble: Trouble, plan: Plan, harvest: Harvest<Found>): void {
  const active = plan.byId.get(trouble.rule);
  if (active === undefined) return;
  const { message, at, fix } = trouble;
  harvest.add({ active, finding: { at: "", message, ...(fix === undefined ? {} : { fix }) }, place: at });
}

/** True if the rule had something to say, or has yet to say it. */
function collect(
  active: ActiveRule,
  findings: Iterable<Finding> | AsyncIterable<Finding>,
  harvest: Harvest<Found>,
  pending: Promise<void>[],
): boolean {
  if (findings === NOTHING || (Array.isArray(findings) && findings.length === 0)) return false;
  if (!(Symbol.iterator in findings)) {
    pending.push(gather(active, findings, harvest));
    return true;
  }
  let speaks = false;
  for (const finding of findings) {
    speaks = true;
    if (!harvest.takes(active)) break;
    harvest.add({ active, finding });
  }
  return speaks;
}

async function gather(active: ActiveRule, findings: AsyncIterable<Finding>, harvest: Harvest<Found>): Promise<void> {
  for await (const finding of findings) harvest.add({ active, finding });
}

/** Gives each finding its place, once positions are worth the work. */
function place(subject: Subject, all: readonly Found[]): readonly Diagnostic[] {
  const found = withoutEchoes(all);
  const pointers = new Set<string>();
  for (const { finding } of found) {
    pointers.add(pointerAsWritten(subject, finding.at));
    for (const related of finding.related ?? []) pointers.add(pointerAsWritten(subject, related.at));
  }
  const whereIs = locate(subject, [...pointers]);
  const originOf = (pointer: string, key?: boolean): Origin => {
    const located = whereIs(pointerAsWritten(subject, pointer));
    return key === true ? (located.key ?? located.value) : located.value;
  };
  const diagnostics = found.map(({ active, finding, place }): Diagnostic => {
    const { start, end, uri }: Origin = place ?? finding.span ?? originOf(finding.at, finding.key);
    return {
      rule: active.rule.id,
      severity: active.severity,
      message: finding.message,
      uri: uri ?? subject.uri,
      pointer: pointerAsWritten(subject, finding.at),
      span: { start, end },
      ...(finding.data === undefined ? {} : { data: finding.data }),
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
      ...(finding.related === undefined
        ? {}
        : {
            related: finding.related.map(({ at, message, span }) => {
              const origin: Origin = span ?? originOf(at);
              return { message, uri: origin.uri ?? subject.uri, span: { start: origin.start, end: origin.end } };
            }),
          }),
    };
  });
  return diagnostics.sort(byPlace);
}

/** Drops what a rule says twice, and what a later pack says of the same kind of fault at the same place. */
function withoutEchoes(found: readonly Found[]): readonly Found[] {
  const first = new Map<string, Found>();
  const misspelt = new Set<string>();
  for (const { active, finding } of found) {
    const meant = active.rule.id === "schemaorg/unknown-property" ? finding.data?.meant : undefined;
    if (typeof meant === "string") misspelt.add(`${finding.at.slice(0, finding.at.lastIndexOf("/"))}\n${meant}`);
  }
  for (const entry of found) {
    const { active, finding, place } = entry;
    const where = place === undefined ? finding.at : `${place.uri ?? ""} ${place.start}`;
    const fault = active.rule.fault;
    const property = finding.data?.property ?? "";
    // the property is there, but misspelt, and that is told of
    if (misspelt.has(`${finding.at}\n${property}`)) continue;
    const key =
      fault === undefined ? `${active.rule.id}\n${where}\n${finding.message}` : `fault ${fault}\n${where}\n${property}`;
    const before = first.get(key);
    if (before === undefined || outranks(active, before.active)) first.set(key, entry);
  }
  return [...first.values()];
}

/** Of two rules on one fault the graver speaks, then the one of the earlier pack. */
function outranks(a: ActiveRule, b: ActiveRule): boolean {
  if (a.rule === b.rule) return false;
  return a.severity === b.severity ? a.order < b.order : GRAVITY[a.severity] > GRAVITY[b.severity];
}
