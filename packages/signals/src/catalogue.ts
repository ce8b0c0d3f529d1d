import { blood } from "./catalogue/blood.ts";
import { cardioplegia } from "./catalogue/cardioplegia.ts";
import { circuit } from "./catalogue/circuit.ts";
import { circulation } from "./catalogue/circulation.ts";
import { clamps } from "./catalogue/clamps.ts";
import { consoleChannels } from "./catalogue/consoleChannels.ts";
import { coagulation } from "./catalogue/coagulation.ts";
import { derived } from "./catalogue/derived.ts";
import { drugs } from "./catalogue/drugs.ts";
import { echo } from "./catalogue/echo.ts";
import { flowmeter } from "./catalogue/flowmeter.ts";
import { gas } from "./catalogue/gas.ts";
import { harm } from "./catalogue/harm.ts";
import { lineClamps } from "./catalogue/lineClamps.ts";
import { hemodynamics } from "./catalogue/hemodynamics.ts";
import { imported } from "./catalogue/imported.ts";
import { inline } from "./catalogue/inline.ts";
import { nirs } from "./catalogue/nirs.ts";
import { oximeter } from "./catalogue/oximeter.ts";
import { patient } from "./catalogue/patient.ts";
import { patientPressures } from "./catalogue/patientPressures.ts";
import { products } from "./catalogue/products.ts";
import { pumps } from "./catalogue/pumps.ts";
import { reservoir } from "./catalogue/reservoir.ts";
import { sites } from "./catalogue/sites.ts";
import { supplies } from "./catalogue/supplies.ts";
import { therapy } from "./catalogue/therapy.ts";
import { ventilator } from "./catalogue/ventilator.ts";
import { zeroings } from "./catalogue/zeroing.ts";
import type { Signal } from "./signal.ts";

const catalogue = {
  ...pumps,
  ...flowmeter,
  ...circuit,
  ...consoleChannels,
  ...supplies,
  ...reservoir,
  ...clamps,
  ...lineClamps,
  ...cardioplegia,
  ...gas,
  ...ventilator,
  ...blood,
  ...sites,
  ...inline,
  ...nirs,
  ...oximeter,
  ...hemodynamics,
  ...imported,
  ...patientPressures,
  ...zeroings,
  ...circulation,
  ...patient,
  ...harm,
  ...therapy,
  ...drugs,
  ...products,
  ...echo,
  ...coagulation,
  ...derived,
};

/** The dotted id of a signal, in the words of the bedside. */
export type SignalId = keyof typeof catalogue;

/** Every signal of the project, by id. */
export const SIGNALS: Readonly<Record<SignalId, Signal>> = catalogue;

export const SIGNAL_IDS = Object.keys(catalogue) as readonly SignalId[];

/** Signals that a person or a scenario may set; panels, `--set` and events use these ids and no others. */
export const CONTROL_IDS: readonly SignalId[] = SIGNAL_IDS.filter((id) => SIGNALS[id].control !== undefined);

export function isSignalId(id: string): id is SignalId {
  return Object.hasOwn(catalogue, id);
}
