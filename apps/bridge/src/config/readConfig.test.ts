import { describe, expect, it } from "vitest";
import { parseConfig } from "./readConfig.ts";
import { planPort } from "./planPort.ts";
import type { PortPlan } from "./planPort.ts";
import { sendsRequests } from "../transports/waysToSend.ts";

const HEAD = `[bridge]\nid = "or-3"\ndata = "spool"\nserver = "http://127.0.0.1:4300"\n`;
const port = (lines: string): string =>
  `${HEAD}[[port]]\nid = "flow"\npath = "tcp://10.0.0.5:4001"\n${lines}`;
const GOOD = port(`profile = "em-tec/bioprott"\norigin = "device"\n`);

it("takes names in the file from the file's folder, and leaves addresses as they are", () => {
  const { bridge, port: ports } = parseConfig(GOOD, "/etc/openperfusion");
  expect(bridge).toMatchObject({ data: "/etc/openperfusion/spool", retention_days: 7, commitEvery_ms: 100 });
  expect(ports[0]?.path).toBe("tcp://10.0.0.5:4001");
});

describe("names the field, what was found and what is allowed", () => {
  it.each([
    ["an origin that is not told", port(`profile = "em-tec/bioprott"`), /port\[0\]\.origin: .*found nothing/],
    [
      "an origin that there is not",
      port(`profile = "em-tec/bioprott"\norigin = "real"`),
      /port\[0\]\.origin: .*"device".*found "real"/,
    ],
    ["a word that is misspelled", GOOD.replace("retention", "").replace("server", "sever"), /sever/],
    [
      "a port id twice",
      `${GOOD}[[port]]\nid = "flow"\npath = "/dev/ttyS0"\nprofile = "em-tec/bioprott"\norigin = "device"`,
      /port\.id must be unique, found "flow" twice/,
    ],
    ["something that is no TOML", "bridge: yes", /not TOML/],
  ])("for %s", (_, text, message) => {
    expect(() => parseConfig(text, "/")).toThrow(message);
  });
});

describe("a port", () => {
  const plan = (change: object): PortPlan =>
    planPort({
      id: "gas",
      path: "tcp://10.0.0.5:4001",
      profile: "terumo/cdi-500",
      origin: "device",
      options: { gasUnit: "kPa" },
      placement: {},
      ...change,
    });

  it.each([
    [{ options: {} }, "config-invalid", /gasUnit must be mmHg or kPa, found nothing/],
    [{ options: { gasUnit: "psi" } }, "config-invalid", /found "psi"/],
    [{ profile: "terumo/cdi-400" }, "profile-unknown", /known are terumo\/cdi-500/],
    [{ path: "tcp://10.0.0.5" }, "config-invalid", /tcp:\/\/HOST:PORT/],
    [{ path: "tcp://10.0.0.5:70000" }, "config-invalid", /1 to 65535/],
    [{ path: "udp://10.0.0.5:1" }, "config-invalid", /udp/],
    [{ path: "/no/such/recording.log" }, "file-unreadable", /found nothing at/],
    [{ path: "usb:0403:A50285BI" }, "config-invalid", /usb:VID:PID:SERIAL/],
    [
      { polling: true },
      "config-invalid",
      /polling must be left out, found true: terumo\/cdi-500 talks by itself/,
    ],
    [{ path: import.meta.filename, polling: true }, "config-invalid", /a recording can't be asked/],
    [{ speed: 10 }, "config-invalid", /speed is for a recorded file only/],
  ])("is refused with %o", (change, code, message) => {
    expect(() => plan(change)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  it("takes polling for a device that waits for answers as for one that must be asked", () => {
    for (const profile of ["astm/analyzer", "xenios/novalung"]) {
      const asked = plan({ profile, options: {}, polling: true });
      expect([profile, asked.config.polling, sendsRequests(asked)]).toEqual([profile, true, true]);
      expect(sendsRequests(plan({ profile, options: {} }))).toBe(false);
    }
  });

  it("that is not plugged in yet is waited for", () => {
    expect(plan({ path: "/dev/serial/by-id/usb-not-there-yet" })).toMatchObject({ way: "tty" });
  });
});
