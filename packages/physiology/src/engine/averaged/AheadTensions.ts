import { oxygenSolubility_mmol_per_mL_mmHg } from "../../blood/oxygenDissociation.ts";
import type { FastContents } from "../../kinds/contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import type { Sites } from "../../kinds/sites.ts";
import type { Volumes } from "../../kinds/volumes.ts";

/**
 * Exchangers take blood's tensions before their step and, implicitly, how these rise with what crosses in it. A long step brings
 * in much blood that has not exchanged yet, whose tension rises along another slope than that of the blood which leaves.
 * So tensions are solved of the blood as it stood after the last exchange, and what was carried in since moves them along
 * that blood's own slope: then a steady state is one for steps of any length.
 */
export class AheadTensions {
  readonly #count: number;
  readonly #po2_mmHg: Float64Array;
  readonly #pco2_mmHg: Float64Array;

  constructor(count: number) {
    this.#count = count;
    this.#po2_mmHg = new Float64Array(count);
    this.#pco2_mmHg = new Float64Array(count);
  }

  /** After carrying: `blood`'s concentrations are those for which the sites were solved. */
  extrapolate(sites: Sites, volumes: Volumes, blood: FastContents): void {
    for (let i = 0; i < this.#count; i++) {
      const volume = sites.volume[i];
      const volume_mL = volumes.volume_mL[volume];
      this.#po2_mmHg[i] = sites.po2_mmHg[i];
      this.#pco2_mmHg[i] = sites.pco2_mmHg[i];
      const temperature_degC = blood.heat_J[volume] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K);
      sites.po2_mmHg[i] +=
        (blood.o2_mmol[volume] / volume_mL - blood.o2_mmol_per_mL[volume]) /
        (oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * (1 + sites.bound_ratio[i]));
      sites.pco2_mmHg[i] +=
        (blood.co2_mmol[volume] / volume_mL - blood.co2_mmol_per_mL[volume]) / CO2_SLOPE_MMOL_PER_ML_MMHG;
    }
  }

  /** After exchange: the sites hold solved tensions again. */
  putBack(sites: Sites): void {
    for (let i = 0; i < this.#count; i++) {
      sites.po2_mmHg[i] = this.#po2_mmHg[i];
      sites.pco2_mmHg[i] = this.#pco2_mmHg[i];
    }
  }
}

/** The slope that the exchangers take (`kinds/gasExchange.ts`, `kinds/airSpaces.ts`). */
const CO2_SLOPE_MMOL_PER_ML_MMHG = 0.0002;
