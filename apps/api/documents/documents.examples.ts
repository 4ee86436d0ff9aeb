import type { DocumentVersionLine } from '#application/views.js';
import { documentChanges } from '#application/documents/document-changes.js';
import type { Approval } from '#domain/document/document.js';
import type { Role } from '#domain/people/roles.js';
import { digest } from '#persistence/digest.js';
import { acceptedContent, cycleId, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const approved = (step: Approval['step'], personId: string, role: Role, at: string): Approval => ({
  ...{ step, personId, role, at },
  onBehalfOf: null,
});

const finalContent = {
  parts: [
    {
      unitId: units.publicSpace.id,
      contributionId: ids.contribution,
      version: 2,
      checksum: digest(acceptedContent),
      content: acceptedContent,
      unit: { kind: units.publicSpace.kind, code: units.publicSpace.code, name: units.publicSpace.name },
      approvals: [
        approved('submitted', people.teamManager.id, 'teamManager', '2026-06-16T08:12:55.240Z'),
        approved('figuresChecked', people.finance.id, 'finance', '2026-06-17T09:30:12.118Z'),
        approved('accepted', people.concernManager.id, 'concernManager', '2026-06-18T13:05:40.902Z'),
      ],
    },
  ],
  amendments: [
    {
      id: ids.amendment,
      title: 'Veilige fietspaden',
      note: 'Taakveld 2.1: € 75.000 van wegonderhoud naar fietspaden.',
    },
  ],
};

const finalVersion: DocumentVersionLine = {
  id: ids.finalDocument,
  cycleId,
  number: 2,
  final: true,
  checksum: digest(finalContent),
  createdBy: people.concernManager.id,
  createdByName: people.concernManager.name,
  onBehalfOf: null,
  createdAt: '2026-11-09T10:17:40.006Z',
};

const draft: DocumentVersionLine = {
  ...finalVersion,
  id: ids.draftDocument,
  number: 1,
  final: false,
  checksum: digest({ ...finalContent, amendments: [] }),
  createdAt: '2026-07-09T13:48:19.630Z',
};

const { createdByName: _, ...finalDocument } = finalVersion;

export const documentsExamples: ExamplesByOperation = {
  documents_ofCycle: { answer: [draft, finalVersion] },
  documents_find: { answer: { ...finalDocument, content: finalContent } },
  documents_byChecksum: { answer: { ...finalDocument, content: finalContent } },
  documents_html: { answer: '<!doctype html><html lang="nl-NL">…</html>' },
  documents_docx: { answer: 'PK…' },
  documents_changes: {
    answer: {
      from: 1,
      to: 2,
      ...documentChanges({ ...finalContent, amendments: [] }, finalContent),
    },
  },
  documents_dispatches: {
    answer: [
      {
        id: ids.publication,
        cycleId,
        key: 'published',
        sentOn: '2026-11-10',
        reference: 'https://www.waterrijk.example/begroting-2027',
        documentVersionId: ids.finalDocument,
        recordedBy: people.clerk.id,
        recordedByName: people.clerk.name,
      },
      {
        id: ids.sending,
        cycleId,
        key: 'sent-to-supervisor',
        sentOn: '2026-11-11',
        reference: 'Ontvangstbevestiging provincie 2026-11-0457',
        documentVersionId: ids.finalDocument,
        recordedBy: people.secretary.id,
        recordedByName: people.secretary.name,
      },
    ],
  },
};
