import { inOrder } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const circuitKeptEacts24 = rule({
  id: "cpb.checklists.circuitKeptEacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Circuit kept ready until the chest is closed", es: "Circuito listo hasta cerrar el tórax" },
  rationale: {
    en: "Who bleeds or fails after bypass must go back on in minutes.",
    es: "Quien sangra o fracasa tras la circulación extracorpórea debe volver a ella en minutos.",
  },
  cannotTell: {
    en: "It is judged once the circuit has been taken down, by what was noted. Whether the circuit could have been used, it can't tell.",
    es: "Se juzga cuando el circuito se ha desmontado, por lo anotado. No puede decir si el circuito era utilizable.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as the circuit kept ready for use until the chest is closed; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["postBypass"] },
  requires: inOrder("chestClosed", "circuitDiscarded"),
});
