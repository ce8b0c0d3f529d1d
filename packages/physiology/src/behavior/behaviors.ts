import { AIR_BEHAVIORS } from "./airBehaviors.ts";
import type { Behavior } from "./Behavior.ts";
import { CONDITION_BEHAVIORS } from "./conditionBehaviors.ts";
import { CPB_BEHAVIORS } from "./cpbBehaviors.ts";
import { CPB_VOLUME_BEHAVIORS } from "./cpbVolumeBehaviors.ts";
import { DRUG_BEHAVIORS } from "./drugBehaviors.ts";
import { FAULT_BEHAVIORS } from "./faultBehaviors.ts";
import { FAULT_BEHAVIORS_2 } from "./faultBehaviors2.ts";
import { HEMOSTASIS_BEHAVIORS } from "./hemostasisBehaviors.ts";
import { HARM_BEHAVIORS } from "./harmBehaviors.ts";
import { OXYGENATOR_BEHAVIORS } from "./oxygenatorBehaviors.ts";
import { PATIENT_BEHAVIORS } from "./patientBehaviors.ts";
import { PRODUCT_BEHAVIORS } from "./productBehaviors.ts";
import { RHYTHM_BEHAVIORS } from "./rhythmBehaviors.ts";
import { SENSOR_BEHAVIORS } from "./sensorBehaviors.ts";
import { SUPPLY_BEHAVIORS } from "./supplyBehaviors.ts";
import { ULTRAFILTRATION_BEHAVIORS } from "./ultrafiltrationBehaviors.ts";
import { REGULATION_BEHAVIORS } from "./regulationBehaviors.ts";
import { VA_BEHAVIORS } from "./vaBehaviors.ts";
import { VV_BEHAVIORS } from "./vvBehaviors.ts";

/** Cause and effect: what a perfusionist would expect to see, by where it is seen. */
export const BEHAVIORS: readonly (readonly [title: string, behaviors: readonly Behavior[]])[] = [
  ["Cardiopulmonary bypass: gas, heat, vessels, pump", CPB_BEHAVIORS],
  ["Cardiopulmonary bypass: drainage and volume", CPB_VOLUME_BEHAVIORS],
  ["Ultrafiltration", ULTRAFILTRATION_BEHAVIORS],
  ["Venovenous ECMO and CO2 removal", VV_BEHAVIORS],
  ["Venoarterial ECMO", VA_BEHAVIORS],
  ["The patient alone", PATIENT_BEHAVIORS],
  ["Illnesses", CONDITION_BEHAVIORS],
  ["Rhythms, compressions and ECPR", RHYTHM_BEHAVIORS],
  ["Temperature, lung vessels and volatile agent", REGULATION_BEHAVIORS],
  ["Drugs by name", DRUG_BEHAVIORS],
  ["Hemostasis", HEMOSTASIS_BEHAVIORS],
  ["Faults of drainage, pump and arterial line", FAULT_BEHAVIORS],
  ["Air, and a reservoir that runs empty", AIR_BEHAVIORS],
  ["The oxygenator, as it fails", OXYGENATOR_BEHAVIORS],
  ["Faults of gas, heat, drugs and sensors", FAULT_BEHAVIORS_2],
  ["Current, gas, hands, clamps and change-outs", SUPPLY_BEHAVIORS],
  ["Blood products, fluids and transfusion events", PRODUCT_BEHAVIORS],
  ["Sensors that come off, stand still, drift or are wrongly calibrated", SENSOR_BEHAVIORS],
  ["Harm", HARM_BEHAVIORS],
];
