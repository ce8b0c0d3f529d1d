import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const mieccAfterCoronaryEacts24 = presence({
  id: "cpb.circuit.mieccAfterCoronaryEacts24",
  status: "secondary",
  title: {
    en: "Minimally invasive circuit in coronary surgery",
    es: "Circuito mínimamente invasivo en cirugía coronaria",
  },
  rationale: {
    en: "Fewer patients had atrial fibrillation after coronary surgery with such circuits.",
    es: "Con estos circuitos menos pacientes tuvieron fibrilación auricular tras cirugía coronaria.",
  },
  cannotTell: {
    en: "A reasoned choice of another circuit is no fault.",
    es: "Elegir otro circuito con motivo no es una falta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.16",
    found:
      "quoted as minimally invasive circuit against atrial fibrillation after coronary surgery; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["equipment.miecc"],
  applies: { phases: ["bypass"], where: fact("treatment.coronarySurgery") },
});
