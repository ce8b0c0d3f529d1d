import { describe, expect, it } from "vitest";
import { similarDrop_mmHg } from "../cannula.ts";
import { cannulaOf } from "../cannulas.ts";
import { BLOOD_DENSITY_KG_PER_L, WATER } from "../sources.ts";

/** No maker's chart of these was found: what benches and patients gave, by which the assumed curves are held to be plausible. */
const drop_mmHg = (id: string, flow_L_per_min: number, viscosity_mPas: number): number =>
  similarDrop_mmHg(
    cannulaOf(id),
    flow_L_per_min,
    viscosity_mPas,
    viscosity_mPas === WATER.viscosity_mPas ? WATER.density_kg_per_L : BLOOD_DENSITY_KG_PER_L,
  );

describe("the assumed aortic cannulas", () => {
  it.each(["aortic-20", "aortic-22", "aortic-24"])(
    "%s drops 25 to 92 mmHg at 5 L/min, as six makes did (Perfusion 2004, abstract: sizes and fluid not given)",
    (id) => {
      expect(drop_mmHg(id, 5, WATER.viscosity_mPas)).toBeGreaterThanOrEqual(25);
      expect(drop_mmHg(id, 5, WATER.viscosity_mPas)).toBeLessThanOrEqual(92);
    },
  );

  // In saline with glycerin "as viscous as blood": 3 to 4 mPa·s are taken.
  it.each([3, 4])(
    "of 20 Fr drops 13.2 to 157 mmHg at 3 L/min and, as nine of twenty, less than 100 at 4 L/min, at %d mPa·s (Korean J Thorac Cardiovasc Surg 1986, JAKO198611919792996, abstract: 18 to 20 Fr)",
    (viscosity_mPas) => {
      expect(drop_mmHg("aortic-20", 3, viscosity_mPas)).toBeGreaterThan(13.2);
      expect(drop_mmHg("aortic-20", 3, viscosity_mPas)).toBeLessThan(157);
      expect(drop_mmHg("aortic-20", 4, viscosity_mPas)).toBeLessThan(100);
    },
  );

  it("of 24 Fr drops about what the jets of five of 24 Fr carry, 0.85 to 1.08 m/s at 1.3 L/min of water (P. Verdonck et al., Int J Artif Organs 21:705, 1998, abstract)", () => {
    const carried_mmHg = (speed_m_per_s: number): number => (500 * speed_m_per_s ** 2) / PASCAL_PER_MMHG;
    const drop = drop_mmHg("aortic-24", 1.3, WATER.viscosity_mPas);
    expect(drop).toBeGreaterThan(0.9 * carried_mmHg(0.85));
    expect(drop).toBeLessThan(1.1 * carried_mmHg(1.08));
  });
});

describe("the assumed two-stage venous cannulas", () => {
  it.each([
    ["two-stage-32-40", 4.6],
    ["two-stage-36-46", 6],
  ])(
    "%s drops over its flow as venous ones of five makes: 3.3 Smart, 4.07 Medtronic, 5.58 Edwards, 5.74 Sarns, 6.45 Gambro (Perfusion 22:411, 2007, abstract: units and sizes not given)",
    (id, flow_L_per_min) => {
      const ratio = drop_mmHg(id, flow_L_per_min, WATER.viscosity_mPas) / flow_L_per_min;
      expect(ratio).toBeGreaterThan(3.3);
      expect(ratio).toBeLessThan(6.45);
    },
  );
});

const PASCAL_PER_MMHG = 133.322;
