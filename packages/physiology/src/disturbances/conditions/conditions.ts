import type { Disturbance } from "../Disturbance.ts";
import { CIRCULATION_CONDITIONS } from "./circulation.ts";
import { HEART_FAILURE } from "./heartFailure.ts";
import { LUNG_DISEASE } from "./lungDisease.ts";
import { SHUNTS } from "./shunts.ts";
import { VALVE_DISEASE } from "./valveDisease.ts";

/** Illnesses of the patient; size 1 is severe, as published. */
export const CONDITIONS: readonly Disturbance[] = [
  ...HEART_FAILURE,
  ...VALVE_DISEASE,
  ...LUNG_DISEASE,
  ...CIRCULATION_CONDITIONS,
  ...SHUNTS,
];
