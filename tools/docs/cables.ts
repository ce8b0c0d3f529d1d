import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { cableDrawing, CABLES } from "@openperfusion/cables";
import type { Language } from "@openperfusion/cables";

const LANGUAGES: readonly Language[] = ["en", "es"];

/** File name of a cable's drawing, in `docs/devices/cables`. */
export const drawingName = (cableId: string, language: Language): string => `${cableId}.${language}.svg`;

/** Every drawing by its path. */
export function cableDrawings(): ReadonlyMap<string, string> {
  return new Map(
    CABLES.flatMap((cable) =>
      LANGUAGES.map(
        (language) => [pathOf(drawingName(cable.id, language)), cableDrawing(cable, language)] as const,
      ),
    ),
  );
}

const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/devices/cables/${name}`, import.meta.url));

if (import.meta.main) {
  for (const [path, drawing] of cableDrawings()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, drawing);
  }
}
