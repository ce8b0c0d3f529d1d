import { presence } from "../../rule/presence.ts";

export const noStarchEacts24 = presence({
  id: "cpb.priming.noStarchEacts24",
  status: "secondary",
  title: { en: "No starch of low molecular weight", es: "Sin almidón de bajo peso molecular" },
  rationale: {
    en: "Starch is linked with renal injury and bleeding.",
    es: "El almidón se asocia a lesión renal y sangrado.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as no starch of low molecular weight; class III, level C",
  },
  grade: { scheme: "EACTS", class: "III", level: "C" },
  facts: ["treatment.lowMolecularStarch"],
  isUnwanted: true,
  applies: { phases: ["bypass"] },
});
