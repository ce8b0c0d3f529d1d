import { describe, expect, it } from "vitest";
import { generatePatient } from "./generatePatient.ts";
import type { PatientRequest } from "./generatePatient.ts";
import { PATIENTS } from "./registry.ts";

const MAN: PatientRequest = {
  weight_kg: 82,
  height_cm: 180,
  sex: "male",
  age_years: 63,
  hematocrit_fraction: 0.4,
};

function bloodVolume_mL(patient: ReturnType<typeof generatePatient>): number {
  return patient.body.volumes
    .filter(({ filling }) => filling === "arterial" || filling === "venous")
    .reduce((sum, { start_mL }) => sum + start_mL, 0);
}

describe("a generated patient", () => {
  it("has the surface and blood volume of the published formulas", () => {
    const patient = generatePatient(MAN);
    // Du Bois and Nadler, by hand.
    expect(patient.bsa_m2).toBeCloseTo(2.017, 2);
    expect(bloodVolume_mL(patient)).toBeCloseTo(1000 * (0.3669 * 5.832 + 0.03219 * 82 + 0.6041), 0);
  });

  it("is the same for the same seed and another for another", () => {
    expect(generatePatient({ ...MAN, seed: 7 })).toEqual(generatePatient({ ...MAN, seed: 7 }));
    expect(bloodVolume_mL(generatePatient({ ...MAN, seed: 7 }))).not.toBe(
      bloodVolume_mL(generatePatient({ ...MAN, seed: 8 })),
    );
  });

  it.each([
    ["weight_kg", 400, "weight_kg: found 400, allowed 35 to 250 kg"],
    ["height_cm", Number.NaN, "height_cm: found NaN, allowed 135 to 215 cm"],
    ["hematocrit_fraction", 40, "hematocrit_fraction: found 40, allowed 0.15 to 0.6"],
  ] as const)("names the field that is wrong: %s", (field, found, message) => {
    expect(() => generatePatient({ ...MAN, [field]: found })).toThrow(message);
  });

  it.each(Object.values(PATIENTS).map((patient) => [patient.id, patient] as const))(
    "shares a body's whole uptake, as %s does",
    (_, patient) => {
      const shares = patient.body.tissues.reduce((sum, { vo2_share }) => sum + vo2_share, 0);
      expect(shares).toBeGreaterThan(0.97);
      expect(shares).toBeLessThan(1.03);
    },
  );
});
