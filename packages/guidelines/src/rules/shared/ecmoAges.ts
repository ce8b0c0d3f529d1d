import { age_years } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { POPULATIONS } from "../../vocabulary/population.ts";

/** Older than a neonate, as `population` has it; unknown where the age is. */
export const pastNeonate = atLeast(age_years, POPULATIONS.neonate.below_years);
