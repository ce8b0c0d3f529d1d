import { textIn } from "../../shared/language/translation.ts";
import type { Scheme } from "./Scheme.ts";

/** The numbered parts in the order in which blood meets them, each with what it does. */
export function SchemeLegend({ scheme, language }: { readonly scheme: Scheme; readonly language: string }) {
  const named = new Map([...scheme.parts, ...scheme.lines].map((each) => [each.id, each]));
  return (
    <ol className="scheme-legend">
      {scheme.order.map((id) => {
        const each = named.get(id);
        if (each === undefined)
          throw new RangeError(`The circuit's order names ${id}, which the scheme does not hold`);
        return (
          <li key={id}>
            <strong>{textIn(each.name, language)}.</strong> {textIn(each.does, language)}
          </li>
        );
      })}
    </ol>
  );
}
