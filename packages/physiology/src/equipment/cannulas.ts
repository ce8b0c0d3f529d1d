import type { Cannula } from "./cannula.ts";
import { DUAL_LUMEN_CANNULAS } from "./cannulas/dualLumen.ts";
import { GETINGE_HLS_CANNULAS } from "./cannulas/getingeHls.ts";
import { NOE_1989_CANNULAS } from "./cannulas/noe1989.ts";
import { PEDIATRIC_CANNULAS } from "./cannulas/pediatric.ts";
import { SURGICAL_CANNULAS } from "./cannulas/surgical.ts";

/** Every cannula, or lumen of one, that a circuit can have. */
export const CANNULAS: readonly Cannula[] = [
  ...SURGICAL_CANNULAS,
  ...DUAL_LUMEN_CANNULAS,
  ...NOE_1989_CANNULAS,
  ...PEDIATRIC_CANNULAS,
  ...GETINGE_HLS_CANNULAS,
];

/** The cannula with this id; a wrong id is a mistake in the assembly. */
export function cannulaOf(id: string): Cannula {
  const found = CANNULAS.find((cannula) => cannula.id === id);
  if (!found) throw new Error(`No cannula has the id ${id}`);
  return found;
}
