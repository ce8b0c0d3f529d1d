import { MISSED } from "./missed.ts";
import { NOT_RUN } from "./notRun.ts";
import { PUBLISHED } from "./published/tables.ts";
import type { Section } from "./sections.ts";
import type { Finding } from "./subjects/Finding.ts";

export function isMet({ point, found }: Finding): boolean {
  return found >= point.low && found <= point.high;
}

/** What each section found, each point where it is found first; nothing for a section that was not run. */
export function runSections(
  sections: readonly Section[],
  isFull: boolean,
): ReadonlyMap<Section, readonly Finding[]> {
  const seen = new Set<string>();
  return new Map(
    sections
      .filter((section) => isFull || !section.isLong)
      .map((section) => {
        const fresh = section.run().filter(({ point }) => !seen.has(point.id));
        fresh.forEach(({ point }) => seen.add(point.id));
        return [section, fresh] as const;
      }),
  );
}

/** The page; sections that were not run stand as they stood in `former`. */
export function validationPage(
  sections: readonly Section[],
  found: ReadonlyMap<Section, readonly Finding[]>,
  former: string,
): string {
  const bodies = sections.map((section) => {
    const findings = found.get(section);
    return findings === undefined ? kept(former, section.title) : sectionText(section.title, findings);
  });
  const text = bodies.map((body) => body.trim()).join("\n\n");
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const predicted = count(/\| predicted *\|/g);
  const fitted = count(/\| fitted *\|/g);
  const missed = count(/\| missed *\|/g);
  const known = PUBLISHED.filter(({ id }) => !text.includes(`\n| ${id} `)).map(({ id }) => id);
  return `# Validation of the physiology engine

Written by the tests of \`packages/physiology\`: each published point, what this engine gives when it is run, and whether that lies
in the published range. ${predicted + fitted} points: ${fitted} fitted (the figure set a parameter), ${predicted} predicted; ${predicted + fitted - missed} pass, ${missed} are missed, each
with its reason below its table; ${known.length} published figures are not run, listed last. A test fails when a point is missed without a reason,
or passes though it is listed as missed. Blood is set up in closed or tonometered volumes of an assembly, stepped, and read at a
sampling port; parts stand between volumes of a bench.

Long sections run only with \`OPENPERFUSION_VALIDATION=full\`; a plain test run leaves them as they are here. The deviation is from
the middle of the range.

${summary(sections, bodies)}

${text}
${notRunText(known)}`;
}

/** Points of each section, counted in its text, so that a section which was not run counts as well. */
function summary(sections: readonly Section[], bodies: readonly string[]): string {
  const PATTERNS = [
    /\| (?:fitted|predicted) *\|/g,
    /\| yes *\|/g,
    /\| missed *\|/g,
    /\| fitted *\|/g,
    /\| predicted *\|/g,
  ];
  const counts = bodies.map((body) => PATTERNS.map((pattern) => body.match(pattern)?.length ?? 0));
  const all = PATTERNS.map((_, column) => counts.reduce((sum, row) => sum + row[column], 0));
  return aligned([
    ["section", "points", "met", "missed", "fitted", "predicted"],
    ...sections.map(({ title }, i) => [title, ...counts[i].map(String)]),
    ["All", ...all.map(String)],
  ]);
}

function kept(former: string, title: string): string {
  const from = former.indexOf(`## ${title}\n`);
  if (from < 0) return `## ${title}\n\nNot run yet.\n`;
  const next = former.indexOf("\n## ", from + 1);
  return former.slice(from, next < 0 ? undefined : next);
}

function sectionText(title: string, findings: readonly Finding[]): string {
  const reasons = findings
    .filter((one) => !isMet(one))
    .map(({ point }) => `- ${point.id}: ${MISSED[point.id] ?? "no reason written"}`);
  const list = reasons.length > 0 ? `\n${reasons.join("\n")}\n` : "";
  return `## ${title}\n\n${table(findings)}\n${list}`;
}

function notRunText(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  const lines = PUBLISHED.filter(({ id }) => ids.includes(id)).map(
    ({ id, what, subject, published, unit, source }) =>
      `- ${id}: ${subject}, ${what}: ${published}${unitOf(unit)} (${source}). ${NOT_RUN[id] ?? "No run yet."}`,
  );
  return `\n## Not run\n\n${lines.join("\n")}\n`;
}

function table(findings: readonly Finding[]): string {
  const rows = [
    ["point", "what", "published", "range", "ours", "deviation", "pass", "kind", "source"],
    ...findings.map((one) => {
      const { point, found, kind } = one;
      return [
        point.id,
        point.what,
        `${point.published}${unitOf(point.unit)}`,
        `${print(point.low)} to ${print(point.high)}`,
        print(found),
        print(found - (point.low + point.high) / 2),
        isMet(one) ? "yes" : "missed",
        kind,
        point.source,
      ].map((cell) => cell.replaceAll("|", "\\|"));
    }),
  ];
  return aligned(rows);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(rows[0]), line(widths.map((width) => "-".repeat(width))), ...rows.slice(1).map(line)].join(
    "\n",
  );
}

function unitOf(unit: string): string {
  return unit === "1" ? "" : ` ${unit}`;
}

/** Four significant digits; what is nothing but rounding is told as such, so that the page stays the same. */
function print(value: number): string {
  if (!Number.isFinite(value)) return "none";
  const size = Math.abs(value);
  if (size < 5e-10) return "0";
  if (size < 1e-3) return value.toExponential(1);
  if (size >= 1000) return value.toFixed(0);
  return String(Number(value.toPrecision(4)));
}
