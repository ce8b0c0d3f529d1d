import { above, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ACT_480, act_s } from "./act.ts";

export const actOnBypass400Stsac18 = rule({
  id: "cpb.anticoagulation.actOnBypass400Stsac18",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "ACT above 400 s by a maximally activated test",
    es: "ACT por encima de 400 s con prueba de activación máxima",
  },
  rationale: {
    en: "Such tests clot sooner at the same heparin, so their number is lower.",
    es: "Con la misma heparina estas pruebas coagulan antes, por eso su cifra es menor.",
  },
  cannotTell: {
    en: "Somebody must have stated which kind of test it is.",
    es: "Alguien debe haber indicado qué tipo de prueba es.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.15",
    found: "quoted as ACT above 400 s by maximally activated or microcuvette tests; class IIa, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("equipment.maximallyActivatedAct"),
  },
  requires: above(act_s, 400),
  conflictsWith: ACT_480,
});
