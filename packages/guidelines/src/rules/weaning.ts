import type { Rule } from "../rule/Rule.ts";
import { multidisciplinaryEacts24 } from "./weaning/multidisciplinaryEacts24.ts";
import { noForcedInotropesEacts24 } from "./weaning/noForcedInotropesEacts24.ts";
import { temporarySupportEacts24 } from "./weaning/temporarySupportEacts24.ts";

/** Coming off bypass. */
export const WEANING_RULES: readonly Rule[] = [
  multidisciplinaryEacts24,
  noForcedInotropesEacts24,
  temporarySupportEacts24,
];
