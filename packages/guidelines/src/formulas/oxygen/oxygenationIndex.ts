import { formula } from "../Formula.ts";
import { ofSignal, quantity } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";

export const oxygenationIndex = formula({
  id: "oxygenationIndex",
  group: "oxygen",
  label: { en: "Oxygenation index", es: "Índice de oxigenación" },
  formula: "mean airway pressure · FiO2 · 100 / PaO2",
  inputs: [
    ofSignal("meanAirwayPressure_cmH2O", "respiration.pressure.mean"),
    quantity("fio2", { en: "Inspired oxygen fraction", es: "Fracción inspirada de oxígeno" }, "1", {
      from: 0.15,
      to: 1,
    }),
    ofSignal("pao2_mmHg", "blood.arterial.po2", { from: 0, isOpen: true }),
  ],
  output: { unit: "1", decimals: 1 },
  source: {
    text: "As in use in neonatal and pediatric ECMO",
    status: "secondary",
    seen: [
      noted("OI", "quoted", "formula and one value"),
      opened(
        "https://novapharmanews.com/calculators/oxygenation-index",
        "quoted",
        "fraction, cmH2O and mmHg",
      ),
      opened("https://en.wikipedia.org/wiki/Oxygenation_index", "quoted", "airway pressure in mmHg"),
    ],
  },
  limits: {
    en: "The airway pressure is in cmH2O here. Some texts take mmHg, which gives 1.36 times less for the same breath. Of the native lungs, before ECMO.",
    es: "Aquí la presión de la vía aérea va en cmH2O. Algunos textos usan mmHg, lo que da 1,36 veces menos para la misma respiración. De los pulmones nativos, antes de la ECMO.",
  },
  compute: ({ meanAirwayPressure_cmH2O, fio2, pao2_mmHg }) =>
    (meanAirwayPressure_cmH2O * fio2 * 100) / pao2_mmHg,
});
