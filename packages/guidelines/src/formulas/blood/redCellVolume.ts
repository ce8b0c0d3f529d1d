import { formula } from "../Formula.ts";
import { ofSignal, quantity } from "../FormulaInput.ts";
import { refuse } from "../FormulaResult.ts";
import { noted } from "../seen.ts";
import { DILUTION, dilutedHematocrit_percent } from "./dilution.ts";

const ML_PER_L = 1000;

export const redCellVolume = formula({
  id: "redCellVolume",
  group: "blood",
  label: {
    en: "Red cells for a hematocrit on bypass",
    es: "Hematíes para un hematocrito en circulación extracorpórea",
  },
  formula:
    "(target · (blood volume + prime + fluids) − hematocrit · blood volume) / (hematocrit of the unit − target)",
  inputs: [
    ...DILUTION,
    {
      ...ofSignal("targetHematocrit_percent", "blood.hematocrit"),
      label: { en: "Target hematocrit", es: "Hematocrito objetivo" },
    },
    quantity(
      "unitHematocrit_percent",
      { en: "Hematocrit of the red cell unit", es: "Hematocrito del concentrado" },
      "%",
      { from: 20, to: 100 },
    ),
  ],
  output: { unit: "mL", decimals: 0 },
  source: {
    text: "Conservation of red cells, the unit added to all that is there",
    status: "algebra",
    seen: [noted("RBC volume to target", "primary", "formula and one value, both computed")],
  },
  limits: {
    en: "A volume to be added to prime and patient, not in place of prime. No recommendation to transfuse.",
    es: "Un volumen que se añade a cebado y paciente, no que sustituye cebado. No recomienda transfundir.",
  },
  compute: (values) => {
    const { targetHematocrit_percent: target, unitHematocrit_percent: unit } = values;
    const { hematocrit_percent, bloodVolume_L, prime_L, fluids_L } = values;
    if (unit <= target) {
      return refuse("unitHematocrit_percent", unit, {
        en: `above the target of ${target} %`,
        es: `por encima del objetivo de ${target} %`,
      });
    }
    const predicted_percent = dilutedHematocrit_percent(values);
    if (target < predicted_percent) {
      const least = predicted_percent.toFixed(1);
      return refuse("targetHematocrit_percent", target, {
        en: `at least ${least} %, which is reached without red cells`,
        es: `al menos ${least} %, que se alcanza sin hematíes`,
      });
    }
    const volume_L = bloodVolume_L + prime_L + fluids_L;
    return (ML_PER_L * (target * volume_L - hematocrit_percent * bloodVolume_L)) / (unit - target);
  },
});
