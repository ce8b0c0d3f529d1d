import type { SignalId, Text } from "@openperfusion/signals";
import type { EdgePart, VolumePart } from "./part.ts";

/** A box of the drawing; `x` and `y` are places in a grid that grows right and down. */
export interface DrawnPart {
  readonly name: string;
  readonly label: Text;
  readonly shape:
    | "patient"
    | "reservoir"
    | "rollerPump"
    | "centrifugalPump"
    | "heatExchanger"
    | "oxygenator"
    | "filter"
    | "bag"
    | "gasBlender"
    | "heaterCooler";
  readonly x: number;
  readonly y: number;
  /** Where its name and values stand; without it, at a side that no line uses. */
  readonly textSide?: "left" | "right" | "above" | "below";
  /** What is read at the part, in the order in which it is shown. */
  readonly signals: readonly SignalId[];
}

/** A line of the drawing between two of its parts. */
export interface DrawnLine {
  readonly name: string;
  readonly label: Text;
  readonly from: string;
  readonly to: string;
  readonly carries: "venous blood" | "arterial blood" | "gas" | "water" | "infusion";
  /** Corners between the ends, in grid units. */
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly signals: readonly SignalId[];
  /** The clamp that sits on it. */
  readonly clamp?: SignalId;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly DrawnPart[];
  readonly lines: readonly DrawnLine[];
}

/** An oxygenator with its gas side; `cells` are volumes, along the blood's way. */
export interface OxygenatorPart {
  readonly cells: readonly string[];
  readonly diffusionO2_mmol_per_s_mmHg: number;
  readonly diffusionCo2_mmol_per_s_mmHg: number;
  readonly gasVolume_mL: number;
  readonly sweepControl: SignalId;
  readonly fio2Control: SignalId;
}

export interface HeatExchangerPart {
  readonly name: string;
  readonly volume: string;
  readonly inflow: string;
  readonly ua_L_per_min: number;
  readonly control: SignalId;
  readonly lag_s: number;
  readonly fastest_degC_per_min: number;
}

/** Where the engine's sensors sit: volumes for pressures, edges for flows. */
export interface SensorPlaces {
  readonly pressures: readonly {
    readonly signal: SignalId;
    readonly volume: string;
    readonly lag_s: number;
  }[];
  readonly arterialLine: string;
  /** Reference points of the blood gases: volumes. */
  readonly arterialBlood: string;
  readonly venousBlood: string;
  readonly oxygenatorOutlet: string;
  readonly oxygenatorInlet: string;
  readonly pumpFlow: string;
  readonly venousFlow: string;
  readonly patientFlow: string;
}

/**
 * A circuit as data: its parts, the joints to the patient's volumes, its sensors and its drawing. It holds no code,
 * so a page can draw it without loading the engine.
 */
export interface Assembly {
  readonly id: string;
  readonly label: Text;
  readonly volumes: readonly VolumePart[];
  readonly edges: readonly EdgePart[];
  readonly oxygenator: OxygenatorPart;
  readonly heatExchanger: HeatExchangerPart;
  readonly sensors: SensorPlaces;
  readonly crossClamp: SignalId;
  readonly drawing: Drawing;
}
