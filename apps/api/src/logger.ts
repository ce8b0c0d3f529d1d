import type { LoggerService } from "@nestjs/common";
import { pino } from "pino";
import type { Logger } from "pino";

/** Name of the logger among Nest's providers. */
export const LOGGER = Symbol("logger");

/** JSON lines on stderr; stdout belongs to the program's one answer. */
export function createLogger(level: string): Logger {
  return pino({ level, base: { app: "api" } }, pino.destination({ fd: 2, sync: true }));
}

/** What Nest itself has to say, in the same log. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown) => logger.debug(String(message)),
    warn: (message: unknown) => logger.warn(String(message)),
    error: (message: unknown, stack?: unknown) => logger.error({ stack }, String(message)),
  };
}
