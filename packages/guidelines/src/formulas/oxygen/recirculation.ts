import { formula } from "../Formula.ts";
import { refuse } from "../FormulaResult.ts";
import { opened } from "../seen.ts";
import { so2 } from "./inputs.ts";

export const recirculation = formula({
  id: "recirculation",
  group: "oxygen",
  label: { en: "Recirculation on VV ECMO", es: "Recirculación en ECMO VV" },
  formula: "100 · (S inlet − S venous) / (S outlet − S venous)",
  inputs: [
    so2("inletSo2_percent", "Saturation before the oxygenator", "Saturación antes del oxigenador"),
    so2("outletSo2_percent", "Saturation behind the oxygenator", "Saturación después del oxigenador"),
    so2(
      "venousSo2_percent",
      "Saturation of the patient's own venous blood",
      "Saturación de la sangre venosa propia",
    ),
  ],
  output: { unit: "%", decimals: 0 },
  source: {
    text: "Published formula, PMC2943384 figure 1",
    status: "read",
    seen: [
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC2943384/figure/F1",
        "primary",
        "what R is worked out from; thought to be a way to it",
      ),
      opened(
        "https://www.medicalalgorithms.com/equation-of-messai-et-al-for-estimating-arterial-oxygen-saturation-during-venovenous-extracorporeal-membrane-oxygenation-vv-ecmo",
        "quoted",
        "the same formula",
      ),
    ],
  },
  limits: {
    en: "The venous saturation that it needs can't be sampled while the circuit returns to the veins: an estimate of it decides. Dissolved oxygen is left out.",
    es: "La saturación venosa que necesita no se puede tomar mientras el circuito devuelve a las venas: decide su estimación. Sin el oxígeno disuelto.",
  },
  compute: ({ inletSo2_percent: inlet, outletSo2_percent: outlet, venousSo2_percent: venous }) => {
    if (venous > inlet) {
      return refuse("venousSo2_percent", venous, {
        en: `at most the saturation before the oxygenator (${inlet} %)`,
        es: `como mucho la saturación antes del oxigenador (${inlet} %)`,
      });
    }
    if (outlet < inlet || outlet <= venous) {
      return refuse("outletSo2_percent", outlet, {
        en: `at least the saturation before the oxygenator (${inlet} %), and above the venous one (${venous} %)`,
        es: `al menos la saturación antes del oxigenador (${inlet} %), y por encima de la venosa (${venous} %)`,
      });
    }
    return (100 * (inlet - venous)) / (outlet - venous);
  },
});
