import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { API_PREFIX } from "@openperfusion/contracts";
import { contentPolicy } from "./contentPolicy.ts";
import { SiteFiles } from "./SiteFiles.ts";

/** Serves the built site at every address that is not the server's own. */
export function serveSite(fastify: FastifyInstance, folder: string): void {
  const files = new SiteFiles(folder);
  fastify.route({
    method: ["GET", "HEAD"],
    url: "/*",
    handler: (request, reply) => answer(files, request, reply),
  });
}

async function answer(files: SiteFiles, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const path = request.url.split("?", 1)[0] as string;
  const file = path.startsWith(`${API_PREFIX}/`) ? undefined : await files.find(path);
  if (file === undefined) {
    reply.callNotFound();
    return reply;
  }
  // A worker's script brings the policy of its worker, so files get one as pages do.
  const html = file.kind === "page" ? file.html : "";
  const isImmutable = file.kind === "file" && file.isImmutable;
  void reply.type(file.mediaType).headers({
    etag: file.tag,
    "cache-control": isImmutable ? "public, max-age=31536000, immutable" : "no-cache",
    "content-security-policy": contentPolicy(html, request.headers.host ?? ""),
  });
  if (isKnown(request, file.tag)) return reply.status(304).send();
  if (file.kind === "page") return reply.send(file.html);
  void reply.header("content-length", file.size_bytes);
  return request.method === "HEAD" ? reply.send() : reply.send(file.open());
}

function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  return headers["if-none-match"] === tag;
}
