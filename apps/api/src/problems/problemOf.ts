import { STATUS_CODES } from "node:http";
import { HttpException } from "@nestjs/common";
import type { Problem } from "@openperfusion/contracts";
import { AppError, STATUS_OF } from "./AppError.ts";

/** Codes of what the framework refuses before a controller is asked. */
const FRAMEWORK_CODES: Readonly<Record<number, string>> = {
  400: "badRequest",
  404: "notFound",
  405: "methodNotAllowed",
  413: "bodyTooLarge",
  415: "mediaTypeUnsupported",
  503: "notReady",
};

/** Any failure as the problem document (RFC 9457) that the client gets. What we did not expect tells nothing of our insides. */
export function problemOf(error: unknown): Problem {
  if (error instanceof AppError) {
    const { errors, committedSeq } = error.details;
    return {
      ...problem(STATUS_OF[error.code], error.code, error.message),
      ...(errors === undefined ? {} : { errors: [...errors] }),
      ...(committedSeq === undefined ? {} : { committedSeq }),
    };
  }
  const status = frameworkStatus(error);
  if (status < 500) return problem(status, FRAMEWORK_CODES[status] ?? "refused", (error as Error).message);
  return problem(status, FRAMEWORK_CODES[status] ?? "internal", "The server failed; its log says why.");
}

function problem(status: number, code: string, detail: string): Problem {
  return {
    type: `urn:openperfusion:problem:${code}`,
    title: STATUS_CODES[status] ?? "Error",
    status,
    code,
    detail,
  };
}

/** Nest says the status by a method, Fastify (a body too large, not JSON) by a field. */
function frameworkStatus(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && "statusCode" in error && typeof error.statusCode === "number") {
    return error.statusCode;
  }
  return 500;
}
