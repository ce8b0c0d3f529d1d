import { presence } from "../../rule/presence.ts";

export const optimizedCircuitEacts24 = presence({
  id: "cpb.circuit.optimizedCircuitEacts24",
  status: "secondary",
  title: {
    en: "Circuit optimized as minimally invasive ones are",
    es: "Circuito optimizado al modo de los mínimamente invasivos",
  },
  rationale: {
    en: "Short lines, little prime, coated surfaces and less contact of blood with air dilute and inflame less.",
    es: "Líneas cortas, poco cebado, superficies recubiertas y menos contacto de la sangre con aire diluyen e inflaman menos.",
  },
  cannotTell: { en: "Which parts were optimized is not told.", es: "No dice qué partes se optimizaron." },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.5",
    found:
      "quoted as optimization of the circuit after the model of minimally invasive ones; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["equipment.circuitOptimized"],
  applies: { phases: ["bypass"] },
});
