import { PHASES, RULES, standingOf } from "@openperfusion/guidelines";
import type { CaseReport, Rule, RuleResult } from "@openperfusion/guidelines";

const S_PER_MIN = 60;

/** A case report for people. Education and review: the last line says what it is not. */
export function reportText(report: CaseReport, rules: readonly Rule[] = RULES): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const applied = report.rules.filter(
    ({ met_s, breached_s, unknown_s }) => met_s + breached_s + unknown_s > 0,
  );
  const breached = applied.filter(({ breaches }) => breaches.length > 0);
  const judged = applied.filter(({ met_s, breached_s }) => met_s + breached_s > 0);
  const unjudged = applied.filter(({ met_s, breached_s }) => met_s + breached_s === 0);
  return [
    `Case of ${minutes(report.to_s - report.from_s)}. ${judged.length} of ${applied.length} rules that applied were judged; ${breached.length} breached.`,
    "",
    "Phases",
    ...report.phases.map(
      ({ phase, from_s, to_s, because }) =>
        `  ${span(from_s, to_s ?? report.to_s)}  ${PHASES[phase].en} (${because.en})`,
    ),
    "",
    "Breached",
    ...(breached.length === 0
      ? ["  nothing"]
      : breached.flatMap((result) => breachLines(result, byId.get(result.rule)))),
    "",
    "Figures",
    ...figureLines(report),
    "",
    "Not judged, and why",
    ...(unjudged.length === 0
      ? ["  nothing"]
      : unjudged.map((result) => unjudgedLine(result, byId.get(result.rule)))),
    "",
    "Simulated. Education and review only: no alarm, no judgement of a person.",
    "",
  ].join("\n");
}

function breachLines(result: RuleResult, rule: Rule | undefined): readonly string[] {
  return [
    `  ${result.rule}: ${rule?.title.en ?? ""}`,
    ...(rule === undefined ? [] : [`    ${standingOf(rule).en}`]),
    ...result.breaches.map(({ from_s, to_s, values, excess }) => {
      const decided = values
        .slice(0, 4)
        .map(({ what, value }) => `${what} ${Number(value.toPrecision(4))}`)
        .join(", ");
      const beyond =
        excess === undefined
          ? ""
          : `; at most ${Number(excess.most.toPrecision(3))} beyond, area ${Number(excess.area_min.toPrecision(3))} min`;
      return `    ${span(from_s, to_s)}  ${decided}${beyond}`;
    }),
  ];
}

function figureLines({ delivery, rewarming, act }: CaseReport): readonly string[] {
  const { floor, known_s, judged_s, below_s, area, nadir, dips } = delivery;
  const known =
    nadir === undefined
      ? "  DO2i: not known at any time"
      : `  DO2i: known for ${minutes(known_s)}, lowest ${nadir.toFixed(0)} mL/min/m²; below ${floor} for ${minutes(below_s)} of the ${minutes(judged_s)} clamped at 35 °C or more, in ${dips.length} dips (area ${area.toFixed(0)} mL/m²)`;
  const { fastest_C_per_min: fastest, fastest_s, tooFast_s } = rewarming;
  const warmed =
    fastest === undefined || fastest_s === undefined
      ? "  Rewarming: none"
      : `  Rewarming: at most ${fastest.toFixed(2)} °C/min at ${clock(fastest_s)}, faster than 0.5 for ${minutes(tooFast_s)}`;
  const gap =
    act.longestGap_s === undefined
      ? "  ACT: no bypass was seen"
      : `  ACT: ${act.samples} values, longest time without one on bypass ${minutes(act.longestGap_s)}`;
  return [known, warmed, gap];
}

function unjudgedLine({ rule, notJudged, unknown_s }: RuleResult, known: Rule | undefined): string {
  const why = notJudged.slice(0, 3).map(({ missing }) => `${missing.what} ${missing.why}`);
  return `  ${rule} (${known?.title.en ?? ""}): ${minutes(unknown_s)}, ${why.join(", ")}`;
}

const span = (from_s: number, to_s: number): string => `${clock(from_s)}–${clock(to_s)}`;

function clock(time_s: number): string {
  const minute = Math.floor(time_s / S_PER_MIN);
  return `${minute}:${String(Math.round(time_s - minute * S_PER_MIN)).padStart(2, "0")}`;
}

function minutes(seconds: number): string {
  return `${(seconds / S_PER_MIN).toFixed(1)} min`;
}
