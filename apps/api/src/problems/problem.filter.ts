import { Catch } from "@nestjs/common";
import type { ArgumentsHost, ExceptionFilter } from "@nestjs/common";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { problemOf } from "./problemOf.ts";

/** The one way out for every failure of a request. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    const about = { method: request.method, url: request.url, code: problem.code };
    if (problem.status >= 500) this.logger.error({ ...about, err: error }, "request failed");
    else this.logger.debug({ ...about, detail: problem.detail }, "request refused");
    if (reply.sent) return;
    void reply.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  }
}
