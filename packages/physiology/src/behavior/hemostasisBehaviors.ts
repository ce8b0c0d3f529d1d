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
  {
    id: "hemostasis-bivalirudin",
    assembly: "no-circuit",
    cause: "bivalirudin 0.75 mg/kg and 1.75 mg/kg/h, protamine after five minutes",
    acts: [set("drug.bivalirudin.bolus", 56), set("drug.bivalirudin.infusion", 1.75), set("drug.protamine.bolus", 40, 300)],
    effects: [
      { of: "coag.act", goes: "up", after_s: 300, ends: [305, 413], source: "359 s: REPLACE-1" },
      { of: "coag.act", what: "ACT with protamine", goes: "up", from_s: 300, after_s: 400, by: [0, 60], source: "protamine binds heparin alone" },
      { of: "coag.antiXa", what: "anti-Xa", goes: "still", after_s: 300, by: [-0.01, 0.01], source: "it is a test of heparin" },
    ],
  },
  {
    id: "hemostasis-bivalirudin-stasis",
    assembly: "vv-two-site",
    cause: "ECMO on bivalirudin 0.15 mg/kg/h instead of heparin; the pump stops after a quarter of an hour",
    acts: [
      set("drug.heparin.infusion", 0),
      set("drug.protamine.bolus", 150),
      set("drug.bivalirudin.bolus", 7),
      set("drug.bivalirudin.infusion", 0.15),
      set("pump.arterial.speed", 0, 900),
    ],
    effects: [
      { of: "slot circuit.oxygenator.thrombus", what: "share of the bundle that is closed", goes: "up", from_s: 900, after_s: 3000, ends: [0.05, 1], source: `cleaved where blood stands (EVOLUTION-ON: avoid stasis); ${TEACHING}` },
    ],
  },
  {
    id: "hemostasis-antithrombin",
    assembly: "no-circuit",
    cause: "heparin 400 U/kg in a patient with little antithrombin, 75 IU/kg of it after two minutes",
    acts: [befalls("heparinResistance"), set("drug.heparin.bolus", 30_000), set("drug.antithrombin.bolus", 5600, 120)],
    effects: [
      { of: "coag.act", what: "ACT without it", goes: "up", after_s: 110, ends: [200, 480], source: "below 480 s in resistance: Avidan 2005" },
      { of: "coag.act", what: "ACT with it", goes: "up", from_s: 110, after_s: 240, ends: [480, 900], source: "at least 480 s in 81 %: Avidan 2005" },
    ],
  },
  {
    id: "hemostasis-concentrates",
    assembly: "cpb-adult",
    cause: "fibrinogen 4 g and prothrombin complex 25 IU/kg in thin blood",
    acts: [set("drug.fibrinogen.bolus", 4), set("drug.prothrombinComplex.bolus", 1900)],
    effects: [
      { of: "coag.fibrinogen", goes: "up", after_s: 120, by: [0.4, 1.4], source: "0.28 g/L per g without a circuit: Solomon 2010" },
      { of: "coag.viscoelastic.fibrinFirmness", goes: "up", after_s: 120, by: [2, 8], source: "10 → 21 mm by 6.5 g: Solomon 2010" },
      { of: "coag.inr", goes: "down", after_s: 120, ends: [0.9, 1.5], source: "at most 1.5 in 86 % after warfarin" },
      { of: "coag.antithrombin", goes: "still", after_s: 120, by: [-3, 3], source: "neither holds it" },
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
  {
    id: "hemostasis-tranexamicAcid",
    assembly: "no-circuit",
    cause: "a wild fibrinolysis, tranexamic acid 1 g once it runs",
    acts: [befalls("hyperfibrinolysis"), set("drug.tranexamicAcid.bolus", 1000, 325)],
    effects: [
      { of: "coag.viscoelastic.lysis", goes: "up", after_s: 320, ends: [15, 100], source: "above 15 % it is hyperfibrinolysis" },
      { of: "coag.viscoelastic.lysis", what: "lysis with it", goes: "down", from_s: 320, after_s: 420, ends: [0, 15], source: "17.5 mg/L prevent it: Yee 2013" },
    ],
  },
];
