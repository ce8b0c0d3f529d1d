import type { PublishedPoint } from "./PublishedPoint.ts";

const TRANSDUCER = {
  source: "V. L. Gordon et al., Med Instrum 1987;21:87 (disposable transducers, 3 h)",
  seen: "abstract only, booksci.cn/literature/14735536, 2026-11-26",
};
const OPTICATH = {
  source: "A. Schreur et al., J Extra Corpor Technol 2005;37:377 (CDI 500, porcine blood); ±0.5 is ours",
  seen: "abstract only, PMC4680830, 2026-11-26",
};
const CDI_2000 = {
  source: "CDI 2000 against tonometry, Am J Respir Crit Care Med 1994;149:852 (n = 54), ± one deviation",
  seen: "abstract only, PubMed 8143046, 2026-11-26",
};
const MINDRAY = {
  source: "Mindray BeneVision N22/N19, operator's manual, appendix A; ±0.3 s is ours",
  seen: "the manual's page, easymanua.ls, 2026-11-26",
};
const FLOW = {
  source: "M. Wu et al., Flow Meas Instrum 2025;106:103040 (a clamp-on prototype for ECMO)",
  seen: "abstract only, booksci.cn/literature/144931668, 2026-11-26",
};

/** What sensors err by. All of these set their parameters. */
// oxfmt-ignore
export const SENSORS: readonly PublishedPoint[] = [
  { id: "V-sensor-1", subject: "sensor", what: "drift of a circuit's transducer in 3 h", low: -2, high: 2, published: "−2 to +2", unit: "mmHg", ...TRANSDUCER },
  { id: "V-sensor-2", subject: "sensor", what: "in-line venous saturation, drift in 72 h", low: 3.36, high: 4.36, published: "3.86", unit: "%", ...OPTICATH },
  { id: "V-sensor-3", subject: "sensor", what: "in-line venous saturation, drift in 168 h", low: 7.87, high: 8.87, published: "8.37", unit: "%", ...OPTICATH },
  { id: "V-sensor-4", subject: "sensor", what: "in-line pH less the blood's, before a recalibration", low: -0.01, high: 0.03, published: "0.01 ± 0.02", unit: "1", ...CDI_2000 },
  { id: "V-sensor-5", subject: "sensor", what: "in-line pCO2 less the blood's (39 mmHg)", low: -0.7, high: 0.7, published: "0.0 ± 0.7", unit: "mmHg", ...CDI_2000 },
  { id: "V-sensor-6", subject: "sensor", what: "in-line pO2 less the blood's (100 mmHg)", low: -0.8, high: 5.6, published: "2.4 ± 3.2", unit: "mmHg", ...CDI_2000 },
  { id: "V-sensor-7", subject: "sensor", what: "90 % of a step of exhaust or end-tidal CO2 after", low: 2.6, high: 3.2, published: "2.9 (response time, typical)", unit: "s", ...MINDRAY },
  { id: "V-sensor-8", subject: "sensor", what: "scatter of a console's flow probe at 1 L/min", low: 0, high: 0.93, published: "within 0.93 from 1 to 10 L/min", unit: "%", ...FLOW },
];
