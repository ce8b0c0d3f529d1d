import type { PreviewFrame } from "@openperfusion/contracts";

/** Adds this moment to a frame whose way is being measured; leaves every other as it is. */
export function stampTrace(
  leg: string,
  at_ms: number = performance.timeOrigin + performance.now(),
): (frame: PreviewFrame) => PreviewFrame {
  return (frame) =>
    frame.trace === undefined ? frame : { ...frame, trace: { ...frame.trace, [leg]: at_ms } };
}
