import {
  difference,
  magnitude,
  product,
  signal,
  slopePerMinute,
  sum,
  windowed,
} from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const reservoirBalance = rule({
  id: "plausibility.reservoirBalance",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Reservoir follows what comes and goes", es: "El reservorio sigue lo que entra y sale" },
  rationale: {
    en: "Venous line, suckers, vent and additions less arterial flow and what is taken off must be what the level does.",
    es: "Línea venosa, aspiradores, descarga y aportes menos el flujo arterial y lo retirado deben ser lo que hace el nivel.",
  },
  cannotTell: {
    en: "What nobody records is not in it: fluids by hand, cardioplegia, shunts behind the sensor, ultrafiltration, blood kept in the patient. So it tells that something is missing, seldom what.",
    es: "No incluye lo que nadie registra: fluidos a mano, cardioplejía, derivaciones tras el sensor, ultrafiltración, sangre retenida. Dice que falta algo, pocas veces qué.",
  },
  applies: { settings: ["cpb"], phases: ["bypass"] },
  requires: atMost(
    magnitude(
      difference(
        difference(
          sum(
            product(
              1000,
              windowed(
                "mean",
                sum(
                  signal("circuit.flow.venousLine"),
                  signal("pump.suction.flow"),
                  signal("pump.vent.flow"),
                  difference(0, signal("pump.arterial.flow")),
                ),
                120,
              ),
            ),
            windowed("mean", signal("circuit.infusion.crystalloid"), 120),
            windowed("mean", signal("circuit.infusion.redCells"), 120),
          ),
          sum(
            windowed("mean", signal("pump.cardioplegia.flow"), 120),
            windowed("mean", signal("pump.hemoconcentrator.flow"), 120),
          ),
        ),
        slopePerMinute(signal("circuit.reservoir.level"), 120),
      ),
    ),
    300,
    20,
  ),
  hold_s: 30,
  severity: "warning",
});
