import { presence } from "../../rule/presence.ts";

export const biocompatibleSurfaceEacts24 = presence({
  id: "cpb.circuit.biocompatibleSurfaceEacts24",
  status: "secondary",
  title: { en: "Circuit with a biocompatible surface", es: "Circuito con superficie biocompatible" },
  rationale: {
    en: "Coated surfaces activate platelets, clotting and complement less.",
    es: "Las superficies recubiertas activan menos plaquetas, coagulación y complemento.",
  },
  cannotTell: {
    en: "A coating does not replace heparin.",
    es: "Un recubrimiento no sustituye a la heparina.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.16",
    found: "quoted as biocompatible surface; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["equipment.biocompatibleSurface"],
  applies: { phases: ["bypass"] },
});
