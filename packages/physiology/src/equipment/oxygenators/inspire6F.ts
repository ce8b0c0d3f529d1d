import { curveThrough } from "../flowCurve.ts";
import { CO2_ASSUMED, CO2_TO_O2, type Oxygenator } from "../oxygenator.ts";

const TRANSFER =
  "Oxygen transfer of the Inspire 6F, Perfusion 2026, doi 10.1177/02676591261438976, abstract (420 samples, R² 0.62)";

const DIFFUSION_O2 = 2.1e-4;

/** Small bundle with the arterial filter inside. */
export const inspire6F: Oxygenator = {
  id: "inspire-6f",
  label: { en: "Inspire 6F (LivaNova)", es: "Inspire 6F (LivaNova)" },
  fiber: "microporous polypropylene",
  membraneArea_m2: 1.4,
  ratedFlow_L_per_min: 6,
  prime_mL: 284,
  gasVolume_mL: 100,
  curve: curveThrough({ flow_L_per_min: 4, drop_mmHg: 96 }, 0.7),
  referenceViscosity_mPas: 2.5,
  heatExchangerUa_L_per_min: 4,
  diffusionO2_mmol_per_s_mmHg: DIFFUSION_O2,
  diffusionCo2_mmol_per_s_mmHg: DIFFUSION_O2 * CO2_TO_O2,
  measured: { vo2PerFio2_mL_per_min: 284.34, source: TRANSFER },
  sources: {
    membraneArea_m2: "assumed (1.4 m²; not read)",
    ratedFlow_L_per_min: "assumed from the number in its name",
    prime_mL: "assumed (284 mL; not read)",
    gasVolume_mL: "assumed",
    curve:
      "assumed: 24 mmHg/(L/min) at 4 L/min, laminar part 70 %; Stammers 2016 (Perfusion 31:15, abstract) found the largest gradients in this maker's",
    referenceViscosity_mPas: "assumed: blood of Hct 25 % at 32 °C",
    heatExchangerUa_L_per_min: "assumed, as of the FX25",
    diffusionO2_mmol_per_s_mmHg: `fitted to ${TRANSFER}: VO2 = 284.34·FiO2 at PaO2 150 mmHg, at FiO2 0.7, hemoglobin 9 g/dL, 4 L/min`,
    diffusionCo2_mmol_per_s_mmHg: CO2_ASSUMED,
  },
};
