import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import type { EmulatedPort } from "../chain/Chain.ts";
import { ROOT, until } from "../chain/Chain.ts";
import { Program } from "../chain/Program.ts";
import type { Figure } from "./figure.ts";
import { judgePort, readSent } from "./portsJudge.ts";
import type { PortVerdict } from "./portsJudge.ts";
import { RecordSink } from "./RecordSink.ts";

const BRIDGE = join(ROOT, "apps/bridge/src/main.ts");
const METER = "em-tec/bioprott";
/** A meter speaks ten times a second; its time runs five times as fast for 50 Hz. */
const GROUPS = [
  { count: 32, speed: 1 },
  { count: 32, speed: 1 },
  { count: 8, speed: 5 },
] as const;
const SECONDS = Number(process.env["OPENPERFUSION_BENCH_SECONDS"] ?? 300);

interface LoopLag {
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly max_ms: number;
}

/**
 * Many consoles at one bridge: 64 meters at 10 Hz and 8 at 50 Hz on pseudo-terminals, decoded, spooled and sent to a
 * server that keeps everything. Emulators and server are other processes; the bridge's time is that of all its threads.
 */
export async function run(progress: (line: string) => void): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "openperfusion-ports-"));
  const sink = await RecordSink.listen();
  const programs: Program[] = [];
  const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Program => {
    const program = new Program(args, { cwd: folder, env });
    programs.push(program);
    return program;
  };
  try {
    const ports: EmulatedPort[] = [];
    for (const [i, { count, speed }] of GROUPS.entries()) {
      const devices = Array.from({ length: count }, () => ["--device", METER]).flat();
      const log = join(folder, `sent-${i}.jsonl`);
      const args = ["emulate", "--json", ...devices, "--speed", String(speed), "--log", log];
      ports.push(...(await start([BRIDGE, ...args]).announced<EmulatedPort>(count, 120_000)));
      progress(`${ports.length} emulated ports`);
    }
    const config = join(folder, "bridge.toml");
    writeFileSync(config, configOf(folder, sink.address, ports));
    const lagFile = join(folder, "lag.json");
    const probe = join(ROOT, "tools/bench/loopLagProbe.mjs");
    const bridge = start(["--import", probe, BRIDGE, "run", "--config", config], {
      OPENPERFUSION_LAG_FILE: lagFile,
    });
    await until(
      "bytes of every port",
      () => (sink.streams.size === ports.length ? true : undefined),
      120_000,
    );
    const begun = { cpu_s: cpuSeconds(bridge.pid), at_ms: performance.now() };
    for (let left_s = SECONDS; left_s > 0; left_s -= 10) {
      await new Promise((resolve) => setTimeout(resolve, 1000 * Math.min(10, left_s)));
      progress(`${SECONDS - left_s + Math.min(10, left_s)} s: ${sink.frameCount} frames recorded`);
    }
    const cores = (cpuSeconds(bridge.pid) - begun.cpu_s) / ((performance.now() - begun.at_ms) / 1000);
    await bridge.stop();
    await Promise.all(programs.map((program) => program.stop()));
    const lag = JSON.parse(readFileSync(lagFile, "utf8")) as LoopLag;
    const sent = GROUPS.flatMap((_, i) => readSent(join(folder, `sent-${i}.jsonl`)));
    const verdicts = ports.map(({ path }, i) => judgePort(sent, path, sink.streams.get(`port-${i}`)));
    return figuresOf(cores, lag, verdicts, progress);
  } finally {
    await Promise.all(programs.map((program) => program.stop()));
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function configOf(folder: string, server: string, ports: readonly EmulatedPort[]): string {
  const tables = ports.map(
    ({ path, device }, i) =>
      `[[port]]\nid = "port-${i}"\npath = ${JSON.stringify(path)}\nprofile = "${device}"\norigin = "simulator"\n`,
  );
  const data = JSON.stringify(join(folder, "spool"));
  return `[bridge]\nid = "bench"\ndata = ${data}\nserver = "${server}"\n\n${tables.join("\n")}`;
}

/** User and system time of all threads of a process. Linux counts in hundredths of a second. */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function figuresOf(
  cores: number,
  lag: LoopLag,
  verdicts: readonly PortVerdict[],
  progress: (line: string) => void,
): readonly Figure[] {
  const total = (of: (one: PortVerdict) => number): number => verdicts.reduce((sum, one) => sum + of(one), 0);
  const frames = total(({ recordedCount }) => recordedCount);
  const lost = total(({ lostCount }) => lostCount);
  const dropped = total(({ droppedCount }) => droppedCount);
  progress(
    `loop lag p50 ${lag.p50_ms.toFixed(1)} ms, p99 ${lag.p99_ms.toFixed(1)} ms, most ${lag.max_ms.toFixed(1)} ms`,
  );
  progress(`${availableParallelism()} cores, ${SECONDS} s, ${dropped} bytes found no reader`);
  const due = SECONDS * (64 * 10 + 8 * 50) * 0.95;
  return [
    {
      metric: "bridge with all its threads, user and system",
      value: cores,
      unit: "cores",
      required: 1,
      target: 0.5,
      ok: cores < 1,
    },
    { metric: "loop lag p99", value: lag.p99_ms, unit: "ms", required: 50, ok: lag.p99_ms < 50 },
    { metric: "frames lost", value: lost, unit: "1", required: 0, ok: lost === 0 },
    { metric: "frames recorded", value: frames, unit: "1", required: due, ok: frames >= due },
  ];
}
