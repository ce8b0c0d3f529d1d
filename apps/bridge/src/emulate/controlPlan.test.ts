import { expect, it } from "vitest";
import { controlPlan } from "./controlPlan.ts";

it("reads what is set at the start and what later, in order of time", () => {
  expect(controlPlan(["gas.sweep.flow=3"], ["300:gas.fio2=0.4", "60.5:pump.arterial.speed=150"])).toEqual([
    { at_s: 0, control: "gas.sweep.flow", value: 3 },
    { at_s: 60.5, control: "pump.arterial.speed", value: 150 },
    { at_s: 300, control: "gas.fio2", value: 0.4 },
  ]);
});

it.each([
  [["gas.fio2"], [], /--set reads like/],
  [["gas.fio2=high"], [], /found "gas.fio2=high"/],
  [["blood.arterial.ph=7.4"], [], /no control; controls are/],
  [[], ["gas.fio2=0.4"], /--at reads like/],
  [[], ["-5:gas.fio2=0.4"], /--at reads like/],
])("refuses %j and %j", (set, at, message) => {
  expect(() => controlPlan(set, at)).toThrow(message);
});
