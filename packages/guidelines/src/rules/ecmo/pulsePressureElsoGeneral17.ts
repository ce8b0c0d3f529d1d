import { difference, signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pulsePressureElsoGeneral17 = rule({
  id: "ecmo.pulsePressure.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Pulse pressure of 10 mmHg or more on peripheral VA",
    es: "Presión de pulso de 10 mmHg o más en VA periférica",
  },
  rationale: {
    en: "A heart that does not open its valve distends, clots, and floods the lungs.",
    es: "Un corazón que no abre su válvula se distiende, coagula e inunda los pulmones.",
  },
  cannotTell: {
    en: "A damped line hides the pulse; a balloon pump makes one.",
    es: "Una línea amortiguada oculta el pulso; un balón lo crea.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "ideally the flow is lowered to where the arterial pulse pressure is 10 mmHg or more, which a very poor heart may not allow; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["va"],
    population: "adult",
    phases: ["ecmoRun"],
    where: fact("equipment.peripheralVa"),
  },
  requires: atLeast(
    difference(signal("patient.pressure.arterial.systolic"), signal("patient.pressure.arterial.diastolic")),
    10,
    1,
  ),
  hold_s: 120,
});
