import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { IFMOUT_FACTS, IFMOUT_GOLDEN, IFMOUT_UNKNOWNS } from "./ifmoutEvidence.ts";
import { IFMOUT_PACKET } from "./ifmoutMessage.ts";

/**
 * Edwards hemodynamic monitors, serial output IFMout. A packet about every 2 s:
 *
 *     STX (letter text)… ETX check
 *
 * Letters are case-sensitive twins: C is cardiac output, c its index. The check is not understood.
 */
export const ifmout: PacketProfile = {
  codec: "packet",
  id: "edwards/ifmout",
  version: 1,
  label: {
    en: "Edwards Vigilance / Vigileo / EV1000 / HemoSphere, output IFMout",
    es: "Edwards Vigilance / Vigileo / EV1000 / HemoSphere, salida IFMout",
  },
  evidence: "public-code",
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
  framing: { kind: "startEnd", start: "\u0002", end: "\u0003", trailer_bytes: 1, maxLength_bytes: 400 },
  check: { kind: "unknown", at: -1, length_bytes: 1 },
  between: "\r\n",
  messages: [IFMOUT_PACKET],
  modes: [],
  options: [],
  session: { period_ms: 2_000, staleAfter_ms: 8_000, lostAfter_ms: 30_000 },
  emission: { ownValues: {} },
  golden: IFMOUT_GOLDEN,
  provenance: IFMOUT_FACTS,
  unknowns: IFMOUT_UNKNOWNS,
  hints: [
    {
      en: "In the monitor's serial port setup the device must be IFMout; a HemoSphere must be restarted afterwards. Analog input is another menu.",
      es: "En la configuración del puerto serie del monitor, el dispositivo debe ser IFMout; un HemoSphere debe reiniciarse después. La entrada analógica es otro menú.",
    },
    {
      en: "The baud rate is set there too: 9600, or give the port the other one.",
      es: "La velocidad también se ajusta ahí: 9600, o dé al puerto la otra.",
    },
    {
      en: "A straight cable alone does not work: a null modem is needed.",
      es: "Un cable directo solo no funciona: hace falta un módem nulo.",
    },
  ],
  cableNote: {
    en: "RS-232, DB-9, null modem (male to female; first EV1000 female to female). Vigilance: COM1; Vigilance II: port 1, the upper one; first EV1000: second port from the right.",
    es: "RS-232, DB-9, módem nulo (macho a hembra; primer EV1000 hembra a hembra). Vigilance: COM1; Vigilance II: puerto 1, el superior; primer EV1000: segundo puerto desde la derecha.",
  },
  menuNote: {
    en: "Serial port setup: device IFMout, baud rate 9600, parity none, 8 data bits, 1 stop bit, flow control 2 seconds.",
    es: "Configuración del puerto serie: dispositivo IFMout, velocidad 9600, sin paridad, 8 bits de datos, 1 bit de parada, control de flujo 2 segundos.",
  },
};
