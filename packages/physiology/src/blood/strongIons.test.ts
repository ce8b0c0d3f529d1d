import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseExcessFromSid_mmol_per_L, sidFromBaseExcess_mmol_per_mL } from "./strongIons.ts";

const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });

describe("strong ion difference of blood", () => {
  it("is 41 mmol/L in normal plasma, as Na + K + Ca + Mg − Cl − lactate is", () => {
    expect(1000 * sidFromBaseExcess_mmol_per_mL(0, 0, 0.07)).toBeCloseTo(41.1, 1);
  });

  it("is that of cells and plasma in their shares: blood of 0.45 has 46 mmol/L", () => {
    // Plasma 0.55 · 41.1, cells 0.45 · (11 + 92 + 5 − 50).
    expect(1000 * sidFromBaseExcess_mmol_per_mL(0, 0.15, 0.07 * 0.552)).toBeCloseTo(
      0.552 * 41.1 + 0.448 * 58,
      0,
    );
  });

  it("says that saline lacks just the bicarbonate of plasma", () => {
    expect(baseExcessFromSid_mmol_per_L(0, 0, 0)).toBe(-24.26);
  });

  it("is undone by base excess", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -40, max: 40, noNaN: true }),
        amount(0.3),
        amount(0.1),
        (base, hb, protein) => {
          const sid = sidFromBaseExcess_mmol_per_mL(base, hb, protein);
          expect(baseExcessFromSid_mmol_per_L(sid, hb, protein)).toBeCloseTo(base, 9);
        },
      ),
    );
  });

  it("mixes: base excess of a mixture is the mean of its parts'", () => {
    fc.assert(
      fc.property(amount(0.1), amount(0.3), amount(0.08), amount(1), (sid, hb, protein, part) => {
        const mixed = baseExcessFromSid_mmol_per_L(sid * part, hb * part, protein * part);
        const apart =
          part * baseExcessFromSid_mmol_per_L(sid, hb, protein) +
          (1 - part) * baseExcessFromSid_mmol_per_L(0, 0, 0);
        expect(mixed).toBeCloseTo(apart, 9);
      }),
    );
  });
});
