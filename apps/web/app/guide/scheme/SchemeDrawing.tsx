import { useId } from "react";
import type { ReactNode } from "react";
import { textIn } from "../../shared/language/translation.ts";
import type { SchemePart, Scheme } from "./Scheme.ts";
import { arrowHead, linePath } from "./linePath.ts";
import { PartGlyph } from "./PartGlyph.tsx";
import "./scheme.css";

const TUBE_RADIUS = 18;

/** A scheme as an SVG drawing: the same data, the same picture. Colors come from the theme by class. */
export function SchemeDrawing({ scheme, language }: { readonly scheme: Scheme; readonly language: string }) {
  const titleId = useId();
  const descriptionId = useId();
  return (
    <svg
      className="scheme"
      viewBox={`0 0 ${scheme.width} ${scheme.height}`}
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
    >
      <title id={titleId}>{textIn(scheme.title, language)}</title>
      <desc id={descriptionId}>{textIn(scheme.description, language)}</desc>
      {scheme.parts.filter(isPatient).map((part) => (
        <PartGlyph key={part.id} part={part} />
      ))}
      {scheme.lines.map(({ id, content, points }) => {
        const path = linePath(points, TUBE_RADIUS);
        const { x, y, angle_deg } = arrowHead(points);
        return (
          <g key={id} className={`scheme__line scheme__line--${content}`}>
            <path className="scheme__wall" d={path} />
            <path className="scheme__tube" d={path} />
            <path className="scheme__stream" d={path} />
            <path
              className="scheme__arrow"
              d="M-5 -6L8 0L-5 6Z"
              transform={`translate(${x} ${y}) rotate(${angle_deg})`}
            />
          </g>
        );
      })}
      {scheme.parts
        .filter((part) => !isPatient(part))
        .map((part) => (
          <g key={part.id} className={`scheme__part scheme__part--${part.kind}`}>
            <PartGlyph part={part} />
          </g>
        ))}
      {marks(scheme)}
    </svg>
  );
}

/** Lines end inside the patient, and outside everything else. */
function isPatient({ kind }: SchemePart): boolean {
  return kind === "patient";
}

/** The numbers of the legend, drawn last so that nothing covers them. */
function marks({ parts, lines, order }: Scheme): readonly ReactNode[] {
  return order.map((id, index) => {
    const part = parts.find((each) => each.id === id);
    const mark = part === undefined ? lines.find((line) => line.id === id)?.mark : partMark(part);
    if (mark === undefined)
      throw new RangeError(`The circuit's order names ${id}, which is no part and no marked line`);
    const [x, y] = mark;
    return (
      <g key={id} className="scheme__mark" transform={`translate(${x} ${y})`}>
        <circle r="13" />
        <text textAnchor="middle" dy="0.36em">
          {index + 1}
        </text>
      </g>
    );
  });
}

function partMark({ x, y, width, height }: Scheme["parts"][number]): readonly [number, number] {
  return [x + width, y + Math.min(height / 2, 18)];
}
