import { difference, ratio, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const recirculationVv = rule({
  id: "ecmo.recirculation.mass",
  kind: "device",
  status: "device",
  title: {
    en: "Drained blood clearly darker than returned blood on VV",
    es: "Sangre drenada claramente más oscura que la devuelta en VV",
  },
  rationale: {
    en: "Where the drained blood is nearly as red as the returned, the pump turns round what it has just returned.",
    es: "Si la sangre drenada es casi tan roja como la devuelta, la bomba recircula lo que acaba de devolver.",
  },
  cannotTell: {
    en: "A true venous saturation that is high in sepsis looks the same; half as the limit is ours.",
    es: "Una saturación venosa alta por sepsis se ve igual; la mitad como límite es nuestra.",
  },
  citation: {
    source: "RECIRC",
    locator: "reading notes §2e, row ecmo.recirc, and §3",
    found: "R = (Spre − Sv) / (Spost − Sv); 0.82, 0.65, 1.0 give 0.486",
  },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: atMost(
    ratio(
      difference(signal("blood.venous.so2"), signal("blood.mixedVenous.so2")),
      difference(signal("blood.arterial.so2"), signal("blood.mixedVenous.so2")),
    ),
    0.5,
    0.02,
  ),
  hold_s: 120,
  severity: "info",
});
