import type { Model } from "../engine/Model.ts";
import { RHYTHM } from "../kinds/heart.ts";
import { sensorsOf } from "../kinds/sensors.ts";
import { tissueKind } from "../kinds/tissues.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** The patient's monitor, beside what lines and meters show. */
export function patientReadouts(model: Model): Readouts {
  const { plan, patient } = model;
  const tissue = (name: string): number => plan.row(tissueKind, `patient.${name}`);
  const [brain, brainLeft, viscera] = [tissue("brainRight"), tissue("brainLeft"), tissue("viscera")];
  const bodyVolumes = patient.body.volumes
    .filter((part) => part.below === "collapses")
    .map((part) => plan.volume(part.name));
  return {
    "patient.pressure.leftVentricle.instant": pressureOf(model, "patient.leftVentricle"),
    "patient.pressure.rightVentricle.instant": pressureOf(model, "patient.rightVentricle"),
    "patient.pressure.centralVenous.instant": venousCurve(model),
    "patient.pressure.pericardium": ({ heart }) => heart.pericardium_mmHg[0],
    "patient.rhythm": ({ heart }) => heart.rhythm[0],
    "patient.heartRate": ({ heart }) =>
      heart.rhythm[0] === RHYTHM.asystole || heart.rhythm[0] === RHYTHM.ventricularFibrillation
        ? 0
        : 60 / heart.period_s[0],
    // What no probe reaches: the tissue itself.
    "patient.temperature.brain": ({ tissues }) =>
      (tissues.temperature_degC[brain] + tissues.temperature_degC[brainLeft]) / 2,
    "patient.temperature.core": ({ tissues }) => {
      let heat = 0;
      let capacity = 0;
      for (const i of [brain, viscera, tissue("myocardium"), tissue("kidneys")]) {
        heat += tissues.mass_kg[i] * tissues.temperature_degC[i];
        capacity += tissues.mass_kg[i];
      }
      return heat / capacity;
    },
    "patient.shivering": ({ thermoregulation }) => 100 * thermoregulation.shivering[0],
    "patient.flow.cerebral": ({ tissues }) =>
      (tissues.flow_mL_per_s[brain] + tissues.flow_mL_per_s[brainLeft]) * L_PER_MIN,
    "patient.bloodVolume": ({ volumes }) => {
      let sum = 0;
      for (const volume of bodyVolumes) sum += volumes.volume_mL[volume];
      return sum;
    },
    "patient.emboli": ({ emboli }) => {
      let gas_mL = 0;
      for (let i = 0; i < emboli.passedGas_mL.length; i++) gas_mL += emboli.passedGas_mL[i];
      return gas_mL;
    },
    "patient.weight": () => patient.weight_kg,
    "patient.height": () => patient.height_cm,
    "patient.bsa": () => patient.bsa_m2,
    ...bypassFlag(model),
  };
}

/** The curve of the line whose mean the sensor shows: the same zero and gain, none of its lag. */
function venousCurve({ plan }: Model): Readout {
  const volume = plan.volume("patient.superiorVenaCava");
  const sensor = sensorsOf(plan).findIndex(({ signal }) => signal === "patient.pressure.centralVenous");
  return ({ volumes, sensors: s }) =>
    s.connected[sensor] > 0.5
      ? s.calibration[sensor] * (s.toAir_s[sensor] > 0 ? 0 : volumes.pressure_mmHg[volume]) +
        s.zero[sensor] +
        s.drifted[sensor] +
        s.correction[sensor]
      : "sensorOff";
}

function bypassFlag({ plan }: Model): Readouts {
  if (!plan.edges.some((edge) => edge.name === "pump.arterial")) return {};
  const pump = plan.edge("pump.arterial");
  return { "patient.cpb.flag": ({ edges }) => (edges.flow_mL_per_s[pump] > 0 ? 1 : 0) };
}

function pressureOf({ plan }: Model, name: string): Readout {
  const volume = plan.volume(name);
  return ({ volumes }) => volumes.pressure_mmHg[volume];
}

/** Of mL/s. */
const L_PER_MIN = 0.06;
