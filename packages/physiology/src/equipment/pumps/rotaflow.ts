import type { CentrifugalPump, PumpPoint } from "../centrifugalPump.ts";
import { pilotHemolysis, pilotPoint } from "./pilotStudy.ts";

const ECLIPSE =
  "github.com/nikithiel/ECLIPSE, Parameters/parameter_pump.txt: coefficients for the Rotaflow of the law of Boes (2019; journal from memory: IEEE Trans Biomed Eng), read off with the law in its state_eq.py; what was measured and in which fluid is not told there";

const FIT =
  "fitted so that the whole map lies within 10 % of ECLIPSE's and the pilot's point (12 % above that map) within its standard deviation; the slope b that serves both is 0";

/** Head in mmHg at 0, 3 and 6 L/min. */
const MAP: readonly (readonly [speed_rpm: number, shutOff: number, at3: number, at6: number])[] = [
  [2000, 119.6, 97.8, 65],
  [3000, 269, 231.2, 208.1],
  [4000, 478.2, 424.4, 391.1],
];

/** Head with one sapphire bearing, for bypass and ECMO. */
export const rotaflow: CentrifugalPump = {
  id: "rotaflow",
  label: { en: "Rotaflow (Getinge)", es: "Rotaflow (Getinge)" },
  a_mmHg_per_krpm2: 29.3,
  b_mmHg_min_per_L_krpm: 0,
  c_mmHg_min2_per_L2: 1.3,
  prime_mL: 32,
  fastest_rpm: 5000,
  mostFlow_L_per_min: 9.9,
  points: [
    pilotPoint(3000),
    ...MAP.flatMap(([speed_rpm, ...heads]) =>
      heads.map((head_mmHg, i): PumpPoint => ({
        speed_rpm,
        flow_L_per_min: 3 * i,
        head_mmHg,
        tolerance: 0.1,
        source: ECLIPSE,
      })),
    ),
  ],
  hemolysis: [pilotHemolysis(3000, 0.021, "0.003")],
  sources: {
    a_mmHg_per_krpm2: FIT,
    b_mmHg_min_per_L_krpm: FIT,
    c_mmHg_min2_per_L2: `${FIT}; stopped pump: the same c, assumed`,
    prime_mL: "assumed (32 mL, as the maker states; not read)",
    fastest_rpm: "assumed (5000 rpm, as the maker states; not read)",
    mostFlow_L_per_min: "assumed (9.9 L/min, as the maker states; not read)",
  },
};
