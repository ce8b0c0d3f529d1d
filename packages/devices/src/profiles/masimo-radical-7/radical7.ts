import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { MASIMO_FACTS, MASIMO_GOLDEN, MASIMO_UNKNOWNS } from "./radical7Evidence.ts";
import { MASIMO_LINE, MASIMO_PLACEMENTS } from "./masimoMessage.ts";

/**
 * Masimo pulse oximeters, output format ASCII 1. A line a second, no checksum:
 *
 *     MM/DD/YY HH:MM:SS SN=… SPO2=nnn% BPM=nnn PI=nn.nn% … ALARM=hhhh EXC=hhhhhh CR LF
 *
 * Models differ in the keys they send and in their spelling. An exception of the sensor comes before its numbers.
 */
export const radical7: PacketProfile = {
  codec: "packet",
  id: "masimo/radical-7",
  version: 1,
  label: {
    en: "Masimo Radical-7 / Rad-8 / Rad-87 / Root pulse oximeter, format ASCII 1",
    es: "Pulsioxímetro Masimo Radical-7 / Rad-8 / Rad-87 / Root, formato ASCII 1",
  },
  evidence: "captured",
  transport: {
    baud: 9600,
    otherBauds: [19_200],
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "listenOnly",
    allowedTx: [],
  },
  framing: { kind: "line", lineEnds: ["\r\n"], isPrintable: true, maxLength_bytes: 320 },
  check: { kind: "none" },
  messages: [MASIMO_LINE],
  modes: [],
  options: [],
  placements: MASIMO_PLACEMENTS,
  session: { period_ms: 1_000, staleAfter_ms: 4_000, lostAfter_ms: 15_000 },
  emission: { ownValues: {} },
  golden: MASIMO_GOLDEN,
  provenance: MASIMO_FACTS,
  unknowns: MASIMO_UNKNOWNS,
  hints: [
    {
      en: "The serial output must be ASCII 1; a Rad-8 comes with ASCII 2 (menu level 3, SEr: AS1).",
      es: "La salida serie debe ser ASCII 1; el Rad-8 viene con ASCII 2 (menú de nivel 3, SEr: AS1).",
    },
    {
      en: "The baud rate is set on the docking station: 9600, or 19200 with a Root; give the port the same.",
      es: "La velocidad se ajusta en la base: 9600, o 19200 con un Root; dé la misma al puerto.",
    },
    {
      en: "A null modem is one crossing too many: the cable is straight.",
      es: "Un módem nulo es un cruce de más: el cable es directo.",
    },
  ],
  cableNote: {
    en: "RS-232, female DB-9 on the device: pin 2 and 3 data, 5 ground. Straight cable, male to female.",
    es: "RS-232, DB-9 hembra en el dispositivo: pines 2 y 3 datos, 5 tierra. Cable directo, macho a hembra.",
  },
  menuNote: {
    en: "Device output, serial: ASCII 1. On a docking station, baud rate 9600.",
    es: "Salida del dispositivo, serie: ASCII 1. En una base, velocidad 9600.",
  },
};
