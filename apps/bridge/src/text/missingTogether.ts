import type { DeeperFault } from "./checkText.ts";

type Path = readonly PropertyKey[];

interface Missing {
  /** The first field that is missing: where it would stand is where to look. */
  readonly first: Path;
  /** What the fault is of: that field, or the part that lacks several. */
  readonly field: Path;
  readonly message: string;
}

/** Fields that are missing, as faults: those of one part in one, so that a file that is hardly begun says it once. */
export function missingTogether(missing: readonly DeeperFault[]): readonly Missing[] {
  const byPart = new Map<string, DeeperFault[]>();
  for (const fault of missing) {
    const part = JSON.stringify(fault.path.slice(0, -1));
    byPart.set(part, [...(byPart.get(part) ?? []), fault]);
  }
  return [...byPart.values()].flatMap((ofPart) => {
    const [first] = ofPart;
    if (first === undefined) return [];
    const { path } = first;
    if (ofPart.length === 1) {
      return [{ first: path, field: path, message: `is missing: expected ${expectation(first.message)}` }];
    }
    const fields = ofPart.map((one) => `${String(one.path.at(-1))} (${expectation(one.message)})`);
    const message = `${fields.length} fields are missing: ${fields.join(", ")}`;
    return [{ first: path, field: path.slice(0, -1), message }];
  });
}

/** What the schema's library says that a field must be, without what it says around it. */
export function expectation(message: string): string {
  return message
    .replace(/^Invalid [^:.]*[:.] *(?:e|E)xpected /, "")
    .replace(/, received (?:undefined|null)$/, "");
}
