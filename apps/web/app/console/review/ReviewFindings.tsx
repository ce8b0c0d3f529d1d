import type { CaseReview, JudgedCase } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { caseZone } from "../cases/caseZone.ts";
import { sourceNames } from "../cases/sourceNames.ts";
import { BarAxis, BarLegend } from "./BarLegend.tsx";
import { BreachedRule } from "./BreachedRule.tsx";
import { CaseFigures } from "./CaseFigures.tsx";
import { PhaseLanes } from "./PhaseLanes.tsx";
import { ruleFinder } from "./ruleFinder.ts";
import type { FindRule } from "./ruleFinder.ts";
import { RuleLink } from "./RuleLink.tsx";
import { lacksOf, sortReviews } from "./sortReviews.ts";
import type { Lack } from "./sortReviews.ts";
import { VerdictBar } from "./VerdictBar.tsx";

const MS_PER_S = 1000;

/** What came out: sums, figures, phases, and the rules: not met first, then what could not be judged, then what was met. */
export function ReviewFindings({
  review,
  judged,
}: {
  readonly review: CaseReview;
  readonly judged: JudgedCase;
}) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const length_s = Math.max(1, (judged.to_ms - judged.from_ms) / MS_PER_S);
  const clock = { from_ms: judged.from_ms, zone: caseZone(review.streams), language };
  const names = sourceNames(review.streams);
  const find = ruleFinder(review.siteRules);
  const { breached, met, unjudged } = sortReviews(judged.rules, find);
  return (
    <>
      <dl className="review-sums">
        {(
          [
            ["sum.out", breached.length],
            ["sum.met", met.length],
            ["sum.unjudged", unjudged.length],
            ["sum.notApplicable", judged.notApplicableCount],
          ] as const
        ).map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <CaseFigures figures={judged.figures} clock={clock} />
      <PhaseLanes phases={judged.phases} length_s={length_s} clock={clock} names={names} />
      <section aria-labelledby="review-out">
        <h2 id="review-out">{t("out.title")}</h2>
        <p className="muted">{t("out.help")}</p>
        <BarLegend />
        <BarAxis length_s={length_s} clock={clock} />
        {breached.length === 0 && <p className="card">{t("out.nothing")}</p>}
        <ol className="reviewed-rules">
          {breached.map((each) => (
            <BreachedRule
              key={each.rule}
              review={each}
              rule={find(each.rule)}
              length_s={length_s}
              clock={clock}
              names={names}
            />
          ))}
        </ol>
      </section>
      <Unjudged lacks={lacksOf(unjudged)} ruleCount={unjudged.length} find={find} />
      <section aria-labelledby="review-met">
        <h2 id="review-met">{t("met.title")}</h2>
        <details>
          <summary>{t("met.list", { count: met.length })}</summary>
          <ul className="met-rules">
            {met.map((each) => (
              <li key={each.rule}>
                <CitedRule id={each.rule} find={find} />
                <VerdictBar intervals={each.intervals} length_s={length_s} />
              </li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

interface UnjudgedProps {
  readonly lacks: readonly Lack[];
  readonly ruleCount: number;
  readonly find: FindRule;
}

function Unjudged({ lacks, ruleCount, find }: UnjudgedProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  return (
    <section aria-labelledby="review-unjudged">
      <h2 id="review-unjudged">{t("unjudged.title")}</h2>
      <p className="muted">{t("unjudged.help", { count: ruleCount })}</p>
      <ul className="lacks">
        {lacks.map(({ missing, text, rules }) => (
          <li key={`${missing.what} ${missing.why}`}>
            <details>
              <summary>
                {textIn(text, language)}{" "}
                <span className="muted">{t("unjudged.rules", { count: rules.length })}</span>
              </summary>
              <ul>
                {rules.map((id) => (
                  <li key={id}>
                    <CitedRule id={id} find={find} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CitedRule({ id, find }: { readonly id: string; readonly find: FindRule }) {
  const rule = find(id);
  return (
    <>
      <RuleLink id={id} rule={rule} />
      {rule?.citation !== undefined && <span className="muted"> {rule.citation.source}</span>}
    </>
  );
}
