import { cannulaCoefficients } from "../../equipment/cannula.ts";
import { cannulaOf } from "../../equipment/cannulas.ts";
import { tube } from "../../equipment/tubing.ts";
import type { Bore } from "../../equipment/tubing.ts";
import type { Fragment } from "../Fragment.ts";
import type { EdgePart, VolumePart } from "../parts.ts";
import { oxygenatorFigures } from "./devices.ts";

/** What is known of a small circuit's own parts. */
export interface OwnParts {
  /** Of the list, by the names of their edges. */
  readonly cannulas: Readonly<Record<string, string>>;
  /** By the names of the edges; a line that is a volume of that size too is given with it. */
  readonly tubes: Readonly<Record<string, Tube>>;
  readonly oxygenator: string;
}

interface Tube {
  readonly bore: Bore;
  readonly length_m: number;
  readonly line?: string;
}

/** A circuit made smaller (`sizedFor.ts`) with the figures of its own cannulas, tubing and oxygenator in the place of the scaled ones. */
export function stated(own: OwnParts, fragment: Fragment): Fragment {
  const device = oxygenatorFigures(own.oxygenator);
  const held = heldBy(own, device);
  return {
    ...fragment,
    volumes: fragment.volumes.map((part) => resized(part, held.get(part.name))),
    edges: fragment.edges.map((part) => restated(part, own, device.bundle)),
    oxygenators: fragment.oxygenators.map((part) => ({
      ...part,
      diffusionO2_mmol_per_s_mmHg: device.diffusionO2_mmol_per_s_mmHg,
      diffusionCo2_mmol_per_s_mmHg: device.diffusionCo2_mmol_per_s_mmHg,
      ratedFlow_L_per_min: device.ratedFlow_L_per_min,
      gasVolume_mL: device.gasVolume_mL,
      fiber: device.fiber,
    })),
    heatExchangers: fragment.heatExchangers.map((part) =>
      part.name === "circuit.heaterCooler" ? { ...part, ua_L_per_min: device.ua_L_per_min } : part,
    ),
  };
}

type Device = ReturnType<typeof oxygenatorFigures>;

/** Milliliters by the name of the volume. */
function heldBy({ tubes }: OwnParts, device: Device): ReadonlyMap<string, number> {
  const held = new Map([
    ["circuit.heatExchanger", device.heatExchanger_mL],
    ...CELLS.map((name) => [name, device.cell_mL] as const),
  ]);
  for (const of of Object.values(tubes)) if (of.line !== undefined) held.set(of.line, tube(of).volume_mL);
  return held;
}

function resized(part: VolumePart, volume_mL: number | undefined): VolumePart {
  return volume_mL === undefined ? part : { ...part, unstressed_mL: volume_mL, start_mL: volume_mL };
}

function restated(part: EdgePart, own: OwnParts, bundle: Device["bundle"]): EdgePart {
  if (part.kind !== "pipe") return part;
  const id = own.cannulas[part.name];
  if (id !== undefined) return { ...part, ...cannulaCoefficients(cannulaOf(id)) };
  const of = own.tubes[part.name];
  if (of !== undefined) {
    const { resistance_mmHg_s_per_mL, referenceViscosity_mPas, turbulence_mmHg_s2_per_mL2, ...rest } =
      tube(of);
    const { inertance_mmHg_s2_per_mL } = rest;
    return {
      ...part,
      resistance_mmHg_s_per_mL,
      referenceViscosity_mPas,
      turbulence_mmHg_s2_per_mL2,
      inertance_mmHg_s2_per_mL,
    };
  }
  const share = BUNDLE[part.name];
  if (share === undefined) return part;
  // As `oxygenatorUnit.ts` lays the bundle out: a quarter of the laminar drop in each way, the turbulent one where it stands there.
  const isTurbulent = part.turbulence_mmHg_s2_per_mL2 !== undefined;
  return {
    ...part,
    resistance_mmHg_s_per_mL: (bundle.resistance_mmHg_s_per_mL * share) / 4,
    referenceViscosity_mPas: bundle.referenceViscosity_mPas,
    ...(isTurbulent ? { turbulence_mmHg_s2_per_mL2: bundle.turbulence_mmHg_s2_per_mL2 * share } : {}),
  };
}

const CELLS = ["circuit.oxygenatorCell1", "circuit.oxygenatorCell2", "circuit.oxygenatorCell3"];
const BUNDLE: Readonly<Record<string, number>> = {
  "circuit.heatExchangerInlet": 1,
  "circuit.bundleInlet": 1,
  "circuit.bundleFirst": 1,
  "circuit.bundleSecond": 1,
  "circuit.bundleShunt": 9,
};
