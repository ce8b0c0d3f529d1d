import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "vite";

/**
 * Writes `service-worker.js` beside the built site: after its first visit the site, the simulator above all, opens
 * without a network. Runs when all pages are made, because it names them.
 */
export async function writeServiceWorker(site: string): Promise<void> {
  const files = filesUnder(site);
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  const kept = files.filter((file) => !isDrawnByScript(file));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: {
      SITE_ADDRESSES: JSON.stringify(kept.map(addressOf)),
      SITE_VERSION: JSON.stringify(hash.digest("hex").slice(0, 16)),
    },
    build: {
      outDir: site,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, "serviceWorker.ts"),
        output: { format: "iife", entryFileNames: "service-worker.js" },
      },
    },
  });
}

/** A page is stored under the address at which it is asked for: `en/guide/index.html` is `/en/guide`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "")}`;
}

/**
 * Hundreds of pages that any other page's script draws as well: a first visit would wait for megabytes of them. Without a
 * network their addresses are answered with the page that is stored for all.
 */
export function isDrawnByScript(file: string): boolean {
  return /^[a-z]{2}\/guide\/rules\/[^/]+\/index\.html$/.test(file);
}

function filesUnder(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "service-worker.js" && !entry.name.startsWith("."))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !file.startsWith("."))
    .toSorted();
}
