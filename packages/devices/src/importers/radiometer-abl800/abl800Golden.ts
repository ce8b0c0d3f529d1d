import type { GoldenFile } from "../FileImporter.ts";

const TITLES =
  'Time;Sample #;Status;Sample type;"T" (°C);Error code;"tHb" (g/dL);Error code;"pH";Error code;"pCO2" (mmHg);Error code;"pO2" (mmHg);Error code;"tHb" (g/dL);Error code;"sO2" (%);Error code;"K+" (mmol/L);Error code;"Lac" (mmol/L);Error code;"pH(T)";Error code;';

const RULE = "the titles and rules of the published export, values worked out by hand";

const lines = (...rows: readonly string[]): string => [TITLES, ...rows].map((row) => `${row}\r\r\n`).join("");

export const ABL800_GOLDEN: readonly GoldenFile[] = [
  {
    origin: "published",
    source:
      "goga-lanchava/abl-cdi-method-comparison-tools, commit 4b11e84 (MIT), examples/PatLog_export.csv, sample 2907, cut to 24 of its 235 fields",
    text: lines(
      '"17.4.2026 11:21";"2907";"?";"Not specified";37,0;"";0,02;"";7,328;"(476) - Measurement unstable";53,4;"";110;"";0,02;"";.....;"?";;"(93) - Value above the reportable range";1,8;"(210) - Calibration error(s) present";7,328;"(476) - Measurement unstable"',
    ),
    rows: [
      {
        time: "2026-04-17T11:21",
        layout: "sample",
        cells: {
          pH: 7.328,
          "pCO2 (mmHg)": 53.4,
          "pO2 (mmHg)": 110,
          "tHb (g/dL)": 0.02,
          "sO2 (%)": "notAvailable",
          "K+ (mmol/L)": "overflow",
          "Lac (mmol/L)": 1.8,
          "pH(T)": 7.328,
        },
        notes: {
          pH: "(476) - Measurement unstable",
          "sO2 (%)": "..... ?",
          "K+ (mmol/L)": "(93) - Value above the reportable range",
          "Lac (mmol/L)": "(210) - Calibration error(s) present",
          "pH(T)": "(476) - Measurement unstable",
        },
        others: {
          "Sample #": "2907",
          Status: "?",
          "Sample type": "Not specified",
          "T (°C)": "37,0",
          "tHb (g/dL)": "0,02",
        },
      },
    ],
  },
  {
    origin: "computed",
    source: `${RULE}: a sample below the range, two error codes in one field, an aborted sample, a day that does not exist`,
    text: lines(
      '"29.2.2028 09:05";"1";"OK";"Mixed venous";32,5;"";9,8;"";7,31;"";48,0;"";41,2;"";9,8;"(581) - OXI spectrum mismatch;(722) - Sample error";74,5;"";3,9;"";;"(94) - Value below the reportable range";7,376;""',
      '"29.2.2028 09:06";"2";"Aborted"',
      '"29.2.2027 09:05";"3";"OK";"Arterial";37,0;"";9,8;"";7,31;"";48,0;"";41,2;"";9,8;"";74,5;"";3,9;"";1,0;"";7,31;""',
    ),
    rows: [
      {
        time: "2028-02-29T09:05",
        layout: "mixedVenous",
        cells: {
          pH: 7.31,
          "pCO2 (mmHg)": 48,
          "pO2 (mmHg)": 41.2,
          "tHb (g/dL)": 9.8,
          "sO2 (%)": 74.5,
          "K+ (mmol/L)": 3.9,
          "Lac (mmol/L)": "underflow",
          "pH(T)": 7.376,
        },
        notes: {
          "tHb (g/dL)": "(581) - OXI spectrum mismatch;(722) - Sample error",
          "Lac (mmol/L)": "(94) - Value below the reportable range",
        },
        others: {
          "Sample #": "1",
          Status: "OK",
          "Sample type": "Mixed venous",
          "T (°C)": "32,5",
          "tHb (g/dL)": "9,8",
        },
      },
    ],
    rejected: [
      { line: 3, reason: "fields" },
      { line: 4, reason: "time" },
    ],
  },
  {
    origin: "computed",
    source: `${RULE}: the other titles; gases in kPa, 5.0 kPa in mmHg by 0.133322387415 kPa/mmHg; hemoglobin in mmol/L stays an other field, as it has no molar mass here`,
    text: [
      'Time;Sample type;"pCO2" (kPa);Error code;"pO2(T)" (kPa);Error code;"pCO2(T)" (mmHg);Error code;"tHb" (mmol/L);Error code;"Na+" (mmol/L);Error code;"Ca++" (mmol/L);Error code;"Cl-" (mmol/L);Error code;"Glu" (mmol/L);Error code;"Hct" (%);Error code;"ABE" (mmol/L);Error code;',
      '"1.1.2026 00:00";"Arterial";5,0;"";20,0;"";36,5;"";6,1;"?";138;"";1,12;"";104;"";6,3;"";29,5;"";-1,4;""',
      "",
    ].join("\n"),
    rows: [
      {
        time: "2026-01-01T00:00",
        layout: "arterial",
        cells: {
          "pCO2 (kPa)": 37.503_08,
          "pO2(T) (kPa)": 150.012_32,
          "pCO2(T) (mmHg)": 36.5,
          "Na+ (mmol/L)": 138,
          "Ca++ (mmol/L)": 1.12,
          "Cl- (mmol/L)": 104,
          "Glu (mmol/L)": 6.3,
          "Hct (%)": 29.5,
        },
        others: {
          "Sample type": "Arterial",
          "tHb (mmol/L)": "6,1",
          "tHb (mmol/L): Error code": "?",
          "ABE (mmol/L)": "-1,4",
        },
      },
    ],
  },
];
