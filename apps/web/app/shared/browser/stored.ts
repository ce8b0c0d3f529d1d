/**
 * The browser's local storage, which a page may be denied (private window, kiosk policy):
 * then nothing is remembered and everything else works.
 */
export function readStored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // Denied or full: the choice lasts as long as the page.
  }
}
