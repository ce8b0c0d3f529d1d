import type { Text } from "@openperfusion/signals";

interface EventKind {
  readonly label: Text;
  /** UCUM code of the amount that an entry of this kind carries; without it an entry has none. */
  readonly unit?: string;
}

/** What a person, a console or a simulator notes with a time. */
export const EVENTS = {
  cannulationStart: { label: { en: "Arterial cannulation begins", es: "Comienza la canulación arterial" } },
  cannulationEnd: { label: { en: "Cannulation done", es: "Canulación terminada" } },
  bypassStart: { label: { en: "On bypass", es: "Entrada en circulación extracorpórea" } },
  bypassEnd: { label: { en: "Off bypass", es: "Salida de circulación extracorpórea" } },
  crossClampOn: { label: { en: "Aorta clamped", es: "Aorta pinzada" } },
  crossClampOff: { label: { en: "Aortic clamp released", es: "Despinzamiento aórtico" } },
  coolingStart: { label: { en: "Cooling begins", es: "Comienza el enfriamiento" } },
  rewarmingStart: { label: { en: "Rewarming begins", es: "Comienza el recalentamiento" } },
  arrestStart: { label: { en: "Circulatory arrest begins", es: "Comienza la parada circulatoria" } },
  arrestEnd: { label: { en: "Circulatory arrest ends", es: "Termina la parada circulatoria" } },
  weaningStart: { label: { en: "Weaning begins", es: "Comienza el destete" } },
  weaningEnd: { label: { en: "Weaning trial ends", es: "Termina la prueba de destete" } },
  ecmoStart: { label: { en: "ECMO begins", es: "Comienza la ECMO" } },
  ecmoEnd: { label: { en: "ECMO ends", es: "Termina la ECMO" } },
  cardioplegiaStart: {
    label: { en: "A dose of cardioplegia begins", es: "Comienza una dosis de cardioplejía" },
  },
  cardioplegiaDose: { label: { en: "Cardioplegia given", es: "Dosis de cardioplejía" }, unit: "mL" },
  heparinGiven: { label: { en: "Heparin given", es: "Heparina administrada" }, unit: "[IU]" },
  protamineStart: { label: { en: "Protamine begins", es: "Comienza la protamina" } },
  protamineGiven: { label: { en: "Protamine given", es: "Protamina administrada" }, unit: "mg" },
  protamineReaction: {
    label: { en: "Severe reaction to protamine", es: "Reacción grave a la protamina" },
  },
  redCellsGiven: {
    label: { en: "Red cells given", es: "Concentrado de hematíes administrado" },
    unit: "{unit}",
  },
  plasmaGiven: { label: { en: "Plasma given", es: "Plasma administrado" }, unit: "{unit}" },
  bicarbonateGiven: { label: { en: "Bicarbonate given", es: "Bicarbonato administrado" }, unit: "mmol" },
  antithrombinGiven: {
    label: { en: "Antithrombin concentrate given", es: "Antitrombina concentrada administrada" },
    unit: "[IU]",
  },
  nirsBaseline: { label: { en: "NIRS baseline taken", es: "Valor basal de NIRS" } },
  echoExam: { label: { en: "Echocardiography of both ventricles", es: "Ecocardiografía biventricular" } },
  suctionStopped: { label: { en: "Cardiotomy suction stopped", es: "Aspiración de cardiotomía detenida" } },
  circuitPrimed: { label: { en: "Circuit primed", es: "Circuito cebado" } },
  oxygenatorChanged: { label: { en: "Oxygenator changed", es: "Oxigenador cambiado" } },
  airInCircuit: { label: { en: "Air seen in the circuit", es: "Aire visto en el circuito" } },
  returnClamped: { label: { en: "Return line clamped", es: "Línea de retorno pinzada" } },
  pumpStopped: { label: { en: "Pump stopped on purpose", es: "Bomba detenida a propósito" } },
  headDown: { label: { en: "Patient laid head down", es: "Paciente colocado con la cabeza baja" } },
  ventilatedForSupport: {
    label: {
      en: "Ventilator set to carry the patient",
      es: "Ventilador ajustado para sostener al paciente",
    },
  },
  chestClosed: { label: { en: "Chest closed", es: "Tórax cerrado" } },
  circuitDiscarded: { label: { en: "Circuit taken down", es: "Circuito desmontado" } },
} as const satisfies Readonly<Record<string, EventKind>>;

export type EventId = keyof typeof EVENTS;
