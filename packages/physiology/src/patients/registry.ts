import { adultMan } from "./adultMan.ts";
import type { Patient } from "./Patient.ts";

/** Every patient, by id. */
export const PATIENTS: Readonly<Record<string, Patient>> = { [adultMan.id]: adultMan };
