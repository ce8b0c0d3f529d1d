import { describe, expect, it } from "vitest";
import { readInvos } from "./readInvos.ts";

const line = (first: string, more = "0  0  0  0  0  0  0  0  0  0  0  0"): string =>
  `1.2.34.56/1/1  01/31/26  15:33:56  ${first}  ${more}`;

describe("the case history of an INVOS", () => {
  it("keeps a reserved field that is not zero, as it may one day mean something", () => {
    expect(readInvos(line("68  0  0  7")).rows[0]?.others).toContainEqual({
      name: "Ch 1 reserved",
      text: "7",
    });
  });

  it("reads lines that were given CR LF on their way", () => {
    expect(readInvos(`${line("68  0  0  0")}\r\n`).rows[0]?.cells).toEqual([
      68,
      "inactive",
      "inactive",
      "inactive",
    ]);
  });

  it.each([
    ["-5  0  0  0", /Ch 1 rSO2 must be a whole number of 0 or 15 to 95, found "-5"/],
    ["068  0  0  0", /found "068"/],
    ["68.5  0  0  0", /found "68.5"/],
    ["96  0  0  0", /found "96"/],
    ["68  200  0  0", /Ch 1 event must be .* 0 to 160 or 252 to 254, found "200"/],
    ["68  0  20  0", /Ch 1 status must be .* 0 to 19, found "20"/],
  ])("rejects the channel %j and names the field, what was found and what is allowed", (channel, detail) => {
    expect(readInvos(line(channel)).rejected[0]?.detail).toMatch(detail);
  });

  it("rejects a version of another form", () => {
    expect(readInvos(line("68  0  0  0").replace("1.2.34.56/1/1", "2")).rejected[0]?.detail).toMatch(
      /Version must be such as 1\.2\.34\.56\/1\/1, found "2"/,
    );
  });
});
