import type { Text } from "@openperfusion/signals";
import { quantityFault } from "./checkInputs.ts";
import { oneOf, refuse } from "./FormulaResult.ts";
import type { FormulaFault } from "./FormulaResult.ts";
import { SUPPORT_NOT_DECISION } from "./Score.ts";
import type { Band, Score, ScoreClass, ScoreItem } from "./Score.ts";

export type ScoreResult =
  | {
      readonly ok: true;
      readonly total: number;
      /** Of each item, in the score's order; the constant is not among them. */
      readonly points: Readonly<Record<string, number>>;
      readonly riskClass: ScoreClass;
      readonly notice: Text;
    }
  | FormulaFault;

/** Points, total and class of complete input, or the first item that is missing or out of its range. */
export function evaluateScore(score: Score, input: Readonly<Record<string, unknown>>): ScoreResult {
  const points: Record<string, number> = {};
  let total = score.constant;
  for (const item of score.items) {
    const found = Object.hasOwn(input, item.name) ? input[item.name] : undefined;
    const own = pointsOf(item, found);
    if (typeof own !== "number") return own;
    points[item.name] = own;
    total += own;
  }
  return { ok: true, total, points, riskClass: classOf(score, total), notice: SUPPORT_NOT_DECISION };
}

function pointsOf(item: ScoreItem, found: unknown): number | FormulaFault {
  if (item.kind === "bands") {
    return quantityFault(item, found) ?? bandOf(item.bands, found as number).points;
  }
  if (item.kind === "yesNo") {
    if (typeof found === "boolean") return found ? item.points : 0;
    return refuse(item.name, found, { en: "true (yes) or false (no)", es: "true (sí) o false (no)" });
  }
  if (typeof found === "string" && Object.hasOwn(item.choices, found)) return item.choices[found]!.points;
  return refuse(item.name, found, oneOf(Object.keys(item.choices)));
}

function bandOf(bands: readonly Band[], value: number): Band {
  const band = bands.find(({ upTo, below }) =>
    below === undefined ? upTo === undefined || value <= upTo : value < below,
  );
  if (band === undefined) throw new Error("The last band of an item must be open");
  return band;
}

function classOf(score: Score, total: number): ScoreClass {
  const found = score.classes.find(({ from }) => from === undefined || total >= from);
  if (found === undefined) throw new Error(`The last class of ${score.id} must be open`);
  return found;
}

/** The lowest and the highest total that a score can have. */
export function totalsOf({ items, constant }: Score): readonly [least: number, most: number] {
  const each = items.map((item) => {
    if (item.kind === "yesNo") return [0, item.points];
    return item.kind === "bands"
      ? item.bands.map(({ points }) => points)
      : Object.values(item.choices).map(({ points }) => points);
  });
  const sum = (pick: (...points: number[]) => number): number =>
    each.reduce((total, points) => total + pick(...points), constant);
  return [sum(Math.min), sum(Math.max)];
}
