import { signal, slopePerMinute } from "../../quantity/quantities.ts";
import { atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const rewarmingRateSts15 = rule({
  id: "cpb.temperature.rewarmingRate.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "From 30 °C at the outlet, rewarm by at most 0.5 °C a minute",
    es: "Desde 30 °C en la salida, recalentar 0,5 °C por minuto como máximo",
  },
  rationale: {
    en: "A slower rise lets the organs follow the blood and keeps gas dissolved.",
    es: "Un ascenso más lento deja que los órganos sigan a la sangre y mantiene el gas disuelto.",
  },
  cannotTell: {
    en: "The slope is a least-squares fit over three minutes, which is ours: shorter bursts are smoothed away.",
    es: "La pendiente es un ajuste por mínimos cuadrados de tres minutos, elección nuestra: los picos más cortos se alisan.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class IIa recommendations, rewarming with the outlet at 30 °C or more, second item",
    found: "rate of at most 0.5 °C a minute; class IIa, level B",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["rewarming"],
    where: atLeast(signal("circuit.temperature.arterialOutlet"), 30),
  },
  requires: atMost(slopePerMinute(signal("circuit.temperature.arterialOutlet"), 180), 0.5, 0.05),
  hold_s: 30,
  severity: "warning",
});
