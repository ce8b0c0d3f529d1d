import type { Engine } from "../../engine/Engine.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { watch } from "../subjects/watch.ts";

/** Venovenous and venoarterial courses of the adult man, with the lungs or the heart that they are given for. */
export function ecmoFindings(): readonly Finding[] {
  return [...recirculation(), ...venovenous(), ...weaning(), ...limb(), ...failingHeart()];
}

/** Turns the pump until it gives this flow. */
function setFlow(engine: Engine, flow_L_per_min: number): void {
  const { min, max } = engine.range("pump.arterial.speed");
  for (let round = 0; round < 6; round++) {
    const speed = engine.control("pump.arterial.speed");
    const flow = Math.max(0.2, value(engine, "flowmeter.flow.mean1s"));
    engine.setControl(
      "pump.arterial.speed",
      Math.max(min, Math.min(max, speed * (0.4 + (0.6 * flow_L_per_min) / flow))),
    );
    engine.step(5000);
  }
}

function recirculation(): readonly Finding[] {
  const at = (assembly: string, flow: number): { percent: number; effective: number } => {
    const engine = started(assembly);
    setFlow(engine, flow);
    engine.step(20_000);
    const percent = value(engine, "circuit.recirculation.fraction");
    return { percent, effective: value(engine, "flowmeter.flow.mean10s") * (1 - percent / 100) };
  };
  const femoroJugular = at("vv-two-site", 3.01);
  const jugulofemoral = at("vv-jugulofemoral", 3.57);
  const faster = at("vv-jugulofemoral", 4.57);
  return findings(
    {
      "A17-1": femoroJugular.percent,
      "A17-2": jugulofemoral.percent,
      "A17-5": femoroJugular.effective,
      "A17-6": jugulofemoral.effective,
      "A17-7": faster.percent - jugulofemoral.percent,
    },
    ["A17-1", "A17-2"],
  );
}

/** Severe ARDS, breathing stopped where the swine of the source were apneic. */
function venovenous(): readonly Finding[] {
  const engine = started("vv-two-site");
  const sweepAtStart = value(engine, "gas.sweep.flow") / value(engine, "flowmeter.flow.mean10s");
  engine.disturb("ards", 1, 10);
  engine.step(120_000);
  const sick = engine.snapshot();
  const output = value(engine, "patient.cardiacOutput");
  setFlow(engine, Math.min(5, 0.7 * output));
  engine.step(120_000);
  const high = { po2: value(engine, "blood.radialRight.po2"), flow: value(engine, "flowmeter.flow.mean10s") };
  const saturation = value(engine, "blood.radialRight.so2");
  setFlow(engine, high.flow - 1.5);
  engine.step(120_000);
  const low = { po2: value(engine, "blood.radialRight.po2"), flow: value(engine, "flowmeter.flow.mean10s") };
  engine.restore(sick);
  const pco2At = (sweep: number): number => {
    engine.setControl("gas.sweep.flow", sweep);
    engine.step(300_000);
    return value(engine, "blood.radialRight.pco2");
  };
  const [less, more] = [pco2At(2), pco2At(5)];
  return findings({
    "E-vv-1": saturation,
    "E-vv-2": (high.po2 - low.po2) / (high.flow - low.flow),
    "E-vv-4": (more - less) / 3,
    "E-vv-10": sweepAtStart,
  });
}

/** The sound man, ready to wean, on venovenous ECMO whose sweep is off, the ventilator at 50 % oxygen. */
function weaning(): readonly Finding[] {
  const engine = started("vv-two-site");
  engine.setControl("ventilator.fio2", 0.5);
  engine.setControl("gas.sweep.flow", 0);
  engine.step(300_000);
  const vav = started("vav");
  const [vein, all] = meanOf(vav, ["circuit.venousReturn.flow_mL_per_s", "pump.arterial.flow_mL_per_s"], 5);
  return findings({ "E-vv-9": value(engine, "blood.radialRight.po2"), "E-vav-1": (100 * vein) / all });
}

function limb(): readonly Finding[] {
  const engine = started("va-femoral");
  const start = value(engine, "blood.arterial.po2");
  const pressure = value(engine, "pump.arterial.outletPressure");
  setFlow(engine, 5);
  const [fast] = meanOf(engine, ["circuit.distalPerfusion.flow_mL_per_s"], 5);
  setFlow(engine, 1.5);
  const [slow] = meanOf(engine, ["circuit.distalPerfusion.flow_mL_per_s"], 5);
  // A sound heart at a flow of weaning.
  const seen = watch(engine, 10);
  return findings({
    "E-wean-1": seen.mean_mmHg,
    "E-wean-2": seen.ejection_percent,
    "E-wean-3": seen.rightAtrium_mmHg,
    "E-va-14": start,
    "E-circuit-1": pressure,
    "E-limb-1": 60 * fast,
    "E-limb-2": 60 * slow,
  });
}

/** A left ventricle that gives as little as that of the swine in shock (2.8 L/min), from the least flow to five liters. */
function failingHeart(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("lvFailure", SHOCK, 10);
  setFlow(engine, 1);
  engine.step(90_000);
  const look = (): {
    edv: number;
    peak: number;
    endDiastolic: number;
    ejection: number;
    systolic: number;
    output: number;
    stroke: number;
  } => {
    let [edv, peak, systolic, endDiastolic, esv] = [0, 0, 0, 0, 1e9];
    for (let i = 0; i < 600; i++) {
      engine.step(10);
      const volume = engine.slot("patient.leftVentricle.volume_mL");
      if (volume > edv) {
        edv = volume;
        endDiastolic = engine.slot("patient.leftVentricle.pressure_mmHg");
      }
      esv = Math.min(esv, volume);
      peak = Math.max(peak, engine.slot("patient.leftVentricle.pressure_mmHg"));
      systolic = Math.max(systolic, engine.slot("patient.armArteryRight.pressure_mmHg"));
    }
    const output = value(engine, "patient.cardiacOutput");
    return {
      edv,
      peak,
      systolic,
      endDiastolic,
      output,
      ejection: (100 * (edv - esv)) / edv,
      stroke: (1000 * output) / Math.max(1, value(engine, "patient.heartRate")),
    };
  };
  const least = look();
  setFlow(engine, 5);
  engine.step(90_000);
  const most = look();
  // The whole of the failure: the ventricle hardly opens its valve and distends.
  engine.disturb("lvFailure", 1, 10);
  engine.step(60_000);
  const distended = watch(engine, 10);
  return findings({
    "E-va-1": least.endDiastolic,
    "E-va-2": most.endDiastolic,
    "E-va-3": least.peak,
    "E-va-4": most.peak,
    "E-va-5": least.edv,
    "E-va-6": most.edv,
    "E-va-7": most.systolic,
    "E-va-8": most.output,
    "E-va-9": least.ejection,
    "E-va-10": most.ejection,
    "E-va-11": most.stroke,
    "E-va-13": distended.systolic_mmHg - distended.diastolic_mmHg,
  });
}

/** Of a full failure: 2.9 L/min beside 1 L/min of flow. */
const SHOCK = 0.75;
