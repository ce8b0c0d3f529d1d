import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { earlyHash, layoutHash, presetPatient } from "./bakePreset.ts";
import { layOutModel } from "./layOutModel.ts";
import { bakedPreset, presetOf } from "./registry.ts";

describe("baked presets", () => {
  it.each(Object.keys(ASSEMBLIES))(
    "of %s are of the parts and parameters that it has today (npm run bake after a change)",
    (assembly) => {
      expect(presetOf(assembly).laidOut).toBe(layoutHash(layOutModel(assembly, presetPatient(assembly))));
    },
  );

  it.each(Object.keys(ASSEMBLIES))("of %s begin as the engine of today begins to bake them", (assembly) => {
    expect(earlyHash(assembly)).toBe(presetOf(assembly).early);
  });

  it("are missed by name", () => {
    expect(() => bakedPreset("cpb-nowhere")).toThrow("No preset was baked for cpb-nowhere");
  });

  it("survive as text, whatever their length", () => {
    for (let length = 0; length < 8; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + 250) & 255);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
    expect(toBase64(Uint8Array.of(77, 97, 110))).toBe("TWFu");
  });
});
