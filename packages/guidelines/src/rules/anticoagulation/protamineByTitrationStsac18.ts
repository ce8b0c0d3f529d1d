import { happened } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const protamineByTitrationStsac18 = presence({
  id: "cpb.anticoagulation.protamineByTitrationStsac18",
  status: "read",
  title: {
    en: "Protamine dosed by titration against the heparin in the blood",
    es: "Protamina dosificada por titulación de la heparina en sangre",
  },
  rationale: {
    en: "What is in the blood at the end decides, not what was given hours ago.",
    es: "Decide lo que hay en la sangre al final, no lo que se dio horas antes.",
  },
  cannotTell: {
    en: "Heparin held in tissue is not seen and may come back.",
    es: "La heparina retenida en los tejidos no se ve y puede volver.",
  },
  citation: {
    source: "STSAC18",
    locator:
      "reversal of anticoagulation during cardiac operations, class IIa (Anesth Analg reprint, medscape.com/viewarticle/891687_8)",
    found:
      "it can be beneficial to work out the protamine dose by titration against the heparin in the blood; less bleeding and transfusion; class IIa, level B",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "B" },
  facts: ["treatment.protamineByTitration"],
  applies: { where: happened("protamineStart") },
  severity: "info",
});
