import { DERIVED } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { describeFormula } from "./describeFormula.ts";
import { systemicFlow } from "./flow/systemicFlow.ts";
import type { Formula } from "./Formula.ts";
import { REFERENCED } from "./referenced.ts";

const byId = (id: string): Formula => REFERENCED.find((formula) => formula.id === id)!;
const NOTES = "reading notes";
/** 2.4 L/min/m² for the Du Bois area of 180 cm and 80 kg. */
const BODY = { "patient.height": 180, "patient.weight": 80 };
const FLOW_L_PER_MIN = 2.4 * 0.007184 * 180 ** 0.725 * 80 ** 0.425;
const ARTERIAL = { "blood.hemoglobin": 8, "blood.arterial.so2": 100, "blood.arterial.po2": 250 };
const VENOUS = { "blood.venous.so2": 70, "blood.venous.po2": 38 };

describe("derived signals as formulas", () => {
  it("are all of them, once, with the signals' own words", () => {
    expect(REFERENCED.map(({ id }) => id).toSorted()).toEqual(
      DERIVED.map(({ id }) => id as string).toSorted(),
    );
    for (const { id, source } of DERIVED) expect(byId(id).source.text).toBe(source);
  });

  it("ask for the flow that reaches the body wherever the signal takes the pump's for it", () => {
    for (const { id, inputs, holdsIn } of DERIVED) {
      const names = new Set(byId(id).inputs.map(({ name }) => name));
      const isSystemic = holdsIn === "totalBypass";
      expect(names.has("systemicFlow_L_per_min")).toBe(isSystemic);
      expect(names.has("pump.arterial.flow")).toBe(!isSystemic && inputs.includes("pump.arterial.flow"));
      expect(/pump flow/.test(byId(id).formula)).toBe(!isSystemic && inputs.includes("pump.arterial.flow"));
    }
  });

  it("give less than the pump's flow would, where some of it never reaches the body", () => {
    const flow = systemicFlow({
      mode: "totalBypass",
      pumpFlow_L_per_min: 5,
      purge_L_per_min: 0.2,
      recirculation_L_per_min: 0,
      hemoconcentrator_L_per_min: 0.3,
      cardioplegia_L_per_min: 0,
    });
    const systemicFlow_L_per_min = "value_L_per_min" in flow ? flow.value_L_per_min : Number.NaN;
    const result = byId("derived.flowIndex").evaluate({ ...BODY, systemicFlow_L_per_min });
    expect(result).toMatchObject({ ok: true });
    expect((result.ok ? result.value : Number.NaN) * 1.9964).toBeCloseTo(4.5, 3);
  });
});

/** openEHR/gdl-guideline-models, fixtures/BSA_Dubois_calculation.v0.1.0.fixture.yml at b349e037. */
const GDL = "gdl-guideline-models, cases 01 and 02";

describeFormula(byId("derived.bsa"), {
  vectors: [
    { given: BODY, expected: 1.996, within: 0.0005, from: NOTES },
    { given: { "patient.height": 153, "patient.weight": 53 }, expected: 1.49, within: 0.005, from: GDL },
    { given: { "patient.height": 172, "patient.weight": 40 }, expected: 1.44, within: 0.005, from: GDL },
  ],
});
describeFormula(byId("derived.flowIndex"), {
  vectors: [
    {
      given: { ...BODY, systemicFlow_L_per_min: FLOW_L_PER_MIN },
      expected: 2.4,
      within: 1e-9,
      from: "definition",
    },
  ],
});
describeFormula(byId("derived.cao2"), {
  vectors: [{ given: ARTERIAL, expected: 11.655, within: 1e-9, from: NOTES }],
});
describeFormula(byId("derived.do2i"), {
  vectors: [
    {
      given: { ...BODY, ...ARTERIAL, systemicFlow_L_per_min: FLOW_L_PER_MIN },
      expected: 279.7,
      within: 0.05,
      from: NOTES,
    },
  ],
});
describeFormula(byId("derived.vo2i"), {
  vectors: [
    {
      given: { ...BODY, ...ARTERIAL, ...VENOUS, systemicFlow_L_per_min: FLOW_L_PER_MIN },
      expected: 94.1,
      within: 0.05,
      from: NOTES,
    },
  ],
});
describeFormula(byId("derived.o2er"), {
  vectors: [{ given: { ...ARTERIAL, ...VENOUS }, expected: 33.6, within: 0.05, from: NOTES }],
});
describeFormula(byId("derived.vco2i"), {
  vectors: [
    {
      given: { ...BODY, "gas.sweep.flow": 3, "gas.exhaust.pco2": 30 },
      expected: 118.4 / 1.9964,
      within: 0.03,
      from: `${NOTES}, per m²`,
    },
  ],
});
describeFormula(byId("derived.do2vco2"), {
  vectors: [
    {
      given: { ...ARTERIAL, systemicFlow_L_per_min: 4.8, "gas.sweep.flow": 3, "gas.exhaust.pco2": 30 },
      expected: 4.724,
      within: 0.0005,
      from: "by hand: 559.44 / 118.42",
    },
  ],
});
describeFormula(byId("derived.svr"), {
  vectors: [
    {
      given: {
        "patient.pressure.arterial.mean": 60,
        "patient.pressure.centralVenous": 2,
        systemicFlow_L_per_min: 4.8,
      },
      expected: 967,
      within: 0.5,
      from: NOTES,
    },
  ],
});
describeFormula(byId("derived.gasFlowRatio"), {
  vectors: [
    {
      given: { "gas.sweep.flow": 3, "pump.arterial.flow": 4.8 },
      expected: 0.625,
      within: 1e-12,
      from: "definition",
    },
  ],
});
