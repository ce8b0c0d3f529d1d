import type { Command } from "commander";

export function addProfiles(program: Command): void {
  program
    .command("profiles")
    .alias("list")
    .description(
      "The devices that the bridge can read, how well each is known, and what a port must be told.",
    )
    .option("--json", "one JSON array")
    .action(profiles);
}

async function profiles({ json }: { readonly json?: true }): Promise<void> {
  const { PROFILES } = await import("@openperfusion/devices");
  const rows = PROFILES.map(({ id, label, version, evidence, transport, session, options }) => ({
    id,
    label: label.en,
    version,
    evidence,
    line: `${transport.baud} ${transport.dataBits}${transport.parity.charAt(0).toUpperCase()}${transport.stopBits}`,
    direction: transport.direction,
    staleAfter_ms: session.staleAfter_ms,
    options: Object.fromEntries(
      options.map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
    ),
  }));
  if (json === true) {
    console.log(JSON.stringify(rows));
    return;
  }
  for (const { id, label, evidence, line, direction, options } of rows) {
    const asked = Object.entries(options).map(([name, choices]) => `${name} = ${choices.join(" | ")}`);
    console.log(`${id}  ${label}, ${line}, ${direction}, ${evidence}`);
    if (asked.length > 0) console.log(`  options: ${asked.join("; ")}`);
  }
}
