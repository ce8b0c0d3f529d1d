import { ruleSet, ruleSetJsonSchema } from "@openperfusion/contracts";
import { BIBLIOGRAPHY, planDefinitions, RULES } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";

interface Count {
  readonly source: string;
  readonly kind: string;
  readonly status: string;
  readonly rules: number;
}

/** The whole set for other programs, by name of the option that prints it. */
const EXPORTS: Readonly<Record<string, () => unknown>> = {
  "--set": ruleSet,
  "--schema": ruleSetJsonSchema,
  "--fhir": () => planDefinitions(RULES),
};

/**
 * `npm run report -- rules [--json]`: how many rules there are, by source, kind and status. `--set` prints the set as one
 * JSON file, `--schema` its JSON Schema, `--fhir` a FHIR R4 bundle of PlanDefinitions.
 */
export async function report(args: readonly string[]): Promise<number> {
  const [asked = ""] = args;
  const print = Object.hasOwn(EXPORTS, asked) ? EXPORTS[asked] : undefined;
  if (print !== undefined && args.length === 1) {
    console.log(JSON.stringify(print(), undefined, 2));
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--json");
  if (unknown !== undefined) {
    const allowed = ["--json", ...Object.keys(EXPORTS)].join(", ");
    console.error(`report rules: found "${args.join(" ")}", allowed one of ${allowed}`);
    return 2;
  }
  const counts = countsOf(RULES);
  if (args.includes("--json")) console.log(JSON.stringify({ total: RULES.length, counts }, undefined, 2));
  else console.log(tableOf(counts));
  return 0;
}

function countsOf(rules: readonly Rule[]): readonly Count[] {
  const counts = new Map<string, Count>();
  for (const { citation, kind, status } of rules) {
    const source = citation?.source ?? "none";
    const key = [source, kind, status].join("|");
    counts.set(key, { source, kind, status, rules: (counts.get(key)?.rules ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => a.kind.localeCompare(b.kind) || b.rules - a.rules || a.source.localeCompare(b.source),
  );
}

function tableOf(counts: readonly Count[]): string {
  const total = (of: (count: Count) => string): string => {
    const sums = new Map<string, number>();
    for (const count of counts) sums.set(of(count), (sums.get(of(count)) ?? 0) + count.rules);
    return [...sums].map(([name, sum]) => `${name} ${sum}`).join(", ");
  };
  const verified = RULES.filter(({ status }) => status === "verified").length;
  const rows = counts.map(({ source, kind, status, rules }) =>
    [String(rules).padStart(5), kind.padEnd(13), status.padEnd(13), titleOf(source)].join("  "),
  );
  return [
    ["rules", "kind".padEnd(13), "status".padEnd(13), "source"].join("  "),
    ...rows,
    "",
    `${RULES.length} rules. By kind: ${total(({ kind }) => kind)}. By status: ${total(({ status }) => status)}.`,
    `Verified by a named clinician who read the full text: ${verified}.`,
  ].join("\n");
}

function titleOf(source: string): string {
  return source in BIBLIOGRAPHY
    ? `${source}: ${BIBLIOGRAPHY[source as keyof typeof BIBLIOGRAPHY].title}`
    : "none: physics, or our own safety rule";
}
