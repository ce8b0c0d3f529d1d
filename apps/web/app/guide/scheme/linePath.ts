type Point = readonly [x: number, y: number];

/** The SVG path of a tube through its corners, each rounded as far as its shorter leg allows. */
export function linePath(points: readonly Point[], radius: number): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) {
    throw new RangeError(`A line needs at least 2 points, found ${points.length}`);
  }
  const steps = [`M${first[0]} ${first[1]}`];
  for (let i = 1; i < points.length - 1; i++) {
    const [before, corner, after] = points.slice(i - 1, i + 2) as [Point, Point, Point];
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const [inX, inY] = towards(corner, before, r);
    const [outX, outY] = towards(corner, after, r);
    steps.push(`L${inX} ${inY}`, `Q${corner[0]} ${corner[1]} ${outX} ${outY}`);
  }
  steps.push(`L${last[0]} ${last[1]}`);
  return steps.join("");
}

/** The point `length` away from `from` in the direction of `to`. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return [
    round(from[0] + ((to[0] - from[0]) * length) / whole),
    round(from[1] + ((to[1] - from[1]) * length) / whole),
  ];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export interface ArrowHead {
  readonly x: number;
  readonly y: number;
  readonly angle_deg: number;
}

/** An arrow head in the middle of a line's longest leg, pointing with the flow. */
export function arrowHead(points: readonly Point[]): ArrowHead {
  let longest = -1;
  let head: ArrowHead = { x: 0, y: 0, angle_deg: 0 };
  for (let i = 1; i < points.length; i++) {
    const [a, b] = points.slice(i - 1, i + 1) as [Point, Point];
    const length = distance(a, b);
    if (length <= longest) continue;
    longest = length;
    head = {
      x: round((a[0] + b[0]) / 2),
      y: round((a[1] + b[1]) / 2),
      angle_deg: Math.round((Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI),
    };
  }
  return head;
}
