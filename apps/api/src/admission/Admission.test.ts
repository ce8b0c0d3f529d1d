import { describe, expect, it } from "vitest";
import { Admission } from "./Admission.ts";

const admission = new Admission({
  hosts: ["perfusion.hospital.example", "2001:db8::7"],
  origins: ["http://localhost:5173"],
});
const refusal = (host: string | undefined, origin?: string): string | undefined =>
  admission.refusal({
    headers: { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) },
  });

describe("Admission", () => {
  it("admits programs, which send no Origin, under the names of this machine and those that were allowed", () => {
    for (const host of [
      "127.0.0.1:4300",
      "localhost:4300",
      "LOCALHOST",
      "[::1]:4300",
      "[2001:db8::7]:4300",
      "perfusion.hospital.example",
    ]) {
      expect(refusal(host)).toBeUndefined();
    }
  });

  it("turns away a page elsewhere that points its own name at this machine", () => {
    expect(refusal("evil.example:4300")).toBe("host");
    expect(refusal("127.0.0.1.evil.example")).toBe("host");
    expect(refusal(undefined)).toBe("host");
  });

  it("admits its own pages and the allowed ones, and no other", () => {
    expect(refusal("127.0.0.1:4300", "http://127.0.0.1:4300")).toBeUndefined();
    expect(refusal("perfusion.hospital.example", "https://perfusion.hospital.example")).toBeUndefined();
    expect(refusal("127.0.0.1:4300", "http://localhost:5173")).toBeUndefined();
    expect(refusal("127.0.0.1:4300", "http://127.0.0.1:9999")).toBe("origin");
    expect(refusal("127.0.0.1:4300", "http://localhost:4300")).toBe("origin");
    expect(refusal("127.0.0.1:4300", "null")).toBe("origin");
  });
});
