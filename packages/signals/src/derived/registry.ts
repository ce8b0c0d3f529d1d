import { bsa } from "./bsa.ts";
import { cao2 } from "./cao2.ts";
import { cardiacIndex } from "./cardiacIndex.ts";
import { cvo2 } from "./cvo2.ts";
import type { DerivedSignal } from "./derivedSignal.ts";
import { do2i } from "./do2i.ts";
import { do2vco2 } from "./do2vco2.ts";
import { flowIndex } from "./flowIndex.ts";
import { gasFlowRatio } from "./gasFlowRatio.ts";
import { heatGradient } from "./heatGradient.ts";
import { o2er } from "./o2er.ts";
import { oxygenatorPressureDrop } from "./oxygenatorPressureDrop.ts";
import { svr } from "./svr.ts";
import { vco2i } from "./vco2i.ts";
import { vo2i } from "./vo2i.ts";

/** Every formula whose result is a signal; a new one is a file of this folder and a line here. */
export const DERIVED: readonly DerivedSignal[] = [
  bsa,
  flowIndex,
  cardiacIndex,
  cao2,
  cvo2,
  do2i,
  vo2i,
  o2er,
  vco2i,
  do2vco2,
  svr,
  oxygenatorPressureDrop,
  heatGradient,
  gasFlowRatio,
];
