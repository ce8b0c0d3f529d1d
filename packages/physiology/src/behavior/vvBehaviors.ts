import { befalls, set } from "./Behavior.ts";
import type { Behavior, Given } from "./Behavior.ts";

const TEACHING = "teaching assumption";

const ARDS: Given = {
  id: "ards",
  what: "lungs that hardly exchange",
  acts: [befalls("ards", 0, 1, 0), set("ventilator.rate", 4), set("ventilator.fio2", 0.21)],
  settle_s: 120,
};
const ARDS_LOW_FLOW: Given = {
  ...ARDS,
  id: "ards-1500",
  what: "lungs that hardly exchange, 1500 rpm",
  acts: [...ARDS.acts, set("pump.arterial.speed", 1500)],
};
/** Blood lost through cava and wound for so many seconds: 20 mL/s at first. */
function bled(seconds: number, speed_rpm: number): Given {
  const end = [befalls("hemorrhage", seconds, 0, 0), befalls("fieldHemorrhage", seconds, 0, 0)];
  return {
    id: `bled-${seconds}-${speed_rpm}`,
    what: `hypovolemia, ${speed_rpm} rpm`,
    acts: [
      befalls("hemorrhage", 0, 1, 0),
      befalls("fieldHemorrhage", 0, 1, 0),
      ...end,
      set("pump.arterial.speed", speed_rpm, seconds),
    ],
    settle_s: seconds + 20,
  };
}

/** What the pump does in veins that are too empty: of three speeds the fastest gives less than the second. */
function suckDown(
  assembly: string,
  bled_s: number,
  [slow, middle, fast]: readonly [number, number, number],
): Behavior {
  return {
    id: `${assembly}-suck-down`,
    assembly,
    given: bled(bled_s, slow),
    cause: `hypovolemia: ${slow} → ${middle} → ${fast} rpm`,
    acts: [set("pump.arterial.speed", middle), set("pump.arterial.speed", fast, 20)],
    effects: [
      {
        of: "flowmeter.flow.mean1s",
        goes: "down",
        from_s: 20,
        after_s: 40,
        by: [-4, -0.05],
        source: "the wall is sucked onto the holes: more speed, less flow",
      },
      {
        of: "pump.arterial.inletPressure",
        goes: "down",
        after_s: 40,
        ends: [-700, -100],
        source: "limit of the inlet: −100 mmHg (ELSO)",
      },
      {
        of: { swing: "pump.arterial.inletPressure" },
        what: "swing of the inlet pressure within 2 s",
        goes: "up",
        after_s: 40,
        by: [8, 600],
        source: "chatter",
      },
    ],
  };
}

// oxfmt-ignore
export const VV_BEHAVIORS: readonly Behavior[] = [
  {
    id: "vv-sweep",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: sweep 3 → 6 L/min",
    acts: [set("gas.sweep.flow", 6)],
    effects: [
      { of: "blood.radialRight.pco2", goes: "down", after_s: 45, by: [-12, -1], source: "60–100 mL/min more from 4 L/min of blood at 0.45 mL/dL/mmHg, and the stores follow slowly" },
      { of: "blood.radialRight.so2", goes: "still", after_s: 45, by: [-1.5, 2], source: "above 1 L/min sweep does not move SaO2; the Bohr shift alone" },
    ],
  },
  {
    id: "vv-sweep-low",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: sweep 3 → 1.2 L/min",
    acts: [set("gas.sweep.flow", 1.2)],
    effects: [
      { of: "blood.radialRight.pco2", goes: "up", after_s: 45, by: [1.5, 18], source: "as with more sweep" },
      { of: "blood.radialRight.so2", goes: "still", after_s: 45, by: [-2.5, 1], source: "above 1 L/min sweep does not move SaO2; the Bohr shift alone" },
    ],
  },
  {
    id: "vv-gas-off",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: sweep gas disconnected",
    acts: [befalls("gasSupplyOff")],
    effects: [
      { of: "blood.radialRight.so2", goes: "down", after_s: 60, by: [-60, -2], source: "no oxygen but what the lungs take" },
      { of: "blood.radialRight.pco2", goes: "up", after_s: 60, by: [3, 30], source: TEACHING },
      { of: "slot patient.airlessLung.tone", what: "vessels of the airless lung, tone", goes: "up", after_s: 60, share: true, by: [0.02, 1], source: "mixed venous blood that ECMO had oxygenated had released them (Marshall 1994)" },
      { of: "blood.arterial.so2", what: "saturation behind the oxygenator", goes: "down", after_s: 60, by: [-80, -5], source: "1–3 min" },
    ],
  },
  {
    id: "vv-flow",
    assembly: "vv-two-site",
    given: ARDS_LOW_FLOW,
    cause: "bad lungs on VV: 1500 → 2300 → 3100 rpm",
    acts: [set("pump.arterial.speed", 2300), set("pump.arterial.speed", 3100, 60)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "up", after_s: 60, by: [0.5, 2.5], source: "head–flow map" },
      { of: "flowmeter.flow.mean1s", goes: "up", from_s: 60, after_s: 120, by: [0.4, 2.5], source: "head–flow map" },
      { of: "blood.radialRight.so2", goes: "up", after_s: 60, by: [3, 30], source: "more of the cardiac output passes the oxygenator" },
      { of: "blood.radialRight.so2", what: "saturation by the next liter", goes: "up", from_s: 60, after_s: 120, by: [0, 3], source: "recirculation and the flat part of the curve: less and less" },
      { of: "blood.venous.so2", goes: "up", after_s: 120, by: [2, 40], source: "recirculation grows with flow (+4.2 % per L/min)" },
    ],
  },
  {
    id: "vv-circuit-fio2",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: FiO2 of the sweep 1.0 → 0.4",
    acts: [set("gas.fio2", 0.4)],
    effects: [
      { of: "blood.radialRight.so2", goes: "down", after_s: 45, by: [-30, -1], source: TEACHING },
      { of: "blood.radialRight.pco2", goes: "still", after_s: 45, by: [-2, 2], source: "sweep unchanged" },
    ],
  },
  {
    id: "vv-output",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: cardiac output falls (vasoconstrictor)",
    acts: [set("drug.vasoconstrictor.effect", 1)],
    effects: [
      { of: "flowmeter.flow.mean1s", goes: "still", after_s: 45, share: true, by: [-0.12, 0.12], source: "the return lies in a vein: no arterial afterload" },
      { of: "patient.cardiacOutput", goes: "down", after_s: 45, share: true, by: [-0.5, -0.03], source: TEACHING },
      { of: "circuit.recirculation.fraction", goes: "up", after_s: 45, by: [0.05, 20], source: "recirculation falls with native output (−0.1 % per beat/min in 595 measurements), so it grows as that falls" },
    ],
  },
  {
    id: "vv-cooling",
    assembly: "vv-two-site",
    given: ARDS,
    cause: "bad lungs on VV: water 37 → 28 °C",
    acts: [set("circuit.temperature.waterSet", 28)],
    effects: [
      { of: "patient.temperature.core", goes: "down", after_s: 60, by: [-4, -0.03], source: TEACHING },
      { of: "patient.temperature.blood", goes: "down", after_s: 60, by: [-6, -0.3], source: TEACHING },
    ],
  },
  suckDown("vv-two-site", 105, [3000, 3900, 5000]),
  suckDown("va-femoral", 50, [2600, 3400, 4200]),
  {
    id: "ecco2r-sweep",
    assembly: "ecco2r",
    cause: "ECCO2R: sweep gas off",
    acts: [set("gas.sweep.flow", 0)],
    effects: [
      { of: "blood.radialRight.pco2", goes: "up", after_s: 45, by: [0.8, 15], source: `some 50–80 mL/min of CO2 stay; ${TEACHING}` },
      { of: "blood.radialRight.so2", goes: "still", after_s: 45, by: [-3, 1], source: "too little flow for oxygen" },
    ],
  },
];
