import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { documentTypes, type DocumentType } from '#domain/definition/definition.js';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { useDraft } from '../../components/draft.js';
import { ErrorSummary, type FormError } from '../../components/ErrorSummary.js';
import { Failure } from '../../components/Failure.js';
import { Select, TextField } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Een cyclus starten',
    document: 'Document',
    year: 'Jaar waarover het gaat',
    choose: 'Kies een document',
    start: 'Cyclus starten',
    documentMissing: 'Kies een document',
    yearMissing: 'Vul een jaar in, zoals 2028',
  },
  en: {
    title: 'Start a cycle',
    document: 'Document',
    year: 'Year it is about',
    choose: 'Choose a document',
    start: 'Start the cycle',
    documentMissing: 'Choose a document',
    yearMissing: 'Fill in a year, such as 2028',
  },
};

/** The fields of the page, by their names in the request. */
const fieldIds: Readonly<Record<string, string>> = {
  document: 'start-document',
  year: 'start-year',
};

export function StartCycle() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const definitions = useQuery(queries.definitions());
  const nextYear = String(Number(me.today.slice(0, 4)) + 1);
  const initial = useMemo(() => ({ document: '', year: nextYear }), [nextYear]);
  const [draft, setDraft, forget] = useDraft(`${me.personId} start a cycle`, initial);
  const { document, year } = draft;
  const [errors, setErrors] = useState<FormError[]>([]);
  const documents = [...new Set((definitions.data ?? []).map((each) => each.document))];
  const start = useSend({
    mutationFn: (sent: typeof draft) =>
      must(
        api.POST('/api/v1/cycles', {
          body: { document: sent.document as DocumentType, year: Number(sent.year) },
        }),
      ),
    onSuccess: async ({ cycleId }) => {
      forget();
      await client.invalidateQueries();
      await navigate({ to: '/cycles/$cycleId', params: { cycleId } });
    },
  });
  const submit = () => {
    const found = [
      ...(document ? [] : [{ id: 'start-document', message: t.documentMissing }]),
      ...(/^20\d\d$/.test(year) ? [] : [{ id: 'start-year', message: t.yearMissing }]),
    ];
    setErrors(found);
    if (found.length === 0) start.mutate(draft);
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <form
      className="card no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Heading level={2}>{t.title}</Heading>
      <ErrorSummary errors={errors} />
      {start.error && <Failure error={start.error} fieldAt={(name) => fieldIds[name]} />}
      <div className="filters">
        <Select
          id="start-document"
          label={t.document}
          value={document}
          onChange={(chosen) => setDraft({ ...draft, document: chosen })}
          none={t.choose}
          error={errorOf('start-document')}
          options={documents.map((value) => ({ value, label: capital(nameOf(documentTypes[value])) }))}
        />
        <TextField
          id="start-year"
          label={t.year}
          value={year}
          onChange={(typed) => setDraft({ ...draft, year: typed })}
          maxLength={4}
          error={errorOf('start-year')}
        />
        <Button purpose="primary" type="submit" busy={start.isPending}>
          {t.start}
        </Button>
      </div>
    </form>
  );
}
