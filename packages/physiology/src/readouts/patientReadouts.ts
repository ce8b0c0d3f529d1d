import { HEMOGLOBIN_CAPACITY_MMOL_PER_G } from "../blood/oxygenDissociation.ts";
import type { Model } from "../engine/Model.ts";
import { RHYTHM } from "../kinds/heart.ts";
import { tissueKind } from "../kinds/tissues.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** The patient's monitor, beside what lines and meters show. */
export function patientReadouts(model: Model): Readouts {
  const { plan, patient } = model;
  const tissue = (name: string): number => plan.row(tissueKind, `patient.${name}`);
  const [brain, viscera] = [tissue("brainRight"), tissue("viscera")];
  const bodyVolumes = patient.body.volumes
    .filter((part) => part.below === "collapses")
    .map((part) => plan.volume(part.name));
  return {
    "patient.pressure.leftVentricle.instant": pressureOf(model, "patient.leftVentricle"),
    "patient.pressure.rightVentricle.instant": pressureOf(model, "patient.rightVentricle"),
    "patient.pressure.centralVenous.instant": pressureOf(model, "patient.superiorVenaCava"),
    "patient.pressure.pericardium": ({ heart }) => heart.pericardium_mmHg[0],
    "patient.rhythm": ({ heart }) => heart.rhythm[0],
    "patient.heartRate": ({ heart }) =>
      heart.rhythm[0] === RHYTHM.asystole || heart.rhythm[0] === RHYTHM.ventricularFibrillation
        ? 0
        : 60 / heart.period_s[0],
    // The nasopharynx lies by the brain's arteries, the bladder by the viscera.
    "patient.temperature.nasopharyngeal": ({ tissues }) => tissues.temperature_degC[brain],
    "patient.temperature.bladder": ({ tissues }) => tissues.temperature_degC[viscera],
    "patient.temperature.core": ({ tissues }) => {
      let heat = 0;
      let capacity = 0;
      for (const i of [brain, viscera, tissue("myocardium"), tissue("kidneys")]) {
        heat += tissues.mass_kg[i] * tissues.temperature_degC[i];
        capacity += tissues.mass_kg[i];
      }
      return heat / capacity;
    },
    "patient.nirs.left": cerebral(model, "Left"),
    "patient.nirs.right": cerebral(model, "Right"),
    "patient.bloodVolume": ({ volumes }) => {
      let sum = 0;
      for (const volume of bodyVolumes) sum += volumes.volume_mL[volume];
      return sum;
    },
    "patient.weight": () => patient.weight_kg,
    "patient.height": () => patient.height_cm,
    "patient.bsa": () => patient.bsa_m2,
    ...bypassFlag(model),
  };
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

/** A cerebral oximeter sees about three parts of venous blood to one of arterial. */
function cerebral({ plan }: Model, side: "Left" | "Right"): Readout {
  const row = plan.row(tissueKind, `patient.brain${side}`);
  const artery = plan.volume(`patient.cerebralArteries${side}`);
  return ({ sites, tissues, fast, slow }) => {
    const arterial = Math.min(
      1,
      fast.o2_mmol_per_mL[artery] / (slow.hemoglobin_g_per_mL[artery] * HEMOGLOBIN_CAPACITY_MMOL_PER_G),
    );
    return 100 * (0.75 * sites.so2_fraction[tissues.site[row]] + 0.25 * arterial);
  };
}
