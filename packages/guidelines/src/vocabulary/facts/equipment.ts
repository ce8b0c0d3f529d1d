import type { Text } from "@openperfusion/signals";

/** What the circuit has, and how it is set up. */
export const EQUIPMENT_FACTS = {
  "equipment.levelStopOverridden": {
    en: "The level sensor's pump stop is overridden",
    es: "La parada por nivel está anulada",
  },
  "equipment.uncoatedOrSuction": {
    en: "Uncoated circuit or cardiotomy suction in use",
    es: "Circuito sin recubrimiento o aspiración de cardiotomía en uso",
  },
  "equipment.cardioplegiaBehindFlowSensor": {
    en: "Blood for cardioplegia leaves behind the arterial flow sensor",
    es: "La sangre para la cardioplejía sale después del sensor de flujo arterial",
  },
  "equipment.hemoconcentratorBehindFlowSensor": {
    en: "The hemoconcentrator is fed from behind the arterial flow sensor",
    es: "El hemoconcentrador se alimenta después del sensor de flujo arterial",
  },
  "equipment.vacuumAssist": { en: "Vacuum-assisted venous drainage in use", es: "Drenaje venoso con vacío" },
  "equipment.reservoirApprovedForVacuum": {
    en: "Reservoir approved for vacuum",
    es: "Reservorio aprobado para vacío",
  },
  "equipment.autoregulationMonitor": {
    en: "Cerebral autoregulation is monitored",
    es: "Se monitoriza la autorregulación cerebral",
  },
  "equipment.scavenging": {
    en: "Anesthetic gas scavenging on",
    es: "Extracción de gases anestésicos activa",
  },
  "equipment.pmpOxygenator": { en: "Oxygenator with a PMP membrane", es: "Oxigenador con membrana de PMP" },
  "equipment.microporousOxygenator": {
    en: "Oxygenator with a microporous membrane",
    es: "Oxigenador con membrana microporosa",
  },
  "equipment.peripheralVa": { en: "VA by peripheral cannulas", es: "VA con cánulas periféricas" },
  "equipment.femoralVa": { en: "VA return in the femoral artery", es: "Retorno VA en la arteria femoral" },
  "equipment.distalPerfusion": {
    en: "Distal leg perfusion cannula in place",
    es: "Cánula de perfusión distal de la pierna colocada",
  },
  "equipment.oximeterRightHand": {
    en: "Pulse oximeter on the right hand",
    es: "Pulsioxímetro en la mano derecha",
  },
  "equipment.belowRatedFlow": {
    en: "Flow is below the oxygenator's rated flow",
    es: "El flujo es menor que el nominal del oxigenador",
  },
  "equipment.inletPressure": {
    en: "Pressure before the pump measured",
    es: "Presión antes de la bomba medida",
  },
  "equipment.saturationBothSides": {
    en: "Saturation measured before and behind the oxygenator",
    es: "Saturación medida antes y después del oxigenador",
  },
  "equipment.gasPressureRelief": {
    en: "Pressure relief valve in the sweep gas line",
    es: "Válvula de alivio de presión en la línea de gas",
  },
  "equipment.oxygenatorBelowPatient": {
    en: "Oxygenator below the level of the patient",
    es: "Oxigenador por debajo del nivel del paciente",
  },
  "equipment.accessOnDrainage": {
    en: "Access points between the patient and the pump's inlet",
    es: "Puntos de acceso entre el paciente y la entrada de la bomba",
  },
  "equipment.cannulasFixedTwice": {
    en: "Each cannula fixed to the skin at two places or more",
    es: "Cada cánula fijada a la piel en dos puntos o más",
  },
  "equipment.gasAnalysis": {
    en: "Oxygen and CO2 measured in the gas that goes in and in the gas that comes out",
    es: "Oxígeno y CO2 medidos en el gas que entra y en el que sale",
  },
  "equipment.handCrank": { en: "Hand crank within reach", es: "Manivela al alcance" },
  "equipment.antegradeArterialInflow": {
    en: "Arterial cannula with antegrade flow",
    es: "Cánula arterial con flujo anterógrado",
  },
  "equipment.arterialLineFilter": {
    en: "Arterial line filter in the circuit",
    es: "Filtro de línea arterial en el circuito",
  },
  "equipment.arterialLineFilterConsidered": {
    en: "An arterial line filter was considered",
    es: "Se valoró un filtro de línea arterial",
  },
  "equipment.axillaryCannulation": {
    en: "Arterial cannula in the axillary artery",
    es: "Cánula arterial en la arteria axilar",
  },
  "equipment.backupOxygen": {
    en: "Full oxygen cylinder at the machine",
    es: "Botella de oxígeno llena junto a la máquina",
  },
  "equipment.bilateralNirs": {
    en: "Cerebral saturation measured on both sides",
    es: "Saturación cerebral medida en ambos lados",
  },
  "equipment.biocompatibleSurface": {
    en: "Circuit with a biocompatible surface",
    es: "Circuito con superficie biocompatible",
  },
  "equipment.bubbleDetectorAllLines": {
    en: "Bubble detectors on all lines to the patient",
    es: "Detectores de burbujas en todas las líneas al paciente",
  },
  "equipment.cardioplegiaPressure": {
    en: "Pressure of the cardioplegia line measured",
    es: "Presión de la línea de cardioplejía medida",
  },
  "equipment.centrifugalArterialPump": {
    en: "Centrifugal pump as arterial pump",
    es: "Bomba centrífuga como bomba arterial",
  },
  "equipment.circuitOptimized": {
    en: "Circuit optimized as minimally invasive ones are",
    es: "Circuito optimizado al modo de los mínimamente invasivos",
  },
  "equipment.closedReservoir": { en: "Closed venous reservoir", es: "Reservorio venoso cerrado" },
  "equipment.closedReservoirConsidered": {
    en: "A closed venous reservoir was considered",
    es: "Se valoró un reservorio venoso cerrado",
  },
  "equipment.consoleBattery": { en: "Charged battery for the console", es: "Batería de la consola cargada" },
  "equipment.handCranks": { en: "Hand cranks at the machine", es: "Manivelas junto a la máquina" },
  "equipment.hardShellReservoir": { en: "Hard-shell venous reservoir", es: "Reservorio venoso rígido" },
  "equipment.heaterCoolerOutside": {
    en: "Heater-cooler outside the operating room",
    es: "Termorregulador fuera del quirófano",
  },
  "equipment.heaterCoolerShieldConsidered": {
    en: "Enclosure, distance of 2 m or vacuum for the heater-cooler's exhaust considered",
    es: "Se valoró cabina, distancia de 2 m o aspiración para el aire del termorregulador",
  },
  "equipment.highPressureStop": {
    en: "High line pressure slows or stops the arterial pump",
    es: "La presión alta frena o detiene la bomba arterial",
  },
  "equipment.leukodepletionFilterRoutine": {
    en: "Leukodepletion filter as a routine",
    es: "Filtro de desleucocitación de rutina",
  },
  "equipment.levelSensorPumpLinked": {
    en: "Level sensor that stops or slows the pump",
    es: "Sensor de nivel que frena o detiene la bomba",
  },
  "equipment.maximallyActivatedAct": {
    en: "ACT by a maximally activated or microcuvette test",
    es: "ACT por prueba de activación máxima o microcubeta",
  },
  "equipment.miecc": {
    en: "Minimally invasive circuit (MiECC)",
    es: "Circuito mínimamente invasivo (MiECC)",
  },
  "equipment.nasopharyngealAndCore": {
    en: "Nasopharyngeal and core temperature measured",
    es: "Temperatura nasofaríngea y central medidas",
  },
  "equipment.outletTemperature": {
    en: "Temperature of the arterial outlet measured",
    es: "Temperatura de la salida arterial medida",
  },
  "equipment.pressureBothSides": {
    en: "Pressure measured before and after the oxygenator",
    es: "Presión medida antes y después del oxigenador",
  },
  "equipment.retrogradeFlowGuard": {
    en: "A means against backward flow through the pump",
    es: "Un medio contra el flujo retrógrado por la bomba",
  },
  "equipment.rightArmPressure": {
    en: "Arterial pressure measured in the right arm",
    es: "Presión arterial medida en el brazo derecho",
  },
  "equipment.separateCardiotomy": {
    en: "Cardiotomy reservoir apart from the venous one",
    es: "Reservorio de cardiotomía aparte del venoso",
  },
  "equipment.siliconePumpTubing": {
    en: "Silicone tubing in the roller pumps",
    es: "Tubo de silicona en las bombas de rodillos",
  },
  "equipment.totmTubing": { en: "Tubing with TOTM as plasticizer", es: "Tubos con TOTM como plastificante" },
  "equipment.ultrasonicFlow": {
    en: "Arterial flow measured by ultrasound",
    es: "Flujo arterial medido por ultrasonido",
  },
  "equipment.ventLine": { en: "Vent line in use", es: "Línea de descarga en uso" },
  "equipment.ventOneWayValve": {
    en: "One-way valve in the vent line",
    es: "Válvula unidireccional en la línea de descarga",
  },
} as const satisfies Readonly<Record<string, Text>>;
