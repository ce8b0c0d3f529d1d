import type { CaseFindings } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { BarAxis, BarLegend } from "./BarLegend.tsx";
import { BreachedRule } from "./BreachedRule.tsx";
import { CaseFigures } from "./CaseFigures.tsx";
import type { SourceNames } from "./DecidingList.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import { PhaseLanes } from "./PhaseLanes.tsx";
import type { ReviewClock } from "./reviewTime.ts";
import type { FindRule } from "./ruleFinder.ts";
import { RuleLink } from "./RuleLink.tsx";
import { lacksOf, sortReviews } from "./sortReviews.ts";
import type { Lack } from "./sortReviews.ts";
import { VerdictBar } from "./VerdictBar.tsx";

export interface ReviewFindingsProps {
  readonly findings: CaseFindings;
  readonly length_s: number;
  readonly clock: ReviewClock;
  /** Without it nothing is said of sources: a simulated case has one. */
  readonly names?: SourceNames;
  readonly find: FindRule;
}

/** What came out: sums, figures, phases, and the rules: not met first, then what could not be judged, then what was met. */
export function ReviewFindings({ findings, length_s, clock, names, find }: ReviewFindingsProps) {
  const { t } = useTranslation("review");
  const { breached, met, unjudged } = sortReviews(findings.rules, find);
  const named = names === undefined ? {} : { names };
  return (
    <>
      <dl className="review-sums">
        {(
          [
            ["sum.out", breached.length],
            ["sum.met", met.length],
            ["sum.unjudged", unjudged.length],
            ["sum.notApplicable", findings.notApplicableCount],
          ] as const
        ).map(([key, count]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <CaseFigures figures={findings.figures} clock={clock} />
      <PhaseLanes phases={findings.phases} length_s={length_s} clock={clock} {...named} />
      <FindingsSection id="review-out" title={t("out.title")}>
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
              {...named}
            />
          ))}
        </ol>
      </FindingsSection>
      <Unjudged lacks={lacksOf(unjudged)} ruleCount={unjudged.length} find={find} />
      <FindingsSection id="review-met" title={t("met.title")}>
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
      </FindingsSection>
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
    <FindingsSection id="review-unjudged" title={t("unjudged.title")}>
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
    </FindingsSection>
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
