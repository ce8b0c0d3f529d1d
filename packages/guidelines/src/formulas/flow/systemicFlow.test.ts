import { describe, expect, it } from "vitest";
import { systemicFlow, UNKNOWN_REASONS } from "./systemicFlow.ts";
import type { SystemicFlowInput } from "./systemicFlow.ts";

/** 5 L/min at the sensor, of which 0.6 never reach the patient; the heart ejects 1.5. */
const ALL = {
  pumpFlow_L_per_min: 5,
  purge_L_per_min: 0.1,
  recirculation_L_per_min: 0.1,
  hemoconcentrator_L_per_min: 0.15,
  cardioplegia_L_per_min: 0.25,
  venousLimb_L_per_min: 1,
  nativeOutput_L_per_min: 1.5,
} as const;

const without = (name: keyof typeof ALL): Partial<typeof ALL> =>
  Object.fromEntries(Object.entries(ALL).filter(([key]) => key !== name));

describe("systemicFlow", () => {
  it.each([
    ["totalBypass", 4.4],
    ["partialBypass", 5.9],
    ["va", 5.9],
    ["vav", 4.9],
    ["vv", 1.5],
  ] as const)("in %s is %d L/min", (mode, expected) => {
    const flow = systemicFlow({ mode, ...ALL });
    expect(flow).toMatchObject({ ok: true });
    expect("value_L_per_min" in flow && flow.value_L_per_min).toBeCloseTo(expected, 12);
  });

  it("needs no pump in VV, and no heart in total bypass", () => {
    expect(systemicFlow({ mode: "vv", nativeOutput_L_per_min: 4 })).toEqual({
      ok: true,
      value_L_per_min: 4,
    });
    expect(systemicFlow({ mode: "totalBypass", ...without("nativeOutput_L_per_min") })).toMatchObject({
      ok: true,
    });
  });

  it.each<readonly [keyof typeof UNKNOWN_REASONS, SystemicFlowInput]>([
    ["mode", { mode: "unknown", ...ALL }],
    ["pumpFlow", { mode: "totalBypass", ...without("pumpFlow_L_per_min") }],
    ["nativeOutput", { mode: "partialBypass", ...without("nativeOutput_L_per_min") }],
    ["nativeOutput", { mode: "va", ...without("nativeOutput_L_per_min") }],
    ["venousLimb", { mode: "vav", ...without("venousLimb_L_per_min") }],
    ["nativeOutput", { mode: "vv", ...without("nativeOutput_L_per_min") }],
    ["shunts", { mode: "totalBypass", ...without("purge_L_per_min") }],
    ["shunts", { mode: "va", ...without("recirculation_L_per_min") }],
    ["shunts", { mode: "partialBypass", ...without("hemoconcentrator_L_per_min") }],
    ["shunts", { mode: "totalBypass", ...without("cardioplegia_L_per_min") }],
  ])("is unknown for want of %s", (reason, input) => {
    expect(systemicFlow(input)).toEqual({ ok: false, unknown: reason, why: UNKNOWN_REASONS[reason] });
  });

  it.each([
    ["pumpFlow_L_per_min", { pumpFlow_L_per_min: -0.2 }],
    ["pumpFlow_L_per_min", { pumpFlow_L_per_min: Number.NaN }],
    ["purge_L_per_min", { purge_L_per_min: -0.1 }],
    ["nativeOutput_L_per_min", { nativeOutput_L_per_min: 16 }],
    // 0.6 leave, 0.5 come.
    ["pumpFlow_L_per_min", { pumpFlow_L_per_min: 0.5 }],
    ["mode", { mode: "toString" }],
  ])("names %s, and clamps nothing", (field, change) => {
    expect(systemicFlow({ mode: "va", ...ALL, ...change } as SystemicFlowInput)).toMatchObject({
      ok: false,
      field,
    });
  });
});
