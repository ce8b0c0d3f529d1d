import type { AstmProfile } from "../../profile/AstmProfile.ts";
import { ASTM_FACTS, ASTM_GOLDEN, ASTM_UNKNOWNS } from "./astmAnalyzerEvidence.ts";

/**
 * A blood gas or coagulation analyzer that sends its results by ASTM E1381 and E1394 (CLSI LIS1-A and LIS2-A2). The
 * analyzer sends when it has a result; the receiver answers ENQ and every frame with ACK or NAK, and sends nothing else.
 * Which code is which quantity is the site's map: it is empty here.
 */
export const astmAnalyzer: AstmProfile = {
  codec: "astm",
  id: "astm/analyzer",
  version: 1,
  label: {
    en: "Blood gas or coagulation analyzer, ASTM E1381/E1394 (LIS1-A/LIS2-A2)",
    es: "Analizador de gases o coagulación, ASTM E1381/E1394 (LIS1-A/LIS2-A2)",
  },
  evidence: "documented",
  transport: {
    baud: 9600,
    dataBits: 8,
    parity: "none",
    stopBits: 1,
    flowControl: "none",
    dtr: true,
    rts: true,
    direction: "ackOnly",
    allowedTx: ["\u0006", "\u0015"],
  },
  framing: { kind: "astmLink", maxText_bytes: 240, maxRecord_bytes: 16_384 },
  check: { kind: "sum8", encoding: "hexUpper", at: -4, covers: [1, -4], policy: "require" },
  results: [],
  modes: [],
  options: [],
  session: {
    period_ms: 60_000,
    staleAfter_ms: 3_600_000,
    lostAfter_ms: 86_400_000,
    acks: { ack: 0, nak: 1 },
  },
  emission: { ownValues: {} },
  golden: ASTM_GOLDEN,
  provenance: ASTM_FACTS,
  unknowns: ASTM_UNKNOWNS,
  hints: [
    {
      en: "The analyzer sends when a sample is done, and only if its host interface (LIS) is on.",
      es: "El analizador envía al terminar una muestra, y solo si su interfaz con el ordenador (LIS) está activada.",
    },
    {
      en: "It waits for an answer to ENQ: answering must be turned on for this port.",
      es: "Espera una respuesta a ENQ: hay que activar las respuestas en este puerto.",
    },
    {
      en: "Rate, parity and stop bits are set on the analyzer; 9600 8N1 is common.",
      es: "La velocidad, la paridad y los bits de parada se ajustan en el analizador; 9600 8N1 es habitual.",
    },
  ],
  cableNote: {
    en: "RS-232; connector, gender and pin-out are those of the analyzer's manual. The line from the computer to the analyzer is needed for its answers.",
    es: "RS-232; conector, género y pines según el manual del analizador. Hace falta la línea del ordenador al analizador para las respuestas.",
  },
  menuNote: {
    en: "Host interface (LIS, HIS) on, protocol ASTM, results sent when done.",
    es: "Interfaz con el ordenador (LIS, HIS) activada, protocolo ASTM, resultados enviados al terminar.",
  },
};
