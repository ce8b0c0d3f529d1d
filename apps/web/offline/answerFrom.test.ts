import { describe, expect, it } from "vitest";
import { answerFrom, storedAddress } from "./answerFrom.ts";

const HERE = "http://127.0.0.1:4300";
const get = (path: string, mode: string = "cors") => ({ method: "GET", mode, url: `${HERE}${path}` });

describe("what works without the network", () => {
  it.each([
    ["/assets/root-BgDDN59i.js", "cors", "store"],
    ["/en/simulator", "navigate", "networkThenStore"],
    ["/es/guide/what-is-perfusion", "navigate", "networkThenStore"],
    ["/icon.svg", "no-cors", "networkThenStore"],
  ])("holds pages and their parts: %s", (path, mode, from) => {
    expect(answerFrom(get(path, mode), HERE)).toBe(from);
  });

  it.each(["/api/v1/streams", "/api/v1/docs", "/health", "/metrics"])(
    "never holds what the server says of now: %s",
    (path) => {
      expect(answerFrom(get(path), HERE)).toBe("network");
      expect(answerFrom(get(path, "navigate"), HERE)).toBe("network");
    },
  );

  it("passes on what changes something, and what goes elsewhere", () => {
    expect(answerFrom({ ...get("/en/simulator"), method: "POST" }, HERE)).toBe("network");
    expect(answerFrom({ ...get(""), url: "https://doi.org/10.1186/cc10349" }, HERE)).toBe("network");
  });

  it("finds a page with and without the slash at its end", () => {
    expect([`${HERE}/en/guide/`, `${HERE}/en/guide?x=1`, `${HERE}/`].map(storedAddress)).toEqual([
      "/en/guide",
      "/en/guide",
      "/",
    ]);
  });
});
