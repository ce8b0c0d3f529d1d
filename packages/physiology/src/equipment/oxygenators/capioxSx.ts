import { curveDrop_mmHg, curveThroughTwo } from "../flowCurve.ts";
import { CO2_ASSUMED, CO2_TO_O2, type Oxygenator } from "../oxygenator.ts";

const FRIED = "Fried 1998, Perfusion 13:119, abstract";
const BLOOD_MPAS = 2.5;

interface Regression {
  readonly id: string;
  readonly name: string;
  readonly area_m2: number;
  readonly mostO2_mL_per_min: number;
  readonly neededFio2: { readonly intercept: number; readonly slope_min_per_mL: number };
  readonly drop: { readonly slope: number; readonly intercept: number };
  readonly shunt: { readonly slope_min_per_L: number; readonly intercept: number };
  readonly prime_mL: number;
  readonly diffusionO2_mmol_per_s_mmHg: number;
}

/**
 * Terumo's older bundles, measured in patients. The published drop is a straight line over clinical flows that would be
 * negative below 1 L/min; the curve meets it at 4 and 6 L/min and the origin.
 */
function capioxSx(of: Regression): Oxygenator {
  const at = (flow_L_per_min: number): { flow_L_per_min: number; drop_mmHg: number } => ({
    flow_L_per_min,
    drop_mmHg: of.drop.slope * flow_L_per_min + of.drop.intercept,
  });
  const curve = curveThroughTwo(at(4), at(6));
  return {
    id: of.id,
    label: { en: of.name, es: of.name },
    fiber: "microporous polypropylene",
    membraneArea_m2: of.area_m2,
    ratedFlow_L_per_min: 7,
    prime_mL: of.prime_mL,
    gasVolume_mL: 150,
    curve,
    referenceViscosity_mPas: BLOOD_MPAS,
    heatExchangerUa_L_per_min: 4,
    diffusionO2_mmol_per_s_mmHg: of.diffusionO2_mmol_per_s_mmHg,
    diffusionCo2_mmol_per_s_mmHg: of.diffusionO2_mmol_per_s_mmHg * CO2_TO_O2,
    measured: {
      mostO2_mL_per_min: of.mostO2_mL_per_min,
      neededFio2: of.neededFio2,
      shunt_percent: of.shunt,
      drops: [3, 4, 5, 6].map((flow) => ({ ...at(flow), tolerance_mmHg: 5 })),
      source: FRIED,
    },
    sources: {
      membraneArea_m2: FRIED,
      ratedFlow_L_per_min: "assumed (7 L/min; not read)",
      prime_mL: "assumed; not read",
      gasVolume_mL: "assumed",
      curve: `${FRIED}: ΔP = ${of.drop.slope}·Q ${of.drop.intercept}, met at 4 and 6 L/min (${curveDrop_mmHg(curve, 4).toFixed(1)} mmHg at 4)`,
      referenceViscosity_mPas: "assumed: blood of Hct 25 % at 32 °C in the patients measured",
      heatExchangerUa_L_per_min: "assumed, as of the FX25",
      diffusionO2_mmol_per_s_mmHg: `fitted to the line of needed FiO2 of ${FRIED}: hemoglobin 9 g/dL, 4 L/min, 37 °C, outlet pO2 150 mmHg assumed`,
      diffusionCo2_mmol_per_s_mmHg: CO2_ASSUMED,
    },
  };
}

export const capioxSx18: Oxygenator = capioxSx({
  id: "capiox-sx18",
  name: "Capiox SX18 (Terumo)",
  area_m2: 1.8,
  mostO2_mL_per_min: 339.6,
  neededFio2: { intercept: 0.236, slope_min_per_mL: 0.00225 },
  drop: { slope: 22.443, intercept: -22.65 },
  shunt: { slope_min_per_L: 3.744, intercept: 6.223 },
  prime_mL: 270,
  diffusionO2_mmol_per_s_mmHg: 2.24e-4,
});

export const capioxSx25: Oxygenator = capioxSx({
  id: "capiox-sx25",
  name: "Capiox SX25 (Terumo)",
  area_m2: 2.5,
  mostO2_mL_per_min: 462.6,
  neededFio2: { intercept: 0.209, slope_min_per_mL: 0.00171 },
  drop: { slope: 23.934, intercept: -28.388 },
  shunt: { slope_min_per_L: 3.11, intercept: 4.595 },
  prime_mL: 340,
  diffusionO2_mmol_per_s_mmHg: 2.95e-4,
});
