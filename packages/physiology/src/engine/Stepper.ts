import { solveSite } from "../blood/solveSite.ts";
import { closeArterialWindow, sampleArterialLine } from "../kinds/arterialLine.ts";
import { beat } from "../kinds/chambers.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/contents.ts";
import { setDrains } from "../kinds/drains.ts";
import { flowAlongEdges } from "../kinds/edges.ts";
import { closeFlowWindow, countFlow } from "../kinds/flowSensors.ts";
import { controlHeart } from "../kinds/heartControl.ts";
import { driveHeaterCoolers, exchangeHeat } from "../kinds/heatExchangers.ts";
import { runInfusions } from "../kinds/infusions.ts";
import { exchangeGas, setDryPressure } from "../kinds/oxygenatorCells.ts";
import { setPipes } from "../kinds/pipes.ts";
import { followPressures } from "../kinds/pressureSensors.ts";
import { driveRollerPumps, turnRollerPumps } from "../kinds/rollerPumps.ts";
import { metabolize } from "../kinds/tissues.ts";
import { setValves } from "../kinds/valves.ts";
import { adjustTone, setViscosity } from "../kinds/vasomotor.ts";
import { setPressures } from "../kinds/volumes.ts";
import { joinRows } from "./joinRows.ts";
import type { RowJoints } from "./joinRows.ts";
import type { Model } from "./Model.ts";
import { CHECK_STEPS, CONTROL_S, CONTROL_STEPS, FAST_STEPS, SLOW_SPECIES_STEPS } from "./rates.ts";
import { SpeciesCarrier } from "./SpeciesCarrier.ts";

/** Runs the kernels of a model at their rates. It owns no state: everything that changes lies in the model's buffer. */
export class Stepper {
  readonly #model: Model;
  readonly #rows: RowJoints;
  readonly #fast: SpeciesCarrier;
  readonly #slow: SpeciesCarrier;

  constructor(model: Model) {
    const { fast, slow, wiring, volumes } = model;
    this.#model = model;
    this.#rows = joinRows(model);
    const count = volumes.volume_mL.length;
    this.#fast = new SpeciesCarrier(
      [
        { amount: fast.o2_mmol, concentration: fast.o2_mmol_per_mL },
        { amount: fast.co2_mmol, concentration: fast.co2_mmol_per_mL },
        { amount: fast.base_mmol, concentration: fast.base_mmol_per_mL },
        { amount: fast.heat_J, concentration: fast.heat_J_per_mL },
      ],
      wiring.from,
      wiring.to,
      count,
    );
    this.#slow = new SpeciesCarrier(
      [
        { amount: slow.hemoglobin_g, concentration: slow.hemoglobin_g_per_mL },
        { amount: slow.protein_g, concentration: slow.protein_g_per_mL },
        { amount: slow.potassium_mmol, concentration: slow.potassium_mmol_per_mL },
        { amount: slow.lactate_mmol, concentration: slow.lactate_mmol_per_mL },
        { amount: slow.heparin_IU, concentration: slow.heparin_IU_per_mL },
      ],
      wiring.from,
      wiring.to,
      count,
    );
  }

  /** Runs `steps` steps of one millisecond. */
  run(steps: number): void {
    const { world } = this.#model;
    for (let i = 0; i < steps; i++) {
      this.#flow();
      const step = world.step[0] + 1;
      world.step[0] = step;
      if (step % FAST_STEPS === 0) this.#afterFastWindow(step);
    }
  }

  /** Concentrations and solved tensions of a state that was just written from outside. */
  settle(): void {
    const { volumes, world } = this.#model;
    this.#fast.concentrate(volumes.volume_mL);
    this.#slow.concentrate(volumes.volume_mL);
    if (world.step[0] > 0) return;
    for (let pass = 0; pass < 20; pass++) this.#solveSites(0, this.#model.sites.ph.length);
    this.#control();
  }

  /** One millisecond of hemodynamics. */
  #flow(): void {
    const m = this.#model;
    const r = this.#rows;
    const { from, to } = r.joints;
    beat(m.heart, m.chambers, r.volumeOfChamber, m.volumes, m.random);
    setPressures(m.volumes);
    setValves(m.valves, r.edgeOfValve, m.edges, from, to, m.volumes);
    setDrains(m.drains, r.pipeOfDrain, r.chamberOfDrain, m.pipes, m.volumes);
    setPipes(
      m.pipes,
      r.edgeOfPipe,
      m.wiring.firstSteppedPipe,
      r.edgeOfPipe.length,
      m.edges,
      from,
      to,
      m.volumes,
    );
    turnRollerPumps(m.pumps, r.edgeOfPump, m.edges);
    flowAlongEdges(m.edges, r.joints, m.volumes);
  }

  /** Every 10 ms: what was carried, what was exchanged, and what the sensors saw; slower parts as they fall due. */
  #afterFastWindow(step: number): void {
    const m = this.#model;
    const r = this.#rows;
    const { moved_mL, movedSlow_mL } = m.edges;
    const { volume_mL } = m.volumes;
    countFlow(m.flows, r.edgeOfFlow, m.edges);
    for (let k = 0; k < moved_mL.length; k++) movedSlow_mL[k] += moved_mL[k];
    this.#fast.carry(moved_mL, m.volumes.fastStart_mL, volume_mL);
    const slowIsDue = step % SLOW_SPECIES_STEPS === 0;
    if (slowIsDue) this.#slow.carry(movedSlow_mL, m.volumes.slowStart_mL, volume_mL);
    this.#solveSites(0, r.volumeOfCell.length);
    exchangeGas(m.cells, m.gas, r.volumeOfCell, m.sites, m.fast, m.ledger);
    exchangeHeat(
      m.heatExchangers,
      r.volumeOfHeatExchanger,
      r.inflowOfHeatExchanger,
      m.volumes,
      m.edges,
      m.fast,
      m.ledger,
    );
    if (step % CONTROL_STEPS === 0) this.#metabolizeAndControl();
    this.#fast.concentrate(volume_mL);
    if (slowIsDue) this.#slow.concentrate(volume_mL);
    driveRollerPumps(m.pumps, r.inletOfPump, r.outletOfPump, m.volumes);
    followPressures(m.pressures, r.volumeOfPressure, m.volumes);
    sampleArterialLine(m.arterialLine, m.volumes.pressure_mmHg[r.arterialLineVolume]);
    if (step % CHECK_STEPS === 0) this.#checkFinite();
  }

  #metabolizeAndControl(): void {
    const m = this.#model;
    const r = this.#rows;
    const cells = r.volumeOfCell.length;
    this.#solveSites(cells, cells + r.volumeOfTissue.length);
    const { tissues, edges } = m;
    for (let i = 0; i < r.inflowOfTissue.length; i++) {
      const flow_mL_per_s = Math.max(0, edges.flow_mL_per_s[r.inflowOfTissue[i]]);
      tissues.flow_mL_per_s[i] += (flow_mL_per_s - tissues.flow_mL_per_s[i]) * (CONTROL_S / FLOW_LAG_S);
    }
    metabolize(
      tissues,
      r.volumeOfTissue,
      m.sites,
      cells,
      m.volumes,
      m.fast,
      m.slow,
      m.world.room_degC[0],
      m.ledger,
    );
    this.#control();
    closeArterialWindow(m.arterialLine, m.arterialHistory);
    closeFlowWindow(m.flows, m.flowHistory, m.random);
  }

  #control(): void {
    const m = this.#model;
    const r = this.#rows;
    const cells = r.volumeOfCell.length;
    const mean_mmHg = m.arterialLine.mean_mmHg[0];
    adjustTone(m.vasomotor, m.tissues, r.supplyOfTissue, m.pipes, m.sites, cells, mean_mmHg);
    setViscosity(m.pipes, r.edgeOfPipe, r.joints.from, m.fast, m.slow);
    const { from, to } = r.joints;
    setPipes(m.pipes, r.edgeOfPipe, 0, m.wiring.firstSteppedPipe, m.edges, from, to, m.volumes);
    controlHeart(m.heartControl, m.heart, m.tissues, r.myocardium);
    driveHeaterCoolers(m.heatExchangers, CONTROL_S);
    runInfusions(m.infusions, r.edgeOfInfusion, from, to, m.edges, m.volumes);
    const outlet = r.oxygenatorOutlet;
    setDryPressure(m.gas, m.fast.heat_J[outlet] / (m.volumes.volume_mL[outlet] * HEAT_CAPACITY_J_PER_ML_K));
  }

  #solveSites(first: number, last: number): void {
    const { sites, fast, slow, volumes } = this.#model;
    const { volumeOfCell, volumeOfTissue } = this.#rows;
    for (let i = first; i < last; i++) {
      const volume = i < volumeOfCell.length ? volumeOfCell[i] : volumeOfTissue[i - volumeOfCell.length];
      const inverse_per_mL = 1 / volumes.volume_mL[volume];
      solveSite(
        sites,
        i,
        fast.o2_mmol[volume] * inverse_per_mL,
        fast.co2_mmol[volume] * inverse_per_mL,
        fast.base_mmol[volume] * inverse_per_mL,
        slow.hemoglobin_g_per_mL[volume],
        slow.protein_g_per_mL[volume],
        (fast.heat_J[volume] * inverse_per_mL) / HEAT_CAPACITY_J_PER_ML_K,
      );
    }
  }

  /** Throws Error with the name of the first slot whose number is not finite. */
  #checkFinite(): void {
    const { state, layout, world } = this.#model;
    for (let i = 0; i < state.length; i++) {
      if (Number.isFinite(state[i])) continue;
      const slot = layout.slots[i];
      throw new Error(
        `At ${world.step[0] / 1000} s the engine's "${slot.name}" is ${state[i]}, not a finite number`,
      );
    }
  }
}

/** A tissue sees its flow over about one breath, not each heart beat. */
const FLOW_LAG_S = 2;
