import { ApiResponse } from "@nestjs/swagger";
import { Problem } from "@openperfusion/contracts";
import type { z } from "zod";

/** Documents one answer of an endpoint: status, what it means, and its body (a problem document for refusals). */
export function Answer(status: number, description: string, body?: z.ZodType): MethodDecorator {
  const standardSchema = body ?? (status >= 400 ? Problem : undefined);
  return ApiResponse({ status, description, ...(standardSchema === undefined ? {} : { standardSchema }) });
}
