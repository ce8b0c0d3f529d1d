import { Chain, type ChainPort, until } from "../chain/Chain.ts";
import { storedBytes, storedRows, storedStreams } from "../chain/storedRows.ts";
import { generatedRecording, type GeneratedRecording } from "./generatedRecording.ts";
import { seededRandom } from "./seededRandom.ts";

export interface KillReport {
  readonly killCount: number;
  readonly rowCount: number;
  /** Rows that one run has and the other has not; empty when both stored exactly the same. */
  readonly differences: readonly string[];
}

/**
 * Kills the server at random moments of a replay and compares what is stored, row by row and byte by byte,
 * with a run that nobody disturbed.
 */
export async function killApi(
  killCount: number,
  seed: number,
  progress: (line: string) => void,
): Promise<KillReport> {
  const recording = generatedRecording({ lineCount: 2000, seed });
  try {
    progress("undisturbed run");
    const expected = await replayWith(recording, 50_000, async () => {});
    const random = seededRandom(seed);
    // The replay must outlast the kills: about one second and a half per kill.
    const speed = Math.max(100, (2000 * 6) / (killCount * 1.6 + 2));
    const found = await replayWith(recording, speed, async (chain, port) => {
      for (let kill = 1; kill <= killCount; kill++) {
        await new Promise((resolve) => setTimeout(resolve, 200 + random() * 700));
        await chain.server!.kill();
        progress(`kill ${kill} of ${killCount}`);
        await new Promise((resolve) => setTimeout(resolve, random() * 300));
        await chain.startServer(port);
      }
    });
    return {
      killCount,
      rowCount: expected.rows.length,
      differences: [
        ...differences(expected.rows, found.rows),
        ...(expected.bytes.equals(found.bytes) ? [] : ["raw bytes differ"]),
      ],
    };
  } finally {
    recording.remove();
  }
}

async function replayWith(
  recording: GeneratedRecording,
  speed: number,
  disturb: (chain: Chain, port: number) => Promise<void>,
): Promise<{ rows: readonly string[]; bytes: Buffer }> {
  const chain = new Chain();
  try {
    const port = Number(new URL(await chain.startServer()).port);
    chain.startBridge([recordingPort(recording.file, speed)]);
    await disturb(chain, port);
    return await finishedReplay(chain, recording);
  } finally {
    await chain.close();
  }
}

export function recordingPort(file: string, speed: number): ChainPort {
  return {
    id: "cdi",
    path: file,
    profile: "terumo/cdi-500",
    origin: "replay",
    options: { gasUnit: "mmHg" },
    speed,
  };
}

/** Waits until every byte of the recording is committed, and reads what is stored. */
export async function finishedReplay(
  chain: Chain,
  recording: GeneratedRecording,
  within_ms = 180_000,
): Promise<{ rows: readonly string[]; bytes: Buffer }> {
  const stream = await until(
    "the whole recording is committed",
    () => storedStreams(chain.folder).find(({ committedSeq }) => committedSeq === recording.deviceByteCount),
    within_ms,
  );
  return { rows: storedRows(chain.folder, stream.id), bytes: storedBytes(chain.folder, stream.id) };
}

export function differences(expected: readonly string[], found: readonly string[]): string[] {
  const inExpected = new Set(expected);
  const inFound = new Set(found);
  return [
    ...expected.filter((row) => !inFound.has(row)).map((row) => `missing: ${row}`),
    ...found.filter((row) => !inExpected.has(row)).map((row) => `unexpected: ${row}`),
    ...(found.length === inFound.size ? [] : [`${found.length - inFound.size} rows stored twice`]),
  ];
}
