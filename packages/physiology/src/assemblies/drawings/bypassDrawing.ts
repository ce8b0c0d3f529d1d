import type { Drawing, DrawnLine, DrawnPart } from "../Assembly.ts";
import { oxygenatorColumn, part, patientAt, route } from "./shapes.ts";

export interface BypassDrawing {
  readonly pump: "rollerPump" | "centrifugalPump";
  readonly reservoir: "hard shell" | "soft bag" | "bubble trap";
  readonly hasHemoconcentrator: boolean;
  readonly hasCerebralPump?: true;
  readonly isBicaval?: true;
}

/** A bypass circuit: patient on the left, blood runs down, right, up and back along the top. */
export function bypassDrawing(of: BypassDrawing): Drawing {
  const column = oxygenatorColumn(9.2, true);
  const isTrap = of.reservoir === "bubble trap";
  return {
    width: 12.9,
    height: 9.9,
    parts: [
      patientAt(1, 4.8, ["patient.temperature.nasopharyngeal"]),
      reservoir(of.reservoir),
      part(
        "arterialPump",
        of.pump,
        [7.2, 7.9],
        of.pump === "rollerPump"
          ? ["Arterial roller pump", "Bomba arterial de rodillos"]
          : ["Centrifugal pump", "Bomba centrífuga"],
        "below",
        ["pump.arterial.speed", "pump.arterial.flow", "pump.arterial.outletPressure"],
      ),
      ...column.parts,
      part("arterialFilter", "filter", [6.2, 1.2], ["Arterial filter", "Filtro arterial"], "above", [
        "circuit.pressure.filter",
      ]),
      ...(of.hasCerebralPump ? [] : bags),
      part("cardioplegia", "bag", [3.2, 8.4], ["Cardioplegia", "Cardioplejía"], "right", [
        "pump.cardioplegia.volume",
        "pump.cardioplegia.temperature",
      ]),
      ...(of.hasHemoconcentrator ? [hemoconcentrator] : []),
      ...(of.hasCerebralPump ? [cerebralPump] : []),
    ],
    lines: [
      ...bloodLines(of),
      ...column.lines,
      ...(of.hasCerebralPump ? [] : bagLines),
      route(
        "cardioplegiaLine",
        ["cardioplegia", "patient"],
        "infusion",
        ["Cardioplegia line", "Línea de cardioplejía"],
        [
          [0.8, 8.4],
          [0.8, 4.8],
        ],
        ["pump.cardioplegia.flow", "pump.cardioplegia.pressure"],
      ),
      route(
        "vent",
        ["patient", "reservoir"],
        "venous blood",
        isTrap ? ["Vent", "Descarga"] : ["Suckers and vent", "Aspiradores y descarga"],
        [
          [1, isTrap ? 6.1 : 6.4],
          [5.35, isTrap ? 6.1 : 6.4],
        ],
        isTrap ? ["pump.vent.flow"] : ["pump.vent.flow", "pump.suction.flow"],
      ),
      ...(of.hasHemoconcentrator ? hemoconcentratorLines : []),
      ...(of.hasCerebralPump ? cerebralLines : []),
    ],
  };
}

function reservoir(kind: BypassDrawing["reservoir"]): DrawnPart {
  const at = [5.35, 5.8] as const;
  switch (kind) {
    case "hard shell":
      return part("reservoir", "reservoir", at, ["Venous reservoir", "Reservorio venoso"], "right", [
        "circuit.reservoir.level",
        "circuit.temperature.venousInlet",
      ]);
    case "soft bag":
      return part("reservoir", "reservoir", at, ["Soft-bag reservoir", "Reservorio de bolsa"], "right", [
        "circuit.reservoir.level",
        "circuit.temperature.venousInlet",
      ]);
    case "bubble trap":
      return part("reservoir", "filter", at, ["Venous bubble trap", "Atrapaburbujas venoso"], "right", [
        "pump.arterial.inletPressure",
        "circuit.temperature.venousInlet",
      ]);
    default:
      return kind satisfies never;
  }
}

const bags: readonly DrawnPart[] = [
  part("crystalloidBag", "bag", [4.95, 2.75], ["Crystalloid", "Cristaloide"], "left", [
    "circuit.infusion.crystalloid",
  ]),
  part("redCellBag", "bag", [5.75, 2.75], ["Red cells", "Hematíes"], "right", ["circuit.infusion.redCells"]),
];

const bagLines: readonly DrawnLine[] = [
  route(
    "crystalloidLine",
    ["crystalloidBag", "reservoir"],
    "infusion",
    ["Crystalloid line", "Línea de cristaloide"],
    [
      [4.95, 5],
      [5.2, 5],
    ],
    ["circuit.infusion.crystalloid"],
  ),
  route(
    "redCellLine",
    ["redCellBag", "reservoir"],
    "infusion",
    ["Red cell line", "Línea de hematíes"],
    [
      [5.75, 5],
      [5.5, 5],
    ],
    ["circuit.infusion.redCells"],
  ),
];

const hemoconcentrator = part(
  "hemoconcentrator",
  "filter",
  [7.7, 4.5],
  ["Hemoconcentrator", "Hemoconcentrador"],
  "above",
  ["pump.hemoconcentrator.flow", "circuit.hemoconcentrator.filtrate"],
);

const hemoconcentratorLines: readonly DrawnLine[] = [
  route(
    "hemoconcentratorInlet",
    ["oxygenator", "hemoconcentrator"],
    "arterial blood",
    ["Hemoconcentrator inlet", "Entrada del hemoconcentrador"],
    [[9.2, 4.5]],
    ["pump.hemoconcentrator.flow"],
  ),
  route(
    "hemoconcentratorOutlet",
    ["hemoconcentrator", "reservoir"],
    "arterial blood",
    ["Hemoconcentrator outlet", "Salida del hemoconcentrador"],
    [
      [7.7, 5.15],
      [5.35, 5.15],
    ],
    ["pump.hemoconcentrator.flow"],
    "circuit.clamp.hemoconcentrator",
  ),
];

const cerebralPump = part(
  "cerebralPump",
  "rollerPump",
  [3.5, 3.1],
  ["Cerebral perfusion pump", "Bomba de perfusión cerebral"],
  "right",
  ["pump.cerebral.flow", "patient.nirs.right", "patient.nirs.left"],
);

const cerebralLines: readonly DrawnLine[] = [
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

function bloodLines({ isBicaval, hasCerebralPump }: BypassDrawing): readonly DrawnLine[] {
  const arterial_x = hasCerebralPump ? 2.4 : 2.9;
  return [
    route(
      "venousLine",
      ["patient", "reservoir"],
      "venous blood",
      ["Venous line", "Línea venosa"],
      [
        [1, 5.3],
        [5.35, 5.3],
      ],
      isBicaval
        ? ["circuit.flow.venousLine", "circuit.flow.superiorCava", "circuit.flow.inferiorCava"]
        : ["circuit.pressure.venousLine", "circuit.flow.venousLine", "blood.venous.so2"],
      "circuit.clamp.venousLine",
    ),
    route(
      "pumpInlet",
      ["reservoir", "arterialPump"],
      "venous blood",
      ["Pump inlet", "Entrada de la bomba"],
      [[5.35, 7.9]],
    ),
    route(
      "pumpOutlet",
      ["arterialPump", "heatExchanger"],
      "venous blood",
      ["Pump outlet", "Salida de la bomba"],
      [[9.2, 7.9]],
      ["pump.arterial.outletPressure"],
    ),
    route(
      "oxygenatorOutlet",
      ["oxygenator", "arterialFilter"],
      "arterial blood",
      ["Oxygenator to filter", "Del oxigenador al filtro"],
      [[9.2, 1.2]],
    ),
    route(
      "arterialLine",
      ["arterialFilter", "patient"],
      "arterial blood",
      ["Arterial line", "Línea arterial"],
      [
        [arterial_x, 1.2],
        [arterial_x, 3.6],
        [1, 3.6],
      ],
      ["flowmeter.flow.mean1s", "circuit.pressure.arterialLine", "blood.arterial.po2"],
      "circuit.clamp.arterialLine",
    ),
  ];
}
