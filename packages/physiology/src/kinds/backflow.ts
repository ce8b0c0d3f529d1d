import type { PipePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A return cannula while blood runs back through it: a circuit under vacuum whose pump stands can draw from the artery that it
 * fed. As the artery empties, its wall is drawn over the mouth:
 *
 *   mouth = min(1, (V − V_empty)/span)   while P_artery > P_circuit,   1 otherwise
 *
 * V_empty and span are a tenth of the artery's unstressed volume each (teaching assumption).
 */
export const backflowKind = defineKind({
  name: "backflow",
  columns: ["empty_mL", "span_mL"],
  parts: (plan) => returnsOf(plan).map((pipe) => ({ name: `${pipe.name}.backflow`, pipe })),
  joints: {
    pipe: ({ pipe }, plan) => plan.row(pipeKind, pipe.name),
    circuit: ({ pipe }, plan) => plan.volume(pipe.from),
    vessel: ({ pipe }, plan) => plan.volume(pipe.to),
  },
  fill: (rows, row, { pipe }, plan) => {
    const tenth_mL = plan.volumes[plan.volume(pipe.to)].unstressed_mL / 10;
    rows.empty_mL[row] = tenth_mL;
    rows.span_mL[row] = tenth_mL;
  },
});

export type Backflow = TableOf<typeof backflowKind>;

function returnsOf({ patient, assembly }: Plan): readonly PipePart[] {
  const vessels = new Set(
    patient.body.volumes.filter((part) => part.below === "collapses").map((part) => part.name),
  );
  return assembly.edges.filter(
    (edge): edge is PipePart => edge.kind === "pipe" && edge.oneWay !== true && vessels.has(edge.to),
  );
}

/** Every step. */
export function bindMouths(backflow: Backflow, pipes: Pipes, volumes: Volumes): () => void {
  return () => {
    const { pressure_mmHg, volume_mL } = volumes;
    for (let i = 0; i < backflow.pipe.length; i++) {
      const vessel = backflow.vessel[i];
      const isBackward = pressure_mmHg[vessel] > pressure_mmHg[backflow.circuit[i]];
      const filled = (volume_mL[vessel] - backflow.empty_mL[i]) / backflow.span_mL[i];
      pipes.mouth[backflow.pipe[i]] = isBackward ? Math.max(0, Math.min(1, filled)) : 1;
    }
  };
}
