import type { Engine } from "../../engine/Engine.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { watch } from "../subjects/watch.ts";
import { gutExtraction_percent, uptake_mL_per_min } from "./atTemperature.ts";

/** The default adult bypass at its start (hematocrit 41 % before a prime of `prime_mL`), behind a cross-clamp, and when it is over. */
export function bypassFindings(): readonly Finding[] {
  return [...atStart(), ...clamped(), ...afterBypass()];
}

function atStart(): readonly Finding[] {
  const engine = started("cpb-adult");
  const before = started("no-circuit");
  const flow = value(engine, "pump.arterial.flow");
  const vo2 = uptake_mL_per_min(engine);
  const [mean, central] = meanOf(
    engine,
    ["patient.armArteryRight.pressure_mmHg", "patient.superiorVenaCava.pressure_mmHg"],
    5,
  );
  const renal = (one: typeof engine): { delivered: number; extraction: number } => {
    const content = one.slot("patient.abdominalAorta.o2_mmol") / one.slot("patient.abdominalAorta.volume_mL");
    const [renalFlow] = meanOf(one, ["patient.renalArterioles.flow_mL_per_s"], 5);
    const delivered = renalFlow * content;
    return { delivered, extraction: (100 * one.slot("patient.kidneys.vo2_mmol_per_s")) / delivered };
  };
  const seen = watch(started("no-circuit"), 10);
  const [kidneyBefore, kidneyOn] = [renal(before), renal(engine)];
  const bedSaturation = (one: typeof engine): number => 100 * one.slot("patient.viscera.blood.so2_fraction");
  return findings(
    {
      "A22-1": value(engine, "blood.venous.so2"),
      "A22-2": value(engine, "blood.arterial.po2"),
      "A22-3": value(engine, "blood.arterial.pco2"),
      "A22-4": (100 * value(engine, "gas.sweep.flow")) / flow,
      "A22-5": value(engine, "blood.hematocrit"),
      "A22-6": value(engine, "blood.arterial.ph"),
      "A22-7": mean,
      "A22-8": flow / adultMan.bsa_m2,
      "A22-9": value(engine, "blood.arterial.baseExcess"),
      "A28-1": flow,
      // Orpheus states hybrid units: mmHg·min/L.
      "A28-2": (mean - central) / flow,
      "A28-3": value(before, "patient.pressure.centralVenous"),
      "A28-4": value(before, "patient.heartRate"),
      "A28-5": seen.systemicResistance / 80,
      "A28-6": seen.ejection_percent,
      "V-uptake-1": vo2 / adultMan.bsa_m2,
      "V-uptake-2": value(engine, "blood.venous.so2"),
      "V-uptake-3": (100 * vo2) / (flow * 10 * value(engine, "blood.arterial.o2Content")),
      "V-nirs-1": value(engine, "patient.nirs.left"),
      "V-fluid-1": 100 * (1 - value(engine, "blood.hematocrit") / value(before, "blood.hematocrit")),
      "V-kidney-2": 100 * (kidneyOn.delivered / kidneyBefore.delivered - 1),
      "V-kidney-3": 100 * (kidneyOn.extraction / kidneyBefore.extraction - 1),
      "V-gut-1": uptake_mL_per_min(before, ["patient.viscera"]),
      "V-gut-3": bedSaturation(engine),
      "V-gut-5": gutExtraction_percent(engine),
    },
    [],
  );
}

function clamped(): readonly Finding[] {
  const sound = behindClamp(started("cpb-adult"));
  const failing = started("cpb-adult");
  failing.disturb("dilatedLvFailure", 1, 10);
  failing.step(60_000);
  return findings({
    "V-heart-6": (100 * sound.bronchial) / sound.pumped,
    "V-heart-7": 60 * sound.bronchial,
    "V-heart-8": (100 * sound.collateral) / sound.pumped,
    "V-heart-9": 60 * sound.bronchial,
    "V-heart-10": 60 * behindClamp(failing).bronchial,
  });
}

/** Flows in mL/s. */
function behindClamp(engine: Engine): {
  readonly bronchial: number;
  readonly collateral: number;
  readonly pumped: number;
} {
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.step(30_000);
  const [bronchial, collateral, pumped] = meanOf(
    engine,
    [
      "patient.bronchialArteries.flow_mL_per_s",
      "patient.coronaryCollaterals.flow_mL_per_s",
      "pump.arterial.flow_mL_per_s",
    ],
    10,
  );
  return { bronchial, collateral, pumped };
}

/** Ventilated again, filled from the reservoir to a central venous pressure of 8 mmHg, off the pump for ten minutes. */
function afterBypass(): readonly Finding[] {
  const engine = started("cpb-adult");
  engine.setControl("ventilator.rate", 12);
  engine.setControl("circuit.clamp.venousLine", 0.75);
  engine.setControl("pump.arterial.speed", 60);
  engine.step(30_000);
  engine.setControl("circuit.clamp.venousLine", 1);
  for (let s = 0; s < 60 && value(engine, "patient.pressure.centralVenous") < 8; s++) engine.step(1000);
  engine.setControl("pump.arterial.speed", 0);
  engine.setControl("circuit.clamp.arterialLine", 1);
  engine.step(600_000);
  return findings({
    "V-gas-4": value(engine, "blood.radialLeft.pco2") - value(engine, "patient.endTidalCo2"),
  });
}
