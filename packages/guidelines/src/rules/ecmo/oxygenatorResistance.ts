import { difference, ratio, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { oxygenatorBaseline } from "../shared/oxygenatorBaseline.ts";

const resistance = ratio(
  difference(signal("circuit.pressure.preOxygenator"), signal("circuit.pressure.postOxygenator")),
  signal("pump.arterial.flow"),
);

export const oxygenatorResistance = rule({
  id: "ecmo.oxygenatorResistance.elsoGeneral17",
  version: 2,
  kind: "device",
  status: "secondary",
  title: {
    en: "Oxygenator's resistance not half as much again as when it was new to the case",
    es: "Resistencia del oxigenador no superior en la mitad a la inicial",
  },
  rationale: {
    en: "Clot in the blood path raises the pressure drop at the same flow.",
    es: "El trombo en la vía de sangre sube la caída de presión a igual flujo.",
  },
  cannotTell: {
    en: "The trend is the sign; that half as much again is taken as one is ours, and so is the baseline: the median of the first ten minutes on ECMO or after a change of the oxygenator that was noted. Cold and thick blood raise it too.",
    es: "El signo es la tendencia; tomar la mitad más es nuestro, como la referencia: la mediana de los diez primeros minutos en ECMO o tras un cambio anotado de oxigenador. La sangre fría y espesa también la sube.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "a rising drop across the oxygenator means that its resistance rises, by clot, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atMost(ratio(resistance, oxygenatorBaseline(resistance)), 1.5, 0.05),
  hold_s: 300,
});
