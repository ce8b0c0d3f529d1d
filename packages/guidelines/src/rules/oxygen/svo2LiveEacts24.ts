import { present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2LiveEacts24 = rule({
  id: "cpb.oxygen.svo2Live.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Venous saturation measured all the time", es: "Saturación venosa medida de forma continua" },
  rationale: {
    en: "It shows at once when delivery and need part.",
    es: "Muestra enseguida cuándo se separan aporte y necesidad.",
  },
  cannotTell: {
    en: "A venous saturation from a shunt or from the reservoir is not the patient's.",
    es: "Una saturación venosa de un cortocircuito o del reservorio no es la del paciente.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.1, mandatory equipment",
    quotedIn: "PER141 §2.12",
    found: "continuous SvO2, class I, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: present("blood.venous.so2"),
  hold_s: 120,
});
