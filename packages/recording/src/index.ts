export { hostTimePrefix, parseHostTimePrefix } from "./hostTimePrefix.ts";
export { MAX_LINE_BYTES, RecordingReader } from "./RecordingReader.ts";
export type { RecordedLine } from "./RecordingReader.ts";
export { replaySchedule } from "./replaySchedule.ts";
export type { ReplayPace, ReplayPiece } from "./replaySchedule.ts";
export { timeLines } from "./timeLines.ts";
export type { LineTiming, TimedLine, TimeSource } from "./timeLines.ts";
