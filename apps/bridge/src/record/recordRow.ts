import type { FrameDetail, FrameRemark, PreviewFrame, RecordRow } from "@openperfusion/contracts";
import type { DecodedFrame } from "@openperfusion/devices";
import type { HostTime } from "../clock/HostClock.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";

const NO_REMARKS: readonly FrameRemark[] = [];

/** The row of an item whose last byte came at `time`. */
export function recordRow(item: StreamItem, time: HostTime, remarks = NO_REMARKS): RecordRow {
  const { seq, length } = item;
  const { hostWall_ms, hostMono_ms, epoch } = time;
  const stretch = { seq, length, hostWall_ms, hostMono_ms, epoch };
  switch (item.kind) {
    case "frame":
      return {
        kind: "frame",
        ...stretch,
        layout: item.layout.id,
        packed: base64(item.packed),
        detail: frameDetail(item, remarks),
        ...(item.isFirstAfterOpen === true ? { isFirstAfterOpen: true } : {}),
      };
    case "notice":
      return {
        kind: "notice",
        ...stretch,
        notice: item.notice,
        ...(item.key === undefined ? {} : { key: item.key }),
        text: item.text,
      };
    case "rejected":
      return {
        kind: "rejected",
        ...stretch,
        reason: item.reason,
        ...(item.column === undefined ? {} : { column: item.column }),
      };
    default:
      return item satisfies never;
  }
}

/** The same frame on its way to a screen; `age_ms` since its last byte came. */
export function previewFrame(
  frame: DecodedFrame,
  time: HostTime,
  age_ms: number,
  remarks = NO_REMARKS,
): PreviewFrame {
  return {
    seq: frame.seq,
    length: frame.length,
    layout: frame.layout.id,
    packed: base64(frame.packed),
    hostWall_ms: time.hostWall_ms,
    age_ms,
    detail: frameDetail(frame, remarks),
  };
}

function frameDetail(frame: DecodedFrame, remarks: readonly FrameRemark[]): FrameDetail {
  return {
    ...(frame.deviceTime === undefined ? {} : { deviceTime: frame.deviceTime }),
    events: frame.events.map(({ key, marker }) => ({ key, marker })),
    status: frame.status.map(({ name, raw }) => ({ name, raw })),
    alarms: frame.alarms.map(({ code, text }) => ({ code, text })),
    ...(frame.raw === undefined ? {} : { raw: frame.raw.map(({ column, text }) => ({ column, text })) }),
    ...(remarks.length === 0 ? {} : { remarks: [...remarks] }),
  };
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
