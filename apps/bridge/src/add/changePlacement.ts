import { BridgeError } from "../BridgeError.ts";
import type { Placement } from "./placement.ts";
import { placementLines } from "./portToml.ts";

/**
 * The text with another placement of one port. What was written before stays as comment lines with the time until which
 * it held; everything else stays as it is. Throws a BridgeError where the port's table is not written line by line.
 */
export function withPlacement(
  text: string,
  { id, placement, since }: { readonly id: string; readonly placement: Placement; readonly since: string },
): string {
  const lines = text.split("\n");
  const { begin, end } = tableOf(lines, id);
  const table = lines.slice(begin, end);
  if (
    table.some((line) => /^\s*placement\s*=\s*\{[^}]*$/.test(line)) ||
    lines[end]?.startsWith("[port.") === true
  ) {
    throw byHand(id, "its placement takes several lines");
  }
  const isOld = (line: string): boolean => /^\s*placement(Since)?\s*=/.test(line);
  const old = table.filter(isOld).map((line) => `# ${line.trim()} (until ${since})`);
  const kept = table.filter((line) => !isOld(line));
  // Blank lines and comments at the end belong to the table that follows.
  let last = kept.length;
  while (last > 1 && /^\s*(#.*)?$/.test(kept[last - 1] ?? "")) last--;
  const fresh = placementLines(placement, since);
  return [
    ...lines.slice(0, begin),
    ...kept.slice(0, last),
    ...old,
    ...fresh,
    ...kept.slice(last),
    ...lines.slice(end),
  ].join("\n");
}

/** From the line `[[port]]` up to the next table. */
function tableOf(lines: readonly string[], id: string): { readonly begin: number; readonly end: number } {
  const heads = lines.flatMap((line, i) => (/^\s*\[/.test(line) ? [i] : []));
  const name = new RegExp(`^\\s*id\\s*=\\s*["']${id}["']`);
  for (const [i, begin] of heads.entries()) {
    const end = heads[i + 1] ?? lines.length;
    const isPort = /^\s*\[\[port\]\]/.test(lines[begin] ?? "");
    if (isPort && lines.slice(begin, end).some((line) => name.test(line))) return { begin, end };
  }
  throw byHand(id, "no table [[port]] with this id was found in the file");
}

function byHand(id: string, why: string): BridgeError {
  return new BridgeError("config-invalid", `port ${id}: ${why}; write placement and placementSince by hand`);
}
