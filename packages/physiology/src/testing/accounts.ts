import type { Balance } from "../engine/balance.ts";

/** A quantity whose account does not close. */
export interface Leak {
  readonly quantity: string;
  /** What is unaccounted for, over what is stored or has turned over. */
  readonly relative: number;
}

/** What is missing of every quantity between two balances, the largest share first. */
export function leaksBetween(start: Balance, end: Balance): readonly Leak[] {
  return (Object.keys(end) as (keyof Balance)[])
    .map((quantity) => {
      const { stored, entered, left } = end[quantity];
      const former = start[quantity];
      const missing = stored - former.stored - (entered - former.entered) + (left - former.left);
      // Base is a difference from neutrality and may be near zero; its turnover is what it is measured by.
      const scale = Math.max(Math.abs(stored), Math.abs(former.stored), entered, left);
      return { quantity, relative: missing === 0 ? 0 : Math.abs(missing) / scale };
    })
    .toSorted((a, b) => b.relative - a.relative);
}
