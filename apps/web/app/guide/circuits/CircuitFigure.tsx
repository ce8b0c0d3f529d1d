import { CircuitDiagram } from "../../shared/circuit/CircuitDiagram.tsx";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import type { CircuitLesson } from "./CircuitLesson.ts";

/** A circuit as a figure of a guide page: drawing, title and numbered legend. */
export function CircuitFigure({ lesson }: { readonly lesson: CircuitLesson }) {
  const language = useLanguage();
  const { drawing, steps } = lesson;
  const names = new Map([...drawing.parts, ...drawing.lines].map(({ name, label }) => [name, label]));
  const title = textIn(lesson.title, language);
  return (
    <figure className="circuit-figure">
      <CircuitDiagram
        drawing={drawing}
        language={language}
        title={title}
        description={textIn(lesson.description, language)}
        numbers={new Map(steps.map(({ of }, index) => [of, index + 1]))}
      />
      <figcaption>{title}</figcaption>
      <ol className="circuit-legend">
        {steps.map(({ of, does }) => {
          const label = names.get(of);
          if (label === undefined) throw new RangeError(`The lesson explains "${of}", which is not drawn`);
          return (
            <li key={of}>
              <strong>{textIn(label, language)}.</strong> {textIn(does, language)}
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
