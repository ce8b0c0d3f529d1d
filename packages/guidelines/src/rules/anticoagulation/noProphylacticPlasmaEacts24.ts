import { presence } from "../../rule/presence.ts";

export const noProphylacticPlasmaEacts24 = presence({
  id: "cpb.anticoagulation.noProphylacticPlasmaEacts24",
  status: "secondary",
  title: {
    en: "No plasma to prevent heparin resistance",
    es: "Sin plasma para prevenir la resistencia a heparina",
  },
  rationale: {
    en: "Volume and the risks of a transfusion for something that may never come.",
    es: "Volumen y riesgos de transfusión por algo que quizá no ocurra.",
  },
  cannotTell: {
    en: "Plasma for bleeding or a lack of factors is not meant.",
    es: "No se refiere al plasma por hemorragia o falta de factores.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as no plasma as prophylaxis; class III, level B",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  facts: ["treatment.plasmaForProphylaxis"],
  isUnwanted: true,
});
