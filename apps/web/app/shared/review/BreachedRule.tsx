import type { ReviewInterval, RuleReview } from "@openperfusion/contracts";
import { excessUnit, gradeOf, numberText, standingOf } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { ruleAddress } from "../rules/ruleAddress.ts";
import { DecidingList } from "./DecidingList.tsx";
import type { SourceNames } from "./DecidingList.tsx";
import { GuideLink } from "./GuideLink.tsx";
import { lengthText } from "./reviewTime.ts";
import type { ReviewClock } from "./reviewTime.ts";
import { useReviewPlace } from "./ReviewPlace.ts";
import { RuleLink } from "./RuleLink.tsx";
import { VerdictBar } from "./VerdictBar.tsx";

type Breach = Extract<ReviewInterval, { verdict: "breached" }>;

/** How far beyond a limit: three digits tell it. */
const amount = (value: number): string => numberText(Number(value.toPrecision(3)));

/** Listed one by one; more are counted. */
const LISTED = 20;

export interface BreachedRuleProps {
  readonly review: RuleReview;
  /** Undefined where the server knows one that this page does not. */
  readonly rule: Rule | undefined;
  readonly length_s: number;
  readonly clock: ReviewClock;
  readonly names?: SourceNames;
}

/** A rule that was not met at some time: how long, how far, when, by which numbers, and on whose word it rests. */
export function BreachedRule({ review, rule, length_s, clock, names }: BreachedRuleProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const {
    headings: [, Heading],
  } = useReviewPlace();
  const breaches = review.intervals.filter((each): each is Breach => each.verdict === "breached");
  const judged_s = review.met_s + review.breached_s;
  const unit = rule === undefined ? "" : excessUnit(rule.requires);
  const grade = rule === undefined ? undefined : gradeOf(rule);
  return (
    <li className="card reviewed-rule" data-rule={review.rule}>
      <Heading>
        <RuleLink id={review.rule} rule={rule} />
      </Heading>
      <p className="reviewed-rule__sum">
        <strong>{t("rule.out", { time: lengthText(review.breached_s) })}</strong>{" "}
        {t("rule.ofJudged", {
          time: lengthText(judged_s),
          percent: Math.round((100 * review.breached_s) / judged_s),
        })}
        {review.area_min !== null &&
          `; ${t("rule.area", { area: `${amount(review.area_min)} ${unit === "" ? "" : `${unit}·`}min` })}`}
        {review.unknown_s > 0 && `; ${t("rule.unknownFor", { time: lengthText(review.unknown_s) })}`}
      </p>
      <VerdictBar intervals={review.intervals} length_s={length_s} />
      {rule !== undefined && (
        <p className="muted">
          {[
            rule.severity && t(`severity.${rule.severity}`),
            rule.citation?.source,
            grade && textIn(grade, language),
            textIn(standingOf(rule), language),
          ]
            .filter((part) => part !== undefined && part !== "")
            .join(" · ")}
        </p>
      )}
      <details>
        <summary>{t("rule.stretches", { count: breaches.length })}</summary>
        <ol className="reviewed-rule__stretches">
          {breaches.slice(0, LISTED).map((breach) => (
            <li key={breach.from_s}>
              <p>
                {t("rule.stretch", {
                  from: clock(breach.onset_s),
                  to: clock(Math.min(breach.to_s, length_s)),
                  time: lengthText(breach.to_s - breach.onset_s),
                })}
                {breach.excess !== undefined &&
                  `; ${t("rule.most", { most: `${amount(breach.excess.most)} ${unit}`.trim() })}`}
              </p>
              <DecidingList values={breach.values} {...(names && { names })} />
            </li>
          ))}
        </ol>
        {breaches.length + review.intervalsLeftOut > LISTED && (
          <p className="muted">{t("rule.more", { count: LISTED })}</p>
        )}
      </details>
      {rule !== undefined && <p className="reviewed-rule__limit">{textIn(rule.cannotTell, language)}</p>}
      {(rule?.conflictsWith.length ?? 0) > 0 && (
        <p className="muted">
          <GuideLink to={`${ruleAddress(review.rule, language)}#conflicts`}>{t("rule.conflicts")}</GuideLink>
        </p>
      )}
    </li>
  );
}
