import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ACT_CANNOT_TELL, ACT_LOWER, actAtStart_s, usualActTest } from "./act.ts";

export const actAtStart480Eacts24 = rule({
  id: "cpb.anticoagulation.actAtStart480Eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "ACT above 480 s before bypass",
    es: "ACT por encima de 480 s antes de la circulación extracorpórea",
  },
  rationale: {
    en: "The pump is not to turn before heparin has been shown to work. The American guideline of 2018 asks for the same.",
    es: "La bomba no debe girar antes de comprobar que la heparina actúa. La guía estadounidense de 2018 pide lo mismo.",
  },
  cannotTell: ACT_CANNOT_TELL,
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER141 §2.17",
    found: "ACT above 480 s before bypass, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["initiation"], where: usualActTest },
  requires: above(actAtStart_s, 480),
  conflictsWith: ACT_LOWER,
});
