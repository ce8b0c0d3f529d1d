import { describe, expect, it } from "vitest";
import { SIGNAL_IDS, SIGNALS } from "../catalogue.ts";
import type { SignalId } from "../catalogue.ts";
import { duBois_m2 } from "./bsa.ts";
import { oxygenContent_mL_per_dL } from "./oxygenContent.ts";
import { DERIVED } from "./registry.ts";

/** An adult of 180 cm and 80 kg on bypass at 28 % hematocrit; every expected figure below is of this state. */
const BYPASS: Partial<Record<SignalId, number>> = {
  "patient.height": 180,
  "patient.weight": 80,
  "patient.cardiacOutput": 4.99,
  "patient.pressure.arterial.mean": 60,
  "patient.pressure.centralVenous": 2,
  "pump.arterial.flow": 4.8,
  "blood.hemoglobin": 8,
  "blood.arterial.so2": 100,
  "blood.arterial.po2": 250,
  "blood.venous.so2": 70,
  "blood.venous.po2": 38,
  "gas.sweep.flow": 3,
  "gas.exhaust.pco2": 30,
  "circuit.pressure.preOxygenator": 245,
  "circuit.pressure.postOxygenator": 178,
  "circuit.temperature.arterialOutlet": 34.5,
  "circuit.temperature.venousInlet": 31,
};

function compute(id: SignalId, changes: Partial<Record<SignalId, number>> = {}): unknown {
  const definition = DERIVED.find((derived) => derived.id === id);
  const inputs =
    definition?.inputs.map((signal) => [signal, changes[signal] ?? BYPASS[signal]] as const) ?? [];
  const unknown = inputs.filter(([, value]) => value === undefined).map(([signal]) => signal);
  if (unknown.length > 0) throw new Error(`${id} asks for ${unknown.join(", ")}, which this state lacks`);
  return definition?.compute(Object.fromEntries(inputs) as Record<SignalId, number>);
}

describe("derived signals", () => {
  // By hand: CaO2 = 1.36 · 8 + 0.0031 · 250 = 10.88 + 0.775; CvO2 = 10.88 · 0.7 + 0.0031 · 38 = 7.616 + 0.1178;
  // BSA = 1.9964 m²; VCO2 = 3000 · 30 / 760 = 118.42 mL/min.
  it.each<[SignalId, number, number]>([
    ["derived.bsa", 1.996, 0.0005],
    ["derived.flowIndex", 2.404, 0.0005],
    ["derived.cardiacIndex", 2.4995, 0.0005],
    ["derived.cao2", 11.655, 1e-9],
    ["derived.cvo2", 7.7338, 1e-9],
    ["derived.do2i", 280.23, 0.05],
    ["derived.vo2i", 94.28, 0.05],
    ["derived.o2er", 33.644, 0.0005],
    ["derived.vco2i", 59.32, 0.01],
    ["derived.do2vco2", 4.7242, 0.0005],
    ["derived.svr", 966.67, 0.005],
    ["derived.oxygenatorPressureDrop", 67, 0],
    ["derived.heatGradient", 3.5, 0],
    ["derived.gasFlowRatio", 0.625, 1e-12],
  ])("%s of an adult on bypass is %d", (id, expected, tolerance) => {
    expect(Math.abs((compute(id) as number) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it("tabulate every derived signal of the catalogue, once", () => {
    const inCatalogue = SIGNAL_IDS.filter((id) => id.startsWith("derived."));
    expect(DERIVED.map(({ id }) => id).toSorted()).toEqual(inCatalogue.toSorted());
  });

  it.each(DERIVED)(
    "$id rests on measured signals, each with a maximum age, and names its source",
    (derived) => {
      const { inputs, maxAge_s, source, formula } = derived;
      expect(inputs.length).toBeGreaterThanOrEqual(2);
      expect(Object.keys(maxAge_s)).toEqual(inputs);
      expect(inputs.filter((signal) => signal.startsWith("derived."))).toEqual([]);
      for (const signal of inputs) expect(maxAge_s[signal]).toBeGreaterThan(0);
      expect(source).not.toBe("");
      expect(formula).not.toBe("");
    },
  );

  it.each(DERIVED)("$id of an adult on bypass lies in its plausible range", ({ id }) => {
    const [min, max] = SIGNALS[id].plausible;
    expect(compute(id)).toBeGreaterThanOrEqual(min);
    expect(compute(id)).toBeLessThanOrEqual(max);
  });

  it.each<[SignalId, Partial<Record<SignalId, number>>]>([
    ["derived.svr", { "pump.arterial.flow": 0 }],
    ["derived.gasFlowRatio", { "pump.arterial.flow": -0.1 }],
    ["derived.do2vco2", { "gas.sweep.flow": 0 }],
    ["derived.o2er", { "blood.hemoglobin": 0, "blood.arterial.po2": 0 }],
    ["derived.bsa", { "patient.height": 0 }],
    ["derived.do2i", { "patient.weight": 0 }],
  ])("%s has no value where the formula has no meaning: %j", (id, changes) => {
    expect(compute(id, changes)).toBe("outOfRange");
  });

  it("say of what takes the pump's flow for the body's that it holds in total bypass", () => {
    const marked = DERIVED.filter(({ holdsIn }) => holdsIn === "totalBypass").map(({ id }) => id);
    // Gas to blood flow is of the oxygenator: there the pump's flow is what is meant.
    const withPump = DERIVED.filter(({ inputs }) => inputs.includes("pump.arterial.flow")).map(
      ({ id }) => id,
    );
    expect([...marked, "derived.gasFlowRatio"].toSorted()).toEqual(withPump.toSorted());
  });

  it("say that no oxygen is delivered while the pump stands", () => {
    expect(compute("derived.do2i", { "pump.arterial.flow": 0 })).toBe(0);
    expect(compute("derived.flowIndex", { "pump.arterial.flow": 0 })).toBe(0);
  });
});

describe("duBois_m2", () => {
  it.each([
    [175, 75, 1.903],
    [180, 80, 1.996],
    [98, 15, 0.631],
    [50, 3.5, 0.209],
  ])("of %d cm and %d kg is %d m²", (height_cm, weight_kg, expected_m2) => {
    expect(Math.abs(duBois_m2(height_cm, weight_kg) - expected_m2)).toBeLessThanOrEqual(0.0005);
  });
});

describe("oxygenContent_mL_per_dL", () => {
  it("puts the flow index needed for a delivery of 280 mL/min/m² where the published figures have it", () => {
    // PaO2 200 mmHg, full saturation: hemoglobin 6 to 10 g/dL.
    const needed = [6, 7, 8, 9, 10].map((hb) => 280 / (10 * oxygenContent_mL_per_dL(hb, 100, 200)));
    expect(needed.map((index) => index.toFixed(2))).toEqual(["3.19", "2.76", "2.43", "2.18", "1.97"]);
  });
});
