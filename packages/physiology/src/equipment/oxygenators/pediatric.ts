import { curveThrough } from "../flowCurve.ts";
import {
  CO2_ASSUMED,
  CO2_DENSE,
  CO2_TO_O2,
  CO2_TO_O2_DENSE,
  estimateDiffusionO2,
  O2_PER_AREA_ML_PER_MIN_M2,
} from "../oxygenator.ts";
import type { Oxygenator, OxygenatorMeasures } from "../oxygenator.ts";

interface Small {
  readonly id: string;
  readonly name: string;
  readonly fiber: Oxygenator["fiber"];
  readonly area_m2: number;
  readonly rated_L_per_min: number;
  readonly prime_mL: number;
  readonly drop: { readonly flow_L_per_min: number; readonly drop_mmHg: number };
  readonly ua_L_per_min: number;
  readonly measured: OxygenatorMeasures;
  readonly says: { readonly rated: string; readonly prime: string; readonly curve: string };
}

const AREA = "estimate by area from SX18 and SX25 (Fried 1998, 187 mL/min/m²), assumed";

function small(of: Small): Oxygenator {
  const dense = of.fiber === "polymethylpentene";
  const diffusionO2 = estimateDiffusionO2(O2_PER_AREA_ML_PER_MIN_M2 * of.area_m2);
  return {
    id: of.id,
    label: { en: of.name, es: of.name },
    fiber: of.fiber,
    membraneArea_m2: of.area_m2,
    ratedFlow_L_per_min: of.rated_L_per_min,
    prime_mL: of.prime_mL,
    gasVolume_mL: 70 * of.area_m2,
    curve: curveThrough(of.drop, 0.7),
    referenceViscosity_mPas: 2.5,
    heatExchangerUa_L_per_min: of.ua_L_per_min,
    diffusionO2_mmol_per_s_mmHg: diffusionO2,
    diffusionCo2_mmol_per_s_mmHg: diffusionO2 * (dense ? CO2_TO_O2_DENSE : CO2_TO_O2),
    measured: of.measured,
    sources: {
      membraneArea_m2: "assumed; not read",
      ratedFlow_L_per_min: of.says.rated,
      prime_mL: of.says.prime,
      gasVolume_mL: "assumed, by area",
      curve: of.says.curve,
      referenceViscosity_mPas: "assumed: blood of Hct 25 % at 32 °C",
      heatExchangerUa_L_per_min: "assumed: as of the FX25 for the flow",
      diffusionO2_mmol_per_s_mmHg: AREA,
      diffusionCo2_mmol_per_s_mmHg: dense ? CO2_DENSE : CO2_ASSUMED,
    },
  };
}

const DUBOIS = "Dubois 2004, Perfusion 19:315, abstract (piglets of 5.6 kg)";
const CARDS = "teaching tables of perfusion students (Brainscape, test 1 part 2)";

/** To 1.5 L/min: newborns and infants. */
export const capioxBabyRx05: Oxygenator = small({
  id: "capiox-baby-rx05",
  name: "Capiox Baby RX05 (Terumo)",
  fiber: "microporous polypropylene",
  area_m2: 0.5,
  rated_L_per_min: 1.5,
  prime_mL: 43,
  drop: { flow_L_per_min: 0.84, drop_mmHg: 17 },
  ua_L_per_min: 1,
  measured: {
    drops: [{ flow_L_per_min: 0.84, drop_mmHg: 17, tolerance_mmHg: 5 }],
    source: `${DUBOIS}: 12 to 22 mmHg; their flow, 150 mL/kg, assumed`,
  },
  says: {
    rated: `${DUBOIS}: below 1.5 L/min`,
    prime: `${DUBOIS}: 43 mL`,
    curve: `${DUBOIS}: 12 to 22 mmHg; flow of 150 mL/kg and laminar part 70 % assumed`,
  },
});

/** To 4 L/min with its small reservoir: children. */
export const capioxRx15: Oxygenator = small({
  id: "capiox-rx15",
  name: "Capiox RX15 (Terumo)",
  fiber: "microporous polypropylene",
  area_m2: 1.5,
  rated_L_per_min: 4,
  prime_mL: 135,
  drop: { flow_L_per_min: 4, drop_mmHg: 64 },
  ua_L_per_min: 2.8,
  measured: { source: "assumed: no measured figure was read for this device" },
  says: {
    rated:
      "Terumo, Capiox RX instructions for use (manualslib.de 1425191), p. 20: 4 L/min with the 3 L reservoir",
    prime: `${CARDS}: 135 mL`,
    curve: "assumed: 16 mmHg/(L/min) at 4 L/min, laminar part 70 %",
  },
});

/** The small bundle of ECMO. */
export const quadroxIdPediatric: Oxygenator = small({
  id: "quadrox-id-pediatric",
  name: "Quadrox-iD Pediatric (Getinge)",
  fiber: "polymethylpentene",
  area_m2: 0.8,
  rated_L_per_min: 2.8,
  prime_mL: 81,
  drop: { flow_L_per_min: 2.8, drop_mmHg: 56 },
  ua_L_per_min: 1.6,
  measured: { source: "assumed: no measured figure was read for this device" },
  says: {
    rated: "assumed (2.8 L/min; not read)",
    prime: "assumed (81 mL; not read)",
    curve: "assumed: 20 mmHg/(L/min) at 2.8 L/min, laminar part 70 %",
  },
});
