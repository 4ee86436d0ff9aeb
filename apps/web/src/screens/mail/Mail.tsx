import { Button } from '@nl-design-system-candidate/button-react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { roles } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries, type MailStatus } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMay, useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge, type Tone } from '../../components/Badge.js';
import { Failure } from '../../components/Failure.js';
import { Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { failureTexts } from './failure-texts.js';

const texts = {
  nl: {
    title: 'Verzonden e-mail',
    lead: 'Of meldingen per e-mail aankomen. Wat erin staat, ziet alleen wie ze krijgt.',
    back: 'Naar mensen en rollen',
    notYours: 'Alleen de beheerder ziet dit.',
    show: 'Tonen',
    all: 'Alles',
    waiting: 'Wacht op verzending',
    sent: 'Verzonden',
    failed: 'Niet gelukt',
    dropped: 'Niet meer nodig',
    fine: 'Er wacht niets en er is niets mislukt.',
    state: (waiting: number, failed: number) => `${waiting} wachten op verzending, ${failed} niet gelukt.`,
    since: (moment: string) => `De oudste wacht sinds ${moment}.`,
    none: 'Geen e-mail om te tonen.',
    to: 'Aan',
    made: 'Gemaakt',
    status: 'Stand',
    why: 'Bijzonderheden',
    digest: 'dagoverzicht',
    notice: 'melding',
    attempts: (n: number) => `${n} keer geprobeerd`,
    next: (moment: string) => `volgende poging ${moment}`,
    reply: (code: number) => `antwoord van de mailserver: ${code}`,
    again: 'Opnieuw versturen',
    againTo: (name: string) => `: aan ${name}`,
    more: 'Meer tonen',
  },
  en: {
    title: 'Mail that was sent',
    lead: 'Whether notifications arrive by mail. What they say is seen by who gets them only.',
    back: 'To people and roles',
    notYours: 'Only the administrator sees this.',
    show: 'Show',
    all: 'All',
    waiting: 'Waits to be sent',
    sent: 'Sent',
    failed: 'Failed',
    dropped: 'Not needed any more',
    fine: 'Nothing waits and nothing failed.',
    state: (waiting: number, failed: number) => `${waiting} wait to be sent, ${failed} failed.`,
    since: (moment: string) => `The oldest waits since ${moment}.`,
    none: 'No mail to show.',
    to: 'To',
    made: 'Made',
    status: 'State',
    why: 'Particulars',
    digest: 'daily digest',
    notice: 'notification',
    attempts: (n: number) => `tried ${n} times`,
    next: (moment: string) => `next attempt ${moment}`,
    reply: (code: number) => `answer of the mail server: ${code}`,
    again: 'Send again',
    againTo: (name: string) => `: to ${name}`,
    more: 'Show more',
  },
};

const tones: Record<MailStatus, Tone> = {
  waiting: 'info',
  sent: 'positive',
  failed: 'negative',
  dropped: 'neutral',
};

/** How mail goes, for who looks after it. */
export function Mail() {
  const t = useTexts(texts);
  const manages = useMay('mail:manage');
  return (
    <Page title={t.title} lead={manages && t.lead} actions={<RouteLink to="/people">{t.back}</RouteLink>}>
      {manages ? <Mails /> : <Alert type="info">{t.notYours}</Alert>}
    </Page>
  );
}

function Mails() {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const { status } = useSearch({ from: '/shell/mail' });
  const navigate = useNavigate({ from: '/mail' });
  const counts = useQuery(queries.mailCounts());
  const mails = useInfiniteQuery(queries.mails(status));
  const items = mails.data?.pages.flatMap((page) => page.items) ?? [];
  const { waiting = 0, failed = 0, oldestWaitingSince = null } = counts.data ?? {};
  return (
    <>
      {counts.data && (
        <Alert type={failed > 0 ? 'error' : waiting > 0 ? 'warning' : 'ok'} role="status">
          <p>{waiting + failed === 0 ? t.fine : t.state(waiting, failed)}</p>
          {oldestWaitingSince && <p>{t.since(formats.moment(oldestWaitingSince))}</p>}
        </Alert>
      )}
      <div className="filters no-print">
        <Select
          id="mail-status"
          label={t.show}
          value={status ?? ''}
          none={t.all}
          onChange={(value) =>
            void navigate({ search: value ? { status: value as MailStatus } : {}, replace: true })
          }
          options={(['waiting', 'sent', 'failed', 'dropped'] as const).map((each) => ({
            value: each,
            label: t[each],
          }))}
        />
      </div>
      {mails.error && !mails.data && <Failure error={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.isPending && <Loading />}
      {mails.data && items.length === 0 && <p role="status">{t.none}</p>}
      {items.length > 0 && (
        <div className="card scroll" tabIndex={0} role="region" aria-label={t.title}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.to}</th>
                <th scope="col">{t.made}</th>
                <th scope="col">{t.status}</th>
                <th scope="col">{t.why}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((mail) => (
                <Line key={mail.id} mail={mail} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mails.hasNextPage && (
        <Button
          purpose="secondary"
          type="button"
          busy={mails.isFetchingNextPage}
          onClick={() => void mails.fetchNextPage()}
        >
          {t.more}
        </Button>
      )}
    </>
  );
}

function Line({ mail }: { mail: Schemas['Mail'] }) {
  const t = useTexts(texts);
  const failures = useTexts(failureTexts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const client = useQueryClient();
  const retry = useSend({
    mutationFn: () =>
      must(api.POST('/api/v1/mails/{id}/retry', { params: { path: { id: mail.id } }, body: {} })),
    onSettled: () => client.invalidateQueries({ queryKey: ['mails'] }),
  });
  const to = mail.personName ?? (mail.role ? capital(nameOf(roles[mail.role].name)) : '');
  const { status, failure, replyCode, attempts, nextAttemptAt } = mail;
  return (
    <tr>
      <th scope="row">{to}</th>
      <td>
        <time dateTime={mail.createdAt}>{formats.moment(mail.createdAt)}</time>
        <br />
        <span className="subtle">{t[mail.kind]}</span>
      </td>
      <td>
        <Badge tone={tones[status]}>{t[status]}</Badge>
      </td>
      <td>
        {failure && <p>{(failures as Record<string, string>)[failure] ?? failure}</p>}
        {attempts > 1 && <p className="subtle">{t.attempts(attempts)}</p>}
        {replyCode !== null && <p className="subtle">{t.reply(replyCode)}</p>}
        {nextAttemptAt && attempts > 0 && <p className="subtle">{t.next(formats.moment(nextAttemptAt))}</p>}
        {(status === 'failed' || status === 'dropped') && (
          <Button purpose="secondary" type="button" busy={retry.isPending} onClick={() => retry.mutate()}>
            {t.again}
            <span className="visually-hidden">{t.againTo(to)}</span>
          </Button>
        )}
        {retry.error && <Failure error={retry.error} />}
      </td>
    </tr>
  );
}
