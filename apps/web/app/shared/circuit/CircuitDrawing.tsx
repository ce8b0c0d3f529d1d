import { useId } from "react";
import type { ReactNode } from "react";
import { textIn } from "../language/translation.ts";
import type { CircuitPlan } from "./CircuitPlan.ts";
import { arrowHead, linePath } from "./linePath.ts";
import { PartGlyph } from "./PartGlyph.tsx";
import "./circuit.css";

const TUBE_RADIUS = 18;

/** A plan as an SVG drawing: the same data, the same picture. Colors come from the theme by class. */
export function CircuitDrawing({
  plan,
  language,
}: {
  readonly plan: CircuitPlan;
  readonly language: string;
}) {
  const titleId = useId();
  const descriptionId = useId();
  return (
    <svg
      className="circuit"
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-labelledby={`${titleId} ${descriptionId}`}
    >
      <title id={titleId}>{textIn(plan.title, language)}</title>
      <desc id={descriptionId}>{textIn(plan.description, language)}</desc>
      {plan.lines.map(({ id, content, points }) => {
        const path = linePath(points, TUBE_RADIUS);
        const { x, y, angle_deg } = arrowHead(points);
        return (
          <g key={id} className={`circuit__line circuit__line--${content}`}>
            <path className="circuit__wall" d={path} />
            <path className="circuit__tube" d={path} />
            <path className="circuit__stream" d={path} />
            <path
              className="circuit__arrow"
              d="M-7 -7L7 0L-7 7Z"
              transform={`translate(${x} ${y}) rotate(${angle_deg})`}
            />
          </g>
        );
      })}
      {plan.parts.map((part) => (
        <g key={part.id} className={`circuit__part circuit__part--${part.kind}`}>
          <PartGlyph part={part} />
        </g>
      ))}
      {marks(plan)}
    </svg>
  );
}

/** The numbers of the legend, drawn last so that nothing covers them. */
function marks({ parts, lines, order }: CircuitPlan): readonly ReactNode[] {
  return order.map((id, index) => {
    const part = parts.find((each) => each.id === id);
    const mark = part === undefined ? lines.find((line) => line.id === id)?.mark : partMark(part);
    if (mark === undefined)
      throw new RangeError(`The circuit's order names ${id}, which is no part and no marked line`);
    const [x, y] = mark;
    return (
      <g key={id} className="circuit__mark" transform={`translate(${x} ${y})`}>
        <circle r="13" />
        <text textAnchor="middle" dy="0.36em">
          {index + 1}
        </text>
      </g>
    );
  });
}

function partMark({ x, y, width, height }: CircuitPlan["parts"][number]): readonly [number, number] {
  return [x + width, y + Math.min(height / 2, 18)];
}
