import { difference, signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pulsePressureElsoVa21 = rule({
  id: "ecmo.pulsePressure.elsoVa21",
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
    source: "ELSOVA21",
    locator: "reading notes §2e, row ecmo.va.pulse",
    found:
      "10 mmHg or more; below, look for distension and consider venting; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
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
