import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const levelSensorAmsect17 = presence({
  id: "cpb.circuit.levelSensorAmsect17",
  status: "secondary",
  title: { en: "Level sensor with a hard-shell reservoir", es: "Sensor de nivel con reservorio rígido" },
  rationale: {
    en: "The reservoir's blood is the only reserve between the venous line and air in the pump. The European guideline of 2024 asks for the same.",
    es: "La sangre del reservorio es la única reserva entre la línea venosa y el aire en la bomba. La guía europea de 2024 pide lo mismo.",
  },
  cannotTell: {
    en: "The number is that of 2017; the update of 2023 was not read.",
    es: "El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.3, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as level sensor on a hard-shell reservoir, linked to the pump; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.levelSensorPumpLinked"],
  applies: { phases: ["bypass"], where: fact("equipment.hardShellReservoir") },
});
