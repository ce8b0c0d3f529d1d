import type { SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";

/** One code of a data answer whose meaning and unit a source gives. */
export interface Quantity {
  readonly code: string;
  readonly name: string;
  readonly signal: SignalId;
  readonly unit: UnitCode;
  /** Of an emulated device; a real one writes its own. */
  readonly decimals: number;
}

type Row = readonly [code: string, name: string, signal: SignalId, unit: UnitCode, decimals: number];

const quantities = (rows: readonly Row[]): readonly Quantity[] =>
  rows.map(([code, name, signal, unit, decimals]) => ({ code, name, signal, unit, decimals }));

/** Code page 1. Codes that stand in no row are told as sent. */
export const MEASURED: readonly Quantity[] = quantities([
  ["73", "MeanBreathingPressure", "respiration.pressure.mean", "mbar", 1],
  ["74", "PlateauPressure", "ventilator.plateauPressure", "mbar", 1],
  ["78", "PEEPBreathingPressure", "ventilator.peep", "mbar", 1],
  ["7D", "PeakBreathingPressure", "respiration.pressure.peak", "mbar", 1],
  ["88", "TidalVolume", "ventilator.tidalVolume", "mL", 0],
  ["B4", "RespiratoryRatePressure", "respiration.rate.byPressure", "/min", 0],
  ["B5", "SpontaneousRespiratoryRate", "respiration.rate.spontaneous", "/min", 0],
  ["B9", "RespiratoryMinuteVolumeFrac", "ventilator.minuteVolume", "L/min", 1],
  ["D5", "RespiratoryRateCO2", "respiration.rate.byCo2", "/min", 0],
  ["D6", "RespiratoryRate", "ventilator.rate", "/min", 0],
  ["D7", "RespiratoryRateVolumePerFlow", "respiration.rate.byFlow", "/min", 0],
  ["E1", "PulseRateOximeter", "oximeter.pulseRate", "/min", 0],
  ["E5", "InspCO2mmHg", "respiration.co2.inspired", "mm[Hg]", 0],
  ["E6", "EndTidalCO2mmHg", "patient.endTidalCo2", "mm[Hg]", 0],
  ["E9", "InspAgentPct", "ventilator.vapor.fraction", "%", 1],
  ["EA", "ExpAgentPct", "respiration.vapor.expired", "%", 1],
  ["EB", "OxygenSaturation", "oximeter.spo2", "%", 0],
  ["EF", "ExpO2", "respiration.o2.expired", "%", 0],
  ["F0", "InspO2", "ventilator.fio2", "%", 0],
  ["FB", "InspN2OPct", "respiration.n2o.inspired", "%", 0],
  ["FC", "ExpN2OPct", "respiration.n2o.expired", "%", 0],
]);

/** Device settings. */
export const SETTINGS: readonly Quantity[] = quantities([
  ["01", "Oxygen", "ventilator.fio2", "%", 0],
  ["04", "InspTidalVolume", "ventilator.tidalVolume", "L", 3],
  ["0A", "FrequencyIPPV", "ventilator.rate", "/min", 0],
  ["0B", "PEEP", "ventilator.peep", "mbar", 1],
]);
