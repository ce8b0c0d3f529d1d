import { cdsCards, reportCase, RULES, SIMULATOR_EVENTS } from "@openperfusion/guidelines";
import type { CaseContext, CaseReport, Rule } from "@openperfusion/guidelines";
import type { Command } from "commander";
import { addCaseOptions, repeated } from "../case/CaseOptions.ts";
import type { CaseOptions } from "../case/CaseOptions.ts";
import { planCase } from "../case/CasePlan.ts";
import type { CasePlan } from "../case/CasePlan.ts";
import { checkChange } from "../case/Change.ts";
import { measuresOf } from "../case/patientFor.ts";
import { factsFrom } from "../judge/factsFrom.ts";
import { happeningsOf } from "../judge/happeningsOf.ts";
import { inputsOfRun } from "../judge/inputsOfRun.ts";
import { reportText } from "../judge/reportText.ts";
import { settingOf } from "../judge/settingOf.ts";
import { siteRulesFrom } from "../judge/siteRulesFrom.ts";
import { newEngine } from "../newEngine.ts";
import type { Output } from "../Print.ts";
import { SettingError } from "../SettingError.ts";

interface JudgeOptions extends CaseOptions {
  readonly averaged?: true;
  readonly setting?: string;
  readonly fact: readonly string[];
  readonly siteRules?: string;
  readonly cards?: true | string;
}

export function addJudge(program: Command, output: Output): void {
  addCaseOptions(
    program.command("judge").description("run a case and hold it against the guideline rules, for review"),
  )
    .option("--averaged", "hearts and pumps as mean flows: hours in seconds")
    .option("--setting <name>", "kind of support, for a circuit of one's own: cpb, vv, va, vav, ecco2r")
    .option(
      "--fact <id=yes|no>",
      "what the run can't show is so, or not; see sim list facts (again for more)",
      repeated,
      [],
    )
    .option("--site-rules <file>", "a site's own thresholds too, from a .toml or .json file")
    .option("--cards [language]", "what was not met as CDS Hooks cards, in JSON: en or es")
    .addHelpText(
      "after",
      `
Example:
  sim judge --for 40min --averaged --at 5min:gas.sweep.flow=0 --fact equipment.levelStopOverridden=no

The report says what was met, what was not, how long and how far, and what could not be judged and why. With --json it
holds the verdict timeline of every rule's breaches.`,
    )
    .action((options: JudgeOptions) => judge(options, output));
}

async function judge(options: JudgeOptions, output: Output): Promise<void> {
  const plan = planCase(options);
  const rules = [
    ...RULES,
    ...(options.siteRules === undefined ? [] : siteRulesFrom("--site-rules", options.siteRules)),
  ];
  const context = contextOf(plan, options);
  const engine = newEngine(plan);
  for (const { field, change } of plan.changes) checkChange(field, change, engine);
  const inputs = inputsOfRun(
    engine,
    { ...plan, isAveraged: options.averaged === true },
    happeningsOf(plan.changes, plan.start_s),
  );
  const report = reportCase(rules, context, inputs, plan.start_s + plan.duration_s);
  await output.print(printed(report, rules, options));
}

function printed(report: CaseReport, rules: readonly Rule[], { cards, json }: JudgeOptions): string {
  if (cards !== undefined) {
    const language = languageFrom("--cards", cards === true ? "en" : cards);
    return `${JSON.stringify(cdsCards(report, rules, { language, isSimulated: true }))}\n`;
  }
  return json ? `${JSON.stringify({ simulated: true, report })}\n` : reportText(report, rules);
}

function languageFrom(field: string, text: string): "en" | "es" {
  if (text === "en" || text === "es") return text;
  throw new SettingError(field, text, "en or es");
}

function contextOf(plan: CasePlan, { setting, fact }: JudgeOptions): CaseContext {
  const { age_years, weight_kg, height_cm } = measuresOf(plan.patient);
  return {
    setting: settingOf(plan.assembly, setting),
    age_years,
    weight_kg,
    height_cm,
    facts: factsFrom("--fact", fact),
    keepsEvents: SIMULATOR_EVENTS,
  };
}
