import { FAULT_PREFIX } from "../case/Change.ts";
import { numberIn, wholeIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";

/** What a grid or a cohort varies: a control, `fault:ID`, `patient` or `assembly`. */
export interface Axis {
  readonly name: string;
  readonly values: readonly (number | string)[];
}

/** Axes whose values are ids. */
export const NAMED_AXES: ReadonlySet<string> = new Set(["patient", "assembly"]);
const MOST_POINTS = 100_000;

/** `gas.fio2=0.4:1:4` (four points from 0.4 to 1), `gas.fio2=0.4,0.8`, `fault:ID=0,1`, `patient=adult-man,adult-woman`. */
export function parseAxis(text: string): Axis {
  const at = text.indexOf("=");
  if (at < 1) throw new SettingError("--grid", text, "CONTROL=FROM:TO:POINTS or CONTROL=A,B,C");
  const name = text.slice(0, at);
  const written = text.slice(at + 1);
  if (NAMED_AXES.has(name)) return { name, values: written.split(",").map((id) => id.trim()) };
  const field = `--grid ${name}`;
  if (!written.includes(":"))
    return { name, values: written.split(",").map((value) => numberIn(field, value, -1e12, 1e12)) };
  const [from, to, points, ...more] = written.split(":");
  if (from === undefined || to === undefined || points === undefined || more.length > 0) {
    throw new SettingError(field, written, "FROM:TO:POINTS or A,B,C");
  }
  return {
    name,
    values: evenly(
      numberIn(field, from, -1e12, 1e12),
      numberIn(field, to, -1e12, 1e12),
      wholeIn(field, points, 1, MOST_POINTS),
    ),
  };
}

/** Rounded to twelve digits, so that a step of a tenth is written as a tenth. */
function evenly(from: number, to: number, points: number): readonly number[] {
  if (points === 1) return [from];
  return Array.from({ length: points }, (_, i) =>
    Number((from + ((to - from) * i) / (points - 1)).toPrecision(12)),
  );
}

/** Every combination of the axes' values; the last axis changes fastest. */
export function combinations(axes: readonly Axis[]): readonly Readonly<Record<string, number | string>>[] {
  let points: readonly Readonly<Record<string, number | string>>[] = [{}];
  for (const { name, values } of axes) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
    if (points.length > MOST_POINTS)
      throw new SettingError("--grid", points.length, `at most ${MOST_POINTS} points`);
  }
  return points;
}

export function faultOf(name: string): string | undefined {
  return name.startsWith(FAULT_PREFIX) ? name.slice(FAULT_PREFIX.length) : undefined;
}
