import type { Fragment } from "../Fragment.ts";
import { tubing } from "./vessels.ts";

/** ¼″ × 0.5 m from the oxygenator back to the reservoir or the venous line: closed but for priming and for a pump that must turn. */
export function recirculationLine(to: string): Partial<Fragment> {
  return {
    edges: [
      tubing(
        "recirculationLine",
        "circuit.oxygenatorCell3",
        to,
        { bore: "1/4", length_m: 0.5 },
        {
          clamp: "circuit.clamp.recirculation",
        },
      ),
    ],
    controls: [{ signal: "circuit.clamp.recirculation", targets: [], range: { default: 1 } }],
    flowMeters: [
      {
        signal: "circuit.flow.recirculation",
        edge: "circuit.recirculationLine",
        window_s: 0.5,
        probe: "clamp-on",
      },
    ],
  };
}
