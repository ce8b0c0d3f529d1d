import { startOf } from "../../quantity/Moment.ts";
import { atMoment, difference, ratio, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

const resistance = ratio(
  difference(signal("circuit.pressure.preOxygenator"), signal("circuit.pressure.postOxygenator")),
  signal("pump.arterial.flow"),
);

export const oxygenatorResistance = rule({
  id: "ecmo.oxygenatorResistance.elsoGeneral17",
  kind: "device",
  status: "device",
  title: {
    en: "Oxygenator's resistance not half as much again as at the start",
    es: "Resistencia del oxigenador no superior en la mitad a la inicial",
  },
  rationale: {
    en: "Clot in the blood path raises the pressure drop at the same flow.",
    es: "El trombo en la vía de sangre sube la caída de presión a igual flujo.",
  },
  cannotTell: {
    en: "The trend is the sign; that half as much again is taken as one is ours. Cold and thick blood raise it too.",
    es: "El signo es la tendencia; tomar la mitad más es nuestro. La sangre fría y espesa también la sube.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "reading notes §2e, row ecmo.dp.trend",
    found: "a rising drop at constant flow means clot, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atMost(ratio(resistance, atMoment(resistance, startOf("ecmoRun"))), 1.5, 0.05),
  hold_s: 300,
  severity: "warning",
});
