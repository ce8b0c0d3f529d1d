import { readFileSync } from "node:fs";
import type { SunkStream } from "./RecordSink.ts";

interface SentLine {
  readonly path: string;
  readonly text: string;
  readonly droppedCount: number;
}

export interface PortVerdict {
  readonly recordedCount: number;
  /** Lines that left the emulator between the first and the last recorded one and are not in the record as sent. */
  readonly lostCount: number;
  readonly droppedCount: number;
}

/** What the emulators say that they sent, in the order of each port. */
export function readSent(file: string): readonly SentLine[] {
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as SentLine);
}

/**
 * Holds a port's record against what was sent on it: from the first whole line that was recorded on, the record must be
 * the sent bytes, without a hole.
 */
export function judgePort(
  allSent: readonly SentLine[],
  path: string,
  stream: SunkStream | undefined,
): PortVerdict {
  const sent = allSent.filter((line) => line.path === path);
  const droppedCount = sent.reduce((sum, line) => sum + line.droppedCount, 0);
  const recorded = stream?.bytes() ?? "";
  const whole = recorded.slice(recorded.indexOf("\n") + 1, recorded.lastIndexOf("\n") + 1);
  const text = sent.map((line) => line.text).join("");
  const recordedCount = whole.split("\n").length - 1;
  if (recordedCount > 0 && text.includes(whole)) return { recordedCount, lostCount: 0, droppedCount };
  const kept = new Map<string, number>();
  for (const line of whole.split("\n")) kept.set(line, (kept.get(line) ?? 0) + 1);
  const first = sent.findIndex((line) => whole.startsWith(line.text));
  const missing = sent.slice(Math.max(0, first)).filter((line) => {
    const name = line.text.slice(0, -1);
    const left = kept.get(name) ?? 0;
    kept.set(name, left - 1);
    return left <= 0;
  });
  return { recordedCount, lostCount: Math.max(1, missing.length), droppedCount };
}
