import type { RecordRow } from "@openperfusion/contracts";
import { useEffect, useState } from "react";
import { isEvent } from "./eventRow.ts";
import { readNext } from "./recordReader.ts";
import type { ReadState, RowKind } from "./recordReader.ts";

const KINDS: readonly RowKind[] = ["gap", "notice", "rejected", "frame"];
const REFRESH_MS = 3000;

/** Frames are many and events among them few: beyond this the search stops, and the page says so. */
export const FRAMES_SEARCHED_MAX = 20_000;

export interface Events {
  /** Newest first. */
  readonly rows: readonly RecordRow[];
  readonly isLoading: boolean;
  readonly isPartial: boolean;
  readonly failure: string | null;
}

const START: Events = { rows: [], isLoading: true, isPartial: false, failure: null };

/** A stream's events, read from the record and followed as it grows. */
export function useEvents(stream: string): Events {
  const [events, setEvents] = useState<Events & { readonly of: string }>({ ...START, of: stream });

  useEffect(() => {
    const control = new AbortController();
    let timer: number | undefined;
    let states: readonly ReadState[] = KINDS.map((kind) => ({ kind, fromSeq: 0, rowCount: 0 }));
    let rows: readonly RecordRow[] = [];

    const round = async (): Promise<void> => {
      const open = states.filter((state) => !isExhausted(state));
      const outcomes = await Promise.all(open.map((state) => readNext(stream, state, control.signal)));
      if (control.signal.aborted) return;
      states = states.map(
        (state) => outcomes.find((outcome) => outcome.state.kind === state.kind)?.state ?? state,
      );
      const found = outcomes.flatMap((outcome) => outcome.rows.filter(isEvent));
      if (found.length > 0) rows = [...rows, ...found].toSorted((a, b) => b.seq - a.seq);
      const hasMore = outcomes.some((outcome) => outcome.hasMore && !isExhausted(outcome.state));
      const failure = outcomes.find((outcome) => outcome.failure !== null)?.failure ?? null;
      setEvents({ rows, isLoading: hasMore, isPartial: states.some(isExhausted), failure, of: stream });
      timer = window.setTimeout(() => void round(), hasMore ? 0 : REFRESH_MS);
    };
    void round();
    return () => {
      control.abort();
      window.clearTimeout(timer);
    };
  }, [stream]);

  return events.of === stream ? events : START;
}

function isExhausted({ kind, rowCount }: ReadState): boolean {
  return kind === "frame" && rowCount >= FRAMES_SEARCHED_MAX;
}
