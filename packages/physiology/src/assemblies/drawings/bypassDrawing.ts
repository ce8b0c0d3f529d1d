import type { Drawing, DrawnLine, DrawnPart } from "../Assembly.ts";
import { cerebralLines, cerebralPump, hemoconcentrator, hemoconcentratorLines } from "./bypassExtras.ts";
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
        "circuit.clamp.cardioplegia",
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
        "circuit.clamp.vent",
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
  part("crystalloidBag", "bag", [5.1, 2.85], ["Crystalloid", "Cristaloide"], "left", [
    "circuit.infusion.crystalloid",
  ]),
  part("redCellBag", "bag", [5.8, 2.85], ["Red cells", "Hematíes"], "right", ["circuit.infusion.redCells"]),
];

const bagLines: readonly DrawnLine[] = [
  route(
    "crystalloidLine",
    ["crystalloidBag", "reservoir"],
    "infusion",
    ["Crystalloid line", "Línea de cristaloide"],
    [
      [5.1, 5],
      [5.2, 5],
    ],
    ["circuit.infusion.crystalloid"],
    "circuit.clamp.crystalloidBag",
  ),
  route(
    "redCellLine",
    ["redCellBag", "reservoir"],
    "infusion",
    ["Red cell line", "Línea de hematíes"],
    [
      [5.8, 5],
      [5.5, 5],
    ],
    ["circuit.infusion.redCells"],
    "circuit.clamp.redCellBag",
  ),
];

function bloodLines({ isBicaval, reservoir }: BypassDrawing): readonly DrawnLine[] {
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
      [],
      reservoir === "hard shell" ? undefined : "circuit.clamp.pumpInlet",
    ),
    route(
      "pumpOutlet",
      ["arterialPump", "heatExchanger"],
      "venous blood",
      ["Pump outlet", "Salida de la bomba"],
      [[9.2, 7.9]],
      ["pump.arterial.outletPressure"],
      "circuit.clamp.pumpOutlet",
    ),
    route(
      "oxygenatorOutlet",
      ["oxygenator", "arterialFilter"],
      "arterial blood",
      ["Oxygenator to filter", "Del oxigenador al filtro"],
      [[9.2, 1.2]],
      [],
      "circuit.clamp.filterInlet",
    ),
    route(
      "arterialLine",
      ["arterialFilter", "patient"],
      "arterial blood",
      ["Arterial line", "Línea arterial"],
      [
        [2.4, 1.2],
        [2.4, 3.6],
        [1, 3.6],
      ],
      ["flowmeter.flow.mean1s", "circuit.pressure.arterialLine", "blood.arterial.po2"],
      "circuit.clamp.arterialLine",
    ),
  ];
}
