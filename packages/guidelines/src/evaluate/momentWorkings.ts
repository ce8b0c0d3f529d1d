import type { Moment } from "../quantity/Moment.ts";
import type { EventId } from "../vocabulary/event.ts";
import { latestOf } from "./Moments.ts";
import type { Happenings } from "./Moments.ts";
import type { Keeping, QuantityNode, Working } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const S_PER_MIN = 60;

/** Seconds since the latest of some moments. */
export class TimeSinceWorking implements Working {
  readonly #moments: readonly Moment[];
  readonly #happenings: Happenings;
  readonly #latest_s: () => number;

  constructor(moments: readonly Moment[], happenings: Happenings) {
    this.#moments = moments;
    this.#happenings = happenings;
    this.#latest_s = latestOf(moments, happenings);
  }

  compute(now_s: number): number {
    const since_s = this.#latest_s();
    return Number.isFinite(since_s) ? now_s - since_s : Number.NaN;
  }

  values(_now_s: number, value: number): readonly DecidingValue[] {
    return Number.isNaN(value) ? [] : [{ what: "timeSince", value }];
  }

  missing(): readonly Missing[] {
    return lackOf(this.#moments, this.#happenings);
  }
}

/** What a quantity was when the latest of some moments came; the first number known after it where there was none then. */
export class AtMomentWorking implements Keeping {
  readonly #of: QuantityNode;
  readonly #moments: readonly Moment[];
  readonly #happenings: Happenings;
  readonly #latest_s: () => number;
  #since_s = Number.NEGATIVE_INFINITY;
  #held = Number.NaN;

  constructor(of: QuantityNode, moments: readonly Moment[], happenings: Happenings) {
    this.#of = of;
    this.#moments = moments;
    this.#happenings = happenings;
    this.#latest_s = latestOf(moments, happenings);
  }

  get isSilent(): boolean {
    return this.#of.isSilent;
  }

  keep(now_s: number): void {
    const since_s = this.#latest_s();
    if (since_s !== this.#since_s) {
      this.#since_s = since_s;
      this.#held = Number.NaN;
    }
    if (Number.isFinite(since_s) && Number.isNaN(this.#held)) this.#held = this.#of.read(now_s);
  }

  compute(): number {
    return this.#held;
  }

  values(): readonly DecidingValue[] {
    return Number.isNaN(this.#held) ? [] : [{ what: "atMoment", value: this.#held }];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.#of.missing(now_s);
    return missing.length > 0 ? missing : lackOf(this.#moments, this.#happenings);
  }
}

/** Area under a threshold since a moment; a second without a number adds nothing and is not made up. */
export class AreaBelowWorking implements Keeping {
  readonly #of: QuantityNode;
  readonly #threshold: number;
  readonly #since: readonly Moment[];
  readonly #happenings: Happenings;
  readonly #latest_s: () => number;
  #since_s = Number.NEGATIVE_INFINITY;
  #area = Number.NaN;

  constructor(of: QuantityNode, threshold: number, since: readonly Moment[], happenings: Happenings) {
    this.#of = of;
    this.#threshold = threshold;
    this.#since = since;
    this.#happenings = happenings;
    this.#latest_s = latestOf(since, happenings);
  }

  get isSilent(): boolean {
    return this.#of.isSilent;
  }

  keep(now_s: number): void {
    const since_s = this.#latest_s();
    if (since_s !== this.#since_s) {
      this.#since_s = since_s;
      this.#area = Number.NaN;
    }
    const value = Number.isFinite(since_s) ? this.#of.read(now_s) : Number.NaN;
    if (Number.isNaN(value)) return;
    const added = Math.max(0, this.#threshold - value) / S_PER_MIN;
    this.#area = (Number.isNaN(this.#area) ? 0 : this.#area) + added;
  }

  compute(): number {
    return this.#area;
  }

  values(): readonly DecidingValue[] {
    return Number.isNaN(this.#area) ? [] : [{ what: "areaBelow", value: this.#area }];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.#of.missing(now_s);
    return missing.length > 0 ? missing : lackOf(this.#since, this.#happenings);
  }
}

/** Sum of an event's amounts; unknown where the record keeps no such events. */
export class TotalWorking implements Working {
  readonly #event: EventId;
  readonly #happenings: Happenings;

  constructor(event: EventId, happenings: Happenings) {
    this.#event = event;
    this.#happenings = happenings;
  }

  compute(): number {
    return this.#happenings.keeps(this.#event) ? this.#happenings.eventTotal(this.#event) : Number.NaN;
  }

  values(_now_s: number, value: number): readonly DecidingValue[] {
    return Number.isNaN(value) ? [] : [{ what: this.#event, value }];
  }

  missing(): readonly Missing[] {
    return [{ what: this.#event, why: "notKept" }];
  }
}

function lackOf(moments: readonly Moment[], happenings: Happenings): readonly Missing[] {
  return moments.flatMap((moment): Missing[] => {
    switch (moment.kind) {
      case "event":
        return [{ what: moment.event, why: happenings.keeps(moment.event) ? "noMoment" : "notKept" }];
      case "sample":
        return [{ what: moment.signal, why: "absent" }];
      case "phase":
        return [{ what: "phase", why: "noMoment" }];
      case "start":
      default:
        return [];
    }
  });
}
