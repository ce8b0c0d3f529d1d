export { BIBLIOGRAPHY } from "./bibliography.ts";
export type { BibliographyEntry, SourceKey } from "./bibliography.ts";
export { DOSSIERS } from "./bibliography/dossiers.ts";
export type { CaseContext } from "./evaluate/CaseContext.ts";
export { CaseRun } from "./evaluate/CaseRun.ts";
export type { CaseHappening } from "./evaluate/CaseRun.ts";
export { judgeCase, take } from "./evaluate/judgeCase.ts";
export type { CaseInput, JudgedCase } from "./evaluate/judgeCase.ts";
export type { CaseRunOptions } from "./evaluate/CaseRun.ts";
export type {
  DecidingValue,
  Missing,
  Verdict,
  VerdictInterval,
  VerdictTimeline,
} from "./evaluate/Verdict.ts";
export { cdsCard } from "./interchange/cdsCard.ts";
export type { CardOptions, CdsCard } from "./interchange/cdsCard.ts";
export { cdsCards } from "./interchange/cdsCards.ts";
export type { CdsResponse } from "./interchange/cdsCards.ts";
export { planDefinitions } from "./interchange/planDefinitions.ts";
export { gradeOf, standingOf } from "./interchange/standing.ts";
export { citationText, citationUrl, entryText, sourceText } from "./interchange/citationText.ts";
export type { PhaseCorrection, PhaseInterval } from "./phases/Phases.ts";
export type { Condition } from "./rule/Condition.ts";
export type { CaseReport, RuleResult } from "./report/CaseReport.ts";
export { reportCase, summarize } from "./report/reportCase.ts";
export { REPORT_TRACES } from "./report/traces.ts";
export { inputsOf } from "./rule/inputsOf.ts";
export type { Citation, Grade, Rule } from "./rule/Rule.ts";
export { NOT_RULES } from "./rules/notRules.ts";
export type { NotRule } from "./rules/notRules.ts";
export { RULES } from "./rules.ts";
export { ageText, conditionOutline, hysteresisTexts } from "./wording/conditionOutline.ts";
export type { Outline } from "./wording/conditionOutline.ts";
export { decidingTexts } from "./wording/decidingTexts.ts";
export type { DecidingText } from "./wording/decidingTexts.ts";
export { canBeStated, missingText } from "./wording/missingText.ts";
export { durationText, numberText } from "./wording/numberText.ts";
export { nameOf } from "./wording/nameOf.ts";
export { eventUnit, excessUnit } from "./wording/unitText.ts";
export type { Quantity, WindowFigure } from "./quantity/Quantity.ts";
export type { Moment } from "./quantity/Moment.ts";
export { EVENTS } from "./vocabulary/event.ts";
export type { EventId } from "./vocabulary/event.ts";
export { FACTS } from "./vocabulary/facts.ts";
export type { FactId } from "./vocabulary/facts.ts";
export { PHASE_IDS, PHASES } from "./vocabulary/phase.ts";
export type { Phase } from "./vocabulary/phase.ts";
export { POPULATIONS } from "./vocabulary/population.ts";
export type { Population } from "./vocabulary/population.ts";
export { SETTINGS } from "./vocabulary/setting.ts";
export type { Setting } from "./vocabulary/setting.ts";
export { eventsOfControl, SIMULATOR_EVENTS } from "./simulated/controlEvents.ts";
export { settingOfCircuit } from "./simulated/settingOfCircuit.ts";
export { simulatedLayout } from "./simulated/simulatedLayout.ts";
export type { SiteRule, SiteValue } from "./site/SiteRule.ts";
export { toRule } from "./site/toRule.ts";
export * from "./formulas/index.ts";
