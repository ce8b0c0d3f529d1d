import type { Engine } from "../../engine/Engine.ts";
import { onBypassAt } from "../courses/atTemperature.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

/** Heparin in the man without a circuit and on bypass, warm and cold. */
export function heparinSubject(): readonly Finding[] {
  const engine = started("no-circuit");
  engine.setControl("drug.heparin.bolus", 300 * value(engine, "patient.weight"));
  engine.step(300_000);
  const bypass = started("cpb-adult");
  const before = value(bypass, "coag.heparin");
  bypass.step(600_000);
  const cold = onBypassAt(25, 2, 30);
  return findings(
    {
      ...halfLives_min(),
      "A21-4": value(engine, "coag.act"),
      "A21-5": value(engine, "coag.heparin"),
      "A21-6": 6 * (before - value(bypass, "coag.heparin")),
      "A21-7": 100 * 60 * perMinute(cold, 60).share,
    },
    ["A21-1", "A21-2", "A21-3", "A21-4", "A21-5", "A21-7"],
  );
}

/**
 * Half-lives of three boluses. What leaves depends on what is there and on nothing else, so the time from a dose to its half is the
 * integral of dX/(what leaves per minute) over what is there; one engine is filled up step by step and shows the latter at five
 * places of each (the rule of Boole, within 0.1 % of the true course of hours).
 */
function halfLives_min(): Record<string, number> {
  const engine = started("no-circuit");
  const weight_kg = value(engine, "patient.weight");
  const slowness = new Map<number, number>();
  const places = (dose: number): readonly number[] => [4, 5, 6, 7, 8].map((eighths) => (dose * eighths) / 8);
  for (const level of DOSES.flatMap(places)) {
    const missing_IU = level * weight_kg - engine.balance().heparin_IU.stored;
    engine.setControl("drug.heparin.bolus", missing_IU);
    engine.step(1000);
    const { share, stored_IU } = perMinute(engine, 20);
    slowness.set(level, 1 / (share * stored_IU));
  }
  return Object.fromEntries(
    DOSES.map((dose, i) => {
      const [a, b, c, d, e] = places(dose).map((level) => slowness.get(level)!);
      const step_IU = (dose * weight_kg) / 8;
      return [`A21-${i + 1}`, (2 * step_IU * (7 * a + 32 * b + 12 * c + 32 * d + 7 * e)) / 45];
    }),
  );
}

/** IU/kg, in the order of what an engine can be filled up to. */
const DOSES = [25, 100, 400];

/** The share of the heparin held that leaves in a minute, and what is held on the mean. */
function perMinute(engine: Engine, seconds: number): { readonly share: number; readonly stored_IU: number } {
  const first = engine.balance().heparin_IU.stored;
  engine.step(seconds * 1000);
  const last = engine.balance().heparin_IU.stored;
  const stored_IU = (first + last) / 2;
  return { share: ((first - last) * 60) / seconds / stored_IU, stored_IU };
}
