import type { GoldenFile } from "../FileImporter.ts";

const RULE = "table 14 of the manual, values worked out by hand";

const line = (...fields: readonly string[]): string => `${fields.join("  ")}\n`;
const channel = (rso2: string, event = "0", status = "0"): readonly string[] => [rso2, event, status, "0"];
const OFF = channel("0");

export const INVOS_GOLDEN: readonly GoldenFile[] = [
  {
    origin: "computed",
    source: `${RULE}: two channels, an event and a status`,
    text:
      line("1.2.34.56/1/1", "01/31/26", "15:33:56", ...channel("68"), ...channel("71"), ...OFF, ...OFF) +
      line(
        "1.2.34.56/1/1",
        "01/31/26",
        "15:34:01",
        ...channel("15", "12"),
        ...channel("95", "0", "3"),
        ...OFF,
        ...OFF,
      ),
    rows: [
      {
        time: "2026-01-31T15:33:56",
        layout: "channels",
        cells: { "Ch 1 rSO2": 68, "Ch 2 rSO2": 71, "Ch 3 rSO2": "inactive", "Ch 4 rSO2": "inactive" },
        notes: { "Ch 3 rSO2": "0", "Ch 4 rSO2": "0" },
        others: { Version: "1.2.34.56/1/1" },
      },
      {
        time: "2026-01-31T15:34:01",
        layout: "channels",
        cells: { "Ch 1 rSO2": 15, "Ch 2 rSO2": 95, "Ch 3 rSO2": "inactive", "Ch 4 rSO2": "inactive" },
        notes: { "Ch 3 rSO2": "0", "Ch 4 rSO2": "0" },
        others: { Version: "1.2.34.56/1/1", "Ch 1 event": "12", "Ch 2 status": "3" },
      },
    ],
  },
  {
    origin: "computed",
    source: `${RULE}: beyond the range, an event that does not exist, a live status, one blank, a 13th month`,
    text:
      line("1.2.34.56/1/1", "01/31/26", "15:34:06", ...channel("14"), ...OFF, ...OFF, ...OFF) +
      line("1.2.34.56/1/1", "01/31/26", "15:34:11", ...channel("68", "161"), ...OFF, ...OFF, ...OFF) +
      line("1.2.34.56/1/1", "01/31/26", "15:34:16", ...channel("68", "0", "21"), ...OFF, ...OFF, ...OFF) +
      line("1.2.34.56/1/1", "01/31/26", "15:34:21", ...channel("68"), ...OFF, ...OFF, ...OFF).replaceAll(
        "  ",
        " ",
      ) +
      line("1.2.34.56/1/1", "13/31/26", "15:34:26", ...channel("68"), ...OFF, ...OFF, ...OFF),
    rows: [],
    rejected: [
      { line: 1, reason: "value" },
      { line: 2, reason: "value" },
      { line: 3, reason: "value" },
      { line: 4, reason: "fields" },
      { line: 5, reason: "time" },
    ],
  },
];
