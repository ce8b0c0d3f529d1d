import { all, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const deliveryWatchedEacts24 = rule({
  id: "cpb.oxygen.deliveryWatched.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery can be watched through bypass",
    es: "El aporte de oxígeno puede seguirse durante la circulación extracorpórea",
  },
  rationale: {
    en: "Perfusion can be directed by oxygen delivery only while it is known.",
    es: "Solo puede dirigirse la perfusión por el aporte de oxígeno mientras se conoce.",
  },
  cannotTell: {
    en: "That the values are there does not tell that anybody acted on them. A cohort at high risk saw no benefit from a goal of 260 mL/min/m².",
    es: "Que los valores estén no indica que alguien actuara según ellos. Una cohorte de alto riesgo no vio beneficio con un objetivo de 260 mL/min/m².",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on goal-directed perfusion; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "goal-directed perfusion is recommended, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: all(
    present("pump.arterial.flow"),
    present("blood.hemoglobin"),
    present("blood.arterial.so2"),
    present("blood.arterial.po2"),
  ),
  hold_s: 120,
});
