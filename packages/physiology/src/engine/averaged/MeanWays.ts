import type { Model } from "../Model.ts";
import type { BeatMeans } from "./BeatMeans.ts";
import { MeanDrains } from "./MeanDrains.ts";
import type { MeanFlows } from "./MeanFlows.ts";

/**
 * Mean flows of pipes and pumps by the laws that the pulsatile mode steps (`kinds/pipes.ts`, `kinds/centrifugalPumps.ts`,
 * `kinds/rollerPumps.ts`), without inertia, since a mean flow has none, and without the rollers' ripple. A drain is open as
 * `MeanDrains` says.
 */
export class MeanWays {
  readonly #model: Model;
  readonly #flows: MeanFlows;
  readonly #drains: MeanDrains;

  constructor(model: Model, means: BeatMeans, flows: MeanFlows) {
    this.#model = model;
    this.#flows = flows;
    this.#drains = new MeanDrains(model, means, flows);
  }

  enter(): void {
    this.#drains.enter();
  }

  /** Sets flow and slopes of every way but the valves, for the pressures of now. */
  evaluate(): void {
    const { volumes, edges, pipes, centrifugals, rollers, metered } = this.#model;
    const { pressure_mmHg } = volumes;
    this.#drains.open();
    for (let i = 0; i < pipes.edge.length; i++) {
      const k = pipes.edge[i];
      const opening = pipes.opening[i] * pipes.mouth[i];
      if (opening < CLOSED) {
        this.#set(k, 0, 0);
        continue;
      }
      const narrowed = (1 + pipes.plug[i]) / (opening * opening);
      this.#passive(
        k,
        pressure_mmHg[edges.from[k]] -
          pressure_mmHg[edges.to[k]] +
          pipes.head_mmHg[i] * (1 - pipes.air_fraction[i]),
        pipes.resistance_mmHg_s_per_mL[i] * pipes.viscosityRatio[i] * pipes.tone[i] * narrowed,
        pipes.turbulence_mmHg_s2_per_mL2[i] * narrowed,
      );
    }
    this.#drains.couple();
    for (let i = 0; i < centrifugals.edge.length; i++) {
      const k = centrifugals.edge[i];
      const speed_krpm = centrifugals.speed_rpm[i] / 1000;
      const clotted = 1 + centrifugals.thrombus[i] + GROWN * centrifugals.grownThrombus[i];
      this.#passive(
        k,
        pressure_mmHg[edges.from[k]] -
          pressure_mmHg[edges.to[k]] +
          centrifugals.head_mmHg_per_krpm2[i] * speed_krpm * speed_krpm * (1 - centrifugals.air_fraction[i]),
        centrifugals.slope_mmHg_s_per_mL_krpm[i] * speed_krpm * clotted,
        centrifugals.turbulence_mmHg_s2_per_mL2[i] * clotted,
      );
    }
    for (let i = 0; i < rollers.edge.length; i++) {
      const drive_mL_per_s =
        ((rollers.direction[i] * rollers.speed_rpm[i] * rollers.guard[i]) / 60) *
        rollers.stroke_mL[i] *
        (1 - rollers.air_fraction[i]) *
        rollers.fill_fraction[i];
      this.#driven(rollers.edge[i], drive_mL_per_s, (1 - rollers.occlusion[i]) * ROLLER_LEAK);
    }
    for (let i = 0; i < metered.edge.length; i++) {
      this.#driven(metered.edge[i], edges.drive_mL_per_s[metered.edge[i]], 0);
    }
  }

  /** ΔP = R·q + T·|q|·q. */
  #passive(k: number, drop_mmHg: number, resistance: number, turbulence: number): void {
    let flow: number;
    let conductance: number;
    if (turbulence === 0) {
      conductance = 1 / resistance;
      flow = drop_mmHg * conductance;
    } else {
      const size = drop_mmHg < 0 ? -drop_mmHg : drop_mmHg;
      const root = Math.sqrt(resistance * resistance + 4 * turbulence * size);
      // (−R + √(R² + 4TΔ))/2T, in the form that loses nothing where turbulence is small.
      flow = (2 * size) / (resistance + root + TINY);
      conductance = 1 / (root + TINY);
      if (drop_mmHg < 0) flow = -flow;
    }
    this.#set(k, flow, conductance);
  }

  #driven(k: number, drive_mL_per_s: number, conductance: number): void {
    const { from, to } = this.#model.edges;
    const { pressure_mmHg } = this.#model.volumes;
    this.#set(k, drive_mL_per_s + conductance * (pressure_mmHg[from[k]] - pressure_mmHg[to[k]]), conductance);
  }

  #set(k: number, flow_mL_per_s: number, conductance: number): void {
    const { from, to } = this.#model.edges;
    this.#flows.flow_mL_per_s[k] = flow_mL_per_s;
    this.#flows.byFrom_per_s[k] = conductance * this.#flows.slope_mmHg_per_mL[from[k]];
    this.#flows.byTo_per_s[k] = -conductance * this.#flows.slope_mmHg_per_mL[to[k]];
  }
}

const CLOSED = 0.02;
/** What a rotor grown over with clot adds, and how much an imperfect occlusion lets back, as their kinds have them. */
const GROWN = 8;
const ROLLER_LEAK = 0.4;
const TINY = 1e-12;
