import type { SignalId } from "@openperfusion/signals";
import type { Drawing, DrawnLine } from "../Assembly.ts";
import { oxygenatorColumn, part, patientAt, route } from "./shapes.ts";

export interface EcmoDrawing {
  /** Shown at the patient beside its pressures. */
  readonly patient: readonly SignalId[];
  readonly hasWater?: false;
  readonly hasDistalPerfusion?: true;
  readonly hasVenousReturn?: true;
  readonly hasVent?: true;
}

/** A circuit of ECMO: patient on the left, blood runs down to the pump, right, up and back along the top. */
export function ecmoDrawing(of: EcmoDrawing): Drawing {
  const hasWater = of.hasWater ?? true;
  const column = oxygenatorColumn(7.7, hasWater);
  return {
    width: 11.4,
    height: 10.2,
    parts: [
      patientAt(1, 4.8, of.patient),
      part("arterialPump", "centrifugalPump", [4.4, 8.1], ["Centrifugal pump", "Bomba centrífuga"], "below", [
        "pump.arterial.speed",
        "pump.arterial.flow",
        "pump.arterial.inletPressure",
      ]),
      ...column.parts,
      part("crystalloidBag", "bag", [2.6, 8], ["Crystalloid", "Cristaloide"], "left", [
        "circuit.infusion.crystalloid",
      ]),
      part("redCellBag", "bag", [2.6, 9.1], ["Red cells", "Hematíes"], "left", ["circuit.infusion.redCells"]),
    ],
    lines: [
      route(
        "venousLine",
        ["patient", "arterialPump"],
        "venous blood",
        ["Drainage line", "Línea de drenaje"],
        [
          [1, 6.2],
          [4.2, 6.2],
          [4.2, 7.6],
        ],
        ["circuit.pressure.venousLine", "circuit.flow.venousLine", "blood.venous.so2"],
        "circuit.clamp.venousLine",
      ),
      route(
        "pumpOutlet",
        ["arterialPump", hasWater ? "heatExchanger" : "oxygenator"],
        "venous blood",
        ["Pump outlet", "Salida de la bomba"],
        [[7.7, 8.1]],
        ["pump.arterial.outletPressure"],
        "circuit.clamp.pumpOutlet",
      ),
      ...column.lines,
      returnLine(of),
      route(
        "bridge",
        ["oxygenator", "arterialPump"],
        "arterial blood",
        ["Bridge", "Puente"],
        [
          [7.7, 5],
          [4.9, 5],
          [4.9, 7.6],
        ],
        ["circuit.flow.bridge"],
        "circuit.clamp.bridge",
      ),
      route(
        "crystalloidLine",
        ["crystalloidBag", "arterialPump"],
        "infusion",
        ["Crystalloid line", "Línea de cristaloide"],
        [[4.4, 8]],
        ["circuit.infusion.crystalloid"],
        "circuit.clamp.crystalloidBag",
      ),
      route(
        "redCellLine",
        ["redCellBag", "arterialPump"],
        "infusion",
        ["Red cell line", "Línea de hematíes"],
        [
          [3.3, 9.1],
          [3.3, 8.5],
          [4.4, 8.5],
        ],
        ["circuit.infusion.redCells"],
        "circuit.clamp.redCellBag",
      ),
      ...(of.hasVenousReturn ? [venousReturn] : []),
      ...(of.hasVent ? [vent] : []),
    ],
  };
}

function returnLine({ hasDistalPerfusion }: EcmoDrawing): DrawnLine {
  return route(
    "arterialLine",
    ["oxygenator", "patient"],
    "arterial blood",
    ["Return line", "Línea de retorno"],
    [
      [7.7, 1.2],
      [2.9, 1.2],
      [2.9, 3.6],
      [1, 3.6],
    ],
    [
      "flowmeter.flow.mean1s",
      "circuit.pressure.arterialLine",
      "blood.arterial.po2",
      ...(hasDistalPerfusion ? (["circuit.flow.distalPerfusion"] as const) : []),
    ],
    "circuit.clamp.arterialLine",
  );
}

const venousReturn = route(
  "venousReturn",
  ["oxygenator", "patient"],
  "arterial blood",
  ["Venous return limb", "Rama de retorno venoso"],
  [
    [7.7, 4.4],
    [1, 4.4],
  ],
  ["circuit.flow.venousReturn"],
  "circuit.clamp.venousReturn",
);

const vent = route(
  "vent",
  ["patient", "arterialPump"],
  "venous blood",
  ["Left ventricular vent", "Descarga del ventrículo izquierdo"],
  [
    [1, 4.85],
    [4.55, 4.85],
    [4.55, 7.6],
  ],
  ["pump.vent.flow"],
);
