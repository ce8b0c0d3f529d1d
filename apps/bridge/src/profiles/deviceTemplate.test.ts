import { TEMPLATES } from "@openperfusion/devices";
import type { DeviceTemplate } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { checkProfileText } from "./checkProfileText.ts";
import { deviceTemplate } from "./deviceTemplate.ts";
import type { DeviceTemplateKind } from "./deviceTemplate.ts";
import { profileTemplate, TEMPLATE_KINDS } from "./profileTemplate.ts";

const KINDS = [...TEMPLATE_KINDS, "unknown"] as const satisfies readonly DeviceTemplateKind[];

const cases = TEMPLATES.flatMap((template) => KINDS.map((kind) => [template.id, kind, template] as const));

const faultsOf = (template: DeviceTemplate, kind: DeviceTemplateKind) =>
  checkProfileText(deviceTemplate(template, kind)).faults;

const named = (id: string): DeviceTemplate => {
  const template = TEMPLATES.find((one) => one.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}`);
  return template;
};

const SETTINGS = ["baud", "dataBits", "parity", "stopBits", "flowControl"] as const;

describe("the file for a device that can't be read from public facts", () => {
  it.each(cases)(
    "%s, codec %s, has no fault but what is to be filled, each by its line",
    (_, kind, template) => {
      const lines = deviceTemplate(template, kind).split("\n");
      const faults = faultsOf(template, kind);
      for (const { line, field, message, isEmpty } of faults) {
        expect({ field, isEmpty }).toEqual({ field, isEmpty: true });
        expect(message).toMatch(/^is still to be filled: expected \S/);
        expect(lines[line - 1]?.trim()).toMatch(new RegExp(`^${field.split(".").at(-1)}:`));
      }
      const fields = faults.map(({ field }) => field);
      expect(fields).toEqual(
        expect.arrayContaining(["transport.direction", "session.period_ms", "golden", "cableNote"]),
      );
    },
  );

  it.each(cases)(
    "%s, codec %s, asks for just the line settings that no source gives",
    (_, kind, template) => {
      const empty = new Set(faultsOf(template, kind).map(({ field }) => field));
      const unknown = SETTINGS.filter((name) => template.line?.settings[name] === undefined);
      expect(SETTINGS.filter((name) => empty.has(`transport.${name}`))).toEqual(unknown);
      expect(empty.has("menuNote")).toBe(template.menu === undefined);
    },
  );

  it("names the frame as the first thing to be found out, of lines and of packets", () => {
    const s5 = named("livanova/s5");
    const of = (kind: DeviceTemplateKind) => faultsOf(s5, kind).map(({ field }) => field);
    expect(of("unknown")).toEqual(expect.arrayContaining(["codec", "framing", "check"]));
    expect(of("packet")).toEqual(expect.arrayContaining(["framing", "check", "messages"]));
    expect(of("line")).toEqual(
      expect.arrayContaining(["framing.lineEnds", "framing.maxLength_bytes", "data.separator", "data.cells"]),
    );
  });

  it("holds every known fact with its source, and the fields that a source names", () => {
    const text = deviceTemplate(named("getinge/cardiohelp"), "unknown");
    expect(parseDocument(text).toJS()).toMatchObject({
      transport: { baud: 9600, dataBits: 8, parity: "none", stopBits: 1, flowControl: null, allowedTx: [] },
      provenance: named("getinge/cardiohelp").known,
    });
    expect(text).toMatch(/^#   Requested flow \(set, L\/min, 0 to 9\.99\)$/m);
    expect(text).toMatch(/^# What is filled in is declared in .*CardiohelpDriver/m);
  });

  it.each(TEMPLATE_KINDS)("is a sound profile of codec %s once all of it is filled in", (kind) => {
    const document = parseDocument(deviceTemplate(named("livanova/s5"), kind));
    const example = parseDocument(profileTemplate(kind));
    for (const { field } of faultsOf(named("livanova/s5"), kind)) {
      const path = field.split(".");
      document.setIn(path, example.getIn(path));
    }
    // Whether it is answered is decided with the direction.
    document.setIn(["transport", "allowedTx"], example.getIn(["transport", "allowedTx"]));
    if (kind === "astm") document.setIn(["session", "acks"], example.getIn(["session", "acks"]));
    // What belongs together in the example: its lines without values and how it sends them.
    for (const part of ["notices", "emission", "between"]) {
      if (example.has(part)) document.set(part, example.get(part));
    }
    const { profile, faults } = checkProfileText(document.toString());
    expect(faults).toEqual([]);
    expect(profile?.id).toBe("livanova/s5");
  });
});
