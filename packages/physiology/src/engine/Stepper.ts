import { exchangeInLungs, ventilate } from "../kinds/airSpaces.ts";
import { askForBreath } from "../kinds/breathing.ts";
import { countBedEmboli, scatterDebris } from "../kinds/bedEmboli.ts";
import { detectBubbles } from "../kinds/bubbleDetectors.ts";
import { tearCells } from "../kinds/cannulaJets.ts";
import { driveCentrifugalPumps } from "../kinds/centrifugalPumps.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "../kinds/contents.ts";
import { feelUnderCuff } from "../kinds/cuffs.ts";
import { compressChest } from "../kinds/compressions.ts";
import { growDisturbances } from "../kinds/disturbances.ts";
import { weighArrest } from "../kinds/cardioplegicArrest.ts";
import { perfuseMyocardium, warmMyocardium } from "../kinds/coronary.ts";
import { circuitBlood } from "../kinds/drugs.ts";
import { watchVentricles } from "../kinds/echo.ts";
import { countEmboli } from "../kinds/emboli.ts";
import { passFilters } from "../kinds/filters.ts";
import { shiftFluid } from "../kinds/fluidShift.ts";
import { thickenCold } from "../kinds/coldAgglutinins.ts";
import { countFlow } from "../kinds/flowMeters.ts";
import { weighHarm } from "../kinds/harm.ts";
import { patientBlood } from "../kinds/hemostasis.ts";
import { exchangeHeat } from "../kinds/heatExchangers.ts";
import { filterPlasma } from "../kinds/hemoconcentrators.ts";
import { freeHemoglobin } from "../kinds/hemolysis.ts";
import { makeUrine } from "../kinds/kidneys.ts";
import { watchLevels } from "../kinds/levelGuards.ts";
import { wetLungs } from "../kinds/lungWater.ts";
import { breathe, pressOnChest } from "../kinds/lungs.ts";
import { runMeteredPumps } from "../kinds/meteredPumps.ts";
import { strengthen, supplyMyocardium } from "../kinds/myocardium.ts";
import { exchangeGas } from "../kinds/gasExchange.ts";
import { carryVapor } from "../kinds/oxygenatorGasSide.ts";
import { setViscosity } from "../kinds/pipes.ts";
import { samplePressureLines } from "../kinds/pressureLines.ts";
import { feelPulse } from "../kinds/pulseOximeters.ts";
import { reflect, sensePressure, slowInApnea } from "../kinds/reflexes.ts";
import { setRhythm } from "../kinds/rhythm.ts";
import { pressSlugs, watchReservoirs } from "../kinds/reservoirs.ts";
import { driveRollerPumps } from "../kinds/rollerPumps.ts";
import { followReturn } from "../kinds/recirculation.ts";
import { turnSelectors } from "../kinds/selectors.ts";
import { firstSlowSite, solveSites } from "../kinds/sites.ts";
import { spreadSolutes } from "../kinds/smallSolutes.ts";
import { metabolize, sampleTissueFlows } from "../kinds/tissues.ts";
import { growThrombus } from "../kinds/thrombus.ts";
import { circuitTraps } from "../kinds/traps.ts";
import { starveAlveoli } from "../kinds/underfedAlveoli.ts";
import { takeUpVapor } from "../kinds/vaporUptake.ts";
import { carryAir } from "./carryAir.ts";
import { checkFinite } from "./checkFinite.ts";
import { clotAndBleed } from "./clotAndBleed.ts";
import { bindHemodynamics } from "./hemodynamics.ts";
import type { Hemodynamics } from "./hemodynamics.ts";
import { pullLevers } from "./levers.ts";
import { indexOf } from "./StateLayout.ts";
import type { Model } from "./Model.ts";
import { medicate, regulateBody, sustain } from "./regulateBody.ts";
import { showMonitors } from "./showMonitors.ts";
import { CHECK_STEPS, CONTROL_STEPS, FAST_STEPS, SLOW_SPECIES_STEPS } from "./rates.ts";
import { changeWorn, drawSupplies } from "./supplies.ts";
import { SpeciesCarrier } from "./SpeciesCarrier.ts";

/** Runs the kernels of a model at their rates. It owns no state: everything that changes lies in the model's buffer. */
export class Stepper {
  readonly #model: Model;
  readonly fast: SpeciesCarrier;
  readonly slow: SpeciesCarrier;
  readonly #inChest: Int32Array;
  readonly #patientBlood: Int32Array;
  readonly #circuitBlood: Int32Array;
  readonly #hemodynamics: Hemodynamics;
  readonly #firstSlowSite: number;
  readonly #circuitTraps: number;

  constructor(model: Model) {
    const { fast, slow, edges, plan, state } = model;
    this.#model = model;
    const carrier = (amounts: Float64Array, species: number): SpeciesCarrier =>
      new SpeciesCarrier(
        { state, first: indexOf(amounts), species },
        edges.from,
        edges.to,
        plan.volumes.length,
      );
    this.fast = carrier(fast[FAST_SPECIES[0]], FAST_SPECIES.length);
    this.slow = carrier(slow[SLOW_SPECIES[0]], SLOW_SPECIES.length);
    this.#inChest = Int32Array.from(
      plan.volumes.flatMap((part, row) => (part.inChest && part.beat === undefined ? [row] : [])),
    );
    this.#patientBlood = patientBlood(plan);
    this.#circuitBlood = circuitBlood(plan);
    this.#hemodynamics = bindHemodynamics(model);
    this.#firstSlowSite = firstSlowSite(plan);
    this.#circuitTraps = circuitTraps(plan);
  }

  /** Runs `steps` steps of one millisecond. */
  run(steps: number): void {
    const { world } = this.#model;
    const { flow } = this.#hemodynamics;
    for (let i = 0; i < steps; i++) {
      flow();
      const step = world.step[0] + 1;
      world.step[0] = step;
      if (step % FAST_STEPS === 0) this.#afterFastWindow(step);
    }
  }

  /** Concentrations and solved tensions of a state that was just written from outside. */
  settle(): void {
    const { volumes, world, sites, lungs } = this.#model;
    this.fast.concentrate(volumes.volume_mL);
    this.slow.concentrate(volumes.volume_mL);
    pressOnChest(lungs, this.#inChest, volumes);
    if (world.step[0] > 0) return;
    for (let pass = 0; pass < SETTLING_PASSES; pass++) this.#solve(0, sites.volume.length);
    this.#control();
  }

  /** Every 10 ms: what was carried, what was exchanged, and what the sensors saw; slower parts as they fall due. */
  #afterFastWindow(step: number): void {
    const m = this.#model;
    const { moved_mL, movedSlow_mL } = m.edges;
    const { volume_mL } = m.volumes;
    countFlow(m.flowMeters, m.edges);
    detectBubbles(m.bubbleDetectors, m.edges, m.fast);
    countEmboli(m.emboli, m.edges, m.fast);
    countBedEmboli(m.bedEmboli, m.bedWays, m.edges, m.fast);
    followReturn(m.recirculation, m.markedVeins, m.markedWays, m.edges, m.volumes);
    watchVentricles(m.echo, m.heart, m.volumes, m.edges);
    for (let k = 0; k < moved_mL.length; k++) movedSlow_mL[k] += moved_mL[k];
    this.fast.carry(moved_mL, m.volumes.fastStart_mL, volume_mL);
    const slowIsDue = step % SLOW_SPECIES_STEPS === 0;
    if (slowIsDue) this.slow.carry(movedSlow_mL, m.volumes.slowStart_mL, volume_mL);
    this.solveFast();
    compressChest(m.compressions, m.lungs, m.heart);
    breathe(m.lungs);
    pressOnChest(m.lungs, this.#inChest, m.volumes);
    ventilate(m.air, m.lungs, m.ledger);
    exchangeInLungs(m.air, m.lungs, m.sites, LUNG_SITE, m.volumes, m.fast, m.slow);
    exchangeGas(m.oxygenators, m.cells, m.sites, m.fast, m.volumes, m.ledger);
    exchangeHeat(m.heatExchangers, m.volumes, m.edges, m.fast, m.ledger);
    watchReservoirs(m.reservoirs, m.edges, m.volumes, m.fast, m.rollers, m.centrifugals, m.ledger);
    pressSlugs(m.slugs, m.reservoirs, m.edges, m.volumes, m.fast, m.bubbleDetectors);
    if (step % CONTROL_STEPS === 0) {
      this.metabolizeAndControl();
      showMonitors(this.#model);
    }
    this.fast.concentrate(volume_mL);
    if (slowIsDue) this.slow.concentrate(volume_mL);
    watchLevels(m.levelGuards, m.edges, m.volumes);
    driveRollerPumps(m.rollers, m.edges, m.volumes);
    driveCentrifugalPumps(m.centrifugals, m.edges, m.volumes, m.fast);
    runMeteredPumps(m.metered, m.edges, m.volumes);
    this.#hemodynamics.wake();
    sensePressure(m.reflexes, m.volumes.pressure_mmHg[m.reflexes.artery[0]]);
    samplePressureLines(m.lines, m.volumes);
    feelPulse(m.pulseOximeters, m.volumes);
    feelUnderCuff(m.cuffs, m.volumes);
    if (step % CHECK_STEPS === 0) checkFinite(m);
  }

  /** Every 100 ms: tissues, organs, and all that the body and the equipment make of them. */
  metabolizeAndControl(): void {
    const m = this.#model;
    this.#solve(this.#firstSlowSite, m.sites.volume.length);
    sampleTissueFlows(m.tissues, m.edges);
    perfuseMyocardium(
      m.myocardium,
      m.tissues,
      m.edges,
      m.volumes,
      m.fast,
      m.slow,
      m.sites,
      m.pipes,
      m.vasomotor,
      m.traps,
    );
    metabolize(
      m.tissues,
      m.sites,
      m.volumes,
      m.fast,
      m.slow,
      m.world.room_degC[0],
      m.reflexes,
      m.vaporUptake,
      m.ledger,
    );
    warmMyocardium(m.myocardium, m.tissues, m.volumes, m.fast);
    supplyMyocardium(m.myocardium, m.tissues, m.heart);
    weighArrest(m.myocardium, m.tissues);
    scatterDebris(m.debris, m.bedEmboli, m.tissues);
    weighHarm(m.harm, m.tissues, m.fast, m.bedEmboli, m.myocardium, m.kidneys, m.patient.bsa_m2);
    setRhythm(m.rhythm, m.heart, m.myocardium, m.tissues, m.lungs, m.random);
    strengthen(m.myocardium, m.tissues, m.chambers);
    starveAlveoli(m.underfedAlveoli, m.air, m.edges);
    shiftFluid(m.fluidShift, m.filters, m.tissues, m.volumes, m.slow, m.edges);
    medicate(m, this.#circuitBlood, this.#patientBlood);
    wetLungs(m.lungWater, m.filters, m.lungs, m.volumes, m.slow);
    makeUrine(m.kidneys, m.filters, m.tissues, m.volumes, m.reflexes, m.drugEffects);
    sustain(m);
    clotAndBleed(m, this.#patientBlood);
    carryAir(m);
    growThrombus(
      m.oxygenators,
      m.cells,
      m.traps,
      this.#circuitTraps,
      m.centrifugals,
      m.pipes,
      m.edges,
      m.volumes,
      m.slow,
      m.hemostasis,
      m.ledger,
    );
    takeUpVapor(m.vaporUptake, m.tissues, m.volumes, m.slow, m.lungs);
    carryVapor(m.oxygenators, m.cells, m.slow, m.volumes, m.lungs, m.ledger);
    freeHemoglobin(m.hemolysis, m.centrifugals, m.rollers, m.metered, m.edges, m.volumes, m.slow, m.ledger);
    tearCells(m.jets, m.hemolysis, m.pipes, m.edges, m.slow, m.ledger);
    filterPlasma(m.hemoconcentrators, m.filters, m.volumes, m.edges, m.slow, m.pipes, m.hemostasis);
    passFilters(m.filters, m.volumes, m.fast, m.slow);
    spreadSolutes(m.smallSolutes, m.volumes, m.slow, m.drugEffects, m.ledger);
    changeWorn(m);
    if (growDisturbances(m.disturbances)) pullLevers(m.levers, m.controls, m.disturbances, m.state);
    this.#control();
    askForBreath(m.breathing, m.lungs, m.sites, m.tissues, m.reflexes, m.drugEffects);
  }

  /** The beat goes on: the chest presses as the lungs are filled now, and every pipe is set for its steps. */
  resumePulse(): void {
    const m = this.#model;
    pressOnChest(m.lungs, this.#inChest, m.volumes);
    this.#hemodynamics.setSteadyPipes();
    this.#hemodynamics.wake();
  }

  #control(): void {
    const m = this.#model;
    turnSelectors(m.selectors, m.selectorWays, m.state);
    slowInApnea(m.reflexes, m.lungs, m.sites);
    reflect(m.reflexes, m.heart, m.chambers, m.volumes, m.vaporUptake, m.drugEffects);
    regulateBody(m);
    setViscosity(m.pipes, m.edges, m.fast, m.slow);
    thickenCold(m.coldAgglutinins, m.pipes, m.edges, m.fast, m.slow);
    this.#hemodynamics.setSteadyPipes();
    drawSupplies(m);
  }

  /** Tensions of the lungs' blood and of the oxygenators' cells. */
  solveFast(): void {
    this.#solve(0, this.#firstSlowSite);
  }

  #solve(first: number, last: number): void {
    const { sites, fast, slow, volumes } = this.#model;
    solveSites(sites, first, last, volumes, fast, slow);
  }
}

/** Saturation and pH wait for each other; from anywhere they are settled to the last bit within eight passes. */
const SETTLING_PASSES = 8;
/** The blood of the lungs is the first gas place. */
const LUNG_SITE = 0;
