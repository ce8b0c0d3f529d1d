import type { INestApplication } from "@nestjs/common";
import { DocumentBuilder, SwaggerModule } from "@nestjs/swagger";
import type { OpenAPIObject } from "@nestjs/swagger";
import { INTENDED_USE } from "@openperfusion/contracts";
import { z } from "zod";
import { VERSION } from "../version.ts";

/** The server's endpoints as OpenAPI 3.1, with the schemas of the contracts. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion("3.1.0")
    .setTitle("OpenPerfusion")
    .setDescription(INTENDED_USE.live.en)
    .setVersion(VERSION)
    .setLicense("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")
    .build();
  return SwaggerModule.createDocument(app, config, { standardSchemaConverter });
}

/** Schemas that have an id become components; what JSON Schema can't say (is this a signal of the catalogue) is left open. */
function standardSchemaConverter(
  schema: unknown,
  { schemaType }: { schemaType: "input" | "output" },
): { schema: unknown; components: Record<string, unknown> } | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const {
    $schema: _,
    $defs = {},
    ...converted
  } = z.toJSONSchema(schema, {
    io: schemaType,
    unrepresentable: "any",
    target: "draft-2020-12",
  });
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) return { schema: converted, components: $defs };
  return { schema: { $ref: `#/components/schemas/${id}` }, components: { ...$defs, [id]: converted } };
}
