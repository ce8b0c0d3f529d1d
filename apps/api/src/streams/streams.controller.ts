import { Body, Controller, Get, Param, Put } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import { PATHS, StreamDescriptor, StreamId, StreamState, Watermark } from "@openperfusion/contracts";
import { z } from "zod";
import { Answer } from "../openapi/answer.ts";
import { StreamsService } from "./streams.service.ts";

@ApiTags("streams")
@Controller()
export class StreamsController {
  constructor(private readonly streams: StreamsService) {}

  @Put(PATHS.stream(":id"))
  @ApiOperation({ summary: "Open a stream. The same descriptor again changes nothing." })
  @Answer(200, "Where the server stands", Watermark)
  @Answer(409, "The id is open with another origin, profile or layout")
  open(
    @Param("id", { schema: StreamId }) id: string,
    @Body({ schema: StreamDescriptor }) descriptor: StreamDescriptor,
  ): Promise<Watermark> {
    return this.streams.open(id, descriptor);
  }

  @Get(PATHS.streams)
  @ApiOperation({ summary: "The streams, newest first" })
  @Answer(200, "At most 500", z.array(StreamState))
  list(): Promise<StreamState[]> {
    return this.streams.list();
  }

  @Get(PATHS.stream(":id"))
  @ApiOperation({ summary: "One stream" })
  @Answer(200, "Descriptor and watermark", StreamState)
  state(@Param("id", { schema: StreamId }) id: string): Promise<StreamState> {
    return this.streams.state(id);
  }

  @Get(PATHS.watermark(":id"))
  @ApiOperation({ summary: "The offset up to which everything is committed" })
  @Answer(200, "Where the server stands", Watermark)
  watermark(@Param("id", { schema: StreamId }) id: string): Promise<Watermark> {
    return this.streams.watermark(id);
  }
}
