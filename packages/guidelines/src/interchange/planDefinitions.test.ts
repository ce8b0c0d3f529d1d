import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import { RULES } from "../rules.ts";
import { outletMax37Sts15 } from "../rules/temperature/outletMax37Sts15.ts";
import { planDefinitions } from "./planDefinitions.ts";

const validator = new Fhir();

const faultsOf = (resource: object): readonly string[] =>
  validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => ["error", "fatal"].includes(String(severity)))
    .map(({ location, message }) => `${location ?? ""}: ${message ?? ""}`);

describe("the set as FHIR", () => {
  it("is a valid R4 bundle with a PlanDefinition for each rule", () => {
    const bundle = planDefinitions(RULES);
    expect(faultsOf(bundle)).toEqual([]);
    expect(bundle["entry"]).toHaveLength(RULES.length);
  });

  it("is looked at by a validator that finds what is wrong", () => {
    const [entry] = planDefinitions(RULES)["entry"] as { resource: object }[];
    expect(faultsOf({ ...entry!.resource, status: "checked" })).not.toEqual([]);
    expect(faultsOf({ ...entry!.resource, severity: "high" })).not.toEqual([]);
  });

  it("has an id of its own for each rule, as FHIR allows", () => {
    const entries = planDefinitions(RULES)["entry"] as { resource: { id: string } }[];
    const ids = entries.map(({ resource }) => resource.id);
    expect(new Set(ids).size).toBe(RULES.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
  });

  it("has no empty array or object anywhere, which FHIR's JSON forbids", () => {
    expect(emptyPlaces(planDefinitions(RULES), "bundle")).toEqual([]);
    expect(emptyPlaces({ entry: [{ useContext: [] }] }, "bundle")).toEqual(["bundle.entry.0.useContext"]);
  });

  it("has names that a program can use", () => {
    const entries = planDefinitions(RULES)["entry"] as { resource: { name: string } }[];
    for (const { resource } of entries) expect(resource.name).toMatch(/^[A-Z][A-Za-z0-9_]{0,254}$/);
  });

  it("points to the definition that it conflicts with", () => {
    const entries = planDefinitions(RULES)["entry"] as {
      resource: { url: string; relatedArtifact?: { label?: string; display?: string; resource?: string }[] };
    }[];
    const urls = new Set(entries.map(({ resource }) => resource.url));
    const conflicts = entries
      .flatMap(({ resource }) => resource.relatedArtifact ?? [])
      .filter(({ label }) => label === "conflicts with");
    expect(conflicts).toHaveLength(RULES.flatMap(({ conflictsWith }) => conflictsWith).length);
    for (const { resource } of conflicts) expect(urls).toContain(resource);
  });

  it("exports what nobody verified as a draft, and a class at second hand as a report", () => {
    const quoted = { ...outletMax37Sts15, status: "secondary" } as const;
    const [entry] = planDefinitions([quoted])["entry"] as { resource: { status: string } }[];
    expect(entry!.resource.status).toBe("draft");
    expect(JSON.stringify(entry)).toContain("reported as I C (ACC/AHA), not checked");
    expect(JSON.stringify(planDefinitions([outletMax37Sts15]))).not.toContain("not checked");
  });
});

/** Paths of empty arrays and objects. */
function emptyPlaces(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value);
  return inside.length === 0 ? [path] : inside.flatMap(([key, of]) => emptyPlaces(of, `${path}.${key}`));
}
