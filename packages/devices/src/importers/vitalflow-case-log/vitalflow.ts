import type { FileImporter } from "../FileImporter.ts";
import { readVitalflow } from "./readVitalflow.ts";
import { VITALFLOW_SIGNS } from "./vitalflowColumns.ts";
import { VITALFLOW_GOLDEN } from "./vitalflowGolden.ts";

const PROGRAM = "a public program that reads these logs (VF Analyst Platform, config.py), read 2026-11-26";

/** Medtronic / MC3 VitalFlow ECMO console: the log of a case as exported to a file. */
export const vitalflow: FileImporter = {
  id: "medtronic/vitalflow",
  version: 1,
  label: { en: "Medtronic / MC3 VitalFlow case log", es: "Registro de caso Medtronic / MC3 VitalFlow" },
  evidence: "public-code",
  read: readVitalflow,
  signs: VITALFLOW_SIGNS,
  golden: VITALFLOW_GOLDEN,
  provenance: [
    { fact: "Titles of the columns, their units, and which are limits", confidence: "code", source: PROGRAM },
    { fact: "Timestamp is `YYYY.MM.DD HH:MM:SS.mmm`, without a zone", confidence: "code", source: PROGRAM },
    {
      fact: "Signs: -- no value, Lo and Hi beyond the range, A limit automatic, D limit disabled, E bubble sensor error or none",
      confidence: "code",
      source: PROGRAM,
    },
    {
      fact: "Commas between fields, a point in numbers",
      confidence: "inferred",
      source: "the file is named CSV, and the titles hold no comma",
    },
    {
      fact: "The flow and speed are those of the console's own pump: the arterial pump of the catalogue",
      confidence: "inferred",
      source: "the console drives one pump",
    },
  ],
  unknowns: [
    "Whether fields are quoted, and which decimal mark other regional settings write.",
    "The words of Overall alarm status, Bubble alarm status and Technical Fault: kept as other fields, word for word.",
    "No log of a real console was available: the rows that hold this importer are worked out by hand.",
  ],
};
