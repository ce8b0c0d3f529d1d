import { signal } from "../../quantity/quantities.ts";
import { above, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaWeanStartMapElsoVa21 = rule({
  id: "ecmo.vaWeanStartMap.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean pressure above 65 mmHg at 2 to 2.5 L/min in a VA weaning trial",
    es: "Presión media superior a 65 mmHg con 2-2,5 L/min en la prueba de destete VA",
  },
  rationale: {
    en: "A heart that cannot hold pressure beside half a pump will not hold it alone.",
    es: "Un corazón que no mantiene presión con media bomba no la mantendrá solo.",
  },
  cannotTell: {
    en: "Drugs in high doses hold pressure for a while; at lower flow the same source asks for 60.",
    es: "Fármacos a dosis altas mantienen la presión un rato; a menos flujo la misma fuente pide 60.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on weaning",
    quotedIn: "PER207 §2.7",
    found:
      "weaning is considered where at 2 to 2.5 L/min and with few drugs the mean pressure is above 65 mmHg, the pulse pressure above 10 and venous saturation enough; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["va"],
    population: "adult",
    phases: ["ecmoWeaning"],
    where: within(signal("pump.arterial.flow"), 2, 2.5),
  },
  requires: above(signal("patient.pressure.arterial.mean"), 65, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.mapVa.elsoGeneral17"],
});
