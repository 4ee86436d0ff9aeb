import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { OutlineSection } from '#domain/definition/definition.js';
import { api, must, type ApiProblem, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { TextArea } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { useAutosave } from './autosave.js';
import { SaveStatus } from './SaveStatus.js';

const texts = {
  nl: {
    required: 'Verplicht',
    empty: 'Nog niet ingevuld.',
    text: (name: string) => `Tekst van ${name}`,
    hint: 'Gewone tekst. Een lege regel begint een alinea, een streepje een opsomming.',
    conflict: 'Een collega heeft dit onderdeel intussen ook gewijzigd',
    conflictWhy: 'Er is niets overschreven. Vergelijk de twee teksten en kies.',
    theirs: 'Tekst van uw collega',
    yours: 'Uw tekst',
    takeYours: 'Mijn tekst gebruiken',
    takeTheirs: 'Tekst van collega gebruiken',
    takeBoth: 'Beide onder elkaar zetten',
  },
  en: {
    required: 'Required',
    empty: 'Not filled in yet.',
    text: (name: string) => `Text of ${name}`,
    hint: 'Plain text. An empty line begins a paragraph, a dash a list.',
    conflict: 'A colleague changed this section too',
    conflictWhy: 'Nothing was overwritten. Compare the two texts and choose.',
    theirs: 'Your colleague’s text',
    yours: 'Your text',
    takeYours: 'Use my text',
    takeTheirs: 'Use my colleague’s text',
    takeBoth: 'Put both, one below the other',
  },
};

type Stored = Schemas['ContributionDetail']['sections'][number];

interface Props {
  contributionId: string;
  section: OutlineSection;
  stored: Stored | undefined;
  editable: boolean;
}

/** One section: read, or written with saving as one goes. */
export function SectionEditor({ contributionId, section, stored, editable }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const name = capital(nameOf(section.name));
  return (
    <section className="card" id={`section-${section.key}`} aria-labelledby={`title-${section.key}`}>
      <div className="row spread">
        <Heading level={2} id={`title-${section.key}`}>
          {name}
        </Heading>
        {section.required && <Badge>{t.required}</Badge>}
      </div>
      {editable ? (
        <Writing {...{ contributionId, section, stored, name }} />
      ) : stored?.html ? (
        // Made by the api from Markdown without HTML.
        <div className="written" dangerouslySetInnerHTML={{ __html: stored.html }} />
      ) : (
        <p className={stored?.text ? 'prose' : 'subtle'}>{stored?.text || t.empty}</p>
      )}
    </section>
  );
}

function Writing({ contributionId, section, stored, name }: Omit<Props, 'editable'> & { name: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const client = useQueryClient();
  const save = useCallback(
    async (text: string, revision: number) => {
      const saved = await must(
        api.PUT('/api/v1/contributions/{id}/sections/{key}', {
          params: {
            path: { id: contributionId, key: section.key },
            header: { 'If-Match': `"${revision}"` },
          },
          body: { text },
        }),
      );
      await client.invalidateQueries({ queryKey: ['contribution', contributionId] });
      return saved.revision;
    },
    [client, contributionId, section.key],
  );
  const theirs = useCallback(({ problem }: ApiProblem) => {
    const current = problem.data?.['current'] as { text?: string; revision?: number } | undefined;
    return { value: current?.text ?? '', revision: current?.revision ?? 0 };
  }, []);
  const writing = useAutosave({
    key: `${me.personId} section ${contributionId} ${section.key}`,
    stored: { value: stored?.text ?? '', revision: stored?.revision ?? 0 },
    save,
    ready: isStorable,
    theirs,
  });
  return (
    <>
      {writing.state.is === 'conflict' && (
        <Alert type="warning" role="alert" title={t.conflict}>
          <p>{t.conflictWhy}</p>
          <div className="both">
            <div>
              <Heading level={3}>{t.theirs}</Heading>
              <p className="prose">{writing.state.theirs.value}</p>
            </div>
            <div>
              <Heading level={3}>{t.yours}</Heading>
              <p className="prose">{writing.value}</p>
            </div>
          </div>
          <div className="row">
            <Button purpose="primary" type="button" onClick={() => writing.resolve(both(writing))}>
              {t.takeBoth}
            </Button>
            <Button purpose="secondary" type="button" onClick={() => writing.resolve(writing.value)}>
              {t.takeYours}
            </Button>
            <Button
              purpose="secondary"
              type="button"
              onClick={() => writing.state.is === 'conflict' && writing.resolve(writing.state.theirs.value)}
            >
              {t.takeTheirs}
            </Button>
          </div>
        </Alert>
      )}
      <TextArea
        id={`text-${section.key}`}
        label={<span className="visually-hidden">{t.text(name.toLowerCase())}</span>}
        description={nameOf(section.guidance) || t.hint}
        value={writing.value}
        onChange={writing.change}
        rows={Math.min(24, Math.max(6, writing.value.split('\n').length + 2))}
        maxLength={longestText}
        required={section.required}
      />
      <SaveStatus state={writing.state} onRetry={writing.retry} />
    </>
  );
}

const longestText = 200_000;
const isStorable = (text: string) => text.length <= longestText;

const both = ({ value, state }: ReturnType<typeof useAutosave<string>>): string =>
  state.is === 'conflict' ? `${state.theirs.value}\n\n${value}` : value;
