import type { Comparison, Condition } from "../rule/Condition.ts";
import type { Quantity } from "../quantity/Quantity.ts";
import { EVENTS } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import { quoted } from "./Language.ts";
import type { Language } from "./Language.ts";
import { nameOf } from "./nameOf.ts";
import { durationText, numberText } from "./numberText.ts";
import { momentsText, quantityText } from "./quantityText.ts";
import { unitText } from "./unitText.ts";

/** A condition as people read it: lines, and groups of lines of which all, one, two or none must be so. */
export type Outline =
  | { readonly kind: "line"; readonly text: string }
  | {
      readonly kind: "group";
      readonly joint: "all" | "any" | "none" | "two";
      readonly of: readonly Outline[];
    };

/** A sign, its number and its unit stay on one line. */
const NBSP = "\u00a0";

type Compare = Extract<Condition, { kind: "compare" }>;

const SIGNS: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" };

export function conditionOutline(condition: Condition, language: Language): Outline {
  switch (condition.kind) {
    case "compare":
      return line(compareText(condition, language));
    case "all":
    case "any": {
      const range = condition.kind === "all" ? rangeText(condition.of, language) : undefined;
      if (range !== undefined) return line(range);
      const pairs = condition.kind === "any" ? partsOfPairs(condition.of) : undefined;
      if (pairs !== undefined) {
        return { kind: "group", joint: "two", of: pairs.map((each) => conditionOutline(each, language)) };
      }
      const of = condition.of.map((each) => conditionOutline(each, language));
      return of.length === 1
        ? of[0]!
        : { kind: "group", joint: condition.kind, of: flat(condition.kind, of) };
    }
    case "not":
      return negated(condition.of, language);
    case "present":
      return line(
        WORDS[language].present(nameOf(condition.signal)[language], ageText(condition.maxAge_s, language)),
      );
    case "fact":
      return line(FACTS[condition.fact][language]);
    case "happened": {
      const label = quoted(EVENTS[condition.event].label[language], language);
      const { since } = condition;
      return line(
        since.length === 0
          ? WORDS[language].noted(label)
          : `${WORDS[language].noted(label)}, ${WORDS[language].since} ${momentsText(since, language)}`,
      );
    }
    case "inOrder":
    default:
      return line(
        `${WORDS[language].inOrder} ${condition.events.map((event) => EVENTS[event].label[language]).join(" → ")}`,
      );
  }
}

/** All thresholds of a condition with the margin that a breach is held by; empty where there is none. */
export function hysteresisTexts(condition: Condition): readonly string[] {
  if (condition.kind === "not") return hysteresisTexts(condition.of);
  if (condition.kind === "all" || condition.kind === "any") {
    return [...new Set(condition.of.flatMap(hysteresisTexts))];
  }
  if (condition.kind !== "compare" || condition.hysteresis === 0) return [];
  return [`${numberText(condition.hysteresis)} ${unitText(condition.of)}`.trim()];
}

function compareText({ of, is, than }: Compare, language: Language): string {
  // Two quantities held against each other were brought to one side.
  if (of.kind === "difference" && than === 0 && of.of.length === 2) {
    return `${quantityText(of.of[0]!, language)} ${SIGNS[is]} ${quantityText(of.of[1]!, language)}`;
  }
  return `${quantityText(of, language)} ${SIGNS[is]}${NBSP}${limitText(of, than)}`;
}

function limitText(of: Quantity, than: number): string {
  return of.kind === "timeSince" ? durationText(than) : `${numberText(than)}${NBSP}${unitText(of)}`.trim();
}

/** Both bounds of one quantity on one line. */
function rangeText(of: readonly Condition[], language: Language): string | undefined {
  const [low, high] = of;
  if (of.length !== 2 || low?.kind !== "compare" || high?.kind !== "compare") return undefined;
  if (low.is !== ">=" || high.is !== "<=") return undefined;
  if (JSON.stringify(low.of) !== JSON.stringify(high.of)) return undefined;
  const range = `${numberText(low.than)}–${limitText(low.of, high.than)}`;
  return `${quantityText(low.of, language)}: ${range}`;
}

/** What is told by every pair of some conditions is that two of them are so. */
function partsOfPairs(of: readonly Condition[]): readonly Condition[] | undefined {
  const parts = new Map<string, Condition>();
  for (const pair of of) {
    if (pair.kind !== "all" || pair.of.length !== 2) return undefined;
    for (const part of pair.of) parts.set(JSON.stringify(part), part);
  }
  const pairCount = (parts.size * (parts.size - 1)) / 2;
  return of.length > 1 && of.length === pairCount ? [...parts.values()] : undefined;
}

function negated(of: Condition, language: Language): Outline {
  const inside = conditionOutline(of, language);
  if (of.kind === "fact") return line(WORDS[language].notSo(FACTS[of.fact][language]));
  if (of.kind === "happened" && inside.kind === "line") return line(WORDS[language].notSo(inside.text));
  const parts = inside.kind === "group" && inside.joint === "any" ? inside.of : [inside];
  return { kind: "group", joint: "none", of: parts };
}

/** A group of the same kind inside a group adds nothing but an indent. */
function flat(joint: "all" | "any", of: readonly Outline[]): readonly Outline[] {
  return of.flatMap((each) => (each.kind === "group" && each.joint === joint ? each.of : [each]));
}

const line = (text: string): Outline => ({ kind: "line", text });

/** How old a value may be; a body measure does not grow old. */
export function ageText(maxAge_s: number, language: Language): string {
  return Number.isFinite(maxAge_s)
    ? `${WORDS[language].age} ${durationText(maxAge_s)}`
    : WORDS[language].anyAge;
}

const WORDS = {
  en: {
    present: (signal: string, age: string): string => `${signal} is measured (${age})`,
    noted: (event: string): string => `${event} was noted`,
    since: "since",
    inOrder: "In this order:",
    notSo: (statement: string): string => `Not so: ${statement}`,
    age: "no older than",
    anyAge: "of any age",
  },
  es: {
    present: (signal: string, age: string): string => `Se mide: ${signal} (${age})`,
    noted: (event: string): string => `Se anotó ${event}`,
    since: "desde:",
    inOrder: "En este orden:",
    notSo: (statement: string): string => `No es así: ${statement}`,
    age: "de no más de",
    anyAge: "de cualquier antigüedad",
  },
} as const;
