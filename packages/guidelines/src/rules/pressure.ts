import type { Rule } from "../rule/Rule.ts";
import { vacuumMax40Practice } from "./pressure/vacuumMax40Practice.ts";
import { cannulationSystolic100Eacts24 } from "./pressure/cannulationSystolic100Eacts24.ts";
import { map50To80Eacts19 } from "./pressure/map50To80Eacts19.ts";
import { map50To80Eacts24 } from "./pressure/map50To80Eacts24.ts";
import { mapByAutoregulationEacts24 } from "./pressure/mapByAutoregulationEacts24.ts";
import { noExcessiveVacuumEacts24 } from "./pressure/noExcessiveVacuumEacts24.ts";
import { noRoutineHighMapEacts24 } from "./pressure/noRoutineHighMapEacts24.ts";
import { noVasopressorAbove80Eacts19 } from "./pressure/noVasopressorAbove80Eacts19.ts";
import { noVasopressorAbove80Eacts24 } from "./pressure/noVasopressorAbove80Eacts24.ts";
import { vacuumMax60Eacts24 } from "./pressure/vacuumMax60Eacts24.ts";
import { vacuumMonitoredEacts24 } from "./pressure/vacuumMonitoredEacts24.ts";
import { vacuumPreset20Saudi26 } from "./pressure/vacuumPreset20Saudi26.ts";
import { vacuumReservoirApprovedEacts24 } from "./pressure/vacuumReservoirApprovedEacts24.ts";
import { vasoplegiaFirstLineEacts19 } from "./pressure/vasoplegiaFirstLineEacts19.ts";
import { vasoplegiaFirstLineEacts24 } from "./pressure/vasoplegiaFirstLineEacts24.ts";
import { vasoplegiaLastEacts24 } from "./pressure/vasoplegiaLastEacts24.ts";
import { vasoplegiaRefractoryEacts24 } from "./pressure/vasoplegiaRefractoryEacts24.ts";

/** Pressures on bypass: arterial, and the vacuum of venous drainage. */
export const PRESSURE_RULES: readonly Rule[] = [
  map50To80Eacts24,
  map50To80Eacts19,
  noVasopressorAbove80Eacts24,
  noVasopressorAbove80Eacts19,
  noRoutineHighMapEacts24,
  mapByAutoregulationEacts24,
  vasoplegiaFirstLineEacts24,
  vasoplegiaFirstLineEacts19,
  vasoplegiaRefractoryEacts24,
  vasoplegiaLastEacts24,
  cannulationSystolic100Eacts24,
  vacuumMax60Eacts24,
  vacuumMax40Practice,
  noExcessiveVacuumEacts24,
  vacuumMonitoredEacts24,
  vacuumReservoirApprovedEacts24,
  vacuumPreset20Saudi26,
];
