import { MODBUS_CHECK, modbusRead } from "../../packet/modbusRead.ts";
import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { PURALEV_FACTS, PURALEV_UNKNOWNS } from "./puralevFacts.ts";
import { PURALEV_GOLDEN } from "./puralevGolden.ts";
import { PURALEV_MESSAGES } from "./puralevMessages.ts";

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
