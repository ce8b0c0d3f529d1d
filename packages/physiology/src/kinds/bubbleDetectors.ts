import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { FAST_S } from "../engine/rates.ts";
import type { FastContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";

/**
 * A bubble detector on each way from the circuit into the patient: gas that passed, and how many bubbles of 1 mm that makes
 * (0.52 µL each; teaching assumption, as is the alarm at more than `threshold_mL_per_s`). It sees what blood carries and
 * what a slug presses on. One that is off its tube (`connected` 0) counts none and is silent, though gas passes.
 */
export const bubbleDetectorKind = defineKind({
  name: "bubbleDetector",
  columns: ["passedGas_mL", "bubbles", "threshold_mL_per_s", "alarm", "connected"],
  parts: detected,
  joints: { edge: (part, plan) => plan.edge(part.name) },
  fill: (rows, row) => {
    rows.threshold_mL_per_s[row] = 0.01;
    rows.connected[row] = 1;
  },
});

export type BubbleDetectors = TableOf<typeof bubbleDetectorKind>;

/** Ways of the circuit into the patient. */
export function detected({ assembly }: Plan): readonly { readonly name: string }[] {
  return assembly.edges.filter(({ from, to }) => from.startsWith("circuit.") && to.startsWith("patient."));
}

/** Every 10 ms, before the edges' counters are emptied. */
export function detectBubbles(detectors: BubbleDetectors, edges: Edges, fast: FastContents): void {
  for (let i = 0; i < detectors.edge.length; i++) {
    const k = detectors.edge[i];
    const gas_mL =
      Math.max(0, edges.moved_mL[k]) * fast.bubbles_mmol_per_mL[edges.from[k]] * gasVolumePerMmol_mL(0);
    detectors.passedGas_mL[i] += gas_mL;
    if (detectors.connected[i] > 0.5) {
      detectors.bubbles[i] += gas_mL / BUBBLE_ML;
      detectors.alarm[i] = gas_mL > detectors.threshold_mL_per_s[i] * FAST_S ? 1 : 0;
    } else detectors.alarm[i] = 0;
  }
}

/** A sphere of 1 mm. */
export const BUBBLE_ML = 5.24e-4;
