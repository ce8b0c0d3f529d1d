import { StandardSchemaValidationPipe } from "@nestjs/common";
import type { ArgumentMetadata } from "@nestjs/common";
import { AppError } from "./AppError.ts";

type Issues = Parameters<
  NonNullable<NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>["exceptionFactory"]>
>[0];

/** A batch of 20,000 rows may be wrong in as many ways; the first few tell what is wrong with the program that sent it. */
const MAX_ERRORS = 20;

/** Checks what a parameter's `schema` says, and names each field that breaks it. */
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const { schema, data } = metadata;
    if (schema === undefined || !this.toValidate(metadata)) return value;
    this.stripProtoKeys(value);
    const result = await this.validate<T>(value, schema);
    if (result.issues !== undefined) throw refusal(result.issues, data);
    return result.value;
  }
}

/** `name` is that of a single parameter; a body's and a query's fields have their own. */
function refusal(issues: Issues, name: string | undefined): AppError {
  const errors = issues.slice(0, MAX_ERRORS).map(({ path = [], message }) => ({
    field: [
      ...(name === undefined ? [] : [name]),
      ...path.map((part) => String(typeof part === "object" ? part.key : part)),
    ].join("."),
    message,
  }));
  const [first] = errors;
  const where = first?.field ? `${first.field}: ` : "";
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new AppError("validation", `${where}${first?.message ?? "is not valid"}${more}`, { errors });
}
