import { DERIVED, SIGNALS } from "@openperfusion/signals";
import type { SignalId, Text } from "@openperfusion/signals";
import { formula, NO_MEANING } from "./Formula.ts";
import type { Formula, FormulaGroup, FormulaSource } from "./Formula.ts";
import { ofSignal } from "./FormulaInput.ts";
import { refuse } from "./FormulaResult.ts";
import type { Range } from "./Range.ts";

/** The signal whose place the flow that reaches the body takes. */
const PUMP_FLOW: SignalId = "pump.arterial.flow";
const SYSTEMIC_FLOW_NAME = "systemicFlow_L_per_min";
const SYSTEMIC_FLOW_LABEL: Text = { en: "Flow that reaches the body", es: "Flujo que llega al cuerpo" };

export interface DerivedReference {
  readonly id: SignalId;
  readonly group: FormulaGroup;
  /** Where the signal's own label names the pump. */
  readonly label?: Text;
  readonly limits: Text;
  readonly status: FormulaSource["status"];
  readonly seen: FormulaSource["seen"];
  /** Narrower than the signals' plausible ranges. */
  readonly ranges?: Readonly<Partial<Record<SignalId, Partial<Range>>>>;
}

/**
 * A derived signal as a formula, by reference: its inputs, its constants and its arithmetic are the signal's own. Where the
 * signal takes the pump's flow for the body's, it is asked for as what reaches the body, which `systemicFlow` works out.
 */
export function derivedFormula(reference: DerivedReference): Formula {
  const { id, group, label = SIGNALS[reference.id].label, limits, status, seen, ranges = {} } = reference;
  const signal = DERIVED.find((derived) => derived.id === id);
  if (signal === undefined) throw new Error(`${id} is no derived signal`);
  const isSystemic = signal.holdsIn === "totalBypass";
  const nameOf = (input: SignalId): string =>
    isSystemic && input === PUMP_FLOW ? SYSTEMIC_FLOW_NAME : input;
  return formula({
    id,
    group,
    label,
    formula: isSystemic
      ? signal.formula.replace("arterial pump flow", "pump flow").replaceAll("pump flow", "systemic flow")
      : signal.formula,
    inputs: signal.inputs.map((input) => ({
      ...ofSignal(nameOf(input), input, ranges[input]),
      ...(isSystemic && input === PUMP_FLOW ? { label: SYSTEMIC_FLOW_LABEL } : {}),
    })),
    output: { unit: SIGNALS[id].unit, decimals: SIGNALS[id].decimals },
    source: { text: signal.source, status, seen },
    limits,
    compute: (values: Readonly<Record<string, number>>) => {
      const inputs = signal.inputs.map((input) => [input, values[nameOf(input)]]);
      const value = signal.compute(Object.fromEntries(inputs) as Record<SignalId, number>);
      return typeof value === "number" ? value : refuse("result", value, NO_MEANING);
    },
  });
}
