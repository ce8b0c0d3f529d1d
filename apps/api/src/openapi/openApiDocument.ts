import type { INestApplication } from "@nestjs/common";
import { DocumentBuilder, SwaggerModule } from "@nestjs/swagger";
import type { OpenAPIObject } from "@nestjs/swagger";
import { BridgeMessage, INTENDED_USE, LiveMessage, LiveRequest, PATHS } from "@openperfusion/contracts";
import { z } from "zod";
import { VERSION } from "../version.ts";

/** What goes over the two WebSockets, which OpenAPI has no words for beside their schemas. */
const SOCKET_MESSAGES = { BridgeMessage, LiveMessage, LiveRequest };

/** The server's endpoints as OpenAPI 3.1, with the schemas of the contracts. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion("3.1.0")
    .setTitle("OpenPerfusion")
    .setDescription(
      `${INTENDED_USE.live.en}\n\nTwo WebSockets stand beside these endpoints: ${PATHS.live} sends LiveMessage to screens and ` +
        `takes LiveRequest from them; ${PATHS.preview} takes BridgeMessage from bridges.`,
    )
    .setVersion(VERSION)
    .setLicense("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0")
    .build();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter });
  return { ...document, components: { ...document.components, schemas: withSocketMessages(document) } };
}

type Schemas = NonNullable<NonNullable<OpenAPIObject["components"]>["schemas"]>;

function withSocketMessages({ components }: OpenAPIObject): Schemas {
  const added = Object.entries(SOCKET_MESSAGES).map(([name, schema]) => {
    const { schema: converted, components: parts } = jsonSchema(schema, "input");
    return { ...parts, [name]: converted };
  });
  const schemas = JSON.stringify(Object.assign({}, ...added)).replaceAll("#/$defs/", "#/components/schemas/");
  return { ...(JSON.parse(schemas) as Schemas), ...components?.schemas };
}

function standardSchemaConverter(
  schema: unknown,
  { schemaType }: { schemaType: "input" | "output" },
): JsonSchema | undefined {
  return schema instanceof z.ZodType ? jsonSchema(schema, schemaType) : undefined;
}

interface JsonSchema {
  readonly schema: object;
  readonly components: Record<string, unknown>;
}

/**
 * Schemas that have an id become components of that name. What JSON Schema can't say (whether a text is a signal of the
 * catalogue) is left open.
 */
function jsonSchema(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, $defs = {}, ...converted } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return { schema: converted, components: $defs };
}
