import { adultElderly } from "./adultElderly.ts";
import { adultMan } from "./adultMan.ts";
import { adultObese } from "./adultObese.ts";
import { adultWoman } from "./adultWoman.ts";
import type { Patient } from "./Patient.ts";

/** Every patient, by id. */
export const PATIENTS: Readonly<Record<string, Patient>> = {
  [adultMan.id]: adultMan,
  [adultWoman.id]: adultWoman,
  [adultObese.id]: adultObese,
  [adultElderly.id]: adultElderly,
};
