import type { SignalId } from "@openperfusion/signals";

/** What stands behind a value that can't be: a share beyond the whole, another unit's size, or nothing alive. */
export type Mistake = {
  readonly kind: "wholeOfParts" | "unit" | "nature";
  /** The unit it has the size of. */
  readonly unit?: string;
};

export interface Measure {
  readonly id: string;
  readonly signal: SignalId;
  /** Both allowed, in the signal's unit. */
  readonly low: number;
  readonly high: number;
  readonly mistake: Mistake;
}

const PART: Mistake = { kind: "wholeOfParts" };
const NATURE: Mistake = { kind: "nature" };
const of = (unit: string): Mistake => ({ kind: "unit", unit });

const measure = (id: string, signal: SignalId, low: number, high: number, mistake: Mistake): Measure => ({
  id,
  signal,
  low,
  high,
  mistake,
});

/**
 * Ours, and wide: the sickest patients on record lie inside, a usual value in the mistaken unit outside. Pressures have no
 * row: in an arrest, on a flush or at zero they may be anything.
 */
export const MEASURES: readonly Measure[] = [
  measure("arterialSaturationRange", "blood.arterial.so2", 0, 100, PART),
  measure("venousSaturationRange", "blood.venous.so2", 0, 100, PART),
  measure("radialSaturationRange", "blood.radialRight.so2", 0, 100, PART),
  measure("mixedVenousSaturationRange", "blood.mixedVenous.so2", 0, 100, PART),
  measure("inlineArterialSaturationRange", "blood.inlineArterial.so2", 0, 100, PART),
  measure("inlineVenousSaturationRange", "blood.inlineVenous.so2", 0, 100, PART),
  measure("pulseOximetryRange", "patient.spo2", 0, 100, PART),
  measure("leftOximetryRange", "patient.nirs.left", 0, 100, PART),
  measure("rightOximetryRange", "patient.nirs.right", 0, 100, PART),
  measure("sweepOxygenRange", "gas.fio2", 0, 1.03, of("%")),
  measure("ventilatorOxygenRange", "ventilator.fio2", 0, 1.03, of("%")),
  measure("sweepCarbonDioxideRange", "gas.co2.fraction", 0, 0.2, of("%")),
  measure("hematocritUnit", "blood.hematocrit", 3, 75, of("L/L")),
  measure("inlineHematocritUnit", "blood.inlineVenous.hematocrit", 3, 75, of("L/L")),
  measure("hemoglobinUnit", "blood.hemoglobin", 1, 25, of("g/L")),
  measure("inlineHemoglobinUnit", "blood.inlineVenous.hemoglobin", 1, 25, of("g/L")),
  measure("carbonDioxideUnit", "blood.arterial.pco2", 10, 250, of("kPa")),
  measure("venousCarbonDioxideUnit", "blood.venous.pco2", 10, 250, of("kPa")),
  measure("inlineCarbonDioxideUnit", "blood.inlineArterial.pco2", 10, 250, of("kPa")),
  measure("oxygenTensionUnit", "blood.arterial.po2", 15, 900, of("kPa")),
  measure("inlineOxygenTensionUnit", "blood.inlineArterial.po2", 15, 900, of("kPa")),
  measure("arterialPhRange", "blood.arterial.ph", 6.3, 8, of("nmol/L (H+)")),
  measure("venousPhRange", "blood.venous.ph", 6.3, 8, of("nmol/L (H+)")),
  measure("inlinePhRange", "blood.inlineArterial.ph", 6.3, 8, of("nmol/L (H+)")),
  measure("bicarbonateRange", "blood.arterial.hco3", 1, 60, NATURE),
  measure("glucoseUnit", "blood.glucose", 0.5, 55, of("mg/dL")),
  measure("lactateUnit", "blood.lactate", 0.05, 45, of("mg/dL")),
  measure("potassiumRange", "blood.potassium", 1, 15, NATURE),
  measure("sodiumRange", "blood.sodium", 90, 200, NATURE),
  measure("chlorideRange", "blood.chloride", 50, 180, NATURE),
  measure("ionizedCalciumUnit", "blood.ionizedCalcium", 0.1, 3, of("mg/dL")),
  measure("proteinUnit", "blood.protein", 0.2, 15, of("g/L")),
  measure("fibrinogenUnit", "coag.fibrinogen", 0, 15, of("mg/dL")),
  measure("plateletsUnit", "coag.platelets", 0, 3000, of("1/µL")),
  measure("outletTemperatureUnit", "circuit.temperature.arterialOutlet", 1, 45, of("°F")),
  measure("inletTemperatureUnit", "circuit.temperature.venousInlet", 1, 45, of("°F")),
  measure("waterTemperatureUnit", "circuit.temperature.water", -1, 50, of("°F")),
  measure("cardioplegiaTemperatureUnit", "pump.cardioplegia.temperature", -1, 45, of("°F")),
  measure("nasopharyngealTemperatureUnit", "patient.temperature.nasopharyngeal", 8, 45, of("°F")),
  measure("bladderTemperatureUnit", "patient.temperature.bladder", 8, 45, of("°F")),
  measure("coreTemperatureUnit", "patient.temperature.core", 8, 45, of("°F")),
  measure("pumpFlowUnit", "pump.arterial.flow", -8, 12, of("mL/min")),
  measure("venousFlowUnit", "circuit.flow.venousLine", -8, 12, of("mL/min")),
  measure("cardioplegiaFlowRange", "pump.cardioplegia.flow", -200, 2000, NATURE),
  measure("sweepFlowUnit", "gas.sweep.flow", 0, 30, of("mL/min")),
];
