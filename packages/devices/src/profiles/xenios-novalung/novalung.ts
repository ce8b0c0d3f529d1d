import type { BinaryType, Message, NumberValue, PacketProfile } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";
import { NOVALUNG_FACTS, NOVALUNG_GOLDEN, NOVALUNG_UNKNOWNS } from "./novalungEvidence.ts";
import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";

const value = (
  name: string,
  signal: SignalId,
  kind: ValueKind,
  unit: UnitCode,
  at: number,
  type: BinaryType = "i16be",
  divisor: number = 1,
): NumberValue => ({
  role: "value",
  name,
  signal,
  kind,
  at: { by: "binary", at, type },
  unit,
  number: { divisor, sentinels: [] },
});

const FOUR = [1, 2, 3, 4] as const;
const TWO = [1, 2] as const;

/** The names are the source's, numbered as there; offsets count from the packet's first byte. */
const NOVALUNG_DATA: Message = {
  key: "data",
  label: { en: "Answer with the console's values", es: "Respuesta con los valores de la consola" },
  template: `\u00b2\u0000\u0038${"\u0000".repeat(56)}\u0000`,
  match: [{ at: 0, is: "\u00b2" }],
  mayBeLonger: true,
  fields: [
    value("1 speed", "pump.arterial.speed", "measured", "{rpm}", 3),
    value("2 set speed", "pump.arterial.speed", "set", "{rpm}", 5),
    value("3 speed limit, low", "pump.arterial.speed", "limitLow", "{rpm}", 7),
    value("4 speed limit, high", "pump.arterial.speed", "limitHigh", "{rpm}", 9),
    {
      role: "status",
      name: "5 pulse speed difference",
      at: { by: "text", at: 11, length_bytes: 2 },
      as: "hex",
    },
    { role: "status", name: "6 pulse frequency", at: { by: "text", at: 13, length_bytes: 1 }, as: "hex" },
    { role: "status", name: "7 pulse systole", at: { by: "text", at: 14, length_bytes: 1 }, as: "hex" },
    value("8 flow", "pump.arterial.flow", "measured", "mL/min", 15),
    value("9 set flow", "pump.arterial.flow", "set", "mL/min", 17),
    value("10 flow limit, low", "pump.arterial.flow", "limitLow", "mL/min", 19),
    value("11 flow limit, high", "pump.arterial.flow", "limitHigh", "mL/min", 21),
    ...FOUR.map((n) => value(`${11 + n} p${n}`, `console.pressure.p${n}`, "measured", "mm[Hg]", 21 + 2 * n)),
    ...FOUR.map((n) =>
      value(`${15 + n} p${n} limit, low`, `console.pressure.p${n}`, "limitLow", "mm[Hg]", 29 + 2 * n),
    ),
    ...FOUR.map((n) =>
      value(`${19 + n} p${n} limit, high`, `console.pressure.p${n}`, "limitHigh", "mm[Hg]", 37 + 2 * n),
    ),
    ...TWO.map((n) =>
      value(`${23 + n} T${n}`, `console.temperature.t${n}`, "measured", "Cel", 45 + 2 * n, "i16be", 10),
    ),
    ...TWO.map((n) =>
      value(
        `${25 + n} T${n} limit, low`,
        `console.temperature.t${n}`,
        "limitLow",
        "Cel",
        49 + 2 * n,
        "i16be",
        10,
      ),
    ),
    ...TWO.map((n) =>
      value(
        `${27 + n} T${n} limit, high`,
        `console.temperature.t${n}`,
        "limitHigh",
        "Cel",
        53 + 2 * n,
        "i16be",
        10,
      ),
    ),
    { role: "status", name: "30 and following", at: { by: "rest", at: 59, to: -1 }, as: "hex" },
  ],
};

const NOVALUNG_VERSION: Message = {
  key: "version",
  label: { en: "Answer with the version", es: "Respuesta con la versión" },
  template: "\u00b1\u0000\u0002\u0000\u0000\u0000",
  match: [{ at: 0, is: "\u00b1" }],
  mayBeLonger: true,
  fields: [{ role: "status", name: "version", at: { by: "text", at: 3, length_bytes: 2 }, as: "hex" }],
};

const PRESSURES: readonly SignalId[] = [
  "circuit.pressure.venousLine",
  "circuit.pressure.preOxygenator",
  "circuit.pressure.postOxygenator",
  "circuit.pressure.arterialLine",
];
const TEMPERATURES: readonly SignalId[] = [
  "circuit.temperature.arterialOutlet",
  "circuit.temperature.venousInlet",
  "circuit.temperature.water",
];

const NOVALUNG_PLACEMENTS: readonly Placement[] = [
  ...FOUR.map((n): Placement => ({
    channel: `console.pressure.p${n}`,
    label: { en: `Where is pressure line p${n}?`, es: `¿Dónde está la línea de presión p${n}?` },
    choices: PRESSURES,
  })),
  ...TWO.map((n): Placement => ({
    channel: `console.temperature.t${n}`,
    label: { en: `Where is temperature sensor T${n}?`, es: `¿Dónde está el sensor de temperatura T${n}?` },
    choices: TEMPERATURES,
  })),
];

/**
 * Xenios / Fresenius Novalung console (iLA activve family). The host asks, the console answers:
 *
 *     id, length of the data (2 bytes, big-endian), data, 255 − sum of all bytes before
 */
export const novalung: PacketProfile = {
  codec: "packet",
  id: "xenios/novalung",
  version: 1,
  label: {
    en: "Xenios / Fresenius Novalung console (iLA activve)",
    es: "Consola Xenios / Fresenius Novalung (iLA activve)",
  },
  evidence: "public-code",
  identity: { version: "version", testedVersions: [] },
  transport: {
    baud: 19_200,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "poll",
    allowedTx: ["\u00a1\u0000\u0000\u005e", "\u00a2\u0000\u0000\u005d"],
  },
  framing: {
    kind: "lengthPrefixed",
    starts: "\u00b1\u00b2",
    length: { offset: 1, width_bytes: 2, radix: "bigEndian", counts: "data" },
    around_bytes: 4,
    minLength_bytes: 6,
    maxLength_bytes: 260,
  },
  check: { kind: "complementSum8", encoding: "binary", at: -1, covers: [0, -1], policy: "require" },
  messages: [NOVALUNG_DATA, NOVALUNG_VERSION],
  modes: [],
  options: [],
  placements: NOVALUNG_PLACEMENTS,
  session: {
    period_ms: 1_000,
    staleAfter_ms: 6_000,
    lostAfter_ms: 30_000,
    requests: [
      { tx: 0, every_ms: 1_000, until: "version", answers: ["version"] },
      { tx: 1, every_ms: 1_000, after: "version", answers: ["data"] },
    ],
  },
  emission: { ownValues: {} },
  golden: NOVALUNG_GOLDEN,
  provenance: NOVALUNG_FACTS,
  unknowns: NOVALUNG_UNKNOWNS,
  hints: [
    {
      en: "The console sends only what it is asked: polling must be turned on for this port.",
      es: "La consola solo envía lo que se le pide: hay que activar el sondeo en este puerto.",
    },
    {
      en: "19200 baud, 8 data bits, no parity, 1 stop bit.",
      es: "19200 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
  ],
  cableNote: {
    en: "RS-232. Connector and pin-out: unknown; the line from the computer to the console is needed, because it must be asked.",
    es: "RS-232. Conector y pines: desconocidos; hace falta la línea del ordenador a la consola, porque hay que preguntarle.",
  },
  menuNote: {
    en: "Unknown: no public source says whether the output must be turned on.",
    es: "Desconocido: ninguna fuente pública dice si hay que activar la salida.",
  },
};
