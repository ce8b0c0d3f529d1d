/** A place in a drawing, in the units of its grid or of its picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way from its start up to where it first meets the box; all of it when it never does. */
export function cutAtBox(points: readonly Point[], box: Box): readonly Point[] {
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] as Point;
    const share = entryShare(from, points[i] as Point, box);
    if (share !== null) return [...points.slice(0, i), between(from, points[i] as Point, share)];
  }
  return points;
}

/** Lines run level or upright: a straight way between two places that are neither gets a bend in its middle. */
export function squared(points: readonly Point[]): readonly Point[] {
  const squaredWay: Point[] = points.slice(0, 1);
  for (const to of points.slice(1)) {
    const from = squaredWay.at(-1) as Point;
    if (from.x !== to.x && from.y !== to.y) {
      const middle_y = (from.y + to.y) / 2;
      squaredWay.push({ x: from.x, y: middle_y }, { x: to.x, y: middle_y });
    }
    squaredWay.push(to);
  }
  return squaredWay;
}

/** The longest straight stretch of a way, where there is most room for a label. */
export function longestStretch(points: readonly Point[]): readonly [Point, Point] {
  let longest: readonly [Point, Point] = [points[0] as Point, points.at(-1) as Point];
  let length = -1;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] as Point;
    const to = points[i] as Point;
    const stretch = distance(from, to);
    if (stretch > length) {
      length = stretch;
      longest = [from, to];
    }
  }
  return longest;
}

/** An SVG path along the points, each corner rounded as far as its shorter leg allows. */
export function roundedPath(points: readonly Point[], radius: number): string {
  let path = "";
  points.forEach((corner, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined) path += `M${print(corner)}`;
    else if (after === undefined) path += `L${print(corner)}`;
    else {
      const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      path += `L${print(towards(corner, before, reach))}Q${print(corner)} ${print(towards(corner, after, reach))}`;
    }
  });
  return path;
}

/** The place at a share of the way from one to the other. */
export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  return whole === 0 ? from : between(from, to, length / whole);
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function print({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where a stretch that begins outside the box enters it, as a share of its length. */
function entryShare(from: Point, to: Point, box: Box): number | null {
  if (isInside(from, box)) return null;
  let first = 0;
  let last = 1;
  for (const [start, change, low, high] of [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const) {
    if (change === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [near, far] = change > 0 ? [low, high] : [high, low];
    first = Math.max(first, (near - start) / change);
    last = Math.min(last, (far - start) / change);
  }
  return first <= last ? first : null;
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
