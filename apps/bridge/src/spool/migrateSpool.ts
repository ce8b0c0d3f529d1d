import { BridgeError } from "../BridgeError.ts";
import { SPOOL_MIGRATIONS } from "./spoolMigrations.ts";
import type { SqliteFile } from "./SqliteFile.ts";

/**
 * Brings the tables of an older bridge to this one's, all in one transaction or not at all. Throws a BridgeError for a
 * spool of a newer bridge, of which nothing is touched.
 */
export function migrateSpool(db: SqliteFile, file: string, migrations = SPOOL_MIGRATIONS): void {
  const found = versionOf(db);
  refuseNewer(found, file, migrations.length);
  if (found === migrations.length) return;
  db.transaction(() => {
    for (const step of migrations.slice(found)) db.exec(step);
    db.exec(`PRAGMA user_version = ${migrations.length}`);
  });
}

/** For whoever only reads: throws a BridgeError for a spool of any other version, since a reader may change nothing. */
export function checkSpoolVersion(db: SqliteFile, file: string, migrations = SPOOL_MIGRATIONS): void {
  const found = versionOf(db);
  refuseNewer(found, file, migrations.length);
  if (found === migrations.length) return;
  throw new BridgeError(
    "spool-unusable",
    `${file} has version ${found}, of an older bridge; \`bridge run\` brings it to version ${migrations.length} at its next start`,
  );
}

function refuseNewer(found: number, file: string, known: number): void {
  if (found <= known) return;
  throw new BridgeError(
    "spool-unusable",
    `${file} has version ${found}, written by a newer bridge; this one reads versions up to ${known}. ` +
      "Nothing was changed: start the newer bridge again, or name another folder in [bridge] data",
  );
}

function versionOf(db: SqliteFile): number {
  return Number(db.get("PRAGMA user_version")?.["user_version"] ?? 0);
}
