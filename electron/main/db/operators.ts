import { Operator, type OperatorId } from '../../core/operator.ts'
import type { Database } from './database.ts'

export function saveOperator(db: Database, operator: Operator): void {
  db.prepare(
    `INSERT INTO operators (id, name, role) VALUES (@id, @name, @role)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role`,
  ).run(operator)
}

export function listOperators(db: Database): readonly Operator[] {
  const rows = db.prepare('SELECT id, name, role FROM operators ORDER BY name, id').all()
  return rows.map((row) => Operator.parse(row))
}

export function findOperator(db: Database, id: OperatorId): Operator | null {
  const row = db.prepare('SELECT id, name, role FROM operators WHERE id = ?').get(id)
  return row === undefined ? null : Operator.parse(row)
}
