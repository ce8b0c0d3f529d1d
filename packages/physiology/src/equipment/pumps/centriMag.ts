import type { CentrifugalPump } from "../centrifugalPump.ts";
import { pilotHemolysis, pilotPoint } from "./pilotStudy.ts";

const FIT =
  "fitted to the points and, beside the Rotaflow's map, to the largest flows and the difference of flow of both in one circuit (Guan 2010, see centrifugalPump.test.ts); shut-off head assumed (847 mmHg at 5500 rpm), below the Rotaflow's at the same speed as Guan found: no map was read";

/** Magnetically levitated head for short support, VAD and ECMO. */
export const centriMag: CentrifugalPump = {
  id: "centrimag",
  label: { en: "CentriMag (Abbott)", es: "CentriMag (Abbott)" },
  a_mmHg_per_krpm2: 28,
  b_mmHg_min_per_L_krpm: 0,
  c_mmHg_min2_per_L2: 4.45,
  prime_mL: 31,
  fastest_rpm: 5500,
  mostFlow_L_per_min: 9.9,
  points: [
    {
      speed_rpm: 4000,
      flow_L_per_min: 5,
      head_mmHg: 352,
      tolerance: 0.1,
      source: "Zhang 2006, Artif Organs 30:168, abstract",
    },
    pilotPoint(3425),
  ],
  hemolysis: [
    pilotHemolysis(3425, 0.041, "0.010"),
    {
      speed_rpm: 4000,
      flow_L_per_min: 5,
      head_mmHg: 352,
      nih_g_per_100L: 0.0029,
      source: "Zhang 2006, Artif Organs 30:168, abstract: 0.0029 ± 0.006",
    },
  ],
  sources: {
    a_mmHg_per_krpm2: FIT,
    b_mmHg_min_per_L_krpm: `${FIT}; assumed as of the Rotaflow`,
    c_mmHg_min2_per_L2: `${FIT}; stopped pump: the same c, assumed`,
    prime_mL: "Abbott, CentriMag reference manual, p. 8 (31 cc)",
    fastest_rpm: "assumed (5500 rpm, as the maker's console is known to allow; not read)",
    mostFlow_L_per_min: "assumed (9.9 L/min, as the maker states; not read)",
  },
};
