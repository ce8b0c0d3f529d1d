import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { LACTATE_SPACE_ML_PER_KG, STORE_MMOL_PER_KG_MMHG, TISSUE_HEAT_J_PER_KG_K } from "../kinds/tissues.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/contents.ts";
import { log } from "../math/log.ts";
import type { Model } from "./Model.ts";

/** Parameters and first state of heart, tissues and vessels. */
export function fillPatient(model: Model): void {
  fillHeart(model);
  fillTissues(model);
}

function fillHeart({ wiring, chambers, heart, heartControl, patient }: Model): void {
  wiring.chambers.forEach((part, i) => {
    chambers.diastolic_mmHg_per_mL[i] = 1 / part.compliance_mL_per_mmHg;
    chambers.systolic_mmHg_per_mL[i] =
      1 / (part.beat?.systolicCompliance_mL_per_mmHg ?? part.compliance_mL_per_mmHg);
    chambers.delay_s[i] = part.beat?.delay_s ?? 0;
    chambers.most_mmHg[i] = part.beat?.most_mmHg ?? 0;
    chambers.systole_s[i] = part.beat?.systole_s ?? 0.3;
  });
  heart.period_s[0] = 60 / patient.restingHeartRate_per_min;
  heart.rate_per_min[0] = patient.restingHeartRate_per_min;
  heart.strength[0] = 1;
  heart.variability[0] = 0.015;
  heartControl.rateAt37_per_min[0] = patient.restingHeartRate_per_min;
  heartControl.strengthLag_s[0] = 40;
}

function fillTissues({ wiring, tissues, vasomotor, patient }: Model): void {
  const fullVo2_mmol_per_s = patient.fullVo2_mL_per_min / O2_ML_PER_MMOL / 60;
  wiring.tissues.forEach((part, i) => {
    tissues.mass_kg[i] = part.mass_kg;
    tissues.fullVo2At37_mmol_per_s[i] = fullVo2_mmol_per_s * part.vo2_share;
    tissues.lnQ10[i] = log(part.q10);
    tissues.usualFlow_mL_per_s[i] = part.usualFlow_mL_per_s;
    tissues.flow_mL_per_s[i] = part.usualFlow_mL_per_s;
    tissues.used_fraction[i] = 0.8;
    tissues.temperature_degC[i] = START_DEGC;
    tissues.heat_J[i] = START_DEGC * part.mass_kg * TISSUE_HEAT_J_PER_KG_K;
    tissues.co2_mmol[i] = START_PCO2_MMHG * part.mass_kg * STORE_MMOL_PER_KG_MMHG;
    // Two mmHg carry a tissue's usual CO2 to its blood; nine tenths of a temperature difference are met in one passage.
    tissues.co2Conductance_mmol_per_s_mmHg[i] = (fullVo2_mmol_per_s * part.vo2_share * 0.8) / 2;
    tissues.heatConductance_W_per_K[i] = part.usualFlow_mL_per_s * HEAT_CAPACITY_J_PER_ML_K * 9;
    tissues.roomConductance_W_per_K[i] = part.room_W_per_K;
    tissues.lactate_mmol[i] = START_LACTATE_MMOL_PER_ML * part.mass_kg * LACTATE_SPACE_ML_PER_KG;
    tissues.lactateClearance_mL_per_s[i] = part.lactateClearance_mL_per_s;
    vasomotor.restTone[i] = patient.arteriolarTone;
    vasomotor.tone[i] = patient.arteriolarTone;
    vasomotor.reflexGain[i] = part.reflexGain;
    vasomotor.setMean_mmHg[i] = patient.meanPressureSet_mmHg;
    vasomotor.autoregulation[i] = part.autoregulated ? 1 : 0;
    vasomotor.lag_s[i] = part.autoregulated ? 6 : 15;
  });
}

const START_DEGC = 37;
const START_LACTATE_MMOL_PER_ML = 0.0016;
const START_PCO2_MMHG = 47.8;
