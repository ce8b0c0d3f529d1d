import type { Engine } from "../../engine/Engine.ts";
import { exp } from "../../math/exp.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { compressedArrest } from "./compressedArrest.ts";
import { BREATHING } from "./ill.ts";
import { sepsisCondition } from "./sepsisCondition.ts";
import { tamponadeCondition } from "./tamponadeCondition.ts";
import { value, watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

export function circulatoryConditions(): readonly Finding[] {
  return [...hemorrhage(), ...tamponadeCondition(), ...sepsisCondition(), ...arrest(), ...compressedArrest()];
}

interface Bled {
  readonly seen: Watched;
  readonly urine_mL_per_h: number;
  readonly baseExcess: number;
  readonly lactate: number;
}

/**
 * Bleeds an awake patient of `shares` of the blood volume at an even rate, looking when each is lost. The base excess of the
 * last is that of admission, which is when the classes were told by it: 70 min after the accident (H. Wyen et al.,
 * Emerg Med J 30:1048, 2013, abstract), the bleeding having stopped by itself.
 */
function bled(shares: readonly number[], share_per_h: number): readonly Bled[] {
  const engine = awake();
  const volume_mL = value(engine, "patient.bloodVolume");
  const start_mL = value(engine, "patient.bloodLoss");
  const lost_mL = (): number => value(engine, "patient.bloodLoss") - start_mL;
  const rate_mL_per_s = (share_per_h * volume_mL) / 3600;
  let size = 0.2;
  let time_s = 0;
  return shares.map((share, i) => {
    while (lost_mL() < share * volume_mL && time_s < 4000) {
      time_s += 20;
      const behind_mL = rate_mL_per_s * time_s - lost_mL();
      const seen_mL_per_s = Math.max(0.02, engine.slot("patient.hemorrhage.flow_mL_per_s"));
      size = Math.min(
        1,
        Math.max(0.05, size * Math.sqrt(Math.max(0.2, Math.min(5, behind_mL / 20 / seen_mL_per_s)))),
      );
      engine.disturb("hemorrhage", size, 0);
      engine.step(20_000);
    }
    const seen = watch(engine, 20);
    time_s += 20;
    const urine_mL_per_h = 60 * value(engine, "patient.urine.flow");
    if (i === shares.length - 1 && time_s < ADMISSION_S) {
      engine.disturb("hemorrhage", 0, 0);
      engine.step((ADMISSION_S - time_s) * 1000);
    }
    return {
      seen,
      urine_mL_per_h,
      baseExcess: value(engine, "blood.arterial.baseExcess"),
      lactate: value(engine, "blood.lactate"),
    };
  });
}

const ADMISSION_S = 4200;

function awake(): Engine {
  const engine = started("no-circuit");
  for (const [control, setting] of BREATHING) engine.setControl(control, setting);
  engine.step(120_000);
  return engine;
}

function hemorrhage(): readonly Finding[] {
  // Classes are told by what is lost; all of it within the hour.
  const [small, middle, mild] = bled([0.15, 0.25, 0.3], 0.3);
  const [, second] = bled([0.15, 0.25], 0.3);
  const [, third] = bled([0.15, 0.35], 0.5);
  const [large, severe] = bled([0.35, 0.5], 0.5);
  const sound = awake();
  const usual_mmHg = watch(sound, 10).mean_mmHg;
  const volume_mL = value(sound, "patient.bloodVolume");
  sound.disturb("hemorrhage", 1, 0);
  while (watch(sound, 2).mean_mmHg > usual_mmHg - 30 && value(sound, "patient.bloodLoss") < 0.6 * volume_mL) {
    sound.step(1000);
  }
  return findings(
    {
      "C-hemorrhage-1": small.seen.rate_per_min,
      "C-hemorrhage-2": middle.seen.rate_per_min,
      "C-hemorrhage-3": large.seen.rate_per_min,
      "C-hemorrhage-4": large.urine_mL_per_h,
      "C-hemorrhage-5": second.baseExcess,
      "C-hemorrhage-6": third.baseExcess,
      "C-hemorrhage-7": mild.seen.mean_mmHg,
      "C-hemorrhage-8": severe.seen.mean_mmHg,
      "C-hemorrhage-9": (100 * value(sound, "patient.bloodLoss")) / volume_mL,
    },
    [
      "C-hemorrhage-1",
      "C-hemorrhage-2",
      "C-hemorrhage-3",
      "C-hemorrhage-4",
      "C-hemorrhage-5",
      "C-hemorrhage-6",
      "C-hemorrhage-8",
    ],
  );
}

/** Fibrillation under anesthesia, without compressions: pressures run together within seconds. */
function arrest(): readonly Finding[] {
  const engine = started("no-circuit");
  engine.step(20_000);
  const artery = (): number => engine.slot("patient.archRight.pressure_mmHg");
  const vein = (): number => engine.slot("patient.inferiorVenaCava.pressure_mmHg");
  engine.disturb("cardiacArrest", 1);
  engine.step(500);
  const start = { artery: watch(engine, 0.2).mean_mmHg, vein: vein() };
  const course: { readonly t: number; readonly artery: number; readonly vein: number }[] = [];
  for (let t = 0.7; t < 13; t += 0.1) {
    engine.step(100);
    course.push({ t, artery: artery(), vein: vein() });
  }
  const end = course[course.length - 1];
  const coronary = 60 * engine.slot("patient.coronaryArterioles.flow_mL_per_s");
  // The time at which 1 − 1/e of the way is done.
  const constant = (key: "artery" | "vein"): number => {
    const goal = end[key] + (start[key] - end[key]) * exp(-1);
    const hit = course.find((one) => (start[key] > end[key] ? one[key] <= goal : one[key] >= goal));
    return (hit?.t ?? Number.POSITIVE_INFINITY) - 0.5;
  };
  return findings(
    {
      "C-cardiacArrest-1": end.vein,
      "C-cardiacArrest-2": end.artery,
      "C-cardiacArrest-3": constant("artery"),
      "C-cardiacArrest-4": constant("vein"),
      "C-cardiacArrest-9": coronary,
    },
    ["C-cardiacArrest-2"],
  );
}
