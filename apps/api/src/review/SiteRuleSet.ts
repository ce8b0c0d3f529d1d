import { readFileSync } from "node:fs";
import { readSiteRules } from "@openperfusion/contracts";
import type { SiteRules } from "@openperfusion/contracts";
import { toRule } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";

/** A hospital's own thresholds, which reviews hold cases against beside the project's rules. */
export class SiteRuleSet {
  readonly definitions: SiteRules["rules"];
  readonly rules: readonly Rule[];

  constructor(definitions: SiteRules["rules"]) {
    this.definitions = definitions;
    this.rules = definitions.map((definition) => toRule(definition));
  }

  /** Throws TypeError that names every fault by its field. */
  static read(file: string): SiteRuleSet {
    const { rules, faults } = readSiteRules(textOf(file), file);
    if (rules !== undefined) return new SiteRuleSet(rules);
    const lines = faults.map(({ field, message }) => (field === "" ? message : `${field}: ${message}`));
    throw new TypeError(`--site-rules ${file}:\n${lines.join("\n")}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "unreadable" } = error as NodeJS.ErrnoException;
    throw new TypeError(`--site-rules is "${file}", allowed: a file that can be read (${code})`, {
      cause: error,
    });
  }
}
