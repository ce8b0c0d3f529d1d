import { difference, ifFitted, signal, windowed } from "../../quantity/quantities.ts";
import { above, any, atMost, happenedWithin } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const WINDOW_S = 600;

export const hemoglobinRise = rule({
  id: "plausibility.hemoglobinRise",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Hemoglobin does not rise by 2 g/dL within ten minutes",
    es: "La hemoglobina no sube 2 g/dL en diez minutos",
  },
  rationale: {
    en: "Red cells given, water taken off or a reservoir that mixes raise it in the patient; with none of them on record, look at the sample.",
    es: "Hematíes, ultrafiltración o la mezcla del reservorio la suben en el paciente; si nada de ello consta, revise la muestra.",
  },
  cannotTell: {
    en: "It does not tell which, and hides nothing. A fall is no matter of this rule: blood is lost and diluted faster than that. Red cells or ultrafiltration that nobody recorded look like an error.",
    es: "No dice cuál ni oculta nada. Una bajada no le concierne: la sangre se pierde y diluye más deprisa. Hematíes o ultrafiltración sin registrar parecen un error.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: any(
    atMost(
      difference(signal("blood.hemoglobin"), windowed("lowest", signal("blood.hemoglobin"), WINDOW_S)),
      2,
    ),
    happenedWithin("redCellsGiven", 3600),
    above(windowed("highest", ifFitted("circuit.infusion.redCells"), WINDOW_S), 0),
    above(windowed("highest", ifFitted("pump.hemoconcentrator.flow"), WINDOW_S), 0),
  ),
  hold_s: 30,
  severity: "info",
});
