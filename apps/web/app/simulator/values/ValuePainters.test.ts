import { frameLayout, packFrame } from "@openperfusion/signals";
import { expect, it } from "vitest";
import { CaseValues } from "../session/CaseValues.ts";
import { ValuePainters } from "./ValuePainters.ts";

it("paints at once, then only when there are new values, until it is taken away", () => {
  const layout = frameLayout([{ signal: "pump.arterial.flow", kind: "measured" }]);
  const values = new CaseValues();
  values.begin(layout);
  const painters = new ValuePainters(values);
  painters.paint();
  const painted: unknown[] = [];
  const leave = painters.add(() => painted.push(values.read("pump.arterial.flow")));
  painters.paint();
  values.put(packFrame(layout, [4.6]), 1);
  painters.paint();
  painters.paint();
  leave();
  values.put(packFrame(layout, [5]), 2);
  painters.paint();
  expect(painted).toEqual(["notAvailable", 4.6]);
});
