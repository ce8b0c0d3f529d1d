import { readFileSync } from "node:fs";
import { SiteRules } from "@openperfusion/contracts";
import { toRule } from "@openperfusion/guidelines";
import type { Rule, SiteRule } from "@openperfusion/guidelines";
import { parse as parseToml } from "smol-toml";
import { SettingError } from "../SettingError.ts";

/** A site's own thresholds from a .toml or .json file; the first fault is named by its field. */
export function siteRulesFrom(field: string, file: string): readonly Rule[] {
  const text = readText(field, file);
  const result = SiteRules.safeParse(parse(field, file, text));
  if (result.success) return result.data.rules.map((rule) => toRule(rule as SiteRule));
  const [first, ...others] = result.error.issues;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  throw new SettingError(`${field} ${first?.path.join(".") ?? ""}`, file, `${first?.message ?? ""}${more}`);
}

function readText(field: string, file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new SettingError(field, file, `a file that can be read (${code})`);
  }
}

function parse(field: string, file: string, text: string): unknown {
  try {
    return file.endsWith(".json") ? (JSON.parse(text) as unknown) : parseToml(text);
  } catch (error) {
    throw new SettingError(field, file, `a .toml or .json file (${(error as Error).message.split("\n")[0]})`);
  }
}
