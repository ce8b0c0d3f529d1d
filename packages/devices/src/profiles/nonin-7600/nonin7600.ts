import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { NONIN_FACTS, NONIN_GOLDEN, NONIN_UNKNOWNS } from "./nonin7600Evidence.ts";
import { NONIN_LINE, NONIN_PLACEMENTS } from "./noninMessage.ts";

/**
 * Nonin SmartO2 7600 and SenSmart X-100 regional oximeters, output format Nonin 1. A line a second:
 *
 *     Ch1=XXX Ch2=XXX Ch3=XXX Ch4=XXX 1234&$*|date and time|rSO2=a,b,c,d|…\CKSUM=xxxx CR LF
 *
 * A list has one part for each channel. What a channel measures depends on where its sensor sits.
 */
export const nonin7600: PacketProfile = {
  codec: "packet",
  id: "nonin/7600",
  version: 2,
  label: {
    en: "Nonin SmartO2 7600 / SenSmart X-100 regional oximeter, format Nonin 1",
    es: "Oxímetro regional Nonin SmartO2 7600 / SenSmart X-100, formato Nonin 1",
  },
  evidence: "public-code",
  transport: {
    baud: 57_600,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "listenOnly",
    allowedTx: [],
  },
  framing: { kind: "line", lineEnds: ["\r\n"], isPrintable: true, maxLength_bytes: 512 },
  check: {
    kind: "crc16",
    polynomial: 0x1021,
    initial: 0,
    encoding: "hexUpper",
    at: -4,
    covers: [0, -4],
    policy: "require",
  },
  messages: [NONIN_LINE],
  modes: [],
  options: [],
  placements: NONIN_PLACEMENTS,
  session: { period_ms: 1_000, staleAfter_ms: 4_000, lostAfter_ms: 15_000 },
  emission: { ownValues: {} },
  golden: NONIN_GOLDEN,
  provenance: NONIN_FACTS,
  unknowns: NONIN_UNKNOWNS,
  hints: [
    {
      en: "The output format must be Nonin 1; the X-100 has five formats.",
      es: "El formato de salida debe ser Nonin 1; el X-100 tiene cinco formatos.",
    },
    {
      en: "57600 baud, 8 data bits, no parity, 1 stop bit.",
      es: "57600 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
    {
      en: "Lines arrive and are rejected for their check: send a recording, the range of the checksum was never seen on a device.",
      es: "Llegan líneas y se rechazan por su suma de control: envíe una grabación, su alcance nunca se ha visto en un dispositivo.",
    },
  ],
  cableNote: {
    en: "RS-232 on a DB-9: data on pins 2 and 3, ground on 5. Straight or null modem, and gender: unknown.",
    es: "RS-232 en un DB-9: datos en los pines 2 y 3, tierra en el 5. Directo o módem nulo, y género: desconocidos.",
  },
  menuNote: {
    en: "Data output format Nonin 1, where the device offers more than one.",
    es: "Formato de salida de datos Nonin 1, si el dispositivo ofrece más de uno.",
  },
};
