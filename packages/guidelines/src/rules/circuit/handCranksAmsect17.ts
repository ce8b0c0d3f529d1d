import { backupAmsect17 } from "./backupAmsect17.ts";

export const handCranksAmsect17 = backupAmsect17({
  id: "cpb.circuit.handCranksAmsect17",
  fact: "equipment.handCranks",
  title: { en: "Hand cranks at the machine", es: "Manivelas junto a la máquina" },
  rationale: {
    en: "When a pump or its power fails, a hand keeps the patient perfused.",
    es: "Si falla una bomba o su corriente, una mano mantiene perfundido al paciente.",
  },
  found: "hand cranks at the machine",
});
