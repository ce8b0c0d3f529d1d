import type { Text } from "@openperfusion/signals";
import { inputsOf } from "../rule/inputsOf.ts";
import type { SourceKey } from "../bibliography.ts";
import type { Rule } from "../rule/Rule.ts";
import { PHASES } from "../vocabulary/phase.ts";
import { POPULATIONS } from "../vocabulary/population.ts";
import { SETTINGS } from "../vocabulary/setting.ts";
import { citationText, sourceText, sourceUrl } from "./citationText.ts";
import { gradeOf, standingOf } from "./standing.ts";

const CANONICAL = "https://openperfusion.org/fhir/PlanDefinition";
const STRENGTH = "http://hl7.org/fhir/StructureDefinition/cqf-strengthOfRecommendation";
const QUALITY = "http://hl7.org/fhir/StructureDefinition/cqf-qualityOfEvidence";
const CITATION = "http://hl7.org/fhir/StructureDefinition/cqf-citation";
const TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

type Json = Readonly<Record<string, unknown>>;

/**
 * The set as a FHIR R4 bundle: one PlanDefinition a rule, `draft` and `experimental` unless a named person verified it.
 * Applicability and judgement are the rule's own data as JSON, not a clinical query language: a reader that does not know
 * them still has title, grade, citation and standing.
 */
export function planDefinitions(rules: readonly Rule[]): Json {
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: rules.map((rule) => ({
      fullUrl: canonical(rule.id),
      resource: planDefinition(rule),
    })),
  };
}

function planDefinition(rule: Rule): Json {
  const standing = standingOf(rule);
  const isVerified = rule.status === "verified";
  return {
    resourceType: "PlanDefinition",
    id: resourceId(rule.id),
    url: canonical(rule.id),
    identifier: [{ system: "https://openperfusion.org/rules", value: rule.id }],
    version: String(rule.version),
    name: computableName(rule.id),
    ...translated("title", rule.title),
    type: {
      coding: [{ system: "http://terminology.hl7.org/CodeSystem/plan-definition-type", code: "eca-rule" }],
    },
    status: isVerified ? "active" : "draft",
    experimental: !isVerified,
    ...translated("purpose", rule.rationale),
    ...translated("usage", {
      en: `${rule.cannotTell.en} Education and review only, never an alarm. Status: ${standing.en}.`,
      es: `${rule.cannotTell.es} Solo para docencia y revisión, nunca una alarma. Estado: ${standing.es}.`,
    }),
    ...filled("relatedArtifact", relatedArtifact(rule)),
    action: [action(rule)],
  };
}

function action(rule: Rule): Json {
  const { applies, requires, hold_s } = rule;
  return {
    ...filled("extension", gradeExtensions(rule)),
    title: rule.title.en,
    description: applicabilityText(rule),
    condition: [
      { kind: "applicability", expression: expression(applies) },
      { kind: "stop", expression: expression({ requires, hold_s }) },
    ],
    ...filled(
      "input",
      [...inputsOf(rule).signals].map(([signal]) => ({
        type: "Observation",
        codeFilter: [codeFilter(signal)],
      })),
    ),
  };
}

/** A grade at second hand says so in its own text: a reader who looks at the code alone finds none. */
function gradeExtensions(rule: Rule): readonly Json[] {
  const { grade, citation } = rule;
  const words = gradeOf(rule);
  return [
    ...(grade === undefined || words === undefined
      ? []
      : [{ url: STRENGTH, valueCodeableConcept: { text: words.en } }]),
    ...(grade?.level === undefined
      ? []
      : [
          {
            url: QUALITY,
            valueCodeableConcept: {
              text:
                rule.status === "secondary"
                  ? `reported as level ${grade.level} (${grade.scheme}), not checked`
                  : `level ${grade.level} (${grade.scheme})`,
            },
          },
        ]),
    ...(citation === undefined ? [] : [{ url: CITATION, valueString: citationText(citation) }]),
  ];
}

function relatedArtifact({ citation, seeAlso = [], conflictsWith, supersedes }: Rule): readonly Json[] {
  return [
    ...(citation === undefined
      ? []
      : [{ type: "citation", citation: citationText(citation), ...address(citation.source) }]),
    ...seeAlso.map((source) => ({
      type: "documentation",
      label: "see also",
      citation: sourceText(source),
      ...address(source),
    })),
    ...conflictsWith.map((id) => ({
      type: "documentation",
      label: "conflicts with",
      display: id,
      resource: canonical(id),
    })),
    ...supersedes.map((id) => ({ type: "predecessor", display: id, resource: canonical(id) })),
  ];
}

function applicabilityText({ applies }: Rule): string {
  const { settings, population, phases } = applies;
  return [
    settings.map((setting) => SETTINGS[setting].en).join(", "),
    ...(population === undefined ? [] : [POPULATIONS[population].label.en]),
    ...(phases === undefined ? [] : [phases.map((phase) => PHASES[phase].en).join(" or ")]),
  ].join("; ");
}

function expression(data: unknown): Json {
  return { language: "application/json", expression: JSON.stringify(data) };
}

function codeFilter(signal: string): Json {
  return { path: "code", code: [{ system: "https://openperfusion.org/signals", code: signal }] };
}

function translated(field: string, { en, es }: Text): Json {
  return {
    [field]: en,
    [`_${field}`]: {
      extension: [
        {
          url: TRANSLATION,
          extension: [
            { url: "lang", valueCode: "es" },
            { url: "content", valueString: es },
          ],
        },
      ],
    },
  };
}

function address(source: SourceKey): Json {
  const url = sourceUrl(source);
  return url === undefined ? {} : { url };
}

/** FHIR's JSON has no empty arrays: what holds nothing is left out. */
function filled(field: string, values: readonly Json[]): Json {
  return values.length === 0 ? {} : { [field]: values };
}

/** A name for programs begins in upper case and has no dots (cnl-0). */
function computableName(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll(/[^A-Za-z0-9]/g, "_");
}

function canonical(id: string): string {
  return `${CANONICAL}/${resourceId(id)}`;
}

/** FHIR allows letters, digits, hyphens and dots, 64 at most. */
function resourceId(id: string): string {
  return id.slice(0, 64);
}
