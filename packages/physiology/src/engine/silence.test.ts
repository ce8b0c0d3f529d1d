import type { SignalId } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { createEngine } from "../createEngine.ts";

/** A tissue oximeter, a transducer, a thermometer, an in-line channel, a probe around a vessel. */
const SHOWN: readonly SignalId[] = [
  "patient.nirs.left",
  "patient.pressure.centralVenous",
  "patient.temperature.nasopharyngeal",
  "blood.inlineArterial.po2",
  "patient.flow.renal",
];

const SECONDS = 20;

/** How far each sensor's readings, one a second, lie from a straight line through their neighbors, in the median. */
function roughness(hasSensorNoise: boolean): readonly number[] {
  const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1, hasSensorNoise });
  engine.stepAveraged(600);
  const seconds = Array.from({ length: SECONDS }, () => {
    engine.stepAveraged(1);
    return SHOWN.map((signal) => Number(engine.read(signal)));
  });
  return SHOWN.map((_, i) => {
    const bends = seconds
      .slice(1, -1)
      .map((now, at) => Math.abs(now[i] - (seconds[at][i] + seconds[at + 2][i]) / 2));
    return bends.toSorted((a, b) => a - b)[bends.length >> 1];
  });
}

it("shows what each sensor follows", () => {
  const [silent, noisy] = [roughness(false), roughness(true)];
  const rough = SHOWN.filter((_, i) => silent[i] >= noisy[i] / 10);
  expect(rough).toEqual([]);
});
