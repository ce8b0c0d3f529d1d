import {
  decidingTexts,
  excessUnit,
  missingText,
  numberText,
  PHASES,
  RULES,
  standingOf,
} from "@openperfusion/guidelines";
import type { CaseReport, Rule, RuleResult } from "@openperfusion/guidelines";
import { wordsOf } from "./reportWords.ts";
import type { ReportLanguage, ReportWords } from "./reportWords.ts";

const S_PER_MIN = 60;
/** Numbers and reasons of one line; more of them tell a reader nothing new. */
const SHOWN = 4;
/** Dips and stretches of one rule; more are counted. */
const LISTED = 20;

interface Reading {
  readonly report: CaseReport;
  readonly language: ReportLanguage;
  readonly words: ReportWords;
}

/** A case report for people. Education and review: the last line says what it is not. */
export function reportText(
  report: CaseReport,
  rules: readonly Rule[] = RULES,
  language: ReportLanguage = "en",
): string {
  const words = wordsOf(language);
  const reading = { report, language, words };
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const applied = report.rules.filter(
    ({ met_s, breached_s, unknown_s }) => met_s + breached_s + unknown_s > 0,
  );
  const breached = applied.filter(({ breaches }) => breaches.length > 0);
  const judged = applied.filter(({ met_s, breached_s }) => met_s + breached_s > 0);
  const unjudged = applied.filter(({ met_s, breached_s }) => met_s + breached_s === 0);
  const orNothing = (lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [`  ${words.nothing}`] : lines;
  return [
    words.head(minutes(report.to_s - report.from_s), judged.length, applied.length, breached.length),
    "",
    words.phases,
    ...orNothing(phaseLines(reading)),
    "",
    words.breached,
    ...orNothing(breached.flatMap((result) => breachLines(result, byId.get(result.rule), reading))),
    "",
    words.figures,
    ...figureLines(reading),
    "",
    words.unjudged,
    ...orNothing(unjudged.map((result) => unjudgedLine(result, byId.get(result.rule), reading))),
    "",
    words.purpose,
    "",
  ].join("\n");
}

function phaseLines({ report, language, words }: Reading): readonly string[] {
  return report.phases.map(({ phase, from_s, to_s, because, correctedBy }) => {
    const why = correctedBy === undefined ? because[language] : words.statedBy(correctedBy);
    return `  ${span(from_s, to_s ?? report.to_s)}  ${PHASES[phase][language]} (${why})`;
  });
}

function breachLines(
  { rule: id, met_s, breached_s, area_min, breaches }: RuleResult,
  rule: Rule | undefined,
  { report, language, words }: Reading,
): readonly string[] {
  const unit = rule === undefined ? "" : excessUnit(rule.requires);
  const judged_s = met_s + breached_s;
  const sum = words.out(minutes(breached_s), minutes(judged_s), Math.round((100 * breached_s) / judged_s));
  const area =
    area_min === undefined
      ? ""
      : `; ${words.area(`${amount(area_min)} ${unit === "" ? "" : `${unit}·`}min`)}`;
  return [
    `  ${id}: ${rule?.title[language] ?? ""}`,
    ...(rule === undefined ? [] : [`    ${standingOf(rule)[language]}`]),
    `    ${sum}${area}`,
    ...breaches.slice(0, LISTED).map(({ onset_s, to_s, values, excess }) => {
      const decided = decidingTexts(values)
        .slice(0, SHOWN)
        .map(({ name, value }) => `${name[language]} ${value[language]}`)
        .join(", ");
      const most = excess === undefined ? "" : `; ${words.most(`${amount(excess.most)} ${unit}`.trim())}`;
      return `    ${span(onset_s, Math.min(to_s, report.to_s))}  ${decided}${most}`;
    }),
    ...moreLines(breaches.length, words),
  ];
}

function figureLines({ report: { delivery, rewarming, act }, words }: Reading): readonly string[] {
  const { floor, known_s, judged_s, below_s, area, nadir, dips } = delivery;
  const { fastest_C_per_min: fastest, fastest_s, tooFast_s } = rewarming;
  const known = nadir === undefined ? words.neverKnown : words.lowest(minutes(known_s), nadir.toFixed(0));
  const below =
    judged_s === 0
      ? words.noFloor(floor)
      : words.dips(floor, minutes(below_s), minutes(judged_s), dips.length, area.toFixed(0));
  const warmed =
    fastest === undefined || fastest_s === undefined
      ? words.noRewarming
      : words.fastest(fastest.toFixed(2), clock(fastest_s), minutes(tooFast_s));
  const gap =
    act.longestGap_s === undefined ? words.noBypass : words.act(act.samples, minutes(act.longestGap_s));
  return [
    `  DO2i: ${known}; ${below}`,
    ...dips
      .slice(0, LISTED)
      .map((dip) => `    ${words.dip(span(dip.from_s, dip.to_s), dip.nadir.toFixed(0), amount(dip.area))}`),
    ...moreLines(dips.length, words),
    `  ${words.rewarming}: ${warmed}`,
    `  ACT: ${gap}`,
    `  ${words.everyMoment}`,
  ];
}

function unjudgedLine(
  { rule: id, notJudged, unknown_s }: RuleResult,
  rule: Rule | undefined,
  { language }: Reading,
): string {
  const why = notJudged.slice(0, SHOWN).map(({ missing }) => missingText(missing)[language]);
  return `  ${id} (${rule?.title[language] ?? ""}): ${minutes(unknown_s)}; ${why.join("; ")}`;
}

const moreLines = (count: number, words: ReportWords): readonly string[] =>
  count > LISTED ? [`    ${words.more(count - LISTED)}`] : [];

/** How far beyond a limit: three digits tell it. */
const amount = (value: number): string => numberText(Number(value.toPrecision(3)));

const span = (from_s: number, to_s: number): string => `${clock(from_s)}–${clock(to_s)}`;

function clock(time_s: number): string {
  const whole_s = Math.round(time_s);
  return `${Math.floor(whole_s / S_PER_MIN)}:${String(whole_s % S_PER_MIN).padStart(2, "0")}`;
}

function minutes(seconds: number): string {
  return `${(seconds / S_PER_MIN).toFixed(1)} min`;
}
