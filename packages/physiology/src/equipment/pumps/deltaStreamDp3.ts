import type { CentrifugalPump, PumpPoint } from "../centrifugalPump.ts";

const ECLIPSE =
  "github.com/nikithiel/ECLIPSE, Parameters/parameter_pump.txt: coefficients for the DP3 of the law of Boes (2019; journal from memory: IEEE Trans Biomed Eng), read off with the law in its state_eq.py; what was measured and in which fluid is not told there";

const FIT = `fitted within 3 % to ${ECLIPSE}`;

/** Head in mmHg at 0, 3 and 5 L/min. */
const MAP: readonly (readonly [speed_rpm: number, shutOff: number, at3: number, at5: number])[] = [
  [5000, 183.4, 155.9, 110.2],
  [7000, 359.4, 324.4, 286.5],
  [9000, 594.2, 546.9, 515.1],
];
const FLOWS = [0, 3, 5];

/** Small diagonal rotor that turns twice as fast as the others. */
export const deltaStreamDp3: CentrifugalPump = {
  id: "deltastream-dp3",
  label: { en: "DeltaStream DP3 (Medos)", es: "DeltaStream DP3 (Medos)" },
  a_mmHg_per_krpm2: 7.2,
  b_mmHg_min_per_L_krpm: 0.2,
  c_mmHg_min2_per_L2: 2.55,
  prime_mL: 17,
  fastest_rpm: 10_000,
  mostFlow_L_per_min: 8,
  points: MAP.flatMap(([speed_rpm, ...heads]) =>
    heads.map((head_mmHg, i): PumpPoint => ({
      speed_rpm,
      flow_L_per_min: FLOWS[i],
      head_mmHg,
      tolerance: 0.03,
      source: ECLIPSE,
    })),
  ),
  hemolysis: [
    {
      flow_L_per_min: 4,
      head_mmHg: 250,
      nih_g_per_100L: 0.02,
      source:
        "assumed as of the Rotaflow: Schöps 2021 (J Transl Med 19:2, abstract) tells only that a quarter of the flow frees six times as much",
    },
  ],
  sources: {
    a_mmHg_per_krpm2: FIT,
    b_mmHg_min_per_L_krpm: FIT,
    c_mmHg_min2_per_L2: `${FIT}; stopped pump: the same c, assumed`,
    prime_mL: "assumed (17 mL; not read)",
    fastest_rpm: "assumed (10,000 rpm; not read)",
    mostFlow_L_per_min: "assumed (8 L/min; not read)",
  },
};
