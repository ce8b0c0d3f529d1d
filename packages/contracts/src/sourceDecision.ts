import type { SourceChoice } from "./case.ts";
import type { StreamDescriptor } from "./stream.ts";

/** What tells one source of a signal from another. */
type SourceStream = Pick<StreamDescriptor, "id" | "bridge" | "port" | "origin" | "profile">;

export const SOURCE_DECISIONS = ["oneSource", "chosen", "noneChosen"] as const;

export interface SourceDecision<Stream> {
  readonly decision: (typeof SOURCE_DECISIONS)[number];
  /** The choice in force; null where none was made or the last one was taken back. */
  readonly choice: SourceChoice | null;
  readonly printed: readonly Stream[];
  readonly notPrinted: readonly Stream[];
}

/**
 * Which of the streams that carry a signal are printed for it. Whatever prints or exports a case asks here, so that no
 * two of them differ. With several sources and no choice all are printed, never one by default.
 *
 * A choice names a stream and means its source: after a restart of the bridge the same device goes on in another
 * stream, and a record that stopped at the restart would be wrong. Both stay streams and rows of their own.
 *
 * @param streams those that carry the signal, and the chosen one even if it carried nothing
 * @param choices the case's, by number
 */
export function sourceDecision<Stream extends SourceStream>(
  signal: string,
  streams: readonly Stream[],
  choices: readonly SourceChoice[],
): SourceDecision<Stream> {
  const last = choices.findLast((each) => each.signal === signal);
  const choice = last === undefined || last.stream === null ? null : last;
  if (choice === null) {
    const decision = bySource(streams).length > 1 ? "noneChosen" : "oneSource";
    return { decision, choice, printed: streams, notPrinted: [] };
  }
  const chosen = streams.find(({ id }) => id === choice.stream);
  if (chosen === undefined)
    throw new RangeError(`stream "${choice.stream}" is chosen for ${signal}, but not given`);
  const isChosen = (stream: Stream): boolean => sourceOf(stream) === sourceOf(chosen);
  return {
    decision: "chosen",
    choice,
    printed: streams.filter(isChosen),
    notPrinted: streams.filter((stream) => !isChosen(stream)),
  };
}

/** The streams of each source together, in the order in which they were given. */
export function bySource<Stream extends SourceStream>(
  streams: readonly Stream[],
): readonly (readonly Stream[])[] {
  const sources = new Map<string, Stream[]>();
  for (const stream of streams) {
    const source = sourceOf(stream);
    sources.set(source, [...(sources.get(source) ?? []), stream]);
  }
  return [...sources.values()];
}

/** The device on a port. Replays of one port may show the same hour twice, so each of them is a source of its own. */
function sourceOf({ id, bridge, port, origin, profile }: SourceStream): string {
  return origin === "replay" ? id : [bridge, port, origin, profile.id].join(" ");
}
