import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min, metersOf } from "../kinds/flowMeters.ts";
import { APNEA_S, breaths_per_min } from "../kinds/lungs.ts";
import { sensorsOf } from "../kinds/sensors.ts";
import type { Readouts } from "./Readout.ts";

/** The ventilator's screen, the capnograph, and the shunt that contents of oxygen on both sides of the lungs tell. */
export function breathingReadouts(model: Model): Readouts {
  return { ...ventilator(), ...capnograph(model), ...shunt(model) };
}

function ventilator(): Readouts {
  return {
    "ventilator.airwayPressure": ({ lungs }) =>
      lungs.connected[0] > 0.5 ? lungs.airway_mmHg[0] / MMHG_PER_CM_WATER : "sensorOff",
    "ventilator.plateauPressure": ({ lungs }) => {
      if (lungs.connected[0] < 0.5) return "sensorOff";
      return lungs.rate_per_min[0] > 0 && lungs.sinceBreath_s[0] < APNEA_S
        ? lungs.plateau_mmHg[0] / MMHG_PER_CM_WATER
        : "notAvailable";
    },
    "ventilator.minuteVolume": ({ lungs }) =>
      lungs.connected[0] > 0.5 ? (breaths_per_min(lungs) * lungs.lastTidal_mL[0]) / 1000 : "sensorOff",
    // Breaths are counted at the chest, whatever is or is not on the tube.
    "patient.respiratoryRate": ({ lungs }) => breaths_per_min(lungs),
  };
}

/** Its tube is on the ventilator's; with no breath to see it shows none. */
function capnograph({ plan }: Model): Readouts {
  const sensor = sensorsOf(plan).findIndex(({ signal }) => signal === "patient.endTidalCo2");
  return {
    "patient.endTidalCo2": ({ lungs, sensors }) => {
      if (lungs.connected[0] < 0.5 || sensors.connected[sensor] < 0.5) return "sensorOff";
      return lungs.sinceBreath_s[0] < APNEA_S ? Math.max(0, sensors.shown[sensor]) : "notAvailable";
    },
  };
}

/** Qs/Qt of `kinds/shuntMeters.ts`: it means nothing without flow through the lungs, or with no difference to tell. */
function shunt({ plan }: Model): Readouts {
  const meter = metersOf(plan).findIndex(({ signal }) => signal === "patient.flow.pulmonary");
  return {
    "patient.shuntFraction": ({ shuntMeters: s, flowMeters, flowHistory }) => {
      if (meanFlow_L_per_min(flowMeters, flowHistory, meter, 100) < LEAST_FLOW_L_PER_MIN)
        return "notAvailable";
      const whole = s.capillary_mmol_per_mL[0] - s.venous_mmol_per_mL[0];
      if (whole < LEAST_DIFFERENCE_MMOL_PER_ML) return "notAvailable";
      return Math.max(
        0,
        Math.min(100, (100 * (s.capillary_mmol_per_mL[0] - s.arterial_mmol_per_mL[0])) / whole),
      );
    },
  };
}

const MMHG_PER_CM_WATER = 0.7355591;
const LEAST_FLOW_L_PER_MIN = 0.3;
/** 0.4 mL/dL. */
const LEAST_DIFFERENCE_MMOL_PER_ML = 0.00018;
