import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { cdiStream, chunk } from "../testing/streams.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { checkSpoolVersion, migrateSpool } from "./migrateSpool.ts";
import { SPOOL_MIGRATIONS } from "./spoolMigrations.ts";
import { SpoolStore } from "./SpoolStore.ts";
import { SqliteFile } from "./SqliteFile.ts";

const LATER = [...SPOOL_MIGRATIONS, "ALTER TABLE stream ADD COLUMN note TEXT NOT NULL DEFAULT 'none'"];

/** A spool of this bridge with one chunk in it. */
function spoolFile(): string {
  const file = join(temporaryFolder(), "spool.sqlite");
  const store = new SpoolStore(file);
  store.commit([{ stream: store.openStream(cdiStream()).key, entry: chunk(0, "abc") }]);
  store.close();
  return file;
}

function versionOf(file: string): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  const version = db.prepare("PRAGMA user_version").get()?.["user_version"];
  db.close();
  return version;
}

it("brings the spool of an older bridge to the next version with all that is in it", () => {
  const file = spoolFile();
  const db = new SqliteFile(file, { isReadOnly: false });
  expect(() => checkSpoolVersion(db, file, LATER)).toThrow(/version 1, of an older bridge.*version 2/);
  migrateSpool(db, file, LATER);
  migrateSpool(db, file, LATER);
  expect(() => checkSpoolVersion(db, file, LATER)).not.toThrow();
  expect(db.get("SELECT note, head_seq FROM stream")).toMatchObject({ note: "none", head_seq: 3 });
  expect(db.all("SELECT body FROM entry")).toMatchObject([{ body: Uint8Array.of(97, 98, 99) }]);
  db.close();
  expect(versionOf(file)).toBe(2);
});

it("leaves the spool as it was when a step fails", () => {
  const file = spoolFile();
  const db = new SqliteFile(file, { isReadOnly: false });
  expect(() => migrateSpool(db, file, [...LATER, "ALTER TABLE nothing RENAME TO something"])).toThrow(
    /nothing/,
  );
  expect(Object.keys(db.get("SELECT * FROM stream") ?? {})).not.toContain("note");
  db.close();
  expect(versionOf(file)).toBe(1);
});

it("refuses the spool of a newer bridge, says so, and changes nothing in it", () => {
  const file = spoolFile();
  const db = new SqliteFile(file, { isReadOnly: false });
  migrateSpool(db, file, LATER);
  db.close();
  for (const isReadOnly of [false, true]) {
    expect(() => new SpoolStore(file, { isReadOnly })).toThrow(
      /spool\.sqlite has version 2, written by a newer bridge; this one reads versions up to 1\. Nothing was changed/,
    );
  }
  expect(versionOf(file)).toBe(2);
});
