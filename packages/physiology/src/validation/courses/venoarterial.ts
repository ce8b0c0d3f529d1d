import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** The man on femoral venoarterial ECMO: pulse, oxygen in blood and its delivery, and CO2 of the first hours. */
export function venoarterial(): readonly Finding[] {
  const engine = started("va-femoral");
  const pulse =
    value(engine, "patient.pressure.arterial.systolic") -
    value(engine, "patient.pressure.arterial.diastolic");
  // The guideline's ratio is that of intensive care: sedated, as the ill of `subjects/ill.ts` are.
  engine.setControl("patient.anesthesia.depth", 0.3);
  engine.step(240_000);
  const delivered = value(engine, "flowmeter.flow.mean10s") * 10 * value(engine, "blood.arterial.o2Content");
  const ratio = delivered / value(engine, "blood.vo2");
  return findings({
    "E-va-12": pulse,
    "E-circuit-2": ratio,
    "E-va-14": pO2AtTarget_mmHg(),
    "E-va-15": fallOfPco2_mmHg(),
  });
}

/** The blender turned down by 5 % until blood behind the oxygenator is at or below 150 mmHg: how near its steps come. */
function pO2AtTarget_mmHg(): number {
  const engine = started("va-femoral");
  for (let percent = 80; percent > 21 && value(engine, "blood.arterial.po2") > 150; percent -= 5) {
    engine.setControl("gas.fio2", percent / 100);
    engine.step(30_000);
  }
  return value(engine, "blood.arterial.po2");
}

/**
 * From a failing heart on the ventilator to the lowest of the first hour on ECMO with the sweep left at its default: by then the
 * body's stores have come to rest (E-vv-5, E-vv-6), and the day brings no more.
 */
function fallOfPco2_mmHg(): number {
  const before = started("no-circuit");
  before.disturb("lvFailure", 0.6, 20);
  before.step(600_000);
  const engine = started("va-femoral");
  engine.disturb("lvFailure", 0.6, 20);
  let least = value(before, "blood.radialRight.pco2");
  const first = least;
  for (let tenMinutes = 0; tenMinutes < 6; tenMinutes++) {
    if (tenMinutes % 4 === 0) engine.setControl("drug.heparin.bolus", 1000);
    engine.step(600_000);
    least = Math.min(least, value(engine, "blood.radialRight.pco2"));
  }
  return first - least;
}
