import { textIn } from "../language/translation.ts";
import type { CircuitPlan } from "./CircuitPlan.ts";

/** The numbered parts in the order in which blood meets them, each with what it does. */
export function CircuitLegend({ plan, language }: { readonly plan: CircuitPlan; readonly language: string }) {
  const named = new Map([...plan.parts, ...plan.lines].map((each) => [each.id, each]));
  return (
    <ol className="circuit-legend">
      {plan.order.map((id) => {
        const each = named.get(id);
        if (each === undefined)
          throw new RangeError(`The circuit's order names ${id}, which the plan does not hold`);
        return (
          <li key={id}>
            <strong>{textIn(each.name, language)}.</strong> {textIn(each.does, language)}
          </li>
        );
      })}
    </ol>
  );
}
