import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import type { FastContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";

/** Gas that reached the systemic arteries, on each way into them: the aortic valve and the arterial cannulas. */
export const emboliKind = defineKind({
  name: "emboli",
  columns: ["passedGas_mL"],
  parts: (plan) => waysIn(plan).map(({ name }) => ({ name: `emboli.${name}`, edge: name })),
  joints: { edge: (part, plan) => plan.edge(part.edge) },
});

export type Emboli = TableOf<typeof emboliKind>;

/** Every 10 ms, before the edges' counters are emptied. */
export function countEmboli(emboli: Emboli, edges: Edges, fast: FastContents): void {
  for (let i = 0; i < emboli.edge.length; i++) {
    const k = emboli.edge[i];
    const moved_mL = edges.moved_mL[k];
    if (moved_mL > 0) {
      emboli.passedGas_mL[i] += moved_mL * fast.bubbles_mmol_per_mL[edges.from[k]] * gasVolumePerMmol_mL(0);
    }
  }
}

function waysIn({ edges }: Plan): Plan["edges"] {
  return edges.filter(({ from, to }) => ARTERY.test(to) && !ARTERY.test(from));
}

const ARTERY =
  /^patient\.(aorticRoot|archRight|archLeft|thoracicAorta|abdominalAorta|(arm|leg)Artery(Right|Left)|cerebralArteries(Right|Left))$/;
