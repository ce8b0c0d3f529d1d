import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProfile } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { CDI, CDI_OPTIONS } from "../testing/streams.ts";
import { cdiLine } from "../testing/cdiLines.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import type { HostTime } from "../clock/HostClock.ts";
import { fileTransport } from "./fileTransport.ts";
import { readRecording } from "./recording.ts";
import { RecordingWriter } from "./RecordingWriter.ts";

function recordingOf(text: string): ReturnType<typeof readRecording> {
  const file = join(temporaryFolder(), "case.log");
  writeFileSync(file, Buffer.from(text, "latin1"));
  return readRecording(file, CDI, CDI_OPTIONS);
}

async function played(
  recording: ReturnType<typeof readRecording>,
  fromSeq: number,
): Promise<{ text: string; times: (HostTime | undefined)[] }> {
  const parts: string[] = [];
  const times: (HostTime | undefined)[] = [];
  await new Promise<unknown>((resolve) => {
    void fileTransport(recording, { speed: 100_000, fromSeq }).open({
      onChunk: (bytes, time) => {
        parts.push(Buffer.from(bytes).toString("latin1"));
        times.push(time);
        return undefined;
      },
      onClose: resolve,
    });
  });
  return { text: parts.join(""), times };
}

const LINES = [0, 1, 2].map((i) => cdiLine(i));
const LOG = LINES.map((line, i) => `[2026-02-02 10:03:3${i}.500] ${line}`).join("");

it("plays a recording's bytes without the logger's prefix, at the recorded times, whatever the speed", async () => {
  const { text, times } = await played(recordingOf(LOG), 0);
  expect(text).toBe(LINES.join(""));
  const start_ms = Date.UTC(2026, 1, 2, 10, 3, 30, 500);
  expect(times).toEqual(
    [0, 1000, 2000].map((ms) => ({ hostWall_ms: start_ms + ms, hostMono_ms: ms, epoch: 0 })),
  );
});

it("goes by the device's own clock where the logger told no time, also by one that shows a date", () => {
  const meter = findProfile("masimo/radical-7") as DeviceProfile;
  const at = (time: string): string =>
    meter.golden.find(({ expected }) => expected.deviceTime === `09/21/08 ${time}`)?.line ?? "";
  const file = join(temporaryFolder(), "case.log");
  writeFileSync(file, Buffer.from(["09:56:10", "09:56:12", "09:56:18"].map(at).join(""), "latin1"));
  const { lines } = readRecording(file, meter, {});
  expect(lines.map(({ elapsed_ms, timeSource }) => [elapsed_ms, timeSource])).toEqual([
    [0, "deviceClock"],
    [2000, "deviceClock"],
    [8000, "deviceClock"],
  ]);
});

it("goes on at any byte, with the times of a run that was not interrupted", async () => {
  const recording = recordingOf(LOG);
  const whole = await played(recording, 0);
  for (const fromSeq of [1, 101, 150, 303]) {
    const rest = await played(recording, fromSeq);
    expect(rest.text).toBe(LINES.join("").slice(fromSeq));
    expect(rest.times).toEqual(whole.times.slice(Math.floor(fromSeq / 101)));
  }
});

it("goes on behind the last piece when it is opened again", async () => {
  const transport = fileTransport(recordingOf(LOG), { speed: 100_000, fromSeq: 0 });
  const parts: string[] = [];
  const play = (isLast: boolean): Promise<void> =>
    new Promise((resolve) => {
      const opening = transport.open({
        onChunk: (bytes) => {
          parts.push(Buffer.from(bytes).toString("latin1"));
          if (!isLast) void opening.then((link) => link.close()).then(resolve);
          return undefined;
        },
        onClose: () => resolve(),
      });
    });
  await play(false);
  await play(true);
  expect(parts.join("")).toBe(LINES.join(""));
});

it("takes the device's own clock where the log has no prefix", () => {
  expect(recordingOf(LINES.join("")).times.map(({ hostMono_ms }) => hostMono_ms)).toEqual([0, 6000, 12_000]);
});

it("begins a new epoch where the recorded clock was set back", () => {
  const back = LOG.replace("10:03:32.500", "09:03:32.500");
  expect(recordingOf(back).times.map(({ epoch }) => epoch)).toEqual([0, 0, 1]);
});

it("refuses an empty file and one that can't be read", () => {
  expect(() => recordingOf("")).toThrow(/is empty/);
  expect(() => readRecording("/no/such/file", CDI, CDI_OPTIONS)).toThrow(/can't be read/);
});

it("writes a log that reads back as the same bytes, however they came, each line with the time of its first byte", () => {
  const file = join(temporaryFolder(), "out.log");
  const writer = new RecordingWriter();
  const text = `${LINES.join("")}rest`;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < text.length; at += 7) {
    parts.push(writer.push(Buffer.from(text.slice(at, at + 7), "latin1"), 1_000_000 + at));
  }
  writeFileSync(file, Buffer.concat(parts));
  const { lines } = readRecording(file, CDI, CDI_OPTIONS);
  expect(Buffer.concat(lines.map(({ bytes }) => bytes)).toString("latin1")).toBe(text);
  expect(lines.map(({ hostWall_ms }) => hostWall_ms)).toEqual([0, 98, 196, 301].map((at) => 1_000_000 + at));
  expect(readFileSync(file, "latin1")).toMatch(/^\[1970-01-01 00:16:40\.000\] /);
});
