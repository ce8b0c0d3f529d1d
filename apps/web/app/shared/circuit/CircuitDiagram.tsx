import type { Drawing } from "@openperfusion/physiology";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId, Text } from "@openperfusion/signals";
import type { ReactNode } from "react";
import { textIn } from "../language/translation.ts";
import "./circuit.css";
import { layoutCircuit, rowAt } from "./layoutCircuit.ts";
import type { PlacedLine, TextPlace } from "./layoutCircuit.ts";
import { PartGlyph } from "./PartGlyph.tsx";

export interface CircuitDiagramProps {
  readonly drawing: Drawing;
  readonly language: string;
  /** What the picture shows, for those who don't see it. */
  readonly title: string;
  /** The value of a signal with its unit; undefined where there is none. Without it the circuit stands alone. */
  readonly renderValue?: (signal: SignalId) => ReactNode;
  /** What sits on a line where it can be clamped; without it an open clamp is drawn. */
  readonly renderClamp?: (signal: SignalId, label: Text) => ReactNode;
}

/**
 * Draws an assembly's circuit as SVG: a pure function of its data, the same in the guide, in the simulator and on the
 * console. Parts that no signal speaks for stay grey.
 */
export function CircuitDiagram({ drawing, language, title, renderValue, renderClamp }: CircuitDiagramProps) {
  const { width, height, parts, lines } = layoutCircuit(drawing);
  return (
    <svg className="circuit" viewBox={`0 0 ${width} ${height}`} aria-label={title}>
      {lines.map(({ line, path, middle, angle_deg }) => (
        <g key={line.name} className={`circuit__line ${LINE_CLASSES[line.carries]}`}>
          <title>{textIn(line.label, language)}</title>
          <path className="circuit__wall" d={path} />
          <path className="circuit__tube" d={path} />
          <path className="circuit__stream" data-line={line.name} d={path} />
          {line.clamp === undefined && (
            <path
              className="circuit__arrow"
              d="M-6 -6L6 0L-6 6Z"
              transform={`translate(${middle.x} ${middle.y}) rotate(${angle_deg})`}
            />
          )}
        </g>
      ))}
      {parts.map(({ part, box }) => (
        <g
          key={part.name}
          className={part.signals.length > 0 ? "circuit__part" : "circuit__part circuit__part--mute"}
        >
          <PartGlyph shape={part.shape} box={box} />
        </g>
      ))}
      {parts.map(({ part, text, signals }) => (
        <TextBlock
          key={part.name}
          heading={textIn(part.label, language)}
          text={text}
          signals={signals}
          renderValue={renderValue}
        />
      ))}
      {lines.map(({ line, text, signals }) => (
        <TextBlock key={line.name} text={text} signals={signals} renderValue={renderValue} />
      ))}
      {lines.map((placed) => (
        <Clamp key={placed.line.name} placed={placed} renderClamp={renderClamp} />
      ))}
    </svg>
  );
}

const LINE_CLASSES = {
  "venous blood": "circuit__line--venous",
  "arterial blood": "circuit__line--arterial",
  gas: "circuit__line--gas",
  water: "circuit__line--water",
  infusion: "circuit__line--infusion",
} as const;

interface TextBlockProps {
  readonly heading?: string;
  readonly text: TextPlace;
  readonly signals: readonly SignalId[];
  readonly renderValue: CircuitDiagramProps["renderValue"];
}

function TextBlock({ heading, text, signals, renderValue }: TextBlockProps) {
  const first = heading === undefined ? 0 : 1;
  return (
    <g textAnchor={text.anchor}>
      {heading !== undefined && (
        <text className="circuit__label" {...rowAt(text, 0)}>
          {heading}
        </text>
      )}
      {renderValue !== undefined &&
        signals.map((signal, row) => (
          <text key={signal} className="circuit__value" {...rowAt(text, first + row)}>
            <tspan className="circuit__short">{SIGNALS[signal].short}</tspan> {renderValue(signal)}
          </text>
        ))}
    </g>
  );
}

function Clamp({
  placed,
  renderClamp,
}: {
  readonly placed: PlacedLine;
  readonly renderClamp: CircuitDiagramProps["renderClamp"];
}) {
  const { line, middle, isUpright } = placed;
  if (line.clamp === undefined) return null;
  const turn = isUpright ? " rotate(90)" : "";
  return (
    <g transform={`translate(${middle.x} ${middle.y})${turn}`}>
      {renderClamp === undefined ? <ClampSymbol isClosed={false} /> : renderClamp(line.clamp, line.label)}
    </g>
  );
}

/** Two jaws across a level line, around the origin. */
export function ClampSymbol({ isClosed }: { readonly isClosed: boolean }) {
  const gap = isClosed ? 1.5 : 8;
  return (
    <g className={isClosed ? "circuit__clamp circuit__clamp--closed" : "circuit__clamp"}>
      <rect x={-18} y={-18} width={36} height={36} rx={8} className="circuit__clamp-plate" />
      <path d={`M-9 ${-gap - 3}H9M-9 ${gap + 3}H9M0 ${-gap - 3}V-15M0 ${gap + 3}V15`} />
    </g>
  );
}
