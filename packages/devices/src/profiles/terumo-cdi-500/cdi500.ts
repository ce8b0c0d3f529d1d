import type { LineProfile } from "../../profile/LineProfile.ts";
import { CDI_500_COLUMNS } from "./cdi500Columns.ts";
import { CDI_500_FACTS, CDI_500_UNKNOWNS } from "./cdi500Facts.ts";
import { CDI_500_GOLDEN } from "./cdi500Golden.ts";

const GROUPS = "         \t    \tARTERIAL \t \t  \t    \t    \t    \t    \t    \t    \t    \t  \t    VENOUS";
const TITLES =
  "  Time   \t pH \t CO2\t  O2\tTEMP\tHCO3\t BE \tcSO2\t K+ \t VO2\t  Q \t BSA\t pH \t CO2\t  O2\tTEMP\t SO2\t HCT\t HGB";

/**
 * Terumo CDI 500 and CDI 550 blood parameter monitor, ASCII output mode. One line:
 *
 *     M HH:MM:SS (TAB xxxx)×18 CR LF        101 bytes, no checksum
 *
 * `M` says why the line was sent. Whether the gases are in mmHg or kPa is not on the wire; whether they are shown
 * at the blood's temperature or corrected to 37 °C is told only by a mode line, at start and at a change.
 */
export const cdi500: LineProfile = {
  codec: "line",
  id: "terumo/cdi-500",
  version: 1,
  label: {
    en: "Terumo CDI 500 / 550 blood parameter monitor, ASCII output",
    es: "Monitor de parámetros sanguíneos Terumo CDI 500 / 550, salida ASCII",
  },
  evidence: "captured",
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
  framing: { kind: "line", lineEnds: ["\r\n", "\r"], maxLength_bytes: 160 },
  check: { kind: "none" },
  data: {
    separator: "\t",
    cells: [
      [
        {
          role: "marker",
          pattern: "[ -~]",
          markers: [
            { marker: " ", key: "timer", label: { en: "interval elapsed", es: "intervalo cumplido" } },
            {
              marker: "S",
              key: "store",
              label: { en: "store key", es: "tecla de almacenar" },
              repeatsLastLine: true,
            },
            {
              marker: "o",
              key: "recalibrationReturn",
              label: { en: "first line after a recalibration", es: "primera línea tras una recalibración" },
              noticeBefore: "recalibrationAdjustment",
            },
          ],
        },
        { role: "clock", patterns: ["[01]9:[0-5]9:[0-5]9", "2[0-3]:[0-5]9:[0-5]9"] },
      ],
      ...CDI_500_COLUMNS.map((column) => [column]),
    ],
  },
  titles: { text: TITLES },
  notices: [
    { text: GROUPS, notice: "header", key: "groups" },
    { text: "", notice: "blank" },
    { text: "@ Temp Data", notice: "mode", key: "temperatureView", mode: "temperatureView", value: "actual" },
    { text: "37C Temp Data", notice: "mode", key: "temperatureView", mode: "temperatureView", value: "37C" },
    { text: "Recalibration Adjustment", notice: "event", key: "recalibrationAdjustment" },
  ],
  modes: [{ name: "temperatureView", initial: "unknown", values: ["unknown", "actual", "37C"] }],
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
  emission: { header: [GROUPS, TITLES, ""], headerEveryLineCount: 50, ownValues: {} },
  golden: CDI_500_GOLDEN,
  provenance: CDI_500_FACTS,
  unknowns: CDI_500_UNKNOWNS,
  hints: [
    {
      en: "On the monitor's set-up screen, the output interval must not be 0.0 and the output mode must be ASCII.",
      es: "En la pantalla de configuración del monitor, el intervalo de salida no debe ser 0.0 y el modo de salida debe ser ASCII.",
    },
    {
      en: "Port parameters are set on the monitor too: 9600 baud, 8 data bits, no parity, 1 stop bit.",
      es: "Los parámetros del puerto también se ajustan en el monitor: 9600 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
    {
      en: "The separate pump port speaks another protocol; use the data port.",
      es: "El puerto de la bomba habla otro protocolo; use el puerto de datos.",
    },
  ],
  cableNote: {
    en: "RS-232. Connector and pin-out: unknown; no public source gives them.",
    es: "RS-232. Conector y asignación de pines: desconocidos; ninguna fuente pública los da.",
  },
  menuNote: {
    en: "Output mode ASCII; output interval 0.1 (a line every 6 s). 1.0 is a line a minute, 0.0 is silence.",
    es: "Modo de salida ASCII; intervalo de salida 0.1 (una línea cada 6 s). 1.0 es una línea por minuto, 0.0 es silencio.",
  },
};
