import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer } from "../testing/startTestServer.ts";
import type { TestServer } from "../testing/startTestServer.ts";
import { TEST_STORES } from "../testing/testStores.ts";
import type { TestStore } from "../testing/testStores.ts";
import { contentPolicy } from "./contentPolicy.ts";

/** sha256 of `start()`, by `printf 'start()' | openssl dgst -sha256 -binary | base64`. */
const START_HASH = "sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=";

describe("contentPolicy", () => {
  it("allows the page's own inline scripts by their hash, and no other", () => {
    const policy = contentPolicy(
      '<script>start()</script><script src="/a.js"></script><script type="module">start()</script>',
      "or1:4300",
    );
    expect(policy).toContain(`script-src 'self' '${START_HASH}';`);
    expect(policy).toContain("connect-src 'self' ws://or1:4300 wss://or1:4300;");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});

describe("the site", () => {
  let files: TestStore;
  let server: TestServer;
  let web: string;

  beforeAll(async () => {
    web = await mkdtemp(join(tmpdir(), "openperfusion-site-"));
    await mkdir(join(web, "en/guide"), { recursive: true });
    await mkdir(join(web, "assets"));
    await writeFile(join(web, "en/guide/index.html"), "<h1>Guide</h1><script>start()</script>");
    await writeFile(join(web, "__spa-fallback.html"), "<div id=app></div>");
    await writeFile(join(web, "assets/entry-abc.js"), "export {};");
    await writeFile(join(web, "..", "outside.txt"), "secret");
    await writeFile(join(web, ".hidden"), "secret");
    files = await (TEST_STORES[0] as (typeof TEST_STORES)[number]).create();
    server = await startTestServer(await files.open(), { web });
  });
  afterAll(async () => {
    await server.stop();
    await files.remove();
    await rm(web, { recursive: true });
    await rm(join(web, "..", "outside.txt"));
  });

  it("shows a prerendered page at its address, under a policy for just that page", async () => {
    for (const path of ["/en/guide", "/en/guide/", "/en/guide?lang=en"]) {
      const { status, text, headers } = await server.request("GET", path);
      expect([status, text]).toEqual([200, "<h1>Guide</h1><script>start()</script>"]);
      expect(headers.get("content-security-policy")).toContain(START_HASH);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("shows the application at every other address, and says so when a file is missing", async () => {
    expect((await server.request("GET", "/en/console/live")).text).toBe("<div id=app></div>");
    expect(await server.request("GET", "/assets/gone.js")).toMatchObject({
      status: 404,
      body: { code: "notFound" },
    });
    expect((await server.request("GET", "/api/v1/nothing")).status).toBe(404);
  });

  it("lets assets with a hash in their name be kept, and asks again for pages", async () => {
    const asset = await server.request("GET", "/assets/entry-abc.js");
    expect(asset.headers.get("content-type")).toContain("text/javascript");
    expect(asset.headers.get("cache-control")).toContain("immutable");
    // A worker may load its own modules: its policy is that of its script.
    expect(asset.headers.get("content-security-policy")).toContain("script-src 'self';");
    const page = await server.request("GET", "/en/guide");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await fetch(`${server.address}/en/guide`, {
      headers: { "if-none-match": page.headers.get("etag") as string },
    });
    expect(again.status).toBe(304);
  });

  it("shows a page that was built anew while the server ran", async () => {
    await writeFile(join(web, "fresh.html"), "one");
    expect((await server.request("GET", "/fresh.html")).text).toBe("one");
    await writeFile(join(web, "fresh.html"), "another");
    expect((await server.request("GET", "/fresh.html")).text).toBe("another");
  });

  it.each([
    "/../outside.txt",
    "/%2e%2e/outside.txt",
    "/..%2foutside.txt",
    "/..%5coutside.txt",
    "/.hidden",
    "/%00.txt",
    "/%zz.txt",
  ])("gives no file outside its folder for %s", async (path) => {
    const { status, text } = await rawGet(server.address, path);
    expect(text).not.toContain("secret");
    expect(status).toBeGreaterThanOrEqual(400);
  });
});

/** fetch() would tidy the path before it is sent. */
function rawGet(address: string, path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on("error", reject)
      .end();
  });
}
