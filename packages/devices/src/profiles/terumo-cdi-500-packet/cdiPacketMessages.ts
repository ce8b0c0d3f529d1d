import type { SignalId } from "@openperfusion/signals";
import type { Sentinel, Shape } from "../../profile/DataLine.ts";
import type { Message, TextValue } from "../../profile/PacketProfile.ts";

const STX = "\u0002";
const ETX = "\u0003";
/** STX, device, sequence, length, command and sub-command. */
const HEADER_BYTES = 10;
/** The time and its TAB. */
const ITEMS_AT = HEADER_BYTES + 9;
/** Check and ETX. */
const TAIL_BYTES = 3;

/** How a quantity is written; the first shape and the first dashes are what an emulated monitor writes. */
interface Form {
  readonly shapes: readonly Shape[];
  readonly dashes: readonly string[];
  /** Width of the blanks of an emulated monitor. */
  readonly width: number;
}

const form = (width: number, shapes: readonly string[], dashes: readonly string[]): Form => ({
  width,
  dashes,
  shapes: shapes.map((pattern) => ({ pattern, confidence: "inferred" })),
});

const PH = form(4, ["9.99"], ["-.--", " ---"]);
const TEMPERATURE = form(4, ["99.9", " 9.9"], ["--.-", " -.-"]);
const WHOLE = form(3, ["999", " 99", "  9"], ["---"]);
const TENTHS = form(3, ["9.9", "99.9"], ["-.-", "--.-"]);
const TWO_DIGITS = form(2, ["99", " 9"], ["--"]);
const SIGNED = form(2, [" 9", "-9", "[1-9]9", "-[1-9]9"], ["--"]);
const GAS: Form = {
  width: 3,
  dashes: ["---", "-.-", "--.-"],
  shapes: [
    ...WHOLE.shapes.map((shape): Shape => ({ ...shape, unit: "mm[Hg]" })),
    ...["9.9", "99.9"].map((pattern): Shape => ({ pattern, unit: "kPa", confidence: "inferred" })),
  ],
};

const missing = (pattern: string, state: Sentinel["state"]): Sentinel => ({
  pattern,
  state,
  confidence: "inferred",
});

function value(
  code: string,
  name: string,
  signal: SignalId,
  unit: TextValue["unit"],
  { shapes, dashes }: Form,
): TextValue {
  const widths = new Set(
    [...shapes.map(({ pattern }) => pattern.replace("[1-9]", "9")), ...dashes].map(lengthOf),
  );
  return {
    role: "value",
    name: `${code} ${name}`,
    signal,
    kind: "measured",
    unit,
    at: { by: "item", key: code },
    shapes,
    sentinels: [
      ...dashes.map((pattern) => missing(pattern, "outOfRange")),
      ...[...widths].map((width) => missing(" ".repeat(width), "notAvailable")),
    ],
  };
}

const lengthOf = ({ length }: string): number => length;

const BLOOD_GAS = { option: "gasUnit" } as const;

/** In the order of their codes. Whether gases are shown at 37 °C is told by no packet. */
const ANALYTES: readonly (readonly [field: TextValue, form: Form])[] = (
  [
    ["00", "arterial pH", "blood.arterial.ph", "[pH]", PH],
    ["01", "arterial CO2", "blood.arterial.pco2", BLOOD_GAS, GAS],
    ["02", "arterial O2", "blood.arterial.po2", BLOOD_GAS, GAS],
    ["03", "arterial temperature", "blood.arterial.temperature", "Cel", TEMPERATURE],
    ["04", "arterial sO2", "blood.arterial.so2", "%", WHOLE],
    ["05", "arterial HCO3", "blood.arterial.hco3", "meq/L", TWO_DIGITS],
    ["06", "arterial BE", "blood.arterial.baseExcess", "meq/L", SIGNED],
    ["07", "K+", "blood.potassium", "mmol/L", TENTHS],
    ["08", "VO2", "blood.vo2", "mL/min", WHOLE],
    ["09", "venous pH", "blood.venous.ph", "[pH]", PH],
    ["0A", "venous CO2", "blood.venous.pco2", BLOOD_GAS, GAS],
    ["0B", "venous O2", "blood.venous.po2", BLOOD_GAS, GAS],
    ["0C", "venous temperature", "blood.venous.temperature", "Cel", TEMPERATURE],
    ["0D", "venous sO2", "blood.venous.so2", "%", WHOLE],
    ["0E", "venous HCO3", "blood.venous.hco3", "meq/L", TWO_DIGITS],
    ["0F", "venous BE", "blood.venous.baseExcess", "meq/L", SIGNED],
    ["10", "HCT", "blood.hematocrit", "%", TWO_DIGITS],
    ["11", "HGB", "blood.hemoglobin", "g/dL", TENTHS],
  ] as const
).map(([code, name, signal, unit, how]) => [
  how === PH || how === GAS
    ? { ...value(code, name, signal, unit, how), qualifiedBy: "temperatureView" }
    : value(code, name, signal, unit, how),
  how,
]);

const analyteText = ([{ name }, { width }]: (typeof ANALYTES)[number]): string =>
  `${name.slice(0, 2)}00${" ".repeat(width)}\t`;

const COMMAND_AT = 8;

/** What the monitor measures: command A, without being asked or by a key. */
export const CDI_ANALYTES: Message = {
  key: "analytes",
  label: { en: "Analytes", es: "Analitos" },
  template: `${STX}X000000A000:00:00\t${ANALYTES.map(analyteText).join("")}00${ETX}`,
  match: [
    { at: 1, is: "X" },
    { at: COMMAND_AT, is: "A" },
  ],
  items: {
    kind: "codes",
    from: ITEMS_AT,
    to: -TAIL_BYTES,
    code_bytes: 2,
    qualifier_bytes: 2,
    separator: "\t",
  },
  isSentByItself: true,
  fields: [
    { role: "status", name: "sequence", at: { by: "text", at: 2, length_bytes: 2 }, as: "text" },
    {
      role: "event",
      at: { by: "text", at: 9, length_bytes: 1 },
      quiet: "0",
      markers: [
        { marker: "1", key: "mark", label: { en: "mark key", es: "tecla de marca" } },
        { marker: "2", key: "store", label: { en: "store key", es: "tecla de almacenar" } },
        { marker: "3", key: "recalibration", label: { en: "recalibration", es: "recalibración" } },
      ],
    },
    { role: "clock", at: { by: "text", at: HEADER_BYTES, length_bytes: 8 }, format: "HH:MM:SS" },
    ...ANALYTES.map(([field]) => field),
  ],
};

const message = (key: string, command: string, en: string, es: string): Message => ({
  key,
  label: { en, es },
  template: `${STX}X000000${command}000${ETX}`,
  match: [{ at: COMMAND_AT, is: command }],
  mayBeLonger: true,
  fields: [
    {
      role: "status",
      name: "data",
      at: { by: "rest", at: HEADER_BYTES, to: -TAIL_BYTES },
      as: "text",
    },
  ],
});

/** Commands of the envelope that carry no value: they are told as sent. */
export const CDI_COMMANDS: readonly Message[] = [
  message("acknowledge", "K", "Acknowledgement of a command", "Confirmación de una orden"),
  message("refuse", "N", "Refusal of a command, with its reason", "Rechazo de una orden, con su razón"),
  message("error", "E", "Error, with the code on the screen", "Error, con el código de la pantalla"),
  message("set", "S", "Command that sets", "Orden que ajusta"),
  message("get", "G", "Command that asks", "Orden que pide"),
  {
    ...message("pumpAttention", "A", "Unasked packet of a pump", "Paquete no pedido de una bomba"),
    template: `${STX}A000000A000${ETX}`,
    match: [
      { at: 1, is: "A" },
      { at: COMMAND_AT, is: "A" },
    ],
  },
];
