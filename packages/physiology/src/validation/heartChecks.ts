import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { newCase, value } from "./caseChecks.ts";
import type { Check } from "./check.ts";

const ISCHEMIA = "teaching assumption: without coronary flow a warm heart stops contracting within minutes";
const TEACHING = "teaching assumption";

/** A warm aortic cross-clamp of five minutes without cardioplegia, and its release. */
export function heartChecks(): readonly Check[] {
  const engine = newCase();
  const startMean_mmHg = value(engine, "patient.pressure.arterial.mean");
  const startLeftAtrium_mmHg = value(engine, "patient.pressure.leftAtrium");
  const check = (
    what: string,
    signal: SignalId,
    low: number,
    high: number,
    source: string,
    start = 0,
  ): Check => ({
    id: "D7",
    what: `${what}: ${SIGNALS[signal].label.en}`,
    low,
    high,
    found: value(engine, signal) - start,
    unit: SIGNALS[signal].unit,
    source,
  });
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.step(10_000);
  const early = [
    check("10 s clamped", "patient.heartRate", 60, 90, "a fed heart has some reserve: teaching assumption"),
  ];
  engine.step(290_000);
  const mean = "patient.pressure.arterial.mean";
  const leftAtrium = "patient.pressure.leftAtrium";
  const late = [
    check("5 min clamped", "patient.heartRate", 0, 0, ISCHEMIA),
    check(
      "5 min clamped, change of",
      mean,
      -5,
      5,
      "the pump feeds the body beyond the clamp",
      startMean_mmHg,
    ),
    check(
      "5 min clamped, change of",
      leftAtrium,
      2,
      15,
      "bronchial return of 0.07 L/min distends a heart without a vent: teaching assumption",
      startLeftAtrium_mmHg,
    ),
  ];
  engine.setControl("circuit.clamp.aorticCross", 0);
  engine.step(120_000);
  const released = [
    check("2 min after release", "patient.heartRate", 60, 90, TEACHING),
    check("2 min after release, change of", leftAtrium, -1, 1, TEACHING, startLeftAtrium_mmHg),
  ];
  return [...early, ...late, ...released];
}
