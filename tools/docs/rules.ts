import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  BIBLIOGRAPHY,
  citationText,
  DOSSIERS,
  entryText,
  gradeOf,
  inputsOf,
  NOT_RULES,
  PHASES,
  POPULATIONS,
  RULES,
  SETTINGS,
  sourceText,
  standingOf,
} from "@openperfusion/guidelines";
import type { BibliographyEntry, Rule } from "@openperfusion/guidelines";
import { code, list, plainTable } from "./markdown.ts";

/** Where the page is committed. */
export const RULES_PAGE_PATH = fileURLToPath(new URL("../../docs/generated/rules.md", import.meta.url));

/** The page of all rules, in Markdown, made from their files. */
export function rulesPage(): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const [group = ""] = rule.id.split(".");
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return [
    "# Rules",
    `Made from \`packages/guidelines/src/rules\` by \`tools/docs/rules.ts\`; change them there. ${RULES.length} rules for education and review, never an alarm. Each rests on one source; what conflicts is linked, never averaged. Thresholds' hold times, hysteresis, maximum ages of values and severities are ours.`,
    "**No clinician has reviewed them yet.** Read at the source: the primary page, its abstract or an official summary was read by the project. What is only quoted by another text was not checked at the source, whatever its kind: its class is reported, and it has no severity.",
    ...[...groups].flatMap(([group, rules]) => [`## ${code(group)}`, plainTable(HEADER, rules.map(row))]),
    "## Conflicts",
    list(conflicts()),
    "## Not rules",
    plainTable(
      ["what", "why it is no rule", "source"],
      NOT_RULES.map(({ what, why, source }) => [
        `${what.en}<br>${what.es}`,
        `${why.en}<br>${why.es}`,
        source === undefined ? "none" : sourceText(source),
      ]),
    ),
    "## Texts that quote",
    'Where a citation says "quoted in", the paragraph is that of one of these.',
    plainTable(
      ["name", "what it is", "address"],
      Object.entries(DOSSIERS).map(([name, { title, address, on }]) => [
        name,
        title,
        `${address}, opened ${on}`,
      ]),
    ),
    "## Sources",
    "What was seen of each, and where; no identifier is from memory. A title that was not seen says so in brackets.",
    plainTable(["key", "publication", "seen"], Object.entries(BIBLIOGRAPHY).map(sourceRow)),
  ]
    .join("\n\n")
    .concat("\n");
}

const HEADER = ["rule", "what ought to be so", "applies", "grade", "standing", "hold", "looks at"];

function row(rule: Rule): readonly string[] {
  const { settings, population, phases } = rule.applies;
  const { signals, events, facts } = inputsOf(rule);
  return [
    code(rule.id),
    `${rule.title.en}<br>${rule.title.es}`,
    [
      settings.map((setting) => SETTINGS[setting].en).join(", "),
      ...(population === undefined ? [] : [POPULATIONS[population].label.en]),
      ...(phases === undefined ? [] : [phases.map((phase) => PHASES[phase].en).join(" or ")]),
    ].join("; "),
    gradeOf(rule)?.en ?? "none",
    [
      rule.kind,
      standingOf(rule).en,
      ...(rule.citation === undefined ? [] : [citationText(rule.citation)]),
    ].join("<br>"),
    `${rule.hold_s} s`,
    [...signals.keys(), ...events, ...facts].map(code).join("<br>"),
  ];
}

function conflicts(): readonly string[] {
  return RULES.flatMap(({ id, conflictsWith }) =>
    // Each pair once.
    conflictsWith.filter((other) => id < other).map((other) => `${code(id)} and ${code(other)}`),
  );
}

function sourceRow([key, entry]: readonly [string, BibliographyEntry]): readonly string[] {
  return [
    code(key),
    entryText(entry),
    entry.seen
      .map(
        ({ where, on, as, claim }) => `${where}${on === undefined ? "" : `, opened ${on}`} (${as}): ${claim}`,
      )
      .join("<br>"),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(RULES_PAGE_PATH), { recursive: true });
  writeFileSync(RULES_PAGE_PATH, rulesPage());
  console.log(RULES_PAGE_PATH);
}
