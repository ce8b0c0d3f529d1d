import type { SignalId } from "@openperfusion/signals";
import type { Message, PacketProfile } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";
import { S5_FACTS, S5_GOLDEN, S5_LEVELS, S5_UNKNOWNS } from "./s5Evidence.ts";
import { BASIC_FIELDS } from "./s5Fields.ts";

const PERIOD_S = 10;

const zeros = (count: number): string => "\u0000".repeat(count);
/** Length of the record, its number, level, plug, time and reserved bytes, main type 0: physiological data. */
const header = (length: number, level: number = 0): string =>
  `${String.fromCharCode(length & 0xff, length >> 8)}${zeros(1)}${String.fromCharCode(level)}${zeros(12)}`;
/** Eight descriptions of subrecords: offset 0 and the type, then the end of the list. */
const descriptions = (type: number): string =>
  `${zeros(2)}${String.fromCharCode(type)}${zeros(2)}\u00ff${zeros(18)}`;

/** Displayed values of the basic class every ten seconds. No byte of it needs the escape. */
function request(): string {
  const record = `${header(49)}${descriptions(0)}\u0001${String.fromCharCode(PERIOD_S)}${zeros(7)}`;
  const sum = Array.from(record, (c) => c.charCodeAt(0)).reduce((a, b) => a + b, 0) & 0xff;
  return `~${record}${String.fromCharCode(sum)}~`;
}

/** Record and check. */
const DISPLAYED_BYTES = 319;

/** -32767: there is no valid number. */
const NOTHING = "\u0001\u0080";

const DISPLAYED: Message = {
  key: "displayed",
  label: { en: "Displayed values, basic class", es: "Valores mostrados, clase básica" },
  // Header, time, 135 words of the basic class, marker, reserved byte, class, check.
  template: `${header(318, 0x0b)}${descriptions(1)}${zeros(4)}${NOTHING.repeat(135)}${zeros(4)}\u0000`,
  match: [
    { at: 14, is: `${zeros(4)}\u0001` },
    // A class above 0 is not the basic one.
    { at: 317, is: "\u0000" },
  ],
  mayBeLonger: true,
  isSentByItself: true,
  fields: [
    { role: "status", name: "DRI level", at: { by: "text", at: 3, length_bytes: 1 }, as: "hex" },
    { role: "clock", at: { by: "binary", at: 6, type: "u32le" }, format: "seconds since 1970" },
    ...BASIC_FIELDS,
  ],
};

const OTHER: Message = {
  key: "otherRecord",
  label: { en: "Another record", es: "Otro registro" },
  template: `${header(318).slice(0, 14)}\u0001\u0000${descriptions(0)}${zeros(DISPLAYED_BYTES - 40)}`,
  match: [],
  mayBeLonger: true,
  fields: [],
};

const CHANNELS = [1, 2, 3, 4] as const;
const PARTS = [
  ["mean", "mean", "media"],
  ["systolic", "systolic", "sistólica"],
  ["diastolic", "diastolic", "diastólica"],
] as const;

const MEAN_CHOICES: readonly SignalId[] = [
  "patient.pressure.arterial.mean",
  "patient.pressure.femoral.mean",
  "patient.pressure.centralVenous",
  "patient.pressure.pulmonaryArtery.mean",
  "patient.pressure.leftAtrium",
];

const choicesOf = (part: "mean" | "systolic" | "diastolic"): readonly SignalId[] =>
  part === "mean"
    ? MEAN_CHOICES
    : [
        `patient.pressure.arterial.${part}`,
        `patient.pressure.femoral.${part}`,
        `patient.pressure.pulmonaryArtery.${part}`,
      ];

const PRESSURES: readonly Placement[] = CHANNELS.flatMap((channel) =>
  PARTS.map(([part, en, es]): Placement => ({
    channel: `monitor.p${channel}.${part}`,
    label: {
      en: `What does pressure channel ${channel} measure (${en})?`,
      es: `¿Qué mide el canal de presión ${channel} (${es})?`,
    },
    choices: choicesOf(part),
  })),
);

const TEMPERATURES: readonly Placement[] = CHANNELS.map((channel) => ({
  channel: `monitor.t${channel}`,
  label: {
    en: `Where is the sensor of temperature channel ${channel}?`,
    es: `¿Dónde está el sensor del canal de temperatura ${channel}?`,
  },
  choices: [
    "patient.temperature.nasopharyngeal",
    "patient.temperature.bladder",
    "patient.temperature.skin",
    "patient.temperature.core",
  ],
}));

/**
 * GE (Datex-Ohmeda) S/5 and CARESCAPE monitors, Datex-Ohmeda Record Interface on the serial port: displayed values of the
 * basic class, asked once, then sent by the monitor every ten seconds. No waveforms.
 */
export const s5: PacketProfile = {
  codec: "packet",
  id: "ge/s5",
  version: 1,
  label: { en: "GE Datex-Ohmeda S/5 or CARESCAPE monitor", es: "Monitor GE Datex-Ohmeda S/5 o CARESCAPE" },
  evidence: "public-code",
  identity: { version: "DRI level", testedVersions: S5_LEVELS },
  transport: {
    baud: 19_200,
    dataBits: 8,
    parity: "even",
    stopBits: 1,
    flowControl: "hardware",
    dtr: true,
    rts: true,
    direction: "poll",
    allowedTx: [request()],
  },
  framing: {
    kind: "flagged",
    begin: 0x7e,
    end: 0x7e,
    escape: 0x7d,
    xor: 0x20,
    // Shorter ones are no displayed values: they are what is left of a record that was cut.
    minLength_bytes: DISPLAYED_BYTES,
    maxLength_bytes: 1491,
  },
  check: { kind: "sum8", encoding: "binary", at: -1, covers: [0, -1], policy: "require" },
  messages: [DISPLAYED, OTHER],
  modes: [],
  options: [],
  placements: [
    ...PRESSURES,
    ...TEMPERATURES,
    {
      channel: "oximeter.spo2",
      label: {
        en: "On which hand is the oximeter's sensor?",
        es: "¿En qué mano está el sensor del oxímetro?",
      },
      choices: ["patient.spo2", "patient.spo2Left"],
    },
  ],
  session: {
    period_ms: PERIOD_S * 1_000,
    staleAfter_ms: 3 * PERIOD_S * 1_000,
    lostAfter_ms: 60_000,
    requests: [
      { tx: 0, every_ms: 15_000, until: "displayed", answers: [] },
      { tx: 0, every_ms: 30_000, when: "silent", answers: [] },
    ],
  },
  emission: { ownValues: {} },
  golden: S5_GOLDEN,
  provenance: S5_FACTS,
  unknowns: S5_UNKNOWNS,
  hints: [
    {
      en: "The monitor sends only after it was asked: polling must be turned on for this port.",
      es: "El monitor solo envía después de que se le pida: hay que activar el sondeo en este puerto.",
    },
    {
      en: "The port uses RTS and CTS: a cable with three wires only stays silent.",
      es: "El puerto usa RTS y CTS: un cable de solo tres hilos queda en silencio.",
    },
    {
      en: "19200 baud, 8 data bits, even parity, 1 stop bit.",
      es: "19200 baudios, 8 bits de datos, paridad par, 1 bit de parada.",
    },
  ],
  cableNote: {
    en: "RS-232 with RTS and CTS; on B20 and B40 monitors pin 4 of the cable is to be left out. Other pins: unknown.",
    es: "RS-232 con RTS y CTS; en los monitores B20 y B40 hay que omitir el pin 4 del cable. Otros pines: desconocidos.",
  },
  menuNote: {
    en: "No setting of the monitor is known to be needed.",
    es: "No se conoce ningún ajuste necesario del monitor.",
  },
};
