import { Injectable } from "@nestjs/common";
import type { RawBytes, RowsPage, RowsQuery, StreamSummary } from "@openperfusion/contracts";
import type { z } from "zod";
import { AppError } from "../problems/AppError.ts";
import { StreamsService } from "../streams/streams.service.ts";
import type { BytesQuery } from "./BytesQuery.ts";
import { BytesRepository } from "./bytes.repository.ts";
import { pageOf } from "./pageOf.ts";
import { RowsRepository } from "./rows.repository.ts";
import { base64 } from "./storedRows.ts";
import { SummaryRepository } from "./summary.repository.ts";

/** What was recorded, as it was recorded. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly streams: StreamsService,
    private readonly recorded: RowsRepository,
    private readonly chunks: BytesRepository,
    private readonly summaries: SummaryRepository,
  ) {}

  async rows(
    stream: string,
    { fromSeq, limit, kind }: z.infer<typeof RowsQuery>,
  ): Promise<z.infer<typeof RowsPage>> {
    await this.streams.state(stream);
    // One row more than a page tells whether there is another.
    const { rows, nextSeq } = pageOf(await this.recorded.from(stream, fromSeq, limit + 1, kind), limit);
    return { rows: [...rows], nextSeq };
  }

  async bytes(stream: string, { fromSeq, length }: BytesQuery): Promise<z.infer<typeof RawBytes>> {
    await this.streams.state(stream);
    const bytes = await this.chunks.read(stream, fromSeq, length);
    if (bytes === undefined)
      throw new AppError("bytesUnknown", `No byte is stored at ${fromSeq} of stream "${stream}"`);
    return { fromSeq, bytes: base64(bytes) };
  }

  async summary(stream: string): Promise<StreamSummary> {
    return this.summaries.summary(stream, await this.streams.layouts(stream));
  }
}
