import { readFileSync } from "node:fs";
import { readSiteRules } from "@openperfusion/contracts";
import { toRule } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { SettingError } from "../SettingError.ts";

/** A site's own thresholds from a .toml or .json file; the first fault is named by its field. */
export function siteRulesFrom(field: string, file: string): readonly Rule[] {
  const { rules, faults } = readSiteRules(readText(field, file), file);
  if (rules !== undefined) return rules.map((rule) => toRule(rule));
  const [first, ...others] = faults;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new SettingError(`${field} ${first?.field ?? ""}`.trim(), file, `${first?.message ?? ""}${more}`);
}

function readText(field: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new SettingError(field, file, `a file that can be read (${code})`);
  }
}
