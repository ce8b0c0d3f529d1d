import type { FileImporter } from "./importers/FileImporter.ts";
import { abl800 } from "./importers/radiometer-abl800/abl800.ts";
import { invos } from "./importers/invos-history/invos.ts";
import { vitalflow } from "./importers/vitalflow-case-log/vitalflow.ts";

/** Every kind of file that can be imported. */
export const IMPORTERS: readonly FileImporter[] = [abl800, vitalflow, invos];

export function findImporter(id: string): FileImporter | undefined {
  return IMPORTERS.find((importer) => importer.id === id);
}
