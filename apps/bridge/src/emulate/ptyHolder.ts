/**
 * A process that holds the pseudo-terminals of its parent's consoles. A process of its own, because a reader in the same
 * process and a writer that waits for it would wait for ever; one for all, because each costs 70 MB.
 */
import { reasonOf } from "../BridgeError.ts";
import { preciseWall_ms } from "./EmulatedPort.ts";
import { HeldPty } from "./HeldPty.ts";
import { SETTINGS_PERIOD_MS } from "./lineSettingsOf.ts";
import type { PtyReport, PtyRequest, PtyWrite, PtyWritten } from "./ptyMessages.ts";

const held = new Map<number, HeldPty>();
const tell = (report: PtyReport): boolean | undefined => process.send?.(report);

process.on("message", (request: PtyRequest) => {
  if (request.type === "write") tell({ type: "written", writes: request.writes.map(written) });
  else if (request.type === "open") void open(request.pty);
  else void close(request.pty);
});
process.on("disconnect", () => process.exit(0));
// Ctrl-C reaches the whole group; the parent decides when this ends.
process.on("SIGINT", () => {});
void watchSettings();

async function open(pty: number): Promise<void> {
  try {
    const opened = await HeldPty.open((bytes) => tell({ type: "received", pty, bytes }));
    held.set(pty, opened);
    tell({ type: "opened", pty, path: opened.path });
  } catch (error) {
    tell({ type: "notOpened", pty, reason: reasonOf(error) });
  }
}

async function close(pty: number): Promise<void> {
  const closing = held.get(pty);
  held.delete(pty);
  await closing?.close();
  tell({ type: "closed", pty });
}

function written({ pty, id, bytes }: PtyWrite): PtyWritten {
  const droppedCount = held.get(pty)?.write(bytes) ?? bytes.length;
  return { id, at_ms: preciseWall_ms(), droppedCount };
}

async function watchSettings(): Promise<void> {
  for (;;) {
    for (const [pty, one] of held) {
      const known = await one.changedSettings();
      if (known !== undefined) tell({ type: "lineSet", pty, known });
    }
    await new Promise((resolve) => setTimeout(resolve, SETTINGS_PERIOD_MS));
  }
}
