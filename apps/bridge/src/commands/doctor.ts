import { existsSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import type { BridgeConfig } from "@openperfusion/contracts";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import type { PortPlan } from "../config/planPort.ts";
import { DOCTOR_WORDS, say } from "../doctor/doctorWords.ts";
import type { Diagnosis, ToldDiagnosis } from "../doctor/examine.ts";
import { inLanguage } from "../text/inLanguage.ts";
import type { Language } from "../text/words.ts";
import { languageOption, numberOption } from "./optionValues.ts";

interface DoctorOptions {
  readonly config?: string;
  readonly seconds: number;
  readonly bundle?: string;
  readonly lang: Language;
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
    .option("--lang <en|es>", "language of the text; data are in English", languageOption, "en")
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
  if (options.json === true) {
    console.log(JSON.stringify({ findings: inLanguage(findings, "en"), bundle: options.bundle ?? null }));
  } else print(inLanguage(findings, options.lang), options.bundle, options.lang);
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
    const problem: Diagnosis = {
      check: "config",
      severity: "fault",
      what: say("configWrong", { reason: reasonOf(error) }),
      todo: say("correctConfig", { file }),
    };
    return { config: undefined, plans: [], problem };
  }
}

function print(findings: readonly ToldDiagnosis[], bundle: string | undefined, lang: Language): void {
  const aboutOf = (port: string | undefined): string =>
    port === undefined ? "" : say("aboutPort", { port })[lang];
  const causes = findings.filter(({ severity }) => severity !== "fine");
  causes.forEach(({ severity, port, what, todo, detail, check }, i) => {
    console.log(`${i + 1}. ${DOCTOR_WORDS[severity][lang]}: ${aboutOf(port)}${what} [${check}]`);
    if (todo !== undefined) console.log(`   → ${todo}`);
    if (detail !== undefined) console.log(detail.replaceAll(/^(?=.)/gm, "     "));
  });
  const fine = findings.filter(({ severity }) => severity === "fine");
  if (causes.length > 0 && fine.length > 0) console.log("");
  for (const { port, what } of fine) console.log(`${DOCTOR_WORDS.fine[lang]}: ${aboutOf(port)}${what}`);
  const faultCount = causes.filter(({ severity }) => severity === "fault").length;
  console.log(`\n${say(faultCount === 0 ? "noFault" : "toMend", { count: faultCount })[lang]}`);
  if (bundle !== undefined) console.log(say("written", { file: bundle })[lang]);
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
  const faulty = problem && { ...problem, what: say("configUnusable") };
  const findings = faulty === undefined ? examined : [faulty, ...examined];
  const told = inLanguage(findings, "en");
  const content = {
    config,
    findings: told,
    ports: await listPorts(),
    secrets: secretsOf(config),
    now: new Date(),
  };
  try {
    writeFileSync(file, bundleOf(content), { flag: "wx" });
  } catch (cause) {
    throw new BridgeError("usage", `--bundle must name a new file that can be written, found ${file}`, {
      cause,
    });
  }
}
