import { difference, product, signal } from "../../quantity/quantities.ts";
import { above, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const oxygenTensionOfGas = rule({
  id: "plausibility.oxygenTensionOfGas",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Arterial oxygen tension not above what the gas holds",
    es: "Presión arterial de oxígeno no superior a la del gas",
  },
  rationale: {
    en: "Blood leaves the oxygenator with no more oxygen tension than its gas has, less water vapor.",
    es: "La sangre sale del oxigenador con no más presión de oxígeno que su gas, menos el vapor de agua.",
  },
  cannotTell: {
    en: "The blender's set fraction may not be what flows; a sample with a bubble of air, or taken after gas was turned down, shows more. Cold blood warmed for the analyzer reads higher.",
    es: "La fracción fijada puede no ser la que fluye; una muestra con burbuja, o tomada tras bajar el gas, marca más. Sangre fría calentada en el analizador marca más.",
  },
  applies: { settings: ["cpb", "va", "vav"], where: above(signal("pump.arterial.flow"), 0.5) },
  requires: atMost(difference(signal("blood.arterial.po2"), product(760, signal("gas.fio2"))), 0, 10),
  hold_s: 180,
  severity: "info",
});
