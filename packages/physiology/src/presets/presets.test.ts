import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { PATIENTS } from "../patients/registry.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { bakePreset } from "./bakePreset.ts";
import { bakedPreset } from "./registry.ts";

const pairs = Object.keys(ASSEMBLIES).flatMap((assembly) =>
  Object.keys(PATIENTS).map((patient) => [assembly, patient] as const),
);

describe("baked presets", () => {
  it.each(pairs)(
    "of %s with %s are what the engine bakes today (npm run bake after a change)",
    (assembly, patient) => {
      const baked = toBase64(bakedPreset(assembly, patient));
      expect(toBase64(bakePreset(assembly, patient)) === baked).toBe(true);
    },
  );

  it("are missed by name", () => {
    expect(() => bakedPreset("cpb-adult", "nobody")).toThrow("No preset was baked for nobody on cpb-adult");
  });

  it("survive as text, whatever their length", () => {
    for (let length = 0; length < 8; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 89 + 250) & 255);
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
    expect(toBase64(Uint8Array.of(77, 97, 110))).toBe("TWFu");
  });
});
