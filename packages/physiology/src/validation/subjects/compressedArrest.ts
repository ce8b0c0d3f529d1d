import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createEngine } from "../../createEngine.ts";
import type { Engine } from "../../engine/Engine.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

/** An arrest under compressions: soon and well pressed, with the chest closed and open, and out of hospital. */
export function compressedArrest(): readonly Finding[] {
  const closed = compressed(false);
  const open = compressed(true);
  const { arrival, later } = outOfHospital();
  return findings(
    {
      "C-cardiacArrest-5": later.endTidal,
      "C-cardiacArrest-6": arrival.ph,
      "C-cardiacArrest-7": arrival.lactate,
      "C-cardiacArrest-8": arrival.pco2,
      "C-cardiacArrest-10": closed.coronary_mmHg,
      "C-cardiacArrest-11": closed.artery_mmHg,
      "C-cardiacArrest-12": closed.vein_mmHg,
      "C-cardiacArrest-13": closed.output_L_per_min / closed.usual_L_per_min,
      "C-cardiacArrest-14": open.coronary_mmHg,
      "C-cardiacArrest-15": open.output_L_per_min / closed.output_L_per_min,
    },
    ["C-cardiacArrest-10", "C-cardiacArrest-11", "C-cardiacArrest-15"],
  );
}

/** A minute after fibrillation hands press 50 mm deep at 100 per minute, through the chest or on the heart; means of ten seconds, half a minute later. */
function compressed(isOpen: boolean): {
  readonly coronary_mmHg: number;
  readonly artery_mmHg: number;
  readonly vein_mmHg: number;
  readonly output_L_per_min: number;
  readonly usual_L_per_min: number;
} {
  const assembly = ASSEMBLIES["no-circuit"];
  const settings = [...assembly.settings, { slot: "patient.lungs.chestOpen", value: isOpen ? 1 : 0 }];
  const engine = createEngine({ assembly: { ...assembly, settings }, patient: "adult-man", seed: 1 });
  engine.step(30_000);
  const usual_L_per_min = value(engine, "patient.cardiacOutput");
  engine.disturb("cardiacArrest", 1);
  engine.step(60_000);
  engine.setControl("patient.compressions.rate", 100);
  engine.step(30_000);
  const sum = { coronary: 0, relaxed: 0, artery: 0, vein: 0, output: 0 };
  for (let i = 0; i < LOOKS; i++) {
    engine.step(10);
    const aorta_mmHg = engine.slot("patient.aorticRoot.pressure_mmHg");
    const atrium_mmHg = engine.slot("patient.rightAtrium.pressure_mmHg");
    sum.artery += engine.slot("patient.armArteryRight.pressure_mmHg") / LOOKS;
    sum.vein += engine.slot("patient.superiorVenaCava.pressure_mmHg") / LOOKS;
    sum.output += (0.06 * engine.slot("patient.aorticValve.flow_mL_per_s")) / LOOKS;
    // The end of relaxation, as the source's: the last quarter of the cycle.
    if (engine.slot("patient.compressions.phase") < 0.75) continue;
    sum.coronary += aorta_mmHg - atrium_mmHg;
    sum.relaxed += 1;
  }
  return {
    coronary_mmHg: sum.coronary / sum.relaxed,
    artery_mmHg: sum.artery,
    vein_mmHg: sum.vein,
    output_L_per_min: sum.output,
    usual_L_per_min,
  };
}

/**
 * Five minutes without help, ten of hands alone, ten with five breaths of 500 mL a minute (two after thirty compressions);
 * on arrival ten breaths a minute, for another twenty minutes. Sources tell no times: these are ours.
 */
function outOfHospital(): {
  readonly arrival: { readonly ph: number; readonly lactate: number; readonly pco2: number };
  readonly later: { readonly endTidal: number };
} {
  const engine = started("no-circuit");
  engine.setControl("patient.anesthesia.depth", 0);
  breaths(engine, 0, 0.21);
  engine.disturb("cardiacArrest", 1);
  engine.step(300_000);
  engine.setControl("patient.compressions.rate", 100);
  engine.step(600_000);
  breaths(engine, 5, 1);
  engine.step(600_000);
  const arrival = {
    ph: value(engine, "blood.arterial.ph"),
    lactate: value(engine, "blood.lactate"),
    pco2: value(engine, "blood.arterial.pco2"),
  };
  breaths(engine, 10, 1);
  engine.step(1_200_000);
  return { arrival, later: { endTidal: value(engine, "patient.endTidalCo2") } };
}

function breaths(engine: Engine, rate_per_min: number, fio2: number): void {
  engine.setControl("ventilator.rate", rate_per_min);
  engine.setControl("ventilator.tidalVolume", 500);
  engine.setControl("ventilator.fio2", fio2);
}

const LOOKS = 1000;
