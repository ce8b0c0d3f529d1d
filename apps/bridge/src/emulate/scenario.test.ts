import { describe, expect, it } from "vitest";
import { parseScenario } from "./scenario.ts";

const EVENTS = `events:
  - { at_s: 0, set: { gas.fio2: 0.8, gas.sweep.flow: 2 } }
  - { at_s: 20, mode: { temperatureView: 37C } }
  - at_s: 30
    fault: cut-mid-frame
    device: terumo/cdi-500
  - { at_s: 40.5, fault: silence, for_s: 20 }
  - { at_s: 50, fault: line-settings, settings: 19200-7E1 }
  - { at_s: 60, fault: clock-offset, by_s: -1143 }
  - { at_s: 70, press: store, device: terumo/cdi-500 }
  - { at_s: 80, marker: X }
`;

describe("a scenario", () => {
  it("says what the options say", () => {
    expect(parseScenario(EVENTS, "day.yaml")).toEqual({
      fault: [
        "terumo/cdi-500/cut-mid-frame@30s",
        "silence@40.5s:20s",
        "line-settings@50s:19200-7E1",
        "clock-offset@60s:-1143s",
      ],
      event: ["mode:temperatureView=37C@20s", "terumo/cdi-500/store@70s", "marker:X@80s"],
      at: ["0:gas.fio2=0.8", "0:gas.sweep.flow=2"],
    });
  });

  it("may be JSON", () => {
    const text = JSON.stringify({ events: [{ at_s: 1, fault: "stale-line" }] }, undefined, 2);
    expect(parseScenario(text, "day.json").fault).toEqual(["stale-line@1s"]);
  });

  it.each([
    ["events: []", /^day.yaml:1: events .*>=1.*found \[\]/],
    [
      "events:\n  - { at_s: 1, fault: meteor }",
      /^day.yaml:2: events.0.fault .*cut-mid-frame.*found "meteor"/,
    ],
    ["events:\n  - { at_s: -1, press: store }", /^day.yaml:2: events.0.at_s .*>=0.*found -1/],
    ["events:\n  - { at_s: 1 }", /^day.yaml:2: events.0 must have exactly one of fault, press.*has none/],
    [
      "events:\n  - { at_s: 1, press: store, marker: X }",
      /^day.yaml:2: events.0 must have exactly one.*has press and marker/,
    ],
    [
      "events:\n  - { at_s: 1, press: store }\n  - { at_s: 1, fault: silence, count: 3 }",
      /^day.yaml:3: events.1.count is not for silence, which takes at_s and for_s; found 3/,
    ],
    [
      "events:\n  - { at_s: 1, fault: silence, for_s: 0 }",
      /^day.yaml:2: events.0.for_s Fault silence takes seconds above 0/,
    ],
    [
      "events:\n  - { at_s: 1, fault: line-settings, settings: fast }",
      /^day.yaml:2: events.0.settings Line settings read like 19200-7E1/,
    ],
    ["events:\n  - { at_s: 1, press: store, for_s: 3 }", /events.0.for_s is only for a fault; found 3/],
    [
      "events:\n  - at_s: 1\n    set:\n      gas.fio2: 80",
      /^day.yaml:4: events.0.set.gas.fio2 must be from 0.21 to 1.*found 80/,
    ],
    [
      "events:\n  - at_s: 1\n    set: { gas.fi: 1 }",
      /^day.yaml:3: events.0.set.gas.fi is no field here; found 1$/,
    ],
    [
      "events:\n  - { at_s: 1, device: a/b, set: { gas.fio2: 1 } }",
      /^day.yaml:2: events.0.device is not for set/,
    ],
    ["events:\n  - { at_s: 1, device: CDI, press: store }", /events.0.device must read like terumo/],
    ["events:\n  - { at_s: 1,", /^day.yaml:\d: /],
    ["events:\n  - { at_s: 1, pres: store }", /^day.yaml:2: events.0.pres is no field here; found "store"$/],
  ])("that reads %j is refused by line and field", (text, message) => {
    expect(() => parseScenario(text, "day.yaml")).toThrow(message);
  });
});
