import { StandardSchemaValidationPipe } from "@nestjs/common";
import { AppError } from "./AppError.ts";

/** A batch of 20,000 rows may be wrong in as many ways; the first few tell what is wrong with the program that sent it. */
const MAX_ERRORS = 20;

/** Checks what a parameter's `schema` says, and names each field that breaks it. */
export function schemaPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => {
      const errors = issues.slice(0, MAX_ERRORS).map(({ path, message }) => ({
        field: (path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join("."),
        message,
      }));
      const [first] = errors;
      const where = first?.field ? `${first.field}: ` : "";
      const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
      return new AppError("validation", `${where}${first?.message ?? "is not valid"}${more}`, { errors });
    },
  });
}
