import { all, fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion, atArrest_degC } from "./cerebralPerfusion.ts";

export const moderateWithPerfusionEacts24 = rule({
  id: "cpb.arch.moderateWithPerfusionEacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Arch surgery: 20.1 to 28 °C with antegrade cerebral perfusion",
    es: "Cirugía de arco: 20,1 a 28 °C con perfusión cerebral anterógrada",
  },
  rationale: {
    en: "With the brain perfused, the body need not be so cold, and cooling and rewarming are shorter.",
    es: "Con el cerebro perfundido el cuerpo no necesita tanto frío, y enfriar y recalentar dura menos.",
  },
  cannotTell: {
    en: "The temperature is the nasopharyngeal one when arrest began. A reasoned choice of deeper cold is no fault.",
    es: "La temperatura es la nasofaríngea al comenzar la parada. Elegir más frío con motivo no es una falta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found:
      "quoted as moderate hypothermia of 20.1 to 28 °C with antegrade cerebral perfusion; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: fact("treatment.archSurgery"),
  },
  requires: all(within(atArrest_degC, 20.1, 28), antegradePerfusion),
});
