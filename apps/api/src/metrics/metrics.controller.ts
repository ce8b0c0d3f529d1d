import { Controller, Get, Res } from "@nestjs/common";
import { ApiExcludeEndpoint } from "@nestjs/swagger";
import { PATHS } from "@openperfusion/contracts";
import type { FastifyReply } from "fastify";
import { Metrics } from "./Metrics.ts";

@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get(PATHS.metrics)
  @ApiExcludeEndpoint()
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }
}
