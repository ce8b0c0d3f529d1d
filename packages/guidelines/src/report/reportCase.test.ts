import { frameLayout, packFrame } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import type { CaseContext } from "../evaluate/CaseContext.ts";
import type { CaseInput } from "../evaluate/judgeCase.ts";
import { outletMax37Sts15 } from "../rules/temperature/outletMax37Sts15.ts";
import type { CaseReport } from "./CaseReport.ts";
import { reportCase } from "./reportCase.ts";

/** BSA 2.00 m² by Du Bois, CaO2 11.655 mL/dL: 4.8 L/min give DO2i 280.3, 4.4 L/min 257.0. */
const CONTEXT: CaseContext = {
  setting: "cpb",
  age_years: 60,
  weight_kg: 80,
  height_cm: 180,
  keepsEvents: "all",
};
const GASES = {
  "blood.hemoglobin": 8,
  "blood.arterial.so2": 100,
  "blood.arterial.po2": 250,
  "patient.temperature.nasopharyngeal": 36,
} as const;
const DIP = (time_s: number) => ({
  ...GASES,
  "pump.arterial.flow": time_s >= 60 && time_s < 180 ? 4.4 : 4.8,
});

function report(
  values: (time_s: number) => Partial<Record<SignalId, number>>,
  end_s: number,
  context: CaseContext = CONTEXT,
): CaseReport {
  const inputs: CaseInput[] = [
    { kind: "happening", event: "bypassStart", time_s: 0 },
    { kind: "happening", event: "crossClampOn", time_s: 0 },
  ];
  for (let time_s = 0; time_s <= end_s; time_s++) {
    const now = values(time_s);
    const layout = frameLayout(
      (Object.keys(now) as SignalId[]).map((signal) => ({ signal, kind: "measured" as const })),
    );
    inputs.push({
      kind: "frame",
      stream: "console",
      layout,
      packed: packFrame(layout, Object.values(now)),
      time_s,
    });
  }
  return reportCase([outletMax37Sts15], context, inputs, end_s);
}

describe("reportCase", () => {
  it("finds a dip of oxygen delivery with its depth and area", () => {
    const { delivery } = report(DIP, 299);
    expect(delivery).toMatchObject({ floor: 280, known_s: 300, judged_s: 300, below_s: 120 });
    expect(delivery.dips).toHaveLength(1);
    expect(delivery.dips[0]).toMatchObject({ from_s: 60, to_s: 180 });
    // 10 · 4.4 / 1.9964 · 11.655
    expect(delivery.nadir).toBeCloseTo(256.9, 1);
    expect(delivery.area).toBeCloseTo(2 * (280 - 256.87), 1);
  });

  it.each([
    ["a child", DIP, { ...CONTEXT, age_years: 9 }],
    ["nobody knows how old", DIP, { setting: "cpb", weight_kg: 80, height_cm: 180, keepsEvents: "all" }],
    ["cold", (time_s: number) => ({ ...DIP(time_s), "patient.temperature.nasopharyngeal": 30 }), CONTEXT],
  ] as const)("holds no one against the floor who is %s", (_, values, context) => {
    const { delivery } = report(values, 299, context);
    expect(delivery).toMatchObject({ known_s: 300, judged_s: 0, below_s: 0, area: 0, dips: [] });
    expect(delivery.nadir).toBeCloseTo(256.9, 1);
  });

  it("does not take unknown delivery for enough", () => {
    const { delivery } = report(() => ({ "pump.arterial.flow": 4.8 }), 60);
    expect(delivery).toMatchObject({ known_s: 0, nadir: undefined, dips: [] });
  });

  it("sums up each rule: how long, how far, and what was not judged for want of what", () => {
    const { rules } = report(
      (time_s) =>
        time_s < 300
          ? { "circuit.temperature.arterialOutlet": time_s < 120 ? 36 : 38 }
          : { "patient.heartRate": 0 },
      600,
    );
    expect(rules).toHaveLength(1);
    // The hold is 60 s; the last outlet value, of second 299, is good for 150 s.
    expect(rules[0]).toMatchObject({ met_s: 180, breached_s: 270, unknown_s: 151, notApplicable_s: 0 });
    expect(rules[0]?.breaches[0]).toMatchObject({ from_s: 180, to_s: 450, onset_s: 120 });
    expect(rules[0]?.area_min).toBeCloseTo(330 / 60, 6);
    expect(rules[0]?.notJudged).toEqual([
      { missing: { what: "circuit.temperature.arterialOutlet", why: "stale" }, for_s: 151 },
    ]);
  });

  it("gives the fastest rewarming and how long it was too fast", () => {
    const { rewarming } = report((time_s) => {
      const outlet = 30 + (time_s < 600 ? 0.3 : 0.8) * (time_s / 60) - (time_s < 600 ? 0 : 0.5 * 10);
      return {
        "pump.arterial.flow": 4.8,
        "circuit.temperature.arterialOutlet": outlet,
        "circuit.temperature.venousInlet": outlet - 3,
      };
    }, 1000);
    expect(rewarming.fastest_C_per_min).toBeCloseTo(0.8, 6);
    expect(rewarming.tooFast_s).toBeGreaterThan(220);
  });

  it("gives the longest time on bypass without an ACT", () => {
    const { act } = report(
      (time_s) => ({
        "pump.arterial.flow": 4.8,
        ...(time_s === 0 || time_s === 1500 ? { "coag.act": 520 } : {}),
      }),
      2000,
    );
    expect(act).toEqual({ samples: 2, longestGap_s: 1499, longestGapFrom_s: 0 });
  });

  it("counts from the beginning of bypass before the first ACT, of either reagent", () => {
    const { act } = report(
      (time_s) => ({ "pump.arterial.flow": 4.8, ...(time_s === 1000 ? { "coag.actCelite": 520 } : {}) }),
      1500,
    );
    expect(act).toEqual({ samples: 1, longestGap_s: 999, longestGapFrom_s: 0 });
  });
});
