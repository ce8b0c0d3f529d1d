import { fibrinFirmness_mm, firmness_mm, maximumLysis_percent } from "../blood/clotFirmness.ts";
import {
  activatedClottingTime_s,
  antiXa_IU_per_mL,
  aptt_s,
  extrinsicTime_s,
  inr,
  intrinsicTime_s,
} from "../blood/clottingTimes.ts";
import type { Sample } from "../blood/clottingTimes.ts";
import type { Model } from "../engine/Model.ts";
import { sampleOf } from "../kinds/hemostasis.ts";
import type { Readouts } from "./Readout.ts";

/**
 * What a laboratory and the devices of the operating room find of clotting. Point-of-care tests see the blood as cold as the patient is,
 * the laboratory warms it and finds an aPTT beyond 300 s "out of range".
 */
export function clotReadouts(): Readouts {
  return {
    "coag.act": ({ hemostasis }) => hemostasis.act_s[0],
    "coag.actCelite": (m) => activatedClottingTime_s(sample(m), "celite"),
    "coag.antiXa": ({ hemostasis: h }) =>
      antiXa_IU_per_mL(
        h.plasmaHeparin_IU_per_mL[0],
        h.antithrombin_fraction[0],
        h.freeHemoglobin_mg_per_dL[0],
      ),
    "coag.antithrombin": ({ hemostasis }) => 100 * hemostasis.antithrombin_fraction[0],
    "coag.aptt": (m) => {
      const time_s = aptt_s(sample(m), m.hemostasis.heparin_IU_per_mL[0]);
      return time_s > 300 ? "outOfRange" : time_s;
    },
    "coag.inr": (m) => inr(sample(m)),
    "coag.fibrinogen": ({ hemostasis }) => hemostasis.fibrinogen_g_per_L[0],
    "coag.platelets": ({ hemostasis }) => hemostasis.platelets_per_nL[0],
    "coag.plateletFunction": ({ clotting }) => 100 * clotting.function_fraction[0],
    "coag.viscoelastic.extrinsicTime": (m) => extrinsicTime_s(sample(m)),
    "coag.viscoelastic.intrinsicTime": (m) => {
      const time_s = intrinsicTime_s(sample(m));
      // An hour of measuring, and no clot.
      return time_s > 3600 ? "outOfRange" : time_s;
    },
    "coag.viscoelastic.firmness": ({ hemostasis: h }) =>
      firmness_mm(h.fibrinogen_g_per_L[0], h.platelets_per_nL[0]),
    "coag.viscoelastic.fibrinFirmness": ({ hemostasis: h }) => fibrinFirmness_mm(h.fibrinogen_g_per_L[0]),
    "coag.viscoelastic.lysis": ({ clotting }) => maximumLysis_percent(clotting.lysis_ratio[0]),
    "patient.bleeding.rate": ({ bleeding }) => 60 * bleeding.rate_mL_per_s[0],
  };
}

function sample({ hemostasis, tissues }: Model): Sample {
  return sampleOf(hemostasis, tissues.temperature_degC[hemostasis.viscera[0]]);
}
