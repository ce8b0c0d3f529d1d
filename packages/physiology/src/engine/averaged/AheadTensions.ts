import { CO2_SLOPE_MMOL_PER_ML_MMHG } from "../../blood/carbonDioxide.ts";
import { oxygenSolubility_mmol_per_mL_mmHg } from "../../blood/oxygenDissociation.ts";
import type { FastContents } from "../../kinds/contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import type { OxygenatorCells, Oxygenators } from "../../kinds/oxygenators.ts";
import type { Sites } from "../../kinds/sites.ts";
import type { Volumes } from "../../kinds/volumes.ts";

/**
 * Exchangers take blood's tensions before their step and, implicitly, how these rise with what crosses in it. A long step brings
 * in much blood that has not exchanged yet, whose tension rises along another slope than that of the blood which leaves.
 * So tensions are solved of the blood as it stood after the last exchange, and what was carried in since moves them along
 * that blood's own slope. On the gas side of an oxygenator the gas flows on only after the exchange, so a long step would
 * see it as what the step itself puts into it; as much as crossed in the step before is taken off again. Then a steady
 * state is one for steps of any length.
 */
export class AheadTensions {
  readonly #count: number;
  readonly #po2_mmHg: Float64Array;
  readonly #pco2_mmHg: Float64Array;
  /** The blood for which the sites were solved: while species are carried in parts, concentrations are those of a part. */
  readonly #solvedO2_mmol_per_mL: Float64Array;
  readonly #solvedCo2_mmol_per_mL: Float64Array;
  readonly #o2_mmol: Float64Array;
  readonly #co2_mmol: Float64Array;
  /** What crossed in the last step: oxygen to the blood, carbon dioxide to the gas. */
  readonly #o2Crossed_mmol: Float64Array;
  readonly #co2Crossed_mmol: Float64Array;

  constructor(count: number) {
    this.#count = count;
    this.#o2_mmol = new Float64Array(count);
    this.#co2_mmol = new Float64Array(count);
    this.#o2Crossed_mmol = new Float64Array(count);
    this.#co2Crossed_mmol = new Float64Array(count);
    this.#po2_mmHg = new Float64Array(count);
    this.#pco2_mmHg = new Float64Array(count);
    this.#solvedO2_mmol_per_mL = new Float64Array(count);
    this.#solvedCo2_mmol_per_mL = new Float64Array(count);
  }

  /** Before the first step: nothing has crossed. */
  forget(): void {
    this.#o2Crossed_mmol.fill(0);
    this.#co2Crossed_mmol.fill(0);
  }

  /** The sites have just been solved for the concentrations of now. */
  remember(sites: Sites, blood: FastContents): void {
    for (let i = 0; i < this.#count; i++) {
      this.#solvedO2_mmol_per_mL[i] = blood.o2_mmol_per_mL[sites.volume[i]];
      this.#solvedCo2_mmol_per_mL[i] = blood.co2_mmol_per_mL[sites.volume[i]];
    }
  }

  /** After carrying. */
  extrapolate(
    sites: Sites,
    volumes: Volumes,
    blood: FastContents,
    oxygenators: Oxygenators,
    cells: OxygenatorCells,
  ): void {
    for (let i = 0; i < this.#count; i++) {
      const volume = sites.volume[i];
      const volume_mL = volumes.volume_mL[volume];
      this.#po2_mmHg[i] = sites.po2_mmHg[i];
      this.#pco2_mmHg[i] = sites.pco2_mmHg[i];
      const temperature_degC = blood.heat_J[volume] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K);
      sites.po2_mmHg[i] +=
        (blood.o2_mmol[volume] / volume_mL - this.#solvedO2_mmol_per_mL[i]) /
        (oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * (1 + sites.bound_ratio[i]));
      sites.pco2_mmHg[i] +=
        (blood.co2_mmol[volume] / volume_mL - this.#solvedCo2_mmol_per_mL[i]) / CO2_SLOPE_MMOL_PER_ML_MMHG;
      this.#o2_mmol[i] = blood.o2_mmol[volume];
      this.#co2_mmol[i] = blood.co2_mmol[volume];
    }
    for (let o = 0; o < oxygenators.firstCell.length; o++) {
      const first = oxygenators.firstCell[o];
      for (let i = first; i < first + oxygenators.cellCount[o]; i++) {
        const site = cells.site[i];
        const gasCapacity = oxygenators.dry_mmHg[o] / cells.gas_mmol[i];
        sites.po2_mmHg[site] -= this.#o2Crossed_mmol[site] * gasCapacity;
        sites.pco2_mmHg[site] += this.#co2Crossed_mmol[site] * gasCapacity;
      }
    }
  }

  /** After exchange: the sites hold solved tensions again. */
  putBack(sites: Sites, blood: FastContents): void {
    for (let i = 0; i < this.#count; i++) {
      const volume = sites.volume[i];
      this.#o2Crossed_mmol[i] = blood.o2_mmol[volume] - this.#o2_mmol[i];
      this.#co2Crossed_mmol[i] = this.#co2_mmol[i] - blood.co2_mmol[volume];
      sites.po2_mmHg[i] = this.#po2_mmHg[i];
      sites.pco2_mmHg[i] = this.#pco2_mmHg[i];
    }
  }
}
