import { firstChoices, undetectableFlips } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { seededRandom } from "../torture/seededRandom.ts";
import { Account } from "./Account.ts";
import { chunkingProblem } from "./chunkings.ts";
import { damage } from "./damage.ts";
import { heap_MB } from "./heap.ts";
import { alphabetOfSession, profileUnderFire, sessionOf } from "./session.ts";
import { shrink } from "./shrink.ts";

export interface FuzzTask {
  readonly profile: string;
  readonly byteCount: number;
  readonly chunkingCount: number;
  readonly seed: number;
}

export interface FuzzReport {
  readonly profile: string;
  readonly seed: number;
  readonly bytes: number;
  /** Share of the bytes that came from valid sessions that were damaged; the rest is chance. */
  readonly damagedShare: number;
  readonly frames: number;
  readonly notices: number;
  readonly rejected: number;
  readonly chunkings: number;
  readonly heapGrowth_MB: number;
  readonly speed_MBps: number;
  readonly flips: { readonly count: number; readonly undetected: number; readonly isChecked: boolean };
  readonly problems: readonly string[];
}

const PORTION_BYTES = 32 * 1024;
/** Of three portions, so many are damaged sessions. */
const DAMAGED_OF_THREE = 2;
const MOST_HEAP_GROWTH_MB = 10;
/** Good sessions and stretches of chance are made once and then harmed, or turned, ever differently. */
const POOL_COUNT = 32;
/** Every so many chunkings a new stream is cut. */
const CHUNKINGS_PER_STREAM = 200;

/** Feeds one driver for a long time and says what came of it. */
export function fuzzDriver({ profile: id, byteCount, chunkingCount, seed }: FuzzTask): FuzzReport {
  const profile = profileUnderFire(id);
  const random = seededRandom(seed);
  const problems: string[] = [];
  const account = new Account(profile, firstChoices(profile));
  const alphabet = alphabetOfSession(profile);
  const sessions = Array.from({ length: POOL_COUNT }, () => sessionOf(profile, PORTION_BYTES, random));
  const chances = Array.from({ length: POOL_COUNT }, () => chance(alphabet, random));
  const frame_bytes = Math.max(0, ...profile.golden.map(({ line }) => line.length));
  let damagedBytes = 0;
  let heapBefore = 0;
  let begun_ms = performance.now();
  for (let portion = 0; account.byteCount < byteCount && problems.length === 0; portion++) {
    const isDamaged = portion % 3 < DAMAGED_OF_THREE;
    const pick = Math.floor(random() * POOL_COUNT);
    const bytes = isDamaged
      ? damage(sessions[pick] as Uint8Array, random, frame_bytes)
      : turned(chances[pick] as Uint8Array, random);
    if (isDamaged) damagedBytes += bytes.length;
    const problem = account.feed(bytes, random);
    if (problem !== undefined) problems.push(described(profile, problem, bytes));
    // What is loaded and compiled at first is no growth.
    if (portion === 20) {
      heapBefore = heap_MB();
      begun_ms = performance.now();
    }
  }
  const seconds = (performance.now() - begun_ms) / 1000;
  const heapGrowth_MB = heap_MB() - heapBefore;
  if (heapBefore > 0 && heapGrowth_MB > MOST_HEAP_GROWTH_MB)
    problems.push(`the heap grew by ${heapGrowth_MB.toFixed(1)} MB`);
  const chunkings = problems.length > 0 ? 0 : cutOften(profile, chunkingCount, random, problems);
  const flips = flipsOf(profile);
  if (flips.isChecked && flips.undetected > 0)
    problems.push(`${flips.undetected} single-bit flips pass the check`);
  return {
    profile: id,
    seed,
    bytes: account.byteCount,
    damagedShare: damagedBytes / Math.max(1, account.byteCount),
    ...account.counts,
    chunkings,
    heapGrowth_MB,
    speed_MBps: account.byteCount / 1e6 / seconds,
    flips,
    problems,
  };
}

function cutOften(profile: DeviceProfile, count: number, random: () => number, problems: string[]): number {
  let done = 0;
  while (done < count && problems.length === 0) {
    const stream = damage(sessionOf(profile, 200, random), random).subarray(0, 300);
    const problem = chunkingProblem(profile, stream, Math.min(CHUNKINGS_PER_STREAM, count - done), random);
    if (problem !== undefined) problems.push(problem);
    done += CHUNKINGS_PER_STREAM;
  }
  return Math.min(done, count);
}

/** Bytes by chance: mostly those that the device uses, now and then any. */
function chance(alphabet: Uint8Array, random: () => number): Uint8Array {
  return Uint8Array.from({ length: PORTION_BYTES }, () =>
    random() < 0.1
      ? Math.floor(random() * 256)
      : (alphabet[Math.floor(random() * alphabet.length)] as number),
  );
}

/** The same bytes, begun at another place. */
function turned(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  return Buffer.concat([bytes.subarray(at), bytes.subarray(0, at)]);
}

/** A problem with the shortest bytes that show it from a fresh decoder, if they do. */
function described(profile: DeviceProfile, problem: string, bytes: Uint8Array): string {
  const shortest = shrink(
    bytes,
    (some) => new Account(profile, firstChoices(profile)).feed(some, () => 0.5) !== undefined,
  );
  const shown = shortest.length > 400 ? "" : ` by ${Buffer.from(shortest).toString("hex")}`;
  return `${problem}${shown}`;
}

function flipsOf(profile: DeviceProfile): FuzzReport["flips"] {
  const all = profile.golden.map((golden) => undetectableFlips(profile, golden));
  const { check } = profile;
  // Where a source leaves the range open, the first packet of a connection may fit by either: the page lists how many.
  const isRangeOpen = "orCovers" in check && check.orCovers !== undefined;
  return {
    count: all.reduce((sum, { flipCount }) => sum + flipCount, 0),
    undetected: all.reduce((sum, { undetectedCount }) => sum + undetectedCount, 0),
    isChecked: check.kind !== "none" && check.kind !== "unknown" && !isRangeOpen,
  };
}
