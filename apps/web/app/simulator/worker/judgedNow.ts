import type { Text } from "@openperfusion/signals";

/** A rule that is not met now. In words, so that the page needs none of the rules themselves. */
export interface RuleOut {
  readonly rule: string;
  readonly title: Text;
  readonly standing: Text;
  readonly grade?: Text;
  readonly source?: string;
  /** When what it asks for ceased, on the case's clock. */
  readonly since_s: number;
  /** The numbers that decided when it turned. */
  readonly values: readonly { readonly name: Text; readonly value: Text }[];
}

export interface JudgedNow {
  /** Since when the case is held against the rules: its start, or the moment it was set back to. */
  readonly began_s: number;
  readonly out: readonly RuleOut[];
  readonly metCount: number;
  readonly unknownCount: number;
}

/** Whether a person would see a difference. */
export function isSameJudged(a: JudgedNow, b: JudgedNow): boolean {
  return (
    a.began_s === b.began_s &&
    a.metCount === b.metCount &&
    a.unknownCount === b.unknownCount &&
    a.out.length === b.out.length &&
    a.out.every(({ rule, since_s }, i) => rule === b.out[i]?.rule && since_s === b.out[i]?.since_s)
  );
}
