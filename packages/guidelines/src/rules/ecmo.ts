import type { Rule } from "../rule/Rule.ts";
import { act180To220Practice } from "./ecmo/act180To220Practice.ts";
import { antithrombinElsoAnticoagulation21 } from "./ecmo/antithrombinElsoAnticoagulation21.ts";
import { antiXaElsoAnticoagulation21 } from "./ecmo/antiXaElsoAnticoagulation21.ts";
import { apttElsoAnticoagulation21 } from "./ecmo/apttElsoAnticoagulation21.ts";
import { batteryHour } from "./ecmo/batteryHour.ts";
import { chatter } from "./ecmo/chatter.ts";
import { co2Fall20VaDiehl20 } from "./ecmo/co2Fall20VaDiehl20.ts";
import { co2Fall30ChildShah23 } from "./ecmo/co2Fall30ChildShah23.ts";
import { co2Fall50VvCavayas20 } from "./ecmo/co2Fall50VvCavayas20.ts";
import { co2SlowElsoGeneral17 } from "./ecmo/co2SlowElsoGeneral17.ts";
import { deliveryPerUptakeElsoGeneral17 } from "./ecmo/deliveryPerUptakeElsoGeneral17.ts";
import { deliveryPerUptakeVvElsoGeneral17 } from "./ecmo/deliveryPerUptakeVvElsoGeneral17.ts";
import { differentialHypoxemiaElsoVa21 } from "./ecmo/differentialHypoxemiaElsoVa21.ts";
import { distalFlow100ElsoVa21 } from "./ecmo/distalFlow100ElsoVa21.ts";
import { ecprMapElsoEcpr21 } from "./ecmo/ecprMapElsoEcpr21.ts";
import { ecprSaturationElsoEcpr21 } from "./ecmo/ecprSaturationElsoEcpr21.ts";
import { ecprSelectionElsoEcpr21 } from "./ecmo/ecprSelectionElsoEcpr21.ts";
import { ecprTemperatureElsoEcpr21 } from "./ecmo/ecprTemperatureElsoEcpr21.ts";
import { fibrinogenBleedingElsoAnticoagulation21 } from "./ecmo/fibrinogenBleedingElsoAnticoagulation21.ts";
import { fibrinogenElsoAnticoagulation21 } from "./ecmo/fibrinogenElsoAnticoagulation21.ts";
import { freeHemoglobinElsoGeneral17 } from "./ecmo/freeHemoglobinElsoGeneral17.ts";
import { handCrankAtBedside } from "./ecmo/handCrankAtBedside.ts";
import { hematocritAbove40ElsoGeneral17 } from "./ecmo/hematocritAbove40ElsoGeneral17.ts";
import { hemoglobin7To9ElsoAnticoagulation21 } from "./ecmo/hemoglobin7To9ElsoAnticoagulation21.ts";
import { heparinBolusElsoGeneral17 } from "./ecmo/heparinBolusElsoGeneral17.ts";
import { inletPressure100Practice } from "./ecmo/inletPressure100Practice.ts";
import { inletPressureNever300 } from "./ecmo/inletPressureNever300.ts";
import { inrBleedingElsoAnticoagulation21 } from "./ecmo/inrBleedingElsoAnticoagulation21.ts";
import { inrElsoAnticoagulation21 } from "./ecmo/inrElsoAnticoagulation21.ts";
import { legLeftNirs50ElsoVa21 } from "./ecmo/legLeftNirs50ElsoVa21.ts";
import { legNirsDifferenceElsoVa21 } from "./ecmo/legNirsDifferenceElsoVa21.ts";
import { legRightNirs50ElsoVa21 } from "./ecmo/legRightNirs50ElsoVa21.ts";
import { mapVaElsoGeneral17 } from "./ecmo/mapVaElsoGeneral17.ts";
import { mapVvElsoVv21 } from "./ecmo/mapVvElsoVv21.ts";
import { neonateIndicationElsoNeonatal13 } from "./ecmo/neonateIndicationElsoNeonatal13.ts";
import { outletPressureMax400 } from "./ecmo/outletPressureMax400.ts";
import { outletPressureWarn300 } from "./ecmo/outletPressureWarn300.ts";
import { oxygenatorOxygenTrend } from "./ecmo/oxygenatorOxygenTrend.ts";
import { oxygenatorResistance } from "./ecmo/oxygenatorResistance.ts";
import { plateletsBleedingElsoAnticoagulation21 } from "./ecmo/plateletsBleedingElsoAnticoagulation21.ts";
import { plateletsElsoAnticoagulation21 } from "./ecmo/plateletsElsoAnticoagulation21.ts";
import { primedCircuit30Days } from "./ecmo/primedCircuit30Days.ts";
import { pulsePressureElsoGeneral17 } from "./ecmo/pulsePressureElsoGeneral17.ts";
import { recirculationMeasured } from "./ecmo/recirculationMeasured.ts";
import { recirculationVv } from "./ecmo/recirculationVv.ts";
import { restOxygenElsoVv21 } from "./ecmo/restOxygenElsoVv21.ts";
import { restPlateauElsoVv21 } from "./ecmo/restPlateauElsoVv21.ts";
import { restRateElsoVv21 } from "./ecmo/restRateElsoVv21.ts";
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
import { vvFlowElsoGeneral17 } from "./ecmo/vvFlowElsoGeneral17.ts";
import { vvFlowNeonateElsoGeneral17 } from "./ecmo/vvFlowNeonateElsoGeneral17.ts";
import { vvIndicationElsoVv21 } from "./ecmo/vvIndicationElsoVv21.ts";
import { vvSaturationElsoVv21 } from "./ecmo/vvSaturationElsoVv21.ts";
import { vvWeanPao2ElsoVv21 } from "./ecmo/vvWeanPao2ElsoVv21.ts";
import { waterBelow40 } from "./ecmo/waterBelow40.ts";

/** ECMO: flow, pressures, gases, blood, weaning. */
export const ECMO_RULES: readonly Rule[] = [
  vvFlowElsoGeneral17,
  vaFlowAdultElsoGeneral17,
  vaFlowChildElsoGeneral17,
  vaFlowNeonateElsoGeneral17,
  vvFlowNeonateElsoGeneral17,
  deliveryPerUptakeElsoGeneral17,
  deliveryPerUptakeVvElsoGeneral17,
  vvSaturationElsoVv21,
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
];
