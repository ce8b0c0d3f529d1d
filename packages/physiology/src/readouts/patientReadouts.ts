import { HEMOGLOBIN_CAPACITY_MMOL_PER_G } from "../blood/oxygenDissociation.ts";
import type { Model } from "../engine/Model.ts";
import { flowOf } from "./Readout.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** The patient's monitor. */
export function patientReadouts({ wiring, assembly, patient }: Model): Readouts {
  const line = wiring.volume(assembly.sensors.arterialLine);
  const ventricle = wiring.volume("patient.leftVentricle");
  const tissue = (name: string): number => wiring.tissues.findIndex((part) => part.name === name);
  const [brain, viscera] = [tissue("patient.brain"), tissue("patient.viscera")];
  const cells = assembly.oxygenator.cells.length;
  const bodyVolumes = patient.body.volumes.map((part) => wiring.volume(part.name));
  const heads = wiring.volume(assembly.sensors.arterialBlood);
  // A cerebral oximeter sees about three parts of venous blood to one of arterial.
  const cerebral: Readout = ({ sites, fast, slow }) => {
    const arterial = Math.min(
      1,
      fast.o2_mmol_per_mL[heads] / (slow.hemoglobin_g_per_mL[heads] * HEMOGLOBIN_CAPACITY_MMOL_PER_G),
    );
    return 100 * (0.75 * sites.so2_fraction[cells + brain] + 0.25 * arterial);
  };
  return {
    "patient.pressure.arterial.instant": ({ volumes }) => volumes.pressure_mmHg[line],
    "patient.pressure.arterial.mean": ({ arterialLine }) => arterialLine.mean_mmHg[0],
    "patient.pressure.arterial.systolic": ({ arterialLine }) => arterialLine.systolic_mmHg[0],
    "patient.pressure.arterial.diastolic": ({ arterialLine }) => arterialLine.diastolic_mmHg[0],
    "patient.pressure.leftVentricle.instant": ({ volumes }) => volumes.pressure_mmHg[ventricle],
    "patient.heartRate": ({ heart }) => (heart.strength[0] < STILL ? 0 : 60 / heart.period_s[0]),
    "patient.cardiacOutput": flowOf("aorticValve", 50),
    // The nasopharynx lies by the brain's arteries, the bladder by the viscera.
    "patient.temperature.nasopharyngeal": ({ tissues }) => tissues.temperature_degC[brain],
    "patient.temperature.bladder": ({ tissues }) => tissues.temperature_degC[viscera],
    "patient.temperature.core": ({ tissues }) => {
      let heat = 0;
      let capacity = 0;
      for (const i of [brain, viscera, tissue("patient.myocardium"), tissue("patient.kidneys")]) {
        heat += tissues.mass_kg[i] * tissues.temperature_degC[i];
        capacity += tissues.mass_kg[i];
      }
      return heat / capacity;
    },
    "patient.nirs.left": cerebral,
    "patient.nirs.right": cerebral,
    "patient.bloodVolume": ({ volumes }) => {
      let sum = 0;
      for (const volume of bodyVolumes) sum += volumes.volume_mL[volume];
      return sum;
    },
    "patient.weight": () => patient.weight_kg,
    "patient.height": () => patient.height_cm,
    "patient.bsa": () => patient.bsa_m2,
    "patient.cpb.flag": ({ edges }) =>
      edges.flow_mL_per_s[wiring.edge(assembly.sensors.pumpFlow)] > 0 ? 1 : 0,
  };
}

/** Below this strength a heart makes no beat that a monitor would count. */
const STILL = 0.08;
