import { tubing } from "./vessels.ts";

/** The open end of a torn or disconnected ⅜″ arterial line: closed until a fault opens it. */
export const ARTERIAL_LINE_LEAK = tubing(
  "arterialLineLeak",
  "circuit.arterialLine",
  "patient.lost",
  { bore: "3/8", length_m: 0.1 },
  { opening: 0, oneWay: true },
);
