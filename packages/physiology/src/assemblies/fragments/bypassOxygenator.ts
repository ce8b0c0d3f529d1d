import { oxygenatorFigures } from "./devices.ts";
import { oxygenatorUnit } from "./oxygenatorUnit.ts";

/** The oxygenator of open, closed and minimal bypass of an adult: a Capiox SX25, whose transfer and drop Fried measured (1998). */
export const bypassOxygenator = oxygenatorUnit({
  from: "circuit.pumpOutlet",
  inflow: "pump.arterial",
  ...oxygenatorFigures("capiox-sx25"),
  sweep: { default: 2.6 },
  fio2: 0.6,
});
