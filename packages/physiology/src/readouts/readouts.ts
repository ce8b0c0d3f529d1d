import type { Model } from "../engine/Model.ts";
import { airReadouts } from "./airReadouts.ts";
import { bedsideReadouts } from "./bedsideReadouts.ts";
import { bloodReadouts } from "./bloodReadouts.ts";
import { breathingReadouts } from "./breathingReadouts.ts";
import { circuitReadouts } from "./circuitReadouts.ts";
import { harmReadouts } from "./harmReadouts.ts";
import { heartReadouts } from "./heartReadouts.ts";
import { inlineReadouts } from "./inlineReadouts.ts";
import { labReadouts } from "./labReadouts.ts";
import { monitorReadouts } from "./monitorReadouts.ts";
import { patientReadouts } from "./patientReadouts.ts";
import type { Readouts } from "./Readout.ts";

/** Every signal that the engine can read on this model. */
export function readoutsFor(model: Model): Readouts {
  return {
    ...monitorReadouts(model),
    ...circuitReadouts(model),
    ...airReadouts(model),
    ...bloodReadouts(model),
    ...patientReadouts(model),
    ...breathingReadouts(model),
    ...bedsideReadouts(),
    ...labReadouts(model),
    ...inlineReadouts(model),
    ...heartReadouts(model),
    ...harmReadouts(model),
  };
}
