import type { FileImporter } from "../FileImporter.ts";
import { INVOS_GOLDEN } from "./invosGolden.ts";
import { readInvos } from "./readInvos.ts";

const MANUAL =
  "Medtronic INVOS operator's manual GBA12P3023, page 83, table 14 (easymanua.ls/medtronic/invos/manual?p=87), read 2026-11-26";

/** Medtronic INVOS: the history of a case as downloaded to a USB drive. The live PC LINK output is another format. */
export const invos: FileImporter = {
  id: "medtronic/invos-history",
  version: 1,
  label: { en: "Medtronic INVOS case history (USB)", es: "Historial de caso Medtronic INVOS (USB)" },
  evidence: "documented",
  read: readInvos,
  signs: [{ text: "0", state: "inactive", label: { en: "channel not active", es: "canal no activo" } }],
  golden: INVOS_GOLDEN,
  provenance: [
    {
      fact: "A line a moment: version, date, time, then for channels 1 to 4 rSO2, event, status and a reserved field; two blanks between fields, LF at the end",
      confidence: "documented",
      source: MANUAL,
    },
    {
      fact: "Date MM/DD/YY, time HH:MM:SS of 24 hours, without a zone",
      confidence: "documented",
      source: MANUAL,
    },
    {
      fact: "rSO2 15 to 95, 0 = channel not active; event 0 to 160 and 252 to 254; status 0 to 19. A line with anything else is rejected",
      confidence: "documented",
      source: MANUAL,
    },
    {
      fact: "The two digits of the year are of this century",
      confidence: "inferred",
      source: `${MANUAL}: the manual is of 2017`,
    },
  ],
  unknowns: [
    "What the event and status codes mean (manual pages 85 to 88): kept as numbers among the other fields.",
    "Where a channel's sensor sits: a channel keeps its number.",
    "Whether other output format versions than the documented one have the same columns: the version is kept with every row.",
  ],
};
