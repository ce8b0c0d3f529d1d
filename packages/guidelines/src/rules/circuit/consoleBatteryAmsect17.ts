import { backupAmsect17 } from "./backupAmsect17.ts";

export const consoleBatteryAmsect17 = backupAmsect17({
  id: "cpb.circuit.consoleBatteryAmsect17",
  fact: "equipment.consoleBattery",
  title: { en: "Charged battery for the console", es: "Batería de la consola cargada" },
  rationale: {
    en: "Mains fail; the heart-lung machine must not.",
    es: "La red falla; la máquina corazón-pulmón no debe hacerlo.",
  },
  found: "charged battery for the console",
});
