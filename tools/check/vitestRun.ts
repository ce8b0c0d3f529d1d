import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { SIMULATED_TO } from "./simulatedTime.ts";
import type { Tally } from "./tally.ts";

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * One run of Vitest. A skipped test names its reason in its title, in the words `(needs …)`;
 * a suite with skipped tests is listed once as left out.
 */
export async function runVitest(run: {
  readonly title: string;
  readonly config: string;
  readonly root: string;
  readonly scratch: string;
}): Promise<Tally> {
  console.log(`\n${run.title}`);
  const reportFile = join(run.scratch, `${run.title.replaceAll(" ", "-")}.json`);
  const args = [
    "run",
    "--config",
    run.config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
  ];
  const code = await new Promise<number>((resolve) => {
    const child = spawn("vitest", args, {
      cwd: run.root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, [SIMULATED_TO]: run.scratch },
    });
    child.on("error", () => resolve(127));
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (!existsSync(reportFile)) {
    return {
      passedCount: 0,
      failed: [`${run.title}: Vitest gave no report (exit ${code})`],
      leftOut: [],
      suites: [],
    };
  }
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
  return tallyOf(report, code, run);
}

function tallyOf(report: VitestReport, code: number, run: { title: string; root: string }): Tally {
  let passedCount = 0;
  const failed: string[] = [];
  const leftOut: { name: string; reason: string }[] = [];
  const suites: { name: string; seconds: number }[] = [];
  for (const suite of report.testResults) {
    const name = relative(run.root, suite.name);
    suites.push({ name, seconds: Math.max(0, suite.endTime - suite.startTime) / 1000 });
    const skipped = suite.assertionResults.filter(({ status }) => status !== "passed" && status !== "failed");
    passedCount += suite.assertionResults.filter(({ status }) => status === "passed").length;
    const bad = suite.assertionResults.filter(({ status }) => status === "failed");
    failed.push(...bad.map(({ fullName }) => `${name} › ${fullName}`));
    if (suite.status === "failed" && bad.length === 0)
      failed.push(`${name}: ${suite.message ?? "did not load"}`);
    if (skipped.length > 0) leftOut.push({ name, reason: reasonOf(skipped.map(({ fullName }) => fullName)) });
  }
  // Errors outside any test (an unhandled rejection) fail Vitest without failing a test.
  if (code !== 0 && failed.length === 0) failed.push(`${run.title}: Vitest ended with exit ${code}`);
  return { passedCount, failed, leftOut, suites };
}

function reasonOf(names: readonly string[]): string {
  const reasons = names.map((name) => /\((needs [^)]*)\)/.exec(name)?.[1] ?? `skipped: ${name}`);
  return [...new Set(reasons)].join(", ");
}
