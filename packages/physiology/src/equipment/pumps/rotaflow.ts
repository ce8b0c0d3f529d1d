import type { CentrifugalPump } from "../centrifugalPump.ts";
import { pilotHemolysis, pilotPoint } from "./pilotStudy.ts";

const FIT =
  "fitted to the point and to the largest flow in Guan 2010 (see centrifugalPump.test.ts); shut-off head assumed (750 mmHg at 5000 rpm), above CentriMag's at the same speed as Guan found: no map was read";

/** Head with one sapphire bearing, for bypass and ECMO. */
export const rotaflow: CentrifugalPump = {
  id: "rotaflow",
  label: { en: "Rotaflow (Getinge)", es: "Rotaflow (Getinge)" },
  a_mmHg_per_krpm2: 30,
  b_mmHg_min_per_L_krpm: 0.5,
  c_mmHg_min2_per_L2: 0.75,
  prime_mL: 32,
  fastest_rpm: 5000,
  mostFlow_L_per_min: 9.9,
  points: [pilotPoint(3000)],
  hemolysis: [pilotHemolysis(0.021, "0.003")],
  sources: {
    a_mmHg_per_krpm2: FIT,
    b_mmHg_min_per_L_krpm: `assumed small; ${FIT}`,
    c_mmHg_min2_per_L2: `${FIT}; stopped pump: the same c, assumed`,
    prime_mL: "assumed (32 mL, as the maker states; not read)",
    fastest_rpm: "assumed (5000 rpm, as the maker states; not read)",
    mostFlow_L_per_min: "assumed (9.9 L/min, as the maker states; not read)",
  },
};
