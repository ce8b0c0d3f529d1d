import { presence } from "../../rule/presence.ts";

export const ultrasonicFlowEacts24 = presence({
  id: "cpb.circuit.ultrasonicFlowEacts24",
  status: "secondary",
  title: { en: "Arterial flow measured by ultrasound", es: "Flujo arterial medido por ultrasonido" },
  rationale: {
    en: "A roller's speed gives a flow only where occlusion and tubing are right, a centrifugal pump's gives none.",
    es: "La velocidad de un rodillo da un flujo solo si oclusión y tubo son correctos; la de una centrífuga no da ninguno.",
  },
  cannotTell: {
    en: "A flow on the screen does not tell how it was measured, so live values alone do not meet this rule.",
    es: "Un flujo en pantalla no dice cómo se midió; los valores por sí solos no cumplen esta regla.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as arterial flow measured by ultrasound; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.ultrasonicFlow"],
  applies: { phases: ["bypass"] },
});
