import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const levelSensorEacts24 = presence({
  id: "cpb.circuit.levelSensorEacts24",
  status: "secondary",
  title: {
    en: "Level sensor on the hard-shell reservoir, linked to the pump",
    es: "Sensor de nivel en el reservorio rígido, enlazado a la bomba",
  },
  rationale: {
    en: "An open reservoir that runs dry sends air into the pump within seconds.",
    es: "Un reservorio abierto que se vacía manda aire a la bomba en segundos.",
  },
  cannotTell: {
    en: "At which level it acts, and whether its stop is overridden, is not told here.",
    es: "No dice a qué nivel actúa ni si la parada está anulada.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as level sensor on a hard-shell reservoir, linked to the pump; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.levelSensorPumpLinked"],
  applies: { phases: ["bypass"], where: fact("equipment.hardShellReservoir") },
});
