import { existsSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { BridgeConfig } from "@openperfusion/contracts";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { PortPlan } from "../config/planPort.ts";
import type { Diagnosis } from "../doctor/examine.ts";
import { numberOption } from "./optionValues.ts";

interface DoctorOptions {
  readonly config?: string;
  readonly seconds: number;
  readonly bundle?: string;
  readonly json?: true;
}

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description(
      "Looks for what keeps the bridge from working: ports, permissions, other programs, the line, clock, disk, server. Numbered causes with what to do. Sends nothing to a device.",
    )
    .option(
      "--config <file>",
      "bridge.toml; without one ./bridge.toml if it is there, else the machine alone",
    )
    .option("--seconds <n>", "listen to each port so long at least", numberOption("--seconds", 1, 120), 3)
    .option(
      "--bundle <file>",
      "also write config, versions, findings and ports to FILE.tar.gz, without secrets and names of files",
    )
    .option("--json", "one JSON object")
    .action(doctor);
}

async function doctor(options: DoctorOptions): Promise<void> {
  const [{ examine, plansOf, subjectOf }, { thisWorld }] = await Promise.all([
    import("../doctor/examine.ts"),
    import("../system/World.ts"),
  ]);
  const world = thisWorld();
  const { config, plans, problem } = await configOf(options.config, plansOf);
  const subject = await subjectOf(config, plans, world, options.seconds * 1000);
  const examined = await examine(subject, world);
  const findings = problem === undefined ? examined : [problem, ...examined];
  if (options.bundle !== undefined) await writeBundle(options.bundle, config, examined, problem);
  if (options.json === true) console.log(JSON.stringify({ findings, bundle: options.bundle ?? null }));
  else print(findings, options.bundle);
  // A script may ask whether all is well.
  if (findings.some(({ severity }) => severity === "fault")) process.exitCode = 1;
}

interface Read {
  readonly config: BridgeConfig | undefined;
  readonly plans: readonly PortPlan[];
  /** Why the configuration can't be used; the machine is examined all the same. */
  readonly problem: Diagnosis | undefined;
}

async function configOf(
  named: string | undefined,
  plansOf: (config: BridgeConfig) => readonly PortPlan[],
): Promise<Read> {
  const file = named ?? (existsSync("bridge.toml") ? "bridge.toml" : undefined);
  if (file === undefined) return { config: undefined, plans: [], problem: undefined };
  const { readConfig } = await import("../config/readConfig.ts");
  try {
    const config = readConfig(file);
    return { config, plans: plansOf(config), problem: undefined };
  } catch (error) {
    if (!(error instanceof BridgeError)) throw error;
    const what = reasonOf(error);
    const problem: Diagnosis = {
      check: "config",
      severity: "fault",
      what,
      todo: `correct ${file}; no port was looked at`,
    };
    return { config: undefined, plans: [], problem };
  }
}

function print(findings: readonly Diagnosis[], bundle: string | undefined): void {
  const causes = findings.filter(({ severity }) => severity !== "fine");
  causes.forEach(({ severity, port, what, todo, check }, i) => {
    const about = port === undefined ? "" : `port ${port}: `;
    console.log(`${i + 1}. ${severity}: ${about}${what} [${check}]`);
    if (todo !== undefined) console.log(`   → ${todo}`);
  });
  const fine = findings.filter(({ severity }) => severity === "fine");
  if (causes.length > 0 && fine.length > 0) console.log("");
  for (const { port, what } of fine)
    console.log(`fine: ${port === undefined ? "" : `port ${port}: `}${what}`);
  const faultCount = causes.filter(({ severity }) => severity === "fault").length;
  console.log(`\n${faultCount === 0 ? "No fault was found." : `${faultCount} to mend.`}`);
  if (bundle !== undefined) console.log(`Written: ${bundle}. Look into it before you send it.`);
}

async function writeBundle(
  file: string,
  config: BridgeConfig | undefined,
  examined: readonly Diagnosis[],
  problem: Diagnosis | undefined,
): Promise<void> {
  const [{ bundleOf }, { secretsOf }, { listPorts }] = await Promise.all([
    import("../doctor/bundle.ts"),
    import("../doctor/redact.ts"),
    import("../ports/listPorts.ts"),
  ]);
  // It quotes what it found in the file, which may be anything.
  const faulty = problem && { ...problem, what: "the configuration can't be used" };
  const findings = faulty === undefined ? examined : [faulty, ...examined];
  const content = { config, findings, ports: await listPorts(), secrets: secretsOf(config), now: new Date() };
  try {
    writeFileSync(file, bundleOf(content), { flag: "wx" });
  } catch (cause) {
    throw new BridgeError("usage", `--bundle must name a new file that can be written, found ${file}`, {
      cause,
    });
  }
}
