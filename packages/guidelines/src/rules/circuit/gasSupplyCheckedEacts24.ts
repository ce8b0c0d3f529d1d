import { presence } from "../../rule/presence.ts";

export const gasSupplyCheckedEacts24 = presence({
  id: "cpb.circuit.gasSupplyCheckedEacts24",
  status: "secondary",
  title: {
    en: "Gas supply checked before bypass",
    es: "Suministro de gas comprobado antes de la circulación extracorpórea",
  },
  rationale: {
    en: "A wrong or empty source, or a loose hose, shows itself only after the blood has turned dark.",
    es: "Una fuente equivocada o vacía, o un tubo suelto, solo se notan cuando la sangre ya está oscura.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.7",
    found: "quoted as check of the gas supply; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["checklist.gasSupply"],
  applies: { phases: ["bypass"] },
});
