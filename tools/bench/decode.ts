import { createDecoder, findProfile, LineEncoder, valueFieldsOf } from "@openperfusion/devices";
import type { DeviceProfile, LineProfile, FrameView, ItemSink } from "@openperfusion/devices";
import { SIGNALS } from "@openperfusion/signals";
import type { Bench, Figure } from "./figure.ts";

const REQUIRED_MB_PER_S = 50;
const TARGET_MB_PER_S = 150;
const LINE_COUNT = 40_000;
const CHUNK_BYTES = 64 * 1024;
const ROUNDS = 12;
const MEASURED_S = 1;

/**
 * CDI lines with all 18 columns filled, bytes in to packed frames out, through the codec that reads every profile.
 * Each packed frame is copied out and summed up, so nothing that is measured can be left out as unused.
 */
export const run: Bench = async (progress) => {
  const profile = findProfile("terumo/cdi-500");
  if (profile?.codec !== "line") throw new Error("The CDI 500 profile is gone");
  const stream = fullLines(profile);
  progress(
    `decode: ${LINE_COUNT} lines with 18 values each, ${stream.length} bytes, chunks of ${CHUNK_BYTES}`,
  );
  const expected = decodeAll(profile, stream);
  if (expected.frameCount !== LINE_COUNT || expected.otherCount !== 0 || expected.missingCount !== 0) {
    throw new Error(`Expected ${LINE_COUNT} frames full of numbers, found ${JSON.stringify(expected)}`);
  }
  const speeds: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const speed = measure(profile, stream, expected.sum);
    speeds.push(speed);
    progress(`decode: round ${round} of ${ROUNDS}: ${speed.toFixed(1)} MB/s`);
  }
  const value = median(speeds);
  const figure: Figure = {
    metric: "decode, CDI 500 lines with 18 values, bytes to packed frames, one core, median of rounds",
    value: Math.round(value * 10) / 10,
    unit: "MB/s",
    required: REQUIRED_MB_PER_S,
    target: TARGET_MB_PER_S,
    ok: value >= REQUIRED_MB_PER_S,
  };
  const frames: Figure = {
    metric: "decode, frames per second",
    value: Math.round((value * 1e6 * LINE_COUNT) / stream.length),
    unit: "1/s",
    ok: true,
  };
  return [figure, frames];
};

/** Repeats the whole stream for about a second and gives MB (1e6 bytes) per second. */
function measure(profile: DeviceProfile, stream: Uint8Array, expectedSum: number): number {
  const start_ms = performance.now();
  let bytes = 0;
  let elapsed_ms = 0;
  do {
    const { sum } = decodeAll(profile, stream);
    if (sum !== expectedSum) throw new Error(`The sum of all frames is ${sum}, expected ${expectedSum}`);
    bytes += stream.length;
    elapsed_ms = performance.now() - start_ms;
  } while (elapsed_ms < MEASURED_S * 1000);
  return bytes / elapsed_ms / 1000;
}

interface Total {
  readonly frameCount: number;
  readonly otherCount: number;
  /** Cells that hold a state instead of a number. */
  readonly missingCount: number;
  readonly sum: number;
}

function decodeAll(profile: DeviceProfile, stream: Uint8Array): Total {
  const decoder = createDecoder(profile, { options: { gasUnit: "mmHg" } });
  const counter = new Counter(valueFieldsOf(profile).length);
  for (let at = 0; at < stream.length; at += CHUNK_BYTES) {
    decoder.consumeInto(stream.subarray(at, at + CHUNK_BYTES), counter);
  }
  const { frameCount, otherCount, missingCount, sum } = counter;
  return { frameCount, otherCount, missingCount, sum };
}

/** Keeps the last packed frames, as a queue to a writer would, and sums up every number. */
class Counter implements ItemSink {
  frameCount = 0;
  otherCount = 0;
  missingCount = 0;
  sum = 0;
  readonly #columnCount: number;
  readonly #kept: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(columnCount: number) {
    this.#columnCount = columnCount;
    this.#kept = new Uint8Array(columnCount * 9 * 256);
    this.#view = new DataView(this.#kept.buffer);
  }

  frame({ packed }: FrameView): void {
    if (this.#at === this.#kept.length) this.#at = 0;
    this.#kept.set(packed, this.#at);
    let sum = 0;
    for (let column = 0; column < this.#columnCount; column++) {
      const offset = this.#at + column * 9;
      if (this.#view.getUint8(offset) !== 0) this.missingCount++;
      sum += this.#view.getFloat64(offset + 1, true);
    }
    this.#at += packed.length;
    this.sum += sum;
    this.frameCount++;
  }

  notice(): void {
    this.otherCount++;
  }

  rejected(): void {
    this.otherCount++;
  }
}

/** Lines in which every column holds a number and changes from line to line. */
function fullLines(profile: LineProfile): Uint8Array {
  const encoder = new LineEncoder(profile, { gasUnit: "mmHg" });
  const fields = valueFieldsOf(profile);
  const lines = Array.from({ length: LINE_COUNT }, (_, index) => {
    const cells = fields.map(({ signal }, column) => {
      const [low, high] = RANGES[signal] ?? SIGNALS[signal].plausible;
      const part = ((index * (7 + column) + column * 131) % 997) / 996;
      return low + part * (high - low);
    });
    return encoder.dataLine({ cells, clock_s: index * 6 });
  });
  const stream = new Uint8Array(lines.reduce((length, line) => length + line.length, 0));
  let at = 0;
  for (const line of lines) {
    stream.set(line, at);
    at += line.length;
  }
  return stream;
}

/** Narrower than plausible, where the line has no room for more. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  "blood.arterial.baseExcess": [-20, 20],
  "blood.potassium": [2.5, 9],
  "blood.vo2": [80, 400],
  "pump.arterial.flow": [0.5, 6],
  "patient.bsa": [1.2, 2.6],
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
