import { Injectable } from "@nestjs/common";
import type { RecordBatch, Watermark } from "@openperfusion/contracts";
import { LiveBus } from "../live/LiveBus.ts";
import { Metrics } from "../metrics/Metrics.ts";
import { RollupWorker } from "../rollups/RollupWorker.ts";
import { StreamsService } from "../streams/streams.service.ts";
import { checkContiguous, checkFrames } from "./checkBatch.ts";
import { IngestRepository } from "./ingest.repository.ts";

/** Takes the record. Its answer means that the rows are on the disk. */
@Injectable()
export class IngestService {
  constructor(
    private readonly record: IngestRepository,
    private readonly streams: StreamsService,
    private readonly rollups: RollupWorker,
    private readonly bus: LiveBus,
    private readonly metrics: Metrics,
  ) {}

  async append(stream: string, batch: RecordBatch): Promise<Watermark> {
    checkContiguous(batch);
    checkFrames(batch.rows, await this.streams.layouts(stream));
    const stopTimer = this.metrics.commitSeconds.startTimer();
    const { newFrameCount, ...position } = await this.record.append(stream, batch);
    stopTimer();
    this.metrics.batches.inc({ origin: batch.origin });
    this.metrics.frames.inc({ origin: batch.origin }, newFrameCount);
    this.metrics.bytes.inc({ origin: batch.origin }, batch.toSeq - batch.fromSeq);
    this.bus.publish({ type: "watermark", stream, ...position });
    if (newFrameCount > 0) this.rollups.wake();
    return { committedSeq: position.committedSeq };
  }
}
