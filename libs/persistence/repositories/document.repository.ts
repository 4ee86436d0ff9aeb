import type { Dispatch, DocumentRepository, DocumentVersion } from '#application/ports.js';
import { dispatches, documentVersions } from '../entities.js';
import type { Session } from '../session.js';

export class PostgresDocumentRepository implements DocumentRepository {
  constructor(private readonly session: Session) {}

  last(cycleId: string): Promise<DocumentVersion | null> {
    return this.session.find(documentVersions, { cycleId }, { number: 'DESC' });
  }

  async existing(cycleId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.session.query<{ id: string }>(
      'SELECT id FROM document_version WHERE organisation_id = $1 AND cycle_id = $2 AND id = ANY($3::uuid[])',
      [this.session.organisationId, cycleId, ids],
    );
    return rows.map(({ id }) => id);
  }

  insert(version: DocumentVersion): Promise<void> {
    return this.session.insert(documentVersions, [version]);
  }

  insertDispatch(dispatch: Dispatch): Promise<void> {
    return this.session.insert(dispatches, [dispatch]);
  }
}
