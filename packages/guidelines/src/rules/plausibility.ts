import type { Rule } from "../rule/Rule.ts";
import { actBeforeFlow } from "./plausibility/actBeforeFlow.ts";
import { arterialPressureOrder } from "./plausibility/arterialPressureOrder.ts";
import { arterialSaturationRange } from "./plausibility/arterialSaturationRange.ts";
import { carbonDioxideUnit } from "./plausibility/carbonDioxideUnit.ts";
import { carbonDioxideWithoutSweep } from "./plausibility/carbonDioxideWithoutSweep.ts";
import { flowAtStandstill } from "./plausibility/flowAtStandstill.ts";
import { FROZEN } from "./plausibility/frozen.ts";
import { forwardFlow } from "./plausibility/forwardFlow.ts";
import { gasBeforeFlow } from "./plausibility/gasBeforeFlow.ts";
import { glucoseUnit } from "./plausibility/glucoseUnit.ts";
import { hematocritOfHemoglobin } from "./plausibility/hematocritOfHemoglobin.ts";
import { hemoglobinRise } from "./plausibility/hemoglobinRise.ts";
import { hemoglobinUnit } from "./plausibility/hemoglobinUnit.ts";
import { inletPressureBelowOutlet } from "./plausibility/inletPressureBelowOutlet.ts";
import { leftOximetryRange } from "./plausibility/leftOximetryRange.ts";
import { levelStopActive } from "./plausibility/levelStopActive.ts";
import { noVacuumAtStandstill } from "./plausibility/noVacuumAtStandstill.ts";
import { oxygenTensionOfGas } from "./plausibility/oxygenTensionOfGas.ts";
import { oxygenTensionUnit } from "./plausibility/oxygenTensionUnit.ts";
import { pressureOrder } from "./plausibility/pressureOrder.ts";
import { pulseOximetryRange } from "./plausibility/pulseOximetryRange.ts";
import { reservoirBalance } from "./plausibility/reservoirBalance.ts";
import { reservoirPressureMax0 } from "./plausibility/reservoirPressureMax0.ts";
import { rightOximetryRange } from "./plausibility/rightOximetryRange.ts";
import { sweepOffWithFlow } from "./plausibility/sweepOffWithFlow.ts";
import { TEMPERATURE_STEPS } from "./plausibility/temperatureSteps.ts";
import { venousAboveArterialInTotalBypass } from "./plausibility/venousAboveArterialInTotalBypass.ts";
import { venousAboveArterialOnVv } from "./plausibility/venousAboveArterialOnVv.ts";
import { venousSaturationRange } from "./plausibility/venousSaturationRange.ts";

/** What physics says, and our own safety rules: no source needed, and none claimed. */
export const PLAUSIBILITY_RULES: readonly Rule[] = [
  arterialSaturationRange,
  venousSaturationRange,
  pulseOximetryRange,
  leftOximetryRange,
  rightOximetryRange,
  hematocritOfHemoglobin,
  flowAtStandstill,
  reservoirBalance,
  pressureOrder,
  ...TEMPERATURE_STEPS,
  ...FROZEN,
  carbonDioxideWithoutSweep,
  venousAboveArterialInTotalBypass,
  venousAboveArterialOnVv,
  hemoglobinUnit,
  glucoseUnit,
  carbonDioxideUnit,
  oxygenTensionUnit,
  arterialPressureOrder,
  oxygenTensionOfGas,
  inletPressureBelowOutlet,
  hemoglobinRise,
  gasBeforeFlow,
  actBeforeFlow,
  levelStopActive,
  reservoirPressureMax0,
  noVacuumAtStandstill,
  forwardFlow,
  sweepOffWithFlow,
];
