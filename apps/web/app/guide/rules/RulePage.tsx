import { conditionOutline, RULES, standingOf } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ruleSlug } from "../../shared/rules/ruleAddress.ts";
import NotFound from "../../shared/shell/NotFound.tsx";
import { Alternates } from "./Alternates.tsx";
import { ConditionList } from "./ConditionList.tsx";
import { RuleConflicts } from "./RuleConflicts.tsx";
import { RuleInputs } from "./RuleInputs.tsx";
import { RuleOurs } from "./RuleOurs.tsx";
import { RuleSource } from "./RuleSource.tsx";
import { appliesText, gradeText } from "./ruleTexts.ts";
import { topicName, topicOf } from "./topics.ts";
import "./rules.css";

const BY_SLUG: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [ruleSlug(rule.id), rule]));

/** One rule whole: what it asks for, when, on whose word, and what it can't tell. */
export default function RulePage() {
  const { rule: slug = "" } = useParams();
  const rule = BY_SLUG.get(slug);
  return rule === undefined ? <NotFound /> : <RuleArticle rule={rule} />;
}

function RuleArticle({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const title = textIn(rule.title, language);
  const { where } = rule.applies;
  return (
    <article className="rule">
      <title>{`${title} · OpenPerfusion`}</title>
      <meta name="description" content={textIn(rule.rationale, language)} />
      <Alternates />
      <nav className="crumbs" aria-label={t("crumbs")}>
        <Link to={`/${language}/guide`}>{t("guide")}</Link>
        <Link to={`/${language}/guide/rules`}>{t("title")}</Link>
        <Link to={`/${language}/guide/rules#topic-${topicName(topicOf(rule))}`}>
          {t(`topic.${topicName(topicOf(rule))}`)}
        </Link>
      </nav>
      <header>
        <h1>{title}</h1>
        <p className="page__lead">{textIn(rule.rationale, language)}</p>
        <RuleStanding rule={rule} />
      </header>
      <div className="rule__columns">
        <div className="rule__column">
          <section className="card" aria-labelledby="asks">
            <h2 id="asks">{t("page.asks")}</h2>
            <ConditionList outline={conditionOutline(rule.requires, language)} />
          </section>
          <section className="card" aria-labelledby="applies">
            <h2 id="applies">{t("page.applies")}</h2>
            <p>{appliesText(rule, language, t("everywhere"))}</p>
            {where !== undefined && (
              <>
                <p className="muted">{t("page.where")}</p>
                <ConditionList outline={conditionOutline(where, language)} />
              </>
            )}
          </section>
          <section className="card" aria-labelledby="limits">
            <h2 id="limits">{t("page.cannotTell")}</h2>
            <p>{textIn(rule.cannotTell, language)}</p>
          </section>
        </div>
        <RuleSource rule={rule} />
      </div>
      <RuleConflicts rule={rule} />
      <div className="rule__columns">
        <RuleInputs rule={rule} />
        <RuleOurs rule={rule} />
      </div>
      <p className="muted">
        {t("page.identity", { version: rule.version })} <code>{rule.id}</code>
      </p>
    </article>
  );
}

function RuleStanding({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const grade = gradeText(rule, language);
  return (
    <dl className="rule__facts">
      <div>
        <dt>{t("page.kind")}</dt>
        <dd>{t(`kind.${rule.kind}`)}</dd>
      </div>
      <div>
        <dt>{t("page.grade")}</dt>
        <dd>{grade ?? t("page.noGrade")}</dd>
      </div>
      <div>
        <dt>{t("page.standing")}</dt>
        <dd>{textIn(standingOf(rule), language)}</dd>
      </div>
      <div>
        <dt>{t("page.reviewer")}</dt>
        <dd>{rule.verification === undefined ? t("page.noReviewer") : rule.verification.by}</dd>
      </div>
    </dl>
  );
}
