import { propofol, fentanyl, rocuronium } from "./anesthetics.ts";
import { amiodarone, esmolol, lidocaine, magnesium } from "./antiarrhythmics.ts";
import {
  antithrombin,
  argatroban,
  bivalirudin,
  fibrinogen,
  prothrombinComplex,
  tranexamicAcid,
} from "./clotting.ts";
import { dantrolene } from "./dantrolene.ts";
import { nicardipine, nitricOxide, nitroglycerin } from "./dilators.ts";
import { furosemide, mannitol } from "./diuretics.ts";
import type { Drug } from "./Drug.ts";
import { bicarbonate, calcium, insulin, potassium } from "./electrolytes.ts";
import { dobutamine, epinephrine, milrinone } from "./inotropes.ts";
import { hydroxocobalamin, methyleneBlue } from "./scavengers.ts";
import { methylprednisolone } from "./steroids.ts";
import { angiotensin, norepinephrine, phenylephrine, vasopressin } from "./vasopressors.ts";

/** Every drug that is given by its name, in the order of its rows. Heparin and protamine are `kinds/hemostasis.ts`. */
export const DRUGS: readonly Drug[] = [
  phenylephrine,
  norepinephrine,
  vasopressin,
  angiotensin,
  epinephrine,
  dobutamine,
  milrinone,
  nitroglycerin,
  nicardipine,
  nitricOxide,
  esmolol,
  amiodarone,
  lidocaine,
  magnesium,
  methyleneBlue,
  hydroxocobalamin,
  propofol,
  fentanyl,
  rocuronium,
  furosemide,
  mannitol,
  potassium,
  calcium,
  bicarbonate,
  insulin,
  methylprednisolone,
  tranexamicAcid,
  bivalirudin,
  argatroban,
  antithrombin,
  prothrombinComplex,
  fibrinogen,
  dantrolene,
];
