import { exchangeInLungs, stretchLungs, ventilate } from "../../kinds/airSpaces.ts";
import { detectBubbles } from "../../kinds/bubbleDetectors.ts";
import { driveCentrifugalPumps } from "../../kinds/centrifugalPumps.ts";
import { countEmboli } from "../../kinds/emboli.ts";
import { exchangeGas } from "../../kinds/gasExchange.ts";
import { exchangeHeat } from "../../kinds/heatExchangers.ts";
import { watchLevels } from "../../kinds/levelGuards.ts";
import { breathe } from "../../kinds/lungs.ts";
import { runMeteredPumps } from "../../kinds/meteredPumps.ts";
import { measureSaturation } from "../../kinds/pulseOximeters.ts";
import { followReturn } from "../../kinds/recirculation.ts";
import { sensePressure } from "../../kinds/reflexes.ts";
import { pressSlugs, watchReservoirs } from "../../kinds/reservoirs.ts";
import { driveRollerPumps } from "../../kinds/rollerPumps.ts";
import { firstSlowSite } from "../../kinds/sites.ts";
import { checkFinite } from "../checkFinite.ts";
import type { Model } from "../Model.ts";
import { CONTROL_S, setSteps } from "../rates.ts";
import { showSensors } from "../showMonitors.ts";
import type { Stepper } from "../Stepper.ts";
import { AheadTensions } from "./AheadTensions.ts";

/** The kernels of a window of the averaged regime in their order: those of `Stepper`, but for what lives by the pulse. */
export class AveragedWindow {
  readonly #model: Model;
  readonly #stepper: Stepper;
  readonly #ahead: AheadTensions;
  /** Where blood meets gas. */
  readonly #exchanging: Int32Array;

  constructor(model: Model, stepper: Stepper) {
    this.#model = model;
    this.#stepper = stepper;
    this.#ahead = new AheadTensions(firstSlowSite(model.plan));
    this.#exchanging = model.sites.volume.slice(0, firstSlowSite(model.plan));
  }

  /** The averaged regime begins, from blood and tensions as they are now. */
  begin(): void {
    this.#ahead.forget();
    this.#stepper.fast.concentrate(this.#model.volumes.volume_mL);
    this.#stepper.solveFast();
    this.#ahead.remember(this.#model.sites, this.#model.fast);
  }

  /**
   * A fast window of the averaged regime, whose flows have just been moved on, or are those of the last if held; `swaying` ways mix their ends by their sway.
   * `breaths` parts of it are breathed one after another. Nothing that lives by the pulse is looked at.
   */
  run(
    fast_s: number,
    control_s: number,
    breaths: number,
    slowIsDue: boolean,
    flowsAreHeld: boolean,
    swaying: Int32Array,
    sway_mL_per_s: Float64Array,
  ): void {
    const m = this.#model;
    const { moved_mL, movedSlow_mL } = m.edges;
    const { volume_mL } = m.volumes;
    detectBubbles(m.bubbleDetectors, m.edges, m.fast);
    countEmboli(m.emboli, m.edges, m.fast);
    followReturn(m.recirculation, m.markedVeins, m.markedWays, m.edges, m.volumes);
    for (let k = 0; k < moved_mL.length; k++) movedSlow_mL[k] += moved_mL[k];
    const { fastStart_mL } = m.volumes;
    if (flowsAreHeld) this.#stepper.fast.carryAgain(moved_mL, fastStart_mL, volume_mL, this.#exchanging);
    else this.#stepper.fast.carry(moved_mL, fastStart_mL, volume_mL, this.#exchanging, true);
    this.#stepper.fast.mix(swaying, sway_mL_per_s, fast_s, volume_mL);
    if (slowIsDue) {
      this.#stepper.slow.carry(movedSlow_mL, m.volumes.slowStart_mL, volume_mL, NOTHING, true);
      this.#stepper.slow.mix(swaying, sway_mL_per_s, control_s, volume_mL);
    }
    this.#ahead.extrapolate(m.sites, m.volumes, m.fast, m.oxygenators, m.cells);
    setSteps(fast_s / breaths, control_s);
    for (let i = 0; i < breaths; i++) {
      breathe(m.lungs);
      ventilate(m.air, m.lungs, m.ledger);
      stretchLungs(m.air, m.lungs);
    }
    setSteps(fast_s, control_s);
    exchangeInLungs(m.air, m.lungs, m.sites, LUNG_SITE, m.volumes, m.fast, m.slow);
    exchangeGas(m.oxygenators, m.cells, m.sites, m.fast, m.volumes, m.ledger);
    this.#ahead.putBack(m.sites, m.fast);
    exchangeHeat(m.heatExchangers, m.volumes, m.edges, m.fast, m.ledger);
    watchReservoirs(m.reservoirs, m.edges, m.volumes, m.fast, m.rollers, m.centrifugals, m.ledger);
    pressSlugs(m.slugs, m.reservoirs, m.edges, m.volumes, m.fast, m.bubbleDetectors);
    if (slowIsDue) {
      this.#stepper.metabolizeAndControl();
      this.#stepper.slow.concentrate(volume_mL);
    }
    this.#stepper.fast.concentrate(volume_mL);
    this.#stepper.solveFast();
    this.#ahead.remember(this.#model.sites, this.#model.fast);
    watchLevels(m.levelGuards, m.edges, m.volumes);
    driveRollerPumps(m.rollers, m.edges, m.volumes);
    driveCentrifugalPumps(m.centrifugals, m.edges, m.volumes, m.fast);
    runMeteredPumps(m.metered, m.edges, m.volumes);
    sensePressure(m.reflexes, m.volumes.pressure_mmHg[m.reflexes.artery[0]]);
  }

  /** Every control step of the averaged regime: sensors that need no pulse. */
  sensors(): void {
    const m = this.#model;
    showSensors(m);
    // Without a pulse to feel, what was found by the last one holds.
    for (let i = 0; i < m.pulseOximeters.looked_s.length; i++) m.pulseOximeters.looked_s[i] = -CONTROL_S;
    measureSaturation(m.pulseOximeters, m.sites, m.random);
    if (m.world.step[0] % AVERAGED_CHECK_STEPS < CONTROL_S * 1000) checkFinite(m);
  }
}

const NOTHING = new Int32Array(0);
/** The blood of the lungs is the first gas place. */
const LUNG_SITE = 0;
/** The state is searched every ten seconds. */
const AVERAGED_CHECK_STEPS = 10_000;
