import type { Drawing } from "@openperfusion/physiology/assemblies";
import type { SignalId, Text } from "@openperfusion/signals";
import { useId } from "react";
import type { ReactNode } from "react";
import { textIn } from "../language/translation.ts";
import "./circuit.css";
import { layoutCircuit, rowAt } from "./layoutCircuit.ts";
import type { PlacedLine, PlacedPart, TextPlace } from "./layoutCircuit.ts";
import { ClampSymbol } from "./ClampSymbol.tsx";
import { PartGlyph } from "./PartGlyph.tsx";
import type { Point } from "./polyline.ts";

export interface CircuitDiagramProps {
  readonly drawing: Drawing;
  readonly language: string;
  /** What the picture shows, for those who don't see it. */
  readonly title: string;
  /** What it shows, in sentences; the picture is then an image as a whole. */
  readonly description?: string;
  /** Numbers that a legend explains, by the name of a part or line. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** What stands in a signal's row: its short name and its value. Without it the circuit stands alone. */
  readonly renderValue?: (signal: SignalId) => ReactNode;
  /** What sits on a line where it can be clamped; without it an open clamp is drawn. */
  readonly renderClamp?: (signal: SignalId, label: Text) => ReactNode;
}

/**
 * Draws a circuit as SVG: a pure function of its data, the same wherever it is shown. Among values, parts that no
 * signal speaks for stay grey.
 */
export function CircuitDiagram(props: CircuitDiagramProps) {
  const { drawing, language, title, description, numbers, renderValue, renderClamp } = props;
  const hasValues = renderValue !== undefined;
  const { width, height, parts, lines } = layoutCircuit(drawing, hasValues);
  const descriptionId = useId();
  const isImage = description !== undefined;
  // A bare picture shows no values, so none of its parts lacks one.
  const isMute = ({ part }: PlacedPart): boolean => hasValues && part.signals.length === 0;
  const glyph = (placed: PlacedPart): ReactNode => (
    <g
      key={placed.part.name}
      className={isMute(placed) ? "circuit__part circuit__part--mute" : "circuit__part"}
    >
      <PartGlyph shape={placed.part.shape} box={placed.box} />
    </g>
  );
  return (
    <svg
      className="circuit"
      viewBox={`0 0 ${width} ${height}`}
      role={isImage ? "img" : undefined}
      aria-label={title}
      aria-describedby={isImage ? descriptionId : undefined}
    >
      {isImage && <desc id={descriptionId}>{description}</desc>}
      {parts.filter(isPatient).map(glyph)}
      {lines.map((placed) => (
        <Line key={placed.line.name} placed={placed} name={textIn(placed.line.label, language)} />
      ))}
      {parts.filter((placed) => !isPatient(placed)).map(glyph)}
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
      {numbers !== undefined &&
        [
          ...parts.map(({ part, mark }) => [part.name, mark] as const),
          ...lines.map(({ line, mark }) => [line.name, mark] as const),
        ].map(([name, mark]) => <NumberMark key={name} number={numbers.get(name)} place={mark} />)}
    </svg>
  );
}

/** Lines run into the patient, and end outside everything else. */
function isPatient({ part }: PlacedPart): boolean {
  return part.shape === "patient";
}

function Line({ placed, name }: { readonly placed: PlacedLine; readonly name: string }) {
  const { line, path, middle, angle_deg } = placed;
  return (
    <g className={`circuit__line ${LINE_CLASSES[line.carries]}`}>
      <title>{name}</title>
      <path className="circuit__wall" d={path} />
      <path className="circuit__tube" d={path} />
      <path className="circuit__stream" data-line={line.name} d={path} />
      {line.clamp === undefined && (
        <path
          className="circuit__arrow"
          d="M-5 -6L8 0L-5 6Z"
          transform={`translate(${middle.x} ${middle.y}) rotate(${angle_deg})`}
        />
      )}
    </g>
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
            {renderValue(signal)}
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

function NumberMark({ number, place }: { readonly number: number | undefined; readonly place: Point }) {
  if (number === undefined) return null;
  return (
    <g transform={`translate(${place.x} ${place.y})`}>
      <g className="circuit__mark">
        <circle r="15" />
        <text textAnchor="middle" dy="0.36em">
          {number}
        </text>
      </g>
    </g>
  );
}
