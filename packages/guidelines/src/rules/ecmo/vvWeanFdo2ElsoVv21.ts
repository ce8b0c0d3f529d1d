import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { sweepOff } from "./vvWeanGas.ts";

export const vvWeanFdo2ElsoVv21 = rule({
  id: "ecmo.vvWeanFdo2.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen fraction down to 0.21 before the sweep is turned off in a VV trial",
    es: "Fracción de oxígeno hasta 0,21 antes de cerrar el gas en la prueba VV",
  },
  rationale: {
    en: "Step by step it shows whether the lungs take the oxygen over before the circuit gives none.",
    es: "Paso a paso muestra si los pulmones asumen el oxígeno antes de que el circuito deje de darlo.",
  },
  cannotTell: {
    en: "0.22 is still taken for room air. It sees where the fraction stands with the sweep off, not by which steps it came there.",
    es: "0,22 aún se toma por aire ambiente. Ve dónde está la fracción con el gas cerrado, no por qué pasos llegó.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on weaning, tables 5 to 7",
    quotedIn: "PER207 §2.7",
    found:
      "FdO2 from 1.0 to 0.21 by steps of about 0.2, then the sweep down and off; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoWeaning"], where: sweepOff },
  requires: atMost(signal("gas.fio2"), 0.22),
  hold_s: 60,
});
