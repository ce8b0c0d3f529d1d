import type { Scheme } from "./scheme/Scheme.ts";
import { SchemeDrawing } from "./scheme/SchemeDrawing.tsx";
import { SchemeLegend } from "./scheme/SchemeLegend.tsx";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";

/** A circuit as a figure of a guide page: drawing, title and numbered legend. */
export function SchemeFigure({ scheme }: { readonly scheme: Scheme }) {
  const language = useLanguage();
  return (
    <figure className="scheme-figure">
      <SchemeDrawing scheme={scheme} language={language} />
      <figcaption>{textIn(scheme.title, language)}</figcaption>
      <SchemeLegend scheme={scheme} language={language} />
    </figure>
  );
}
