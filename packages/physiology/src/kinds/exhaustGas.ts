import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";

/** Gas in the outlet of the first oxygenator, dry, as a capnograph and an oxygen cell there take it in; they are sensors. */
export const exhaustGasKind = defineKind({
  name: "exhaustGas",
  columns: ["pco2_mmHg", "po2_mmHg"],
  parts: ({ assembly }) => (assembly.oxygenators.length > 0 ? [{ name: "circuit.exhaust" }] : []),
});

export type ExhaustGas = TableOf<typeof exhaustGasKind>;

/** Every 100 ms, before the sensors follow. */
export function sampleExhaust(exhaust: ExhaustGas, cells: OxygenatorCells, oxygenators: Oxygenators): void {
  for (let i = 0; i < exhaust.pco2_mmHg.length; i++) {
    const perMmol_mmHg = oxygenators.dry_mmHg[0] / cells.gas_mmol[0];
    exhaust.pco2_mmHg[i] = cells.gasCo2_mmol[0] * perMmol_mmHg;
    exhaust.po2_mmHg[i] = cells.gasO2_mmol[0] * perMmol_mmHg;
  }
}
