import { INTENDED_USE } from "@openperfusion/contracts";
import type { BridgeConfig, PortStatus } from "@openperfusion/contracts";
import type { BridgeError } from "../BridgeError.ts";
import { HostClock } from "../clock/HostClock.ts";
import { planPort } from "../config/planPort.ts";
import type { PortPlan } from "../config/planPort.ts";
import { Standstill } from "../clock/Standstill.ts";
import { checkOrigin } from "../origin/checkOrigin.ts";
import { Port } from "../ports/Port.ts";
import { PortLog } from "../ports/PortLog.ts";
import { otherReaders } from "../ports/otherReaders.ts";
import { ReaderWatch } from "../ports/ReaderWatch.ts";
import { PreviewLink } from "../preview/PreviewLink.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { RecordPath } from "../record/RecordPath.ts";
import type { BridgeReport } from "../report/BridgeReport.ts";
import { LoopLag } from "../report/LoopLag.ts";
import { StatusServer } from "../report/StatusServer.ts";
import { ServerClient } from "../record/ServerClient.ts";
import { Spool } from "../spool/Spool.ts";
import { spoolSize_bytes } from "../spool/spoolSize.ts";
import type { SpooledStream } from "../spool/SpoolStore.ts";
import { readRecording } from "../transports/recording.ts";
import { transportFor } from "../transports/transportFor.ts";
import { VERSION } from "../version.ts";
import { endEarlierRun } from "./endEarlierRun.ts";
import { liveDecoderAt } from "./liveDecoderAt.ts";
import { newBoot, streamOf } from "./streamOf.ts";

const HEARTBEAT_MS = 500;
const PRUNE_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** A port with the way of its record to the server; without a server its bytes stay in the spool. */
interface Line {
  readonly port: Port;
  readonly record: RecordPath | undefined;
}

export interface BridgeSettings {
  readonly config: BridgeConfig;
  readonly log: (line: string) => void;
  readonly onReport?: (report: BridgeReport) => void;
  readonly isTracing?: boolean;
  /** Nothing can be spooled any more; the process must end. */
  readonly onFatal: (error: BridgeError) => void;
}

/** One run of the bridge: ports in, spool, record and preview out. */
export class Bridge {
  readonly #settings: BridgeSettings;
  readonly #spool: Spool;
  readonly #clock: HostClock;
  readonly #standstill = new Standstill();
  readonly #preview: PreviewLink | undefined;
  readonly #server: ServerClient | undefined;
  readonly #boot = newBoot();
  /** Sees that the server still has what earlier runs brought it, and refills what it lost. */
  readonly #refill: RecordPath | undefined;
  readonly #lines: Line[] = [];
  readonly #startedAt_ms = performance.now();
  readonly #loopLag = new LoopLag();
  #statusServer: StatusServer | undefined;
  readonly #portLog = new PortLog();
  readonly #readers = new ReaderWatch(otherReaders);
  /** Of the ports that another program of this machine could open. */
  readonly #periods_ms: ReadonlyMap<string, number>;
  #timers: NodeJS.Timeout[] = [];

  private constructor(settings: BridgeSettings, plans: readonly PortPlan[], spool: Spool) {
    const { bridge } = settings.config;
    this.#settings = settings;
    this.#spool = spool;
    this.#periods_ms = new Map(
      plans
        .filter(({ way }) => way === "tty")
        .map(({ config, profile }) => [config.id, profile.session.period_ms]),
    );
    this.#clock = new HostClock((step) => {
      settings.log(
        `the wall clock was set: ${step.hostWall_ms - step.expectedWall_ms} ms; epoch ${step.epoch} begins`,
      );
      for (const { port } of this.#lines) port.clockStepped(step.expectedWall_ms, step);
    });
    if (bridge.server === undefined) return;
    this.#server = new ServerClient(bridge.server);
    this.#preview = new PreviewLink({
      server: bridge.server,
      hello: { type: "hello", bridge: bridge.id, version: VERSION, intendedUse: INTENDED_USE.live.en },
      isTracing: settings.isTracing ?? false,
    });
    this.#refill = this.#recordPath();
  }

  /** Checks every port, opens the spool and starts. Throws a BridgeError when what is configured can't be. */
  static async start(settings: BridgeSettings): Promise<Bridge> {
    const { bridge, port } = settings.config;
    const plans = port.map(planPort);
    await Promise.all(plans.map(checkOrigin));
    const spool = await Spool.open(
      { folder: bridge.data, commitEvery_ms: bridge.commitEvery_ms },
      settings.log,
    );
    spool.onLost(settings.onFatal);
    const running = new Bridge(settings, plans, spool);
    try {
      const earlier = await spool.streams();
      for (const plan of plans) running.#lines.push(await running.#prepare(plan, earlier));
    } catch (error) {
      await spool.close();
      throw error;
    }
    running.#begin();
    return running;
  }

  status(): PortStatus[] {
    return this.#lines.map(({ port, record }) => {
      const headSeqOf = (stream: SpooledStream): number =>
        stream.key === port.stream.key ? port.headSeq : stream.headSeq;
      const status = port.status(record?.backlog_bytes(headSeqOf) ?? 0);
      // Who takes the bytes explains more than that they are missing.
      const isHint = status.isOpen && this.#spool.problem === null;
      const suspicion = isHint ? this.#readers.suspicionOf(status.port) : null;
      return { ...status, problem: suspicion ?? status.problem ?? record?.problem ?? null };
    });
  }

  report(): BridgeReport {
    return this.#reportOn(this.status());
  }

  /** Every port is a recording that has been played, and the server has all of it. */
  get isDone(): boolean {
    return this.#lines.every(({ port, record }) => port.isOver && (record === undefined || record.isIdle));
  }

  /** Closes the ports, commits what they gave, and ends. What was not sent is sent in the next run. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#lines.map(({ port }) => port.stop()));
    await this.#spool.commit();
    const paths = [this.#refill, ...this.#lines.map(({ record }) => record)];
    await Promise.all(paths.flatMap((path) => (path === undefined ? [] : [path.stop()])));
    this.#preview?.stop();
    this.#statusServer?.stop();
    this.#loopLag.stop();
    await this.#spool.close();
  }

  async #prepare(plan: PortPlan, earlier: readonly SpooledStream[]): Promise<Line> {
    const { bridge } = this.#settings.config;
    const { path, options } = plan.config;
    const recording = plan.way === "file" ? readRecording(path, plan.profile, options) : undefined;
    const run = { boot: this.#boot, openedAt_ms: this.#clock.now().hostWall_ms };
    const descriptor = streamOf(bridge.id, plan, run, recording);
    const ofPort = earlier.filter((one) => one.descriptor.port === plan.config.id);
    const downSince = await endEarlierRun(this.#spool, ofPort, descriptor, this.#clock);
    const stream = await this.#spool.openStream(descriptor);

    const record = this.#recordPath();
    for (const unfinished of ofPort) {
      if (!unfinished.isFinished && unfinished.key !== stream.key) record?.add(unfinished, true);
    }
    record?.add(stream, false);
    const port: Port = new Port({
      config: plan.config,
      profile: plan.profile,
      transport: await transportFor(plan, recording, stream.headSeq),
      stream,
      downSince,
      liveDecoder: await liveDecoderAt(this.#spool, stream, plan),
      spool: this.#spool,
      clock: this.#clock,
      standstill: this.#standstill,
      checkOrigin: () => checkOrigin(plan),
      onFrames: (frames, arrivedAt_ms) => this.#preview?.sendFrames(descriptor, frames, arrivedAt_ms),
    });
    this.#preview?.announce(descriptor);
    return { port, record };
  }

  #recordPath(): RecordPath | undefined {
    if (this.#server === undefined) return undefined;
    const onRecovered = (): void => void this.#checkEarlier();
    return new RecordPath({ spool: this.#spool, server: this.#server, profileOf: profileNamed, onRecovered });
  }

  async #checkEarlier(): Promise<void> {
    if (this.#refill?.isIdle !== true) return;
    const streams = await this.#spool.streams();
    for (const stream of streams) if (stream.isFinished && stream.headSeq > 0) this.#refill.add(stream, true);
  }

  #begin(): void {
    this.#statusServer = new StatusServer(this.#settings.config.bridge.data, this.#settings.log);
    this.#standstill.beat();
    this.#preview?.start();
    this.#refill?.start();
    void this.#checkEarlier();
    for (const { port, record } of this.#lines) {
      record?.start();
      port.start();
    }
    const retention_ms = this.#settings.config.bridge.retention_days * DAY_MS;
    const prune = (): void => void this.#spool.prune(Date.now() - retention_ms);
    prune();
    this.#timers = [setInterval(() => this.#beat(), HEARTBEAT_MS), setInterval(prune, PRUNE_EVERY_MS)];
  }

  #reportOn(ports: readonly PortStatus[]): BridgeReport {
    const { bridge } = this.#settings.config;
    const now_ms = performance.now();
    return {
      bridge: bridge.id,
      version: VERSION,
      pid: process.pid,
      up_ms: Math.round(now_ms - this.#startedAt_ms),
      server: bridge.server ?? null,
      ports,
      spool: {
        size_bytes: spoolSize_bytes(bridge.data),
        uncommitted_bytes: this.#spool.uncommitted_bytes,
        problem: this.#spool.problem,
      },
      loopLag: this.#loopLag.seen(now_ms),
    };
  }

  #beat(): void {
    this.#standstill.beat();
    for (const { port } of this.#lines) void port.watch();
    const ports = this.status();
    const watched = ports.flatMap((status) => {
      const period_ms = this.#periods_ms.get(status.port);
      return period_ms === undefined ? [] : [{ status, period_ms }];
    });
    void this.#readers.watch(watched, performance.now());
    this.#preview?.sendPorts(ports);
    const report = this.#reportOn(ports);
    this.#statusServer?.tell(report);
    this.#settings.onReport?.(report);
    for (const line of this.#portLog.lines(ports, performance.now())) this.#settings.log(line);
  }
}
