import type { OpenAPIObject } from "@nestjs/swagger";
import { PATHS } from "@openperfusion/contracts";

export const DOCS_CSS = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h2 { margin-top: 2.5rem; }
h3 code { font-size: 1rem; }
pre { overflow: auto; max-height: 24rem; padding: 0.75rem; border: 1px solid; border-radius: 0.25rem; }
dt { font-weight: 600; margin-top: 0.5rem; }
`;

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: unknown;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> };
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly description?: string;
        readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
      }
    >
  >;
}

/** The document as a page that needs no script, so that it stands under the same content policy as the site. */
export function docsPage({ info, paths, components }: OpenAPIObject): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) =>
      operationSection(method, path, operation),
    ),
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) => `<h3 id="${text(name)}"><code>${text(name)}</code></h3>\n${json(schema)}`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(info.title)} API ${text(info.version)}</title>
<link rel="stylesheet" href="${PATHS.docs}/style.css">
</head>
<body>
<main>
<h1>${text(info.title)} API ${text(info.version)}</h1>
${(info.description ?? "")
  .split("\n\n")
  .map((paragraph) => `<p>${text(paragraph)}</p>`)
  .join("\n")}
<p>The same for programs: <a href="${PATHS.openapi}">OpenAPI 3.1</a>.</p>
<h2>Endpoints</h2>
${operations.join("\n")}
<h2>Schemas</h2>
${schemas.join("\n")}
</main>
</body>
</html>
`;
}

function operationSection(method: string, path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: where, required, schema }) =>
      `<dt><code>${text(name)}</code> (${text(where)}${required ? "" : ", optional"})</dt><dd>${schemaText(schema)}</dd>`,
  );
  const body = Object.values(operation.requestBody?.content ?? {}).map(
    ({ schema }) => `<dt>Body</dt><dd>${schemaText(schema)}</dd>`,
  );
  const answers = Object.entries(operation.responses ?? {}).map(([status, { description, content }]) => {
    const [first] = Object.values(content ?? {});
    return `<dt>${text(status)}</dt><dd>${text(description ?? "")} ${first ? schemaText(first.schema) : ""}</dd>`;
  });
  return `<section>
<h3><code>${method.toUpperCase()} ${text(path)}</code></h3>
<p>${text(operation.summary ?? "")}</p>
<dl>${[...parameters, ...body, ...answers].join("\n")}</dl>
</section>`;
}

function schemaText(schema: unknown): string {
  const reference = (schema as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined)
    return schema === undefined ? "" : `<code>${text(JSON.stringify(schema))}</code>`;
  const name = reference.slice(reference.lastIndexOf("/") + 1);
  return `<a href="#${text(name)}">${text(name)}</a>`;
}

function json(value: unknown): string {
  return `<pre tabindex="0">${text(JSON.stringify(value, undefined, 2))}</pre>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function text(value: string): string {
  return value.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] as string);
}
