import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { clockFormats, clockReading, createDecoder } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { RecordingReader, timeLines } from "@openperfusion/recording";
import type { TimedLine } from "@openperfusion/recording";
import { DAY_MS } from "@openperfusion/units";
import { BridgeError } from "../BridgeError.ts";
import { CLOCK_STEP_MS } from "../clock/HostClock.ts";
import type { HostTime } from "../clock/HostClock.ts";

export interface Recording {
  readonly lines: readonly TimedLine[];
  /** Host time of each line: the recorded wall clock, and the time since the first line. */
  readonly times: readonly HostTime[];
  readonly sha256: string;
}

/** Reads a recorded file with its times. Throws a BridgeError when it can't be read or holds no byte of a device. */
export function readRecording(file: string, profile: DeviceProfile, options: ProfileOptions): Recording {
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (cause) {
    throw new BridgeError("file-unreadable", `The recording ${file} can't be read`, { cause });
  }
  const reader = new RecordingReader();
  const recorded = [...reader.push(content), ...reader.end()];
  if (recorded.length === 0) throw new BridgeError("file-unreadable", `The recording ${file} is empty`);
  const period_s = profile.session.period_ms / 1000;
  const lines = timeLines(recorded, { deviceTime_s: deviceClock(profile, options), period_s });
  return { lines, times: hostTimes(lines), sha256: createHash("sha256").update(content).digest("hex") };
}

/** Called with one line after the other, as the device's decoder needs them. */
function deviceClock(
  profile: DeviceProfile,
  options: ProfileOptions,
): (line: Uint8Array) => number | undefined {
  const decoder = createDecoder(profile, { options });
  const formatOf = clockFormats(profile);
  return (line) => {
    const frame = decoder.consume(line).find((item) => item.kind === "frame");
    if (frame?.deviceTime === undefined) return undefined;
    const format = formatOf(frame);
    const reading = format === undefined ? undefined : clockReading(frame.deviceTime, format);
    return reading && (reading.shown_ms % DAY_MS) / 1000;
  };
}

/** A recorded clock that runs back was set; one that leaps ahead may as well have waited. */
function hostTimes(lines: readonly TimedLine[]): HostTime[] {
  let epoch = 0;
  return lines.map(({ hostWall_ms, elapsed_ms }, i) => {
    const previous_ms = lines[i - 1]?.hostWall_ms ?? hostWall_ms;
    if (hostWall_ms < previous_ms - CLOCK_STEP_MS) epoch++;
    return { hostWall_ms, hostMono_ms: elapsed_ms, epoch };
  });
}
