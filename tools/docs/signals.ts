import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { DERIVED, SIGNAL_IDS, SIGNALS } from "@openperfusion/signals";
import type { Codes, Signal } from "@openperfusion/signals";

/** Where the page is committed. */
export const SIGNALS_PAGE_PATH = fileURLToPath(new URL("../../docs/generated/signals.md", import.meta.url));

const FAMILIES = [
  ["pump", "Pumps"],
  ["flowmeter", "Clamp-on flow meter"],
  ["circuit", "Circuit"],
  ["console", "Inputs of a console"],
  ["gas", "Gas"],
  ["ventilator", "Ventilator"],
  ["respiration", "Respiration, as ventilators and monitors tell it"],
  ["blood", "Blood gases and chemistry"],
  ["patient", "Patient"],
  ["monitor", "Channels of a patient monitor"],
  ["nirs", "Regional oximeter"],
  ["oximeter", "Pulse oximeter"],
  ["hemodynamics", "Hemodynamic monitor"],
  ["drug", "Drugs"],
  ["product", "Blood products and fluids"],
  ["echo", "Echocardiogram"],
  ["coag", "Coagulation"],
  ["derived", "Derived"],
] as const;

const BLANK = "–";

/** The page of all signals, in Markdown, made from the catalogue. */
export function signalsPage(): string {
  const listed = FAMILIES.map(([prefix]) => idsOf(prefix).length).reduce((a, b) => a + b, 0);
  if (listed !== SIGNAL_IDS.length) throw new Error("A signal belongs to no family of the page");
  return [
    "# Signals",
    `Made from the catalogue in \`packages/signals\` by \`tools/docs/signals.ts\`; change it there. ${SIGNAL_IDS.length} signals, each with one canonical unit (UCUM code). A plausible range marks what is doubtful outside; no value is ever hidden or changed for it. A blank code (${BLANK}) means that none is known to us.`,
    "MDC: IEEE 11073-10101. NOM: Philips private nomenclature of the IntelliVue data export. LOINC and SNOMED CT: their own identifiers.",
    ...FAMILIES.flatMap(([prefix, title]) => [`## ${title}`, table(HEADER, idsOf(prefix).map(signalRow))]),
    "## Controls",
    "What a person or a scenario may set.",
    table(["id", "unit", "from", "to", "step", "at start"], controlRows()),
    "## Formulas of the derived signals",
    "Computed when read, never stored as measured. The maximum ages of the inputs are ours, not a guideline's.",
    table(
      ["id", "formula", "inputs, with maximum age", "source"],
      DERIVED.map(({ id, formula, inputs, maxAge_s, source, holdsIn }) => [
        code(id),
        formula,
        inputs.map((input) => `${code(input)} ${ageText(maxAge_s[input])}`).join("<br>"),
        holdsIn === undefined ? source : `${source}<br>${TOTAL_BYPASS_ONLY}`,
      ]),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

const TOTAL_BYPASS_ONLY = "Holds in total bypass: elsewhere the pump's flow is not what reaches the body";

const HEADER = [
  "id",
  "English",
  "Spanish",
  "tile",
  "unit",
  "decimals",
  "plausible",
  "MDC",
  "NOM",
  "LOINC",
  "SNOMED CT",
];

function idsOf(prefix: string): typeof SIGNAL_IDS {
  return SIGNAL_IDS.filter((id) => id.startsWith(`${prefix}.`));
}

function signalRow(id: (typeof SIGNAL_IDS)[number]): readonly string[] {
  const { label, short, unit, decimals, plausible, codes = {} }: Signal = SIGNALS[id];
  const range = `${plausible[0]} to ${plausible[1]}`;
  return [code(id), label.en, label.es, short, code(unit), `${decimals}`, range, ...codeCells(codes)];
}

function codeCells({ mdc, nom, loinc, snomed }: Codes): readonly string[] {
  return [hex(mdc), hex(nom), loinc ?? BLANK, snomed ?? BLANK];
}

function controlRows(): readonly (readonly string[])[] {
  return SIGNAL_IDS.flatMap((id) => {
    const { control, unit }: Signal = SIGNALS[id];
    if (control === undefined) return [];
    const numbers = [control.min, control.max, control.step, control.default];
    return [[code(id), code(unit), ...numbers.map(String)]];
  });
}

function hex(number: number | undefined): string {
  return number === undefined ? BLANK : `0x${number.toString(16).toUpperCase()}`;
}

function ageText(age_s: number | undefined): string {
  return age_s === undefined || !Number.isFinite(age_s) ? "(whole case)" : `${age_s} s`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

if (import.meta.main) {
  mkdirSync(dirname(SIGNALS_PAGE_PATH), { recursive: true });
  writeFileSync(SIGNALS_PAGE_PATH, signalsPage());
}
