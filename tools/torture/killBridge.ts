import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Chain, simulatedPort, until } from "../chain/Chain.ts";
import { query, storedRows, storedStreams } from "../chain/storedRows.ts";
import { generatedRecording } from "./generatedRecording.ts";
import { differences, finishedReplay, recordingPort, type KillReport } from "./killApi.ts";
import { seededRandom } from "./seededRandom.ts";

/** Kills the bridge at random moments of a replay: the file is resumed in the same stream, every row once. */
export async function killBridgeReplaying(
  killCount: number,
  seed: number,
  progress: (line: string) => void,
): Promise<KillReport> {
  const recording = generatedRecording({ lineCount: 2000, seed });
  try {
    const run = async (
      speed: number,
      disturb: (chain: Chain) => Promise<void>,
    ): Promise<readonly string[]> => {
      const chain = new Chain();
      try {
        await chain.startServer();
        chain.startBridge([recordingPort(recording.file, speed)]);
        await disturb(chain);
        return (await finishedReplay(chain, recording)).rows;
      } finally {
        await chain.close();
      }
    };
    progress("undisturbed run");
    const expected = await run(50_000, async () => {});
    const random = seededRandom(seed);
    const speed = Math.max(100, (2000 * 6) / (killCount * 1.8 + 2));
    const found = await run(speed, async (chain) => {
      for (let kill = 1; kill <= killCount; kill++) {
        await new Promise((resolve) => setTimeout(resolve, 700 + random() * 900));
        await chain.bridge!.kill();
        progress(`kill ${kill} of ${killCount}`);
        chain.startBridge([recordingPort(recording.file, speed)]);
      }
    });
    return { killCount, rowCount: expected.length, differences: differences(expected, found) };
  } finally {
    recording.remove();
  }
}

/** A line as the emulator's own log tells it: text on the wire, and when its first and last byte left. */
interface SentLine {
  readonly text: string;
  readonly first_ms: number;
  readonly last_ms: number;
}

export interface LiveKillReport {
  readonly killCount: number;
  readonly sentCount: number;
  readonly owedCount: number;
  readonly problems: readonly string[];
  /** From the start of the new process to its first stored bytes. */
  readonly liveAgain_ms: readonly number[];
}

/**
 * Kills the bridge while an emulated flow meter never pauses. Judged against the emulator's own log: every line wholly
 * sent 300 ms before a kill, or wholly after the port is live again, is stored exactly once; what lies between is one
 * gap row with both edges.
 */
export async function killBridgeLive(
  killCount: number,
  seed: number,
  progress: (line: string) => void,
): Promise<LiveKillReport> {
  const chain = new Chain();
  try {
    const sentLog = join(chain.folder, "sent.jsonl");
    await chain.startServer();
    const patient = ["--assembly", "cpb-adult", "--patient", "adult-man"];
    const [emulated] = await chain.startEmulator(
      ["--device", "em-tec/bioprott", "--port", "auto", ...patient, "--log", sentLog],
      1,
    );
    const port = simulatedPort(emulated!);
    const random = seededRandom(seed);
    const kills: { at_ms: number; restarted_ms: number }[] = [];
    chain.startBridge([port]);
    await untilStored(chain, 1);
    for (let kill = 1; kill <= killCount; kill++) {
      await new Promise((resolve) => setTimeout(resolve, 1500 + random() * 1500));
      await chain.bridge!.kill();
      const at_ms = Date.now();
      await new Promise((resolve) => setTimeout(resolve, random() * 1000));
      const restarted_ms = Date.now();
      chain.startBridge([port]);
      await untilStored(chain, kill + 1);
      kills.push({ at_ms, restarted_ms });
      progress(`kill ${kill} of ${killCount}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await chain.bridge!.stop();
    return judge(chain, readSent(sentLog), kills);
  } finally {
    await chain.close();
  }
}

/** Waits until the store holds frames of that many runs of the bridge. */
async function untilStored(chain: Chain, streamCount: number): Promise<void> {
  await until(
    `frames of run ${streamCount} are stored`,
    () =>
      storedStreams(chain.folder).filter(({ committedSeq }) => committedSeq > 100).length >= streamCount ||
      undefined,
  );
}

function readSent(file: string): readonly SentLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as SentLine);
}

/** Each run must hold one unbroken stretch of what was sent, behind the run before it: no hole, and no line twice. */
function notAsSent(sent: readonly SentLine[], runs: readonly { readonly bytes: string }[]): string[] {
  const text = sent.map((line) => line.text).join("");
  let from = 0;
  return runs.flatMap(({ bytes }, i) => {
    // The log tells of whole lines; the last one may have been under way.
    const whole = bytes.slice(0, bytes.lastIndexOf("\n") + 1);
    const at = text.indexOf(whole, from);
    if (at < 0) return [`run ${i + 1} holds bytes that were not sent in this order`];
    from = at + whole.length;
    return [];
  });
}

function judge(
  chain: Chain,
  sent: readonly SentLine[],
  kills: readonly { at_ms: number; restarted_ms: number }[],
): LiveKillReport {
  const streams = storedStreams(chain.folder);
  const problems: string[] = [];
  const stored = query(chain.folder, (store) =>
    streams.map(({ id }) => ({
      id,
      bytes: Buffer.concat(
        store
          .prepare("select bytes from chunk where stream = ? order by seq")
          .all(id)
          .map((row) => row["bytes"] as Uint8Array),
      ).toString("latin1"),
      first_ms: Number(
        store.prepare("select min(host_wall_ms) as t from chunk where stream = ?").get(id)?.["t"],
      ),
    })),
  );
  const liveAgain_ms = kills.map(
    ({ restarted_ms }, i) => (stored[i + 1]?.first_ms ?? Number.NaN) - restarted_ms,
  );

  // Numbers in the flow meter's lines repeat, so lines are found by walking both sides in order of time.
  let run = 0;
  let at = 0;
  let owedCount = 0;
  for (const line of sent) {
    const owed = stored.some(({ first_ms }, i) => {
      const ends_ms = (kills[i]?.at_ms ?? Number.POSITIVE_INFINITY) - 300;
      return line.first_ms >= first_ms && line.last_ms <= ends_ms;
    });
    if (!owed || line.last_ms > Date.now() - 2500) continue;
    while (run + 1 < stored.length && line.first_ms >= stored[run + 1]!.first_ms) {
      run += 1;
      at = 0;
    }
    owedCount += 1;
    const found = stored[run]!.bytes.indexOf(line.text, at);
    if (found < 0)
      problems.push(`not stored: ${JSON.stringify(line.text)} sent ${new Date(line.last_ms).toISOString()}`);
    else at = found + line.text.length;
  }
  problems.push(...notAsSent(sent, stored));
  for (const [i, { id }] of streams.entries()) {
    const gaps = storedRows(chain.folder, id).filter((row) => / gap /.test(row));
    if (gaps.length !== (i === 0 ? 0 : 1)) problems.push(`run ${i + 1} has ${gaps.length} gap rows`);
  }
  return { killCount: kills.length, sentCount: sent.length, owedCount, problems, liveAgain_ms };
}
