import type { Rule } from "../rule/Rule.ts";
import { cannulaDrop100 } from "./circuit/cannulaDrop100.ts";
import { pressureBothSidesEacts24 } from "./circuit/pressureBothSidesEacts24.ts";
import { cardioplegiaPressureEacts24 } from "./circuit/cardioplegiaPressureEacts24.ts";
import { highPressureStopAmsect17 } from "./circuit/highPressureStopAmsect17.ts";
import { bubbleDetectorsEacts24 } from "./circuit/bubbleDetectorsEacts24.ts";
import { bubbleDetectorsAmsect17 } from "./circuit/bubbleDetectorsAmsect17.ts";
import { levelSensorEacts24 } from "./circuit/levelSensorEacts24.ts";
import { levelSensorAmsect17 } from "./circuit/levelSensorAmsect17.ts";
import { ultrasonicFlowEacts24 } from "./circuit/ultrasonicFlowEacts24.ts";
import { outletTemperatureAmsect17 } from "./circuit/outletTemperatureAmsect17.ts";
import { arterialLineFilterEacts24 } from "./circuit/arterialLineFilterEacts24.ts";
import { arterialLineFilterAmsect17 } from "./circuit/arterialLineFilterAmsect17.ts";
import { arterialLineFilterShann06 } from "./circuit/arterialLineFilterShann06.ts";
import { noRoutineLeukodepletionEacts24 } from "./circuit/noRoutineLeukodepletionEacts24.ts";
import { ventOneWayValveAmsect17 } from "./circuit/ventOneWayValveAmsect17.ts";
import { retrogradeFlowGuardAmsect17 } from "./circuit/retrogradeFlowGuardAmsect17.ts";
import { handCranksAmsect17 } from "./circuit/handCranksAmsect17.ts";
import { consoleBatteryAmsect17 } from "./circuit/consoleBatteryAmsect17.ts";
import { backupOxygenAmsect17 } from "./circuit/backupOxygenAmsect17.ts";
import { backupsReadyEacts24 } from "./circuit/backupsReadyEacts24.ts";
import { gasSupplyCheckedEacts24 } from "./circuit/gasSupplyCheckedEacts24.ts";
import { maintenancePlanEacts24 } from "./circuit/maintenancePlanEacts24.ts";
import { optimizedCircuitEacts24 } from "./circuit/optimizedCircuitEacts24.ts";
import { mieccAfterCoronaryEacts24 } from "./circuit/mieccAfterCoronaryEacts24.ts";
import { biocompatibleSurfaceEacts24 } from "./circuit/biocompatibleSurfaceEacts24.ts";
import { separateCardiotomyEacts24 } from "./circuit/separateCardiotomyEacts24.ts";
import { suctionLimitedEacts24 } from "./circuit/suctionLimitedEacts24.ts";
import { shedBloodEacts24 } from "./circuit/shedBloodEacts24.ts";
import { shedBloodDiscardedEacts19 } from "./circuit/shedBloodDiscardedEacts19.ts";
import { noUnprocessedShedBloodShann06 } from "./circuit/noUnprocessedShedBloodShann06.ts";
import { shedBloodProcessingShann06 } from "./circuit/shedBloodProcessingShann06.ts";
import { closedReservoirEacts24 } from "./circuit/closedReservoirEacts24.ts";
import { centrifugalForLongEacts24 } from "./circuit/centrifugalForLongEacts24.ts";
import { siliconeTubingEacts24 } from "./circuit/siliconeTubingEacts24.ts";
import { totmTubingEacts24 } from "./circuit/totmTubingEacts24.ts";
import { cannulasAgreedEacts24 } from "./circuit/cannulasAgreedEacts24.ts";
import { epiaorticUltrasoundEacts24 } from "./circuit/epiaorticUltrasoundEacts24.ts";
import { aortaScannedShann06 } from "./circuit/aortaScannedShann06.ts";
import { chimaeraProtocolEacts24 } from "./circuit/chimaeraProtocolEacts24.ts";
import { heaterCoolerPcrEacts24 } from "./circuit/heaterCoolerPcrEacts24.ts";
import { heaterCoolerDisinfectedEacts24 } from "./circuit/heaterCoolerDisinfectedEacts24.ts";
import { heaterCoolerOutsideEacts24 } from "./circuit/heaterCoolerOutsideEacts24.ts";
import { heaterCoolerShieldEacts24 } from "./circuit/heaterCoolerShieldEacts24.ts";
import { residualBloodReturnedEacts24 } from "./circuit/residualBloodReturnedEacts24.ts";
import { residualBloodProcessedEacts24 } from "./circuit/residualBloodProcessedEacts24.ts";

/** What the circuit has, its safety devices, cannulas, heater-cooler, and what becomes of blood outside the patient. */
export const CIRCUIT_RULES: readonly Rule[] = [
  pressureBothSidesEacts24,
  cardioplegiaPressureEacts24,
  highPressureStopAmsect17,
  bubbleDetectorsEacts24,
  bubbleDetectorsAmsect17,
  levelSensorEacts24,
  levelSensorAmsect17,
  ultrasonicFlowEacts24,
  outletTemperatureAmsect17,
  arterialLineFilterEacts24,
  arterialLineFilterAmsect17,
  arterialLineFilterShann06,
  noRoutineLeukodepletionEacts24,
  ventOneWayValveAmsect17,
  retrogradeFlowGuardAmsect17,
  handCranksAmsect17,
  consoleBatteryAmsect17,
  backupOxygenAmsect17,
  backupsReadyEacts24,
  gasSupplyCheckedEacts24,
  maintenancePlanEacts24,
  optimizedCircuitEacts24,
  mieccAfterCoronaryEacts24,
  biocompatibleSurfaceEacts24,
  separateCardiotomyEacts24,
  suctionLimitedEacts24,
  shedBloodEacts24,
  shedBloodDiscardedEacts19,
  noUnprocessedShedBloodShann06,
  shedBloodProcessingShann06,
  closedReservoirEacts24,
  centrifugalForLongEacts24,
  siliconeTubingEacts24,
  totmTubingEacts24,
  cannulasAgreedEacts24,
  cannulaDrop100,
  epiaorticUltrasoundEacts24,
  aortaScannedShann06,
  chimaeraProtocolEacts24,
  heaterCoolerPcrEacts24,
  heaterCoolerDisinfectedEacts24,
  heaterCoolerOutsideEacts24,
  heaterCoolerShieldEacts24,
  residualBloodReturnedEacts24,
  residualBloodProcessedEacts24,
];
