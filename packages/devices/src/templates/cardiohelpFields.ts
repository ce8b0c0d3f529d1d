import type { KnownField } from "./DeviceTemplate.ts";

/** Where the names come from. They were read there on 2026-11-27; nobody has seen the bytes. */
export const CARDIOHELP_PROGRAM =
  "a public ICU integration program (its class idea.model.dev.CardiohelpMeasurement); its parser is unfinished, so places, frame and check are not known";

export const CARDIOHELP_LINE =
  "declared in a public ICU integration program (its class icuInterface.adapters.CardiohelpDriver), never proved by a working reader";

const IN_PROGRAM = "unit as the program has it, without a range";

/** Limits of the pressures and of the flow are named there too, without a word on how they are sent. */
export const CARDIOHELP_FIELDS: readonly KnownField[] = [
  { name: "PVen", unit: "mm[Hg]", note: IN_PROGRAM },
  { name: "PInt", unit: "mm[Hg]", note: `${IN_PROGRAM}, where its variable is called SpO2` },
  { name: "PArt", unit: "mm[Hg]", note: IN_PROGRAM },
  { name: "PAux", unit: "mm[Hg]", note: IN_PROGRAM },
  { name: "deltaP", unit: "mm[Hg]", note: IN_PROGRAM },
  { name: "Flow", unit: "L/min", note: "two decimals; no range" },
  { name: "Speed", unit: "{rpm}", range: "0 to 5025" },
  { name: "Speed limit", kind: "limitLow", unit: "{rpm}", range: "0 to 5000", note: "5001 when it is off" },
  { name: "SvO2", unit: "%", range: "40.0 to 99.9" },
  { name: "SvO2 limit", kind: "limitLow", unit: "%", range: "40.0 to 99.9", note: "100.0 when it is off" },
  { name: "Hb", unit: "g/dL", range: "5.0 to 15.0" },
  { name: "Hb limit", kind: "limitLow", unit: "g/dL", range: "5.0 to 15.0", note: "15.1 when it is off" },
  { name: "Hct", unit: "%", range: "15.0 to 50.0" },
  { name: "Hct limit", kind: "limitLow", unit: "%", range: "15.0 to 50.0", note: "50.1 when it is off" },
  { name: "TVen", unit: "Cel", range: "10.0 to 45.0" },
  { name: "TVen limit", kind: "limitLow", unit: "Cel", range: "10.0 to 45.0", note: "45.1 when it is off" },
  { name: "TArt", unit: "Cel", range: "10.0 to 45.0" },
  { name: "TArt limit", kind: "limitLow", unit: "Cel", range: "10.0 to 45.0", note: "45.1 when it is off" },
  { name: "Bubble", range: "0 to 1" },
  { name: "Level", range: "0 to 1" },
  { name: "Requested flow", kind: "set", unit: "L/min", range: "0 to 9.99" },
  { name: "Requested speed", kind: "set", unit: "{rpm}", range: "0 to 5000" },
  { name: "Requested pump mode", kind: "set", note: "RPM or LPM" },
  { name: "Active pump mode", note: "RPM or LPM" },
];
