import type { Dispatch, DocumentRepository, DocumentVersion } from '#application/ports.js';
import { dispatches, documentVersions } from '../entities.js';
import type { Session } from '../session.js';

export class PostgresDocumentRepository implements DocumentRepository {
  constructor(private readonly session: Session) {}

  last(cycleId: string): Promise<DocumentVersion | null> {
    return this.session.find(documentVersions, { cycleId }, { number: 'DESC' });
  }

  insert(version: DocumentVersion): Promise<void> {
    return this.session.insert(documentVersions, [version]);
  }

  insertDispatch(dispatch: Dispatch): Promise<void> {
    return this.session.insert(dispatches, [dispatch]);
  }
}
