import { describe, expect, it } from "vitest";
import { refusePortsOf } from "./environment.ts";
import { configFaults } from "./configFaults.ts";
import { parseConfig } from "./readConfig.ts";

const GOOD = `# a bridge
[bridge]
id = "or-3"
data = "spool"

[[port]] # the pump's meter
id = "flow"
path = "tcp://10.0.0.5:4001"
profile = "em-tec/bioprott"
origin = "device"

[[port]]
id = "gas"
path = "/dev/ttyUSB0"
profile = "terumo/cdi-500"
origin = "device"
[port.options]
gasUnit = "mmHg"
`;

const faults = (text: string, env: Record<string, string> = {}): string[] =>
  configFaults(text, "/etc/openperfusion", env).map(
    ({ line, field, message }) => `${line ?? "-"} ${field}: ${message}`,
  );

it("a configuration that a bridge can run with has no fault", () => {
  expect(faults(GOOD)).toEqual([]);
});

describe("a fault is told with its line and field", () => {
  it.each([
    [
      "in a table of one port",
      GOOD.replace('"mmHg"', '"psi"'),
      [/^17 port\[1\]\.options: .*gasUnit must be mmHg or kPa/],
    ],
    ["a value", GOOD.replace('"tcp:', '"udp:'), [/^8 port\[0\]\.path: .*tcp:\/\/HOST:PORT/]],
    [
      "a field that is missing, at its table",
      GOOD.replace('origin = "device"\n', ""),
      [/^6 port\[0\]\.origin: /],
    ],
    [
      "a word that is misspelled",
      GOOD.replace("data =", "data_ ="),
      [/^2 bridge\.data: /, /^4 bridge\.data_: there is no such field/],
    ],
    ["an id twice", GOOD.replace('"gas"', '"flow"'), [/^13 port\[1\]\.id: .*unique/]],
    ["what is no TOML", `${GOOD}x = [`, [/^19 column \d+: not TOML/]],
    [
      "a polled port that only talks",
      GOOD.replace("[port.options]", "polling = true\n[port.options]"),
      [/^17 port\[1\]\.polling: /],
    ],
    [
      "a table within a line",
      GOOD.replace('[port.options]\ngasUnit = "mmHg"', "options = { gasUnit = 3 }"),
      [/^17 port\[1\]\.options\.gasUnit: /],
    ],
    [
      "behind a text of several lines that looks like fields",
      `note = """\norigin = "x"\n[bridge]\n"""\n${GOOD.replace('"mmHg"', '"psi"')}`,
      [/^1 note: there is no such field/, /^21 port\[1\]\.options/],
    ],
  ])("%s", (_, text, expected) => {
    const found = faults(text);
    expect(found).toHaveLength(expected.length);
    for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
  });

  it("and all of them at once, in the order of their lines", () => {
    const text = GOOD.replace('"udp', '"x')
      .replace("em-tec/bioprott", "em-tec/none")
      .replace('"or-3"', "3")
      .replace('"mmHg"', '"psi"');
    expect(faults(text).map((line) => line.split(":")[0])).toEqual([
      "3 bridge.id",
      "9 port[0].profile",
      "17 port[1].options",
    ]);
  });
});

describe("the environment", () => {
  it("goes before the file", () => {
    const { bridge } = parseConfig(GOOD, "/", {
      OPENPERFUSION_BRIDGE_ID: "or-4",
      OPENPERFUSION_BRIDGE_DATA: "/data",
      OPENPERFUSION_BRIDGE_SERVER: "http://10.0.0.2:4300",
      OPENPERFUSION_BRIDGE_RETENTION_DAYS: "14",
      OPENPERFUSION_BRIDGE_COMMIT_EVERY_MS: "200",
      OPENPERFUSION_BRIDGE_CONFIG: "/etc/bridge.toml",
      OPENPERFUSION_TRACE: "1",
    });
    expect(bridge).toEqual({
      id: "or-4",
      data: "/data",
      server: "http://10.0.0.2:4300",
      retention_days: 14,
      commitEvery_ms: 200,
    });
  });

  it("that says something wrong is named by its variable", () => {
    expect(faults(GOOD, { OPENPERFUSION_BRIDGE_RETENTION_DAYS: "week" })).toEqual([
      expect.stringMatching(/^- OPENPERFUSION_BRIDGE_RETENTION_DAYS: .*found "week"/),
    ]);
  });

  const PORTS = "OPENPERFUSION_BRIDGE_PORTS";
  const pump = { id: "flow", path: "tcp://10.0.0.5:4001", profile: "em-tec/bioprott", origin: "device" };

  it("may give all the ports, in place of the file's", () => {
    const monitor = {
      ...pump,
      id: "gas",
      path: "/dev/ttyUSB0",
      profile: "terumo/cdi-500",
      options: { gasUnit: "kPa" },
    };
    const { port } = parseConfig(GOOD, "/", { [PORTS]: JSON.stringify([monitor]) });
    expect(port).toEqual([{ ...monitor, placement: {} }]);
  });

  it("may leave a file nothing to say", () => {
    const env = {
      OPENPERFUSION_BRIDGE_ID: "or-4",
      OPENPERFUSION_BRIDGE_DATA: "/data",
      [PORTS]: JSON.stringify([pump]),
    };
    expect(parseConfig("", "/", env)).toMatchObject({ bridge: { id: "or-4", data: "/data" }, port: [pump] });
    expect(faults("", env)).toEqual([]);
  });

  it.each([
    [
      "a field that is wrong",
      [{ ...pump, origin: "console" }],
      /^- OPENPERFUSION_BRIDGE_PORTS\[0\]\.origin: .*found "console"/,
    ],
    [
      "a field that is not there",
      [{ ...pump, baud: 9600 }],
      /^- OPENPERFUSION_BRIDGE_PORTS\[0\]\.baud: there is no such field/,
    ],
    [
      "a profile that there is not",
      [{ ...pump, profile: "em-tec/none" }],
      /^- OPENPERFUSION_BRIDGE_PORTS\[0\]\.profile: There is no profile/,
    ],
    ["an id twice", [pump, pump], /^- OPENPERFUSION_BRIDGE_PORTS\[1\]\.id: .*unique/],
    ["no port at all", [], /^- OPENPERFUSION_BRIDGE_PORTS: /],
    ["one port that is no list", pump, /^- OPENPERFUSION_BRIDGE_PORTS: .*expected array/],
  ])("is checked as the file is: ports with %s", (_, ports, message) => {
    expect(faults(GOOD, { [PORTS]: JSON.stringify(ports) })).toEqual([expect.stringMatching(message)]);
  });

  it("with ports that are no JSON is refused by the variable's name", () => {
    expect(faults(GOOD, { [PORTS]: "[[port]]" })).toEqual([
      expect.stringMatching(/^- environment: OPENPERFUSION_BRIDGE_PORTS must be a JSON array of ports: /),
    ]);
  });

  it("with ports keeps a command from changing those of the file, to no effect", () => {
    expect(() => refusePortsOf({ [PORTS]: "[]" })).toThrow(/come from OPENPERFUSION_BRIDGE_PORTS/);
    expect(() => refusePortsOf({ OPENPERFUSION_BRIDGE_ID: "or-4" })).not.toThrow();
  });

  it("with a variable of the bridge that means nothing is refused", () => {
    expect(() => parseConfig(GOOD, "/", { OPENPERFUSION_BRIDGE_SEVER: "x" })).toThrow(
      /sets OPENPERFUSION_BRIDGE_SEVER, which is none of .*OPENPERFUSION_BRIDGE_SERVER/,
    );
  });
});
