import { gradeOf, PHASES, POPULATIONS, SETTINGS } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { textIn } from "../../shared/language/translation.ts";

const ALL_SETTINGS = Object.keys(SETTINGS).length;

/** Where a rule speaks, on one line: support, whom, when. */
export function appliesText({ applies }: Rule, language: string, everywhere: string): string {
  const { settings, population, phases } = applies;
  const support =
    settings.length === ALL_SETTINGS
      ? everywhere
      : settings.map((setting) => textIn(SETTINGS[setting], language)).join(", ");
  return [
    support,
    ...(population === undefined ? [] : [textIn(POPULATIONS[population].label, language)]),
    ...(phases === undefined ? [] : [phases.map((phase) => textIn(PHASES[phase], language)).join(" / ")]),
  ].join(" · ");
}

/** A grade as it may be printed; null where there is none. */
export function gradeText(rule: Rule, language: string): string | null {
  const grade = gradeOf(rule);
  return grade === undefined ? null : textIn(grade, language);
}
