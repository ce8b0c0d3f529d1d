import { isSignalId } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { ControlPart } from "../assemblies/parts.ts";
import type {
  FilterPart,
  FlowMeterPart,
  PressureLinePart,
  SamplingPortPart,
  SensorPart,
} from "../assemblies/Fragment.ts";
import type { Drug } from "../drugs/Drug.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { PRODUCTS } from "../fluids/products/products.ts";

/** What is set on the patient's own machines and given to the patient. */
export const BODY_CONTROLS: readonly ControlPart[] = [
  { signal: "patient.pacing.rate", targets: [{ slot: "patient.heart.pacing_per_min" }] },
  { signal: "patient.defibrillator.shock", targets: [{ slot: "patient.heart.shock_J" }], momentary: true },
  { signal: "patient.compressions.rate", targets: [{ slot: "patient.compressions.rate_per_min" }] },
  { signal: "patient.compressions.depth", targets: [{ slot: "patient.compressions.depth_mm" }] },
  { signal: "patient.compressions.device", targets: [{ slot: "patient.compressions.device" }] },
  { signal: "ventilator.rate", targets: [{ slot: "patient.lungs.rate_per_min" }] },
  { signal: "ventilator.tidalVolume", targets: [{ slot: "patient.lungs.tidalVolume_mL" }] },
  { signal: "ventilator.peep", targets: [{ slot: "patient.lungs.peep_mmHg", gain: 0.7355591 }] },
  { signal: "ventilator.fio2", targets: [{ slot: "patient.lungs.fio2" }] },
  { signal: "patient.anesthesia.agent", targets: [{ slot: "patient.lungs.volatileAgent" }] },
  { signal: "ventilator.vapor.fraction", targets: [{ slot: "patient.lungs.vapor_percent" }] },
  { signal: "patient.breathing.drive", targets: [{ slot: "patient.breathing.drive" }] },
  { signal: "patient.anesthesia.depth", targets: [{ slot: "patient.reflexes.anesthesia" }] },
  {
    signal: "drug.relaxant.effect",
    targets: [{ slot: "patient.breathing.relaxant" }, { slot: "patient.thermoregulation.relaxant" }],
  },
  {
    signal: "drug.vasoconstrictor.effect",
    targets: [
      ...["upperBody", "viscera", "kidneys", "legRight", "legLeft", "brainRight", "brainLeft"].map(
        (tissue) => ({
          slot: `patient.${tissue}.constriction`,
          gain: 1.5,
        }),
      ),
      ...["upperVeins", "splanchnicVeins", "legVeins"].map((vein) => ({
        slot: `patient.${vein}.constriction`,
        gain: 0.7,
      })),
    ],
  },
  { signal: "drug.heparin.bolus", targets: [{ slot: "patient.hemostasis.pending_IU" }], momentary: true },
  {
    signal: "drug.protamine.bolus",
    targets: [{ slot: "patient.hemostasis.pendingProtamine_mg" }],
    momentary: true,
  },
  {
    signal: "drug.heparin.infusion",
    targets: [{ slot: "patient.hemostasis.infusion_IU_per_kg_h" }],
  },
  {
    signal: "drug.protamine.infusion",
    targets: [{ slot: "patient.hemostasis.protamineInfusion_mg_per_min" }],
  },
  {
    signal: "drug.aprotinin.effect",
    // A full dose keeps 250 KIU/mL (teaching assumption).
    targets: [{ slot: "patient.hemostasis.aprotinin_KIU_per_mL", gain: 250 }],
  },
  {
    signal: "drug.antifibrinolytic.effect",
    targets: [{ slot: "patient.clotting.lysisBlock_fraction", gain: 0.9 }],
  },
  // A flush is held open for so many seconds.
  ...(
    [
      ["patient.pressure.arterial.flush", "patient.radialRightLine"],
      ["patient.pressure.arterialLeft.flush", "patient.radialLeftLine"],
      ["patient.pressure.femoral.flush", "patient.femoralLine"],
      ["patient.pressure.pulmonaryArtery.flush", "patient.pulmonaryLine"],
      ["patient.pressure.aorticRoot.flush", "patient.aorticRootLine"],
    ] as const
  ).map(([signal, line]): ControlPart => ({
    signal,
    targets: [{ slot: `${line}.flush_s` }],
    momentary: true,
  })),
  { signal: "patient.maintenance.rate", targets: [{ slot: "patient.maintenance.set_mL_per_h", gain: 60 }] },
  { signal: "patient.maintenance.replacement", targets: [{ slot: "patient.maintenance.replaced_share" }] },
  { signal: "patient.surgicalWound", targets: [{ slot: "patient.bleeding.wound_mL_per_min" }] },
  { signal: "drug.inotrope.effect", targets: [{ slot: "patient.reflexes.inotropy", gain: 0.8 }] },
  ...DRUGS.flatMap(drugControls),
  ...PRODUCTS.map(({ name, unit_mL }): ControlPart => ({
    signal: signalId(`product.${name}.units`),
    targets: [{ slot: `patient.product.${name}.pending_mL`, gain: unit_mL }],
    momentary: true,
  })),
  { signal: "product.line.speed", targets: [{ slot: "patient.transfusion.speed_mL_per_min" }] },
  { signal: "product.line.site", targets: [{ slot: "patient.transfusion.site" }] },
  { signal: "product.line.warmer", targets: [{ slot: "patient.transfusion.warmer_degC" }] },
  { signal: "product.redCells.age", targets: [{ slot: "patient.transfusion.age_days" }] },
];

function drugControls({ name, infusion, bolus }: Drug): readonly ControlPart[] {
  const slot = (column: string): ControlPart["targets"] => [{ slot: `patient.drug.${name}.${column}` }];
  const controls: ControlPart[] = [];
  if (infusion) controls.push({ signal: signalId(`drug.${name}.infusion`), targets: slot("infusion") });
  if (bolus)
    controls.push({ signal: signalId(`drug.${name}.bolus`), targets: slot("pending"), momentary: true });
  return controls;
}

function signalId(id: string): SignalId {
  if (!isSignalId(id)) throw new RangeError(`No signal is named "${id}"`);
  return id;
}

export const BODY_FILTERS: readonly FilterPart[] = [
  {
    name: "patient.capillaries",
    from: "patient.splanchnicBed",
    to: "patient.interstitium",
    coefficient_mL_per_s_mmHg: 0.066,
    proteinSieving_fraction: 0.1,
    lymph: true,
  },
  {
    name: "patient.glomeruli",
    from: "patient.renalBed",
    to: "patient.bladder",
    coefficient_mL_per_s_mmHg: 0.01,
    proteinSieving_fraction: 0,
    // The renal threshold, 10 mmol/L (textbooks).
    keptGlucose_mmol_per_mL: 0.01,
  },
  // 0.45 mL/kg/h per mmHg (`kinds/lungWater.ts`); edema fluid of the lungs has half of the plasma's protein (teaching assumption).
  {
    name: "patient.lungCapillaries",
    from: "patient.pulmonaryBed",
    to: "patient.interstitium",
    coefficient_mL_per_s_mmHg: 0.0094,
    proteinSieving_fraction: 0.5,
  },
];

/** Drift as `assemblies/fragments/instruments.ts` says of transducers, half of it; lags and noises are teaching assumptions. */
export const BODY_SENSORS: readonly SensorPart[] = [
  // The same transducer as the pulmonary artery line's.
  filled("patient.pressure.wedge", "patient.pulmonaryVeins", 2, "patient.pressure.pulmonaryArtery.zero"),
  filled(
    "patient.pressure.coronarySinus",
    "patient.coronaryVeins",
    0.3,
    "patient.pressure.coronarySinus.zero",
  ),
  {
    signal: "patient.temperature.myocardium",
    slot: "patient.myocardium.temperature_degC",
    lag_s: 5,
    noise: 0.02,
  },
  filled(
    "patient.pressure.centralVenous",
    "patient.superiorVenaCava",
    1,
    "patient.pressure.centralVenous.zero",
  ),
  filled("patient.pressure.leftAtrium", "patient.leftAtrium", 1, "patient.pressure.leftAtrium.zero"),
  // The ventilator's side stream (`assemblies/fragments/oxygenatorUnit.ts`), breath by breath.
  {
    signal: "patient.endTidalCo2",
    slot: "patient.lungs.endTidalCo2_mmHg",
    lag_s: 1.2,
    noise: 0.2,
    least: 0,
  },
];

/** A fluid-filled line whose mean is shown. */
function filled(signal: SignalId, volume: string, lag_s: number, zeroedBy: SignalId): SensorPart {
  return {
    signal,
    slot: `${volume}.pressure_mmHg`,
    lag_s,
    noise: 0.1,
    drift: { per_h: 0.25, most: 0.5 },
    zeroedBy,
  };
}

export const BODY_FLOW_METERS: readonly FlowMeterPart[] = [
  { signal: "patient.cardiacOutput", edge: "patient.aorticValve", window_s: 5, probe: "vessel" },
  { signal: "patient.flow.pulmonary", edge: "patient.pulmonaryValve", window_s: 5, probe: "vessel" },
  { signal: "patient.flow.coronary", edge: "patient.coronaryArterioles", window_s: 5, probe: "vessel" },
  { signal: "patient.flow.renal", edge: "patient.renalArterioles", window_s: 5, probe: "vessel" },
  { signal: "patient.flow.bronchial", edge: "patient.bronchialArteries", window_s: 5, probe: "vessel" },
];

export const BODY_LINES: readonly PressureLinePart[] = [
  {
    name: "patient.radialRightLine",
    zeroedBy: "patient.pressure.arterial.zero",
    radial: true,
    volume: "patient.armArteryRight",
    instant: "patient.pressure.arterial.instant",
    mean: "patient.pressure.arterial.mean",
    systolic: "patient.pressure.arterial.systolic",
    diastolic: "patient.pressure.arterial.diastolic",
  },
  {
    name: "patient.radialLeftLine",
    zeroedBy: "patient.pressure.arterialLeft.zero",
    radial: true,
    volume: "patient.armArteryLeft",
    mean: "patient.pressure.arterialLeft.mean",
    systolic: "patient.pressure.arterialLeft.systolic",
    diastolic: "patient.pressure.arterialLeft.diastolic",
  },
  {
    name: "patient.femoralLine",
    zeroedBy: "patient.pressure.femoral.zero",
    volume: "patient.legArteryLeft",
    mean: "patient.pressure.femoral.mean",
    systolic: "patient.pressure.femoral.systolic",
    diastolic: "patient.pressure.femoral.diastolic",
  },
  {
    name: "patient.pulmonaryLine",
    zeroedBy: "patient.pressure.pulmonaryArtery.zero",
    volume: "patient.pulmonaryArteries",
    instant: "patient.pressure.pulmonaryArtery.instant",
    mean: "patient.pressure.pulmonaryArtery.mean",
    systolic: "patient.pressure.pulmonaryArtery.systolic",
    diastolic: "patient.pressure.pulmonaryArtery.diastolic",
  },
  {
    name: "patient.aorticRootLine",
    zeroedBy: "patient.pressure.aorticRoot.zero",
    volume: "patient.aorticRoot",
    mean: "patient.pressure.aorticRoot.mean",
  },
];

export const BODY_PORTS: readonly SamplingPortPart[] = [
  { site: "blood.radialRight", volume: "patient.armArteryRight" },
  { site: "blood.radialLeft", volume: "patient.armArteryLeft" },
  { site: "blood.femoral", volume: "patient.legArteryLeft" },
  { site: "blood.coronary", volume: "patient.aorticRoot" },
  { site: "blood.mixedVenous", volume: "patient.pulmonaryArteries" },
  { site: "blood.jugular", volume: "patient.jugularVeinRight" },
];
