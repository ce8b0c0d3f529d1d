import type { GoldenFile } from "../FileImporter.ts";

const RULE = "the titles and signs of the public program, values worked out by hand";

const TITLES =
  "Timestamp,Overall alarm status,Bubble alarm status,Technical Fault,Case Number,Pre-oxygenator pressure mmHg,Post-oxygenator pressure mmHg,Oxygenator pressure delta mmHg,Pre-oxygenator saturation %,Post-oxygenator saturation %,Post-oxygenator temperature C,Flow rate L/min,Measured pump speed PRM,Flow alarm low limit L/min,Flow alarm high limit L/min";

const lines = (...rows: readonly string[]): string => [TITLES, ...rows].map((row) => `${row}\r\n`).join("");

export const VITALFLOW_GOLDEN: readonly GoldenFile[] = [
  {
    origin: "computed",
    source: `${RULE}: numbers only`,
    text: lines("2026.01.31 15:33:56.553,0,0,0,12,212,188,24,71.5,99.4,36.8,4.12,3250,2.50,6.00"),
    rows: [
      {
        time: "2026-01-31T15:33:56.553",
        layout: "case",
        cells: {
          "Pre-oxygenator pressure mmHg": 212,
          "Post-oxygenator pressure mmHg": 188,
          "Oxygenator pressure delta mmHg": 24,
          "Pre-oxygenator saturation %": 71.5,
          "Post-oxygenator saturation %": 99.4,
          "Post-oxygenator temperature C": 36.8,
          "Flow rate L/min": 4.12,
          "Measured pump speed PRM": 3250,
          "Flow alarm low limit L/min": 2.5,
          "Flow alarm high limit L/min": 6,
        },
        others: {
          "Overall alarm status": "0",
          "Bubble alarm status": "0",
          "Technical Fault": "0",
          "Case Number": "12",
        },
      },
    ],
  },
  {
    origin: "computed",
    source: `${RULE}: every sign, told apart; a word that is none of them; a line cut short; a day that does not exist`,
    text: lines(
      "2026.01.31 15:33:57.553,1,E,0,12,Lo,Hi,--,?,99.4,36.8,-0.12,3250,D,A",
      "2026.01.31 15:33:58.553,1,E,0,12,212",
      "2026.02.30 15:33:58.553,0,0,0,12,212,188,24,71.5,99.4,36.8,4.12,3250,2.50,6.00",
    ),
    rows: [
      {
        time: "2026-01-31T15:33:57.553",
        layout: "case",
        cells: {
          "Pre-oxygenator pressure mmHg": "underflow",
          "Post-oxygenator pressure mmHg": "overflow",
          "Oxygenator pressure delta mmHg": "notAvailable",
          "Pre-oxygenator saturation %": "invalid",
          "Post-oxygenator saturation %": 99.4,
          "Post-oxygenator temperature C": 36.8,
          "Flow rate L/min": -0.12,
          "Measured pump speed PRM": 3250,
          "Flow alarm low limit L/min": "notAvailable",
          "Flow alarm high limit L/min": "notAvailable",
        },
        notes: {
          "Pre-oxygenator pressure mmHg": "Lo",
          "Post-oxygenator pressure mmHg": "Hi",
          "Oxygenator pressure delta mmHg": "--",
          "Pre-oxygenator saturation %": "?",
          "Flow alarm low limit L/min": "D",
          "Flow alarm high limit L/min": "A",
        },
        others: {
          "Overall alarm status": "1",
          "Bubble alarm status": "E",
          "Technical Fault": "0",
          "Case Number": "12",
        },
      },
    ],
    rejected: [
      { line: 3, reason: "fields" },
      { line: 4, reason: "time" },
    ],
  },
];
