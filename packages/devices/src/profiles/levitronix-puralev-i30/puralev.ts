import { MODBUS_CHECK, modbusRead } from "../../packet/modbusRead.ts";
import type { Message, NumberValue, PacketProfile, PacketStatus } from "../../profile/PacketProfile.ts";
import { PURALEV_FACTS, PURALEV_GOLDEN, PURALEV_UNKNOWNS } from "./puralevEvidence.ts";

/** Where a register of the answer stands: address, function and count come first. */
const at = (register: number): number => 3 + 2 * register;

const raw = (name: string, register: number, count: number = 1): PacketStatus => ({
  role: "status",
  name,
  at: { by: "text", at: at(register), length_bytes: 2 * count },
  as: "hex",
});

const alarm = (name: string, register: number): PacketStatus => ({
  ...raw(name, register),
  alarms: { quiet: ["0000"] },
});

const speed = (name: string, register: number, kind: NumberValue["kind"]): NumberValue => ({
  role: "value",
  name,
  signal: "pump.arterial.speed",
  kind,
  at: { by: "binary", at: at(register), type: "u16be" },
  unit: "{rpm}",
  number: { sentinels: [] },
});

const PURALEV_MESSAGES: readonly Message[] = [
  {
    key: "registers",
    label: { en: "Nine input registers from 0x4000", es: "Nueve registros de entrada desde 0x4000" },
    template: `\u0001\u0004\u0012${"\u0000".repeat(20)}`,
    match: [{ at: 1, is: "\u0004\u0012" }],
    fields: [
      // 1 off, 2 speed control, 3 process control, 4 error, 7 and 8 the two controls with safety
      raw("state", 0),
      speed("actual speed", 1, "measured"),
      raw("actual process value, hundredths", 2),
      speed("speed set point", 3, "set"),
      raw("process set point, hundredths", 4),
      alarm("error", 5),
      alarm("warning", 6),
      raw("message", 7),
      raw("driver temperature", 8),
    ],
  },
  {
    key: "identity",
    label: { en: "Fifteen input registers from 0x3FE0", es: "Quince registros de entrada desde 0x3FE0" },
    template: `\u0001\u0004\u001e${"\u0000".repeat(32)}`,
    match: [{ at: 1, is: "\u0004\u001e" }],
    fields: [raw("id", 0, 5), raw("deviceType", 5), raw("firmware", 6, 8), raw("serialNumber", 14)],
  },
  {
    key: "exception",
    label: { en: "Modbus exception", es: "Excepción de Modbus" },
    template: "\u0001\u0084\u0002\u0000\u0000",
    match: [{ at: 1, is: "\u0084" }],
    fields: [
      { role: "status", name: "exceptionCode", at: { by: "text", at: 2, length_bytes: 1 }, as: "hex" },
    ],
  },
];

const REQUESTS = [
  modbusRead({ server: 1, function: 4, address: 0x3fe0, count: 15 }),
  modbusRead({ server: 1, function: 4, address: 0x4000, count: 9 }),
];

/**
 * Levitronix PuraLev i30 laboratory pump, Modbus RTU: identity once, then nine input registers from 0x4000. It is no
 * clinical device, and the clinical CentriMag console is not known to speak so.
 */
export const puralev: PacketProfile = {
  codec: "packet",
  id: "levitronix/puralev-i30",
  version: 1,
  label: {
    en: "Levitronix PuraLev i30 laboratory pump",
    es: "Bomba de laboratorio Levitronix PuraLev i30",
  },
  evidence: "public-code",
  identity: { version: "firmware", testedVersions: [] },
  transport: {
    baud: 57_600,
    dataBits: 8,
    parity: "even",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "poll",
    allowedTx: REQUESTS,
  },
  framing: { kind: "modbusRtu", server: 1 },
  check: MODBUS_CHECK,
  messages: PURALEV_MESSAGES,
  modes: [],
  options: [],
  session: {
    period_ms: 1_000,
    staleAfter_ms: 5_000,
    lostAfter_ms: 30_000,
    requests: [
      { tx: 0, every_ms: 1_000, until: "identity", answers: ["identity"] },
      { tx: 1, every_ms: 1_000, after: "identity", answers: ["registers"] },
    ],
  },
  emission: { ownValues: {} },
  golden: PURALEV_GOLDEN,
  provenance: PURALEV_FACTS,
  unknowns: PURALEV_UNKNOWNS,
  hints: [
    {
      en: "The device sends only what it is asked: polling must be turned on for this port.",
      es: "El equipo solo envía lo que se le pide: hay que activar el sondeo en este puerto.",
    },
    {
      en: "57600 baud, 8 data bits, even parity, 1 stop bit; Modbus address 1.",
      es: "57600 baudios, 8 bits de datos, paridad par, 1 bit de parada; dirección Modbus 1.",
    },
  ],
  cableNote: {
    en: "Connector, pin-out and electrical level (RS-232 or RS-485): unknown.",
    es: "Conector, pines y nivel eléctrico (RS-232 o RS-485): desconocidos.",
  },
  menuNote: {
    en: "Set on the pump: Modbus address 1 and the rate of the port.",
    es: "En la bomba: dirección Modbus 1 y la velocidad del puerto.",
  },
};
