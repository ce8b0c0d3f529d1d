import { signal } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cannulationSystolic100Eacts24 = rule({
  id: "cpb.pressure.cannulationSystolic100.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Systolic pressure below 100 mmHg while the aorta is cannulated",
    es: "Presión sistólica por debajo de 100 mmHg al canular la aorta",
  },
  rationale: {
    en: "A soft aorta tears less easily under the cannula.",
    es: "Una aorta blanda se desgarra menos bajo la cánula.",
  },
  cannotTell: {
    en: "A damped line reads lower than the aorta.",
    es: "Una línea amortiguada marca menos que la aorta.",
  },
  citation: {
    source: "EACTS24",
    locator: "§5.1.1, arterial cannulas, text",
    quotedIn: "PER141 §2.14",
    found: "systolic pressure below 100 mmHg during cannulation, against dissection, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["cannulation"] },
  requires: below(signal("patient.pressure.arterial.systolic"), 100, 3),
  hold_s: 10,
});
