import type { SignalId } from "@openperfusion/signals";
import type { Assembly } from "../assemblies/Assembly.ts";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import type { Engine } from "../engine/Engine.ts";
import { bringTo } from "../testing/changeBody.ts";
import type { Act, Behavior, Effect, Quantity } from "./Behavior.ts";

/** What became of an effect; `before` and `after` are not numbers where nothing was shown. */
export interface Found {
  readonly effect: Effect;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly met: boolean;
}

/** A settled patient on a circuit; the same state every time. */
export type Start = (assembly: string | Assembly, patient: string) => Engine;

/** Runs a cause once and reads all its effects. */
export function runBehavior(behavior: Behavior, start: Start): readonly Found[] {
  const engine = startOf(behavior, start);
  const readings = behavior.effects.map((effect) => ({
    effect,
    before: new Window(effect.of, effect.from_s ?? 0),
    after: new Window(effect.of, effect.after_s),
  }));
  const windows = readings.flatMap(({ before, after }) => [before, after]);
  const end_ms = Math.max(...behavior.effects.map(({ after_s }) => after_s * 1000));
  const acts = behavior.acts.toSorted((a, b) => a.at_s - b.at_s);
  let next = 0;
  for (let now_ms = -WINDOW_MS; now_ms < end_ms; now_ms += SAMPLE_MS) {
    while (next < acts.length && acts[next].at_s * 1000 <= now_ms) perform(engine, acts[next++]);
    engine.step(SAMPLE_MS);
    for (const window of windows) window.look(engine, now_ms + SAMPLE_MS);
  }
  return readings.map(({ effect, before, after }) => {
    const [from, to] = [before.value(), after.value()];
    const change = effect.share ? (to - from) / Math.abs(from) : to - from;
    return { effect, before: from, after: to, change, met: isMet(effect, change, to) };
  });
}

function isMet({ goes, by, ends }: Effect, change: number, after: number): boolean {
  if (goes === "lost") return Number.isNaN(after);
  const within = (value: number, range: readonly [number, number] | undefined): boolean =>
    range === undefined || (value >= range[0] && value <= range[1]);
  const rightWay = goes === "up" ? change > 0 : goes === "down" ? change < 0 : !Number.isNaN(change);
  return rightWay && within(change, by) && within(after, ends);
}

const starts = new Map<string, Uint8Array>();

/** The settled patient on the circuit, with what is given; kept, so that several causes start from the same bytes. */
function startOf({ assembly, patient = "adult-man", given }: Behavior, start: Start): Engine {
  // A circuit by description is no circuit of the list: none of its settled state is taken.
  const engine = start(given?.isPrimed ? { ...ASSEMBLIES[assembly] } : assembly, patient);
  if (given === undefined) return engine;
  const key = `${assembly}/${patient}/${given.id}`;
  const known = starts.get(key);
  if (known !== undefined) {
    engine.restore(known);
    return engine;
  }
  if (given.core_degC !== undefined) bringTo(engine, given.core_degC);
  const acts = given.acts.toSorted((a, b) => a.at_s - b.at_s);
  let done_s = 0;
  for (const act of acts) {
    engine.step((act.at_s - done_s) * 1000);
    done_s = act.at_s;
    perform(engine, act);
  }
  engine.step((given.settle_s - done_s) * 1000);
  starts.set(key, engine.snapshot());
  return engine;
}

function perform(engine: Engine, act: Act): void {
  if ("set" in act) engine.setControl(act.set, act.to);
  else engine.disturb(act.befalls, act.size, act.onset_s);
}

/** A quantity over the two seconds before a moment. */
class Window {
  readonly #of: Quantity;
  readonly #until_ms: number;
  #sum = 0;
  #count = 0;
  #lowest = Infinity;
  #highest = -Infinity;

  constructor(of: Quantity, until_s: number) {
    this.#of = of;
    this.#until_ms = until_s * 1000;
  }

  look(engine: Engine, now_ms: number): void {
    if (now_ms > this.#until_ms || now_ms <= this.#until_ms - WINDOW_MS) return;
    if (typeof this.#of === "object" && "endDiastolic" in this.#of && !beatBegins(engine)) return;
    const value = read(engine, this.#of);
    this.#sum += value;
    this.#count += 1;
    this.#lowest = Math.min(this.#lowest, value);
    this.#highest = Math.max(this.#highest, value);
  }

  value(): number {
    const swings = typeof this.#of === "object" && "swing" in this.#of;
    return swings ? this.#highest - this.#lowest : this.#sum / this.#count;
  }
}

function read(engine: Engine, of: Quantity): number {
  if (typeof of === "string") {
    if (of.startsWith("slot ")) return engine.slot(of.slice("slot ".length));
    const cell = engine.read(of as SignalId);
    return typeof cell === "number" ? cell : NaN;
  }
  if ("swing" in of) return read(engine, of.swing);
  if ("endDiastolic" in of) return read(engine, of.endDiastolic);
  if ("ratio" in of) return read(engine, of.ratio[0]) / read(engine, of.ratio[1]);
  let sum = 0;
  for (const [factor, term] of of.sum) sum += factor * read(engine, term);
  return sum;
}

function beatBegins(engine: Engine): boolean {
  return engine.slot("patient.heart.sinceVentricles_s") < SAMPLE_MS / 1000;
}

const SAMPLE_MS = 10;
const WINDOW_MS = 2000;
