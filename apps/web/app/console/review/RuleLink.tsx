import type { Rule } from "@openperfusion/guidelines";
import { Link } from "react-router";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ruleAddress } from "../../shared/rules/ruleAddress.ts";

/** A rule's title, leading to its page in the guide; a site's own rule has none. */
export function RuleLink({ id, rule }: { readonly id: string; readonly rule: Rule | undefined }) {
  const language = useLanguage();
  const title = rule === undefined ? id : textIn(rule.title, language);
  if (rule?.site !== undefined) return <>{title}</>;
  return <Link to={ruleAddress(id, language)}>{title}</Link>;
}
