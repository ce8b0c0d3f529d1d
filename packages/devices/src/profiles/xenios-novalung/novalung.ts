import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { NOVALUNG_DATA, NOVALUNG_PLACEMENTS, NOVALUNG_VERSION } from "./novalungMessages.ts";
import { NOVALUNG_FACTS, NOVALUNG_UNKNOWNS } from "./novalungFacts.ts";
import { NOVALUNG_GOLDEN } from "./novalungGolden.ts";

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
