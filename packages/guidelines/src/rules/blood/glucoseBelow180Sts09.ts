import { signal } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const glucoseBelow180Sts09 = rule({
  id: "cpb.blood.glucoseBelow180.sts09",
  kind: "practice",
  status: "practice",
  title: { en: "Glucose below 10 mmol/L (180 mg/dL)", es: "Glucosa por debajo de 10 mmol/L (180 mg/dL)" },
  rationale: {
    en: "High glucose during and after surgery goes with infection and worse outcome.",
    es: "La glucosa alta durante y tras la cirugía se asocia a infección y peor evolución.",
  },
  cannotTell: {
    en: "The class of the recommendation was not seen, so none is shown; a single sample tells little.",
    es: "No se vio la clase de la recomendación y no se muestra; una muestra aislada dice poco.",
  },
  citation: {
    source: "GLU09",
    locator: "key points, glycemic control during surgery",
    found: "below 180 mg/dL (10 mmol/L) in all patients during and after surgery; class and level not seen",
  },
  applies: { settings: ["cpb"], population: "adult" },
  requires: below(signal("blood.glucose"), 10, 0.3),
  hold_s: 300,
});
