import { signal } from "../../quantity/quantities.ts";
import { above, all, atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const oxygenatorOutletElsoGeneral17 = rule({
  id: "ecmo.oxygenatorOutlet.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Blood behind the oxygenator above 95 % below its rated flow",
    es: "Sangre tras el oxigenador por encima del 95 % por debajo de su flujo nominal",
  },
  rationale: {
    en: "Up to its rated flow an oxygenator saturates what is 70 % or more.",
    es: "Hasta su flujo nominal un oxigenador satura lo que llega al 70 % o más.",
  },
  cannotTell: {
    en: "That the flow is below the rated one is what somebody stated: it is the maker's figure. A gas line that is off does the same.",
    es: "Que el flujo es menor que el nominal es lo declarado: es cifra del fabricante. Una línea de gas desconectada hace lo mismo.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "below the rated flow and with 70 % or more drained, the blood behind the oxygenator is above 95 % saturated, mostly 100; else the oxygenator has lost of its power, by clot or uneven flow, as quoted",
  },
  applies: {
    settings: ECMO,
    phases: ["ecmoRun"],
    where: all(fact("equipment.belowRatedFlow"), atLeast(signal("blood.venous.so2"), 70)),
  },
  requires: above(signal("blood.arterial.so2"), 95, 0.5),
  hold_s: 300,
});
