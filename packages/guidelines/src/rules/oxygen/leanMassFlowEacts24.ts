import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const leanMassFlowEacts24 = rule({
  id: "cpb.oxygen.leanMassFlow.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Flow by lean body mass only in obesity", es: "Flujo por masa magra solo en la obesidad" },
  rationale: {
    en: "Fat takes little oxygen; flow by the whole surface may be more than is needed.",
    es: "La grasa consume poco oxígeno; el flujo por toda la superficie puede sobrar.",
  },
  cannotTell: {
    en: "A permission, not a duty: flow by the whole surface is not judged. It rests on what a person stated.",
    es: "Un permiso, no un deber: el flujo por toda la superficie no se juzga. Se basa en lo que alguien declaró.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on pump flow in obesity; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "lean body mass may set the lower limit, class IIb, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.flowByLeanMass") },
  requires: fact("patient.obesity"),
  supersedes: ["cpb.oxygen.leanMassFlow.eacts19"],
});
