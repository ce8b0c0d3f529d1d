import { isAbsolute, join } from "node:path";

/** A port's path as meant from the configuration's folder; names and addresses stay as they are. */
export function absolutePath(path: string, folder: string): string {
  const isName =
    isAbsolute(path) || path.includes("://") || path.startsWith("usb:") || /^COM\d+$/i.test(path);
  return isName ? path : join(folder, path);
}
