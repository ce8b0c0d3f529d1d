import { describe, expect, it } from "vitest";
import { readOptions } from "./options.ts";

describe("readOptions", () => {
  it("needs nothing: loopback, port 4300, a folder beside, no site, no database server", () => {
    expect(readOptions([], {})).toEqual({
      run: {
        host: "127.0.0.1",
        port: 4300,
        isPortStrict: false,
        data: ".openperfusion",
        web: undefined,
        siteRules: undefined,
        allowedHosts: [],
        allowedOrigins: [],
        databaseUrl: undefined,
        natsUrl: undefined,
        logLevel: "info",
      },
    });
  });

  it("takes database and broker from the environment, and treats an empty setting as none", () => {
    const env = { DATABASE_URL: "postgres://db/perfusion", NATS_URL: "" };
    expect(readOptions(["--allow-host", "a", "--allow-host", "b"], env)).toMatchObject({
      run: { databaseUrl: "postgres://db/perfusion", natsUrl: undefined, allowedHosts: ["a", "b"] },
    });
  });

  it.each([
    [["--port", "99999"], /--port is "99999", allowed: 0…65535/],
    [["--port", "4x"], /--port is "4x"/],
    [["--log-level", "loud"], /--log-level is "loud", allowed: debug, info, warn, error/],
    [["--fast"], /--fast/],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => readOptions(args, {})).toThrow(message);
  });
});
