import { backupAmsect17 } from "./backupAmsect17.ts";

export const backupOxygenAmsect17 = backupAmsect17({
  id: "cpb.circuit.backupOxygenAmsect17",
  fact: "equipment.backupOxygen",
  title: { en: "Oxygen cylinder ready", es: "Botella de oxígeno preparada" },
  rationale: {
    en: "When the wall supply fails, the oxygenator passes venous blood on at once.",
    es: "Si falla la toma de pared, el oxigenador deja pasar sangre venosa de inmediato.",
  },
  found: "oxygen cylinder ready",
});
