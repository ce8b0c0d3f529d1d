import { BIBLIOGRAPHY, RULES, SETTINGS } from "@openperfusion/guidelines";
import type { BibliographyEntry, SourceKey } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { EVERYTHING, FILTERS, valuesOf } from "./ruleFilter.ts";
import type { FilterName, RuleFilter } from "./ruleFilter.ts";
import { TOPICS, topicName } from "./topics.ts";
import type { Topic } from "./topics.ts";

export interface RuleFiltersProps {
  readonly filter: RuleFilter;
  readonly shownCount: number;
  readonly onFilter: (filter: RuleFilter) => void;
}

/** Words and choices that narrow the table; how many are left is said aloud. */
export function RuleFilters({ filter, shownCount, onFilter }: RuleFiltersProps) {
  const { t } = useTranslation("rules");
  const nameOption = useOptionNames();
  const isNarrowed = filter.words !== "" || filter.isConflictOnly || Object.keys(filter.chosen).length > 0;
  const choose = (name: FilterName, value: string): void => {
    const { [name]: _before, ...others } = filter.chosen;
    onFilter({ ...filter, chosen: value === "" ? others : { ...others, [name]: value } });
  };
  return (
    <search className="rule-filters card">
      <label className="rule-filters__words">
        {t("filter.words")}
        <input
          type="search"
          value={filter.words}
          placeholder={t("filter.example")}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </label>
      {FILTERS.map((name) => (
        <label key={name}>
          {t(`filter.${name}`)}
          <select value={filter.chosen[name] ?? ""} onChange={({ target }) => choose(name, target.value)}>
            <option value="">{t("filter.all")}</option>
            {OPTIONS[name].map((value) => (
              <option key={value} value={value}>
                {nameOption(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="rule-filters__check">
        <input
          type="checkbox"
          checked={filter.isConflictOnly}
          onChange={({ target }) => onFilter({ ...filter, isConflictOnly: target.checked })}
        />
        {t("filter.conflicts")}
      </label>
      <p className="rule-filters__count">
        <output>{t("filter.shown", { shown: shownCount, all: RULES.length })}</output>
        {isNarrowed && (
          <button type="button" className="button button--small" onClick={() => onFilter(EVERYTHING)}>
            {t("filter.clear")}
          </button>
        )}
      </p>
    </search>
  );
}

/** Only what some rule has, in an order that a reader expects. */
const OPTIONS: Readonly<Record<FilterName, readonly string[]>> = {
  topic: TOPICS,
  setting: Object.keys(SETTINGS),
  kind: used("kind"),
  status: used("status"),
  source: used("source").toSorted(),
};

function used(name: FilterName): readonly string[] {
  return [...new Set(RULES.flatMap((rule) => valuesOf(rule)[name]))];
}

function useOptionNames(): (name: FilterName, value: string) => string {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  return (name, value) => {
    switch (name) {
      case "topic":
        return t(`topic.${topicName(value as Topic)}`);
      case "setting":
        return textIn(SETTINGS[value as keyof typeof SETTINGS], language);
      case "kind":
        return t(`kind.${value as (typeof RULES)[number]["kind"]}`);
      case "status":
        return t(`status.${value as (typeof RULES)[number]["status"]}`);
      case "source":
      default:
        return sourceName(value as SourceKey);
    }
  };
}

const NAME_LENGTH = 70;

/** A source's key and the beginning of its title: keys alone mean nothing to a reader. */
function sourceName(key: SourceKey): string {
  const { title, year }: BibliographyEntry = BIBLIOGRAPHY[key];
  const name = title.length > NAME_LENGTH ? `${title.slice(0, NAME_LENGTH)}…` : title;
  return `${key}: ${name}${year === undefined ? "" : ` (${year})`}`;
}
