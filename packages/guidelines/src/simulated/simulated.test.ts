import { expect, it } from "vitest";
import { EVENTS } from "../vocabulary/event.ts";
import { eventsOfControl, SIMULATOR_EVENTS } from "./controlEvents.ts";
import { settingOfCircuit } from "./settingOfCircuit.ts";
import { simulatedLayout } from "./simulatedLayout.ts";

it("tells what setting a control did, with its amount, and nothing of a control that was turned off", () => {
  expect(eventsOfControl("drug.protamine.bolus", 250, 12)).toEqual([
    { event: "protamineStart", time_s: 12 },
    { event: "protamineGiven", time_s: 12, amount: 250 },
  ]);
  expect(eventsOfControl("drug.protamine.bolus", 0, 12)).toEqual([]);
  expect(eventsOfControl("pump.arterial.speed", 170, 12)).toEqual([]);
  expect(SIMULATOR_EVENTS.every((event) => Object.hasOwn(EVENTS, event))).toBe(true);
});

it("states gases at 37 °C and leaves out what is derived", () => {
  const { columns } = simulatedLayout(["blood.arterial.ph", "blood.arterial.so2", "derived.do2i"]);
  expect(columns).toEqual([
    { signal: "blood.arterial.ph", kind: "measured", qualifier: "temperatureView=37C" },
    { signal: "blood.arterial.so2", kind: "measured" },
  ]);
});

it.each([
  ["cpb-adult", "cpb"],
  ["vav-ecmo", "vav"],
  ["vv-ecmo", "vv"],
  ["va-ecmo", "va"],
  ["my-circuit", undefined],
])("knows the support of %s", (name, setting) => {
  expect(settingOfCircuit(name)).toBe(setting);
});
