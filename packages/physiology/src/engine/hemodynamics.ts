import { bindMouths } from "../kinds/backflow.ts";
import { bindCentrifugalPumps } from "../kinds/centrifugalPumps.ts";
import { bindChambers } from "../kinds/chambers.ts";
import { bindDrains } from "../kinds/drains.ts";
import { areAwake, bindFlow, orderOf } from "../kinds/edges.ts";
import { beat } from "../kinds/heart.ts";
import { bindPipes, firstSteppedPipes } from "../kinds/pipes.ts";
import { bindRollerPumps } from "../kinds/rollerPumps.ts";
import { bindValves } from "../kinds/valves.ts";
import { bindPressures } from "../kinds/volumes.ts";
import type { Model } from "./Model.ts";

/** The kernels of the hemodynamics, bound to one model (`docs/decisions/0005-bound-loops.md`). */
export interface Hemodynamics {
  /** One millisecond. */
  readonly flow: () => void;
  /** Every 10 ms: looks whether anything dormant was opened or started. */
  readonly wake: () => void;
  /** Every 100 ms: the pipes whose resistance has no part that changes with flow. */
  readonly setSteadyPipes: () => void;
}

export function bindHemodynamics(model: Model): Hemodynamics {
  const { plan, world, heart, random, edges, volumes, pipes, rollers, centrifugals } = model;
  const before = (order: number): number =>
    plan.edges.filter((edge) => orderOf(edge, plan.assembly) < order).length;
  const firstDormant = before(2);
  const { stepped, dormant } = firstSteppedPipes(plan);
  const allPipes = pipes.edge.length;

  const contract = bindChambers(model.chambers, heart, model.lungs, volumes);
  const setPressures = bindPressures(volumes);
  const setValves = bindValves(model.valves, edges, volumes);
  const setDrains = bindDrains(model.drains, pipes, volumes);
  const closeMouths = bindMouths(model.backflow, pipes, volumes);
  const setPipes = bindPipes(pipes, edges, volumes);
  const turnRollerPumps = bindRollerPumps(rollers, edges);
  const turnCentrifugalPumps = bindCentrifugalPumps(centrifugals, edges);
  const flowAlong = bindFlow(edges, before(1), firstDormant, volumes);

  return {
    flow: () => {
      const awake = world.awake[0] > 0;
      beat(heart, random);
      contract();
      const scant = setPressures();
      setValves();
      setDrains();
      closeMouths();
      setPipes(stepped, awake ? allPipes : dormant);
      turnRollerPumps();
      turnCentrifugalPumps();
      flowAlong(scant, awake);
    },
    wake: () => {
      setPipes(dormant, allPipes);
      world.awake[0] = areAwake(edges, firstDormant) ? 1 : 0;
    },
    setSteadyPipes: () => setPipes(0, stepped),
  };
}
