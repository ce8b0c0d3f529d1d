import type { Quantity } from "../../quantity/Quantity.ts";
import {
  difference,
  ifFitted,
  product,
  signal,
  slopePerMinute,
  sum,
  windowed,
} from "../../quantity/quantities.ts";
import { all, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const WINDOW_S = 120;
const ML_PER_L = 1000;
/** Two flow meters of 5 % each, and a level sensor. Ours. */
const METERS = 0.1;
const LEVEL_ML_PER_MIN = 200;

const mean = (of: Quantity): Quantity => windowed("mean", of, WINDOW_S);

const level_mL_per_min = slopePerMinute(signal("circuit.reservoir.level"), WINDOW_S);

/** What is sure to come and go: filtrate is lost, whatever blood the hemoconcentrator passes. */
const sure_mL_per_min = difference(
  mean(
    sum(
      product(ML_PER_L, difference(signal("circuit.flow.venousLine"), signal("pump.arterial.flow"))),
      ifFitted("circuit.infusion.crystalloid"),
      ifFitted("circuit.infusion.redCells"),
      ifFitted("circuit.infusion.albumin"),
      ifFitted("circuit.infusion.bicarbonate"),
    ),
  ),
  slopePerMinute(ifFitted("circuit.hemoconcentrator.filtrate"), WINDOW_S),
);

/** What may come back: a sucker turns over air as well as blood, and a shunt may leave before or behind the flow sensor. */
const perhapsMore_mL_per_min = mean(
  sum(
    product(
      ML_PER_L,
      sum(
        ifFitted("pump.suction.flow"),
        ifFitted("pump.vent.flow"),
        ifFitted("circuit.flow.recirculation"),
        ifFitted("circuit.flow.purge"),
      ),
    ),
    ifFitted("pump.hemoconcentrator.flow"),
  ),
);

/** And what may be taken: blood for cardioplegia, before or behind the flow sensor. */
const perhapsLess_mL_per_min = mean(ifFitted("pump.cardioplegia.flow"));

const allowed_mL_per_min = sum(
  LEVEL_ML_PER_MIN,
  product(METERS, ML_PER_L, mean(signal("pump.arterial.flow"))),
);

export const reservoirBalance = rule({
  id: "plausibility.reservoirBalance",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Reservoir follows what comes and goes", es: "El reservorio sigue lo que entra y sale" },
  rationale: {
    en: "Venous return and fluids less arterial flow and filtrate are what the level does, give or take what suckers, vent, shunts and cardioplegia may bring or take.",
    es: "El retorno venoso y los aportes menos el flujo arterial y el ultrafiltrado son lo que hace el nivel, más o menos lo que aspiradores, descarga, derivaciones y cardioplejía puedan traer o llevarse.",
  },
  cannotTell: {
    en: "What nobody records is not in it, such as fluid poured in by hand. It tells that something is missing, seldom what. Flow meters are given 10 % of the arterial flow and the level 200 mL/min.",
    es: "No incluye lo que nadie registra, como un fluido añadido a mano. Dice que falta algo, pocas veces qué. Se dejan un 10 % del flujo arterial para los caudalímetros y 200 mL/min para el nivel.",
  },
  applies: { settings: ["cpb"], phases: ["bypass"] },
  requires: all(
    atLeast(
      difference(sum(level_mL_per_min, allowed_mL_per_min, perhapsLess_mL_per_min), sure_mL_per_min),
      0,
      20,
    ),
    atMost(
      difference(level_mL_per_min, sum(sure_mL_per_min, perhapsMore_mL_per_min, allowed_mL_per_min)),
      0,
      20,
    ),
  ),
  hold_s: 30,
  severity: "info",
});
