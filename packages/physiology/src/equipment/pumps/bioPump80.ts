import type { CentrifugalPump } from "../centrifugalPump.ts";

const FIT =
  "teaching assumption: about 340 mmHg at 3000 rpm and 5 L/min, because Ganushchak 2006 (Perfusion 21:373, abstract) found the clinical working region on the curve of 3000 rpm; no map was read";

/** Cone pump for bypass: a head of constrained vortex that slips and heats more than a bladed one. */
export const bioPump80: CentrifugalPump = {
  id: "bio-pump-80",
  label: { en: "Bio-Pump BP-80 (Medtronic)", es: "Bio-Pump BP-80 (Medtronic)" },
  a_mmHg_per_krpm2: 44,
  b_mmHg_min_per_L_krpm: 2,
  c_mmHg_min2_per_L2: 1,
  prime_mL: 80,
  fastest_rpm: 4500,
  mostFlow_L_per_min: 9.9,
  points: [
    {
      speed_rpm: 3000,
      flow_L_per_min: 5,
      head_mmHg: 340,
      tolerance: 0.15,
      source: FIT,
    },
  ],
  hemolysis: [
    {
      flow_L_per_min: 5,
      head_mmHg: 200,
      nih_g_per_100L: 0.014,
      source: "Artif Organs 20:572 (1996), abstract: Allen's index in mg/dL pumped, goat blood",
    },
    {
      flow_L_per_min: 5,
      head_mmHg: 350,
      nih_g_per_100L: 0.056,
      source: "Artif Organs 20:572 (1996), abstract: Allen's index in mg/dL pumped, goat blood",
    },
    {
      flow_L_per_min: 5,
      head_mmHg: 500,
      nih_g_per_100L: 0.12,
      source: "Artif Organs 20:572 (1996), abstract: Allen's index in mg/dL pumped, goat blood",
    },
  ],
  sources: {
    a_mmHg_per_krpm2: FIT,
    b_mmHg_min_per_L_krpm: FIT,
    c_mmHg_min2_per_L2: `${FIT}; stopped pump: the same c, assumed`,
    prime_mL: "assumed (80 mL, the number in its name)",
    fastest_rpm: "assumed (4500 rpm; not read)",
    mostFlow_L_per_min: "assumed (9.9 L/min; not read)",
  },
};
