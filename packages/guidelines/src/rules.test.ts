import { SIGNALS } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { BIBLIOGRAPHY } from "./bibliography.ts";
import type { BibliographyEntry, SourceKey } from "./bibliography.ts";
import { DOSSIERS } from "./bibliography/dossiers.ts";
import { inputsOf } from "./rule/inputsOf.ts";
import type { Rule } from "./rule/Rule.ts";
import { RULES } from "./rules.ts";
import { NOT_RULES } from "./rules/notRules.ts";
import { PHASES } from "./vocabulary/phase.ts";
import { SETTINGS } from "./vocabulary/setting.ts";

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Of each kind, the statuses that it may have. */
const STATUSES: Readonly<Record<Rule["kind"], readonly Rule["status"][]>> = {
  guideline: ["verified", "read", "secondary"],
  evidence: ["verified", "read", "secondary"],
  practice: ["secondary", "practice"],
  device: ["secondary", "device"],
  plausibility: ["plausibility"],
};

it("names no two rules alike", () => {
  expect(BY_ID.size).toBe(RULES.length);
});

describe.each(RULES)("rule $id", (rule) => {
  it("has a status that its kind can have, and a source where its kind needs one", () => {
    expect(STATUSES[rule.kind]).toContain(rule.status);
    expect(rule.citation !== undefined || rule.kind === "plausibility").toBe(true);
    expect(rule.citation === undefined || Object.hasOwn(BIBLIOGRAPHY, rule.citation.source)).toBe(true);
  });

  it("shows a class only as a guideline's recommendation, and then how strong it is", () => {
    expect(rule.grade !== undefined).toBe(rule.kind === "guideline");
  });

  it("is verified only by a named person who read the full text", () => {
    expect(rule.verification !== undefined).toBe(rule.status === "verified");
    expect(rule.verification?.by ?? "a person").not.toBe("");
    expect(rule.verification?.on ?? "2026-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("has no severity where it is known at second hand", () => {
    expect(rule.status === "secondary" && rule.severity !== undefined).toBe(false);
  });

  it("is secondary, whatever its kind, where its own text says that somebody else quoted it", () => {
    const { citation, status } = rule;
    const isQuoted = citation?.quotedIn !== undefined || /\bquoted\b/.test(citation?.found ?? "");
    expect(isQuoted && status !== "secondary").toBe(false);
  });

  it("has a place in its source that is public, and names who quotes it by an address or a dossier", () => {
    const { locator = "none", quotedIn } = rule.citation ?? {};
    expect(locator).not.toMatch(/reading notes|quoted in|PER\d/);
    for (const quote of (quotedIn ?? "PER141 §2.1").split(" and ")) {
      const [name = ""] = quote.split(" ");
      expect(Object.hasOwn(DOSSIERS, name) || /^([a-z]+\.)+[a-z]+\/|^PMC\d+$|^its review$/.test(quote)).toBe(
        true,
      );
    }
  });

  it("speaks English and Spanish, not the same", () => {
    for (const text of [rule.title, rule.rationale, rule.cannotTell]) {
      expect(text.en.length).toBeGreaterThan(10);
      expect(text.es.length).toBeGreaterThan(10);
      expect(text.en).not.toBe(text.es);
    }
  });

  it("links conflicts both ways and supersedes what exists", () => {
    for (const id of rule.conflictsWith) expect(BY_ID.get(id)?.conflictsWith ?? [id]).toContain(rule.id);
    for (const id of rule.supersedes) expect(BY_ID.has(id)).toBe(true);
  });

  it("speaks of settings and phases that go together", () => {
    const { settings, phases = [] } = rule.applies;
    const isEcmo = (id: string): boolean => id.startsWith("ecmo");
    expect(settings.every((setting) => Object.hasOwn(SETTINGS, setting))).toBe(true);
    expect(phases.every((phase) => Object.hasOwn(PHASES, phase))).toBe(true);
    expect(settings.length).toBeGreaterThan(0);
    expect(
      phases.every((phase) =>
        isEcmo(phase) ? settings.some((id) => id !== "cpb") : settings.includes("cpb"),
      ),
    ).toBe(true);
  });

  it("looks at something, with an age for each signal", () => {
    const { signals, events, facts, patient } = inputsOf(rule);
    expect(signals.size + events.size + facts.size + patient.size).toBeGreaterThan(0);
    for (const [signal, maxAge_s] of signals) {
      expect(Object.hasOwn(SIGNALS, signal)).toBe(true);
      expect(maxAge_s).toBeGreaterThan(0);
    }
    expect(rule.hold_s).toBeGreaterThanOrEqual(0);
  });
});

it("has no source that nothing cites", () => {
  const cited = new Set([
    ...RULES.flatMap(({ citation, seeAlso = [] }) => [citation?.source, ...seeAlso]),
    ...NOT_RULES.map(({ source }) => source),
  ]);
  expect(Object.keys(BIBLIOGRAPHY).filter((key) => !cited.has(key as SourceKey))).toEqual([]);
});

describe.each(Object.entries<BibliographyEntry>(BIBLIOGRAPHY))("source %s", (_, entry) => {
  it("takes a copy on somebody else's server for no more than that", () => {
    const copies =
      /scribd|concepedia|researcher\.life|acemap|peeref|xn--|another server|translating server|stored copy/;
    for (const { where, as } of entry.seen) expect(copies.test(where) && as === "primary").toBe(false);
  });

  it("has well-formed identifiers and says where it was seen", () => {
    expect(entry.doi ?? "10.1000/x").toMatch(/^10\.\d{4,9}\/\S+$/);
    expect(entry.pmid ?? "1").toMatch(/^\d{1,8}$/);
    expect(entry.pmcid ?? "PMC1").toMatch(/^PMC\d+$/);
    expect(entry.seen.length).toBeGreaterThan(0);
    for (const { where, claim, on } of entry.seen) {
      expect(where.length).toBeGreaterThan(5);
      expect(claim.length).toBeGreaterThan(5);
      // What nobody can open again by its own name is not an address.
      expect(where).not.toMatch(/\/\/\d+\.\d+\.|proxy\./);
      // An address was opened on a day.
      expect(where.startsWith("http") && on === undefined).toBe(false);
    }
  });
});
