import { SIGNALS } from "@openperfusion/signals";
import type { StreamState } from "@openperfusion/contracts";
import { unitView } from "../shared/format/unitView.ts";
import { textIn } from "../shared/language/translation.ts";
import type { LiveState } from "../shared/live/liveStore.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import { tileReading } from "./consoleTileSource.ts";
import type { TileWords } from "./consoleTileSource.ts";

type Known = Pick<LiveState, "connection" | "heartbeat" | "heartbeat_ms">;

/**
 * A stream's values as one sentence each: label, number and unit or the words for its absence; an old value with its age
 * and the dead link. Columns that the device does not fill are left out: they would drown the others.
 */
export function spokenText(
  stream: Pick<StreamState, "id" | "bridge" | "origin" | "staleAfter_ms" | "committedSeq">,
  values: Iterable<TrackedValue>,
  words: TileWords,
  known: Known,
  now_ms: number,
): string {
  const sentences: string[] = [];
  for (const value of values) {
    if (value.cell === null || value.cell === "notAvailable") continue;
    const { signal } = value.column;
    const reading = tileReading(stream, value, words, known, now_ms);
    const unit = reading.isNumber ? ` ${unitView(signal, words.gasUnit).symbol}`.trimEnd() : "";
    const old = reading.isStale ? `, ${reading.status}, ${reading.age}` : "";
    sentences.push(`${textIn(SIGNALS[signal].label, words.language)}: ${reading.value}${unit}${old}.`);
  }
  return sentences.join(" ");
}
