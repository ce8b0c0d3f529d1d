import { fault, set } from "./Behavior.ts";
import type { Behavior } from "./Behavior.ts";

const TEACHING = "direction by physiology; size: teaching assumption";
const BUNDLE = {
  sum: [
    [1, "circuit.pressure.preOxygenator"],
    [-1, "circuit.pressure.postOxygenator"],
  ],
} as const;

/** Blood, plasma and fluids that are hung, and what they set off; sizes against published figures are in `docs/physiology/validation.md`. */
// oxfmt-ignore
export const PRODUCT_BEHAVIORS: readonly Behavior[] = [
  {
    id: "product-plasma-fast",
    assembly: "no-circuit",
    cause: "four units of plasma at 150 mL/min",
    acts: [set("product.line.speed", 150), set("product.plasma.units", 4)],
    effects: [
      { of: "blood.citrate", goes: "up", after_s: 300, by: [1, 4], source: "20 mmol/L of plasma: CPD" },
      { of: "blood.ionizedCalcium", goes: "down", after_s: 300, by: [-0.8, -0.3], source: `Cote 1988 and Denlinger 1976: above 1 mL/kg/min it falls steeply; ${TEACHING}` },
      { of: "slot patient.myocardium.strength", what: "strength of the heart", goes: "down", after_s: 300, by: [-0.3, -0.02], source: "less calcium to contract by" },
      { of: "blood.ionizedCalcium", goes: "still", after_s: 1800, by: [-0.2, 0.05], source: "burnt within the half hour" },
      { of: "blood.arterial.baseExcess", goes: "up", after_s: 1800, by: [0, 4], source: `citrate leaves base; ${TEACHING}` },
    ],
  },
  {
    id: "product-plasma-reservoir",
    assembly: "cpb-adult",
    cause: "four units of plasma into the reservoir at 150 mL/min",
    acts: [set("product.line.site", 1), set("product.line.speed", 150), set("product.plasma.units", 4)],
    effects: [
      { of: "circuit.reservoir.level", goes: "up", after_s: 180, by: [250, 460], source: "what runs in stays there but for what leaves the vessels" },
      { of: "slot patient.hemostasis.factors_fraction", what: "clotting factors, of normal", goes: "up", after_s: 400, by: [0.04, 0.25], source: "prime has none, plasma 1 U/mL" },
    ],
  },
  {
    id: "product-old-cells-fast",
    assembly: "no-circuit",
    cause: "two cold units of day 42 in two minutes",
    acts: [set("product.redCells.age", 42), set("product.line.warmer", 4), set("product.line.speed", 300), set("product.redCells.units", 2)],
    effects: [
      { of: "blood.potassium", goes: "up", after_s: 120, by: [1, 5], source: "47 mmol/L in 0.24 L of supernatant within two minutes" },
      { of: "blood.arterial.ph", goes: "down", after_s: 120, by: [-0.2, -0.01], source: "pH 6.6" },
      { of: "slot patient.rightAtrium.heat_J_per_mL", what: "heat of the right atrium's blood", goes: "down", after_s: 110, by: [-20, -2], source: "4 °C: 3.8 J/mL/°C" },
      { of: "blood.hemoglobin", goes: "up", after_s: 300, by: [0.8, 2], source: "60 g a unit" },
      { of: "blood.potassium", goes: "still", after_s: 1200, by: [-0.1, 0.6], source: "spread and taken up" },
    ],
  },
  {
    id: "product-saline",
    assembly: "no-circuit",
    cause: "two liters of saline in 20 minutes",
    acts: [set("product.line.speed", 100), set("product.saline.units", 2)],
    effects: [
      { of: "blood.arterial.baseExcess", goes: "down", after_s: 1200, by: [-8, -1], source: "a strong ion difference of zero" },
      { of: "blood.chloride", goes: "up", after_s: 1200, by: [3, 10], source: "154 mmol/L, spread through the fluid around the cells; size: teaching assumption", missed: "chloride and base move between plasma and the fluid around the cells with water alone, they do not diffuse: what was poured into the blood stays there longer" },
      { of: "blood.hemoglobin", goes: "down", after_s: 1200, by: [-5, -1.5], source: "dilution" },
    ],
  },
  {
    id: "product-washed-cells",
    assembly: "miecc",
    cause: "bleeding sucked to the cell saver for five minutes, then washed and given",
    acts: [set("patient.surgicalWound", 100), set("pump.suction.flowSet", 0.3), set("patient.surgicalWound", 0, 300), set("product.washedCells.units", 3, 330)],
    effects: [
      { of: "slot circuit.cellSaver.volume_mL", what: "cell saver's volume, mL", goes: "down", from_s: 329, after_s: 700, by: [-3000, -100], source: "washed out of it" },
      { of: "slot patient.product.washedCells.given_mL", what: "washed cells given, mL", goes: "up", after_s: 700, by: [50, 675], source: "no more than was shed" },
      { of: "blood.hemoglobin", goes: "up", from_s: 329, after_s: 700, by: [0.1, 2], source: "cells without their plasma" },
    ],
  },
  fault("malignantHyperthermia", "no-circuit", [
    { of: "blood.arterial.pco2", goes: "up", after_s: 1800, by: [20, 60], source: `hypercarbia first; ${TEACHING}` },
    { of: "patient.heartRate", goes: "up", after_s: 1800, by: [20, 60], source: `sinus tachycardia; ${TEACHING}` },
    { of: "blood.vo2", goes: "up", after_s: 1800, by: [150, 600], source: `two to four times; ${TEACHING}` },
    { of: "patient.temperature.core", goes: "up", after_s: 1800, by: [0.2, 2], source: `fever comes late; ${TEACHING}` },
    { of: "blood.potassium", goes: "up", after_s: 1800, by: [0.3, 2.5], source: TEACHING },
    { of: "ventilator.plateauPressure", goes: "up", after_s: 1800, by: [1, 12], source: `rigid chest; ${TEACHING}` },
    { of: "slot patient.malignantHyperthermia.acting", what: "what acts of it after dantrolene 2.5 mg/kg", goes: "down", from_s: 1799, after_s: 2400, by: [-0.8, -0.3], source: "75 % of the muscle's work: Flewellen 1983" },
  ], [set("ventilator.vapor.fraction", 2), set("drug.dantrolene.bolus", 190, 1800), set("ventilator.vapor.fraction", 0, 1800)]),
  fault("hemolyticTransfusionReaction", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 300, by: [-45, -10], source: TEACHING },
    { of: "blood.plasmaFreeHemoglobin", goes: "up", after_s: 600, by: [50, 600], source: "red plasma and urine; 60 g of a unit in the hour" },
    { of: "slot patient.hemostasis.fibrinogen_g_per_L", what: "fibrinogen, g/L", goes: "down", after_s: 1200, by: [-1.6, -0.4], source: `disseminated clotting; ${TEACHING}` },
    { of: "slot patient.hemostasis.platelets_per_nL", what: "platelets, 10⁹/L", goes: "down", after_s: 1200, by: [-120, -30], source: `disseminated clotting; ${TEACHING}` },
    { of: "patient.bloodLoss", goes: "up", after_s: 1200, by: [20, 400], source: `a wound that oozed 20 mL/min; ${TEACHING}` },
  ], [set("patient.surgicalWound", 20)]),
  fault("transfusionAnaphylaxis", "no-circuit", [
    { of: "patient.pressure.arterial.mean", goes: "down", after_s: 120, by: [-70, -25], source: TEACHING },
    { of: "blood.hemoglobin", goes: "up", after_s: 600, by: [0.3, 6], source: "plasma leaves the vessels" },
  ]),
  fault("coldAgglutinins", "cpb-adult", [
    { of: BUNDLE, what: "pressure drop of the oxygenator", goes: "still", after_s: 60, by: [-4, 4], source: "warm blood does not clump" },
    { of: "pump.cardioplegia.pressure", what: "pressure of cold blood cardioplegia", goes: "up", after_s: 100, by: [150, 450], source: "Fischer, Anesth Analg 84:454, 1997: the line's pressure rose at once" },
    { of: BUNDLE, what: "pressure drop of the oxygenator, water at 18 °C", goes: "up", after_s: 480, by: [60, 300], source: TEACHING },
    { of: "blood.plasmaFreeHemoglobin", what: "free hemoglobin, rewarmed", goes: "up", after_s: 3000, by: [20, 400], source: `complement dissolves cells as they are warm; ${TEACHING}` },
  ], [set("circuit.clamp.aorticCross", 1, 70), set("pump.cardioplegia.flowSet", 250, 71), set("pump.cardioplegia.flowSet", 0, 180), set("circuit.temperature.waterSet", 18, 181), set("circuit.temperature.waterSet", 38, 1500)]),
  fault("liverWithoutCitrateClearance", "no-circuit", [
    { of: "blood.citrate", goes: "up", after_s: 1500, by: [0.6, 3], source: "four units, of which muscle burns a third as fast" },
    { of: "blood.ionizedCalcium", goes: "down", after_s: 1500, by: [-0.6, -0.15], source: "it does not come back by itself" },
  ], [set("product.line.speed", 150), set("product.plasma.units", 4)]),
];
