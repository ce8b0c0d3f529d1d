import type { PacketProfile } from "../../profile/PacketProfile.ts";
import { CDI_PACKET_FACTS, CDI_PACKET_GOLDEN, CDI_PACKET_UNKNOWNS } from "./cdi500PacketEvidence.ts";
import { CDI_ANALYTES, CDI_COMMANDS } from "./cdiPacketMessages.ts";

/**
 * Terumo CDI 500 and CDI 550 blood parameter monitor, packet output mode:
 *
 *     STX X BB LLLL A S HH:MM:SS TAB (code ?? value TAB)… CRC ETX CR LF
 *
 * The manual's words put STX under the CRC, and no recording proves it. Read with a warning only, any damaged number
 * would pass; required in one way only, a monitor that does it the other way would give no number at all. So a packet
 * may fit with STX or without it, by the way that the monitor's packets take; which way it is is told.
 */
export const cdi500Packet: PacketProfile = {
  codec: "packet",
  id: "terumo/cdi-500-packet",
  version: 1,
  label: {
    en: "Terumo CDI 500 / 550 blood parameter monitor, packet output",
    es: "Monitor de parámetros sanguíneos Terumo CDI 500 / 550, salida en paquetes",
  },
  evidence: "public-code",
  transport: {
    baud: 9600,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "listenOnly",
    allowedTx: [],
  },
  framing: {
    kind: "lengthPrefixed",
    starts: "\u0002",
    length: { offset: 4, width_bytes: 4, radix: "asciiHex", counts: "packet" },
    around_bytes: 0,
    end: "\u0003",
    minLength_bytes: 13,
    maxLength_bytes: 512,
  },
  check: {
    kind: "crc8",
    polynomial: 0x85,
    isReflected: true,
    initial: 0,
    encoding: "hexUpper",
    at: -3,
    covers: [0, -3],
    orCovers: [1, -3],
    policy: "require",
  },
  between: "\r\n",
  messages: [CDI_ANALYTES, ...CDI_COMMANDS],
  modes: [{ name: "temperatureView", initial: "unknown", values: ["unknown"] }],
  options: [
    {
      name: "gasUnit",
      label: { en: "Unit of the blood gases on the monitor", es: "Unidad de los gases en el monitor" },
      choices: [
        { value: "mmHg", unit: "mm[Hg]", label: { en: "mmHg", es: "mmHg" } },
        { value: "kPa", unit: "kPa", label: { en: "kPa", es: "kPa" } },
      ],
    },
  ],
  session: { period_ms: 6_000, staleAfter_ms: 18_000, lostAfter_ms: 60_000 },
  emission: { ownValues: {} },
  golden: CDI_PACKET_GOLDEN,
  provenance: CDI_PACKET_FACTS,
  unknowns: CDI_PACKET_UNKNOWNS,
  hints: [
    {
      en: "On the monitor's set-up screen, the output interval must not be 0.0 and the output mode must be packet; with mode ASCII use profile terumo/cdi-500.",
      es: "En la pantalla de configuración del monitor, el intervalo de salida no debe ser 0.0 y el modo de salida debe ser de paquetes; con el modo ASCII use el perfil terumo/cdi-500.",
    },
    {
      en: "Port parameters are set on the monitor too: 9600 baud, 8 data bits, no parity, 1 stop bit.",
      es: "Los parámetros del puerto también se ajustan en el monitor: 9600 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
    {
      en: "Packets arrive and are rejected for their check: send a recording, the range of the CRC was never seen on a monitor.",
      es: "Llegan paquetes y se rechazan por su suma de control: envíe una grabación, el alcance del CRC nunca se ha visto en un monitor.",
    },
  ],
  cableNote: {
    en: "RS-232. Connector and pin-out: unknown; no public source gives them.",
    es: "RS-232. Conector y asignación de pines: desconocidos; ninguna fuente pública los da.",
  },
  menuNote: {
    en: "Output mode packet; an output interval above 0.0. Where the menu offers it, ASCII is the better known output.",
    es: "Modo de salida de paquetes; un intervalo de salida mayor que 0.0. Si el menú lo ofrece, ASCII es la salida mejor conocida.",
  },
};
