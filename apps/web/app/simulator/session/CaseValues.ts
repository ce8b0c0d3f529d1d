import { deriveAll, LatestValues, unpackFrame } from "@openperfusion/signals";
import type { Cell, DerivedResult, FrameLayout, SignalId } from "@openperfusion/signals";
import { viewOf } from "../worker/gasColumns.ts";
import type { GasView } from "../worker/gasColumns.ts";

const STREAM = "simulation";

/** The newest numbers of the case, and what is derived from them. Changed in place: it belongs to the data plane. */
export class CaseValues {
  readonly #latest = new LatestValues();
  readonly #cells = new Map<string, Cell>();
  #layout: FrameLayout | null = null;
  #derived: readonly DerivedResult[] = [];
  /** Grows with every change, so that a painter knows when to write again. */
  version = 0;

  begin(layout: FrameLayout): void {
    this.#layout = layout;
    this.setBack();
    this.#cells.clear();
    this.#derived = [];
    this.version += 1;
  }

  /** To be called before the values of an earlier time come in. */
  setBack(): void {
    this.#latest.forget(STREAM);
  }

  put(frame: Uint8Array, time_s: number): void {
    if (this.#layout === null) return;
    this.#latest.put(STREAM, this.#layout, frame, time_s);
    unpackFrame(this.#layout, frame).forEach((cell, column) => {
      const place = this.#layout?.columns[column];
      if (place !== undefined) this.#cells.set(key(place.signal, place.qualifier), cell);
    });
    this.#derived = deriveAll(this.#latest, time_s);
    for (const result of this.#derived) {
      this.#cells.set(result.id, result.verdict === "known" ? result.value : "notAvailable");
    }
    this.version += 1;
  }

  /** Gases at the blood's own temperature unless the other view is asked for. */
  read(signal: SignalId, view: GasView = "temperatureView=actual"): Cell {
    return this.#cells.get(key(signal, viewOf(signal, view))) ?? "notAvailable";
  }

  /** Why a derived signal has no value is in its result. */
  derived(): readonly DerivedResult[] {
    return this.#derived;
  }
}

function key(signal: SignalId, qualifier: string | undefined): string {
  return qualifier === undefined ? signal : `${signal} ${qualifier}`;
}
