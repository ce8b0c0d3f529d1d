import type { CircuitPlan } from "../shared/circuit/CircuitPlan.ts";
import { CircuitDrawing } from "../shared/circuit/CircuitDrawing.tsx";
import { CircuitLegend } from "../shared/circuit/CircuitLegend.tsx";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";

/** A circuit as a figure of a guide page: drawing, title and numbered legend. */
export function CircuitFigure({ plan }: { readonly plan: CircuitPlan }) {
  const language = useLanguage();
  return (
    <figure className="circuit-figure">
      <CircuitDrawing plan={plan} language={language} />
      <figcaption>{textIn(plan.title, language)}</figcaption>
      <CircuitLegend plan={plan} language={language} />
    </figure>
  );
}
