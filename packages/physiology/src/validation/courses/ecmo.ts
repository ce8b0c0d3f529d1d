import { cannula } from "../../assemblies/fragments/vessels.ts";
import type { EdgePart } from "../../assemblies/parts.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { Engine } from "../../engine/Engine.ts";
import { layOutModel } from "../../presets/layOutModel.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { watch } from "../subjects/watch.ts";
import { apneicLungs } from "./apneicLungs.ts";
import { failingHeart } from "./failingHeart.ts";
import { recirculation } from "./recirculation.ts";
import { setFlow } from "./setFlow.ts";
import { venoarterial } from "./venoarterial.ts";

/** Venovenous and venoarterial courses of the adult man, with the lungs or the heart that they are given for. */
export function ecmoFindings(): readonly Finding[] {
  return [
    ...recirculation(),
    ...venovenous(),
    ...apneicLungs(),
    ...weaning(),
    ...venoarterial(),
    ...limb(),
    ...failingHeart(),
  ];
}

/** Severe ARDS on the ventilator's rest, the pump at 70 % of cardiac output. */
function venovenous(): readonly Finding[] {
  const engine = started("vv-two-site");
  const sweepAtStart = value(engine, "gas.sweep.flow") / value(engine, "flowmeter.flow.mean10s");
  engine.disturb("ards", 1, 10);
  engine.step(120_000);
  const output = value(engine, "patient.cardiacOutput");
  setFlow(engine, Math.min(5, 0.7 * output));
  engine.step(120_000);
  return findings({ "E-vv-1": value(engine, "blood.radialRight.so2"), "E-vv-10": sweepAtStart });
}

/**
 * Ready to wean: lungs that have come back from severe to mild ARDS (at 0.85 the man alone has a pO2 of about 140 mmHg on 50 %
 * oxygen, Berlin's 200 to 300 over FiO2), on venovenous ECMO whose sweep is off.
 */
function weaning(): readonly Finding[] {
  const engine = started("vv-two-site");
  engine.disturb("ards", 0.85, 10);
  engine.setControl("ventilator.fio2", 0.5);
  engine.setControl("gas.sweep.flow", 0);
  engine.step(300_000);
  const vav = started("vav");
  const [vein, all] = meanOf(vav, ["circuit.venousReturn.flow_mL_per_s", "pump.arterial.flow_mL_per_s"], 5);
  return findings({ "E-vv-9": value(engine, "blood.radialRight.po2"), "E-vav-1": (100 * vein) / all });
}

function limb(): readonly Finding[] {
  const engine = started("va-femoral");
  const pressure = value(engine, "pump.arterial.outletPressure");
  const [fast, slow] = distal(started("va-femoral"));
  const [fast15, slow15] = distal(
    new Engine(
      layOutModel(
        { ...ASSEMBLIES["va-femoral"], edges: ASSEMBLIES["va-femoral"].edges.map(with15Fr) },
        "adult-man",
      ),
    ),
  );
  // A sound heart at a flow of weaning.
  setFlow(engine, 1.5);
  const seen = watch(engine, 10);
  return findings({
    "E-wean-1": seen.mean_mmHg,
    "E-wean-2": seen.ejection_percent,
    "E-wean-3": seen.rightAtrium_mmHg,
    "E-circuit-1": pressure,
    "E-limb-1": 60 * fast15,
    "E-limb-2": 60 * slow15,
    "E-limb-3": 60 * fast,
    "E-limb-4": 60 * slow,
  });
}

/** What the cannula for the leg gives at 5 and at 1.5 L/min beside a failing heart. */
function distal(engine: Engine): readonly [number, number] {
  engine.disturb("lvFailure", 0.6, 10);
  engine.step(30_000);
  setFlow(engine, 5);
  const [fast] = meanOf(engine, ["circuit.distalPerfusion.flow_mL_per_s"], 5);
  setFlow(engine, 1.5);
  const [slow] = meanOf(engine, ["circuit.distalPerfusion.flow_mL_per_s"], 5);
  return [fast, slow];
}

/** The circuit's return cannula has 17 Fr; a narrower one leaves more to the leg. */
function with15Fr(edge: EdgePart): EdgePart {
  return edge.name === "circuit.arterialCannula"
    ? cannula("arterialCannula", edge.from, edge.to, "femoral-arterial-15", {
        clamp: "circuit.clamp.arterialLine",
      })
    : edge;
}
