import type { ImportColumn, ImportSign } from "../FileImporter.ts";

const PRE = "circuit.pressure.preOxygenator";
const POST = "circuit.pressure.postOxygenator";
const DROP = "circuit.oxygenator.pressureDrop";
const INLET_SO2 = "blood.inlineVenous.so2";
const OUTLET_SO2 = "blood.inlineArterial.so2";
const OUTLET_TEMPERATURE = "circuit.temperature.arterialOutlet";
const FLOW = "pump.arterial.flow";

type Bound = readonly [name: string, signal: ImportColumn["signal"], unit: ImportColumn["unit"]];

const of = (kind: ImportColumn["kind"], bounds: readonly Bound[]): readonly ImportColumn[] =>
  bounds.map(([name, signal, unit]) => ({ name, signal, kind, unit }));

/** Every column of readings by its title, spelled as in the log. */
export const VITALFLOW_COLUMNS: readonly ImportColumn[] = [
  ...of("measured", [
    ["Pre-oxygenator pressure mmHg", PRE, "mm[Hg]"],
    ["Post-oxygenator pressure mmHg", POST, "mm[Hg]"],
    ["Oxygenator pressure delta mmHg", DROP, "mm[Hg]"],
    ["Pre-oxygenator saturation %", INLET_SO2, "%"],
    ["Post-oxygenator saturation %", OUTLET_SO2, "%"],
    ["Post-oxygenator temperature C", OUTLET_TEMPERATURE, "Cel"],
    ["Flow rate L/min", FLOW, "L/min"],
    ["Measured pump speed PRM", "pump.arterial.speed", "{rpm}"],
  ]),
  ...of("limitLow", [
    ["Flow alarm low limit L/min", FLOW, "L/min"],
    ["Pre-oxygenator pressure alarm low limit mmHg", PRE, "mm[Hg]"],
    ["Post-oxygenator pressure alarm low limit mmHg", POST, "mm[Hg]"],
    ["Oxygenator pressure delta alarm low limit mmHg", DROP, "mm[Hg]"],
    ["Pre-oxygenator saturation alarm low limit %", INLET_SO2, "%"],
    ["Post-oxygenator saturation alarm low limit %", OUTLET_SO2, "%"],
    ["Post-oxygenator temperature alarm low limit C", OUTLET_TEMPERATURE, "Cel"],
  ]),
  ...of("limitHigh", [
    ["Flow alarm high limit L/min", FLOW, "L/min"],
    ["Pre-oxygenator pressure alarm high limit mmHg", PRE, "mm[Hg]"],
    ["Post-oxygenator pressure alarm high limit mmHg", POST, "mm[Hg]"],
    ["Oxygenator pressure delta alarm high limit mmHg", DROP, "mm[Hg]"],
    ["Pre-oxygenator saturation alarm high limit %", INLET_SO2, "%"],
    ["Post-oxygenator temperature alarm high limit C", OUTLET_TEMPERATURE, "Cel"],
  ]),
];

/** Each word stays beside its state, so that those of one state are told apart. */
export const VITALFLOW_SIGNS: readonly ImportSign[] = [
  {
    text: "--",
    state: "notAvailable",
    label: { en: "no sensor, or no value", es: "sin sensor, o sin valor" },
  },
  { text: "Lo", state: "underflow", label: { en: "below the range", es: "por debajo del intervalo" } },
  { text: "Hi", state: "overflow", label: { en: "above the range", es: "por encima del intervalo" } },
  {
    text: "A",
    state: "notAvailable",
    label: {
      en: "limit set automatically, its number not told",
      es: "límite automático, sin decir su número",
    },
  },
  { text: "D", state: "notAvailable", label: { en: "limit disabled", es: "límite desactivado" } },
  {
    text: "E",
    state: "sensorOff",
    label: { en: "sensor error, or no sensor", es: "error de sensor, o sin sensor" },
  },
];
