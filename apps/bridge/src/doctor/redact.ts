import { basename, dirname } from "node:path";
import { homedir, hostname, userInfo } from "node:os";
import type { BridgeConfig } from "@openperfusion/contracts";
import { isProfileFile } from "../profiles/profileFile.ts";

/** Words that must not leave the house, each with what stands in its place. */
export interface Secrets {
  readonly anywhere: ReadonlyMap<string, string>;
  /** Only where they stand by themselves: a short name is a part of many words. */
  readonly alone: ReadonlyMap<string, string>;
}

/**
 * What of a configuration tells of people or opens doors: names and passwords in addresses, whatever follows an
 * address's host, folders and names of files (a recording is often named after a patient), the person who is logged in,
 * this machine's name. Comments never come so far: the configuration is written anew from what it means.
 */
export function secretsOf(config: BridgeConfig | undefined): Secrets {
  const anywhere = new Map<string, string>();
  const hide = (word: string, by: string): void => {
    if (word.length > 1) anywhere.set(word, by);
  };
  if (config?.bridge.server !== undefined) {
    const { server } = config.bridge;
    const { username, password, search, hash, pathname, origin } = new URL(server);
    hide(server, `${origin}/…`);
    for (const word of [username, password, search, hash, pathname]) {
      hide(word, "<removed>");
      hide(decoded(word), "<removed>");
    }
  }
  config?.port.forEach(({ path, profile }, i) => {
    if (isProfileFile(profile)) {
      hide(profile, `<profile ${i + 1}>`);
      hide(dirname(profile), "<folder>");
    }
    if (path.startsWith("/dev/") || path.includes("://") || /^(COM\d|usb:)/i.test(path)) return;
    hide(path, `<file ${i + 1}>`);
    hide(basename(path), `<file ${i + 1}>`);
    hide(dirname(path), "<folder>");
  });
  if (config !== undefined) hide(config.bridge.data, "<spool>");
  hide(homedir(), "~");
  const alone = new Map([
    [userInfo().username, "<user>"],
    [hostname(), "<machine>"],
  ]);
  return { anywhere, alone };
}

/** The text without the secrets; the longest are looked for first, because one may hold another. */
export function redacted(text: string, { anywhere, alone }: Secrets): string {
  const words = [...anywhere].toSorted(([a], [b]) => b.length - a.length);
  const clean = words.reduce(
    (rest, [word, by]) => rest.replaceAll(word, by).replaceAll(inJson(word), inJson(by)),
    text,
  );
  return [...alone].reduce((rest, [word, by]) => {
    const literal = word.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
    return rest.replaceAll(new RegExp(`(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`, "g"), by);
  }, clean);
}

/** As the word stands within a JSON text. */
function inJson(word: string): string {
  return JSON.stringify(word).slice(1, -1);
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
