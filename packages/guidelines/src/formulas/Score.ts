import type { Text } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { FormulaSource } from "./Formula.ts";
import type { Range } from "./Range.ts";

/** Points of a number: the first band that it falls in, from the lowest up. */
export interface Band {
  /** Up to and with this. */
  readonly upTo?: number;
  /** Up to and without this. Neither: all that is left. */
  readonly below?: number;
  readonly points: number;
}

export type ScoreItem =
  | {
      readonly kind: "bands";
      readonly name: string;
      readonly label: Text;
      readonly unit: UnitCode;
      readonly range: Range;
      readonly bands: readonly Band[];
    }
  | {
      readonly kind: "choice";
      readonly name: string;
      readonly label: Text;
      readonly choices: Readonly<Record<string, { readonly label: Text; readonly points: number }>>;
    }
  /** Yes gives the points, no gives none. */
  | { readonly kind: "yesNo"; readonly name: string; readonly label: Text; readonly points: number };

export interface ScoreClass {
  readonly id: string;
  /** The lowest total of the class; the highest is what the next class leaves. Without it, all below. */
  readonly from?: number;
  /** What was published of patients in this class, of the score's `outcome`. */
  readonly outcome_percent: number;
}

/** An area under the receiver operating characteristic as published. `unknown` where it was not seen by us. */
export type Discrimination =
  | "unknown"
  | {
      readonly auc: number;
      /** 95 % confidence interval. */
      readonly interval?: readonly [low: number, high: number];
    };

export interface Cohort {
  readonly what: Text;
  readonly n: number | "unknown";
  readonly years: string;
  readonly discrimination: Discrimination;
  readonly seen: FormulaSource["seen"];
}

/** A published score as data. It tells what became of others, and decides nothing. */
export interface Score {
  readonly id: string;
  readonly label: Text;
  readonly items: readonly ScoreItem[];
  /** Added to every total. */
  readonly constant: number;
  /** From the highest total to the lowest. */
  readonly classes: readonly ScoreClass[];
  /** What the classes' figures count. */
  readonly outcome: Text;
  readonly derivation: Cohort;
  readonly validations: readonly Cohort[];
  readonly source: FormulaSource;
  readonly limits: Text;
}

/** Shown with every total. */
export const SUPPORT_NOT_DECISION: Text = {
  en: "Support, not decision: figures of a group that was treated, which tell nothing of one patient's fate or of who should be treated.",
  es: "Apoyo, no decisión: cifras de un grupo que fue tratado, que no dicen nada del destino de un paciente ni de a quién tratar.",
};
