import { Gauge } from "./Gauge.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import { makeSign } from "./Sign.ts";
import type { ElementaryCondition, Sign, Standing } from "./Sign.ts";

/** Whoever is to be called when a sign turns that it read last time. */
export class Listener {
  heard: ReadonlySet<BoardSign> = new Set();
  readonly call: (now_s: number) => void;

  constructor(call: (now_s: number) => void) {
    this.call = call;
  }
}

/** A sign whose readers are known. */
interface BoardSign extends Sign {
  readonly plain: Sign;
  readonly gauge: BoardGauge | undefined;
  readonly listeners: Set<Listener>;
  last: Standing;
}

interface BoardGauge {
  readonly gauge: Gauge;
  readonly signs: BoardSign[];
  readonly sources: readonly Source[];
  /** Signs of it that somebody listens to. */
  listenedTo: number;
  read_s: number;
}

/** A number that changes by itself. */
interface Source {
  readonly node: QuantityNode;
  readonly gauges: BoardGauge[];
  /** Those of them that are listened to. */
  active: readonly BoardGauge[];
  value: number;
}

/**
 * All elementary conditions of a case, and who read which of them last. A number that moved has only those limits looked at
 * that somebody listens to, and only a limit that was met calls its listeners. What nobody read can't change an answer.
 */
export class SignBoard {
  readonly #quantities: Quantities;
  readonly #state: CaseState;
  readonly #signs = new Map<string, BoardSign>();
  readonly #gauges = new Map<QuantityNode, BoardGauge>();
  readonly #sources = new Map<QuantityNode, Source>();
  /** Sources of gauges that are listened to; the rest and those never reported are left out. */
  #active: readonly Source[] = [];
  #isActiveOld = false;
  #placements = 0;
  readonly #stated: BoardSign[] = [];
  readonly #samplesCounted: BoardSign[] = [];
  #reading: Set<BoardSign> | undefined;

  constructor(quantities: Quantities, state: CaseState) {
    this.#quantities = quantities;
    this.#state = state;
  }

  /** The sign of an elementary condition, one for all who ask for the same. */
  sign(elementary: ElementaryCondition): Sign {
    const key = JSON.stringify(elementary);
    const held = this.#signs.get(key);
    if (held !== undefined) return held;
    const made = this.#make(makeSign(elementary, this.#quantities, this.#state));
    this.#signs.set(key, made);
    return made;
  }

  /** Lets `read` read signs; from then on the listener hears of those, and of no others. */
  listen<Answer>(listener: Listener, now_s: number, read: () => Answer): Answer {
    const found = new Set<BoardSign>();
    this.#reading = found;
    const answer = read();
    this.#reading = undefined;
    for (const sign of found) if (!listener.heard.has(sign)) this.#join(sign, listener, now_s);
    for (const sign of listener.heard) if (!found.has(sign)) this.#leave(sign, listener);
    listener.heard = found;
    return answer;
  }

  /** Calls whoever listens to what turned this second. `areStatementsNew`: an event, a fact or a phase came or went. */
  update(now_s: number, areStatementsNew: boolean): void {
    if (this.#isActiveOld || this.#placements !== this.#state.channels.placements) this.#findActive();
    for (const source of this.#active) {
      const value = source.node.read(now_s);
      if (value === source.value || (Number.isNaN(value) && Number.isNaN(source.value))) continue;
      source.value = value;
      for (const gauge of source.active) {
        if (gauge.read_s === now_s) continue;
        gauge.read_s = now_s;
        if (gauge.gauge.hasTurned(now_s)) for (const sign of gauge.signs) lookAt(sign, now_s);
      }
    }
    for (const sign of areStatementsNew ? this.#stated : this.#samplesCounted) lookAt(sign, now_s);
  }

  #make(plain: Sign): BoardSign {
    const gauge = plain.of === undefined ? undefined : this.#gauge(plain.of);
    gauge?.gauge.addLimits(plain.limits);
    const made: BoardSign = {
      plain,
      gauge,
      of: plain.of,
      limits: plain.limits,
      countsSamples: plain.countsSamples,
      listeners: new Set(),
      last: "unknown",
      standing: (now_s) => {
        this.#reading?.add(made);
        made.last = plain.standing(now_s);
        return made.last;
      },
      values: (now_s) => plain.values(now_s),
      missing: (now_s) => plain.missing(now_s),
      excess: (now_s) => plain.excess(now_s),
    };
    if (gauge !== undefined) gauge.signs.push(made);
    else this.#stated.push(made);
    if (plain.countsSamples) this.#samplesCounted.push(made);
    return made;
  }

  #gauge(node: QuantityNode): BoardGauge {
    const held = this.#gauges.get(node);
    if (held !== undefined) return held;
    const sources = node.sources.map((source) => this.#source(source));
    const made: BoardGauge = {
      gauge: new Gauge(node),
      signs: [],
      sources,
      listenedTo: 0,
      read_s: Number.NaN,
    };
    this.#gauges.set(node, made);
    for (const source of sources) source.gauges.push(made);
    return made;
  }

  #source(node: QuantityNode): Source {
    const held = this.#sources.get(node);
    if (held !== undefined) return held;
    const made: Source = { node, gauges: [], active: [], value: Number.NaN };
    this.#sources.set(node, made);
    return made;
  }

  #join(sign: BoardSign, listener: Listener, now_s: number): void {
    const { gauge, listeners } = sign;
    listeners.add(listener);
    if (gauge === undefined || listeners.size > 1) return;
    if (gauge.listenedTo++ > 0) return;
    // It slept: where it stands now is what it has to turn from.
    gauge.gauge.hasTurned(now_s);
    for (const source of gauge.sources) source.value = source.node.read(now_s);
    this.#isActiveOld = true;
  }

  #leave(sign: BoardSign, listener: Listener): void {
    const { gauge, listeners } = sign;
    listeners.delete(listener);
    if (gauge === undefined || listeners.size > 0) return;
    if (--gauge.listenedTo === 0) this.#isActiveOld = true;
  }

  #findActive(): void {
    this.#isActiveOld = false;
    this.#placements = this.#state.channels.placements;
    for (const source of this.#sources.values()) {
      source.active = source.gauges.filter(({ listenedTo }) => listenedTo > 0);
    }
    this.#active = [...this.#sources.values()].filter(
      ({ active, node }) => active.length > 0 && !node.isSilent,
    );
  }
}

function lookAt(sign: BoardSign, now_s: number): void {
  if (sign.listeners.size === 0) return;
  const standing = sign.plain.standing(now_s);
  if (standing === sign.last) return;
  sign.last = standing;
  for (const listener of sign.listeners) listener.call(now_s);
}
