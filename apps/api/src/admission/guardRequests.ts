import type { FastifyInstance } from "fastify";
import { problemOf } from "../problems/problemOf.ts";
import { AppError } from "../problems/AppError.ts";
import type { Admission } from "./Admission.ts";

/** Documents that are not pages of the site get a policy that lets them load their own style and nothing else. */
const BARE_POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Turns away who is not admitted before anything is read, and puts the security headers on every answer. */
export function guardRequests(fastify: FastifyInstance, admission: Admission): void {
  fastify.addHook("onRequest", async (request, reply) => {
    void reply.headers({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": BARE_POLICY,
    });
    const refusal = admission.refusal(request.raw);
    if (refusal === undefined) return;
    const found = request.headers[refusal] ?? "none";
    const error =
      refusal === "host"
        ? new AppError(
            "hostRefused",
            `Host is "${found}"; allowed are loopback names and those given with --allow-host`,
          )
        : new AppError(
            "originRefused",
            `Origin is "${found}"; allowed are pages of this server and --allow-origin`,
          );
    const problem = problemOf(error);
    await reply.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  });
}
