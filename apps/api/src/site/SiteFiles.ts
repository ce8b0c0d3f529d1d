import { createReadStream } from "node:fs";
import type { ReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const HTML = "text/html; charset=utf-8";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".pdf": "application/pdf",
  // What the site's router asks for when it changes to a prerendered page.
  ".data": "text/x-script; charset=utf-8",
};

export type SiteFile =
  | { readonly kind: "page"; readonly mediaType: string; readonly html: string; readonly tag: string }
  | {
      readonly kind: "file";
      readonly mediaType: string;
      readonly isImmutable: boolean;
      readonly tag: string;
      readonly size_bytes: number;
      readonly open: () => ReadStream;
    };

/** The built site in a folder: prerendered pages, assets, and one page for every address of the application. */
export class SiteFiles {
  readonly #root: string;
  /** A page is read again when it has changed: it is needed whole, for the hashes of its inline scripts. */
  readonly #pages = new Map<string, { readonly tag: string; readonly html: string }>();

  constructor(root: string) {
    this.#root = normalize(root);
  }

  /** What an address shows; undefined where there is nothing. `path` is as in the request, without its query. */
  async find(path: string): Promise<SiteFile | undefined> {
    const name = fileName(path);
    if (name === undefined) return undefined;
    if (extname(name) !== "") return (await this.#page(name)) ?? this.#file(name);
    return (
      (await this.#page(join(name, "index.html"))) ??
      (await this.#page("__spa-fallback.html")) ??
      this.#page("index.html")
    );
  }

  async #page(name: string): Promise<SiteFile | undefined> {
    if (extname(name) !== ".html") return undefined;
    const file = join(this.#root, name);
    const tag = await tagOf(file);
    if (tag === undefined) return undefined;
    const known = this.#pages.get(file);
    if (known?.tag === tag.tag) return { kind: "page", mediaType: HTML, ...known };
    const page = { tag: tag.tag, html: await readFile(file, "utf8") };
    this.#pages.set(file, page);
    return { kind: "page", mediaType: HTML, ...page };
  }

  async #file(name: string): Promise<SiteFile | undefined> {
    const file = join(this.#root, name);
    const found = await tagOf(file);
    if (found === undefined) return undefined;
    return {
      kind: "file",
      mediaType: MEDIA_TYPES[extname(name)] ?? "application/octet-stream",
      // The build puts a hash of the content into these names.
      isImmutable: name.startsWith(`assets${sep}`),
      ...found,
      open: () => createReadStream(file),
    };
  }
}

/** The path as a file name inside the folder; undefined for one that leads out of it or can't be read. */
function fileName(path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const parts = decoded.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith("."))) return undefined;
  return parts.length === 0 ? "." : join(...parts);
}

async function tagOf(file: string): Promise<{ tag: string; size_bytes: number } | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  return {
    tag: `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`,
    size_bytes: found.size,
  };
}
