import type { Database } from '../database.ts'
import type { Migration } from '../migration.ts'

/**
 * Incidents (P14), where each posted picture came from (P15), the policy's versions, and why a rule's setting was
 * changed (P16). All of it is added and never edited.
 */
export const incidents: Migration = {
  version: 11,
  name: 'incidents',
  up(db) {
    createIncidents(db)
    createSources(db)
    createPolicy(db)
  },
}

function createIncidents(db: Database): void {
  db.exec(`
    CREATE TABLE incidents (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      what TEXT NOT NULL,
      noticed_at TEXT NOT NULL,
      opened_at TEXT NOT NULL,
      opened_by TEXT NOT NULL REFERENCES operators (id),
      links TEXT NOT NULL CHECK (json_valid(links))
    ) STRICT;

    CREATE TABLE incident_facts (
      seq INTEGER PRIMARY KEY NOT NULL,
      incident TEXT NOT NULL REFERENCES incidents (id),
      at TEXT NOT NULL,
      stated_by TEXT NOT NULL REFERENCES operators (id),
      fact TEXT NOT NULL CHECK (json_valid(fact))
    ) STRICT;
    CREATE INDEX facts_of_incident ON incident_facts (incident);

    CREATE TRIGGER incidents_are_not_closed_by_their_reporter BEFORE INSERT ON incident_facts
    WHEN json_extract(NEW.fact, '$.kind') = 'closed'
      AND NEW.stated_by = (SELECT opened_by FROM incidents WHERE id = NEW.incident)
    BEGIN SELECT RAISE(ABORT, 'somebody else closes an incident'); END;
  `)
  onlyAdded(db, 'incidents', 'number')
  onlyAdded(db, 'incident_facts', 'seq')
}

function createSources(db: Database): void {
  db.exec(`
    ALTER TABLE school ADD COLUMN photos_unsaid TEXT NOT NULL DEFAULT 'takenByStaff'
      CHECK (photos_unsaid IN ('takenByStaff', 'ask'));

    CREATE TABLE post_sources (
      seq INTEGER PRIMARY KEY NOT NULL,
      post TEXT NOT NULL REFERENCES posts (id),
      photo TEXT NOT NULL,
      source TEXT NOT NULL CHECK (json_valid(source)),
      UNIQUE (post, photo)
    ) STRICT;
  `)
  onlyAdded(db, 'post_sources', 'seq')
}

function createPolicy(db: Database): void {
  db.exec(`
    CREATE TABLE policy_versions (
      seq INTEGER PRIMARY KEY NOT NULL,
      version TEXT NOT NULL,
      approved_by TEXT NOT NULL,
      approved_on TEXT NOT NULL,
      review_due TEXT NOT NULL CHECK (review_due > approved_on),
      recorded_by TEXT NOT NULL REFERENCES operators (id),
      recorded_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE setting_changes (
      seq INTEGER PRIMARY KEY NOT NULL,
      setting TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (trim(reason) <> ''),
      changed_by TEXT NOT NULL REFERENCES operators (id),
      changed_at TEXT NOT NULL
    ) STRICT;
  `)
  onlyAdded(db, 'policy_versions', 'seq')
  onlyAdded(db, 'setting_changes', 'seq')
}

function onlyAdded(db: Database, table: string, key: string): void {
  db.exec(`
    CREATE TRIGGER ${table}_are_not_edited BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are added, never edited'); END;
    CREATE TRIGGER ${table}_are_not_deleted BEFORE DELETE ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} are added, never deleted'); END;
    CREATE TRIGGER ${table}_are_not_replaced BEFORE INSERT ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${table} WHERE ${key} = NEW.${key})
    BEGIN SELECT RAISE(ABORT, '${table} are added, never replaced'); END;
  `)
}
