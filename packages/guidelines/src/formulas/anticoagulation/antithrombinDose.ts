import { formula } from "../Formula.ts";
import { ofSignal } from "../FormulaInput.ts";
import { refuse } from "../FormulaResult.ts";
import { DOSSIERS } from "../../bibliography/dossiers.ts";
import { noted } from "../seen.ts";

/** Percent of normal activity that 1 IU/kg adds. */
const RISE_PERCENT_PER_IU_PER_KG = 1.4;

export const antithrombinDose = formula({
  id: "antithrombinDose",
  group: "anticoagulation",
  label: { en: "Antithrombin for a wanted activity", es: "Antitrombina para una actividad deseada" },
  formula: "(wanted − present activity) · weight / 1.4",
  inputs: [
    {
      ...ofSignal("wanted_percent", "coag.antithrombin"),
      label: { en: "Wanted antithrombin activity", es: "Actividad de antitrombina deseada" },
    },
    ofSignal("present_percent", "coag.antithrombin"),
    ofSignal("weight_kg", "patient.weight"),
  ],
  output: { unit: "[IU]", decimals: 0 },
  source: {
    text: "ELSO anticoagulation guideline 2021, of one maker's concentrate",
    status: "secondary",
    seen: [
      noted("AT dose", "quoted", "Δ% · kg / 1.4 IU"),
      {
        where: `${DOSSIERS.PER207.address}, §2.9`,
        on: DOSSIERS.PER207.on,
        as: "quoted",
        claim: "wanted less present activity, times weight, by 1.4, for Thrombate III",
      },
      {
        where: "https://www.drugs.com/dosage/antithrombin-iii.html",
        on: "2026-11-27",
        as: "quoted",
        claim:
          "the same, for hereditary deficiency in adults; recovery differs between patients and is to be measured",
      },
    ],
  },
  limits: {
    en: "Made for hereditary deficiency and one concentrate. With heparin, bleeding or a fresh operation a unit raises the activity by less: it is measured again 20 minutes later. No recommendation to give it.",
    es: "Hecha para la deficiencia hereditaria y un concentrado. Con heparina, sangrado o cirugía reciente una unidad sube menos la actividad: se mide de nuevo a los 20 minutos. No recomienda administrarla.",
  },
  compute: ({ wanted_percent, present_percent, weight_kg }) =>
    wanted_percent < present_percent
      ? refuse("wanted_percent", wanted_percent, {
          en: `at least the present activity of ${present_percent} %`,
          es: `al menos la actividad actual de ${present_percent} %`,
        })
      : ((wanted_percent - present_percent) * weight_kg) / RISE_PERCENT_PER_IU_PER_KG,
});
