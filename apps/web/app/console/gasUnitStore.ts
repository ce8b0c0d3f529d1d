import { create } from "zustand";
import { readStored, writeStored } from "../shared/browser/stored.ts";
import { GAS_UNITS } from "../shared/format/unitView.ts";
import type { GasUnit } from "../shared/format/unitView.ts";

const KEY = "openperfusion.gasUnit";

/** How this reader wants gas tensions printed. A view only: nothing stored or sent changes. */
export const useGasUnit = create<{ readonly gasUnit: GasUnit }>(() => ({ gasUnit: "mm[Hg]" }));

export function setGasUnit(gasUnit: GasUnit): void {
  writeStored(KEY, gasUnit);
  useGasUnit.setState({ gasUnit });
}

/** Takes the remembered choice; after hydration, because prerendered pages do not know it. */
export function recallGasUnit(): void {
  const stored = GAS_UNITS.find((unit) => unit === readStored(KEY));
  if (stored !== undefined) useGasUnit.setState({ gasUnit: stored });
}
