import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** What a perfusionist does with the circuit: fills it, clamps it, gives cardioplegia. */
export function handlingFindings(): readonly Finding[] {
  return [...prime(), ...emptying(), ...cardioplegia(), ...venoarterial()];
}

function prime(): readonly Finding[] {
  const { volumes } = ASSEMBLIES["cpb-adult"];
  const prime_L =
    volumes.filter(({ filling }) => filling === "prime").reduce((sum, { start_mL }) => sum + start_mL, 0) /
    1000;
  const engine = started("cpb-adult");
  const [line, arch] = meanOf(
    engine,
    ["circuit.arterialLine.pressure_mmHg", "patient.archRight.pressure_mmHg"],
    5,
  );
  return findings({ "O-drainage-7": prime_L, "O-cannula-1": line - arch });
}

/** The venous line clamped at 5 L/min: how long the reservoir lasts. */
function emptying(): readonly Finding[] {
  const time_s = (mL: number): number => {
    const engine = started("cpb-adult");
    engine.setControl("pump.arterial.speed", 5000 / 27);
    engine.setControl("circuit.clamp.purge", 1);
    engine.step(10_000);
    engine.setControl("circuit.clamp.venousLine", 1);
    // What is still in the line runs out first.
    engine.step(1000);
    const start = engine.slot("circuit.reservoir.volume_mL");
    let ms = 0;
    while (engine.slot("circuit.reservoir.volume_mL") > start - mL && ms < 30_000) {
      engine.step(50);
      ms += 50;
    }
    return ms / 1000;
  };
  return findings({ "O-reservoir-1": time_s(500), "O-reservoir-2": time_s(1000) });
}

/** Cold blood cardioplegia behind the cross-clamp: into the root, then against the sinus. */
function cardioplegia(): readonly Finding[] {
  const engine = started("cpb-adult");
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("pump.cardioplegia.flowSet", 300);
  let arrest_s = 0;
  while (value(engine, "patient.heartRate") > 0 && arrest_s < 180) {
    engine.step(1000);
    arrest_s += 1;
  }
  // The arteries of the arrested heart still open for a minute.
  engine.step(45_000);
  const [root, given] = meanOf(
    engine,
    ["patient.aorticRoot.pressure_mmHg", "circuit.cardioplegiaTubing.flow_mL_per_s"],
    5,
  );
  engine.setControl("circuit.cardioplegia.route", 1);
  engine.setControl("pump.cardioplegia.flowSet", 200);
  engine.step(15_000);
  const [sinus, back] = meanOf(
    engine,
    ["patient.coronaryVeins.pressure_mmHg", "circuit.cardioplegiaTubing.flow_mL_per_s"],
    5,
  );
  return findings({
    "O-cardioplegia-1": 60 * given,
    "O-cardioplegia-2": 60 * back,
    "O-cardioplegia-3": root,
    "O-cardioplegia-4": sinus,
    "O-cardioplegia-9": arrest_s,
  });
}

function venoarterial(): readonly Finding[] {
  const engine = started("va-femoral");
  const delivered = value(engine, "flowmeter.flow.mean10s") * 10 * value(engine, "blood.arterial.o2Content");
  return findings({
    "E-va-12":
      value(engine, "patient.pressure.arterial.systolic") -
      value(engine, "patient.pressure.arterial.diastolic"),
    "E-circuit-2": delivered / value(engine, "blood.vo2"),
  });
}
