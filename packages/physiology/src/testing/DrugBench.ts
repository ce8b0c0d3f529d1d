import type { Drug } from "../drugs/Drug.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { clearedShare, passDrug, USUAL_CLEARANCE } from "../kinds/drugKinetics.ts";
import type { Organs } from "../kinds/drugKinetics.ts";
import { effectOf } from "../kinds/drugs.ts";

/** A drug alone in a well-fed body: the engine's own kernel, without an engine around it. */
export class DrugBench {
  readonly #drug: Drug;
  readonly #organs: Organs;
  readonly #rows = {
    central: new Float64Array(1),
    peripheral: new Float64Array(1),
    concentration_per_L: new Float64Array(1),
    left: new Float64Array(1),
  };
  #site_per_L = 0;
  #given = 0;

  constructor(drug: Drug, organs: Partial<Organs> = {}) {
    this.#drug = drug;
    this.#organs = { ...USUAL_CLEARANCE, ...organs };
  }

  /** A bolus at once, in the drug's own unit, then an infusion in its unit per minute. */
  run(minutes: number, perMin = 0, bolus = 0): this {
    const { kinetics, ke0_per_min } = this.#drug;
    if (kinetics === undefined) throw new RangeError(`${this.#drug.name} has no kinetics`);
    let dose = bolus;
    for (let step = 0; step < Math.floor((minutes * 60) / CONTROL_S + 0.5); step++) {
      const now = dose + (perMin / 60) * CONTROL_S;
      this.#given += now;
      passDrug(this.#rows, 0, kinetics, now, this.#organs);
      dose = 0;
      const reached = ke0_per_min === undefined ? 1 : clearedShare((ke0_per_min / 60) * CONTROL_S);
      this.#site_per_L += (this.concentration_per_L - this.#site_per_L) * reached;
    }
    return this;
  }

  get concentration_per_L(): number {
    return this.#rows.concentration_per_L[0];
  }

  get effect(): number {
    return effectOf(this.#drug.effects[0], this.#site_per_L);
  }

  get left_percent(): number {
    return (100 * (this.#rows.central[0] + this.#rows.peripheral[0])) / this.#given;
  }

  /** Minutes until `isThere`, looked at every `every` minutes. */
  until(isThere: () => boolean, every: number, limit: number): number {
    let passed = 0;
    while (!isThere() && passed < limit) {
      this.run(every);
      passed += every;
    }
    return passed;
  }

  /** Minutes in which the concentration falls by half from now on. */
  halfLife_min(): number {
    const from = this.concentration_per_L;
    return this.until(() => this.concentration_per_L < from / 2, 0.1, 10_000);
  }
}
