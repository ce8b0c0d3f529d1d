import type { Assembly } from "../../assemblies/Assembly.ts";
import { bags } from "../../assemblies/fragments/bags.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createEngine } from "../../createEngine.ts";
import type { Engine } from "../../engine/Engine.ts";
import { exp } from "../../math/exp.ts";
import { setSlots } from "../../testing/changeBody.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING, SEDATED, ill } from "./ill.ts";
import { value, watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

export function circulatoryConditions(): readonly Finding[] {
  return [...hemorrhage(), ...tamponade(), ...effusion(), ...sepsis(), ...filledSepsis(), ...arrest()];
}

interface Bled {
  readonly seen: Watched;
  readonly urine_mL_per_h: number;
  readonly baseExcess: number;
}

/** Bleeds an awake patient of `shares` of the blood volume at an even rate, looking when each is lost. */
function bled(shares: readonly number[], share_per_h: number): readonly Bled[] {
  const engine = awake();
  const volume_mL = value(engine, "patient.bloodVolume");
  const start_mL = value(engine, "patient.bloodLoss");
  const lost_mL = (): number => value(engine, "patient.bloodLoss") - start_mL;
  const rate_mL_per_s = (share_per_h * volume_mL) / 3600;
  let size = 0.2;
  let time_s = 0;
  return shares.map((share) => {
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
    return {
      seen,
      urine_mL_per_h: 60 * value(engine, "patient.urine.flow"),
      baseExcess: value(engine, "blood.arterial.baseExcess"),
    };
  });
}

function awake(): Engine {
  const engine = started("no-circuit");
  for (const [control, setting] of BREATHING) engine.setControl(control, setting);
  engine.step(120_000);
  return engine;
}

function hemorrhage(): readonly Finding[] {
  // Classes are told by what is lost; all of it within the hour.
  const [small, middle, mild] = bled([0.15, 0.25, 0.3], 0.3);
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
      "C-hemorrhage-5": middle.baseExcess,
      "C-hemorrhage-6": large.baseExcess,
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
    ],
  );
}

function tamponade(): readonly Finding[] {
  const engine = ill({ id: "tamponade", controls: BREATHING });
  const seen = watch(engine);
  let systolicLeast = 1e9;
  let systolicMost = 0;
  for (let beat = 0; beat < 20; beat++) {
    const { systolic_mmHg } = watch(engine, 0.8);
    systolicLeast = Math.min(systolicLeast, systolic_mmHg);
    systolicMost = Math.max(systolicMost, systolic_mmHg);
  }
  engine.disturb("tamponade", 0, 10);
  engine.step(120_000);
  const drained = watch(engine);
  return findings(
    {
      "C-tamponade-1": seen.rightAtrium_mmHg,
      "C-tamponade-2": seen.output_L_per_min,
      "C-tamponade-3": drained.output_L_per_min,
      "C-tamponade-4": drained.rightAtrium_mmHg,
      "C-tamponade-5": seen.pericardium_mmHg - drained.pericardium_mmHg,
      "C-tamponade-6": seen.leftAtrium_mmHg - seen.rightAtrium_mmHg,
      "C-tamponade-7": systolicMost - systolicLeast,
    },
    ["C-tamponade-1", "C-tamponade-2", "C-tamponade-5"],
  );
}

/** As fluid ran into the sac of sedated dogs that breathed by themselves: nothing else changes than the room in it. */
function effusion(): readonly Finding[] {
  const engine = started("no-circuit");
  for (const [control, setting] of [...BREATHING, ["patient.anesthesia.depth", 0.3] as const]) {
    engine.setControl(control, setting);
  }
  engine.step(120_000);
  const usual_L_per_min = watch(engine, 12).output_L_per_min;
  const room_mL = engine.slot("patient.heart.pericardiumUnstressed_mL");
  let seen = watch(engine, 12);
  for (let mL = 100; mL < 400 && seen.output_L_per_min > (2.34 / 5.86) * usual_L_per_min; mL += 10) {
    setSlots(engine, { "patient.heart.pericardiumUnstressed_mL": room_mL - mL });
    engine.step(30_000);
    seen = watch(engine, 12);
  }
  return findings({ "C-tamponade-8": seen.pericardium_mmHg });
}

function sepsis(): readonly Finding[] {
  const engine = ill({ id: "sepsis", minutes: 12 });
  const seen = watch(engine);
  return findings(
    {
      "C-sepsis-1": seen.systemicResistance,
      "C-sepsis-2": seen.index_L_per_min_m2,
      "C-sepsis-4": seen.mean_mmHg,
      "C-sepsis-5": seen.rate_per_min,
      "C-sepsis-7": value(engine, "blood.lactate"),
    },
    ["C-sepsis-1", "C-sepsis-2", "C-sepsis-4", "C-sepsis-5", "C-sepsis-7"],
  );
}

/**
 * Ventilated with a PEEP of 13 cmH2O as the source's patients were, and filled with 30 mL/kg of crystalloid in half an hour (what the
 * Surviving Sepsis Campaign gives first).
 */
function filledSepsis(): readonly Finding[] {
  const engine = createEngine({ assembly: withInfusion(), patient: "adult-man", seed: 1 });
  for (const [control, setting] of [...SEDATED, ["ventilator.peep", 13] as const]) {
    engine.setControl(control, setting);
  }
  engine.step(30_000);
  engine.disturb("sepsis", 1, 20);
  engine.step(240_000);
  engine.setControl("circuit.infusion.crystalloid", value(engine, "patient.weight"));
  engine.step(1_800_000);
  engine.setControl("circuit.infusion.crystalloid", 0);
  const seen = watch(engine);
  return findings({ "C-sepsis-3": seen.index_L_per_min_m2, "C-sepsis-6": seen.rightAtrium_mmHg });
}

/** A patient without a circuit, with a bag of crystalloid on a central line. */
function withInfusion(): Assembly {
  const alone = ASSEMBLIES["no-circuit"];
  const { volumes = [], edges = [], controls = [] } = bags(["crystalloid"], "patient.superiorVenaCava", 1000);
  return {
    ...alone,
    id: "no-circuit-infused",
    volumes: [...alone.volumes, ...volumes],
    edges: [...alone.edges, ...edges],
    controls: [...alone.controls, ...controls],
  };
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
