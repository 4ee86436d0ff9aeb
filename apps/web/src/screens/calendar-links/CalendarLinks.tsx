import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMay, useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Field } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { useTexts } from '../../i18n/texts.js';

type Kind = 'personal' | 'organisation';

const texts = {
  nl: {
    title: 'In uw eigen agenda',
    lead: 'Met een link staan taken en data ook in uw eigen agendaprogramma. Daar blijven ze vanzelf bij.',
    back: 'Naar de jaarkalender',
    personal: 'Uw taken en bijeenkomsten',
    organisation: 'De P&C-kalender van de organisatie',
    personalLead: 'Wie de link heeft, ziet wat er van u wordt gevraagd. Geef hem aan niemand.',
    organisationLead: 'De vastgestelde data van alle documenten. Deze link is om te delen.',
    none: 'Er zijn nog geen links.',
    made: (moment: string) => `Gemaakt op ${moment}`,
    make: 'Link maken',
    makeOf: (kind: string) => `: ${kind}`,
    new: 'Uw nieuwe link',
    once: 'U ziet hem alleen nu. Kopieer hem, en voeg hem in uw agenda toe als abonnement (“via internet” of “van URL”).',
    copy: 'Kopiëren',
    copied: 'De link is gekopieerd.',
    copyYourself: 'Kopiëren lukt hier niet vanzelf. De link is geselecteerd: kopieer hem met Ctrl+C.',
    revoke: 'Intrekken',
    revokeOf: (moment: string) => `: link van ${moment}`,
    revoked: 'De link is ingetrokken; agenda’s die hem gebruiken, krijgen niets nieuws meer.',
  },
  en: {
    title: 'In your own calendar',
    lead: 'With a link, tasks and dates are in your own calendar program too, and are kept up to date there.',
    back: 'To the year calendar',
    personal: 'Your tasks and meetings',
    organisation: 'The P&C calendar of the organisation',
    personalLead: 'Who has the link sees what is asked of you. Give it to nobody.',
    organisationLead: 'The adopted dates of all documents. This link is for sharing.',
    none: 'There are no links yet.',
    made: (moment: string) => `Made on ${moment}`,
    make: 'Make a link',
    makeOf: (kind: string) => `: ${kind}`,
    new: 'Your new link',
    once: 'You see it only now. Copy it, and add it to your calendar as a subscription (“from internet” or “by URL”).',
    copy: 'Copy',
    copied: 'The link was copied.',
    copyYourself: 'It can not be copied for you here. The link is selected: copy it with Ctrl+C.',
    revoke: 'Revoke',
    revokeOf: (moment: string) => `: link of ${moment}`,
    revoked: 'The link was revoked; calendars that use it get nothing new any more.',
  },
  'nl-BE': { back: 'Naar de jaarplanning', organisation: 'De kalender van de beleids- en beheerscyclus' },
};

/** Links to calendars to subscribe to: one's own, and that of the organisation. */
export function CalendarLinks() {
  const t = useTexts(texts);
  const publishes = useMay('feed:publish');
  return (
    <Page title={t.title} lead={t.lead} actions={<RouteLink to="/plan">{t.back}</RouteLink>}>
      <Links kind="personal" />
      {publishes && <Links kind="organisation" />}
    </Page>
  );
}

function Links({ kind }: { kind: Kind }) {
  const t = useTexts(texts);
  const formats = useFormats(useMe().timeZone);
  const client = useQueryClient();
  const feeds = useQuery(queries.calendarFeeds(kind));
  const settle = () => client.invalidateQueries({ queryKey: ['calendar-feeds', kind] });
  const make = useSend({
    mutationFn: () =>
      must(
        kind === 'personal'
          ? api.POST('/api/v1/me/calendar-feeds', { body: {} })
          : api.POST('/api/v1/calendar-feeds', { body: {} }),
      ),
    onSettled: settle,
  });
  const revoke = useSend({
    mutationFn: (id: string) => {
      const params = { params: { path: { id } } };
      return must(
        kind === 'personal'
          ? api.DELETE('/api/v1/me/calendar-feeds/{id}', params)
          : api.DELETE('/api/v1/calendar-feeds/{id}', params),
      );
    },
    onSuccess: (_, id) => {
      if (make.data?.feedId === id) make.reset();
    },
    onSettled: settle,
  });
  return (
    <section className="card stack">
      <Heading level={2}>{t[kind]}</Heading>
      <p>{kind === 'personal' ? t.personalLead : t.organisationLead}</p>
      {feeds.error && !feeds.data && <Failure error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.isPending && <Loading />}
      {feeds.data?.feeds.length === 0 && <p className="subtle">{t.none}</p>}
      <ul className="plain stack">
        {feeds.data?.feeds.map(({ id, createdAt }) => (
          <li key={id} className="row spread">
            <span>{t.made(formats.moment(createdAt))}</span>
            <Button
              purpose="secondary"
              type="button"
              busy={revoke.isPending}
              onClick={() => revoke.mutate(id)}
            >
              {t.revoke}
              <span className="visually-hidden">{t.revokeOf(formats.moment(createdAt))}</span>
            </Button>
          </li>
        ))}
      </ul>
      {revoke.error && <Failure error={revoke.error} />}
      <div role="status">{revoke.isSuccess && <Alert type="ok">{t.revoked}</Alert>}</div>
      {make.data && <NewLink key={make.data.feedId} id={`link-${kind}`} url={make.data.url} />}
      {make.error && <Failure error={make.error} />}
      <Button purpose="primary" type="button" busy={make.isPending} onClick={() => make.mutate()}>
        {t.make}
        <span className="visually-hidden">{t.makeOf(t[kind])}</span>
      </Button>
    </section>
  );
}

function NewLink({ id, url }: { id: string; url: string }) {
  const t = useTexts(texts);
  const link = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
    } catch {
      link.current?.select();
      setCopied(false);
    }
  };
  return (
    <div>
      <Field id={id} label={t.new} description={t.once}>
        {({ invalid: _, ...control }) => (
          <input
            {...control}
            ref={link}
            className="utrecht-textbox utrecht-textbox--html-input"
            readOnly
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
        )}
      </Field>
      <Button purpose="secondary" type="button" onClick={() => void copy()}>
        {t.copy}
      </Button>
      <p role="status">{copied !== null && (copied ? t.copied : t.copyYourself)}</p>
    </div>
  );
}
