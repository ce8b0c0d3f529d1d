import { presence } from "../../rule/presence.ts";

export const residualBloodReturnedEacts24 = presence({
  id: "cpb.circuit.residualBloodReturnedEacts24",
  status: "secondary",
  title: {
    en: "Residual circuit blood returned to the patient",
    es: "Sangre residual del circuito devuelta al paciente",
  },
  rationale: {
    en: "The patient's own red cells would be thrown away with the circuit.",
    es: "Con el circuito se tirarían los hematíes del propio paciente.",
  },
  cannotTell: {
    en: "It is judged from the end of bypass on; before the return it reads breached.",
    es: "Se juzga desde el fin de la circulación extracorpórea; antes de devolverla consta incumplida.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.16",
    found: "quoted as residual blood of the circuit returned; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["treatment.residualBloodReturned"],
  applies: { phases: ["postBypass"] },
});
