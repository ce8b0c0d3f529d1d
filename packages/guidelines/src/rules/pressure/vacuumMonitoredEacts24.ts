import { fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumMonitoredEacts24 = rule({
  id: "cpb.pressure.vacuumMonitored.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Vacuum measured while it is used", es: "Vacío medido mientras se usa" },
  rationale: {
    en: "Vacuum that nobody sees may draw air or collapse the atrium.",
    es: "Un vacío que nadie ve puede arrastrar aire o colapsar la aurícula.",
  },
  cannotTell: {
    en: "A pressure at the regulator is not the one in the line or the reservoir; that of the reservoir is looked at.",
    es: "La presión en el regulador no es la de la línea ni la del reservorio; se mira la del reservorio.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on assisted venous drainage; section not seen",
    quotedIn: "PER141 §2.13",
    found:
      "negative pressure of the venous line monitored, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("equipment.vacuumAssist"),
  },
  requires: present("circuit.reservoir.vacuum"),
  hold_s: 20,
});
