import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";

/** The ratio is per so many. */
const IU = 100;
/** The upper bound of the American guideline. */
const MOST_MG_PER_100_IU = 2.6;

export const protamineDose = formula({
  id: "protamineDose",
  group: "anticoagulation",
  label: { en: "Protamine by the heparin given", es: "Protamina según la heparina administrada" },
  formula: "ratio · heparin / 100",
  inputs: [
    quantity("heparin_IU", { en: "Heparin given first", es: "Heparina inicial" }, "[IU]", {
      from: 0,
      to: 150_000,
    }),
    quantity(
      "ratio_mg_per_100_IU",
      { en: "Protamine per 100 IU of heparin", es: "Protamina por 100 UI de heparina" },
      "mg/(100.[IU])",
      { from: 0, to: MOST_MG_PER_100_IU },
    ),
  ],
  output: { unit: "mg", decimals: 0 },
  source: {
    text: "EACTS/EACTAIC/EBCP 2024: below 1.0 to the first dose; STS/SCA/AmSECT 2018: 2.6 as an upper bound",
    status: "secondary",
    seen: [
      noted("Protamine", "quoted", "below 1.0 and at most 2.6, two values"),
      opened(
        "https://ject.edpsciences.org/articles/ject/full_html/2023/03/ject230010/ject230010.html",
        "primary",
        "abstract: 632 operations at 1.0, 0.9 and 0.8 to circulating heparin; no difference in bleeding",
      ),
    ],
  },
  limits: {
    en: "2.6 is a bound, no target: the two guidelines differ, and neither is averaged. Heparin still in the blood is less than what was given.",
    es: "2,6 es un límite, no un objetivo: las dos guías difieren y no se promedian. La heparina que queda en sangre es menos que la administrada.",
  },
  compute: ({ heparin_IU, ratio_mg_per_100_IU }) => (ratio_mg_per_100_IU * heparin_IU) / IU,
});
