import { carbonDioxideFallsTooFast } from "./cases/carbonDioxideFallsTooFast.ts";
import { clean28 } from "./cases/clean28.ts";
import { clean32 } from "./cases/clean32.ts";
import { clean34 } from "./cases/clean34.ts";
import { cleanChild } from "./cases/cleanChild.ts";
import { cleanVa } from "./cases/cleanVa.ts";
import { cleanVv } from "./cases/cleanVv.ts";
import { flowTooLow } from "./cases/flowTooLow.ts";
import { gasInterrupted } from "./cases/gasInterrupted.ts";
import { gasInterruptedOnVa } from "./cases/gasInterruptedOnVa.ts";
import { levelStopOverridden } from "./cases/levelStopOverridden.ts";
import { needlessTransfusion } from "./cases/needlessTransfusion.ts";
import { oxygenTooHigh } from "./cases/oxygenTooHigh.ts";
import { rewarmedTooFast } from "./cases/rewarmedTooFast.ts";
import { needlessBicarbonate } from "./cases/needlessBicarbonate.ts";
import { sweepTooLow } from "./cases/sweepTooLow.ts";
import { vacuumTooDeep } from "./cases/vacuumTooDeep.ts";
import { vasopressorTooMuch } from "./cases/vasopressorTooMuch.ts";
import { waterTooWarm } from "./cases/waterTooWarm.ts";
import type { Case } from "./Case.ts";

/** Simulated cases, each with the whole list of what must be found in it; the clean ones have none. */
export const CASES: readonly Case[] = [
  clean34,
  clean32,
  clean28,
  cleanChild,
  cleanVv,
  cleanVa,
  gasInterrupted,
  vasopressorTooMuch,
  oxygenTooHigh,
  sweepTooLow,
  vacuumTooDeep,
  needlessTransfusion,
  gasInterruptedOnVa,
  waterTooWarm,
  carbonDioxideFallsTooFast,
  levelStopOverridden,
  needlessBicarbonate,
  flowTooLow,
  rewarmedTooFast,
];
