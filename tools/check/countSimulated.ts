/** A setup file of Vitest: counts the milliseconds that a suite's engines are stepped, patients and benches apart. */
import { BENCHES, Engine } from "@openperfusion/physiology/testing";
import { afterAll, expect } from "vitest";
import { noteSimulated, SIMULATED_TO } from "./simulatedTime.ts";

const folder = process.env[SIMULATED_TO];
if (folder !== undefined) {
  let patient_ms = 0;
  let bench_ms = 0;
  const step = Reflect.get<Engine, "step">(Engine.prototype, "step");
  Engine.prototype.step = function counted(this: Engine, milliseconds: number): void {
    if (BENCHES.has(this)) bench_ms += milliseconds;
    else patient_ms += milliseconds;
    step.call(this, milliseconds);
  };
  afterAll(() => {
    if (patient_ms + bench_ms === 0) return;
    noteSimulated(folder, { suite: expect.getState().testPath ?? "", patient_ms, bench_ms });
  });
}
