import { describe, expect, it } from "vitest";
import { frameLayout } from "./frameLayout.ts";
import type { LayoutColumn } from "./frameLayout.ts";

const ph: LayoutColumn = { signal: "blood.arterial.ph", kind: "measured" };
const flow: LayoutColumn = { signal: "pump.arterial.flow", kind: "measured" };

describe("frameLayout", () => {
  it("names the same columns the same, whoever makes them", () => {
    expect(frameLayout([ph, flow])).toEqual(frameLayout([{ ...ph }, { ...flow }]));
  });

  it("keeps its id from version to version, because stores hold it", () => {
    expect(frameLayout([ph, flow]).id).toBe("9f970ceba759be8f");
    expect(frameLayout([]).id).toBe("cbf29ce484222325");
  });

  it("is another layout when order, kind, signal, count or qualifier differ", () => {
    const ids = [
      [ph, flow],
      [flow, ph],
      [ph],
      [ph, flow, flow],
      [ph, { ...flow, kind: "set" as const }],
      [{ ...ph, qualifier: "temperatureView=unknown" as const }, flow],
      [{ ...ph, qualifier: "temperatureView=37C" as const }, flow],
      [],
    ].map((columns) => frameLayout(columns).id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
