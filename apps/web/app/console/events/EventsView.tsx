import type { FrameRemark, RecordRow, StreamState } from "@openperfusion/contracts";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SidewaysScroll } from "../../shared/browser/SidewaysScroll.tsx";
import { formatCount } from "../../shared/format/formatCount.ts";
import { formatDateTime } from "../../shared/format/wallTime.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { RawFrameDialog } from "../raw/RawFrameDialog.tsx";
import type { RawStretch } from "../raw/RawFrameDialog.tsx";
import { gapWords, isRoutine, markersOf } from "./eventRow.ts";
import { FRAMES_SEARCHED_MAX, useEvents } from "./useEvents.ts";

/** Marks, notices, rejected stretches and gaps of a stream, newest first, each with its bytes. */
export function EventsView({ stream }: { readonly stream: StreamState }) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const { rows: all, isLoading, isPartial, failure } = useEvents(stream.id);
  const [isRoutineShown, setIsRoutineShown] = useState(false);
  const rows = isRoutineShown ? all : all.filter((row) => !isRoutine(row));
  const [opened, setOpened] = useState<RawStretch | null>(null);
  const time = (wall_ms: number): string => formatDateTime(wall_ms, stream.clockZone, language);

  return (
    <>
      {failure !== null && <p className="notice">{t("events.failed", { because: failure })}</p>}
      {isLoading && <p className="muted">{t("events.loading")}</p>}
      {isPartial && (
        <p className="muted">
          {t("events.partial", {
            count: FRAMES_SEARCHED_MAX,
            formatted: formatCount(FRAMES_SEARCHED_MAX, language),
          })}
        </p>
      )}
      <p>
        <label className="field">
          <input
            type="checkbox"
            checked={isRoutineShown}
            onChange={({ target }) => setIsRoutineShown(target.checked)}
          />
          {t("events.showRoutine")}
        </label>
      </p>
      {rows.length === 0 && !isLoading && failure === null && <p>{t("events.none")}</p>}
      {rows.length > 0 && (
        <SidewaysScroll className="events" label={`${t("events.title")}: ${stream.port}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("events.time")}</th>
                <th scope="col">{t("events.kind")}</th>
                <th scope="col">{t("events.detail")}</th>
                <th scope="col">{t("events.open")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => {
                const kind = t(`events.kinds.${row.kind}`);
                return (
                  <tr key={`${row.kind} ${row.seq}`}>
                    <td className="events__time">{time(row.hostWall_ms)}</td>
                    <td>{kind}</td>
                    <td>{detailWords(row, t, time)}</td>
                    <td>
                      {row.length > 0 && row.kind !== "gap" && (
                        <button
                          type="button"
                          className="button button--small"
                          aria-label={t("events.openRow", {
                            length: row.length,
                            kind,
                            time: time(row.hostWall_ms),
                          })}
                          onClick={() => setOpened({ ...row, subject: kind })}
                        >
                          {row.length}
                        </button>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </SidewaysScroll>
      )}
      {opened !== null && <RawFrameDialog stream={stream} stretch={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

/** What a row says; texts of the device stay as it sent them. */
function detailWords(row: RecordRow, t: TFunction<"consoleRoom">, time: (wall_ms: number) => string): string {
  switch (row.kind) {
    case "frame":
      return [
        ...markersOf(row.detail).map((marker) => t("events.marker", { marker })),
        ...row.detail.alarms.map(({ code, text }) => t("events.alarm", { code, text })),
        ...(row.detail.remarks ?? []).map((remark) => remarkWords(remark, t)),
      ].join(", ");
    case "notice":
      return row.text.trim() === "" ? row.notice : row.text.trim();
    case "rejected":
      return row.column === undefined
        ? t("events.rejected", { reason: row.reason })
        : t("events.rejectedColumn", { reason: row.reason, column: row.column + 1 });
    case "gap":
      return t("events.gap", {
        reason: t(`events.gapReasons.${gapWords(row)}`),
        from: time(row.from.hostWall_ms),
        to: time(row.to.hostWall_ms),
        fromSeq: row.from.seq,
        toSeq: row.to.seq,
      });
    default:
      return row satisfies never;
  }
}

/** What the bridge itself noticed. */
function remarkWords(remark: FrameRemark, t: TFunction<"consoleRoom">): string {
  switch (remark.kind) {
    case "clockJump":
      return t("events.clockJump", { expected: remark.expected, shown: remark.shown });
    case "restart":
      return t(`events.restart_${remark.evidence}`, { s: Math.round(remark.silent_ms / 1000) });
    case "repeat":
      return t(remark.hasSameTime ? "events.repeat_sameTime" : "events.repeat", { ms: remark.apart_ms });
    default:
      return remark satisfies never;
  }
}
