import { madeWhenAsked } from "../madeWhenAsked.ts";
import { adultElderly } from "./adultElderly.ts";
import { adultMan } from "./adultMan.ts";
import { adultObese } from "./adultObese.ts";
import { adultWoman } from "./adultWoman.ts";
import { childSix } from "./childSix.ts";
import { infant } from "./infant.ts";
import { singleVentricle, transposed } from "./lesions.ts";
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
  "newborn-transposition": () =>
    transposed(newborn(), "newborn-transposition", {
      en: "Newborn, 3 kg, transposition of the great arteries",
      es: "Recién nacido, 3 kg, transposición de las grandes arterias",
    }),
  "newborn-single-ventricle": () =>
    singleVentricle(newborn(), "newborn-single-ventricle", {
      en: "Newborn, 3 kg, single ventricle with a shunt",
      es: "Recién nacido, 3 kg, ventrículo único con fístula",
    }),
});
