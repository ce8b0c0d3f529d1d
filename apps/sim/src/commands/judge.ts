import {
  cdsCards,
  judgeCase,
  REPORT_TRACES,
  RULES,
  SIMULATOR_EVENTS,
  summarize,
} from "@openperfusion/guidelines";
import type { CaseContext, JudgedCase, Rule } from "@openperfusion/guidelines";
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
import { phasesFrom } from "../judge/phasesFrom.ts";
import { reportJson } from "../judge/reportJson.ts";
import { reportText } from "../judge/reportText.ts";
import { languageFrom } from "../judge/reportWords.ts";
import type { ReportLanguage } from "../judge/reportWords.ts";
import { settingOf } from "../judge/settingOf.ts";
import { siteRulesFrom } from "../judge/siteRulesFrom.ts";
import { newEngine } from "../newEngine.ts";
import type { Output } from "../Print.ts";

interface JudgeOptions extends CaseOptions {
  readonly averaged?: true;
  readonly setting?: string;
  readonly fact: readonly string[];
  readonly phase: readonly string[];
  readonly siteRules?: string;
  readonly language?: string;
  readonly cards?: true;
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
    .option(
      "--phase <id=on|off@from..to>",
      "a phase was on or off, whatever was recognized; see sim list phases (again for more)",
      repeated,
      [],
    )
    .option("--language <name>", "of the report in words and of cards: en, es (en)")
    .option("--site-rules <file>", "a site's own thresholds too, from a .toml or .json file")
    .option("--cards", "what was not met as CDS Hooks cards, in JSON")
    .addHelpText(
      "after",
      `
Example:
  sim judge --for 40min --averaged --at 5min:gas.sweep.flow=0 --fact equipment.levelStopOverridden=no
  sim judge --for 40min --averaged --phase crossClamp=on@10min..30min --language es

The report says what was met, what was not, how long and how far, and what could not be judged and why. With --json it
holds the verdict timeline of every rule. Times of --phase are on the case's clock, with + from the start of this run;
without an end the phase is so to the end, without times throughout.`,
    )
    .action((options: JudgeOptions) => judge(options, output));
}

async function judge(options: JudgeOptions, output: Output): Promise<void> {
  const plan = planCase(options);
  const rules = [
    ...RULES,
    ...(options.siteRules === undefined ? [] : siteRulesFrom("--site-rules", options.siteRules)),
  ];
  const language = languageFrom("--language", options.language);
  const context = contextOf(plan, options);
  const end_s = plan.start_s + plan.duration_s;
  const { setting } = context;
  const corrections = phasesFrom("--phase", options.phase, { setting, start_s: plan.start_s, end_s });
  const engine = newEngine(plan);
  for (const { field, change } of plan.changes) checkChange(field, change, engine);
  const inputs = inputsOfRun(
    engine,
    { ...plan, isAveraged: options.averaged === true },
    happeningsOf(plan.changes, plan.start_s),
  );
  const judged = judgeCase(rules, context, inputs, end_s, { corrections, traced: REPORT_TRACES });
  await output.print(printed(judged, rules, language, options));
}

function printed(
  judged: JudgedCase,
  rules: readonly Rule[],
  language: ReportLanguage,
  { cards, json }: JudgeOptions,
): string {
  if (cards)
    return `${JSON.stringify(cdsCards(summarize(judged), rules, { language, isSimulated: true }))}\n`;
  return json ? `${JSON.stringify(reportJson(judged))}\n` : reportText(summarize(judged), rules, language);
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
