import type { CurveInput, CurvePoint, FormulaInput, QuantityInput } from "./FormulaInput.ts";
import { oneOf, refuse } from "./FormulaResult.ts";
import type { FormulaFault } from "./FormulaResult.ts";
import { isInRange, rangeText } from "./Range.ts";

type Checked = { readonly ok: true; readonly values: Readonly<Record<string, unknown>> } | FormulaFault;

/** Every input's value, or the first that is missing, of another type, or out of its range. */
export function checkInputs(
  inputs: readonly FormulaInput[],
  input: Readonly<Record<string, unknown>>,
): Checked {
  const values: Record<string, unknown> = {};
  for (const expected of inputs) {
    const { name } = expected;
    const found = Object.hasOwn(input, name) ? input[name] : undefined;
    const fault = faultOf(expected, found);
    if (fault !== undefined) return fault;
    values[name] = found;
  }
  return { ok: true, values };
}

export function quantityFault(
  { name, unit, range }: Pick<QuantityInput, "name" | "unit" | "range">,
  found: unknown,
): FormulaFault | undefined {
  return typeof found === "number" && isInRange(found, range)
    ? undefined
    : refuse(name, found, rangeText(range, unit));
}

function faultOf(expected: FormulaInput, found: unknown): FormulaFault | undefined {
  if (expected.kind === "quantity") return quantityFault(expected, found);
  if (expected.kind === "curve") return curveFault(expected, found);
  if (typeof found === "string" && Object.hasOwn(expected.choices, found)) return undefined;
  return refuse(expected.name, found, oneOf(Object.keys(expected.choices)));
}

function curveFault(expected: CurveInput, found: unknown): FormulaFault | undefined {
  const { name } = expected;
  if (!Array.isArray(found) || found.length < 2) {
    const count = Array.isArray(found) ? `${found.length} point(s)` : found;
    return refuse(name, count, { en: "two points or more", es: "dos puntos o más" });
  }
  for (const [i, point] of (found as readonly Partial<CurvePoint>[]).entries()) {
    const flow = { name: `${name}[${i}].flow_L_per_min`, ...expected.flow };
    const drop = { name: `${name}[${i}].drop_mmHg`, ...expected.drop };
    const fault = quantityFault(flow, point?.flow_L_per_min) ?? quantityFault(drop, point?.drop_mmHg);
    if (fault !== undefined) return fault;
    const before = i === 0 ? undefined : (found as readonly CurvePoint[])[i - 1]!.flow_L_per_min;
    if (before !== undefined && point.flow_L_per_min! <= before) {
      return refuse(flow.name, point.flow_L_per_min, {
        en: `more than the point before it (${before})`,
        es: `más que el punto anterior (${before})`,
      });
    }
  }
  return undefined;
}
