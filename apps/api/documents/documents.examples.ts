import type { DocumentVersionLine } from '#application/views.js';
import { digest } from '#persistence/digest.js';
import { acceptedContent, cycleId, ids, people, units } from '../openapi/example-cycle.js';
import type { ExamplesByOperation } from '../openapi/examples.js';

const finalContent = {
  parts: [
    {
      unitId: units.publicSpace.id,
      contributionId: ids.contribution,
      version: 2,
      checksum: digest(acceptedContent),
      content: acceptedContent,
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
