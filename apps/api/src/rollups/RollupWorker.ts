import { Inject, Injectable } from "@nestjs/common";
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from "@nestjs/common";
import type { Logger } from "pino";
import { LOGGER } from "../logger.ts";
import { Metrics } from "../metrics/Metrics.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { RollupsRepository } from "./rollups.repository.ts";
import type { BucketRollup, RollupMark } from "./rollups.repository.ts";

/** A live bucket is touched by every batch; so long it may collect touches before it is made again. */
const PAUSE_MS = 1000;
const MARKS_PER_ROUND = 64;
const PAUSE_AFTER_FAILURE_MS = 5000;

/** Makes marked buckets again from their frames, until none is marked. */
@Injectable()
export class RollupWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  /** A bucket was marked since the round began; the round may not have seen it. */
  #isWoken = false;
  #isStopped = false;

  constructor(
    private readonly rollups: RollupsRepository,
    private readonly streams: StreamsService,
    private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** What a server that was killed left marked is made now. */
  onApplicationBootstrap(): void {
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  /** Says that a bucket was marked. */
  wake(): void {
    this.#isWoken = true;
    this.#schedule(PAUSE_MS);
  }

  /** Makes every bucket that is marked now; for those who can't wait. */
  async drain(): Promise<void> {
    while ((await this.#oneRound()) > 0);
  }

  #schedule(delay_ms: number): void {
    if (this.#isStopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#round = this.#work();
    }, delay_ms);
    this.#timer.unref();
  }

  async #work(): Promise<void> {
    this.#isWoken = false;
    let delay_ms: number | undefined;
    try {
      const doneCount = await this.#oneRound();
      this.metrics.rollupBacklog.set(await this.rollups.markCount());
      if (doneCount === MARKS_PER_ROUND) delay_ms = 0;
      else if (this.#isWoken) delay_ms = PAUSE_MS;
    } catch (error) {
      this.logger.error({ err: error }, "roll-ups could not be made; trying again");
      delay_ms = PAUSE_AFTER_FAILURE_MS;
    }
    this.#timer = undefined;
    if (delay_ms !== undefined) this.#schedule(delay_ms);
  }

  async #oneRound(): Promise<number> {
    const marks = await this.rollups.marks(MARKS_PER_ROUND);
    const made: [RollupMark, readonly BucketRollup[]][] = [];
    for (const mark of marks) {
      if (this.#isStopped) return 0;
      const layouts = await this.streams.layouts(mark.stream);
      made.push([mark, await this.rollups.compute(mark, layouts)]);
    }
    if (made.length > 0) await this.rollups.replace(made);
    return made.length;
  }
}
