import type { Text } from "@openperfusion/signals";
import { presence } from "../../rule/presence.ts";
import type { Rule } from "../../rule/Rule.ts";
import type { FactId } from "../../vocabulary/facts.ts";
import type { Phase } from "../../vocabulary/phase.ts";

interface UsedChecklist {
  readonly id: string;
  readonly fact: FactId;
  readonly title: Text;
  readonly rationale: Text;
  readonly found: string;
  /** By when it must have been gone through. */
  readonly phase: Phase;
}

/** The European guideline asks for each of its checklists with the same class. */
export function usedChecklist({ id, fact, title, rationale, found, phase }: UsedChecklist): Rule {
  return presence({
    id,
    status: "secondary",
    title,
    rationale,
    cannotTell: {
      en: "A ticked item is not an item that was looked at.",
      es: "Una casilla marcada no es algo que se haya mirado.",
    },
    citation: {
      source: "EACTS24",
      locator: "recommendation; section not seen",
      quotedIn: "PER141 §2.12",
      found: `quoted as ${found}; class I, level C`,
    },
    grade: { scheme: "EACTS", class: "I", level: "C" },
    facts: [fact],
    applies: { phases: [phase] },
  });
}
