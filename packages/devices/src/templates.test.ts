import { describe, expect, it } from "vitest";
import { CONFIDENCES } from "./profile/Fact.ts";
import { findProfile, PROFILES } from "./profiles.ts";
import { findTemplate, TEMPLATES } from "./templates.ts";
import { PROTOCOL_PARTS } from "./templates/DeviceTemplate.ts";

const byId = TEMPLATES.map((template) => [template.id, template] as const);

describe("a device that can't be read from public facts", () => {
  it("is named once, as make/model", () => {
    const ids = TEMPLATES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    expect(findTemplate("acme/nothing")).toBeUndefined();
  });

  it.each(byId)("%s is no profile, so that no port opens with it", (id) => {
    expect(findProfile(id)).toBeUndefined();
    expect(PROFILES.map((profile) => profile.id)).not.toContain(id);
  });

  it.each(byId)(
    "%s says what is known with its source, and what the manufacturer must supply",
    (_, template) => {
      expect(template.known.length).toBeGreaterThan(0);
      for (const { fact, confidence, source } of template.known) {
        expect(CONFIDENCES).toContain(confidence);
        expect([fact, source]).not.toContain("");
      }
      expect(template.needed.length).toBeGreaterThan(0);
      for (const part of template.needed) expect(PROTOCOL_PARTS).toHaveProperty(part);
      expect([template.label.en, template.label.es]).not.toContain("");
    },
  );

  it.each(byId)("%s tells in parts only what one of its facts says", (_, { known, line, menu, fields }) => {
    const sources = known.map(({ source }) => source);
    const told = [line, menu, fields].flatMap((part) => (part === undefined ? [] : [part.source]));
    expect(sources).toEqual(expect.arrayContaining(told));
    const names = fields?.list.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(names.length);
  });

  it("has lines, a menu and fields where a source gives them, and nowhere else", () => {
    const having = (part: "line" | "menu" | "fields") =>
      TEMPLATES.filter((template) => template[part] !== undefined).map(({ id }) => id);
    expect(having("line")).toEqual(["getinge/cardiohelp", "medtronic/invos-live"]);
    expect(having("menu")).toEqual(["medtronic/invos-live"]);
    expect(having("fields")).toEqual(["getinge/cardiohelp", "medtronic/invos-live"]);
  });

  it("is the INVOS only as far as its live order of columns is concerned, which stays open", () => {
    expect(findTemplate("medtronic/invos-live")?.needed).toEqual([
      "frame",
      "fields",
      "missing",
      "alarms",
      "captures",
    ]);
  });
});
