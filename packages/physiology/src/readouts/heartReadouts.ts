import type { Model } from "../engine/Model.ts";
import { openedBeats_percent } from "../kinds/echo.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** The echocardiogram, on request: each ventricle's last beat, its valves, its atrium, the sac around the heart and gas in either side. */
export function heartReadouts({ plan, patient }: Model): Readouts {
  const effusion = plan.volume("patient.pericardialSpace");
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
    "echo.rightVentricle.endSystolicVolume": ({ echo }) => echo.endSystolic_mL[RIGHT],
    "echo.leftAtrium.volume": ({ echo }) => echo.atrium_mL[LEFT],
    "echo.rightAtrium.volume": ({ echo }) => echo.atrium_mL[RIGHT],
    "echo.rightVentricle.ejectionFraction": ({ echo }) =>
      share(echo.endDiastolic_mL[RIGHT] - echo.endSystolic_mL[RIGHT], echo.endDiastolic_mL[RIGHT]),
    "echo.aorticValve.opening": ({ echo }) => openedBeats_percent(echo.opened[LEFT]),
    "echo.aorticValve.openTime": openTime(LEFT),
    "echo.pulmonaryValve.opening": ({ echo }) => openedBeats_percent(echo.opened[RIGHT]),
    "echo.pulmonaryValve.openTime": openTime(RIGHT),
    "echo.mitralValve.opening": ({ echo }) => openedBeats_percent(echo.filled[LEFT]),
    "echo.mitralValve.gradient": ({ echo }) => echo.inflowGradient_mmHg[LEFT],
    "echo.tricuspidValve.opening": ({ echo }) => openedBeats_percent(echo.filled[RIGHT]),
    "echo.tricuspidValve.gradient": ({ echo }) => echo.inflowGradient_mmHg[RIGHT],
    "echo.tricuspidValve.regurgitation": ({ echo }) =>
      share(echo.inflowRegurgitant_mL[RIGHT], echo.filling_mL[RIGHT]),
    "echo.aorticValve.gradient": ({ echo }) => echo.gradient_mmHg[LEFT],
    "echo.aorticValve.regurgitation": ({ echo }) =>
      share(echo.outflowRegurgitant_mL[LEFT], echo.stroke_mL[LEFT]),
    "echo.mitralValve.regurgitation": ({ echo }) =>
      share(echo.inflowRegurgitant_mL[LEFT], echo.filling_mL[LEFT]),
    "echo.outflow.vti": ({ echo }) => echo.stroke_mL[LEFT] / outflow_cm2,
    "echo.pericardium.effusion": ({ volumes }) => volumes.volume_mL[effusion],
    "echo.leftHeart.air": gasIn(["patient.leftAtrium", "patient.leftVentricle"].map(plan.volume)),
    "echo.rightHeart.air": gasIn(["patient.rightAtrium", "patient.rightVentricle"].map(plan.volume)),
  };
}

/** Of the last beat; none where what passed was but the movement of the leaflets. */
function openTime(side: number): Readout {
  return ({ echo }) => (echo.opened[side] % 2 === 1 ? echo.openTime_s[side] : 0);
}

function gasIn(volumes: readonly number[]): Readout {
  return ({ fast }) => {
    let gas_mmol = 0;
    for (const volume of volumes) gas_mmol += fast.bubbles_mmol[volume];
    return gas_mmol * GAS_ML_PER_MMOL;
  };
}

const LEFT = 0;
const RIGHT = 1;
/** Dry gas at 37 °C and 760 mmHg. */
const GAS_ML_PER_MMOL = 25.45;
