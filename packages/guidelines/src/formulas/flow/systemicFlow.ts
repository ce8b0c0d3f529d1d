import type { Text } from "@openperfusion/signals";
import { quantityFault } from "../checkInputs.ts";
import { choice, ofSignal, quantity } from "../FormulaInput.ts";
import type { QuantityInput } from "../FormulaInput.ts";
import { oneOf, refuse } from "../FormulaResult.ts";
import type { FormulaFault } from "../FormulaResult.ts";

/** How pump and heart share the circulation. */
export const SUPPORT_MODES = {
  totalBypass: { en: "total bypass", es: "circulación extracorpórea total" },
  partialBypass: { en: "partial bypass", es: "circulación extracorpórea parcial" },
  va: { en: "veno-arterial ECMO", es: "ECMO venoarterial" },
  vav: { en: "veno-arterio-venous ECMO", es: "ECMO venoarteriovenosa" },
  vv: { en: "veno-venous ECMO", es: "ECMO venovenosa" },
  unknown: { en: "not known", es: "no se sabe" },
} as const satisfies Readonly<Record<string, Text>>;

export type SupportMode = keyof typeof SUPPORT_MODES;

/** Whose flow reaches the body; `venousLimb`: part of the pump's goes back into the veins and is the heart's to eject. */
export interface FlowCounts {
  readonly pump: boolean;
  readonly heart: boolean;
  readonly venousLimb: boolean;
}

export const FLOW_COUNTS: Readonly<Record<Exclude<SupportMode, "unknown">, FlowCounts>> = {
  totalBypass: { pump: true, heart: false, venousLimb: false },
  partialBypass: { pump: true, heart: true, venousLimb: false },
  va: { pump: true, heart: true, venousLimb: false },
  vav: { pump: true, heart: true, venousLimb: true },
  // The pump returns into the veins: what the body gets is what the heart ejects.
  vv: { pump: false, heart: true, venousLimb: false },
};

/** Why there is no number. Each is an answer, not a mistake of the person who asks. */
export const UNKNOWN_REASONS = {
  mode: {
    en: "it is not known whether the heart ejects into the circulation that the pump feeds",
    es: "no se sabe si el corazón eyecta en la circulación que alimenta la bomba",
  },
  pumpFlow: { en: "the pump flow is not known", es: "no se conoce el flujo de la bomba" },
  shunts: {
    en: "a flow that leaves between sensor and patient is not known; one that is not fitted is 0",
    es: "no se conoce un flujo que sale entre el sensor y el paciente; si no está montado es 0",
  },
  venousLimb: {
    en: "the flow of the limb that returns into the veins is not known",
    es: "no se conoce el flujo de la rama que retorna a las venas",
  },
  nativeOutput: {
    en: "the heart ejects too, and its output is not known",
    es: "el corazón también eyecta, y no se conoce su gasto",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type UnknownReason = keyof typeof UNKNOWN_REASONS;

const pumpFlow = ofSignal("pumpFlow_L_per_min", "pump.arterial.flow", { from: 0 });
const nativeOutput = ofSignal("nativeOutput_L_per_min", "patient.cardiacOutput");
const venousLimb = ofSignal("venousLimb_L_per_min", "circuit.flow.venousReturn", { from: 0 });
const shunt = <const Name extends string>(name: Name, en: string, es: string): QuantityInput<Name> =>
  quantity(name, { en, es }, "L/min", { from: 0, to: pumpFlow.range.to });
const SHUNTS = [
  shunt("purge_L_per_min", "Flow of the filter's purge line", "Flujo de la línea de purga del filtro"),
  shunt("recirculation_L_per_min", "Flow of the recirculation line", "Flujo de la línea de recirculación"),
  shunt(
    "hemoconcentrator_L_per_min",
    "Flow to the hemoconcentrator, taken behind the flow sensor",
    "Flujo al hemoconcentrador, tomado detrás del sensor de flujo",
  ),
  shunt(
    "cardioplegia_L_per_min",
    "Blood to the cardioplegia, taken behind the flow sensor",
    "Sangre a la cardioplejía, tomada detrás del sensor de flujo",
  ),
] as const;

/** What a calculator asks for; only the mode is always needed. */
export const SYSTEMIC_FLOW_INPUTS = [
  choice("mode", { en: "Support", es: "Asistencia" }, SUPPORT_MODES),
  pumpFlow,
  ...SHUNTS,
  venousLimb,
  nativeOutput,
] as const;

/** L/min. An absent number is not known, and never taken for 0. */
export type SystemicFlowInput = { readonly mode: SupportMode } & {
  readonly [
    Input in
      | (typeof SHUNTS)[number]
      | typeof pumpFlow
      | typeof venousLimb
      | typeof nativeOutput as Input["name"]
  ]?: number;
};

export type SystemicFlow =
  | { readonly ok: true; readonly value_L_per_min: number }
  | { readonly ok: false; readonly unknown: UnknownReason; readonly why: Text }
  | FormulaFault;

/**
 * Blood that reaches the body, in L/min: what every index and SVR are to be fed with. The pump's flow less what leaves
 * behind its sensor, plus the heart's output where the heart ejects into the same circulation; in VAV less the venous limb,
 * which the heart's output holds already; in VV the heart's output alone.
 */
export function systemicFlow(input: SystemicFlowInput): SystemicFlow {
  const { mode } = input;
  if (!Object.hasOwn(SUPPORT_MODES, mode)) return refuse("mode", mode, oneOf(Object.keys(SUPPORT_MODES)));
  if (mode === "unknown") return unknown("mode");
  const counts = FLOW_COUNTS[mode];
  const leaving = [...SHUNTS, ...(counts.venousLimb ? [venousLimb] : [])];
  const needed = [...(counts.pump ? [pumpFlow, ...leaving] : []), ...(counts.heart ? [nativeOutput] : [])];
  for (const expected of needed) {
    const found: number | undefined = input[expected.name];
    if (found === undefined) return unknown(reasonFor(expected.name));
    const fault = quantityFault(expected, found);
    if (fault !== undefined) return fault;
  }
  const pump_L_per_min = counts.pump ? input.pumpFlow_L_per_min! : 0;
  const leaving_L_per_min = counts.pump ? leaving.reduce((sum, { name }) => sum + input[name]!, 0) : 0;
  if (leaving_L_per_min > pump_L_per_min) return refuse("pumpFlow_L_per_min", pump_L_per_min, TOO_LITTLE);
  const native_L_per_min = counts.heart ? input.nativeOutput_L_per_min! : 0;
  return { ok: true, value_L_per_min: pump_L_per_min - leaving_L_per_min + native_L_per_min };
}

const TOO_LITTLE: Text = {
  en: "at least the sum of what leaves behind the sensor",
  es: "al menos la suma de lo que sale detrás del sensor",
};

function unknown(reason: UnknownReason): SystemicFlow {
  return { ok: false, unknown: reason, why: UNKNOWN_REASONS[reason] };
}

function reasonFor(name: string): UnknownReason {
  if (name === pumpFlow.name) return "pumpFlow";
  if (name === venousLimb.name) return "venousLimb";
  return name === nativeOutput.name ? "nativeOutput" : "shunts";
}
