import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { IMPORTERS, PROFILES, TEMPLATES, valueFieldsOf } from "@openperfusion/devices";
import { devicePage, DIRECTION_WORDS, EVIDENCE_WORDS, requestsOf, undetectableShare } from "./devicePage.ts";
import { importerPage, importersSection } from "./importersSection.ts";
import { code, list, table } from "./markdown.ts";
import { templatePage, templatesSection } from "./templatePage.ts";

/** Generated pages by their path. */
export function devicePages(): ReadonlyMap<string, string> {
  const pages = PROFILES.map(
    (profile) => [pathOf(`devices/${fileName(profile.id)}`), devicePage(profile)] as const,
  );
  const templates = TEMPLATES.map(
    (template) => [pathOf(`devices/${fileName(template.id)}`), templatePage(template)] as const,
  );
  const files = IMPORTERS.map(
    (importer) => [pathOf(`devices/${fileName(importer.id)}`), importerPage(importer)] as const,
  );
  return new Map([[pathOf("generated/devices.md"), devicesPage()], ...pages, ...templates, ...files]);
}

const pathOf = (page: string): string => fileURLToPath(new URL(`../../docs/${page}`, import.meta.url));
const fileName = (id: string): string => `${id.replace("/", "-")}.md`;

/** The table of supported devices. It claims what the profiles' evidence says, and no more. */
function devicesPage(): string {
  return [
    "# Supported devices",
    "Made from the profiles in `packages/devices` by `tools/docs/devices.ts`; change them there.",
    table(
      [
        "device",
        "profile",
        "evidence",
        "values",
        "direction",
        "requests sent",
        "flips that can't be detected",
      ],
      PROFILES.map((profile) => [
        `[${profile.label.en}](../devices/${fileName(profile.id)})`,
        code(profile.id),
        profile.evidence,
        String(new Set(valueFieldsOf(profile).map(({ signal, kind }) => `${signal} ${kind}`)).size),
        DIRECTION_WORDS[profile.transport.direction],
        requestsOf(profile),
        undetectableShare(profile),
      ]),
    ),
    "Evidence:",
    list(Object.entries(EVIDENCE_WORDS).map(([evidence, words]) => `${code(evidence)}: ${words}`)),
    importersSection((id) => `../devices/${fileName(id)}`),
    templatesSection((id) => `../devices/${fileName(id)}`),
  ]
    .join("\n\n")
    .concat("\n");
}

if (import.meta.main) {
  for (const [path, page] of devicePages()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
}
