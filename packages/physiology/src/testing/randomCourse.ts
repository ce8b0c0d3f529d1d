import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../engine/Engine.ts";
import { nextUniform, seedRandom } from "../engine/random.ts";

export interface Course {
  readonly seed: number;
  readonly duration_ms: number;
  /** At least this many changes of controls. */
  readonly changes: number;
  /** Faults and illnesses that set in on the way; none without it. */
  readonly disturbances?: number;
}

/**
 * What nobody would do at a bedside: controls set to their least, most or any value at random times, and now and then
 * all clamps shut, all pumps at full speed, running away or stopped, most vacuum (−200 mmHg), no gas or 15 L/min of it at once.
 * Calls `look` after each stretch; the same seed does the same.
 */
export function runCourse(engine: Engine, course: Course, look: (engine: Engine) => void): void {
  const random = generator(course.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const stretch_ms = Math.floor(course.duration_ms / course.changes);
  const disturbEvery = course.disturbances ? Math.ceil(course.changes / course.disturbances) : 0;
  for (let change = 0; change < course.changes; change++) {
    if (random() < 0.15) pick(EXTREMES)(engine);
    else set(engine, pick(engine.controls), random);
    if (disturbEvery > 0 && change % disturbEvery === 0 && engine.disturbances.length > 0) {
      engine.disturb(pick(engine.disturbances), 0.2 + 0.8 * random(), Math.floor(random() * 20));
    }
    engine.step(change === course.changes - 1 ? course.duration_ms - stretch_ms * change : stretch_ms);
    look(engine);
  }
}

function generator(seed: number): () => number {
  const words = {
    word0: new Float64Array(1),
    word1: new Float64Array(1),
    word2: new Float64Array(1),
    word3: new Float64Array(1),
  };
  seedRandom(words, seed);
  return () => nextUniform(words);
}

function set(engine: Engine, id: SignalId, random: () => number): void {
  const { min, max, default: usual } = engine.range(id);
  const choice = random();
  const value =
    choice < 0.25 ? min : choice < 0.5 ? max : choice < 0.65 ? usual : min + (max - min) * random();
  engine.setControl(id, value);
}

function each(engine: Engine, of: RegExp, end: "min" | "max"): void {
  for (const id of engine.controls) if (of.test(id)) engine.setControl(id, engine.range(id)[end]);
}

function befall(engine: Engine, id: string, size: number): void {
  if (engine.disturbances.includes(id)) engine.disturb(id, size, 0);
}

const EXTREMES: readonly ((engine: Engine) => void)[] = [
  (engine) => each(engine, /^circuit\.clamp\./, "max"),
  (engine) => each(engine, /^circuit\.clamp\./, "min"),
  (engine) => each(engine, /^pump\..*\.speed$/, "min"),
  (engine) => each(engine, /^pump\..*\.speed$/, "max"),
  (engine) => each(engine, /vacuum$/, "min"),
  (engine) => each(engine, /^gas\.sweep\.flow$/, "min"),
  (engine) => each(engine, /^gas\.sweep\.flow$/, "max"),
  // Faster than any speed that a console lets one set: 6000 rpm, and back under control.
  (engine) => befall(engine, "centrifugalRunaway", 1),
  (engine) => befall(engine, "centrifugalRunaway", 0),
  (engine) => each(engine, /^ventilator\.(rate|fio2)$/, "min"),
];
