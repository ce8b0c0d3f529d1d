import type { Disturbance } from "../Disturbance.ts";
import { AIR_FAULTS } from "./airFaults.ts";
import { ARTERIAL_FAULTS } from "./arterialFaults.ts";
import { DRUG_FAULTS } from "./drugFaults.ts";
import { OXYGENATOR_FAULTS } from "./oxygenatorFaults.ts";
import { PATIENT_EVENTS } from "./patientEvents.ts";
import { PUMP_FAULTS } from "./pumpFaults.ts";
import { RHYTHM_EVENTS } from "./rhythmEvents.ts";
import { SENSOR_ERRORS } from "./sensorErrors.ts";
import { SENSOR_FAULTS } from "./sensorFaults.ts";
import { SUPPLY_FAULTS } from "./supplyFaults.ts";
import { TEMPERATURE_FAULTS } from "./temperatureFaults.ts";
import { TRANSFUSION_EVENTS } from "./transfusionEvents.ts";
import { VENOUS_FAULTS } from "./venousFaults.ts";

/** Everything that can go wrong during a case, by where it goes wrong. */
export const FAULTS: readonly Disturbance[] = [
  ...VENOUS_FAULTS,
  ...AIR_FAULTS,
  ...PUMP_FAULTS,
  ...SUPPLY_FAULTS,
  ...OXYGENATOR_FAULTS,
  ...ARTERIAL_FAULTS,
  ...DRUG_FAULTS,
  ...TEMPERATURE_FAULTS,
  ...PATIENT_EVENTS,
  ...RHYTHM_EVENTS,
  ...TRANSFUSION_EVENTS,
  ...SENSOR_FAULTS,
  ...SENSOR_ERRORS,
];
