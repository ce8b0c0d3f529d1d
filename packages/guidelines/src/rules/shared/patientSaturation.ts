import type { Quantity } from "../../quantity/Quantity.ts";
import { signal } from "../../quantity/quantities.ts";
import { all, any, not, present } from "../../rule/conditions.ts";
import type { Condition } from "../../rule/Condition.ts";

/**
 * What is judged of the saturation of the patient's own arterial blood: by a sample of the right radial artery where there
 * is one, else by the pulse oximeter. On ECMO `blood.arterial` is the circuit's blood behind the oxygenator.
 */
export function ofPatientSaturation(judge: (saturation: Quantity) => Condition): Condition {
  const sampled = present("blood.radialRight.so2");
  return any(
    all(sampled, judge(signal("blood.radialRight.so2"))),
    all(not(sampled), judge(signal("patient.spo2"))),
  );
}
