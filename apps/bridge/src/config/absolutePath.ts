import { isAbsolute, join, resolve } from "node:path";
import type { PortConfig } from "@openperfusion/contracts";
import { isProfileFile } from "../profiles/profileFile.ts";

/** A port's path as meant from the configuration's folder; names and addresses stay as they are. */
export function absolutePath(path: string, folder: string): string {
  const isName =
    isAbsolute(path) || path.includes("://") || path.startsWith("usb:") || /^COM\d+$/i.test(path);
  return isName ? path : join(folder, path);
}

/** A port whose names are meant from the configuration's folder. */
export function absolutePort(port: PortConfig, folder: string): PortConfig {
  return {
    ...port,
    path: absolutePath(port.path, folder),
    profile: isProfileFile(port.profile) ? resolve(folder, port.profile) : port.profile,
  };
}
