import { presence } from "../../rule/presence.ts";

export const backupsReadyEacts24 = presence({
  id: "cpb.circuit.backupsReadyEacts24",
  status: "secondary",
  title: {
    en: "Backups of drive, power and gas are ready",
    es: "Reservas de accionamiento, corriente y gas preparadas",
  },
  rationale: {
    en: "Each of the three has failed in the middle of bypass, and none can be fetched in time.",
    es: "Las tres han fallado en plena circulación extracorpórea y ninguna puede traerse a tiempo.",
  },
  cannotTell: {
    en: "It does not tell how long battery and cylinder last.",
    es: "No dice cuánto duran batería y botella.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as backups of drive, power and gas; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.handCranks", "equipment.consoleBattery", "equipment.backupOxygen"],
  applies: { phases: ["bypass"] },
});
