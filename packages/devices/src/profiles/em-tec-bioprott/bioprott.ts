import type { LineProfile } from "../../profile/LineProfile.ts";
import { BIOPROTT_CELLS, BIOPROTT_STATUS_RULES } from "./bioprottColumns.ts";
import { BIOPROTT_FACTS, BIOPROTT_UNKNOWNS } from "./bioprottFacts.ts";
import { BIOPROTT_GOLDEN } from "./bioprottGolden.ts";

/**
 * em-tec BioProTT / BioProTT FlowTrack clamp-on flow meter. A line every 100 ms, no checksum:
 *
 *     ee ss aaa p.pp fffffff mmmmmmm sssssss tttttt CR LF
 *
 * error and status byte in hexadecimal, acoustic coupling in %, calibration factor, mean flow over 100 ms, 1 s and
 * 10 s in mL/min, board temperature in °C.
 */
export const bioprott: LineProfile = {
  codec: "line",
  id: "em-tec/bioprott",
  version: 1,
  label: {
    en: "em-tec BioProTT / FlowTrack clamp-on flow meter",
    es: "Caudalímetro de abrazadera em-tec BioProTT / FlowTrack",
  },
  evidence: "documented",
  transport: {
    baud: 38_400,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: false,
    rts: false,
    direction: "listenOnly",
    allowedTx: [],
  },
  framing: { kind: "line", lineEnds: ["\r\n"], maxLength_bytes: 80 },
  check: { kind: "none" },
  data: { separator: " ", cells: BIOPROTT_CELLS, statusRules: BIOPROTT_STATUS_RULES },
  notices: [],
  modes: [],
  options: [],
  // The mean over 1 s is what a person reads as the flow; the shorter and the longer one keep the meter's names.
  placements: [
    {
      channel: "flowmeter.flow.mean1s",
      label: {
        en: "Where is the flow sensor clamped on?",
        es: "¿Dónde está la abrazadera del sensor de flujo?",
      },
      choices: [
        "pump.arterial.flow",
        "circuit.flow.venousLine",
        "circuit.flow.superiorCava",
        "circuit.flow.inferiorCava",
        "circuit.flow.recirculation",
        "circuit.flow.bridge",
        "circuit.flow.purge",
        "circuit.flow.distalPerfusion",
        "circuit.flow.venousReturn",
        "pump.cardioplegia.flow",
        "pump.cerebral.flow",
        "pump.hemoconcentrator.flow",
      ],
    },
  ],
  session: { period_ms: 100, staleAfter_ms: 1_000, lostAfter_ms: 10_000 },
  emission: {
    header: [],
    headerEveryLineCount: 0,
    ownValues: {
      "flowmeter.coupling": 100,
      "flowmeter.calibrationFactor": 1,
      "flowmeter.temperature": 43,
    },
  },
  golden: BIOPROTT_GOLDEN,
  provenance: BIOPROTT_FACTS,
  unknowns: BIOPROTT_UNKNOWNS,
  hints: [
    {
      en: "The meter sends as soon as it is on; it was perhaps told to be idle by another program: switch it off and on.",
      es: "El medidor envía en cuanto se enciende; quizá otro programa lo dejó en reposo: apáguelo y enciéndalo.",
    },
    {
      en: "38400 baud, 8 data bits, no parity, 1 stop bit.",
      es: "38400 baudios, 8 bits de datos, sin paridad, 1 bit de parada.",
    },
  ],
  cableNote: {
    en: "RS-232. Leave the line from the computer to the meter unconnected: wrong letters can hang it. Connector and pin-out: unknown.",
    es: "RS-232. Deje sin conectar la línea del ordenador al medidor: letras erróneas pueden bloquearlo. Conector y pines: desconocidos.",
  },
  menuNote: {
    en: "None: the output needs no setting.",
    es: "Ninguno: la salida no necesita ajuste.",
  },
};
