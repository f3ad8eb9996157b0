/** Which rules speak on what, for a choice of profiles: worked out once, so that a node meets only rules that concern it. */
import type { Form, Json, Profile, Rule, Severity } from "../../types.ts";
import { isObject } from "../json/json.ts";
import { lineageOf } from "../schemaorg/schemaorg.ts";

/** A rule that a profile has asked for. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Rank of its pack: of two rules on one fault the lower one speaks. */
  readonly order: number;
}

export interface Plan {
  /** By what the rule is on; nodes excepted. */
  readonly on: ReadonlyMap<string, readonly Gated[]>;
  readonly byId: ReadonlyMap<string, ActiveRule>;
  readonly limits: Readonly<Record<string, number>>;
  readonly nodes: readonly ActiveRule[];
  /** Rules for nodes of one type and of several or none, filled as types are met. */
  readonly byType: Map<string, NodePlan>;
  readonly bySeveralTypes: Map<string, NodePlan>;
}

type Gate = NonNullable<Rule["gate"]>;

/** Rules that wait for one property, and what keeps them from being asked: an entry that is shut, or a text that matches. */
interface Waiting {
  readonly entry: Rule["entry"] | undefined;
  readonly ordinary: Rule["ordinary"] | undefined;
  /** Short texts on which all of the rules were silent; undefined for rules that look at more than the text. */
  readonly passed: Set<string> | undefined;
  readonly rules: ActiveRule[];
}

/** By the form of a value, the rules that wait for it. */
type ByForm = Readonly<Record<Form, Waiting[]>>;

/** What a property means to the rules behind a gate. */
interface Slot {
  readonly byForm: ByForm;
  /** Set among the `lacking` of the rules that wait for its absence; 0 where none does. */
  bit: number;
}

/** Rules that wait for the absence of all properties of these bits. */
interface Lacking {
  readonly bits: number;
  readonly rules: ActiveRule[];
}

/** Rules that wait behind one gate, or behind none. */
interface Gated {
  readonly gate: Gate | undefined;
  readonly rules: ActiveRule[];
}

/** Rules for nodes of some types behind one gate or behind none, sorted by the property that they wait for. */
interface GatedNodes extends Gated {
  readonly slots: Map<string, Slot>;
  readonly lacking: Lacking[];
}

/** The rules for nodes of some types: what a node does not open costs one question. */
export type NodePlan = readonly GatedNodes[];

/** How grave a severity is, to compare. */
export const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
const FORMS: readonly Form[] = ["text", "list", "things", "object", "scalar"];
const CACHE = 2000;
/** Names and codes come again and again; longer texts are hardly met twice. */
const SHORT = 40;
/** As many properties as a number has bits can be waited for in absence; rules on more are asked in any case. */
const BITS = 31;
const plans = new WeakMap<readonly Rule[], { readonly profiles: readonly Profile[]; readonly plan: Plan }[]>();

/** The plan for these rules under these profiles. */
export function planOf(rules: readonly Rule[], profiles: readonly Profile[]): Plan {
  const known = plans.get(rules) ?? [];
  plans.set(rules, known);
  for (const entry of known)
    if (entry.profiles.length === profiles.length && entry.profiles.every((profile, i) => profile === profiles[i]))
      return entry.plan;
  const plan = makePlan(rules, profiles);
  if (known.length > 50) known.length = 0;
  known.push({ profiles, plan });
  return plan;
}

function makePlan(rules: readonly Rule[], profiles: readonly Profile[]): Plan {
  const byId = new Map<string, ActiveRule>();
  const on = new Map<string, Gated[]>();
  const nodes: ActiveRule[] = [];
  for (const rule of rules) {
    const active = activate(rule, profiles);
    if (active === undefined) continue;
    byId.set(rule.id, active);
    if (rule.on === "node") nodes.push(active);
    else on.set(rule.on, behindGate(on.get(rule.on) ?? [], active));
  }
  return {
    on,
    byId,
    nodes,
    limits: Object.assign({}, ...profiles.map((profile) => profile.limits ?? {})),
    byType: new Map(),
    bySeveralTypes: new Map(),
  };
}

function activate(rule: Rule, profiles: readonly Profile[]): ActiveRule | undefined {
  const pack = rule.id.slice(0, rule.id.indexOf("/"));
  let best: ActiveRule | undefined;
  for (const profile of profiles) {
    const chosen = profile.severities?.[rule.id];
    const order = profile.packs.indexOf(pack);
    if (chosen === "off" || (order < 0 && chosen === undefined)) continue;
    const severity = chosen ?? rule.severity;
    if (best === undefined || GRAVITY[severity] > GRAVITY[best.severity])
      best = { rule, severity, order: order < 0 ? profile.packs.length : order };
  }
  return best;
}

/** The rules that concern a node of these types. */
export function nodePlan(plan: Plan, types: readonly string[]): NodePlan {
  const single = types.length === 1 ? (types[0] as string) : undefined;
  const known = single === undefined ? plan.bySeveralTypes : plan.byType;
  const key = single ?? (types.length === 0 ? "" : JSON.stringify(types));
  let chosen = known.get(key);
  if (chosen === undefined) {
    chosen = sort(
      plan.nodes.filter(
        ({ rule }) => rule.types === undefined || types.some((type) => concerns(rule.types as readonly string[], type)),
      ),
    );
    if (known.size < CACHE) known.set(key, chosen);
  }
  return chosen;
}

function sort(rules: readonly ActiveRule[]): NodePlan {
  const groups: GatedNodes[] = [];
  for (const active of rules) {
    const { gate, properties, absent, forms = FORMS } = active.rule;
    let group = groups.find((each) => each.gate === gate);
    if (group === undefined) {
      group = { gate, rules: [], slots: new Map(), lacking: [] };
      groups.push(group);
    }
    if (properties !== undefined)
      for (const property of properties) for (const form of forms) wait(slotOf(group, property).byForm[form], active);
    else if (absent === undefined || !waitForAbsence(group, absent, active)) group.rules.push(active);
  }
  return groups;
}

function slotOf({ slots }: GatedNodes, property: string): Slot {
  let slot = slots.get(property);
  if (slot === undefined) {
    slot = { byForm: { text: [], list: [], things: [], object: [], scalar: [] }, bit: 0 };
    slots.set(property, slot);
  }
  return slot;
}

/** True if the rule waits; false where bits have run out. */
function waitForAbsence(group: GatedNodes, absent: readonly string[], active: ActiveRule): boolean {
  let taken = 0;
  for (const { bit } of group.slots.values()) if (bit !== 0) taken++;
  const own = absent.map((property) => slotOf(group, property));
  if (taken + own.length > BITS) return false;
  for (const slot of own) if (slot.bit === 0) slot.bit = 1 << taken++;
  const bits = own.reduce((all, { bit }) => all | bit, 0);
  const known = group.lacking.find((each) => each.bits === bits);
  if (known === undefined) group.lacking.push({ bits, rules: [active] });
  else known.rules.push(active);
  return true;
}

/** Adds a rule to those behind its gate. */
function behindGate(groups: Gated[], active: ActiveRule): Gated[] {
  const { gate } = active.rule;
  const group = groups.find((each) => each.gate === gate);
  if (group === undefined) groups.push({ gate, rules: [active] });
  else group.rules.push(active);
  return groups;
}

function wait(groups: Waiting[], active: ActiveRule): void {
  const { entry, ordinary, isContextFree = false } = active.rule;
  const group = groups.find(
    (each) => each.entry === entry && each.ordinary === ordinary && (each.passed !== undefined) === isContextFree,
  );
  if (group === undefined)
    groups.push({ entry, ordinary, passed: isContextFree ? new Set() : undefined, rules: [active] });
  else group.rules.push(active);
}

/** Those of the rules for a property that look at values of this form. */
export function waitingFor(byForm: ByForm, value: Json | undefined): readonly Waiting[] {
  if (typeof value === "string") return byForm.text;
  if (typeof value !== "object" || value === null) return byForm.scalar;
  if (!Array.isArray(value)) return byForm.object;
  return value.length > 0 && value.every(isObject) ? byForm.things : byForm.list;
}

/** True for a text that passes the test, and for a list of nothing but such texts. */
export function isOrdinary(value: Json | undefined, ordinary: NonNullable<Rule["ordinary"]>): boolean {
  if (typeof value === "string") return ordinary.test(value);
  if (!Array.isArray(value)) return false;
  for (const each of value) if (typeof each !== "string" || !ordinary.test(each)) return false;
  return true;
}

/** True for a text on which the rules are known to be silent. */
export function hasPassed({ passed }: Waiting, value: Json | undefined): boolean {
  return passed !== undefined && typeof value === "string" && passed.has(value);
}

/** Remembers a text on which the rules were silent, if it is one that may come again. */
export function letPass({ passed }: Waiting, value: Json | undefined): void {
  if (passed === undefined || typeof value !== "string" || value.length > SHORT) return;
  if (passed.size >= CACHE) passed.clear();
  passed.add(value);
}

function concerns(ruleTypes: readonly string[], type: string): boolean {
  const lineage = lineageOf(type);
  return ruleTypes.some((name) => name === type || lineage.has(name));
}
