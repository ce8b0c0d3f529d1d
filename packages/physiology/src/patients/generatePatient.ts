import { randomKind, nextNoise, seedRandom } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { bloodVolume_mL, describePatient } from "./describePatient.ts";
import type { Patient } from "./Patient.ts";

/** What a generated patient is made from; `seed` draws the rest from the published spreads, without it all are means. */
export interface PatientRequest {
  readonly weight_kg: number;
  readonly height_cm: number;
  readonly sex: "female" | "male";
  readonly age_years: number;
  readonly hematocrit_fraction: number;
  readonly seed?: number;
}

/** An adult of stated size. Throws RangeError that names the field, what was found and what is allowed. */
export function generatePatient(request: PatientRequest): Patient {
  check(request);
  const draw = drawer(request.seed);
  const { weight_kg, height_cm, sex, age_years } = request;
  return describePatient({
    ...request,
    id: [
      "generated",
      sex,
      weight_kg,
      height_cm,
      age_years,
      request.hematocrit_fraction,
      request.seed ?? "mean",
    ].join("-"),
    label: {
      en: `Generated ${sex === "male" ? "man" : "woman"}, ${height_cm} cm, ${weight_kg} kg`,
      es: `${sex === "male" ? "Hombre generado" : "Mujer generada"}, ${height_cm} cm, ${weight_kg} kg`,
    },
    // Coefficients of variation of T. Heldt's CVSim-21 parameters (SD/mean), two SD at most.
    bloodVolume_mL: bloodVolume_mL(request) * draw(0.04),
    restingHeartRate_per_min: (sex === "male" ? 70 : 72) * draw(0.05),
    meanPressureSet_mmHg: 85 * draw(0.033),
    tone: draw(0.2),
    shape: {
      arterialCompliance: Math.max(0.5, Math.min(1.5, 1 - 0.01 * (age_years - 55))) * draw(0.14),
      venousCompliance: draw(0.12),
      pulmonaryCompliance: draw(0.3),
      pulmonaryResistance: draw(0.3),
      leftStrength: draw(0.2),
      rightStrength: draw(0.25),
      leftStiffness: draw(0.12),
      rightStiffness: draw(0.2),
      ventricularVolume: draw(0.18),
    },
  });
}

const NUMBERS = {
  weight_kg: [35, 250, "kg"],
  height_cm: [135, 215, "cm"],
  age_years: [16, 100, "years"],
  hematocrit_fraction: [0.15, 0.6, ""],
} as const;

function check(request: PatientRequest): void {
  for (const [field, [min, max, unit]] of Object.entries(NUMBERS)) {
    const found = request[field as keyof typeof NUMBERS];
    if (!(found >= min && found <= max)) {
      throw new RangeError(`${field}: found ${found}, allowed ${min} to ${max} ${unit}`.trimEnd());
    }
  }
  if (request.sex !== "female" && request.sex !== "male") {
    throw new RangeError(`sex: found "${String(request.sex)}", allowed female, male`);
  }
  if (request.seed !== undefined && !Number.isFinite(request.seed)) {
    throw new RangeError(`seed: found ${request.seed}, allowed any finite number`);
  }
}

/** Factors around 1 of a given spread; all 1 without a seed. */
function drawer(seed: number | undefined): (spread: number) => number {
  if (seed === undefined) return () => 1;
  const random = Object.fromEntries(
    randomKind.columns.map((column) => [column, new Float64Array(1)]),
  ) as unknown as RandomState;
  seedRandom(random, seed);
  return (spread) => 1 + spread * Math.max(-2, Math.min(2, nextNoise(random)));
}
