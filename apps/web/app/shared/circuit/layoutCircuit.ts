import type { Drawing, DrawnLine, DrawnPart } from "@openperfusion/physiology/assemblies";
import type { SignalId } from "@openperfusion/signals";
import { between, cutAtBox, longestStretch, roundedPath, squared } from "./polyline.ts";
import type { Box, Point } from "./polyline.ts";

/** Picture units per grid unit. A label is 13 units high. */
export const GRID = 60;

/** Where a block of texts stands: its first baseline, and which of its edges the texts keep to. */
export interface TextPlace extends Point {
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedPart {
  readonly part: DrawnPart;
  readonly box: Box;
  readonly text: TextPlace;
  /** Where its number stands in a picture with a legend. */
  readonly mark: Point;
  readonly signals: readonly SignalId[];
}

export interface PlacedLine {
  readonly line: DrawnLine;
  readonly path: string;
  /** The middle of its longest stretch, where its clamp sits. */
  readonly middle: Point;
  readonly isUpright: boolean;
  /** Where the flow points there: 0 to the right, 90 down. */
  readonly angle_deg: number;
  readonly text: TextPlace;
  readonly mark: Point;
  readonly signals: readonly SignalId[];
}

export interface CircuitLayout {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PlacedPart[];
  readonly lines: readonly PlacedLine[];
}

/** Width and height of each shape, in grid units. */
const SIZES: Readonly<Record<DrawnPart["shape"], readonly [width: number, height: number]>> = {
  patient: [1.7, 5.4],
  reservoir: [1.6, 1.9],
  rollerPump: [1.3, 1.3],
  centrifugalPump: [1.3, 1.3],
  heatExchanger: [1.2, 1.15],
  oxygenator: [1.2, 1.8],
  filter: [0.85, 1.1],
  bag: [0.6, 0.95],
  gasBlender: [0.95, 1.05],
  heaterCooler: [0.95, 1.05],
};

const SIDES: readonly Side[] = ["right", "below", "left", "above"];
const CORNER_RADIUS = 16;
const LINE_HEIGHT = 17;
const GAP = 12;
/** Below the lowest part, for its name. */
const NAME_ROOM = 36;
/** Half the width of a patient's heart, and how far it reaches up and down from the middle of the body. */
const HEART = { side: 0.35, above: 0.5, below: 0.62 };
/** Where on its longest stretch a line's number stands: clear of the middle, where clamp or arrow sit. */
const MARK_SHARE = 0.2;

/**
 * Places a drawing's parts, lines and texts in picture units. Pure: the same drawing gives the same picture in a
 * prerendered page and in the simulator. Texts go to a side of their part that no line uses; a signal
 * that several parts name is shown at the first. Without values there are names alone, and no room for rows.
 */
export function layoutCircuit({ width, height, parts, lines }: Drawing, hasValues = true): CircuitLayout {
  const boxes = new Map(parts.map((part) => [part.name, boxOf(part)]));
  const mouths = new Map(parts.map((part) => [part.name, mouthOf(part)]));
  const ways = new Map(lines.map((line) => [line.name, wayOf(line, parts, boxes)]));
  const shown = new Set<SignalId>();
  const once = (signals: readonly SignalId[]): readonly SignalId[] => {
    const first = hasValues ? signals.filter((signal) => !shown.has(signal)) : [];
    for (const signal of first) shown.add(signal);
    return first;
  };
  return {
    width: width * GRID,
    height: hasValues ? height * GRID : lowestEdge([...boxes.values()]) + NAME_ROOM,
    parts: parts.map((part): PlacedPart => {
      const box = boxes.get(part.name) as Box;
      const signals = once(part.signals);
      const ends = [...ways.values()].flatMap((way) => [way[0] as Point, way.at(-1) as Point]);
      return {
        part,
        box,
        signals,
        mark: { x: box.x + 4, y: box.y + 10 },
        text: besideBox(box, part.textSide ?? freeSide(box, ends), signals.length + 1),
      };
    }),
    lines: lines.map((line): PlacedLine => {
      const way = ways.get(line.name) as readonly Point[];
      const [from, to] = longestStretch(way);
      const middle = between(from, to, 0.5);
      const isUpright = from.x === to.x;
      const signals = once(line.signals);
      return {
        line,
        path: roundedPath(wayOf(line, parts, mouths), CORNER_RADIUS),
        middle,
        isUpright,
        angle_deg: isUpright ? (to.y > from.y ? 90 : -90) : to.x > from.x ? 0 : 180,
        signals,
        mark: between(from, to, MARK_SHARE),
        text: besideLine(middle, isUpright, signals.length, line.clamp !== undefined),
      };
    }),
  };
}

type Side = NonNullable<DrawnPart["textSide"]>;

function scaled({ x, y }: Point): Point {
  return { x: x * GRID, y: y * GRID };
}

function boxOf(part: DrawnPart): Box {
  const [width, height] = SIZES[part.shape];
  return {
    x: (part.x - width / 2) * GRID,
    y: (part.y - height / 2) * GRID,
    width: width * GRID,
    height: height * GRID,
  };
}

function lowestEdge(boxes: readonly Box[]): number {
  return Math.max(...boxes.map(({ y, height }) => y + height));
}

/** Where a part's lines end: at its edge, but within a patient at the heart. */
function mouthOf(part: DrawnPart): Box {
  if (part.shape !== "patient") return boxOf(part);
  return {
    x: (part.x - HEART.side) * GRID,
    y: (part.y - HEART.above) * GRID,
    width: 2 * HEART.side * GRID,
    height: (HEART.above + HEART.below) * GRID,
  };
}

/** From the edge of one part to the edge of the other. Throws RangeError on a line to a part that is not drawn. */
function wayOf(
  line: DrawnLine,
  parts: readonly DrawnPart[],
  boxes: ReadonlyMap<string, Box>,
): readonly Point[] {
  const end = (name: string): DrawnPart => {
    const part = parts.find((candidate) => candidate.name === name);
    if (part === undefined)
      throw new RangeError(`Line "${line.name}" leads to "${name}", which is not drawn`);
    return part;
  };
  const [from, to] = [end(line.from), end(line.to)];
  const whole = squared([from, ...line.corners.map(([x, y]) => ({ x, y })), to].map(scaled));
  const arriving = cutAtBox(whole, boxes.get(to.name) as Box);
  return cutAtBox(arriving.toReversed(), boxes.get(from.name) as Box).toReversed();
}

/** The first side at which no line ends. */
function freeSide(box: Box, ends: readonly Point[]): Side {
  const taken = new Set(ends.flatMap((end) => sideOf(end, box)));
  return SIDES.find((side) => !taken.has(side)) ?? "right";
}

function sideOf({ x, y }: Point, box: Box): readonly Side[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (x < box.x - 1 || x > right + 1 || y < box.y - 1 || y > bottom + 1) return [];
  if (Math.abs(x - box.x) < 1) return ["left"];
  if (Math.abs(x - right) < 1) return ["right"];
  if (Math.abs(y - box.y) < 1) return ["above"];
  return Math.abs(y - bottom) < 1 ? ["below"] : [];
}

function besideBox(box: Box, side: Side, rowCount: number): TextPlace {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const centered_y = middle.y - ((rowCount - 1) * LINE_HEIGHT) / 2 + 4;
  switch (side) {
    case "left":
      return { x: box.x - GAP, y: centered_y, anchor: "end" };
    case "right":
      return { x: box.x + box.width + GAP, y: centered_y, anchor: "start" };
    case "above":
      return { x: middle.x, y: box.y - GAP - (rowCount - 1) * LINE_HEIGHT, anchor: "middle" };
    case "below":
      return { x: middle.x, y: box.y + box.height + GAP + 10, anchor: "middle" };
    default:
      return side satisfies never;
  }
}

/** To the right of an upright line; above a level one, or below it where the picture ends; clear of its clamp. */
function besideLine(middle: Point, isUpright: boolean, rowCount: number, hasClamp: boolean): TextPlace {
  const clear = hasClamp ? 28 : GAP;
  const height = (rowCount - 1) * LINE_HEIGHT;
  if (isUpright) return { x: middle.x + clear, y: middle.y - height / 2 + 4, anchor: "start" };
  const above_y = middle.y - clear - height;
  return { x: middle.x, y: above_y < LINE_HEIGHT ? middle.y + clear + 10 : above_y, anchor: "middle" };
}

/** Where row `row` of a block of texts has its baseline. */
export function rowAt(text: TextPlace, row: number): Point {
  return { x: text.x, y: text.y + row * LINE_HEIGHT };
}
