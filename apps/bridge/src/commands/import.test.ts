import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findImporter } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

async function run(
  ...args: string[]
): Promise<{ code: number | null; lines: Record<string, unknown>[]; stderr: string; stdout: string }> {
  const bridge = bridgeProcess(...args);
  const code = await bridge.ended;
  return { code, lines: bridge.lines, stderr: bridge.stderr(), stdout: bridge.stdout() };
}

/** The golden files of an importer, as an analyzer writes them: in an encoding of one byte per character. */
function exported(format: string, at: number): string {
  const file = join(temporaryFolder(), "export.csv");
  writeFileSync(file, Buffer.from(findImporter(format)?.golden[at]?.text ?? "", "latin1"));
  return file;
}

it("prints the timed readings of a file, with what the file says of a doubtful one", async () => {
  const { code, stdout } = await run("import", exported("radiometer/abl800", 0), "--as", "radiometer/abl800");
  expect(code).toBe(0);
  expect(stdout).toContain(
    "2026-04-17T11:21  pH of a sample whose site is not told: 7.328 [pH]  (corrected to 37 °C; (476) - Measurement unstable)\n",
  );
  expect(stdout).toContain(
    "2026-04-17T11:21  Potassium: above the device's range  ((93) - Value above the reportable range)\n",
  );
});

it("tells signs of one state apart in words, in Spanish too", async () => {
  const args = [
    "import",
    exported("medtronic/vitalflow", 1),
    "--format",
    "medtronic/vitalflow",
    "--lang",
    "es",
  ];
  const { stdout, stderr } = await run(...args);
  expect(stdout).toContain("(limitLow; D: límite desactivado)");
  expect(stdout).toContain("(limitHigh; A: límite automático, sin decir su número)");
  expect(stderr).toMatch(/line 3 rejected, there must be 15 fields, found 6/);
});

it("gives all that a file says as JSON lines, the rejected lines last", async () => {
  const args = ["import", exported("radiometer/abl800", 1), "--format", "radiometer/abl800", "--json"];
  const { lines } = await run(...args);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    line: 2,
    time: "2028-02-29T09:05",
    readings: expect.arrayContaining([
      { signal: "blood.mixedVenous.ph", kind: "measured", qualifier: "temperatureView=37C", value: 7.31 },
      {
        signal: "blood.lactate",
        kind: "measured",
        state: "underflow",
        note: "(94) - Value below the reportable range",
      },
    ]),
    others: expect.arrayContaining([{ name: "T (°C)", text: "32,5" }]),
  });
  expect(lines[1]).toMatchObject({
    rejected: [
      { line: 3, reason: "fields" },
      { line: 4, reason: "time" },
    ],
  });
});

it("gives one reading a line as CSV, quoted where it must be", async () => {
  const args = ["import", exported("radiometer/abl800", 1), "--format", "radiometer/abl800", "--csv"];
  const { stdout } = await run(...args);
  const [header, first] = stdout.split("\r\n");
  expect(header).toBe("line,time,signal,kind,qualifier,value,unit,state,note");
  expect(first).toBe("2,2028-02-29T09:05,blood.mixedVenous.ph,measured,temperatureView=37C,7.31,[pH],,");
  expect(stdout).toContain(
    "blood.lactate,measured,,,mmol/L,underflow,(94) - Value below the reportable range\r\n",
  );
});

it("lists the formats with what they were held against", async () => {
  const { stdout } = await run("import", "--list", "--json");
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({ id: "radiometer/abl800", evidence: "captured" }),
    expect.objectContaining({ id: "medtronic/vitalflow", evidence: "public-code" }),
    expect.objectContaining({ id: "medtronic/invos-history", evidence: "documented" }),
  ]);
});

it.each([
  [["import", "x.csv"], "usage", /--as must be one of radiometer\/abl800.*found "nothing"/],
  [["import", "--format", "medtronic/vitalflow"], "usage", /name the file/],
  [["import", "x", "--format", "medtronic/vitalflow", "--csv"], "usage", /not both/],
  [["import", "/no/such/file", "--format", "medtronic/vitalflow"], "file-unreadable", /can't be read/],
  [
    ["import", "x", "--as", "medtronic/vitalflow", "--case", "1"],
    "usage",
    /--server and --case belong together/,
  ],
  [
    ["import", "x", "--as", "medtronic/vitalflow", "--case", "1", "--server", "http://127.0.0.1:9"],
    "usage",
    /other patients and names.*--checked/,
  ],
  [
    ["import", "-", "--as", "x", "--case", "1", "--server", "http://127.0.0.1:9", "--checked"],
    "usage",
    /name the file to import: it is read again/,
  ],
  [
    ["import", "x", "--case", "1", "--server", "http://127.0.0.1:9", "--checked"],
    "usage",
    /--as must be one of .*or the profile/,
  ],
])("ends %j with the code %s", async (args, code, message) => {
  const { code: exit, lines, stderr } = await run(...args, "--json");
  expect(exit).toBe(2);
  expect(lines[0]).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
  expect(stderr).toContain(`[${code}]`);
});

it("says why a file is not of the format", async () => {
  const args = ["import", exported("medtronic/invos-history", 0), "--format", "radiometer/abl800"];
  const { code, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /no line of radiometer\/abl800: line 1, the first line must begin with the title Time/,
  );
});
