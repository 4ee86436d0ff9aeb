import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailPreference } from '#domain/notification/mailing.js';
import type { Locale } from '#domain/shared/text.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Radios, Select } from '../../components/fields.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { languages } from '../../i18n/languages.js';
import { useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    title: 'Hoe u meldingen krijgt',
    back: 'Naar uw meldingen',
    here: 'Onder Meldingen staat altijd alles. Hier kiest u wat u daarnaast per e-mail krijgt.',
    address: (address: string) => `E-mail gaat naar ${address}.`,
    noAddress: 'Er is geen e-mailadres van u bekend: u krijgt geen e-mail. De beheerder kan het toevoegen.',
    mail: 'E-mail',
    always: 'Escalaties krijgt u altijd direct.',
    immediately: 'Direct',
    immediatelyHint: 'bij elke melding een e-mail',
    daily: 'Dagelijks overzicht',
    dailyHint: 'eenmaal per dag, om 7 uur; uitnodigingen voor bijeenkomsten direct',
    escalationsOnly: 'Alleen escalaties',
    escalationsOnlyHint: 'alleen wat te laat is en bij u terechtkomt',
    language: 'Taal van de e-mail',
    asOnScreen: (language: string) => `Zoals op het scherm (${language})`,
    save: 'Opslaan',
    saved: 'Uw keuze is opgeslagen.',
  },
  en: {
    title: 'How you are told',
    back: 'To your notifications',
    here: 'Everything is always under Notifications. Here you choose what you are mailed besides.',
    address: (address: string) => `Mail goes to ${address}.`,
    noAddress: 'We know no mail address of yours: you get no mail. The administrator can add it.',
    mail: 'Mail',
    always: 'Escalations are always mailed at once.',
    immediately: 'At once',
    immediatelyHint: 'a mail for each notification',
    daily: 'Daily digest',
    dailyHint: 'once a day, at 7 in the morning; invitations to meetings at once',
    escalationsOnly: 'Only escalations',
    escalationsOnlyHint: 'only what is late and has come to you',
    language: 'Language of the mail',
    asOnScreen: (language: string) => `As on screen (${language})`,
    save: 'Save',
    saved: 'Your choice has been saved.',
  },
};

/** How somebody wants to be told. */
export function Preferences() {
  const t = useTexts(texts);
  const preference = useQuery(queries.notificationPreference());
  return (
    <Page title={t.title} lead={t.here} actions={<RouteLink to="/notifications">{t.back}</RouteLink>}>
      {preference.error && !preference.data ? (
        <Failure error={preference.error} onRetry={() => void preference.refetch()} />
      ) : preference.data ? (
        <PreferenceForm preference={preference.data} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function PreferenceForm({ preference }: { preference: Schemas['NotificationPreference'] }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [mail, setMail] = useState<MailPreference>(preference.mail);
  const [locale, setLocale] = useState<Locale | null>(preference.locale);
  const save = useSend({
    mutationFn: () => must(api.PUT('/api/v1/me/notification-preference', { body: { mail, locale } })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['notification-preference'] }),
  });
  const { choice } = useMe();
  const onScreen = choice.locale ?? preference.organisationLocale;
  const languageOnScreen = languages.find(({ value }) => value === onScreen)?.label ?? '';
  const change = () => save.reset();
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {preference.mailAddress ? (
        <p>{t.address(preference.mailAddress)}</p>
      ) : (
        <Alert type="warning">
          <p>{t.noAddress}</p>
        </Alert>
      )}
      <Radios
        id="mail"
        legend={t.mail}
        description={t.always}
        value={mail}
        onChange={(value) => {
          setMail(value as MailPreference);
          change();
        }}
        options={[
          { value: 'immediately', label: t.immediately, hint: t.immediatelyHint },
          { value: 'daily', label: t.daily, hint: t.dailyHint },
          { value: 'escalationsOnly', label: t.escalationsOnly, hint: t.escalationsOnlyHint },
        ]}
      />
      <Select
        id="mail-language"
        label={t.language}
        value={locale ?? ''}
        none={t.asOnScreen(languageOnScreen)}
        onChange={(value) => {
          setLocale(value === '' ? null : (value as Locale));
          change();
        }}
        options={languages}
      />
      {save.error && <Failure error={save.error} />}
      <div role="status">{save.isSuccess && <Alert type="ok">{t.saved}</Alert>}</div>
      <Button purpose="primary" type="submit" busy={save.isPending}>
        {t.save}
      </Button>
    </form>
  );
}
