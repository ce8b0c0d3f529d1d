import { BridgeError } from "../BridgeError.ts";
import { tableOption } from "./optionValues.ts";
import type { Language } from "../text/words.ts";
import type { ImportedFile } from "../import/ImportedFile.ts";
import { readExport, reportRejected } from "../import/readExport.ts";
import type { UtcOffset } from "../import/utcOffset.ts";

export interface CaseImportOptions {
  readonly format?: string;
  readonly server?: string;
  readonly case?: string;
  readonly checked?: true;
  readonly utcOffset?: UtcOffset;
  readonly option: readonly string[];
  readonly lang: Language;
  readonly json?: true;
  readonly csv?: true;
}

/** `bridge import FILE --as FORMAT --server URL --case ID`. */
export async function importToCase(file: string | undefined, wish: CaseImportOptions): Promise<void> {
  const { server, case: caseId, format, lang } = wish;
  if (file === undefined || file === "-")
    throw new BridgeError("usage", "name the file to import: it is read again when an import was cut short");
  if (server === undefined || caseId === undefined)
    throw new BridgeError("usage", "--server and --case belong together: give both, or neither to print");
  if (wish.csv === true) throw new BridgeError("usage", "--csv prints a file; it goes without --server");
  if (!URL.canParse(server))
    throw new BridgeError(
      "usage",
      `--server must be an address such as http://10.0.0.2:4300, found "${server}"`,
    );
  if (wish.checked !== true) {
    throw new BridgeError(
      "usage",
      "The whole file goes into the record, line by line as it stands, and can't be taken out again. An export may hold other patients and names. Look at it, take such lines out, and say --checked",
    );
  }
  const imported = await importedFile(file, format, wish);
  const { sendToCase } = await import("../import/sendToCase.ts");
  const report = await sendToCase(imported, server, caseId);
  if (wish.json === true) {
    console.log(JSON.stringify(report));
    return;
  }
  const { importLines } = await import("../import/importWords.ts");
  for (const line of importLines(report, lang)) console.log(line);
  reportRejected(report);
}

/** An export by its importer; what no importer reads is the log of a serial line, by the profile of its device. */
async function importedFile(
  file: string,
  format: string | undefined,
  { option, utcOffset }: CaseImportOptions,
): Promise<ImportedFile> {
  const { findImporter, IMPORTERS } = await import("@openperfusion/devices");
  const importer = findImporter(format ?? "");
  const options = tableOption("--option", option);
  if (importer !== undefined) {
    if (option.length > 0) throw new BridgeError("usage", `${importer.id} asks nothing: leave --option out`);
    const { importedExport } = await import("../import/importedExport.ts");
    const { bytes, result } = readExport(file, importer);
    return importedExport(importer, bytes, result, utcOffset);
  }
  if (format === undefined) {
    const known = IMPORTERS.map(({ id }) => id).join(", ");
    throw new BridgeError("usage", `--as must be one of ${known}, or the profile of a serial log's device`);
  }
  const { importedLog } = await import("../import/importedLog.ts");
  return importedLog({ file, profile: format, options, offset: utcOffset });
}
