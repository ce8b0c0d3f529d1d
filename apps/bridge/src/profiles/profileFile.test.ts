import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROFILES } from "@openperfusion/devices";
import { stringify } from "yaml";
import { afterAll, describe, expect, it } from "vitest";
import { checkProfileText } from "./checkProfileText.ts";
import { profileNamed } from "./profileFile.ts";
import { profileTemplate, TEMPLATE_KINDS } from "./profileTemplate.ts";

const folder = mkdtempSync(join(tmpdir(), "openperfusion-profile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PACKET = profileTemplate("packet");

const changed = (from: string, to: string): string => {
  expect(PACKET).toContain(from);
  return PACKET.replace(from, to);
};

describe.each(TEMPLATE_KINDS)("the template of kind %s", (kind) => {
  const template = profileTemplate(kind);

  it("is sound as it is printed, with golden frames that are read", () => {
    const { profile, faults } = checkProfileText(template);
    expect(faults).toEqual([]);
    expect(profile?.codec).toBe(kind);
    expect(profile?.golden.length).toBeGreaterThan(0);
  });

  it("is read as private, never as a profile of the project", () => {
    const file = join(folder, `mine-${kind}.yaml`);
    writeFileSync(file, template);
    expect(profileNamed(file).id).toBe("private/example-device");
    expect(profileNamed("private/example-device").label.en).toBe("Example device");
  });
});

describe("a profile in a file", () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    "may be %s, in YAML and in JSON",
    (_, profile) => {
      // As a person writes it: no anchor stands for a table that a hundred values share, which a reader refuses.
      const yaml = stringify(profile, { aliasDuplicateObjects: false });
      expect(checkProfileText(yaml).profile).toEqual(profile);
      expect(checkProfileText(JSON.stringify(profile, undefined, 2)).profile).toEqual(profile);
    },
  );

  it.each([
    [
      "a field of the wrong kind",
      changed("baud: 9600", "baud: fast"),
      { line: 16, field: "transport.baud", message: /found "fast"/ },
    ],
    [
      "a word that there is not",
      changed("parity: none", "parity: mark"),
      { line: 18, field: "transport.parity", message: /none.*even.*odd.*found "mark"/ },
    ],
    [
      "a field that is missing",
      changed("cableNote: { en: Unknown., es: Desconocido. }\n", ""),
      { line: 1, field: "cableNote", message: /^is missing: expected object$/ },
    ],
    [
      "a field that there is not",
      changed("between:", "betwixt:"),
      { line: 30, field: "betwixt", message: /^is no field here; found "/ },
    ],
    [
      "a signal that there is not",
      changed("signal: pump.arterial.flow", "signal: pump.flow"),
      { line: 42, field: "messages.0.fields.0.signal", message: /found "pump\.flow"/ },
    ],
    [
      "a pattern that can't be read",
      changed('pattern: "9.99"', 'pattern: "9.[99"'),
      { line: 48, field: "messages.0.fields.0.shapes.0.pattern", message: /has no "\]"/ },
    ],
    [
      "a request of a listener",
      changed("allowedTx: []", "allowedTx: [Z]"),
      { line: 24, field: "transport.allowedTx", message: /must be empty/ },
    ],
    [
      "a version in a status that there is not",
      changed("  version: software\n", "  version: firmware\n"),
      { line: 11, field: "identity.version", message: /names status firmware; there are software/ },
    ],
    [
      "a golden frame with a wrong check",
      changed("4.21\\u00030E", "4.21\\u00030F"),
      { line: 69, field: "golden.0", message: /rejected \(check\)/ },
    ],
    [
      "a field that is missing in a part, at the part's name",
      changed("  dataBits: 8                  # 7 or 8\n", ""),
      { line: 15, field: "transport.dataBits", message: /^is missing: expected 7 or 8$/ },
    ],
    [
      "a field that is missing in an item of a list, at the item",
      changed("        name: flow             # as the document calls it\n", ""),
      { line: 40, field: "messages.0.fields.0.name", message: /^is missing: expected string$/ },
    ],
    [
      "several that are missing in a part, once",
      changed("  dtr: false                   # levels set once at opening\n  rts: false\n", ""),
      {
        line: 15,
        field: "transport",
        message: /^2 fields are missing: dtr \(boolean\), rts \(boolean\)$/,
      },
    ],
    [
      "a file without its first word",
      "{}",
      { line: 1, field: "codec", message: /^is missing: expected 'line' \| 'packet' \| 'astm'$/ },
    ],
    [
      "a field that there is not, and that is empty",
      changed("between:", "betwixt:\nbetween:"),
      { line: 30, field: "betwixt", message: /^is no field here; found null$/ },
    ],
    ["an empty file", "", { line: 1, field: "", message: /expected object.*found null/ }],
    ["a text that is no YAML", "codec: [", { line: 1, field: "", message: /./ }],
  ])("names %s by line and field", (_, text, { line, field, message }) => {
    const [fault] = checkProfileText(text).faults;
    expect(fault).toEqual({ line, field, message: expect.stringMatching(message) });
  });

  it("says of a file that is hardly begun once what it lacks", () => {
    const { faults } = checkProfileText("codec: line\nid: example/pump\n");
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 1, field: "" });
    expect(faults[0]?.message).toMatch(
      /^18 fields are missing: version \(number\), label \(object\), .*emission/,
    );
  });

  it("says a line end as it stands in a file, and prints no control character", () => {
    const ends = profileTemplate("line").replace('lineEnds: ["\\r\\n"]', 'lineEnds: ["\\n\\r"]');
    expect(checkProfileText(ends).faults).toMatchObject([
      {
        field: "framing.lineEnds.0",
        message: String.raw`Invalid input: expected "\r\n" or "\r" or "\n"; found "\n\r"`,
      },
    ]);
    const texts = [
      ends,
      changed("  direction: listenOnly ", '  "di\\erection": listenOnly '),
      changed('pattern: "9.99"', 'pattern: "9.[\\u00079"'),
      changed("match: [{ at: 1, is: D }]", 'match: [{ at: 1, is: "\\u2007" }]'),
      changed("parity: none", "parity: \u0007"),
    ];
    for (const text of texts) {
      const { faults } = checkProfileText(text);
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(`${fault.field} ${fault.message}`).not.toMatch(/\p{Cc}/u);
    }
  });

  it("says every number that a field may be, not the nearest alone", () => {
    const text = changed("dataBits: 8", "dataBits: 9");
    expect(checkProfileText(text).faults).toMatchObject([
      { field: "transport.dataBits", message: "Invalid input: expected 7 or 8; found 9" },
    ]);
  });

  it("names all its faults, not the first alone", () => {
    const text = changed("baud: 9600", "baud: fast").replace("parity: none", "parity: mark");
    expect(checkProfileText(text).faults.map(({ field }) => field)).toEqual([
      "transport.baud",
      "transport.parity",
    ]);
  });
});
