import type { Database } from '../database.ts'
import type { Migration } from '../migration.ts'

/**
 * What a consent is for, what its giver is to the child, and which version of the form was signed. Every fact that is
 * there was recorded as one about social media, and stays that; of the rest nobody wrote anything down.
 */
export const consentPurpose: Migration = {
  version: 13,
  name: 'consent-purpose',
  up(db) {
    for (const table of ['consents', 'withheld_consents']) addColumns(db, table)
    markThoseThere(db)
    guardWithheld(db)
    db.exec(`
      DROP INDEX consents_by_giver;
      CREATE INDEX consents_by_giver ON consents (pupil, lower(trim(given_by)),
        lower(trim(coalesce(relationship, ''))), decided_on, recorded_at, seq, purpose, decision);
    `)
  },
}

/** A row that is added without a purpose has none, which is no consent. */
function addColumns(db: Database, table: string): void {
  db.exec(`
    ALTER TABLE ${table} ADD COLUMN purpose TEXT NOT NULL DEFAULT 'unknown'
      CHECK (purpose IN ('socialMedia', 'website', 'press', 'print', 'display', 'unknown'));
    ALTER TABLE ${table} ADD COLUMN relationship TEXT CHECK (trim(relationship) <> '');
    ALTER TABLE ${table} ADD COLUMN wording TEXT CHECK (trim(wording) <> '');
  `)
}

/** The one time that facts are touched: they are given the purpose that they were recorded with. */
function markThoseThere(db: Database): void {
  db.exec(`
    DROP TRIGGER consents_are_not_edited;
    DROP TRIGGER withheld_consents_are_not_edited;
    UPDATE consents SET purpose = 'socialMedia';
    UPDATE withheld_consents SET purpose = 'socialMedia';
    CREATE TRIGGER consents_are_not_edited BEFORE UPDATE ON consents
    BEGIN SELECT RAISE(ABORT, 'consents are added, never edited'); END;
    CREATE TRIGGER withheld_consents_are_not_edited BEFORE UPDATE ON withheld_consents
    BEGIN SELECT RAISE(ABORT, 'what was withheld is never edited'); END;
  `)
}

/** Withholding writes down every word of a fact, and so the new ones too. */
function guardWithheld(db: Database): void {
  db.exec(`
    DROP TRIGGER consents_are_not_deleted;
    CREATE TRIGGER consents_are_not_deleted BEFORE DELETE ON consents
    WHEN EXISTS (SELECT 1 FROM pupils WHERE id = OLD.pupil)
      AND NOT EXISTS (
        SELECT 1 FROM withheld_consents AS withheld
        JOIN import_consents AS brought
          ON brought.consent = OLD.seq AND brought.import = withheld.import
        WHERE withheld.consent = OLD.seq AND withheld.pupil = OLD.pupil
          AND withheld.purpose = OLD.purpose
          AND withheld.decision = OLD.decision AND withheld.decided_on = OLD.decided_on
          AND withheld.given_by = OLD.given_by AND withheld.relationship IS OLD.relationship
          AND withheld.wording IS OLD.wording AND withheld.evidence = OLD.evidence
          AND withheld.expires_on IS OLD.expires_on
          AND withheld.recorded_by = OLD.recorded_by AND withheld.recorded_at = OLD.recorded_at)
    BEGIN SELECT RAISE(ABORT, 'consents are added, never deleted'); END;
  `)
}
