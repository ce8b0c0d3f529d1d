import type { PipePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { burst, PER_100L } from "./hemolysis.ts";
import type { Hemolysis } from "./hemolysis.ts";
import type { Ledger } from "./ledger.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";

/**
 * Red cells that the turbulence of a cannula's jet tears.
 *
 *   σ = 0.04·ΔP of the turbulent part                    Reynolds stress of the jet
 *   freed = 0.5 g per 100 L·(σ/3000 Pa − 1)              from 3000 Pa on
 *
 * 0.04: six aortic cannulas of 25 to 92 mmHg at 5 L/min had 125 to 500 Pa ("Quantitative haemodynamic evaluation of aortic cannulas",
 * Perfusion 2004, abstract; that the ends belong together is assumed). In a free jet no hemolysis was measured below
 * 3000 Pa (C.-S. Jhun et al., ASAIO J 2018, abstract, volume and page from memory (64:63); J. Sallam and N. Hwang, 1984, had said 400). So a sound cannula tears nothing:
 * its drop would have to pass 560 mmHg, as behind a kink. How much is torn above is a teaching assumption.
 */
export const cannulaJetKind = defineKind({
  name: "cannulaJet",
  columns: ["stress_Pa"],
  parts: (plan) => plan.edges.filter((edge): edge is PipePart => edge.kind === "pipe" && edge.jet === true),
  joints: {
    edge: (part, plan) => plan.edge(part.name),
    pipe: (part, plan) => pipeKind.parts(plan).indexOf(part),
  },
  fill: () => {},
});

export type CannulaJets = TableOf<typeof cannulaJetKind>;

/** Every 100 ms. */
export function tearCells(
  jets: CannulaJets,
  hemolysis: Hemolysis,
  pipes: Pipes,
  edges: Edges,
  slow: SlowContents,
  ledger: Ledger,
): void {
  for (let i = 0; i < jets.edge.length; i++) {
    const k = jets.edge[i];
    const pipe = jets.pipe[i];
    const flow_mL_per_s = edges.flow_mL_per_s[k];
    const opening = Math.max(CLOSED, pipes.opening[pipe] * pipes.mouth[pipe]);
    const drop_mmHg =
      (pipes.turbulence_mmHg_s2_per_mL2[pipe] * flow_mL_per_s * flow_mL_per_s * (1 + pipes.plug[pipe])) /
      (opening * opening);
    const stress_Pa = STRESS_OF_DROP * PA_PER_MMHG * drop_mmHg;
    jets.stress_Pa[i] = stress_Pa;
    if (!(stress_Pa > TEARS_PA)) continue;
    const torn_g_per_mL = TORN_G_PER_100L * PER_100L * (stress_Pa / TEARS_PA - 1);
    const into = flow_mL_per_s > 0 ? edges.to[k] : edges.from[k];
    burst(
      hemolysis,
      slow,
      ledger,
      into,
      torn_g_per_mL * Math.abs(flow_mL_per_s) * hemolysis.factor[0] * CONTROL_S,
    );
  }
}

const STRESS_OF_DROP = 0.04;
const PA_PER_MMHG = 133.322;
const TEARS_PA = 3000;
const TORN_G_PER_100L = 0.5;
/** A pipe below this opening is shut (`kinds/pipes.ts`). */
const CLOSED = 0.02;
