import type { Verdict } from "../evaluate/Verdict.ts";
import type { Rule } from "../rule/Rule.ts";
import { decidingTexts } from "../wording/decidingTexts.ts";
import type { Language } from "../wording/Language.ts";
import { citationText, citationUrl } from "./citationText.ts";
import { gradeOf, standingOf } from "./standing.ts";

/** A card of CDS Hooks. */
export interface CdsCard {
  /** One line, below 140 characters. */
  readonly summary: string;
  readonly indicator: "info" | "warning" | "critical";
  /** Markdown. */
  readonly detail: string;
  readonly source: { readonly label: string; readonly url?: string };
  readonly links: readonly { readonly label: string; readonly url: string; readonly type: "absolute" }[];
}

const SUMMARY_LENGTH = 139;

export interface CardOptions {
  readonly language?: Language;
  /** The case was simulated: every card says so first. */
  readonly isSimulated?: boolean;
}

/** A breach as a card; none for any other verdict. What nobody checked is never more than information. */
export function cdsCard(
  rule: Rule,
  verdict: Verdict,
  { language = "en", isSimulated = false }: CardOptions = {},
): CdsCard | undefined {
  if (verdict.verdict !== "breached") return undefined;
  const words = WORDS[language];
  const { citation } = rule;
  const url = citation === undefined ? undefined : citationUrl(citation);
  const values = decidingTexts(verdict.values).map(
    ({ name, value }) => `- ${name[language]}: ${value[language]}`,
  );
  const detail = [
    rule.rationale[language],
    ...values,
    `**${words.cannotTell}** ${rule.cannotTell[language]}`,
    `**${words.standing}** ${standingOf(rule)[language]}`,
    ...(gradeOf(rule) === undefined ? [] : [`**${words.grade}** ${gradeOf(rule)![language]}`]),
    words.purpose,
  ].join("\n\n");
  return {
    summary: `${isSimulated ? `${words.simulated}: ` : ""}${words.notMet}: ${rule.title[language]}`.slice(
      0,
      SUMMARY_LENGTH,
    ),
    indicator: rule.severity ?? "info",
    detail,
    source: {
      label: citation === undefined ? words.own : citationText(citation),
      ...(url === undefined ? {} : { url }),
    },
    links: url === undefined ? [] : [{ label: words.source, url, type: "absolute" }],
  };
}

const WORDS = {
  en: {
    simulated: "Simulated",
    notMet: "Not met",
    cannotTell: "What it can't tell:",
    standing: "Standing:",
    grade: "Grade:",
    own: "OpenPerfusion: physics and safety",
    source: "Source",
    purpose: "Education and review only; the console stays the only source of alarms.",
  },
  es: {
    simulated: "Simulado",
    notMet: "No cumplida",
    cannotTell: "Lo que no puede decir:",
    standing: "Estado:",
    grade: "Grado:",
    own: "OpenPerfusion: física y seguridad",
    source: "Fuente",
    purpose: "Solo para docencia y revisión; la consola es la única fuente de alarmas.",
  },
} as const;
