import { bySource } from "@openperfusion/contracts";
import type { CaseRecord, CaseStream, RecordSource } from "@openperfusion/contracts";
import type { SignalId } from "@openperfusion/signals";

/** One source of a signal with what it measured; several rows where its bridge restarted. */
interface ChoosableSource {
  /** Stands for the source in a choice: the stream that is chosen now, else its first. */
  readonly stream: string;
  readonly rows: readonly RecordSource[];
}

export interface ChoosableSignal {
  readonly signal: SignalId;
  readonly sources: readonly ChoosableSource[];
  /** The stream that is chosen now. */
  readonly current: string | null;
}

/** The signals for which there is something to choose, or for which something was chosen. */
export function choosable({ streams, signals }: CaseRecord): readonly ChoosableSignal[] {
  return signals.flatMap(({ signal, choice, printed, notPrinted }) => {
    const rows = new Map([...printed, ...notPrinted].map((row) => [row.stream, row]));
    const current = choice?.stream ?? null;
    const sources = bySource(streams.filter(({ id }) => rows.has(id))).map((sessions) => ({
      stream: (sessions.find(({ id }) => id === current) ?? (sessions[0] as CaseStream)).id,
      rows: sessions.map(({ id }) => rows.get(id) as RecordSource),
    }));
    return sources.length > 1 || current !== null ? [{ signal, sources, current }] : [];
  });
}
