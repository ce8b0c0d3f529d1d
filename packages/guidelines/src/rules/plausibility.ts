import type { Rule } from "../rule/Rule.ts";
import { actBeforeFlow } from "./plausibility/actBeforeFlow.ts";
import { arterialAboveCentralVenous } from "./plausibility/arterialAboveCentralVenous.ts";
import { BODY_SIZE } from "./plausibility/bodySize.ts";
import { carbonDioxideWithoutSweep } from "./plausibility/carbonDioxideWithoutSweep.ts";
import { exhaustBelowVenous } from "./plausibility/exhaustBelowVenous.ts";
import { flowAtStandstill } from "./plausibility/flowAtStandstill.ts";
import { FROZEN } from "./plausibility/frozen.ts";
import { FLOW_ORDER } from "./plausibility/flowOrder.ts";
import { forwardFlow, forwardFlowOnEcmo } from "./plausibility/forwardFlow.ts";
import { GAPS } from "./plausibility/gaps.ts";
import { gasBeforeFlow } from "./plausibility/gasBeforeFlow.ts";
import { HEAT_BETWEEN } from "./plausibility/heatBetween.ts";
import { GAS_SAFETY } from "./plausibility/gasSafety.ts";
import { hematocritOfHemoglobin } from "./plausibility/hematocritOfHemoglobin.ts";
import { hemoglobinRise } from "./plausibility/hemoglobinRise.ts";
import { hendersonHasselbalch } from "./plausibility/hendersonHasselbalch.ts";
import { levelStopActive } from "./plausibility/levelStopActive.ts";
import { noVacuumAtStandstill } from "./plausibility/noVacuumAtStandstill.ts";
import { oxygenTensionAgrees } from "./plausibility/oxygenTensionAgrees.ts";
import { oxygenTensionOfGas } from "./plausibility/oxygenTensionOfGas.ts";
import { PULSE_ORDER } from "./plausibility/pulseOrder.ts";
import { RANGES } from "./plausibility/ranges.ts";
import { reservoirBalance } from "./plausibility/reservoirBalance.ts";
import { reservoirPressureMax0 } from "./plausibility/reservoirPressureMax0.ts";
import { SAMPLE_AGREES } from "./plausibility/sampleAgrees.ts";
import { SATURATION_OF_TENSION } from "./plausibility/saturationOfTension.ts";
import { sweepOffWithFlow } from "./plausibility/sweepOffWithFlow.ts";
import { SEQUENCES } from "./plausibility/sequences.ts";
import { STEPS } from "./plausibility/steps.ts";
import { venousAboveArterialInTotalBypass } from "./plausibility/venousAboveArterialInTotalBypass.ts";
import { venousAboveArterialOnVv } from "./plausibility/venousAboveArterialOnVv.ts";

/** What physics says, and our own safety rules: no source needed, and none claimed. */
export const PLAUSIBILITY_RULES: readonly Rule[] = [
  ...RANGES,
  hematocritOfHemoglobin,
  flowAtStandstill,
  reservoirBalance,
  ...FLOW_ORDER,
  arterialAboveCentralVenous,
  ...HEAT_BETWEEN,
  exhaustBelowVenous,
  ...STEPS,
  ...FROZEN,
  ...GAPS,
  ...SAMPLE_AGREES,
  oxygenTensionAgrees,
  ...BODY_SIZE,
  carbonDioxideWithoutSweep,
  venousAboveArterialInTotalBypass,
  venousAboveArterialOnVv,
  ...PULSE_ORDER,
  ...SATURATION_OF_TENSION,
  hendersonHasselbalch,
  oxygenTensionOfGas,
  hemoglobinRise,
  gasBeforeFlow,
  actBeforeFlow,
  levelStopActive,
  reservoirPressureMax0,
  noVacuumAtStandstill,
  forwardFlow,
  forwardFlowOnEcmo,
  ...GAS_SAFETY,
  ...SEQUENCES,
  sweepOffWithFlow,
];
