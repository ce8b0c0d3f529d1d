import type { Rule } from "../rule/Rule.ts";
import { vvWeanSweepOff2hElsoVv21 } from "./ecmo/vvWeanSweepOff2hElsoVv21.ts";
import { vvWeanFdo2ElsoVv21 } from "./ecmo/vvWeanFdo2ElsoVv21.ts";
import { vaFlowIndex3ElsoGeneral17 } from "./ecmo/vaFlowIndex3ElsoGeneral17.ts";
import { airAnswerOrderElsoGeneral17 } from "./ecmo/airAnswerOrderElsoGeneral17.ts";
import { airAnsweredElsoGeneral17 } from "./ecmo/airAnsweredElsoGeneral17.ts";
import { act180To220Practice } from "./ecmo/act180To220Practice.ts";
import { actIntervalElsoAnticoagulation21 } from "./ecmo/actIntervalElsoAnticoagulation21.ts";
import { antithrombin80ElsoGeneral17 } from "./ecmo/antithrombin80ElsoGeneral17.ts";
import { antithrombinElsoAnticoagulation21 } from "./ecmo/antithrombinElsoAnticoagulation21.ts";
import { antiXaElsoAnticoagulation21 } from "./ecmo/antiXaElsoAnticoagulation21.ts";
import { antiXaIntervalElsoAnticoagulation21 } from "./ecmo/antiXaIntervalElsoAnticoagulation21.ts";
import { apttElsoAnticoagulation21 } from "./ecmo/apttElsoAnticoagulation21.ts";
import { apttIntervalElsoAnticoagulation21 } from "./ecmo/apttIntervalElsoAnticoagulation21.ts";
import { backflowGuardElsoGeneral17 } from "./ecmo/backflowGuardElsoGeneral17.ts";
import { batteryHour } from "./ecmo/batteryHour.ts";
import { bubbleDetectorElsoGeneral17 } from "./ecmo/bubbleDetectorElsoGeneral17.ts";
import { cannulasFixedTwiceElsoGeneral17 } from "./ecmo/cannulasFixedTwiceElsoGeneral17.ts";
import { cardiacIndexVvElsoVv21 } from "./ecmo/cardiacIndexVvElsoVv21.ts";
import { chatter } from "./ecmo/chatter.ts";
import { co2Fall20VaDiehl20 } from "./ecmo/co2Fall20VaDiehl20.ts";
import { co2Fall30ChildShah23 } from "./ecmo/co2Fall30ChildShah23.ts";
import { co2Fall50VvCavayas20 } from "./ecmo/co2Fall50VvCavayas20.ts";
import { co2SlowElsoGeneral17 } from "./ecmo/co2SlowElsoGeneral17.ts";
import { deliveryPerUptakeElsoGeneral17 } from "./ecmo/deliveryPerUptakeElsoGeneral17.ts";
import { deliveryPerUptakeVvElsoGeneral17 } from "./ecmo/deliveryPerUptakeVvElsoGeneral17.ts";
import { deliveryVv300ElsoVv21 } from "./ecmo/deliveryVv300ElsoVv21.ts";
import { differentialHypoxemiaElsoVa21 } from "./ecmo/differentialHypoxemiaElsoVa21.ts";
import { distalFlow100ElsoVa21 } from "./ecmo/distalFlow100ElsoVa21.ts";
import { distalPerfusionElsoVa21 } from "./ecmo/distalPerfusionElsoVa21.ts";
import { ecprDistalPerfusionElsoEcpr21 } from "./ecmo/ecprDistalPerfusionElsoEcpr21.ts";
import { ecprHyperoxiaRegistry22 } from "./ecmo/ecprHyperoxiaRegistry22.ts";
import { ecprMapElsoEcpr21 } from "./ecmo/ecprMapElsoEcpr21.ts";
import { ecprSaturationElsoEcpr21 } from "./ecmo/ecprSaturationElsoEcpr21.ts";
import { ecprSelectionElsoEcpr21 } from "./ecmo/ecprSelectionElsoEcpr21.ts";
import { ecprTemperatureElsoEcpr21 } from "./ecmo/ecprTemperatureElsoEcpr21.ts";
import { fibrinogen250ElsoGeneral17 } from "./ecmo/fibrinogen250ElsoGeneral17.ts";
import { fibrinogenBleedingElsoAnticoagulation21 } from "./ecmo/fibrinogenBleedingElsoAnticoagulation21.ts";
import { fibrinogenElsoAnticoagulation21 } from "./ecmo/fibrinogenElsoAnticoagulation21.ts";
import { fibrinogenIntervalElsoAnticoagulation21 } from "./ecmo/fibrinogenIntervalElsoAnticoagulation21.ts";
import { flowByUltrasoundElsoGeneral17 } from "./ecmo/flowByUltrasoundElsoGeneral17.ts";
import { flowChildLequier13 } from "./ecmo/flowChildLequier13.ts";
import { freeHemoglobinElsoGeneral17 } from "./ecmo/freeHemoglobinElsoGeneral17.ts";
import { freeHemoglobinIntervalElsoAnticoagulation21 } from "./ecmo/freeHemoglobinIntervalElsoAnticoagulation21.ts";
import { gasPressureReliefElsoGeneral17 } from "./ecmo/gasPressureReliefElsoGeneral17.ts";
import { gestationNeonateElsoNeonatal13 } from "./ecmo/gestationNeonateElsoNeonatal13.ts";
import { handCrankAtBedside } from "./ecmo/handCrankAtBedside.ts";
import { hematocritAbove40ElsoGeneral17 } from "./ecmo/hematocritAbove40ElsoGeneral17.ts";
import { hemoglobin7To9ElsoAnticoagulation21 } from "./ecmo/hemoglobin7To9ElsoAnticoagulation21.ts";
import { hemorrhageNeonateElsoNeonatal13 } from "./ecmo/hemorrhageNeonateElsoNeonatal13.ts";
import { heparinBolusElsoGeneral17 } from "./ecmo/heparinBolusElsoGeneral17.ts";
import { inletPressure100Practice } from "./ecmo/inletPressure100Practice.ts";
import { inletPressureMonitoredElsoGeneral17 } from "./ecmo/inletPressureMonitoredElsoGeneral17.ts";
import { inletPressureNever300 } from "./ecmo/inletPressureNever300.ts";
import { inrBleedingElsoAnticoagulation21 } from "./ecmo/inrBleedingElsoAnticoagulation21.ts";
import { inrElsoAnticoagulation21 } from "./ecmo/inrElsoAnticoagulation21.ts";
import { inrIntervalElsoAnticoagulation21 } from "./ecmo/inrIntervalElsoAnticoagulation21.ts";
import { legLeftNirs50ElsoVa21 } from "./ecmo/legLeftNirs50ElsoVa21.ts";
import { legNirsDifferenceElsoVa21 } from "./ecmo/legNirsDifferenceElsoVa21.ts";
import { legRightNirs50ElsoVa21 } from "./ecmo/legRightNirs50ElsoVa21.ts";
import { mapVaElsoGeneral17 } from "./ecmo/mapVaElsoGeneral17.ts";
import { mapVaNeonateElsoGeneral17 } from "./ecmo/mapVaNeonateElsoGeneral17.ts";
import { mapVvElsoVv21 } from "./ecmo/mapVvElsoVv21.ts";
import { membranePressuresMonitoredElsoGeneral17 } from "./ecmo/membranePressuresMonitoredElsoGeneral17.ts";
import { neonateIndicationElsoNeonatal13 } from "./ecmo/neonateIndicationElsoNeonatal13.ts";
import { noAccessOnDrainageElsoGeneral17 } from "./ecmo/noAccessOnDrainageElsoGeneral17.ts";
import { outletPressureMax400 } from "./ecmo/outletPressureMax400.ts";
import { outletPressureWarn300 } from "./ecmo/outletPressureWarn300.ts";
import { oxygenatorBelowPatientElsoGeneral17 } from "./ecmo/oxygenatorBelowPatientElsoGeneral17.ts";
import { oxygenatorOutletElsoGeneral17 } from "./ecmo/oxygenatorOutletElsoGeneral17.ts";
import { oxygenatorOxygenTrend } from "./ecmo/oxygenatorOxygenTrend.ts";
import { oxygenatorResistance } from "./ecmo/oxygenatorResistance.ts";
import { paco2NeonateElsoNeonatal20 } from "./ecmo/paco2NeonateElsoNeonatal20.ts";
import { pao2NeonateElsoNeonatal20 } from "./ecmo/pao2NeonateElsoNeonatal20.ts";
import { plateletIntervalElsoAnticoagulation21 } from "./ecmo/plateletIntervalElsoAnticoagulation21.ts";
import { platelets80ElsoGeneral17 } from "./ecmo/platelets80ElsoGeneral17.ts";
import { plateletsBleedingElsoAnticoagulation21 } from "./ecmo/plateletsBleedingElsoAnticoagulation21.ts";
import { plateletsElsoAnticoagulation21 } from "./ecmo/plateletsElsoAnticoagulation21.ts";
import { postOxygenatorPo2ElsoVa21 } from "./ecmo/postOxygenatorPo2ElsoVa21.ts";
import { primedCircuit30Days } from "./ecmo/primedCircuit30Days.ts";
import { pulsePressureDistensionElsoVa21 } from "./ecmo/pulsePressureDistensionElsoVa21.ts";
import { pulsePressureElsoGeneral17 } from "./ecmo/pulsePressureElsoGeneral17.ts";
import { recirculationMeasured } from "./ecmo/recirculationMeasured.ts";
import { recirculationVv } from "./ecmo/recirculationVv.ts";
import { restOxygenElsoVv21 } from "./ecmo/restOxygenElsoVv21.ts";
import { restOxygenNeonateElsoNeonatal13 } from "./ecmo/restOxygenNeonateElsoNeonatal13.ts";
import { restPeepElsoVv21 } from "./ecmo/restPeepElsoVv21.ts";
import { restPeepNeonateElsoNeonatal13 } from "./ecmo/restPeepNeonateElsoNeonatal13.ts";
import { restPlateauElsoVv21 } from "./ecmo/restPlateauElsoVv21.ts";
import { restRateElsoVv21 } from "./ecmo/restRateElsoVv21.ts";
import { restRateNeonateElsoNeonatal13 } from "./ecmo/restRateNeonateElsoNeonatal13.ts";
import { saturationsMonitoredElsoGeneral17 } from "./ecmo/saturationsMonitoredElsoGeneral17.ts";
import { suckDownElsoVv21 } from "./ecmo/suckDownElsoVv21.ts";
import { svo2Above66ElsoVa21 } from "./ecmo/svo2Above66ElsoVa21.ts";
import { svo2Above70ElsoGeneral17 } from "./ecmo/svo2Above70ElsoGeneral17.ts";
import { svo2NeonateElsoNeonatal20 } from "./ecmo/svo2NeonateElsoNeonatal20.ts";
import { sweepAtStartElsoVv21 } from "./ecmo/sweepAtStartElsoVv21.ts";
import { sweepOneToOneElsoGeneral17 } from "./ecmo/sweepOneToOneElsoGeneral17.ts";
import { vaFlowAdultElsoGeneral17 } from "./ecmo/vaFlowAdultElsoGeneral17.ts";
import { vaFlowChildElsoGeneral17 } from "./ecmo/vaFlowChildElsoGeneral17.ts";
import { vaFlowNeonateElsoGeneral17 } from "./ecmo/vaFlowNeonateElsoGeneral17.ts";
import { vaWeanCvpElsoVa21 } from "./ecmo/vaWeanCvpElsoVa21.ts";
import { vaWeanEjectionElsoVa21 } from "./ecmo/vaWeanEjectionElsoVa21.ts";
import { vaWeanMapElsoVa21 } from "./ecmo/vaWeanMapElsoVa21.ts";
import { vaWeanStartMapElsoVa21 } from "./ecmo/vaWeanStartMapElsoVa21.ts";
import { vaWeanStartPulseElsoVa21 } from "./ecmo/vaWeanStartPulseElsoVa21.ts";
import { vaWeanStepElsoVa21 } from "./ecmo/vaWeanStepElsoVa21.ts";
import { vvFlowElsoGeneral17 } from "./ecmo/vvFlowElsoGeneral17.ts";
import { vvFlowNeonateElsoGeneral17 } from "./ecmo/vvFlowNeonateElsoGeneral17.ts";
import { vvIndicationElsoVv21 } from "./ecmo/vvIndicationElsoVv21.ts";
import { vvSaturationElsoGeneral17 } from "./ecmo/vvSaturationElsoGeneral17.ts";
import { vvWeanFio2ElsoVv21 } from "./ecmo/vvWeanFio2ElsoVv21.ts";
import { vvWeanFlowElsoVv21 } from "./ecmo/vvWeanFlowElsoVv21.ts";
import { vvWeanPao2ElsoVv21 } from "./ecmo/vvWeanPao2ElsoVv21.ts";
import { vvWeanPeepElsoVv21 } from "./ecmo/vvWeanPeepElsoVv21.ts";
import { vvWeanPlateauElsoVv21 } from "./ecmo/vvWeanPlateauElsoVv21.ts";
import { vvWeanRateElsoVv21 } from "./ecmo/vvWeanRateElsoVv21.ts";
import { vvWeanSpo2ElsoVv21 } from "./ecmo/vvWeanSpo2ElsoVv21.ts";
import { waterBelow40 } from "./ecmo/waterBelow40.ts";
import { weightNeonateElsoNeonatal13 } from "./ecmo/weightNeonateElsoNeonatal13.ts";

/** ECMO: flow, pressures, gases, blood, weaning. */
export const ECMO_RULES: readonly Rule[] = [
  vvFlowElsoGeneral17,
  vaFlowAdultElsoGeneral17,
  vaFlowChildElsoGeneral17,
  vaFlowNeonateElsoGeneral17,
  vaFlowIndex3ElsoGeneral17,
  vvFlowNeonateElsoGeneral17,
  deliveryPerUptakeElsoGeneral17,
  deliveryPerUptakeVvElsoGeneral17,
  vvSaturationElsoGeneral17,
  svo2Above66ElsoVa21,
  svo2Above70ElsoGeneral17,
  svo2NeonateElsoNeonatal20,
  mapVvElsoVv21,
  mapVaElsoGeneral17,
  pulsePressureElsoGeneral17,
  inletPressureNever300,
  inletPressure100Practice,
  outletPressureMax400,
  outletPressureWarn300,
  oxygenatorResistance,
  oxygenatorOxygenTrend,
  chatter,
  sweepOneToOneElsoGeneral17,
  sweepAtStartElsoVv21,
  co2Fall50VvCavayas20,
  co2Fall20VaDiehl20,
  co2Fall30ChildShah23,
  co2SlowElsoGeneral17,
  restPlateauElsoVv21,
  restRateElsoVv21,
  restOxygenElsoVv21,
  apttElsoAnticoagulation21,
  act180To220Practice,
  antiXaElsoAnticoagulation21,
  heparinBolusElsoGeneral17,
  plateletsElsoAnticoagulation21,
  plateletsBleedingElsoAnticoagulation21,
  fibrinogenElsoAnticoagulation21,
  fibrinogenBleedingElsoAnticoagulation21,
  inrElsoAnticoagulation21,
  inrBleedingElsoAnticoagulation21,
  antithrombinElsoAnticoagulation21,
  hemoglobin7To9ElsoAnticoagulation21,
  hematocritAbove40ElsoGeneral17,
  freeHemoglobinElsoGeneral17,
  waterBelow40,
  batteryHour,
  handCrankAtBedside,
  primedCircuit30Days,
  legLeftNirs50ElsoVa21,
  legRightNirs50ElsoVa21,
  legNirsDifferenceElsoVa21,
  distalFlow100ElsoVa21,
  differentialHypoxemiaElsoVa21,
  vvWeanPao2ElsoVv21,
  vvWeanFdo2ElsoVv21,
  vvWeanSweepOff2hElsoVv21,
  vaWeanMapElsoVa21,
  vaWeanEjectionElsoVa21,
  vaWeanCvpElsoVa21,
  ecprTemperatureElsoEcpr21,
  ecprMapElsoEcpr21,
  ecprSaturationElsoEcpr21,
  vvIndicationElsoVv21,
  neonateIndicationElsoNeonatal13,
  ecprSelectionElsoEcpr21,
  recirculationVv,
  recirculationMeasured,
  cardiacIndexVvElsoVv21,
  deliveryVv300ElsoVv21,
  restPeepElsoVv21,
  vvWeanFio2ElsoVv21,
  vvWeanPeepElsoVv21,
  vvWeanPlateauElsoVv21,
  vvWeanRateElsoVv21,
  vvWeanSpo2ElsoVv21,
  vvWeanFlowElsoVv21,
  suckDownElsoVv21,
  pulsePressureDistensionElsoVa21,
  vaWeanStartMapElsoVa21,
  vaWeanStartPulseElsoVa21,
  vaWeanStepElsoVa21,
  postOxygenatorPo2ElsoVa21,
  distalPerfusionElsoVa21,
  ecprDistalPerfusionElsoEcpr21,
  ecprHyperoxiaRegistry22,
  platelets80ElsoGeneral17,
  fibrinogen250ElsoGeneral17,
  antithrombin80ElsoGeneral17,
  oxygenatorOutletElsoGeneral17,
  mapVaNeonateElsoGeneral17,
  actIntervalElsoAnticoagulation21,
  apttIntervalElsoAnticoagulation21,
  antiXaIntervalElsoAnticoagulation21,
  plateletIntervalElsoAnticoagulation21,
  inrIntervalElsoAnticoagulation21,
  fibrinogenIntervalElsoAnticoagulation21,
  freeHemoglobinIntervalElsoAnticoagulation21,
  inletPressureMonitoredElsoGeneral17,
  membranePressuresMonitoredElsoGeneral17,
  saturationsMonitoredElsoGeneral17,
  flowByUltrasoundElsoGeneral17,
  bubbleDetectorElsoGeneral17,
  airAnsweredElsoGeneral17,
  airAnswerOrderElsoGeneral17,
  backflowGuardElsoGeneral17,
  gasPressureReliefElsoGeneral17,
  oxygenatorBelowPatientElsoGeneral17,
  noAccessOnDrainageElsoGeneral17,
  cannulasFixedTwiceElsoGeneral17,
  pao2NeonateElsoNeonatal20,
  paco2NeonateElsoNeonatal20,
  restOxygenNeonateElsoNeonatal13,
  restPeepNeonateElsoNeonatal13,
  restRateNeonateElsoNeonatal13,
  weightNeonateElsoNeonatal13,
  gestationNeonateElsoNeonatal13,
  hemorrhageNeonateElsoNeonatal13,
  flowChildLequier13,
];
