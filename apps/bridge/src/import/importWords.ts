import type { Language } from "../text/words.ts";
import type { ImportReport } from "./sendToCase.ts";

/** What an import did, as lines for a person. */
export function importLines(report: ImportReport, language: Language): readonly string[] {
  return WORDS[language](report);
}

const WORDS: Readonly<Record<Language, (report: ImportReport) => readonly string[]>> = {
  en: (report) => [
    `Stream ${report.stream}, marked as replay, in case ${report.case}.`,
    report.addedRows === 0
      ? "The file was in the record already: nothing was added."
      : `${report.addedRows} rows added.`,
    `${report.frames} lines with readings, ${report.framesWithinCase} of them within the case's time; ${report.notices} without; ${report.rejected.length} rejected and kept.`,
    ...(report.clockZone === "utc"
      ? []
      : [
          "The file does not tell its zone: its times stand as if they were UTC. --utc-offset says what they are.",
        ]),
    ...(report.caseOrigin === "replay" ? ["The case is marked as replay from now on."] : []),
  ],
  es: (report) => [
    `Flujo ${report.stream}, marcado como reproducción, en el caso ${report.case}.`,
    report.addedRows === 0
      ? "El archivo ya estaba en el registro: no se ha añadido nada."
      : `${report.addedRows} filas añadidas.`,
    `${report.frames} líneas con lecturas, ${report.framesWithinCase} de ellas dentro del tiempo del caso; ${report.notices} sin ellas; ${report.rejected.length} rechazadas y guardadas.`,
    ...(report.clockZone === "utc"
      ? []
      : [
          "El archivo no dice su zona horaria: sus horas quedan como si fueran UTC. --utc-offset dice cuáles son.",
        ]),
    ...(report.caseOrigin === "replay" ? ["El caso queda marcado como reproducción desde ahora."] : []),
  ],
};
