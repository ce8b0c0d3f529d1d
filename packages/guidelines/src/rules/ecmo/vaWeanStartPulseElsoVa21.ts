import { difference, signal } from "../../quantity/quantities.ts";
import { above, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaWeanStartPulseElsoVa21 = rule({
  id: "ecmo.vaWeanStartPulse.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Pulse pressure above 10 mmHg at 2 to 2.5 L/min in a VA weaning trial",
    es: "Presión de pulso superior a 10 mmHg con 2-2,5 L/min en la prueba de destete VA",
  },
  rationale: {
    en: "The pulse is what the heart ejects by itself.",
    es: "El pulso es lo que el corazón eyecta por sí mismo.",
  },
  cannotTell: {
    en: "A damped line hides the pulse; a balloon pump makes one.",
    es: "Una línea amortiguada oculta el pulso; un balón lo crea.",
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
  requires: above(
    difference(signal("patient.pressure.arterial.systolic"), signal("patient.pressure.arterial.diastolic")),
    10,
    1,
  ),
  hold_s: 120,
});
