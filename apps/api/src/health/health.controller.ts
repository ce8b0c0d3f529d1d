import { Controller, Get, Res } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import { PATHS } from "@openperfusion/contracts";
import type { FastifyReply } from "fastify";
import { Answer } from "../openapi/answer.ts";
import { Health } from "./Health.ts";
import { HealthService } from "./health.service.ts";

@ApiTags("operation")
@Controller()
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get(PATHS.health)
  @ApiOperation({ summary: "Liveness (it answers) and readiness (its store answers)" })
  @Answer(200, "Ready", Health)
  @Answer(503, "Alive, but its store does not answer", Health)
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const health = await this.health.read();
    void reply.status(health.status === "ready" ? 200 : 503);
    return health;
  }
}
