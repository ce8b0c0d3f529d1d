import { antithrombinDose } from "./anticoagulation/antithrombinDose.ts";
import { heparinDose } from "./anticoagulation/heparinDose.ts";
import { protamineDose } from "./anticoagulation/protamineDose.ts";
import { predictedHematocrit } from "./blood/predictedHematocrit.ts";
import { redCellVolume } from "./blood/redCellVolume.ts";
import { boyd } from "./body/boyd.ts";
import { gehanGeorge } from "./body/gehanGeorge.ts";
import { haycock } from "./body/haycock.ts";
import { mosteller } from "./body/mosteller.ts";
import { nadler } from "./body/nadler.ts";
import { cannulaDrop } from "./circuit/cannulaDrop.ts";
import { frenchSize } from "./circuit/frenchSize.ts";
import { tubingFlow } from "./circuit/tubingFlow.ts";
import { tubingVolume } from "./circuit/tubingVolume.ts";
import type { Formula } from "./Formula.ts";
import { brainMetabolicRate } from "./gas/brainMetabolicRate.ts";
import { pco2AtTemperature } from "./gas/pco2AtTemperature.ts";
import { phAtTemperature } from "./gas/phAtTemperature.ts";
import { flowForDelivery } from "./oxygen/flowForDelivery.ts";
import { oxygenationIndex } from "./oxygen/oxygenationIndex.ts";
import { oxygenContentBy } from "./oxygen/oxygenContentBy.ts";
import { oxygenSaturation } from "./oxygen/oxygenSaturation.ts";
import { oxygenTransfer } from "./oxygen/oxygenTransfer.ts";
import { recirculation } from "./oxygen/recirculation.ts";
import { REFERENCED } from "./referenced.ts";
import type { Score } from "./Score.ts";
import { preset } from "./scores/preset.ts";
import { resp } from "./scores/resp.ts";
import { save } from "./scores/save.ts";

/** Every formula; a new one is a file of its group's folder and a line here. Derived signals come by reference. */
export const FORMULAS: readonly Formula[] = [
  ...REFERENCED,
  mosteller,
  haycock,
  gehanGeorge,
  boyd,
  nadler,
  predictedHematocrit,
  redCellVolume,
  oxygenContentBy,
  flowForDelivery,
  oxygenTransfer,
  oxygenSaturation,
  oxygenationIndex,
  recirculation,
  phAtTemperature,
  pco2AtTemperature,
  brainMetabolicRate,
  heparinDose,
  protamineDose,
  antithrombinDose,
  tubingVolume,
  tubingFlow,
  frenchSize,
  cannulaDrop,
];

export const SCORES: readonly Score[] = [resp, save, preset];
