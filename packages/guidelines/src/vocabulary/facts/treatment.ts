import type { Text } from "@openperfusion/signals";

/** What was chosen for this patient: drugs, strategies, techniques. */
export const TREATMENT_FACTS = {
  "treatment.alphaStat": { en: "Alpha-stat blood gas management", es: "Manejo alfa-stat de los gases" },
  "treatment.deliveryThreshold280To300": {
    en: "Lower threshold of oxygen delivery set within 280 to 300 mL/min/m²",
    es: "Umbral inferior de aporte de oxígeno fijado entre 280 y 300 mL/min/m²",
  },
  "treatment.fieldCo2": { en: "CO2 over the operative field", es: "CO2 sobre el campo quirúrgico" },
  "treatment.flowByLeanMass": { en: "Flow set by lean body mass", es: "Flujo fijado por masa magra" },
  "treatment.flowBySurfaceAndTemperature": {
    en: "Flow set by body surface and temperature",
    es: "Flujo fijado por superficie corporal y temperatura",
  },
  "treatment.routineHighMap": {
    en: "High arterial pressure kept as a routine",
    es: "Presión arterial alta mantenida de forma sistemática",
  },
  "treatment.mapByAutoregulation": {
    en: "Arterial pressure set by autoregulation",
    es: "Presión arterial fijada por la autorregulación",
  },
  "treatment.alphaAgonistFirst": {
    en: "Alpha-1 agonist given first against vasoplegia",
    es: "Agonista alfa-1 administrado primero contra la vasoplejía",
  },
  "treatment.vasoplegiaFirstLine": {
    en: "Alpha-1 agonist or vasopressin given first",
    es: "Agonista alfa-1 o vasopresina administrados primero",
  },
  "treatment.vasoplegiaMethyleneBlueOrTerlipressin": {
    en: "Methylene blue or terlipressin given",
    es: "Azul de metileno o terlipresina administrados",
  },
  "treatment.vasoplegiaHydroxocobalaminOrAngiotensin": {
    en: "Hydroxocobalamin or angiotensin II given",
    es: "Hidroxocobalamina o angiotensina II administradas",
  },
  "treatment.nirsAlgorithm": {
    en: "Cerebral oximetry followed by an algorithm",
    es: "Oximetría cerebral seguida con un algoritmo",
  },
  "treatment.bloodCardioplegia": { en: "Blood cardioplegia", es: "Cardioplejía hemática" },
  "treatment.delNidoCardioplegia": { en: "del Nido cardioplegia", es: "Cardioplejía del Nido" },
  "treatment.htkCardioplegia": { en: "HTK cardioplegia", es: "Cardioplejía HTK" },
  "treatment.sodiumCorrectedAfterHtk": {
    en: "Sodium corrected actively after HTK",
    es: "Sodio corregido activamente tras HTK",
  },
  "treatment.volatileAgent": {
    en: "Volatile agent given through the oxygenator",
    es: "Agente volátil administrado por el oxigenador",
  },
  "treatment.modifiedUltrafiltration": {
    en: "Modified ultrafiltration used, alone or after conventional",
    es: "Ultrafiltración modificada empleada, sola o tras la convencional",
  },
  "treatment.excessiveVacuum": {
    en: "Vacuum deeper than venous drainage needs",
    es: "Vacío mayor del que necesita el drenaje venoso",
  },
  "treatment.fullSupport": {
    en: "Full circulatory support intended",
    es: "Soporte circulatorio total previsto",
  },
  "treatment.lungRest": { en: "Lungs at rest on ECMO", es: "Pulmones en reposo con ECMO" },
  "treatment.unfractionatedHeparin": {
    en: "Unfractionated heparin for anticoagulation",
    es: "Heparina no fraccionada como anticoagulación",
  },
  "treatment.actRepeated": {
    en: "ACT repeated as the site's protocol says",
    es: "ACT repetido según el protocolo del centro",
  },
  "treatment.actBeforeBypass": {
    en: "ACT measured before bypass",
    es: "ACT medido antes de la circulación extracorpórea",
  },
  "treatment.antegradeCerebralPerfusion": {
    en: "Antegrade cerebral perfusion",
    es: "Perfusión cerebral anterógrada",
  },
  "treatment.aorticSurgery": { en: "Surgery of the thoracic aorta", es: "Cirugía de la aorta torácica" },
  "treatment.archSurgery": { en: "Surgery of the aortic arch", es: "Cirugía del arco aórtico" },
  "treatment.argatrobanConsidered": {
    en: "Argatroban used or considered",
    es: "Argatrobán usado o valorado",
  },
  "treatment.ascendingAortaScanned": {
    en: "Aorta examined by transesophageal echo or epiaortic ultrasound",
    es: "Aorta examinada por eco transesofágica o epiaórtica",
  },
  "treatment.autologousPriming": { en: "Autologous priming", es: "Cebado autólogo" },
  "treatment.bivalirudin": { en: "Bivalirudin in place of heparin", es: "Bivalirudina en lugar de heparina" },
  "treatment.cannulasAgreed": {
    en: "Cannula sizes agreed before the operation",
    es: "Tamaños de cánula acordados antes de la operación",
  },
  "treatment.circuitFlushedWithCo2": {
    en: "Circuit flushed with CO2 before priming",
    es: "Circuito purgado con CO2 antes del cebado",
  },
  "treatment.complexArchSurgery": {
    en: "Complex surgery of the aortic arch",
    es: "Cirugía compleja del arco aórtico",
  },
  "treatment.coronarySurgery": { en: "Coronary bypass surgery", es: "Cirugía coronaria" },
  "treatment.epiaorticUltrasound": {
    en: "Epiaortic ultrasound before cannulation",
    es: "Ecografía epiaórtica antes de canular",
  },
  "treatment.fieldCo2Considered": {
    en: "CO2 over the operative field considered",
    es: "Se valoró CO2 sobre el campo quirúrgico",
  },
  "treatment.forcedInotropes": {
    en: "Weaning forced by high doses of inotropes",
    es: "Destete forzado con dosis altas de inotrópicos",
  },
  "treatment.heparinByConcentration": {
    en: "Heparin and protamine dosed for this patient, by heparin concentration",
    es: "Heparina y protamina ajustadas al paciente por concentración de heparina",
  },
  "treatment.heparinConcentrationHeld": {
    en: "Heparin concentration raised or held on bypass",
    es: "Concentración de heparina elevada o mantenida en circulación extracorpórea",
  },
  "treatment.hypothermicArrest": {
    en: "Hypothermic circulatory arrest planned or used",
    es: "Parada circulatoria hipotérmica prevista o usada",
  },
  "treatment.longBypass": { en: "Long bypass expected", es: "Se espera una circulación extracorpórea larga" },
  "treatment.lowMolecularStarch": {
    en: "Hydroxyethyl starch of low molecular weight given",
    es: "Almidón de bajo peso molecular administrado",
  },
  "treatment.mannitolRoutine": { en: "Mannitol as a routine", es: "Manitol de rutina" },
  "treatment.multidisciplinaryWeaning": {
    en: "Weaning decided by the whole team",
    es: "Destete decidido por todo el equipo",
  },
  "treatment.plasmaForProphylaxis": {
    en: "Plasma given to prevent heparin resistance",
    es: "Plasma para prevenir la resistencia a la heparina",
  },
  "treatment.primeVolumeReduced": { en: "Priming volume kept small", es: "Volumen de cebado reducido" },
  "treatment.protamineByTitration": {
    en: "Protamine dosed by titration against the heparin in the blood",
    es: "Protamina dosificada por titulación de la heparina en sangre",
  },
  "treatment.protamineInfusionConsidered": {
    en: "Low-dose protamine infusion used or considered",
    es: "Infusión de protamina a dosis baja usada o valorada",
  },
  "treatment.residualBloodProcessed": {
    en: "Residual circuit blood processed before its return",
    es: "Sangre residual del circuito procesada antes de devolverla",
  },
  "treatment.residualBloodReturned": {
    en: "Residual circuit blood returned to the patient",
    es: "Sangre residual del circuito devuelta al paciente",
  },
  "treatment.retrogradeCerebralPerfusion": {
    en: "Retrograde cerebral perfusion",
    es: "Perfusión cerebral retrógrada",
  },
  "treatment.returnToBypassReady": {
    en: "Protamine stopped, and bypass can be resumed with heparin",
    es: "Protamina detenida y posibilidad de volver a circulación extracorpórea con heparina",
  },
  "treatment.shedBloodDiscarded": {
    en: "Shed mediastinal blood discarded",
    es: "Sangre mediastínica desechada",
  },
  "treatment.shedBloodFilteredConsidered": {
    en: "Secondary filtration of shed blood considered",
    es: "Se valoró la filtración secundaria de la sangre derramada",
  },
  "treatment.shedBloodUnprocessed": {
    en: "Shed blood returned to the circuit as it is",
    es: "Sangre derramada devuelta al circuito sin procesar",
  },
  "treatment.shedBloodWashed": {
    en: "Shed blood washed by cell salvage",
    es: "Sangre derramada lavada con recuperador",
  },
  "treatment.steroidForArrestConsidered": {
    en: "Steroid before circulatory arrest considered",
    es: "Se valoró un corticoide antes de la parada circulatoria",
  },
  "treatment.suctionLimited": {
    en: "Cardiotomy suction kept to a minimum",
    es: "Aspiración de cardiotomía reducida al mínimo",
  },
  "treatment.sweepAdjustedForFieldCo2": {
    en: "Sweep gas adjusted for the CO2 from the field",
    es: "Gas de barrido ajustado al CO2 del campo",
  },
  "treatment.temporarySupport": { en: "Temporary mechanical support", es: "Soporte mecánico temporal" },
  "treatment.thiopentalForArrestConsidered": {
    en: "Thiopental before circulatory arrest considered",
    es: "Se valoró tiopental antes de la parada circulatoria",
  },
  "treatment.transcranialDopplerConsidered": {
    en: "Transcranial Doppler considered",
    es: "Se valoró Doppler transcraneal",
  },
  "treatment.unilateralCerebralPerfusion": {
    en: "Cerebral perfusion on one side only",
    es: "Perfusión cerebral por un solo lado",
  },
  "treatment.valveSurgery": { en: "Valve surgery", es: "Cirugía valvular" },
} as const satisfies Readonly<Record<string, Text>>;
