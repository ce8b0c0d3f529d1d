import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ph735To745Eacts24 = rule({
  id: "cpb.blood.ph735To745.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial pH of 7.35 to 7.45", es: "pH arterial de 7,35 a 7,45" },
  rationale: {
    en: "Acidosis and the chloride of fluids are kept out of the way of organs and drugs.",
    es: "Se evita que la acidosis y el cloro de los fluidos perjudiquen a órganos y fármacos.",
  },
  cannotTell: {
    en: "It is judged at 37 °C; a device that shows blood at its own temperature gives no verdict. Chloride has no figure in the source and is not looked at.",
    es: "Se juzga a 37 °C; un equipo que muestra la sangre a su temperatura no da veredicto. El cloro no tiene cifra en la fuente y no se mira.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on the prime and acid–base; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "normal pH of 7.35 to 7.45, hyperchloremic acidosis avoided, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: within(signal("blood.arterial.ph"), 7.35, 7.45, 0.01),
  hold_s: 300,
});
