import type { Cable } from "./Cable.ts";
import { alungHemolung } from "./ports/alungHemolung.ts";
import { astmAnalyzer } from "./ports/astmAnalyzer.ts";
import { dragerEvita } from "./ports/dragerEvita.ts";
import { dragerFemale } from "./ports/dragerFemale.ts";
import { dragerMale } from "./ports/dragerMale.ts";
import { edwardsEv1000m } from "./ports/edwardsEv1000m.ts";
import { edwardsFemale } from "./ports/edwardsFemale.ts";
import { emTecBioprott } from "./ports/emTecBioprott.ts";
import { geB40 } from "./ports/geB40.ts";
import { geS5X8 } from "./ports/geS5X8.ts";
import { levitronixLeviflow } from "./ports/levitronixLeviflow.ts";
import { levitronixPuralev } from "./ports/levitronixPuralev.ts";
import { masimoRadical7 } from "./ports/masimoRadical7.ts";
import { medtronicInvos } from "./ports/medtronicInvos.ts";
import { nonin7600 } from "./ports/nonin7600.ts";
import { philipsAsib } from "./ports/philipsAsib.ts";
import { philipsMib } from "./ports/philipsMib.ts";
import { terumoCdi500 } from "./ports/terumoCdi500.ts";
import { xeniosNovalung } from "./ports/xeniosNovalung.ts";

/** The cables of each device profile or template, by its id. A device may have ports that differ from model to model. */
const BY_DEVICE: Readonly<Record<string, readonly Cable[]>> = {
  "terumo/cdi-500": [terumoCdi500],
  "terumo/cdi-500-packet": [terumoCdi500],
  "em-tec/bioprott": [emTecBioprott],
  "nonin/7600": [nonin7600],
  "masimo/radical-7": [masimoRadical7],
  "edwards/ifmout": [edwardsFemale, edwardsEv1000m],
  "xenios/novalung": [xeniosNovalung],
  "alung/hemolung": [alungHemolung],
  "astm/analyzer": [astmAnalyzer],
  "levitronix/leviflow": [levitronixLeviflow],
  "levitronix/puralev-i30": [levitronixPuralev],
  "philips/intellivue": [philipsMib, philipsAsib],
  "ge/s5": [geS5X8, geB40],
  "draeger/medibus": [dragerFemale, dragerMale, dragerEvita],
  "medtronic/invos-live": [medtronicInvos],
};

/** Every cable once. */
export const CABLES: readonly Cable[] = [...new Set(Object.values(BY_DEVICE).flat())];

/**
 * The cables that fit ports of a device; empty when none is described. Where there are several, only the connector on
 * the console tells which one fits.
 */
export function cablesFor(deviceId: string): readonly Cable[] {
  return Object.hasOwn(BY_DEVICE, deviceId) ? (BY_DEVICE[deviceId] ?? []) : [];
}
