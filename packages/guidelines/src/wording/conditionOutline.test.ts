import { describe, expect, it } from "vitest";
import { event, startOf } from "../quantity/Moment.ts";
import { lowestSaturation } from "../quantity/dissociation.ts";
import { deliveryIndex } from "../quantity/oxygen.ts";
import {
  baseline,
  difference,
  ifFitted,
  log10,
  magnitude,
  product,
  ratio,
  sampleInterval_s,
  sampleStep,
  signal,
  slopePerMinute,
  timeSince,
  total,
  weight_kg,
} from "../quantity/quantities.ts";
import type { Condition } from "../rule/Condition.ts";
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  fact,
  happened,
  happenedWithin,
  not,
  present,
  twoOf,
  within,
} from "../rule/conditions.ts";
import { RULES } from "../rules.ts";
import { conditionOutline, hysteresisTexts } from "./conditionOutline.ts";
import type { Outline } from "./conditionOutline.ts";
import { excessUnit } from "./unitText.ts";

const flow = signal("pump.arterial.flow");
const outlet = signal("circuit.temperature.arterialOutlet");
const inlet = signal("circuit.temperature.venousInlet");

const english = (condition: Condition): Outline => conditionOutline(condition, "en");
const text = (condition: Condition): string => {
  const outline = english(condition);
  return outline.kind === "line" ? outline.text.replaceAll("\u00a0", " ") : outline.joint;
};

describe("a condition in words", () => {
  it.each([
    [atLeast(deliveryIndex, 280), "DO₂i by the flow that reaches the body ≥ 280 mL/min/m²"],
    [within(flow, 2, 4.5), "Arterial pump flow: 2–4.5 L/min"],
    [
      atMost(magnitude(difference(outlet, inlet)), 10),
      "|Oxygenator arterial outlet temperature − Oxygenator venous inlet temperature| ≤ 10 °C",
    ],
    [
      atMost(slopePerMinute(outlet, 180), 0.5),
      "Slope per minute over 3 min: Oxygenator arterial outlet temperature ≤ 0.5 °C/min",
    ],
    [
      above(signal("circuit.pressure.preOxygenator"), signal("pump.arterial.inletPressure")),
      "Pre-oxygenator pressure > Arterial pump inlet pressure",
    ],
    [atLeast(product(ratio(flow, weight_kg), 1000), 60), "Arterial pump flow by body weight ≥ 60 mL/min/kg"],
    [atLeast(ratio(total("heparinGiven"), weight_kg), 50), "Total of “Heparin given” ÷ Weight ≥ 50 IU/kg"],
    [
      atMost(timeSince(event("circuitPrimed"), startOf("bypass")), 259_200),
      "Time since the latest of “Circuit primed”, the beginning of “on bypass” ≤ 3 d",
    ],
    [
      above(
        baseline(signal("blood.radialRight.pco2"), { window_s: 1, within_s: 60 }, startOf("ecmoRun")),
        70,
      ),
      "First value, since the beginning of “ECMO running”: Right radial artery pCO2 > 70 mmHg",
    ],
    [
      atMost(baseline(flow, { window_s: 600, within_s: 3600 }, event("oxygenatorChanged")), 5),
      "Median of the first 10 min, since “Oxygenator changed”: Arterial pump flow ≤ 5 L/min",
    ],
    [present("coag.act", 1800), "Activated clotting time is measured (no older than 30 min)"],
    [
      atMost(sampleStep("circuit.temperature.water"), 2),
      "Step of Heater-cooler water temperature from the sample before ≤ 2 °C",
    ],
    [
      atMost(sampleInterval_s("circuit.temperature.water"), 60),
      "Time between two samples of Heater-cooler water temperature ≤ 60 s",
    ],
    [above(ifFitted("pump.vent.flow"), 0), "Vent pump flow (0 where there is none) > 0 L/min"],
    [
      atMost(log10(ratio(flow, outlet)), 1),
      "log₁₀ (Arterial pump flow ÷ Oxygenator arterial outlet temperature) ≤ 1",
    ],
    [atMost(lowestSaturation("blood.arterial.po2"), 90), "Lowest saturation at the Arterial pO2 ≤ 90 %"],
    [not(fact("patient.obesity")), "Not so: Obesity"],
    [happened("crossClampOn"), "“Aorta clamped” was noted"],
  ] as const)("%# reads as a perfusionist would say it", (condition, expected) => {
    expect(text(condition)).toBe(expected);
  });

  it("says of pairs that two must be so, and of a refused choice that none may", () => {
    const facts = [fact("patient.obesity"), fact("treatment.alphaStat"), fact("equipment.scavenging")];
    expect(english(twoOf(...facts))).toMatchObject({ joint: "two", of: [{}, {}, {}] });
    expect(english(not(any(facts[0]!, facts[1]!)))).toMatchObject({ joint: "none", of: [{}, {}] });
    expect(english(all(facts[0]!, all(facts[1]!, facts[2]!)))).toMatchObject({
      joint: "all",
      of: [{}, {}, {}],
    });
    expect(english(not(happenedWithin("redCellsGiven", 60)))).toMatchObject({ joint: "none" });
  });

  it("is quoted as each language quotes", () => {
    expect(conditionOutline(happened("crossClampOn"), "es")).toEqual({
      kind: "line",
      text: "Se anotó «Aorta pinzada»",
    });
  });

  it("has a unit of its excess where all of its limits share one", () => {
    expect(excessUnit(within(flow, 2, 4))).toBe("L/min");
    expect(excessUnit(all(above(flow, 2), not(above(outlet, 37))))).toBe("");
    expect(excessUnit(fact("patient.obesity"))).toBe("");
  });

  it("names its hysteresis once, with the unit", () => {
    expect(hysteresisTexts(within(flow, 2, 4, 0.1))).toEqual(["0.1 L/min"]);
    expect(hysteresisTexts(all(fact("patient.obesity"), not(above(outlet, 37))))).toEqual([]);
  });
});

describe.each(["en", "es"] as const)("every rule in words, %s", (language) => {
  const linesOf = (outline: Outline): readonly string[] =>
    outline.kind === "line" ? [outline.text] : outline.of.flatMap(linesOf);

  it("leaves no line empty and prints no id", () => {
    const lines = RULES.flatMap(({ applies, requires }) =>
      [requires, ...(applies.where === undefined ? [] : [applies.where])].flatMap((condition) =>
        linesOf(conditionOutline(condition, language)),
      ),
    );
    expect(lines.length).toBeGreaterThan(RULES.length);
    expect(lines.filter((line) => line.trim() === "")).toEqual([]);
    const unsaid = /\b[a-z]+\.[a-z]+[A-Z.]|undefined|NaN|Infinity|\[object/;
    expect(lines.filter((line) => unsaid.test(line))).toEqual([]);
  });
});
