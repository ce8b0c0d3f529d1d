/** A setup file of Vitest: counts the milliseconds that a suite's engines are stepped, benches of single parts among them. */
import { Engine } from "@openperfusion/physiology/testing";
import { afterAll, expect } from "vitest";
import { noteSimulated, SIMULATED_TO } from "./simulatedTime.ts";

const folder = process.env[SIMULATED_TO];
if (folder !== undefined) {
  let simulated_ms = 0;
  const step = Engine.prototype.step;
  Engine.prototype.step = function counted(this: Engine, milliseconds: number): void {
    simulated_ms += milliseconds;
    step.call(this, milliseconds);
  };
  afterAll(() => {
    if (simulated_ms > 0) noteSimulated(folder, expect.getState().testPath ?? "", simulated_ms);
  });
}
