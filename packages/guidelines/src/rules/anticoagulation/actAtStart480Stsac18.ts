import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ACT_CANNOT_TELL, ACT_LOWER, actAtStart_s, usualActTest } from "./act.ts";

export const actAtStart480Stsac18 = rule({
  id: "cpb.anticoagulation.actAtStart480Stsac18",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "ACT above 480 s when bypass begins",
    es: "ACT por encima de 480 s al comenzar la circulación extracorpórea",
  },
  rationale: {
    en: "Blood that meets plastic, air and wound clots in the circuit unless heparin stops it.",
    es: "La sangre que toca plástico, aire y herida se coagula en el circuito si la heparina no lo impide.",
  },
  cannotTell: ACT_CANNOT_TELL,
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.15",
    found: "quoted as ACT above 480 s before bypass; class IIa, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["initiation"], where: usualActTest },
  requires: above(actAtStart_s, 480),
  conflictsWith: ACT_LOWER,
});
