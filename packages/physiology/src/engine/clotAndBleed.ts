import { bleed } from "../kinds/bleeding.ts";
import { changeClotting } from "../kinds/clotting.ts";
import { meetClottingDrugs } from "../kinds/clottingDrugs.ts";
import { keepBloodFluid } from "../kinds/hemostasis.ts";
import { wearPlatelets } from "../kinds/plateletWear.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms: what keeps the patient's blood fluid, what it clots with, and what runs out of wounds meanwhile. */
export function clotAndBleed(m: Model, patientBlood: Int32Array): void {
  meetClottingDrugs(m.hemostasis, m.clotting, m.drugs);
  keepBloodFluid(m.hemostasis, patientBlood, m.volumes, m.slow, m.tissues, m.ledger);
  changeClotting(m.clotting, m.hemostasis, m.oxygenators, patientBlood, m.slow, m.ledger);
  wearPlatelets(m.oxygenators, m.rollers, m.centrifugals, m.metered, m.edges, m.slow, m.clotting, m.ledger);
  bleed(m.bleeding, m.clotting, m.hemostasis, m.tissues, m.volumes, m.fast, m.slow);
}
