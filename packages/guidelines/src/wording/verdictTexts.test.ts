import { describe, expect, it } from "vitest";
import { canBeStated, missingText } from "./missingText.ts";
import { decidingTexts } from "./decidingTexts.ts";
import { durationText, numberText } from "./numberText.ts";

describe("why a rule was not judged", () => {
  it.each([
    [{ what: "blood.arterial.ph", why: "absent" }, "Arterial pH: no stream has it"],
    [{ what: "pump.arterial.flow", why: "sensorOff" }, "Arterial pump flow: sensor off"],
    [{ what: "patient.obesity", why: "notKept" }, "Obesity: nobody stated it"],
    [{ what: "age", why: "absent" }, "Age: nobody stated it"],
    [{ what: "heparinGiven", why: "notKept" }, "Heparin given: not noted in this record"],
    [{ what: "phase", why: "absent" }, "Phase of the case: can't be recognized"],
  ] as const)("%# is said in words", (missing, expected) => {
    expect(missingText(missing).en).toBe(expected);
  });

  it("tells what a person could state from what only a device could have sent", () => {
    expect(canBeStated({ what: "patient.obesity", why: "notKept" })).toBe(true);
    expect(canBeStated({ what: "heparinGiven", why: "notKept" })).toBe(true);
    expect(canBeStated({ what: "pump.arterial.flow", why: "stale" })).toBe(false);
  });
});

describe("the numbers behind a verdict", () => {
  it("stand with unit and digits, a formula's result first and its nameless steps left out", () => {
    const texts = decidingTexts([
      { what: "product", value: 251.23 },
      { what: "constant", value: 10 },
      { what: "ratio", value: 1.9 },
      { what: "pump.arterial.flow", value: 3.812, age_s: 1, stream: "or1.pump.b1" },
      { what: "pump.arterial.flow", value: 3.812, age_s: 1, stream: "or1.pump.b1" },
      { what: "bsa_m2", value: 1.98 },
    ]);
    expect(texts.map(({ name, value }) => `${name.en} ${value.en}`)).toEqual([
      "Number that was judged 251.2",
      "Arterial pump flow 3.81 L/min",
      "Body surface area 1.98 m²",
    ]);
    expect(texts[1]).toMatchObject({ age_s: 1, stream: "or1.pump.b1" });
  });

  it("say yes or no where something was stated or noted, and an amount where it has one", () => {
    const texts = decidingTexts([
      { what: "patient.obesity", value: 0 },
      { what: "crossClampOn", value: 1 },
      { what: "heparinGiven", value: 30_000 },
    ]);
    expect(texts.map(({ value }) => value.es)).toEqual(["no", "sí", "30000 IU"]);
  });
});

it("prints numbers and times without noise", () => {
  expect([0.1 + 0.2, -0.00001, 1234.567, 98_765.4, -3].map(numberText)).toEqual([
    "0.3",
    "−0.00001",
    "1235",
    "98765",
    "−3",
  ]);
  expect([45, 90, 60, 5400, 3600, 86_400, 259_200].map(durationText)).toEqual([
    "45 s",
    "90 s",
    "1 min",
    "90 min",
    "1 h",
    "24 h",
    "3 d",
  ]);
});
