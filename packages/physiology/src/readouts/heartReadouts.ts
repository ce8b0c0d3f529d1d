import type { Model } from "../engine/Model.ts";
import { openedBeats_percent } from "../kinds/echo.ts";
import type { Readouts } from "./Readout.ts";

/** The echocardiogram, on request: each ventricle's last beat, its valves, the sac around it and gas in the left heart. */
export function heartReadouts({ plan, patient }: Model): Readouts {
  const effusion = plan.volume("patient.pericardialSpace");
  const left = [plan.volume("patient.leftAtrium"), plan.volume("patient.leftVentricle")];
  // Left ventricular outflow tract of 2.1 cm at a body surface of 1.83 m² (teaching assumption).
  const outflow_cm2 = (3.46 * patient.bsa_m2) / 1.83;
  const share = (part: number, whole: number): number =>
    whole > 0 ? Math.min(100, (100 * part) / whole) : 0;
  return {
    "echo.leftVentricle.endDiastolicVolume": ({ echo }) => echo.endDiastolic_mL[LEFT],
    "echo.leftVentricle.endSystolicVolume": ({ echo }) => echo.endSystolic_mL[LEFT],
    "echo.leftVentricle.ejectionFraction": ({ echo }) =>
      share(echo.endDiastolic_mL[LEFT] - echo.endSystolic_mL[LEFT], echo.endDiastolic_mL[LEFT]),
    "echo.rightVentricle.endDiastolicVolume": ({ echo }) => echo.endDiastolic_mL[RIGHT],
    "echo.rightVentricle.ejectionFraction": ({ echo }) =>
      share(echo.endDiastolic_mL[RIGHT] - echo.endSystolic_mL[RIGHT], echo.endDiastolic_mL[RIGHT]),
    "echo.aorticValve.opening": ({ echo }) => openedBeats_percent(echo.opened[LEFT]),
    "echo.aorticValve.gradient": ({ echo }) => echo.gradient_mmHg[LEFT],
    "echo.aorticValve.regurgitation": ({ echo }) =>
      share(echo.outflowRegurgitant_mL[LEFT], echo.stroke_mL[LEFT]),
    "echo.mitralValve.regurgitation": ({ echo }) =>
      share(echo.inflowRegurgitant_mL[LEFT], echo.filling_mL[LEFT]),
    "echo.outflow.vti": ({ echo }) => echo.stroke_mL[LEFT] / outflow_cm2,
    "echo.pericardium.effusion": ({ volumes }) => volumes.volume_mL[effusion],
    "echo.leftHeart.air": ({ fast }) => {
      let gas_mmol = 0;
      for (const volume of left) gas_mmol += fast.bubbles_mmol[volume];
      return gas_mmol * GAS_ML_PER_MMOL;
    },
  };
}

const LEFT = 0;
const RIGHT = 1;
/** Dry gas at 37 °C and 760 mmHg. */
const GAS_ML_PER_MMOL = 25.45;
