/** Where the answer to a request comes from. */
export type AnswerFrom =
  /** The network, as if there were no service worker: live values and the record must never be old. */
  | "network"
  /** The network, and the stored page when that does not answer. */
  | "networkThenStore"
  /** The store: the name holds a hash of the content, so what is stored is what the server has. */
  | "store";

export interface AskedFor {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Decides by the request alone. Only pages and their parts are stored; everything of the server's own passes by. */
export function answerFrom({ method, mode, url }: AskedFor, origin: string): AnswerFrom {
  const { origin: asked, pathname } = new URL(url);
  if (method !== "GET" || asked !== origin || isServerPath(pathname)) return "network";
  if (mode === "navigate") return "networkThenStore";
  return pathname.startsWith("/assets/") ? "store" : "networkThenStore";
}

function isServerPath(pathname: string): boolean {
  return /^\/(api|health|metrics)(\/|$)/.test(pathname);
}

/** The address under which a page is stored: without the slash at its end. */
export function storedAddress(url: string): string {
  const { pathname } = new URL(url);
  return pathname.length > 1 ? pathname.replace(/\/+$/, "") : pathname;
}
