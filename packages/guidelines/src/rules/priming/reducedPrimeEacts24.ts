import { presence } from "../../rule/presence.ts";

export const reducedPrimeEacts24 = presence({
  id: "cpb.priming.reducedPrimeEacts24",
  status: "secondary",
  title: { en: "Small prime and autologous priming", es: "Cebado pequeño y cebado autólogo" },
  rationale: {
    en: "Each liter of prime dilutes red cells and clotting factors; the patient's own blood can take its place.",
    es: "Cada litro de cebado diluye hematíes y factores; la propia sangre puede ocupar su lugar.",
  },
  cannotTell: {
    en: "How small is small is not told. An unstable patient may not bear autologous priming.",
    es: "No dice cuánto es pequeño. Un paciente inestable puede no tolerar el cebado autólogo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as reduced priming volume together with autologous priming; class I, level A",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  facts: ["treatment.primeVolumeReduced", "treatment.autologousPriming"],
  applies: { phases: ["bypass"] },
});
