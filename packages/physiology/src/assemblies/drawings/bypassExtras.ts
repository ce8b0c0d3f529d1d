import type { DrawnLine } from "../Assembly.ts";
import { part, route } from "./shapes.ts";

export const hemoconcentrator = part(
  "hemoconcentrator",
  "filter",
  [7.8, 4.65],
  ["Hemoconcentrator", "Hemoconcentrador"],
  "above",
  ["pump.hemoconcentrator.flow", "circuit.hemoconcentrator.filtrate"],
);

export const hemoconcentratorLines: readonly DrawnLine[] = [
  route(
    "hemoconcentratorInlet",
    ["oxygenator", "hemoconcentrator"],
    "arterial blood",
    ["Hemoconcentrator inlet", "Entrada del hemoconcentrador"],
    [[9.2, 4.65]],
    ["pump.hemoconcentrator.flow"],
  ),
  route(
    "hemoconcentratorOutlet",
    ["hemoconcentrator", "reservoir"],
    "arterial blood",
    ["Hemoconcentrator outlet", "Salida del hemoconcentrador"],
    [
      [7.8, 5.08],
      [5.35, 5.08],
    ],
    ["pump.hemoconcentrator.flow"],
    "circuit.clamp.hemoconcentrator",
  ),
  route(
    "hemoconcentratorToAtrium",
    ["hemoconcentrator", "patient"],
    "arterial blood",
    ["Return to the atrium (MUF)", "Retorno a la aurícula (MUF)"],
    [
      [6.9, 4.65],
      [6.9, 4.3],
      [1, 4.3],
    ],
    ["pump.hemoconcentrator.flow"],
    "circuit.clamp.modifiedUltrafiltration",
  ),
];

export const cerebralPump = part(
  "cerebralPump",
  "rollerPump",
  [3.5, 3.1],
  ["Cerebral perfusion pump", "Bomba de perfusión cerebral"],
  "right",
  ["pump.cerebral.flow", "patient.nirs.right", "patient.nirs.left"],
);

export const cerebralLines: readonly DrawnLine[] = [
  route(
    "cerebralInlet",
    ["arterialFilter", "cerebralPump"],
    "arterial blood",
    ["Cerebral pump inlet", "Entrada de la bomba cerebral"],
    [
      [6.2, 2.55],
      [3.5, 2.55],
    ],
    ["pump.cerebral.flow"],
  ),
  route(
    "cerebralLine",
    ["cerebralPump", "patient"],
    "arterial blood",
    ["Cerebral perfusion line", "Línea de perfusión cerebral"],
    [
      [2.65, 3.1],
      [2.65, 4.05],
      [1.2, 4.05],
      [1.2, 4.8],
    ],
    ["pump.cerebral.flow"],
    "circuit.clamp.archBranches",
  ),
];
