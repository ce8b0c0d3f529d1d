import { difference, signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pulsePressureDistensionElsoVa21 = rule({
  id: "ecmo.pulsePressureDistension.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Pulse pressure of 5 mmHg or more on VA", es: "Presión de pulso de 5 mmHg o más en VA" },
  rationale: {
    en: "A left ventricle that no longer ejects fills, stretches and clots.",
    es: "Un ventrículo izquierdo que ya no eyecta se llena, se distiende y coagula.",
  },
  cannotTell: {
    en: "The lower of the source's 5 to 10 mmHg is taken; echo shows the ventricle itself. A damped line hides the pulse, a balloon pump makes one.",
    es: "Se toma la cifra menor de 5-10 mmHg; la ecografía muestra el ventrículo. Una línea amortiguada oculta el pulso, un balón lo crea.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on the left ventricle",
    quotedIn: "PER207 §2.8",
    found:
      "a pulse pressure below 5 to 10 mmHg, pulmonary edema, a closed aortic valve or smoke in the left ventricle ask for its relief at once; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"] },
  requires: atLeast(
    difference(signal("patient.pressure.arterial.systolic"), signal("patient.pressure.arterial.diastolic")),
    5,
    1,
  ),
  hold_s: 120,
});
