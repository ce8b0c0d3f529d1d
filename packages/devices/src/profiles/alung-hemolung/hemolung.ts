import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { HEMOLUNG_FACTS, HEMOLUNG_UNKNOWNS } from "./hemolungFacts.ts";
import { HEMOLUNG_GOLDEN } from "./hemolungGolden.ts";
import { HEMOLUNG_MESSAGES } from "./hemolungMessages.ts";

/**
 * ALung Hemolung RAS, extracorporeal CO2 removal. One parameter in each packet:
 *
 *     < check (2) id (3 hexadecimal digits) separator (1) value (hexadecimal) >
 *
 * It is silent until it gets a line end.
 */
export const hemolung: PacketProfile = {
  codec: "packet",
  id: "alung/hemolung",
  version: 1,
  label: {
    en: "ALung Hemolung RAS (CO2 removal)",
    es: "ALung Hemolung RAS (eliminación de CO2)",
  },
  evidence: "public-code",
  transport: {
    baud: 115_200,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "poll",
    allowedTx: ["\r\n"],
  },
  framing: { kind: "startEnd", start: "<", end: ">", trailer_bytes: 0, maxLength_bytes: 64 },
  check: { kind: "unknown", at: 1, length_bytes: 2 },
  between: "\r\n",
  messages: HEMOLUNG_MESSAGES,
  modes: [],
  options: [],
  session: {
    period_ms: 3_000,
    staleAfter_ms: 10_000,
    lostAfter_ms: 60_000,
    requests: [{ tx: 0, every_ms: 20_000, when: "silent", answers: [] }],
  },
  emission: { ownValues: {} },
  golden: HEMOLUNG_GOLDEN,
  provenance: HEMOLUNG_FACTS,
  unknowns: HEMOLUNG_UNKNOWNS,
  hints: [
    {
      en: "The console sends nothing until it gets a line end: polling must be turned on for this port.",
      es: "La consola no envía nada hasta recibir un fin de línea: hay que activar el sondeo en este puerto.",
    },
    {
      en: "115200 baud, 8 data bits, no parity, 1 stop bit.",
      es: "115200 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
  ],
  cableNote: {
    en: "RS-232. Connector and pin-out: unknown; the line from the computer to the console is needed, because it must be woken.",
    es: "RS-232. Conector y pines: desconocidos; hace falta la línea del ordenador a la consola, porque hay que despertarla.",
  },
  menuNote: {
    en: "Unknown: no public source says whether the output must be turned on.",
    es: "Desconocido: ninguna fuente pública dice si hay que activar la salida.",
  },
};
