import type { CaseStream } from "@openperfusion/contracts";

/**
 * What each stream is called in the rows of its case, by its id: its port; its whole id where the case has several
 * streams of ports of that name (after a restart, of two bridges, of two replays), so that no name stands for two.
 */
export function sourceNames(streams: readonly CaseStream[]): ReadonlyMap<string, string> {
  return new Map(
    streams.map(({ id, port }) => {
      const namesakes = streams.filter((other) => other.port === port);
      return [id, namesakes.length === 1 ? port : id];
    }),
  );
}
