import type { PublishedPoint } from "./PublishedPoint.ts";

const FRIED = {
  source: "Fried, Perfusion 1998;13:119 (Capiox SX18, SX25); ±5 mmHg, ±10 % and ±0.05 are ours",
  seen: "physiology.md §3.10, §6 A13",
};
const INSPIRE = {
  source: "Inspire 6F, Perfusion 2026 (420 samples, R² 0.62); ±10 % is ours",
  seen: "physiology.md §3.10",
};
const TERUMO = {
  source: "Terumo multicenter 2022 (NX19 in 150 patients, FX25)",
  seen: "physiology.md §3.6, §3.10",
};
const TERUMO_FX = {
  source: "Terumo multicenter 2022 (FX25, no SD for the exchanger; ±0.04 is ours)",
  seen: "physiology.md §3.6, §3.10",
};
const VITRO = { source: "In-vitro trial of 3 oxygenators; ±10 % is ours", seen: "physiology.md §3.10" };
const RATED = {
  source: "Rated oxygen transfer of membrane oxygenators, review",
  seen: "physiology.md §3.10 (PMC5578883)",
};
const ISO_7199 = {
  source: "ISO 7199 / AAMI inlet: 37 °C, Hb 12 g/dL, sO2 65 %, pCO2 45, BE 0; outlet 95 % at rated flow",
  seen: "textbook value, not opened (inlet only in memory, physiology.md §3.10)",
};
const CROSSING = {
  source:
    "Rated flow: that at which standard venous blood leaves at 95 % (review); the maker's 7 L/min is assumed for both, the other limit is ours",
  seen: "abstract only, pmc.ncbi.nlm.nih.gov/articles/PMC5578883, 2026-11-26; inlet as O-oxygenator-13",
};
const WASHOUT = {
  source:
    "Impact of sweep gas flow on ECCO2R, Intensive Care Med Exp 2019 (sweep 2 to 8 L/min: +17 %, at low blood flow); flow and FiO2 by mass balance; ranges are ours",
  seen: "abstract only, icm-experimental.springeropen.com/articles/10.1186/s40635-019-0244-3, 2026-11-25",
};
const STAMMERS = {
  source: "Stammers, Perfusion 2016;31:15 (FX15 to Synthesis)",
  seen: "physiology.md §3.10",
};
const ZHANG = { source: "Zhang, Artif Organs 2006;30:168; ±10 % as in A14", seen: "physiology.md §3.11" };
const PILOT = {
  source: "JECT pilot: CentriMag and Rotaflow, bovine hematocrit 25 %, 25 °C",
  seen: "physiology.md §3.11",
};
const BOOT = { source: "Perfusion student cards (weak); ±5 % is ours", seen: "physiology.md §3.7" };
const TUBE = { source: "Volume of a cylinder", seen: "physiology.md §3.7, computed" };
const ELSO = {
  source: "ELSO general guideline 2017, tubing at 100 mmHg/m; ±20 % is ours",
  seen: "guidelines.md, second hand",
};
const MAKERS = {
  source: "Fit to the maker's curve by nickmmark/ecmo-calculations, at 4 L/min; ±3 % as in A15",
  seen: "data/physiology/duallumen_cannula_dp_fits.csv, computed",
};
const NOE = {
  source: "Noe, J Extra Corpor Technol 1989;21:67 (bovine blood, 30 °C, hematocrit 40 %); ±10 % is ours",
  seen: "physiology.md §3.12",
};

/** Oxygenators, pumps, cannulas. */
// oxfmt-ignore
export const CIRCUITS: readonly PublishedPoint[] = [
  { id: "A13-1", subject: "oxygenator", what: "pressure drop of the SX18 at 4 L/min", low: 62.1, high: 72.1, published: "22.443·Q − 22.650", unit: "mmHg", ...FRIED },
  { id: "A13-2", subject: "oxygenator", what: "pressure drop of the SX25 at 4 L/min", low: 62.3, high: 72.3, published: "23.934·Q − 28.388", unit: "mmHg", ...FRIED },
  { id: "A13-3", subject: "oxygenator", what: "pressure drop of the SX18 at 6 L/min", low: 107, high: 117, published: "22.443·Q − 22.650", unit: "mmHg", ...FRIED },
  { id: "A13-4", subject: "oxygenator", what: "pressure drop of the SX25 at 6 L/min", low: 110.2, high: 120.2, published: "23.934·Q − 28.388", unit: "mmHg", ...FRIED },
  { id: "O-oxygenator-1", subject: "oxygenator", what: "largest oxygen transfer of the SX18", low: 306, high: 374, published: "339.6", unit: "mL/min", ...FRIED },
  { id: "O-oxygenator-2", subject: "oxygenator", what: "largest oxygen transfer of the SX25", low: 416, high: 509, published: "462.6", unit: "mL/min", ...FRIED },
  { id: "O-oxygenator-3", subject: "oxygenator", what: "FiO2 that the SX18 needs at 200 mL/min", low: 0.636, high: 0.736, published: "0.236 + 0.00225·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-4", subject: "oxygenator", what: "FiO2 that the SX25 needs at 200 mL/min", low: 0.501, high: 0.601, published: "0.209 + 0.00171·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-15", subject: "oxygenator", what: "FiO2 that the SX18 needs at 100 mL/min", low: 0.411, high: 0.511, published: "0.236 + 0.00225·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-16", subject: "oxygenator", what: "FiO2 that the SX18 needs at 300 mL/min", low: 0.861, high: 0.961, published: "0.236 + 0.00225·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-17", subject: "oxygenator", what: "FiO2 that the SX25 needs at 100 mL/min", low: 0.33, high: 0.43, published: "0.209 + 0.00171·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-18", subject: "oxygenator", what: "FiO2 that the SX25 needs at 300 mL/min", low: 0.672, high: 0.772, published: "0.209 + 0.00171·VO2", unit: "1", ...FRIED },
  { id: "O-oxygenator-5", subject: "oxygenator", what: "oxygen transfer per FiO2 of the Inspire 6F at pO2 150", low: 256, high: 313, published: "284.34", unit: "mL/min", ...INSPIRE },
  { id: "O-oxygenator-6", subject: "oxygenator", what: "oxygen transfer in use, NX19", low: 39, high: 99, published: "69 ± 30", unit: "mL/min/m²", ...TERUMO },
  { id: "O-oxygenator-7", subject: "oxygenator", what: "CO2 transfer in use, NX19", low: 39, high: 107, published: "73 ± 34", unit: "mL/min/m²", ...TERUMO },
  { id: "O-oxygenator-8", subject: "oxygenator", what: "oxygen diffusing capacity, NX19", low: 0.24, high: 0.52, published: "0.38 ± 0.14", unit: "mL/min/mmHg", ...TERUMO },
  { id: "O-oxygenator-9", subject: "oxygenator", what: "resistance, NX19", low: 6.8, high: 14.2, published: "10.5 ± 3.7", unit: "mmHg·min/L", ...TERUMO },
  { id: "O-oxygenator-10", subject: "oxygenator", what: "oxygen transfer in use, FX25", low: 30, high: 58, published: "44 ± 14", unit: "mL/min/m²", ...TERUMO },
  { id: "O-oxygenator-11", subject: "oxygenator", what: "oxygen transfer per blood as flow rises", low: 2.2, high: 2.7, published: "2.5 to 2.4", unit: "mL/100 mL", ...VITRO },
  { id: "O-oxygenator-12", subject: "oxygenator", what: "rated oxygen transfer", low: 100, high: 200, published: "100–200", unit: "mL/min/m²", ...RATED },
  { id: "O-oxygenator-13", subject: "oxygenator", what: "outlet saturation at rated flow from the ISO inlet", low: 95, high: 100, published: "≥95", unit: "%", ...ISO_7199 },
  { id: "O-oxygenator-19", subject: "oxygenator", what: "flow at which the outlet of the SX18 falls to 95 %, ISO inlet, rated for 7", low: 7, high: 10.5, published: "≥7", unit: "L/min", ...CROSSING },
  { id: "O-oxygenator-20", subject: "oxygenator", what: "flow at which the outlet of the SX25 falls to 95 %, ISO inlet, rated for 7", low: 7, high: 14, published: "≥7, with 1.4 times the SX18's area", unit: "L/min", ...CROSSING },
  { id: "O-oxygenator-21", subject: "oxygenator", what: "outlet saturation of the SX18 at 1.5 times the rated flow less that at the rated", low: -10, high: -1, published: "falls", unit: "%", ...CROSSING },
  { id: "O-oxygenator-22", subject: "oxygenator", what: "CO2 transfer of the SX18 at a sweep of 8 to that of 2 L/min, 4 L/min of blood", low: 1.3, high: 3, published: "rises", unit: "1", ...WASHOUT },
  { id: "O-oxygenator-23", subject: "oxygenator", what: "CO2 transfer gained from 5 to 7 L/min of blood to that gained from 1 to 3, sweep 3 L/min", low: 0, high: 0.5, published: "levels off", unit: "1", ...WASHOUT },
  { id: "O-oxygenator-24", subject: "oxygenator", what: "CO2 transfer at FiO2 1 to that at 0.3, 4 L/min", low: 0.95, high: 1.05, published: "hardly moves", unit: "1", ...WASHOUT },
  { id: "O-oxygenator-14", subject: "circuit", what: "prime of oxygenator circuits", low: 956, high: 1426, published: "956–1426", unit: "mL", ...STAMMERS },
  { id: "A12-1", subject: "heatExchanger", what: "performance of the NX19 at 3 L/min", low: 0.77, high: 0.83, published: "0.80 ± 0.03", unit: "1", ...TERUMO },
  { id: "A12-2", subject: "heatExchanger", what: "performance of the NX19 at 6 L/min", low: 0.54, high: 0.62, published: "0.58 ± 0.04", unit: "1", ...TERUMO },
  { id: "A12-3", subject: "heatExchanger", what: "performance of the FX25 at 3 L/min", low: 0.7, high: 0.78, published: "0.74", unit: "1", ...TERUMO_FX },
  { id: "A14-1", subject: "pump", what: "head of the CentriMag, 4000 rpm, 5.0 L/min", low: 317, high: 387, published: "352", unit: "mmHg", ...ZHANG },
  { id: "A14-2", subject: "pump", what: "head of the CentriMag, 3425 rpm, 4.2 L/min", low: 240, high: 260, published: "250 ± 10", unit: "mmHg", ...PILOT },
  { id: "A14-3", subject: "pump", what: "head of the Rotaflow, 3000 rpm, 4.2 L/min", low: 240, high: 260, published: "250 ± 10", unit: "mmHg", ...PILOT },
  { id: "O-pump-1", subject: "pump", what: "hemolysis of the Rotaflow at that point", low: 0.018, high: 0.024, published: "0.021 ± 0.003", unit: "g/100 L", ...PILOT },
  { id: "O-pump-2", subject: "pump", what: "hemolysis of the CentriMag at that point", low: 0.031, high: 0.051, published: "0.041 ± 0.010", unit: "g/100 L", ...PILOT },
  { id: "O-pump-3", subject: "pump", what: "roller, 3/8 inch", low: 25.6, high: 28.4, published: "27", unit: "mL/rev", ...BOOT },
  { id: "O-pump-4", subject: "pump", what: "roller, 1/2 inch", low: 42.7, high: 47.3, published: "45", unit: "mL/rev", ...BOOT },
  { id: "O-tube-1", subject: "tube", what: "volume of 3/8 inch", low: 71.2, high: 71.4, published: "71.3", unit: "mL/m", ...TUBE },
  { id: "O-tube-2", subject: "tube", what: "flow of 3/8 inch at 100 mmHg/m", low: 4, high: 6, published: "5", unit: "L/min", ...ELSO },
  { id: "O-tube-3", subject: "tube", what: "flow of 1/2 inch at 100 mmHg/m", low: 8, high: 12, published: "10", unit: "L/min", ...ELSO },
  { id: "A15-1", subject: "cannula", what: "pressure drop of the Avalon 27 Fr, return, 4 L/min", low: 191.1, high: 202.9, published: "10.984·Q² + 5.3044·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-2", subject: "cannula", what: "pressure drop of the Avalon 31 Fr, return, 4 L/min", low: 101.3, high: 107.6, published: "6.3107·Q² + 0.8747·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-3", subject: "cannula", what: "pressure drop of the Crescent 28 Fr, return, 4 L/min", low: 144.8, high: 153.8, published: "7.9396·Q² + 5.5664·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-4", subject: "cannula", what: "pressure drop of the Crescent 30 Fr, return, 4 L/min", low: 101.0, high: 107.2, published: "5.6205·Q² + 3.5476·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-5", subject: "cannula", what: "pressure drop of the Crescent 32 Fr, return, 4 L/min", low: 73.9, high: 78.5, published: "4.3856·Q² + 1.5097·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-6", subject: "cannula", what: "pressure drop of the Quantum 27 Fr, return, 4 L/min", low: 258.7, high: 274.7, published: "13.568·Q² + 12.411·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-7", subject: "cannula", what: "pressure drop of the Quantum 31 Fr, return, 4 L/min", low: 138.8, high: 147.4, published: "7.6486·Q² + 5.1713·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-8", subject: "cannula", what: "pressure drop of the ProTek 31 Fr, return, 4 L/min", low: 116.1, high: 123.3, published: "6.9807·Q² + 1.9931·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-9", subject: "cannula", what: "pressure drop of the Avalon 27 Fr, drainage, 4 L/min", low: -67.3, high: -63.4, published: "−3.4861·Q² − 2.3871·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-10", subject: "cannula", what: "pressure drop of the Avalon 31 Fr, drainage, 4 L/min", low: -31.5, high: -29.7, published: "−2.0684·Q² + 0.6194·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-11", subject: "cannula", what: "pressure drop of the Crescent 32 Fr, drainage, 4 L/min", low: -25.0, high: -23.5, published: "−1.4009·Q² − 0.4532·Q", unit: "mmHg", ...MAKERS },
  { id: "A15-12", subject: "cannula", what: "pressure drop of the ProTek 31 Fr, drainage, 4 L/min", low: -48.5, high: -45.7, published: "−1.8139·Q² − 4.5159·Q", unit: "mmHg", ...MAKERS },
  { id: "O-noe-1", subject: "cannula", what: "flow of the 16 Fr Bio-Medicus at 200 mmHg", low: 3.15, high: 3.85, published: "3.5", unit: "L/min", ...NOE },
  { id: "O-noe-2", subject: "cannula", what: "flow of the 19 Fr Bio-Medicus at 200 mmHg", low: 4.5, high: 5.5, published: "5.0", unit: "L/min", ...NOE },
  { id: "O-noe-3", subject: "cannula", what: "flow of the 20 Fr Canyon at 200 mmHg", low: 3.6, high: 4.4, published: "4.0", unit: "L/min", ...NOE },
  { id: "O-noe-4", subject: "cannula", what: "flow of the 20 Fr Cook at 200 mmHg", low: 5.4, high: 6.6, published: "6.0", unit: "L/min", ...NOE },
  { id: "O-noe-5", subject: "cannula", what: "flow of the 17 Fr Bard at 200 mmHg", low: 5.4, high: 6.6, published: "6.0", unit: "L/min", ...NOE },
  { id: "O-noe-6", subject: "cannula", what: "venous flow of the 18 Fr Bio-Medicus at −300 mmHg", low: 2.7, high: 3.3, published: "3.0", unit: "L/min", ...NOE },
  { id: "O-noe-7", subject: "cannula", what: "venous flow of the 18 Fr Bard at −300 mmHg", low: 4.05, high: 4.95, published: "4.5", unit: "L/min", ...NOE },
  { id: "O-noe-8", subject: "cannula", what: "venous flow of the 21 Fr DLP at −300 mmHg", low: 5.85, high: 7.15, published: "6.5", unit: "L/min", ...NOE },
];
