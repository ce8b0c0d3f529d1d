import { difference, ratio, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const trueVenous = signal("blood.trueVenous.so2");

export const recirculationVv = rule({
  id: "ecmo.recirculation.mass",
  version: 2,
  kind: "device",
  status: "device",
  title: {
    en: "Less than half of the returned blood drained again on VV, by saturations",
    es: "Menos de la mitad de la sangre devuelta se vuelve a drenar en VV, por saturaciones",
  },
  rationale: {
    en: "Blood that is drained again as it returns has done nothing for the patient.",
    es: "La sangre que se drena al volver no ha servido al paciente.",
  },
  cannotTell: {
    en: "It needs venous blood from before the mixing; the pulmonary artery holds returned blood and makes recirculation look small. Without such a sample it is unknown. Half as the limit is ours.",
    es: "Necesita sangre venosa previa a la mezcla; la arteria pulmonar lleva sangre devuelta y hace parecer pequeña la recirculación. Sin esa muestra es desconocida. La mitad como límite es nuestra.",
  },
  citation: {
    source: "RECIRC",
    locator: "figure 1",
    found: "R = (S before the oxygenator − S venous) / (S behind it − S venous)",
  },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: atMost(
    ratio(
      difference(signal("blood.venous.so2"), trueVenous),
      difference(signal("blood.arterial.so2"), trueVenous),
    ),
    0.5,
    0.02,
  ),
  hold_s: 120,
  severity: "info",
});
