import type { Engine } from "../../engine/Engine.ts";
import { MEDIASTINAL_SHARE } from "../../kinds/lungs.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING, ill } from "./ill.ts";
import { value, watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

export function lungConditions(): readonly Finding[] {
  return [...ards(), ...pneumothorax(), ...hypertension(), ...embolism()];
}

/** Bohr and Enghoff: what of a tidal volume meets no blood, from exhaled and arterial CO2. */
function deadSpace_percent(engine: Engine): number {
  const { left } = engine.balance().co2_mmol;
  const pressure_mmHg = value(engine, "blood.arterial.pco2");
  let breathed_mL = 0;
  const steps = 6000;
  for (let i = 0; i < steps; i++) {
    engine.step(10);
    breathed_mL += Math.max(0, -engine.slot("patient.lungs.flow_mL_per_s")) * 0.01;
  }
  // Warm, wet gas at 760 mmHg: 25.4 mL of each mmol, 713 mmHg of dry gas in 47 of water.
  const exhaled_mL = (engine.balance().co2_mmol.left - left) * 25.4 * (760 / 713);
  return 100 * (1 - (713 * exhaled_mL) / breathed_mL / pressure_mmHg);
}

function shunt_percent(engine: Engine): number {
  let through = 0;
  let all = 0;
  for (let i = 0; i < 2000; i++) {
    engine.step(10);
    through += engine.slot("patient.pulmonaryShunt.flow_mL_per_s");
    all += engine.slot("patient.pulmonaryValve.flow_mL_per_s");
  }
  return (100 * through) / all;
}

function ards(): readonly Finding[] {
  const engine = ill({
    id: "ards",
    controls: [
      ["patient.anesthesia.depth", 0.5],
      ["ventilator.fio2", 1],
      ["ventilator.peep", 10],
    ],
  });
  const oxygen_mmHg = value(engine, "blood.arterial.po2");
  const dead_percent = deadSpace_percent(engine);
  const lung = engine.slot("patient.lungs.compliance_mL_per_mmHg");
  const chest = engine.slot("patient.lungs.chestCompliance_mL_per_mmHg");
  return findings(
    {
      "C-ards-1": oxygen_mmHg,
      "C-ards-2": oxygen_mmHg,
      "C-ards-3": dead_percent,
      "C-ards-4": dead_percent,
      "C-ards-5": dead_percent,
      "C-ards-6": shunt_percent(engine),
      "C-ards-7": 0.7356 / (1 / lung + 1 / chest),
    },
    [1, 2, 3, 4, 5, 6, 7].map((n) => `C-ards-${n}`),
  );
}

const VENTILATED = [
  ["patient.anesthesia.depth", 0.6],
  ["ventilator.fio2", 0.4],
] as const;

/** The illness grown until the pleural pressure is this and that, and the fall of output that goes with each. */
function pneumothorax(): readonly Finding[] {
  const engine = started("no-circuit");
  for (const [control, setting] of VENTILATED) engine.setControl(control, setting);
  engine.step(30_000);
  const before = watch(engine, 10).output_L_per_min;
  const fall = (seen: Watched): number => 100 * (1 - seen.output_L_per_min / before);
  let size = 0.25;
  const grow = (isReached: () => boolean, by = 0.05): Watched => {
    while (size < 1 && !isReached()) {
      size = Math.min(1, size + by);
      engine.disturb("tensionPneumothorax", size, 5);
      engine.step(30_000);
    }
    return watch(engine, 10);
  };
  // On the side of the air, where the sources measured.
  const pleura = (mmHg: number) => (): boolean =>
    engine.slot("patient.lungs.chest_mmHg") +
      (1 - MEDIASTINAL_SHARE) * engine.slot("patient.lungs.pneumothorax_mmHg") >=
    mmHg;
  const ten = grow(pleura(10));
  // No finger feels 5 mmHg (teaching assumption); the source's swine went on in electrical activity without a pulse.
  grow(() => {
    const { systolic_mmHg, diastolic_mmHg } = watch(engine, 5);
    return systolic_mmHg - diastolic_mmHg < 5;
  }, 0.02);
  const pulseless_mmHg = engine.slot("patient.lungs.chest_mmHg");
  const fifteen = grow(pleura(15));
  const eighteen = grow(pleura(18.4));
  const patient = ill({ id: "tensionPneumothorax", size: 0.65, minutes: 3, controls: VENTILATED });
  return findings(
    {
      "C-tensionPneumothorax-1": fall(ten),
      "C-tensionPneumothorax-2": fall(fifteen),
      "C-tensionPneumothorax-3": fifteen.rightAtrium_mmHg,
      "C-tensionPneumothorax-4": pulseless_mmHg,
      "C-tensionPneumothorax-5": fall(eighteen),
      "C-tensionPneumothorax-6": fall(watch(patient, 10)),
      "C-tensionPneumothorax-7": value(patient, "blood.arterial.po2"),
    },
    ["C-tensionPneumothorax-2", "C-tensionPneumothorax-6"],
  );
}

function hypertension(): readonly Finding[] {
  const engine = ill({ id: "pulmonaryHypertension", controls: BREATHING });
  const seen = watch(engine);
  return findings(
    {
      "C-pulmonaryHypertension-1": seen.pulmonary_mmHg,
      "C-pulmonaryHypertension-2": seen.pulmonaryResistance,
      "C-pulmonaryHypertension-3": seen.rightAtrium_mmHg,
      "C-pulmonaryHypertension-4": seen.index_L_per_min_m2,
      "C-pulmonaryHypertension-5": value(engine, "blood.mixedVenous.so2"),
      "C-pulmonaryHypertension-6": seen.leftAtrium_mmHg,
    },
    ["C-pulmonaryHypertension-1", "C-pulmonaryHypertension-2", "C-pulmonaryHypertension-3"],
  );
}

function embolism(): readonly Finding[] {
  const engine = ill({ id: "pulmonaryEmbolism", controls: BREATHING });
  const seen = watch(engine);
  const difference_mmHg =
    149.7 - value(engine, "blood.arterial.pco2") / 0.8 - value(engine, "blood.arterial.po2");
  return findings(
    {
      "C-pulmonaryEmbolism-1": seen.pulmonary_mmHg,
      "C-pulmonaryEmbolism-2": seen.rightAtrium_mmHg,
      "C-pulmonaryEmbolism-3": seen.pulmonarySystolic_mmHg,
      "C-pulmonaryEmbolism-4": seen.pulmonaryDiastolic_mmHg,
      "C-pulmonaryEmbolism-5": 100 * engine.slot("patient.unperfusedAlveoli.share"),
      "C-pulmonaryEmbolism-6": difference_mmHg,
    },
    [1, 2, 3, 4, 5].map((n) => `C-pulmonaryEmbolism-${n}`),
  );
}
