import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api, must, type Schemas } from '../../api/client.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { contributionStatusTexts } from '../../components/contribution-status.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { plural, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: (moment: string) => `Wat er veranderde sinds u hier was, op ${moment}`,
    status: (before: string, after: string) => `Stand: van “${before}” naar “${after}”`,
    sections: (names: string) => `Tekst: ${names}`,
    figures: (n: number) => plural(n, 'regel met cijfers', 'regels met cijfers'),
    remarks: (n: number) => plural(n, 'nieuwe opmerking', 'nieuwe opmerkingen'),
    answers: (n: number) => plural(n, 'nieuw antwoord', 'nieuwe antwoorden'),
    alignments: (n: number) => `${plural(n, 'wijziging', 'wijzigingen')} in de afstemming`,
    versions: (from: number, to: number) => `Versie ${to}: vergelijk met versie ${from}`,
  },
  en: {
    title: (moment: string) => `What changed since you were here, on ${moment}`,
    status: (before: string, after: string) => `State: from “${before}” to “${after}”`,
    sections: (names: string) => `Text: ${names}`,
    figures: (n: number) => plural(n, 'line of figures', 'lines of figures'),
    remarks: (n: number) => plural(n, 'new remark', 'new remarks'),
    answers: (n: number) => plural(n, 'new answer', 'new answers'),
    alignments: (n: number) => plural(n, 'change of alignment', 'changes of alignment'),
    versions: (from: number, to: number) => `Version ${to}: compare with version ${from}`,
  },
};

interface Props {
  contributionId: string;
  nameOfSection(key: string): string;
}

/** What others changed since this reader last looked; said once, on opening. */
export function SinceLooked({ contributionId, nameOfSection }: Props) {
  const { mutate, data } = useMutation({
    mutationFn: () =>
      must(api.POST('/api/v1/contributions/{id}/look', { params: { path: { id: contributionId } } })),
  });
  const looked = useRef(false);
  useEffect(() => {
    if (!looked.current) mutate();
    looked.current = true;
  }, [mutate]);
  // Always there, so that what comes into it is said.
  return (
    <div role="status">
      {data?.since && <Changed {...{ contributionId, nameOfSection }} changes={data} since={data.since} />}
    </div>
  );
}

interface ChangedProps extends Props {
  changes: Schemas['ChangesSeen'];
  since: string;
}

function Changed({ contributionId, nameOfSection, changes: found, since }: ChangedProps) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  const formats = useFormats(useMe().timeZone);
  const { status, sections, figures, remarks, answers, alignments, versions } = found;
  const nameOfStatus = (key: string) => statuses[key as keyof typeof statuses] ?? key;
  const changes = [
    status.before && status.before !== status.after
      ? t.status(nameOfStatus(status.before), nameOfStatus(status.after))
      : null,
    sections.length > 0 && t.sections(sections.map(nameOfSection).join(', ')),
    figures > 0 && t.figures(figures),
    remarks > 0 && t.remarks(remarks),
    answers > 0 && t.answers(answers),
    alignments > 0 && t.alignments(alignments),
  ].filter((each): each is string => Boolean(each));
  const compared = versions && versions.from > 0 && versions.from < versions.to ? versions : null;
  if (changes.length === 0 && !compared) return null;
  return (
    <Alert type="info" title={t.title(formats.moment(since))}>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        {compared && (
          <li>
            <RouteLink
              to="/contributions/$contributionId/differences"
              params={{ contributionId }}
              search={{ from: compared.from, to: compared.to }}
            >
              {t.versions(compared.from, compared.to)}
            </RouteLink>
          </li>
        )}
      </ul>
    </Alert>
  );
}
