import { RULES } from "@openperfusion/guidelines";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { Alternates } from "./Alternates.tsx";
import { EVERYTHING, filterFrom, matches, searchOf } from "./ruleFilter.ts";
import type { RuleFilter } from "./ruleFilter.ts";
import { RuleFilters } from "./RuleFilters.tsx";
import { RuleRow } from "./RuleRow.tsx";
import { TOPICS, topicName, topicOf } from "./topics.ts";
import "./rules.css";

const VERIFIED_COUNT = RULES.filter(({ status }) => status === "verified").length;

/** Every rule by what it is about, to be searched and narrowed; without JavaScript the whole list. */
export default function RulesPage() {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const [filter, setFilter] = useAddressFilter();
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => RULES.filter((rule) => matches(rule, asked)), [asked]);
  return (
    <div className="rules">
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <meta name="description" content={t("lead", { count: RULES.length })} />
      <Alternates />
      <nav className="crumbs" aria-label={t("crumbs")}>
        <Link to={`/${language}/guide`}>{t("guide")}</Link>
      </nav>
      <h1>{t("title")}</h1>
      <p className="page__lead">{t("lead", { count: RULES.length })}</p>
      <p className="notice">
        <strong>{t("unreviewed", { count: VERIFIED_COUNT })}</strong> {t("purpose")}
      </p>
      <noscript>
        <p className="notice">{t("needsJavaScript")}</p>
      </noscript>
      <RuleFilters filter={filter} shownCount={shown.length} onFilter={setFilter} />
      {shown.length === 0 && <p className="card">{t("filter.nothing")}</p>}
      {TOPICS.map((topic) => {
        const rules = shown.filter((rule) => topicOf(rule) === topic);
        if (rules.length === 0) return null;
        const name = topicName(topic);
        return (
          <section key={topic} className="rule-topic" aria-labelledby={`topic-${name}`}>
            <h2 id={`topic-${name}`}>
              {t(`topic.${name}`)} <span className="rule-topic__count">{rules.length}</span>
            </h2>
            <ul className="rule-table">
              {rules.map((rule) => (
                <RuleRow key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/**
 * The filter is copied into the address, and read from there once: a prerendered page knows of none until its script has
 * run, and an address follows too late for who types fast.
 */
function useAddressFilter(): readonly [RuleFilter, (filter: RuleFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const opened = useRef(search);
  const [filter, setFilter] = useState<RuleFilter>(EVERYTHING);
  useEffect(() => setFilter(filterFrom(opened.current)), []);
  const set = (next: RuleFilter): void => {
    setFilter(next);
    setSearch(searchOf(next), { replace: true, preventScrollReset: true });
  };
  return [filter, set];
}
