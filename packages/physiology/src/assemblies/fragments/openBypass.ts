import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { cardioplegia } from "./cardioplegia.ts";
import { BRIM_ML, hardShell } from "./hardShell.ts";
import type { HardShell } from "./hardShell.ts";
import { atrialReturn, hemoconcentrator } from "./hemoconcentrator.ts";
import { bypassOxygenator } from "./bypassOxygenator.ts";
import { recirculationLine } from "./recirculationLine.ts";
import { suckersAndVent } from "./suckers.ts";
import { openChest } from "./ventilation.ts";

/**
 * What every open bypass has beside pump, venous cannulas and arterial line: hard shell, oxygenator, cardioplegia, suckers and
 * vent, hemoconcentrator, recirculation line, an opened chest.
 */
export function openBypass(reservoir: HardShell = {}): Partial<Fragment> {
  return joinFragments(
    hardShell(reservoir),
    bypassOxygenator,
    cardioplegia,
    suckersAndVent("circuit.reservoir", BRIM_ML),
    hemoconcentrator("circuit.reservoir"),
    atrialReturn,
    recirculationLine("circuit.reservoir"),
    openChest,
    onBypass,
  );
}

/** The reflexes' set point under anesthesia on bypass (teaching assumption), and 400 IU/kg of heparin given before it. */
export const onBypass: Partial<Fragment> = {
  settings: [
    { slot: "patient.reflexes.set_mmHg", value: 70 },
    { slot: "patient.hemostasis.loading_IU_per_kg", value: 400 },
  ],
};
