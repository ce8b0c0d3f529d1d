import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { sampleReport } from "../testing/sampleReport.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { askStatus, reportOf } from "./askStatus.ts";
import { StatusServer } from "./StatusServer.ts";
import { statusAddress } from "./statusAddress.ts";

function serverIn(folder: string): { readonly server: StatusServer; readonly complaints: string[] } {
  const complaints: string[] = [];
  const server = new StatusServer(folder, (line) => complaints.push(line));
  onTestFinished(() => server.stop());
  return { server, complaints };
}

describe("a running bridge", () => {
  it("tells whoever asks its last report at once and every one after it", async () => {
    const folder = temporaryFolder();
    const { server } = serverIn(folder);
    server.tell(sampleReport());
    const heard: number[] = [];
    const stop = askStatus(folder, {
      onReport: ({ up_ms }) => heard.push(up_ms),
      onEnd: () => heard.push(-1),
    });
    onTestFinished(stop);
    await expect.poll(() => heard).toEqual([sampleReport().up_ms]);
    server.tell({ ...sampleReport(), up_ms: 5 });
    await expect.poll(() => heard).toEqual([sampleReport().up_ms, 5]);
    server.stop();
    await expect.poll(() => heard.at(-1)).toBe(-1);
  });

  it("is asked although one before it was killed and left its socket", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "status.sock"), "");
    const { server, complaints } = serverIn(folder);
    server.tell(sampleReport());
    await expect.poll(() => reportOf(folder)).toEqual(sampleReport());
    expect(complaints).toEqual([]);
  });

  it("that can't be asked says so and goes on", async () => {
    const { complaints } = serverIn("/no/such/folder");
    await expect.poll(() => complaints).toEqual([expect.stringMatching(/status can't be served/)]);
  });
});

it("no report comes where no bridge runs", async () => {
  expect(await reportOf(temporaryFolder())).toBeUndefined();
});

it.each([
  ["/var/lib/openperfusion", "linux", /^\/var\/lib\/openperfusion\/status\.sock$/],
  [`/${"long/".repeat(30)}`, "linux", /openperfusion-[0-9a-f]{16}\.sock$/],
  ["C:\\openperfusion", "win32", /^\\\\\.\\pipe\\openperfusion-[0-9a-f]{16}$/],
] as const)("the bridge of %s on %s is asked at a name that the system allows", (data, platform, name) => {
  expect(statusAddress(data, platform)).toMatch(name);
});
