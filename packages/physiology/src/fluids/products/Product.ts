import type { Fluid } from "../Fluid.ts";

/**
 * A bag that is hung: blood, a part of it, or a fluid, as data. A new one is a line in `products.ts` and one in the vocabulary
 * (`product.NAME.units`).
 */
export interface Product {
  readonly name: string;
  /** What one unit of the control holds. */
  readonly unit_mL: number;
  /** As it hangs there, at the temperature of its store. */
  readonly fluid: Fluid;
  /** The same after so many days in the store, where its age matters: from 0 to 42 days, straight lines between the weeks. */
  readonly aged?: (days: number) => Fluid;
  /** Red cells of the patient's own: where the circuit has a cell saver they are washed out of what it holds. */
  readonly washed?: true;
  /** Whence its composition is, or "teaching assumption". */
  readonly source: string;
}
