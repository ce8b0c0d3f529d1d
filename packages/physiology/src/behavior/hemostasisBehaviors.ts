import { befalls, fault, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "teaching assumption";
/** 300 U/kg of the reference man. */
const HEPARIN = set("drug.heparin.bolus", 22_500);
/** Heparin and its tests, protamine by its dose, platelets, lysis, and a wound that bleeds by all of them. */
// oxfmt-ignore
export const HEMOSTASIS_BEHAVIORS: readonly Behavior[] = [
  {
    id: "hemostasis-protamine-low",
    assembly: "no-circuit",
    cause: "300 U/kg, 0.6 of its protamine a minute later",
    acts: [HEPARIN, set("drug.protamine.bolus", 135, 60)],
    effects: [
      { of: "coag.act", what: "ACT after protamine", goes: "down", from_s: 60, after_s: 180, ends: [160, 280], source: "four tenths are still there: half-way back" },
      { of: "coag.act", what: "ACT two minutes later", goes: "still", from_s: 180, after_s: 300, by: [-30, 15], source: "nothing left that would neutralize it" },
    ],
  },
  {
    id: "hemostasis-protamine-equal",
    assembly: "no-circuit",
    cause: "300 U/kg, 1.0 of its protamine a minute later",
    acts: [HEPARIN, set("drug.protamine.bolus", 225, 60)],
    effects: [
      { of: "coag.act", what: "ACT after protamine", goes: "down", from_s: 60, after_s: 300, ends: [105, 145], source: "7 ± 11 % from control" },
      { of: "coag.platelets", goes: "down", from_s: 58, after_s: 80, share: true, by: [-0.31, -0.08], source: "61 → 50 % of the count before (9 patients)" },
      { of: "coag.plateletFunction", goes: "down", from_s: 58, after_s: 80, by: [-62, -38], source: "half of the aggregation: Olsson 2016" },
    ],
  },
  {
    id: "hemostasis-protamine-excess",
    assembly: "no-circuit",
    cause: "300 U/kg, 2.6 of its protamine a minute later",
    acts: [HEPARIN, set("drug.protamine.bolus", 585, 60)],
    effects: [
      { of: "coag.act", what: "ACT after protamine", goes: "down", from_s: 60, after_s: 120, ends: [190, 330], source: "above 1.3:1 it is long again: Mochizuki 1998; size: teaching assumption" },
      { of: "coag.heparin", what: "heparin then", goes: "down", from_s: 60, after_s: 120, ends: [0, 0.3], source: "the long ACT is none of heparin's" },
      { of: "coag.act", what: "ACT nine minutes later", goes: "down", from_s: 120, after_s: 660, by: [-140, -50], source: "protamine's half-time of 4.5 min" },
    ],
  },
  {
    id: "hemostasis-wound",
    assembly: "no-circuit",
    cause: "a wound of 20 mL/min, heparin after a minute, protamine after three",
    acts: [set("patient.surgicalWound", 20), set("drug.heparin.bolus", 22_500, 60), set("drug.protamine.bolus", 225, 180)],
    effects: [
      { of: "patient.bleeding.rate", what: "bleeding by heparin", goes: "up", from_s: 60, after_s: 180, ends: [12, 26], source: "nothing clots" },
      { of: "patient.bleeding.rate", what: "bleeding after protamine", goes: "down", from_s: 180, after_s: 300, ends: [1.5, 4.5], source: `a tenth, and slow platelets; ${TEACHING}` },
      { of: "patient.bloodLoss", what: "blood in the field", goes: "up", from_s: 60, after_s: 180, by: [20, 55], source: "what left the vessels" },
    ],
  },
  {
    id: "hemostasis-cold",
    assembly: "cpb-adult",
    cause: "cooling: water at 10 °C",
    acts: [set("circuit.temperature.waterSet", 10)],
    effects: [
      { of: "coag.act", goes: "up", after_s: 900, by: [40, 350], source: "674 s on bypass, 493 before (Culliford 1981)" },
      { of: "coag.antiXa", what: "heparin in plasma meanwhile", goes: "down", after_s: 900, by: [-1.5, -0.01], source: "4.0 → 3.1 U/mL (Culliford 1981)" },
    ],
  },
  {
    id: "hemostasis-aprotinin",
    assembly: "cpb-adult",
    cause: "aprotinin, full dose",
    acts: [set("drug.aprotinin.effect", 1)],
    effects: [
      { of: "coag.actCelite", goes: "up", after_s: 10, share: true, by: [0.5, 1.1], source: "47–71 % at 80–180 KIU/mL, more at 250: Wang 1992" },
      { of: "coag.act", what: "kaolin ACT", goes: "still", after_s: 10, by: [-3, 3], source: "kaolin binds aprotinin: Wang 1992" },
      { of: "coag.viscoelastic.lysis", goes: "down", after_s: 10, by: [-12, -0.5], source: "aprotinin binds plasmin" },
    ],
  },
  {
    id: "hemostasis-hemolysis",
    assembly: "vv-two-site",
    cause: "a heat exchanger leaks water: red cells burst",
    acts: [befalls("heaterCoolerLeaks")],
    effects: [
      { of: "blood.plasmaFreeHemoglobin", goes: "up", after_s: 90, ends: [70, 1000], source: "the cause itself" },
      { of: { ratio: ["coag.antiXa", "coag.heparin"] }, what: "anti-Xa over heparin", goes: "down", after_s: 90, share: true, by: [-1, -0.03], source: "0.12 U/mL per 100 mg/dL: Khan and Chandler 2019" },
    ],
  },
  fault("protamineHypotension", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 60, share: true, by: [-0.44, -0.24], source: "79.6 → 52.7 mmHg (Oe 1996)" },
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "still", after_s: 60, by: [-4, 4], source: "no pulmonary vasoconstriction: Horrow 1985" },
    { of: "patient.cardiacOutput", goes: "up", after_s: 60, share: true, by: [0, 0.35], source: "output rises (Shapira 1982)" },
  ]),
  fault("protamineAnaphylaxis", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 60, share: true, by: [-0.75, -0.25], source: TEACHING },
    { of: "patient.pressure.pulmonaryArtery.mean", goes: "down", after_s: 60, by: [-12, -0.3], source: "filling pressures low, unlike pulmonary vasoconstriction" },
    { of: "patient.interstitialVolume", goes: "up", after_s: 60, by: [10, 900], source: "capillary leak" },
  ]),
  fault("hyperfibrinolysis", "no-circuit", [
    { of: "coag.viscoelastic.lysis", goes: "up", after_s: 320, ends: [15, 100], source: "above 15 % it is hyperfibrinolysis" },
    { of: "patient.bleeding.rate", goes: "up", from_s: 5, after_s: 320, share: true, by: [0.25, 1], source: TEACHING },
    { of: "coag.viscoelastic.lysis", what: "lysis with an antifibrinolytic", goes: "down", from_s: 320, after_s: 340, ends: [0, 15], source: "10–15 mg/L of tranexamic acid stop it (review, PMC6365258)" },
  ], [set("patient.surgicalWound", 20), set("drug.antifibrinolytic.effect", 1, 325)]),
];
