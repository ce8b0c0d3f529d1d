import { setSlots } from "../../testing/changeBody.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING, ill } from "./ill.ts";
import { watch } from "./watch.ts";

/** A patient's tamponade and its drainage, and fluid that runs into a sound sac. */
export function tamponadeCondition(): readonly Finding[] {
  return [...tamponade(), ...effusion()];
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
