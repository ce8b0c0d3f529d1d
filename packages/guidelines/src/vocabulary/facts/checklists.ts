import type { Text } from "@openperfusion/signals";

/** Checklists that were gone through, item by item or whole. */
export const CHECKLIST_FACTS = {
  "checklist.preBypass": { en: "Pre-bypass checklist done", es: "Lista de verificación previa hecha" },
} as const satisfies Readonly<Record<string, Text>>;
