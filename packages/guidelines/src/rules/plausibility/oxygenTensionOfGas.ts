import { difference, product, signal, sum, windowed } from "../../quantity/quantities.ts";
import { above, all, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

/** What a blender may deliver beside its setting. */
const BLENDER_ERROR = 0.03;
const MMHG_OF_AIR = 760;
/** A sample may be as old as this, and the gas been turned down since. */
const SAMPLE_S = 600;
const WARM_C = 36;

export const oxygenTensionOfGas = rule({
  id: "plausibility.oxygenTensionOfGas",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Oxygen tension in total bypass not above what the gas holds",
    es: "Presión de oxígeno en circulación extracorpórea total no superior a la del gas",
  },
  rationale: {
    en: "Blood leaves the oxygenator with no more oxygen tension than its gas has: a bubble in the sample, the wrong fraction on record, or an analyzer.",
    es: "La sangre no sale del oxigenador con más presión de oxígeno que su gas: una burbuja en la muestra, una fracción mal registrada o un analizador.",
  },
  cannotTell: {
    en: "Only in total bypass and warm blood: native lungs or a ventilator give oxygen of their own, and cold blood warmed for the analyzer reads higher. The blender's set fraction may not be what flows; 3 % are left for it.",
    es: "Solo en circulación extracorpórea total y con sangre templada: los pulmones o el ventilador dan su propio oxígeno y la sangre fría calentada en el analizador marca más. La fracción fijada puede no ser la que fluye; se deja un 3 %.",
  },
  applies: {
    settings: ["cpb"],
    phases: ["crossClamp"],
    where: all(
      above(signal("pump.arterial.flow"), 0.5),
      atLeast(signal("circuit.temperature.arterialOutlet"), WARM_C),
      atLeast(windowed("lowest", signal("circuit.temperature.arterialOutlet"), SAMPLE_S), WARM_C),
    ),
  },
  requires: atMost(
    difference(
      signal("blood.arterial.po2"),
      product(MMHG_OF_AIR, sum(BLENDER_ERROR, windowed("highest", signal("gas.fio2"), SAMPLE_S))),
    ),
    0,
    10,
  ),
  hold_s: 60,
  severity: "info",
});
