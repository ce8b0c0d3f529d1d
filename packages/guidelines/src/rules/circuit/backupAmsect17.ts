import type { Text } from "@openperfusion/signals";
import { presence } from "../../rule/presence.ts";
import type { Rule } from "../../rule/Rule.ts";
import type { FactId } from "../../vocabulary/facts.ts";

interface Backup {
  readonly id: string;
  readonly fact: FactId;
  readonly title: Text;
  readonly rationale: Text;
  readonly found: string;
}

/** What must stand by for drive, power and gas; the notes give the three items their numbers together. */
export function backupAmsect17({ id, fact, title, rationale, found }: Backup): Rule {
  return presence({
    id,
    status: "secondary",
    title,
    rationale: {
      en: `${rationale.en} The European guideline of 2024 asks for the same.`,
      es: `${rationale.es} La guía europea de 2024 pide lo mismo.`,
    },
    cannotTell: {
      en: "It does not tell that it was tried out. The number is that of 2017; the update of 2023 was not read.",
      es: "No dice que se probara. El número es el de 2017; la revisión de 2023 no se ha leído.",
    },
    citation: {
      source: "AMSECT17",
      locator: "items 6.9 to 6.11, numbering of 2017",
      quotedIn: "PER141 §2.12",
      found: `quoted as ${found}; "shall"`,
    },
    grade: { scheme: "AmSECT", wording: "shall" },
    facts: [fact],
    applies: { phases: ["bypass"] },
  });
}
