import type { Text } from "@openperfusion/signals";
import { messagesOf } from "../text/words.ts";
import { MACHINE_WORDS } from "./machineWords.ts";
import { PORT_WORDS } from "./portWords.ts";

/**
 * Everything that `bridge doctor` says to a person. Names of files, commands and settings are the same in every
 * language; what a system said of a failure stands in quotation marks where its language may be another.
 */
export const DOCTOR_WORDS = {
  fault: { en: "fault", es: "fallo" },
  warning: { en: "warning", es: "aviso" },
  unknown: { en: "unknown", es: "sin saber" },
  fine: { en: "fine", es: "bien" },
  aboutPort: { en: "port {port}: ", es: "puerto {port}: " },
  noFault: { en: "No fault was found.", es: "No se ha encontrado ningún fallo." },
  toMend: { en: "{count} to mend.", es: "{count} por arreglar." },
  written: {
    en: "Written: {file}. Look into it before you send it.",
    es: "Escrito: {file}. Revíselo antes de enviarlo.",
  },
  notLookedAt: { en: "could not be looked at: {reason}", es: "no se pudo comprobar: «{reason}»" },
  configWrong: { en: "{reason}", es: "la configuración no se puede usar: «{reason}»" },
  configUnusable: { en: "the configuration can't be used", es: "la configuración no se puede usar" },
  correctConfig: {
    en: "correct {file}; no port was looked at",
    es: "corrija {file}; no se ha comprobado ningún puerto",
  },
  process: { en: "{name} (process {pid})", es: "{name} (proceso {pid})" },
  ...PORT_WORDS,
  ...MACHINE_WORDS,
} as const satisfies Record<string, Text>;

export const say = messagesOf(DOCTOR_WORDS);
