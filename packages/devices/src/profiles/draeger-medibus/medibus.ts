import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { MEDIBUS_FACTS, MEDIBUS_GOLDEN, MEDIBUS_UNKNOWNS } from "./medibusEvidence.ts";
import { ESC, MEDIBUS_MESSAGES, SOH } from "./medibusMessages.ts";

/** A command or an answer without data: the sum of its two bytes modulo 256 in two hexadecimal digits, then CR. */
const bare = (start: string, command: string): string => {
  const sum = (start.charCodeAt(0) + command.charCodeAt(0)) & 0xff;
  return `${start}${command}${sum.toString(16).toUpperCase().padStart(2, "0")}\r`;
};

const REQUESTS = {
  initialize: bare(ESC, "Q"),
  identity: bare(ESC, "R"),
  measured: bare(ESC, "$"),
  lowLimits: bare(ESC, "%"),
  highLimits: bare(ESC, "&"),
  alarms: bare(ESC, "'"),
  dateTime: bare(ESC, "("),
  settings: bare(ESC, ")"),
  textMessages: bare(ESC, "*"),
  noOperation: bare(ESC, "0"),
};

/** What the device itself asks, by message; its identity request is answered with an empty one. */
const REPLIES = {
  deviceInitializes: bare(SOH, "Q"),
  deviceAsksIdentity: bare(SOH, "R"),
  deviceIsAlive: bare(SOH, "0"),
  deviceStops: bare(SOH, "U"),
  deviceClockChanged: bare(SOH, "I"),
};

const ALLOWED_TX = [...Object.values(REQUESTS), ...Object.values(REPLIES)];
const tx = (name: keyof typeof REQUESTS): number => ALLOWED_TX.indexOf(REQUESTS[name]);

/**
 * Dräger ventilators and anesthesia workstations, RS 232 Medibus: numbers, limits, settings and alarms of code page 1,
 * asked one after another.
 *
 *     ESC command check CR   →   SOH command data check CR
 *
 * The device's real-time channel has bit 7 set and may stand within an answer; it is taken out and not read.
 */
export const medibus: PacketProfile = {
  codec: "packet",
  id: "draeger/medibus",
  version: 1,
  label: {
    en: "Dräger ventilator or anesthesia workstation, Medibus",
    es: "Ventilador o estación de anestesia Dräger, Medibus",
  },
  evidence: "public-code",
  identity: { model: "deviceName", version: "revision", testedVersions: [] },
  transport: {
    baud: 19_200,
    otherBauds: [9600, 38_400],
    dataBits: 8,
    parity: "even",
    stopBits: 1,
    flowControl: "none",
    dtr: true,
    rts: true,
    direction: "poll",
    allowedTx: ALLOWED_TX,
  },
  framing: {
    kind: "startEnd",
    start: SOH + ESC,
    end: "\r",
    trailer_bytes: 0,
    maxLength_bytes: 4096,
    interleaved: { mask: 0x80, bytes: "\u0011\u0013" },
  },
  check: { kind: "sum8", encoding: "hexUpper", at: -3, covers: [0, -3], policy: "require" },
  messages: MEDIBUS_MESSAGES,
  modes: [],
  options: [],
  placements: [
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
    period_ms: 1_000,
    staleAfter_ms: 5_000,
    lostAfter_ms: 15_000,
    answerWithin_ms: 2_000,
    requests: [
      { tx: tx("initialize"), every_ms: 2_000, until: "initialized", answers: ["initialized"] },
      { tx: tx("initialize"), every_ms: 5_000, when: "silent", answers: ["initialized"] },
      {
        tx: tx("identity"),
        every_ms: 10_000,
        after: "initialized",
        until: "identity",
        answers: ["identity"],
      },
      { tx: tx("measured"), every_ms: 1_000, after: "initialized", answers: ["measured"] },
      { tx: tx("alarms"), every_ms: 2_000, after: "initialized", answers: ["alarms"] },
      { tx: tx("settings"), every_ms: 5_000, after: "initialized", answers: ["settings"] },
      { tx: tx("textMessages"), every_ms: 10_000, after: "initialized", answers: ["textMessages"] },
      { tx: tx("lowLimits"), every_ms: 10_000, after: "initialized", answers: ["lowLimits"] },
      { tx: tx("highLimits"), every_ms: 10_000, after: "initialized", answers: ["highLimits"] },
      { tx: tx("dateTime"), every_ms: 60_000, after: "initialized", answers: ["dateTime"] },
      {
        tx: tx("noOperation"),
        every_ms: 2_000,
        after: "initialized",
        when: "silent",
        answers: ["alive"],
      },
    ],
    replies: Object.entries(REPLIES).map(([to, text]) => ({ tx: ALLOWED_TX.indexOf(text), to })),
  },
  emission: { ownValues: {} },
  golden: MEDIBUS_GOLDEN,
  provenance: MEDIBUS_FACTS,
  unknowns: MEDIBUS_UNKNOWNS,
  hints: [
    {
      en: "The device sends only what it is asked: polling must be turned on for this port.",
      es: "El equipo solo envía lo que se le pide: hay que activar el sondeo en este puerto.",
    },
    {
      en: "The device's port must be set to Medibus, with the rate, parity and stop bits of this port: seen are 9600 8E1 (Apollo, Primus), 19200 8E1 (Evita 4) and 19200 8N1 (Evita XL, V500).",
      es: "El puerto del equipo debe estar en Medibus, con la velocidad, la paridad y los bits de parada de este puerto: se han visto 9600 8E1 (Apollo, Primus), 19200 8E1 (Evita 4) y 19200 8N1 (Evita XL, V500).",
    },
    {
      en: "End-tidal CO2 is read in mmHg only: set that unit on the device.",
      es: "El CO2 al final de la espiración solo se lee en mmHg: ajuste esa unidad en el equipo.",
    },
  ],
  cableNote: {
    en: "RS-232; connector and pin-out differ between models, see the device's instructions.",
    es: "RS-232; el conector y los pines cambian según el modelo, véanse las instrucciones del equipo.",
  },
  menuNote: {
    en: "Serial port: protocol Medibus. Take over its rate, parity and stop bits into the port's configuration.",
    es: "Puerto serie: protocolo Medibus. Lleve su velocidad, paridad y bits de parada a la configuración del puerto.",
  },
};
