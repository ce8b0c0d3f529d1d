import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { checkedText, configText, firstConfig, refuseTwins, replaceConfig, withPort } from "./configFile.ts";

const PORT = `[[port]]\nid = "flow"\npath = "/dev/ttyUSB0"\nprofile = "em-tec/bioprott"\norigin = "device"\n`;
const OLD = `# ours, since 2024\n[bridge]\nid = "or-3" # room 3\ndata = "spool"\n\n${PORT}# the end`;
const NOW = new Date("2026-11-26T18:00:00.250Z");

it("keeps every character of the old text and adds the port behind it", () => {
  const text = withPort(OLD, PORT.replace("flow", "gas").replace("USB0", "USB1"));
  expect(text.startsWith(OLD)).toBe(true);
  expect(checkedText(text, "/etc/bridge.toml").port.map(({ id }) => id)).toEqual(["flow", "gas"]);
});

it("makes a configuration that runs out of nothing but a name", () => {
  const config = checkedText(withPort(firstConfig("or-3"), PORT), "/etc/openperfusion/bridge.toml");
  expect(config.bridge).toMatchObject({ id: "or-3", data: "/etc/openperfusion/spool" });
});

describe("refuses", () => {
  it("an id that is there already", () => {
    expect(() => refuseTwins(OLD, { id: "flow", path: "/dev/ttyUSB9" })).toThrow(
      /id must be new, found "flow"/,
    );
  });

  it("a path that is there already, under another name too", () => {
    const folder = temporaryFolder();
    const node = join(folder, "ttyUSB0");
    const link = join(folder, "by-id");
    writeFileSync(node, "");
    symlinkSync(node, link);
    const text = OLD.replace("/dev/ttyUSB0", link);
    expect(() => refuseTwins(text, { id: "gas", path: node })).toThrow(
      /path must be new.*port "flow" reads already/,
    );
  });

  it("to add to a file that is wrong, and says what is", () => {
    expect(() => checkedText(withPort(OLD.replace('"device"', '"real"'), ""), "/x.toml")).toThrow(
      /port\[0\]\.origin/,
    );
    expect(() => refuseTwins("bridge: yes", { id: "a", path: "b" })).toThrow(/not TOML/);
  });
});

describe("the file", () => {
  it("is replaced whole, keeps its mode, and its old text lies beside it under the time", () => {
    const folder = temporaryFolder();
    const file = join(folder, "bridge.toml");
    writeFileSync(file, OLD);
    chmodSync(file, 0o640);
    const backup = replaceConfig(file, "new", NOW);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(backup).toMatch(/bridge\.toml\.20261126T180000Z\.bak$/);
    expect(readFileSync(backup!, "utf8")).toBe(OLD);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it("stays a link when it is one", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real"));
    const target = join(folder, "real", "bridge.toml");
    writeFileSync(target, OLD);
    symlinkSync(target, join(folder, "bridge.toml"));
    replaceConfig(join(folder, "bridge.toml"), "new", NOW);
    expect(readFileSync(target, "utf8")).toBe("new");
  });

  it("has no copy when it is new", () => {
    const file = join(temporaryFolder(), "bridge.toml");
    expect(configText(file)).toBeUndefined();
    expect(replaceConfig(file, OLD, NOW)).toBeUndefined();
    expect(configText(file)).toBe(OLD);
  });
});
