import type { PublishedPoint } from "./PublishedPoint.ts";

const ECLIPSE = {
  source:
    "github.com/nikithiel/ECLIPSE, fit of the law of Boes (2019) to the pump's map, fluid not told; ±10 % is ours",
  seen: "Parameters/parameter_pump.txt, state_eq.py; heads computed",
};
const TANDEM = {
  source: "Tandem operation of the BP-80, Artif Organs 1996;20:572 (goat blood, 5 L/min); ±25 % is ours",
  seen: "abstract",
};
const SCHOEPS = {
  source:
    "Schöps, J Transl Med 2021, abstract, volume from memory (19:2) (six-fold, taken as per volume at one speed); 5 to 7 is ours",
  seen: "abstract",
};
const FRIED = {
  source:
    "Fried, Perfusion 1998;13:119 (Capiox SX25 in patients, taken as 32 °C); ±10 mmHg and ±0.05 are ours",
  seen: "physiology.md §3.10, §6 A13",
};
const AORTIC = {
  source:
    "Quantitative haemodynamic evaluation of aortic cannulas, Perfusion 2004 (six cannulas, 5 L/min, in vivo)",
  seen: "abstract",
};

/** Maps of pumps, what they free, and devices inside a case. */
// oxfmt-ignore
export const EQUIPMENT: readonly PublishedPoint[] = [
  { id: "O-map-1", subject: "pump", what: "head of the Rotaflow, 2000 rpm, shut off", low: 107.6, high: 131.6, published: "119.6", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-2", subject: "pump", what: "head of the Rotaflow, 2000 rpm, 3 L/min", low: 88.0, high: 107.6, published: "97.8", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-3", subject: "pump", what: "head of the Rotaflow, 2000 rpm, 6 L/min", low: 58.5, high: 71.5, published: "65", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-4", subject: "pump", what: "head of the Rotaflow, 3000 rpm, shut off", low: 242.1, high: 295.9, published: "269", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-5", subject: "pump", what: "head of the Rotaflow, 3000 rpm, 3 L/min", low: 208.1, high: 254.3, published: "231.2", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-6", subject: "pump", what: "head of the Rotaflow, 3000 rpm, 6 L/min", low: 187.3, high: 228.9, published: "208.1", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-7", subject: "pump", what: "head of the Rotaflow, 4000 rpm, shut off", low: 430.4, high: 526.0, published: "478.2", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-8", subject: "pump", what: "head of the Rotaflow, 4000 rpm, 3 L/min", low: 382.0, high: 466.8, published: "424.4", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-9", subject: "pump", what: "head of the Rotaflow, 4000 rpm, 6 L/min", low: 352.0, high: 430.2, published: "391.1", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-10", subject: "pump", what: "head of the DP3, 5000 rpm, shut off", low: 165.1, high: 201.7, published: "183.4", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-11", subject: "pump", what: "head of the DP3, 5000 rpm, 3 L/min", low: 140.3, high: 171.5, published: "155.9", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-12", subject: "pump", what: "head of the DP3, 5000 rpm, 5 L/min", low: 99.2, high: 121.2, published: "110.2", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-13", subject: "pump", what: "head of the DP3, 7000 rpm, shut off", low: 323.5, high: 395.3, published: "359.4", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-14", subject: "pump", what: "head of the DP3, 7000 rpm, 3 L/min", low: 292.0, high: 356.8, published: "324.4", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-15", subject: "pump", what: "head of the DP3, 7000 rpm, 5 L/min", low: 257.9, high: 315.2, published: "286.5", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-16", subject: "pump", what: "head of the DP3, 9000 rpm, shut off", low: 534.8, high: 653.6, published: "594.2", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-17", subject: "pump", what: "head of the DP3, 9000 rpm, 3 L/min", low: 492.2, high: 601.6, published: "546.9", unit: "mmHg", ...ECLIPSE },
  { id: "O-map-18", subject: "pump", what: "head of the DP3, 9000 rpm, 5 L/min", low: 463.6, high: 566.6, published: "515.1", unit: "mmHg", ...ECLIPSE },
  { id: "O-free-1", subject: "pump", what: "hemolysis of the BP-80 at 200 mmHg", low: 0.0105, high: 0.0175, published: "0.014", unit: "g/100 L", ...TANDEM },
  { id: "O-free-2", subject: "pump", what: "hemolysis of the BP-80 at 350 mmHg", low: 0.042, high: 0.07, published: "0.056", unit: "g/100 L", ...TANDEM },
  { id: "O-free-3", subject: "pump", what: "hemolysis of the BP-80 at 500 mmHg", low: 0.09, high: 0.15, published: "0.12", unit: "g/100 L", ...TANDEM },
  { id: "O-free-4", subject: "pump", what: "hemolysis of the DP3 at 1 L/min, over that at 4 L/min", low: 5, high: 7, published: "6", unit: "1", ...SCHOEPS },
  { id: "O-jet-1", subject: "cannula", what: "turbulent stress of an aortic cannula", low: 125, high: 500, published: "125–500", unit: "Pa", ...AORTIC },
  { id: "O-case-1", subject: "oxygenator", what: "pressure drop of the SX25 in the default case at 32 °C, 4 L/min", low: 57.3, high: 77.3, published: "23.934·Q − 28.388", unit: "mmHg", ...FRIED },
  { id: "O-case-2", subject: "oxygenator", what: "pressure drop of the SX25 in the default case at 32 °C, 6 L/min", low: 105.2, high: 125.2, published: "23.934·Q − 28.388", unit: "mmHg", ...FRIED },
  { id: "O-case-3", subject: "oxygenator", what: "FiO2 that the default case needs for 150 mmHg, less that of Fried's line for its uptake", low: -0.05, high: 0.05, published: "0.209 + 0.00171·VO2", unit: "1", ...FRIED },
];
