import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import type { FastifyInstance } from "fastify";
import { guardRequests } from "./admission/guardRequests.ts";
import { AppModule } from "./app.module.ts";
import type { Foundations } from "./app.module.ts";
import { SocketRouter } from "./live/SocketRouter.ts";
import { nestLogger } from "./logger.ts";
import { openApiDocument } from "./openapi/openApiDocument.ts";
import { OpenApiService } from "./openapi/openapi.service.ts";
import { ProblemFilter } from "./problems/problem.filter.ts";
import { SchemaPipe } from "./problems/schemaPipe.ts";
import { serveSite } from "./site/serveSite.ts";

/** A batch of the largest size that a bridge sends is a fraction of it. */
const BODY_MAX_BYTES = 8 * 1024 * 1024;

/** The whole server, not yet listening. `web` is the folder of the built site, when this server is to show it. */
export async function createServer(foundations: Foundations, web?: string): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_MAX_BYTES, forceCloseConnections: true });
  const fastify = adapter.getInstance<FastifyInstance>();
  guardRequests(fastify, foundations.admission);
  if (web !== undefined) serveSite(fastify, web);

  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(foundations), adapter, {
    logger: nestLogger(foundations.logger),
    abortOnError: false,
  });
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ProblemFilter(foundations.logger));
  app.get(OpenApiService).describe(() => openApiDocument(app));
  app.get(SocketRouter).attach(app.getHttpServer());
  await app.init();
  // The server listens on its own socket (see listen.ts), so nobody else tells Fastify that its routes are complete.
  await fastify.ready();
  return app;
}
