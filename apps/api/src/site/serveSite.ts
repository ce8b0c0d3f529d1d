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
  void reply.header("etag", file.tag);
  if (file.kind === "page") {
    void reply
      .type("text/html; charset=utf-8")
      .header("cache-control", "no-cache")
      .header("content-security-policy", contentPolicy(file.html, request.headers.host as string));
    return isKnown(request, file.tag) ? reply.status(304).send() : reply.send(file.html);
  }
  void reply
    .type(file.mediaType)
    .header("cache-control", file.isImmutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (isKnown(request, file.tag)) return reply.status(304).send();
  void reply.header("content-length", file.size_bytes);
  return request.method === "HEAD" ? reply.send() : reply.send(file.open());
}

function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  return headers["if-none-match"] === tag;
}
