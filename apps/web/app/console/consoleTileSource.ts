import type { StreamState } from "@openperfusion/contracts";
import { MISSING_STATE_LABELS, QUALIFIER_LABELS } from "@openperfusion/signals";
import type { TFunction } from "i18next";
import { formatValue, unitView } from "../shared/format/unitView.ts";
import type { GasUnit } from "../shared/format/unitView.ts";
import { textIn } from "../shared/language/translation.ts";
import { ageWords } from "../shared/live/age.ts";
import { committedSeq, useLive } from "../shared/live/liveStore.ts";
import type { LiveState } from "../shared/live/liveStore.ts";
import type { TrackedValue } from "../shared/live/StreamTrack.ts";
import type { TileReading, TileSource } from "../shared/live/TileSource.ts";
import { valueAge_ms, valueFreshness } from "../shared/live/valueFreshness.ts";

export interface TileWords {
  readonly language: string;
  readonly t: TFunction<"live">;
  readonly gasUnit: GasUnit;
}

type Known = Pick<LiveState, "connection" | "heartbeat" | "heartbeat_ms">;

/** Reads one column of a stream for its tile, from the data plane, on every painted frame. */
export function consoleTileSource(stream: StreamState, value: TrackedValue, words: TileWords): TileSource {
  return { read: (now_ms) => tileReading(stream, value, words, useLive.getState(), now_ms) };
}

/** What the tile of one column says at this moment: never a number without its age, never an old one without the reason. */
export function tileReading(
  stream: Pick<StreamState, "id" | "bridge" | "origin" | "staleAfter_ms" | "committedSeq">,
  value: TrackedValue,
  words: TileWords,
  known: Known,
  now_ms: number,
): TileReading {
  const { language, t } = words;
  const age_ms = valueAge_ms(value, now_ms);
  const freshness = valueFreshness(stream, age_ms, known, now_ms);
  const { key, ...numbers } = ageWords(age_ms);
  // A value comes from the preview; it is recorded once the server has committed everything up to its frame's end.
  const status = freshness.isLive
    ? t(value.endSeq <= committedSeq(known, stream) ? "freshness.recorded" : "freshness.live")
    : t(age_ms === null ? "freshness.waiting" : "freshness.stale", {
        because: t(`deadLink.${freshness.because}`),
      });
  return {
    value: cellText(value, words),
    isNumber: typeof value.cell === "number",
    qualifier: value.qualifier === undefined ? "" : textIn(QUALIFIER_LABELS[value.qualifier], language),
    age: t(key, numbers),
    status,
    isStale: !freshness.isLive,
  };
}

function cellText({ cell, column }: TrackedValue, { language, gasUnit }: TileWords): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return formatValue(cell, unitView(column.signal, gasUnit));
  return textIn(MISSING_STATE_LABELS[cell], language);
}
