import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  FORMULAS,
  rangeText,
  SCORES,
  SUPPORT_MODES,
  SUPPORT_NOT_DECISION,
  SYSTEMIC_FLOW_INPUTS,
  totalsOf,
  UNKNOWN_REASONS,
  WITHHELD,
} from "@openperfusion/guidelines";
import type {
  Cohort,
  Formula,
  FormulaGroup,
  FormulaInput,
  FormulaSource,
  Score,
} from "@openperfusion/guidelines";
import { UNITS } from "@openperfusion/units";
import { code, list, table } from "./markdown.ts";

/** Where the page is committed. */
export const FORMULAS_PAGE_PATH = fileURLToPath(new URL("../../docs/generated/formulas.md", import.meta.url));

const GROUPS = [
  ["body", "Body"],
  ["flow", "Flow"],
  ["blood", "Blood"],
  ["oxygen", "Oxygen"],
  ["gas", "Carbon dioxide, pH and cold"],
  ["resistance", "Resistance"],
  ["anticoagulation", "Anticoagulation"],
  ["circuit", "Circuit"],
] as const satisfies readonly (readonly [FormulaGroup, string])[];

/** The page of all formulas and scores, in Markdown, made from their files. */
export function formulasPage(): string {
  return [
    "# Formulas and scores",
    `Made from \`packages/guidelines/src/formulas\` by \`tools/docs/formulas.ts\`; change them there. ${FORMULAS.length} formulas and ${SCORES.length} scores. What begins with \`derived.\` is a signal's own formula, by reference. Ranges are ours, against slips: outside there is no result, and no number is ever clamped.`,
    "**No clinician has reviewed them yet.** `read`: the publication, its abstract or a maker's page was read by the project. `secondary`: known from a text that quotes it. `algebra`, `definition`: needs no paper.",
    "## Flow that reaches the body",
    "What the indices and SVR are fed with. In total bypass the pump's flow less what leaves behind its sensor; in partial bypass and VA the heart's output is added; in VV it is the heart's output alone. What is missing is never assumed:",
    list(Object.values(UNKNOWN_REASONS).map(({ en }) => `unknown, as ${en}`)),
    table(["input", "English", "Spanish", "allowed"], SYSTEMIC_FLOW_INPUTS.map(inputRow)),
    `Modes: ${Object.values(SUPPORT_MODES)
      .map(({ en }) => en)
      .join(", ")}.`,
    ...GROUPS.flatMap(([group, title]) => {
      const formulas = FORMULAS.filter((formula) => formula.group === group);
      return [`## ${title}`, table(HEADER, formulas.map(formulaRow))];
    }),
    "## Scores",
    SUPPORT_NOT_DECISION.en,
    ...SCORES.flatMap(scoreSection),
    "## Withheld",
    table(
      ["what", "why", "source"],
      WITHHELD.map(({ id, label, why, source }) => [
        `${code(id)}<br>${label.en}`,
        why.en,
        sourceCell(source),
      ]),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

const HEADER = ["formula", "what it gives", "as written", "inputs", "result", "limits", "source"];

function formulaRow({ id, label, formula, inputs, output, limits, source }: Formula): readonly string[] {
  return [
    code(id),
    `${label.en}<br>${label.es}`,
    formula,
    inputs.map((input) => `${code(input.name)} ${allowed(input)}`).join("<br>"),
    `${UNITS[output.unit].symbol || "1"}, ${output.decimals} decimals`,
    limits.en,
    sourceCell(source),
  ];
}

function inputRow(input: FormulaInput): readonly string[] {
  return [code(input.name), input.label.en, input.label.es, allowed(input)];
}

function allowed(input: FormulaInput): string {
  if (input.kind === "quantity") return rangeText(input.range, input.unit).en;
  return input.kind === "choice" ? Object.keys(input.choices).join(", ") : "two points or more";
}

function sourceCell({ text, status, seen }: FormulaSource): string {
  return [`${text} (${status})`, ...seenLines(seen)].join("<br>");
}

const BEFORE_ADDRESS = { primary: "", copy: "copy: ", quoted: "quoted in " } as const;

const seenLines = (seen: FormulaSource["seen"]): readonly string[] =>
  seen.map(
    ({ where, on, as, claim }) =>
      `${BEFORE_ADDRESS[as]}${where}${on === undefined ? "" : `, opened ${on}`}: ${claim}`,
  );

function scoreSection(score: Score): readonly string[] {
  const { label, items, constant, classes, outcome, derivation, validations, source, limits } = score;
  const [least, most] = totalsOf(score);
  return [
    `### ${label.en}`,
    limits.en,
    table(
      ["item", "English", "Spanish", "points"],
      items.map((item) => [code(item.name), item.label.en, item.label.es, pointsCell(item)]),
    ),
    `Totals from ${signed(least)} to ${signed(most)}${constant === 0 ? "" : `, ${signed(constant)} of them for everybody`}.`,
    table(
      ["class", "total", `${outcome.en}, %`],
      classes.map(({ id, from, outcome_percent }, i) => [
        id,
        totalsCell(from, classes[i - 1]?.from),
        `${outcome_percent}`,
      ]),
    ),
    table(
      ["cohort", "who", "n", "years", "AUC (95 % interval)", "seen"],
      [cohortRow("made on", derivation), ...validations.map((cohort) => cohortRow("tried on", cohort))],
    ),
    sourceCell(source),
  ];
}

function pointsCell(item: Score["items"][number]): string {
  if (item.kind === "yesNo") return `yes ${signed(item.points)}`;
  if (item.kind === "choice") {
    return Object.values(item.choices)
      .map(({ label, points }) => `${label.en} ${signed(points)}`)
      .join("<br>");
  }
  const symbol = UNITS[item.unit].symbol;
  const lines = item.bands.map(({ upTo, below, points }) => {
    if (upTo !== undefined) return `up to ${upTo} ${symbol} ${signed(points)}`;
    return below === undefined ? `else ${signed(points)}` : `below ${below} ${symbol} ${signed(points)}`;
  });
  return [...lines, rangeText(item.range, item.unit).en].join("<br>");
}

function totalsCell(from: number | undefined, above: number | undefined): string {
  if (from === undefined) return `below ${signed(above ?? 0)}`;
  return above === undefined ? `${signed(from)} or more` : `${signed(from)} to ${signed(above - 1)}`;
}

function cohortRow(how: string, { what, n, years, discrimination, seen }: Cohort): readonly string[] {
  const auc =
    discrimination === "unknown"
      ? "unknown"
      : `${discrimination.auc}${discrimination.interval === undefined ? "" : ` (${discrimination.interval.join("–")})`}`;
  return [how, what.en, `${n}`, years, auc, seenLines(seen).join("<br>")];
}

/** A minus sign, not a hyphen. */
const signed = (points: number): string => `${points}`.replace("-", "−");

if (import.meta.main) {
  mkdirSync(dirname(FORMULAS_PAGE_PATH), { recursive: true });
  writeFileSync(FORMULAS_PAGE_PATH, formulasPage());
}
