import type { Rule } from "../rule/Rule.ts";
import { htkDurationSaudi26 } from "./cardioplegia/htkDurationSaudi26.ts";
import { antegradeRootPressureEacts24 } from "./cardioplegia/antegradeRootPressureEacts24.ts";
import { htkSodiumEacts24 } from "./cardioplegia/htkSodiumEacts24.ts";
import { htkVolumeSaudi26 } from "./cardioplegia/htkVolumeSaudi26.ts";
import { redoseBloodEacts24 } from "./cardioplegia/redoseBloodEacts24.ts";
import { redoseDelNidoEacts24 } from "./cardioplegia/redoseDelNidoEacts24.ts";
import { retrogradeFlowEacts24 } from "./cardioplegia/retrogradeFlowEacts24.ts";
import { retrogradePressureEacts24 } from "./cardioplegia/retrogradePressureEacts24.ts";

/** Cardioplegia: pressure, flow and time. */
export const CARDIOPLEGIA_RULES: readonly Rule[] = [
  antegradeRootPressureEacts24,
  retrogradePressureEacts24,
  retrogradeFlowEacts24,
  redoseBloodEacts24,
  redoseDelNidoEacts24,
  htkSodiumEacts24,
  htkVolumeSaudi26,
  htkDurationSaudi26,
];
