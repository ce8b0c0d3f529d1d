import { SIGNALS } from "@openperfusion/signals";
import type { Fragment } from "../Fragment.ts";
import type { ControlPart, EdgePart, Filling, VolumePart } from "../parts.ts";

/** Sizes of a circuit, of the adult's: what its parts hold, and what flows through them. */
export interface CircuitSize {
  readonly volume: number;
  readonly flow: number;
  /** Blood volume of the patient, of the adult's: how far vessels around a cannula's holes empty before they close. */
  readonly patient: number;
  readonly sweep_L_per_min: number;
  /** What the circuit is filled with instead of the adult's crystalloid. */
  readonly prime?: Filling;
  /** Mean pressure that the reflexes hold on bypass; the adult's if not given. */
  readonly set_mmHg?: number;
  /** Milliliters that one turn of the arterial roller pump presses out. */
  readonly stroke_mL?: number;
}

/**
 * The adult's circuit made smaller: housings hold less, ways let the smaller flow pass with the adult's drop of pressure, and what is
 * set in liters per minute begins at the smaller flow. A cannula or an oxygenator whose own figures are known is stated after it.
 */
export function sizedFor(size: CircuitSize, fragment: Fragment): Fragment {
  const { volume, flow } = size;
  return {
    ...fragment,
    volumes: fragment.volumes.map((part) => (isCircuits(part.name) ? smallerVolume(part, size) : part)),
    edges: fragment.edges.map((part) => smallerEdge(part, size)),
    oxygenators: fragment.oxygenators.map((part) => ({
      ...part,
      diffusionO2_mmol_per_s_mmHg: part.diffusionO2_mmol_per_s_mmHg * flow,
      diffusionCo2_mmol_per_s_mmHg: part.diffusionCo2_mmol_per_s_mmHg * flow,
      ratedFlow_L_per_min: part.ratedFlow_L_per_min * flow,
      gasVolume_mL: part.gasVolume_mL * volume,
    })),
    heatExchangers: fragment.heatExchangers.map((part) => ({
      ...part,
      ua_L_per_min: part.ua_L_per_min * flow,
    })),
    reservoirs: fragment.reservoirs.map((part) => ({
      ...part,
      vortex_mL: part.vortex_mL * volume,
      empty_mL: part.empty_mL * volume,
    })),
    levelGuards: fragment.levelGuards.map((part) => ({
      ...part,
      stop_mL: part.stop_mL * volume,
      slow_mL: part.slow_mL * volume,
    })),
    traps: fragment.traps.map((part) => ({
      ...part,
      capacity_mL: part.capacity_mL * volume,
      purge_mL_per_s: part.purge_mL_per_s * flow,
    })),
    filters: fragment.filters.map((part) =>
      isCircuits(part.name)
        ? { ...part, coefficient_mL_per_s_mmHg: part.coefficient_mL_per_s_mmHg * flow }
        : part,
    ),
    controls: fragment.controls.map((part) => smallerControl(part, size)),
    settings: fragment.settings.map(({ slot, value }) => ({
      slot,
      value: slot === REFLEX_SET ? (size.set_mmHg ?? value) : value,
    })),
  };
}

const isCircuits = (name: string): boolean => name.startsWith("circuit.") || name.startsWith("pump.");

/** Controls that are set in L/min or mL/min and have a default of the adult's. */
const FLOWS = new Set(["pump.vent.flowSet", "pump.suction.flowSet"]);

function smallerVolume(part: VolumePart, { volume, prime = "prime" }: CircuitSize): VolumePart {
  return {
    ...part,
    filling: part.filling === "prime" ? prime : part.filling,
    compliance_mL_per_mmHg: Math.max(LEAST_COMPLIANCE, part.compliance_mL_per_mmHg * volume),
    unstressed_mL: part.unstressed_mL * volume,
    start_mL: part.start_mL * volume,
  };
}

function smallerEdge(part: EdgePart, { flow, volume, patient, stroke_mL }: CircuitSize): EdgePart {
  if (!isCircuits(part.name)) return part;
  if (part.kind === "rollerPump") return { ...part, stroke_mL: stroke_mL ?? part.stroke_mL * flow };
  if (part.kind === "meteredPump") {
    return { ...part, rest_mL: part.rest_mL * patient, fullAt_mL: part.fullAt_mL * volume };
  }
  if (part.kind !== "pipe") return part;
  const { turbulence_mmHg_s2_per_mL2: turbulence, inertance_mmHg_s2_per_mL: inertance, drain } = part;
  return {
    ...part,
    resistance_mmHg_s_per_mL: part.resistance_mmHg_s_per_mL / flow,
    ...(turbulence === undefined ? {} : { turbulence_mmHg_s2_per_mL2: turbulence / (flow * flow) }),
    ...(inertance === undefined ? {} : { inertance_mmHg_s2_per_mL: inertance / flow }),
    ...(drain === undefined
      ? {}
      : { drain: { empty_mL: drain.empty_mL * patient, span_mL: drain.span_mL * patient } }),
  };
}

function smallerControl(part: ControlPart, { flow, stroke_mL, sweep_L_per_min }: CircuitSize): ControlPart {
  const usual = part.range?.default ?? SIGNALS[part.signal].control?.default ?? 0;
  if (part.signal === "pump.arterial.speed" && stroke_mL !== undefined) {
    return { ...part, range: { ...part.range, default: (usual * flow * ADULT_STROKE_ML) / stroke_mL } };
  }
  if (part.signal === "gas.sweep.flow")
    return { ...part, range: { ...part.range, default: sweep_L_per_min } };
  return FLOWS.has(part.signal) ? { ...part, range: { ...part.range, default: usual * flow } } : part;
}

const REFLEX_SET = "patient.reflexes.set_mmHg";
/** What a step of 1 ms bears (`assemblyLimits.ts`). */
const LEAST_COMPLIANCE = 0.01;
/** Of the ⅜″ boot in the adult's pump. */
const ADULT_STROKE_ML = 27;
