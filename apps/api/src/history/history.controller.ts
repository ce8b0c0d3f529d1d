import { Controller, Get, Param, Query } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import {
  PATHS,
  RawBytes,
  RowsPage,
  RowsQuery,
  StreamId,
  StreamSummary,
  Trend,
  TrendQuery,
} from "@openperfusion/contracts";
import type { z } from "zod";
import { Answer } from "../openapi/answer.ts";
import { BytesQuery } from "./BytesQuery.ts";
import { HistoryService } from "./history.service.ts";
import { TrendService } from "./trend.service.ts";

@ApiTags("history")
@Controller()
export class HistoryController {
  constructor(
    private readonly history: HistoryService,
    private readonly trends: TrendService,
  ) {}

  @Get(PATHS.rows(":id"))
  @ApiOperation({ summary: "The record, oldest first, page by page" })
  @Answer(200, "Rows in the order of their offsets; nextSeq is null on the last page", RowsPage)
  rows(
    @Param("id", { schema: StreamId }) stream: string,
    @Query({ schema: RowsQuery }) query: z.infer<typeof RowsQuery>,
  ): Promise<z.infer<typeof RowsPage>> {
    return this.history.rows(stream, query);
  }

  @Get(PATHS.trend(":id"))
  @ApiOperation({ summary: "One signal over time, in equal stretches" })
  @Answer(200, "Count, minimum, maximum and mean per stretch that has a value", Trend)
  trend(
    @Param("id", { schema: StreamId }) stream: string,
    @Query({ schema: TrendQuery }) query: z.infer<typeof TrendQuery>,
  ): Promise<Trend> {
    return this.trends.trend(stream, query);
  }

  @Get(PATHS.bytes(":id"))
  @ApiOperation({ summary: "The raw bytes behind rows, up to the length asked for or to a hole" })
  @Answer(200, "Bytes as the device sent them", RawBytes)
  @Answer(404, "No byte is stored at this offset")
  bytes(
    @Param("id", { schema: StreamId }) stream: string,
    @Query({ schema: BytesQuery }) query: BytesQuery,
  ): Promise<z.infer<typeof RawBytes>> {
    return this.history.bytes(stream, query);
  }

  @Get(PATHS.summary(":id"))
  @ApiOperation({ summary: "Counts over the whole stream" })
  @Answer(
    200,
    "Frames, events, notices, rejected stretches, gaps, and per signal what was measured",
    StreamSummary,
  )
  summary(@Param("id", { schema: StreamId }) stream: string): Promise<StreamSummary> {
    return this.history.summary(stream);
  }
}
