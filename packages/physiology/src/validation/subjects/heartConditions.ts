import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING, ill } from "./ill.ts";
import { value, watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

export function heartConditions(): readonly Finding[] {
  return [
    ...leftFailure(),
    ...dilatedFailure(),
    ...rightFailure(),
    ...bothFailing(),
    ...stenosis(),
    ...aorticLeak(),
    ...mitralLeak(),
  ];
}

/** Mean pressure times output, in watts. */
function power_W({ mean_mmHg, output_L_per_min }: Watched): number {
  return (mean_mmHg * output_L_per_min) / 451;
}

function leftFailure(): readonly Finding[] {
  const engine = ill({ id: "lvFailure", minutes: 12 });
  const seen = watch(engine);
  const woman = ill({ id: "lvFailure", patient: "adult-woman" });
  return findings(
    {
      "C-lvFailure-1": seen.index_L_per_min_m2,
      "C-lvFailure-2": seen.leftAtrium_mmHg,
      "C-lvFailure-3": seen.systolic_mmHg,
      "C-lvFailure-4": 60 * value(engine, "patient.urine.flow"),
      "C-lvFailure-5": power_W(seen) / value(engine, "patient.bsa"),
      "C-lvFailure-6": power_W(watch(woman)) / value(woman, "patient.bsa"),
      "C-lvFailure-7": seen.ejection_percent,
      "C-lvFailure-8": value(engine, "blood.lactate"),
    },
    [
      "C-lvFailure-1",
      "C-lvFailure-2",
      "C-lvFailure-3",
      "C-lvFailure-4",
      "C-lvFailure-5",
      "C-lvFailure-7",
      "C-lvFailure-8",
    ],
  );
}

function dilatedFailure(): readonly Finding[] {
  const engine = ill({ id: "dilatedLvFailure", minutes: 6 });
  const seen = watch(engine);
  const right = { most: 0, least: 1e9 };
  const ends = { sum_mmHg: 0, count: 0 };
  let beats = engine.slot("patient.heart.beats");
  let before_mmHg = engine.slot("patient.leftVentricle.pressure_mmHg");
  for (let i = 0; i < 1200; i++) {
    engine.step(5);
    const volume_mL = engine.slot("patient.rightVentricle.volume_mL");
    right.most = Math.max(right.most, volume_mL);
    right.least = Math.min(right.least, volume_mL);
    if (engine.slot("patient.heart.beats") > beats) {
      ends.sum_mmHg += before_mmHg;
      ends.count += 1;
    }
    beats = engine.slot("patient.heart.beats");
    before_mmHg = engine.slot("patient.leftVentricle.pressure_mmHg");
  }
  return findings(
    {
      "C-dilatedLvFailure-1": seen.index_L_per_min_m2,
      "C-dilatedLvFailure-2": seen.leftAtrium_mmHg,
      "C-dilatedLvFailure-3": seen.ejection_percent,
      "C-dilatedLvFailure-4": seen.systolic_mmHg,
      "C-dilatedLvFailure-5": 100 * (1 - right.least / right.most),
      "C-dilatedLvFailure-6": seen.pulmonary_mmHg,
      "C-dilatedLvFailure-7": ends.sum_mmHg / ends.count,
    },
    [1, 3].map((n) => `C-dilatedLvFailure-${n}`),
  );
}

function rightFailure(): readonly Finding[] {
  const seen = watch(ill({ id: "rvFailure", minutes: 12 }));
  return findings(
    {
      "C-rvFailure-1": (seen.pulmonarySystolic_mmHg - seen.pulmonaryDiastolic_mmHg) / seen.rightAtrium_mmHg,
      "C-rvFailure-2": seen.rightAtrium_mmHg,
      "C-rvFailure-3": seen.rightAtrium_mmHg / seen.leftAtrium_mmHg,
      "C-rvFailure-4": seen.mean_mmHg / seen.rightAtrium_mmHg,
      "C-rvFailure-5": seen.index_L_per_min_m2,
    },
    [1, 2, 3, 4, 5].map((n) => `C-rvFailure-${n}`),
  );
}

function bothFailing(): readonly Finding[] {
  const engine = ill({ id: "biventricularFailure", minutes: 12 });
  const seen = watch(engine);
  return findings(
    {
      "C-biventricularFailure-1": seen.rightAtrium_mmHg,
      "C-biventricularFailure-2": seen.leftAtrium_mmHg,
      "C-biventricularFailure-3": power_W(seen),
      "C-biventricularFailure-4": seen.index_L_per_min_m2,
      "C-biventricularFailure-5": value(engine, "blood.lactate"),
      "C-biventricularFailure-6": seen.systolic_mmHg,
    },
    [1, 2, 3, 4, 5, 6].map((n) => `C-biventricularFailure-${n}`),
  );
}

/** Awake, as patients are catheterized. The orifice is the valve's own: the share of its area that opens or leaks. */
function stenosis(): readonly Finding[] {
  const engine = ill({ id: "aorticStenosis", controls: BREATHING });
  const seen = watch(engine);
  const bsa_m2 = value(engine, "patient.bsa");
  const orifice_cm2 = engine.slot("patient.aorticValve.opening") * AORTIC_CM2 * (bsa_m2 / 1.83);
  return findings(
    {
      "C-aorticStenosis-1": seen.aorticGradient_mmHg,
      "C-aorticStenosis-2": seen.aorticGradient_mmHg,
      "C-aorticStenosis-3": orifice_cm2,
      "C-aorticStenosis-4": orifice_cm2 / bsa_m2,
      "C-aorticStenosis-5": seen.ejection_percent,
      "C-aorticStenosis-6": seen.systemicResistance,
      "C-aorticStenosis-7": (seen.systolic_mmHg + seen.aorticGradient_mmHg) / (seen.strokeVolume_mL / bsa_m2),
      "C-aorticStenosis-8": seen.pulmonarySystolic_mmHg,
    },
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `C-aorticStenosis-${n}`),
  );
}

function aorticLeak(): readonly Finding[] {
  const engine = ill({ id: "aorticRegurgitation" });
  const seen = watch(engine);
  const bsa_m2 = value(engine, "patient.bsa");
  return findings(
    {
      "C-aorticRegurgitation-1": seen.aorticReturn_mL,
      "C-aorticRegurgitation-2": 100 * seen.aorticReturn_fraction,
      "C-aorticRegurgitation-3": engine.slot("patient.aorticValve.leak") * AORTIC_CM2 * (bsa_m2 / 1.83),
      "C-aorticRegurgitation-4": seen.endDiastolic_mL / bsa_m2,
      "C-aorticRegurgitation-5": seen.systolic_mmHg - seen.diastolic_mmHg,
      "C-aorticRegurgitation-6": seen.systolic_mmHg,
    },
    [
      "C-aorticRegurgitation-1",
      "C-aorticRegurgitation-2",
      "C-aorticRegurgitation-3",
      "C-aorticRegurgitation-4",
    ],
  );
}

function mitralLeak(): readonly Finding[] {
  const engine = ill({ id: "mitralRegurgitation" });
  const seen = watch(engine);
  return findings(
    {
      "C-mitralRegurgitation-1": seen.mitralReturn_mL,
      "C-mitralRegurgitation-2": 100 * seen.mitralReturn_fraction,
      "C-mitralRegurgitation-3":
        engine.slot("patient.mitralValve.leak") * MITRAL_CM2 * (value(engine, "patient.bsa") / 1.83),
      "C-mitralRegurgitation-4": seen.leftAtriumPeak_mmHg,
      "C-mitralRegurgitation-5": seen.leftAtrium_mmHg,
      "C-mitralRegurgitation-6": seen.ejection_percent,
    },
    [1, 2, 3, 4, 5, 6].map((n) => `C-mitralRegurgitation-${n}`),
  );
}

/** Open areas of the reference subject's valves (`patients/bodyEdges.ts`). */
const AORTIC_CM2 = 3.5;
const MITRAL_CM2 = 5;
