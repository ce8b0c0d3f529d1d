import { frameLayout, packFrame } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { CaseRun } from "../evaluate/CaseRun.ts";
import type { CaseHappening } from "../evaluate/CaseRun.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { PhaseCorrection } from "./Phases.ts";

type Leg = readonly [for_s: number, values: Readonly<Partial<Record<SignalId, number>>>];

interface Course {
  readonly setting?: Setting;
  readonly legs: readonly Leg[];
  readonly events?: readonly CaseHappening[];
  readonly corrections?: readonly PhaseCorrection[];
  readonly keepsEvents?: "all";
}

/** Stretches of one phase, as "from–to", in a case of a few legs with constant values. */
function stretches(
  phase: string,
  { setting = "cpb", legs, events = [], corrections = [], keepsEvents }: Course,
): readonly string[] {
  const run = new CaseRun([], { setting, weight_kg: 80, keepsEvents: keepsEvents ?? [] }, { corrections });
  let time_s = 0;
  for (const [for_s, values] of legs) {
    const layout = frameLayout(
      (Object.keys(values) as SignalId[]).map((signal) => ({ signal, kind: "measured" as const })),
    );
    for (const end_s = time_s + for_s; time_s < end_s; time_s++) {
      for (const happening of events.filter((candidate) => candidate.time_s === time_s))
        run.happening(happening);
      run.frame("console", layout, packFrame(layout, Object.values(values)), time_s);
    }
  }
  run.advance(time_s - 1);
  return run
    .phases()
    .filter((interval) => interval.phase === phase)
    .map(({ from_s, to_s }) => `${from_s}–${to_s ?? ""}`);
}

const off: Leg[1] = {
  "pump.arterial.flow": 0,
  "circuit.temperature.arterialOutlet": 36,
  "circuit.temperature.venousInlet": 36,
  "patient.temperature.nasopharyngeal": 36,
  "circuit.clamp.aorticCross": 0,
};
const on: Leg[1] = { ...off, "pump.arterial.flow": 4.5 };
const cooling: Leg[1] = {
  ...on,
  "circuit.temperature.arterialOutlet": 30,
  "circuit.temperature.venousInlet": 34,
};
const cold: Leg[1] = {
  ...on,
  "circuit.temperature.arterialOutlet": 25,
  "circuit.temperature.venousInlet": 25.2,
  "patient.temperature.nasopharyngeal": 25,
};

describe("phases of bypass", () => {
  it("begin with pump flow and end with none in a warm patient", () => {
    const legs: readonly Leg[] = [
      [60, off],
      [600, on],
      [300, off],
    ];
    expect(stretches("preBypass", { legs })).toEqual(["0–75"]);
    expect(stretches("bypass", { legs })).toEqual(["75–780"]);
    expect(stretches("initiation", { legs })).toEqual(["75–376"]);
    expect(stretches("postBypass", { legs })).toEqual(["780–"]);
  });

  it("do not end bypass when flow stops in a cold patient: that is circulatory arrest", () => {
    const legs: readonly Leg[] = [
      [60, off],
      [120, on],
      [300, cold],
      [400, { ...cold, "pump.arterial.flow": 0 }],
      [60, cold],
    ];
    expect(stretches("arrest", { legs })).toEqual(["540–890"]);
    expect(stretches("bypass", { legs })).toEqual(["75–"]);
  });

  it("show cooling and rewarming by what the heat exchanger does", () => {
    const rewarming: Leg[1] = {
      ...cold,
      "circuit.temperature.arterialOutlet": 30,
      "circuit.temperature.venousInlet": 27,
    };
    const legs: readonly Leg[] = [
      [60, off],
      [120, on],
      [600, cooling],
      [300, cold],
      [600, rewarming],
      [200, on],
    ];
    expect(stretches("cooling", { legs })).toEqual(["210–900"]);
    expect(stretches("rewarming", { legs })).toEqual(["1110–1800"]);
  });

  it("show the clamp by its report, and a dose of cardioplegia where nothing reports it", () => {
    const clamped: Leg[1] = { ...on, "circuit.clamp.aorticCross": 1 };
    expect(
      stretches("crossClamp", {
        legs: [
          [60, on],
          [100, clamped],
          [60, on],
        ],
      }),
    ).toEqual(["60–160"]);
    const dose = { "pump.arterial.flow": 4.5, "pump.cardioplegia.flow": 250 };
    expect(
      stretches("crossClamp", {
        legs: [
          [60, { "pump.arterial.flow": 4.5 }],
          [100, dose],
        ],
      }),
    ).toEqual(["70–"]);
  });

  it("take a lowered speed for weaning, and a lowered flow at the same speed for none", () => {
    const full: Leg[1] = { ...on, "pump.arterial.speed": 3000 };
    const down: Leg[1] = { ...full, "pump.arterial.flow": 2, "pump.arterial.speed": 1800 };
    const faulty: Leg[1] = { ...full, "pump.arterial.flow": 2 };
    expect(
      stretches("weaning", {
        legs: [
          [700, full],
          [120, down],
        ],
      }),
    ).toEqual(["730–"]);
    expect(
      stretches("weaning", {
        legs: [
          [700, full],
          [120, faulty],
        ],
      }),
    ).toEqual([]);
  });

  it("follow what a person or a console stated", () => {
    const events: readonly CaseHappening[] = [
      { event: "bypassStart", time_s: 10 },
      { event: "crossClampOn", time_s: 20 },
      { event: "crossClampOff", time_s: 40 },
      { event: "bypassEnd", time_s: 50 },
    ];
    const legs: readonly Leg[] = [[60, { "patient.heartRate": 70 }]];
    expect(stretches("bypass", { legs, events })).toEqual(["10–50"]);
    expect(stretches("crossClamp", { legs, events })).toEqual(["20–40"]);
  });

  it("stay as they were stated while numbers go on to say otherwise", () => {
    const legs: readonly Leg[] = [
      [60, on],
      [400, off],
      [60, on],
    ];
    const began: CaseHappening = { event: "bypassStart", time_s: 10 };
    // Who notes both ends of bypass has not noted this one.
    expect(stretches("bypass", { legs, events: [began], keepsEvents: "all" })).toEqual(["10–"]);
    expect(stretches("bypass", { legs, events: [began] })).toEqual(["10–180", "475–"]);
    // The pump runs on through a hemoconcentrator.
    const ended: CaseHappening = { event: "bypassEnd", time_s: 30 };
    expect(stretches("bypass", { legs, events: [began, ended] })).toEqual(["10–30"]);
    expect(
      stretches("crossClamp", { legs: [[60, on]], events: [{ event: "crossClampOn", time_s: 20 }] }),
    ).toEqual(["20–"]);
  });

  it("keep a stated arrest through perfusion of the brain, until the body has its flow again", () => {
    const legs: readonly Leg[] = [
      [60, cold],
      [1200, { ...cold, "pump.arterial.flow": 0.8 }],
      [60, cold],
    ];
    const events: readonly CaseHappening[] = [{ event: "arrestStart", time_s: 60 }];
    expect(stretches("arrest", { legs, events })).toEqual(["60–1270"]);
  });

  it("give way to a person's correction, and say whose it is", () => {
    const corrections = [{ phase: "bypass", isOn: false, from_s: 100, to_s: 200, by: "reviewer" }] as const;
    const legs: readonly Leg[] = [
      [60, off],
      [300, on],
    ];
    expect(stretches("bypass", { legs, corrections })).toEqual(["75–100", "200–"]);
  });

  it("are unknown, not absent, where nothing can be read", () => {
    const run = new CaseRun([], { setting: "cpb" });
    const layout = frameLayout([{ signal: "patient.heartRate", kind: "measured" }]);
    run.frame("monitor", layout, packFrame(layout, [70]), 0);
    run.advance(100);
    expect(run.phases()).toEqual([]);
  });
});

describe("phases of ECMO", () => {
  const running: Leg[1] = {
    "pump.arterial.flow": 4,
    "pump.arterial.speed": 3000,
    "gas.sweep.flow": 4,
    "gas.fio2": 0.6,
  };

  it("run from flow on, the first 24 hours apart", () => {
    const legs: readonly Leg[] = [
      [60, { "pump.arterial.flow": 0 }],
      [200, running],
    ];
    expect(stretches("ecmoRun", { setting: "vv", legs })).toEqual(["90–"]);
    expect(stretches("ecmoStart", { setting: "vv", legs })).toEqual(["90–"]);
  });

  it("take sweep off on room air for a weaning trial, and sweep off on oxygen for none", () => {
    const trial: Leg[1] = { ...running, "gas.sweep.flow": 0, "gas.fio2": 0.21 };
    const leak: Leg[1] = { ...running, "gas.sweep.flow": 0 };
    expect(
      stretches("ecmoWeaning", {
        setting: "vv",
        legs: [
          [60, running],
          [120, trial],
        ],
      }),
    ).toEqual(["120–"]);
    expect(
      stretches("ecmoWeaning", {
        setting: "vv",
        legs: [
          [60, running],
          [120, leak],
        ],
      }),
    ).toEqual([]);
  });
});
