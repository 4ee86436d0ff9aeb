import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import type { OutlineSection } from '#domain/definition/definition.js';
import { api, must, type ApiProblem, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { Checkbox, TextArea } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { useAutosave } from './autosave.js';
import { SaveStatus } from './SaveStatus.js';
import { both, type Answer } from './section-answer.js';
import { Unsaved } from './Unsaved.js';

const texts = {
  nl: {
    required: 'Verplicht',
    empty: 'Nog niet ingevuld.',
    text: (name: string) => `Tekst van ${name}`,
    hint: 'Gewone tekst. Een lege regel begint een alinea, een streepje een opsomming; **zo** wordt tekst vet.',
    conflict: 'Een collega heeft dit onderdeel intussen ook gewijzigd',
    conflictWhy: 'Er is niets overschreven. Vergelijk de twee teksten en kies.',
    theirs: 'Tekst van uw collega',
    yours: 'Uw tekst',
    takeYours: 'Mijn tekst gebruiken',
    takeTheirs: 'Tekst van collega gebruiken',
    takeBoth: 'Beide onder elkaar zetten',
    notApplicable: 'Deze paragraaf is niet van toepassing',
    why: 'Waarom niet?',
    whyHint: 'De reden komt in het document te staan.',
    whyMissing: 'Vul een reden in: pas dan wordt dit opgeslagen',
    doesNotApply: (why: string) => `Niet van toepassing: ${why}`,
    assigned: 'Uw team is hiervoor verantwoordelijk',
  },
  en: {
    required: 'Required',
    empty: 'Not filled in yet.',
    text: (name: string) => `Text of ${name}`,
    hint: 'Plain text. An empty line begins a paragraph, a dash a list; **this** becomes bold.',
    conflict: 'A colleague changed this section too',
    conflictWhy: 'Nothing was overwritten. Compare the two texts and choose.',
    theirs: 'Your colleague’s text',
    yours: 'Your text',
    takeYours: 'Use my text',
    takeTheirs: 'Use my colleague’s text',
    takeBoth: 'Put both, one below the other',
    notApplicable: 'This paragraph does not apply',
    why: 'Why not?',
    whyHint: 'The reason is put in the document.',
    whyMissing: 'Give a reason: only then is this saved',
    doesNotApply: (why: string) => `Does not apply: ${why}`,
    assigned: 'Your team is responsible for this',
  },
  'nl-BE': { assigned: 'Uw dienst is hiervoor verantwoordelijk' },
};

type Stored = Schemas['ContributionDetail']['sections'][number];

interface Props {
  contributionId: string;
  section: OutlineSection;
  stored: Stored | undefined;
  editable: boolean;
  /** The paragraph is this unit's to answer for. */
  assigned: boolean;
  /** What reviewers remarked on it. */
  remarks: ReactNode;
}

type Autosave = ReturnType<typeof useAutosave<Answer>>;

/** One section: read, or written with saving as one goes. */
export function SectionEditor({ contributionId, section, stored, editable, assigned, remarks }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const name = capital(nameOf(section.name));
  const writing = useWriting({ contributionId, section, stored, editable });
  return (
    <section className="card" id={`section-${section.key}`} aria-labelledby={`title-${section.key}`}>
      <div className="row spread">
        <Heading level={2} id={`title-${section.key}`}>
          {name}
        </Heading>
        <span className="row">
          {assigned && <Badge tone="info">{t.assigned}</Badge>}
          {section.required && <Badge>{t.required}</Badge>}
        </span>
      </div>
      {writing.isLeft && (
        <Unsaved onDiscard={writing.discard}>
          <p className="prose">
            {writing.value.notApplicable === null
              ? writing.value.text
              : t.doesNotApply(writing.value.notApplicable)}
          </p>
        </Unsaved>
      )}
      {editable ? (
        <Writing {...{ section, name, writing }} />
      ) : stored?.notApplicable ? (
        <p>{t.doesNotApply(stored.notApplicable)}</p>
      ) : stored?.html ? (
        // Made by the api from Markdown without HTML.
        <div className="written" dangerouslySetInnerHTML={{ __html: stored.html }} />
      ) : (
        <p className={stored?.text ? 'prose' : 'subtle'}>{stored?.text || t.empty}</p>
      )}
      {remarks}
    </section>
  );
}

function useWriting({
  contributionId,
  section,
  stored,
  editable,
}: Omit<Props, 'assigned' | 'remarks'>): Autosave {
  const me = useMe();
  const client = useQueryClient();
  const save = useCallback(
    async ({ text, notApplicable }: Answer, revision: number) => {
      const saved = await must(
        api.PUT('/api/v1/contributions/{id}/sections/{key}', {
          params: {
            path: { id: contributionId, key: section.key },
            header: { 'If-Match': `"${revision}"` },
          },
          body: notApplicable === null ? { text } : { text: '', notApplicable: notApplicable.trim() },
        }),
      );
      await client.invalidateQueries({ queryKey: ['contribution', contributionId] });
      return saved.revision;
    },
    [client, contributionId, section.key],
  );
  const theirs = useCallback(({ problem }: ApiProblem) => {
    const current = problem.data?.['current'] as Partial<Answer & { revision: number }> | undefined;
    const { text = '', notApplicable = null, revision = 0 } = current ?? {};
    return { value: { text, notApplicable }, revision };
  }, []);
  return useAutosave<Answer>({
    key: `${me.personId} answer ${contributionId} ${section.key}`,
    stored: {
      value: { text: stored?.text ?? '', notApplicable: stored?.notApplicable ?? null },
      revision: stored?.revision ?? 0,
    },
    editable,
    save,
    ready: isStorable,
    theirs,
  });
}

function Writing({ section, name, writing }: { section: OutlineSection; name: string; writing: Autosave }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const { text, notApplicable } = writing.value;
  const together = writing.state.is === 'conflict' ? both(writing.state.theirs.value, writing.value) : null;
  const inWords = (answer: Answer) =>
    answer.notApplicable === null ? answer.text : t.doesNotApply(answer.notApplicable);
  return (
    <>
      {writing.state.is === 'conflict' && (
        <Alert type="warning" role="alert" title={t.conflict}>
          <p>{t.conflictWhy}</p>
          <div className="both">
            <div>
              <Heading level={3}>{t.theirs}</Heading>
              <p className="prose">{inWords(writing.state.theirs.value)}</p>
            </div>
            <div>
              <Heading level={3}>{t.yours}</Heading>
              <p className="prose">{inWords(writing.value)}</p>
            </div>
          </div>
          <div className="row">
            {together && (
              <Button purpose="primary" type="button" onClick={() => writing.resolve(together)}>
                {t.takeBoth}
              </Button>
            )}
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
      {notApplicable === null ? (
        <TextArea
          id={`text-${section.key}`}
          label={<span className="visually-hidden">{t.text(name.toLowerCase())}</span>}
          description={
            <>
              {section.guidance && (
                <>
                  {nameOf(section.guidance)}
                  <br />
                </>
              )}
              {t.hint}
            </>
          }
          value={text}
          onChange={(typed) => writing.change({ text: typed, notApplicable })}
          rows={Math.min(24, Math.max(6, text.split('\n').length + 2))}
          maxLength={longestText}
          required={section.required}
        />
      ) : (
        <TextArea
          id={`why-${section.key}`}
          label={t.why}
          description={t.whyHint}
          error={notApplicable.trim() ? undefined : t.whyMissing}
          value={notApplicable}
          onChange={(typed) => writing.change({ text, notApplicable: typed })}
          rows={2}
          maxLength={longestReason}
          required
        />
      )}
      {section.statutoryPart === 'paragraph' && (
        <Checkbox
          label={t.notApplicable}
          checked={notApplicable !== null}
          onChange={(checked) => writing.change({ text, notApplicable: checked ? '' : null })}
        />
      )}
      <SaveStatus
        state={writing.state}
        onRetry={writing.retry}
        fieldAt={(path) => `${path === 'notApplicable' ? 'why' : 'text'}-${section.key}`}
      />
    </>
  );
}

const longestText = 200_000;
const longestReason = 2_000;
const isStorable = ({ text, notApplicable }: Answer): boolean =>
  notApplicable === null
    ? text.length <= longestText
    : notApplicable.trim() !== '' && notApplicable.length <= longestReason;
