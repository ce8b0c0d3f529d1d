import type { Rule } from "@openperfusion/guidelines";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { ruleAddress } from "../rules/ruleAddress.ts";
import { GuideLink } from "./GuideLink.tsx";

/** A rule's title, leading to its page in the guide; a site's own rule has none. */
export function RuleLink({ id, rule }: { readonly id: string; readonly rule: Rule | undefined }) {
  const language = useLanguage();
  const title = rule === undefined ? id : textIn(rule.title, language);
  if (rule?.site !== undefined) return <>{title}</>;
  return <GuideLink to={ruleAddress(id, language)}>{title}</GuideLink>;
}
