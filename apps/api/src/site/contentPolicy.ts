import { createHash } from "node:crypto";

/** Scripts and styles that stand in the HTML itself; those with a `src` come from us anyway. */
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;

/**
 * The content security policy of one page: everything from here and nowhere else, inline code only where its hash is
 * listed. No exception for `unsafe-inline` or `unsafe-eval`.
 */
export function contentPolicy(html: string, host: string): string {
  const hashes = { script: [] as string[], style: [] as string[] };
  for (const [, tag, attributes, code] of html.matchAll(INLINE)) {
    if (/\bsrc\s*=/i.test(attributes ?? "") || !code) continue;
    const digest = createHash("sha256").update(code).digest("base64");
    hashes[tag?.toLowerCase() as "script" | "style"].push(`'sha256-${digest}'`);
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes.script)].join(" "),
    ["style-src 'self'", ...new Set(hashes.style)].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Older browsers do not count a WebSocket of the page's own host as 'self'.
    `connect-src 'self' ws://${host} wss://${host}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join("; ");
}
