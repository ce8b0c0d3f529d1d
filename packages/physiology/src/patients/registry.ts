import { madeWhenAsked } from "../madeWhenAsked.ts";
import { adultElderly } from "./adultElderly.ts";
import { adultMan } from "./adultMan.ts";
import { adultObese } from "./adultObese.ts";
import { adultWoman } from "./adultWoman.ts";
import { childSix } from "./childSix.ts";
import { infant } from "./infant.ts";
import { newborn } from "./newborn.ts";
import type { Patient } from "./Patient.ts";

/** Every patient, by id. */
export const PATIENTS: Readonly<Record<string, Patient>> = madeWhenAsked({
  "adult-man": () => adultMan,
  "adult-woman": adultWoman,
  "adult-obese": adultObese,
  "adult-elderly": adultElderly,
  newborn,
  infant,
  "child-six": childSix,
});
