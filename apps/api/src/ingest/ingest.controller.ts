import { Body, Controller, HttpCode, Param, Post } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import { PATHS, RecordBatch, StreamId, Watermark } from "@openperfusion/contracts";
import { Answer } from "../openapi/answer.ts";
import { IngestService } from "./ingest.service.ts";

@ApiTags("ingest")
@Controller()
export class IngestController {
  constructor(private readonly ingest: IngestService) {}

  @Post(PATHS.batches(":id"))
  @HttpCode(200)
  @ApiOperation({ summary: "Append a stretch of the record; answered after its commit" })
  @Answer(200, "Where the server stands after the commit", Watermark)
  @Answer(409, "sequenceGap (with committedSeq), batchEdge or originConflict")
  @Answer(422, "Rows or chunks do not follow one another, or a frame can't be read")
  append(
    @Param("id", { schema: StreamId }) stream: string,
    @Body({ schema: RecordBatch }) batch: RecordBatch,
  ): Promise<Watermark> {
    return this.ingest.append(stream, batch);
  }
}
