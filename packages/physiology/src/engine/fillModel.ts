import { SIGNALS } from "@openperfusion/signals";
import type { Filling, PipePart, VolumePart } from "../assemblies/part.ts";
import { bloodFromTensions } from "../blood/bloodFromTensions.ts";
import type { BloodTensions } from "../blood/bloodFromTensions.ts";
import type { BloodSample } from "../blood/gasSites.ts";
import { startSite } from "../blood/gasSites.ts";
import { bloodViscosity_mPas, CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/contents.ts";
import type { Patient } from "../patients/Patient.ts";
import { fillCircuit } from "./fillCircuit.ts";
import { fillPatient } from "./fillPatient.ts";
import type { Model } from "./Model.ts";

/** Writes every parameter and a first state into an empty model; a baked preset replaces the state. */
export function fillModel(model: Model): void {
  model.world.room_degC[0] = ROOM_DEGC;
  model.controlIds.forEach((id, row) => {
    model.controls.value[row] = SIGNALS[id].control?.default ?? 0;
  });
  fillVolumes(model);
  fillEdges(model);
  fillPatient(model);
  fillCircuit(model);
  for (let row = 0; row < model.sites.ph.length; row++) startSite(model.sites, row);
}

function fillVolumes({ wiring, volumes, fast, slow, patient }: Model): void {
  wiring.volumes.forEach((part, i) => {
    volumes.volume_mL[i] = part.start_mL;
    volumes.fastStart_mL[i] = part.start_mL;
    volumes.slowStart_mL[i] = part.start_mL;
    volumes.elastance_mmHg_per_mL[i] = 1 / part.compliance_mL_per_mmHg;
    volumes.slackElastance_mmHg_per_mL[i] = slackElastance_mmHg_per_mL(part);
    volumes.unstressed_mL[i] = part.unstressed_mL;
    const blood = filled(part.filling, patient);
    const plasma_fraction = 1 - blood.hemoglobin_g_per_mL / CELL_HEMOGLOBIN_G_PER_ML;
    fast.o2_mmol[i] = blood.o2_mmol_per_mL * part.start_mL;
    fast.co2_mmol[i] = blood.co2_mmol_per_mL * part.start_mL;
    fast.base_mmol[i] = blood.base_mmol_per_mL * part.start_mL;
    fast.heat_J[i] = blood.temperature_degC * HEAT_CAPACITY_J_PER_ML_K * part.start_mL;
    slow.hemoglobin_g[i] = blood.hemoglobin_g_per_mL * part.start_mL;
    slow.protein_g[i] = blood.protein_g_per_mL * part.start_mL;
    slow.potassium_mmol[i] = (POTASSIUM_MMOL_PER_L[part.filling] / 1000) * plasma_fraction * part.start_mL;
    slow.lactate_mmol[i] = (LACTATE_MMOL_PER_L[part.filling] / 1000) * part.start_mL;
    slow.heparin_IU[i] = (isPatients(part.filling) ? HEPARIN_IU_PER_ML : 0) * part.start_mL;
  });
}

function fillEdges({ wiring, edges, pipes, valves, drains, infusions }: Model): void {
  edges.lowest_mL_per_s.fill(-UNBOUNDED_ML_PER_S);
  edges.highest_mL_per_s.fill(UNBOUNDED_ML_PER_S);
  wiring.pipes.forEach((part, i) => {
    pipes.resistance_mmHg_s_per_mL[i] = part.resistance_mmHg_s_per_mL;
    pipes.turbulence_mmHg_s2_per_mL2[i] = part.turbulence_mmHg_s2_per_mL2 ?? 0;
    pipes.inertance_mmHg_s2_per_mL[i] = part.inertance_mmHg_s2_per_mL ?? 0;
    pipes.head_mmHg[i] = part.head_mmHg ?? 0;
    pipes.referenceViscosity_mPas[i] = bloodViscosity_mPas(REFERENCE_HEMATOCRIT[part.resistanceOf], 37);
    pipes.viscosityRatio[i] = 1;
    pipes.tone[i] = 1;
    pipes.opening[i] = 1;
    if (part.oneWay) edges.lowest_mL_per_s[wiring.edge(part.name)] = 0;
  });
  wiring.valves.forEach((part, i) => {
    valves.resistance_mmHg_s_per_mL[i] = part.resistance_mmHg_s_per_mL;
    edges.lowest_mL_per_s[wiring.edge(part.name)] = 0;
  });
  wiring.drains.forEach((part, i) => {
    drains.empty_mL[i] = part.drain?.empty_mL ?? 0;
    drains.span_mL[i] = part.drain?.span_mL ?? 1;
    drains.unclamped[i] = 1;
  });
  wiring.infusions.forEach((part, i) => {
    infusions.rest_mL[i] = BAG_REST_ML;
    infusions.fullAt_mL[i] = part.fullAt_mL;
  });
}

function slackElastance_mmHg_per_mL(part: VolumePart): number {
  if (part.below === "open to air") return 0;
  return part.below === "collapses"
    ? EMPTY_SUCTION_MMHG / part.unstressed_mL
    : 1 / part.compliance_mL_per_mmHg;
}

function isPatients(filling: Filling): boolean {
  return filling === "arterial" || filling === "venous";
}

/**
 * Fillings: the patient's blood on bypass; a balanced crystalloid buffered with bicarbonate (base excess 0, total CO2 of
 * pH 7.40 at 40 mmHg); stored red cells, acid and rich in potassium. Infusions come at the room's temperature.
 */
function filled(filling: Filling, patient: Patient): BloodSample {
  const bypass = {
    hematocrit_fraction: patient.bypassHematocrit_fraction,
    protein_g_per_dL_plasma: patient.bypassProtein_g_per_dL_plasma,
    temperature_degC: START_DEGC,
  };
  const fillings: Readonly<Record<Filling, BloodTensions>> = {
    arterial: { ...bypass, ph: 7.4, pco2_mmHg: 40, po2_mmHg: 200 },
    venous: { ...bypass, ph: 7.37, pco2_mmHg: 45, po2_mmHg: 40 },
    crystalloid: CRYSTALLOID,
    redCells: RED_CELLS,
  };
  return bloodFromTensions(fillings[filling]);
}

const REFERENCE_HEMATOCRIT: Readonly<Record<PipePart["resistanceOf"], number>> = {
  "normal blood": 0.42,
  "diluted blood": 0.27,
};
const POTASSIUM_MMOL_PER_L: Readonly<Record<Filling, number>> = {
  arterial: 4.3,
  venous: 4.3,
  crystalloid: 4,
  redCells: 20,
};
const LACTATE_MMOL_PER_L: Readonly<Record<Filling, number>> = {
  arterial: 1.4,
  venous: 1.4,
  crystalloid: 0,
  redCells: 8,
};
/** 300 IU/kg in an adult's plasma, diluted by the prime. */
const HEPARIN_IU_PER_ML = 2.5;
const UNBOUNDED_ML_PER_S = 1e9;
const BAG_REST_ML = 20;
/** How far the pressure of a collapsing vessel has fallen when it is empty. */
const EMPTY_SUCTION_MMHG = 3;
const ROOM_DEGC = 20;
/** Where a man on normothermic bypass settles, so that a preset is soon steady. */
const START_DEGC = 37;
const CRYSTALLOID: BloodTensions = {
  hematocrit_fraction: 0,
  protein_g_per_dL_plasma: 0,
  temperature_degC: ROOM_DEGC,
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 150,
};
const RED_CELLS: BloodTensions = {
  hematocrit_fraction: 0.6,
  protein_g_per_dL_plasma: 2,
  temperature_degC: ROOM_DEGC,
  ph: 7,
  pco2_mmHg: 70,
  po2_mmHg: 40,
};
