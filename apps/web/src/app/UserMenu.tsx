import { Button } from '@nl-design-system-candidate/button-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { roles } from '#domain/people/roles.js';
import { api, must } from '../api/client.js';
import { queries } from '../api/queries.js';
import { session } from '../api/session.js';
import { forgetDrafts } from '../components/draft.js';
import { Failure } from '../components/Failure.js';
import { Select } from '../components/fields.js';
import { RouteLink } from '../components/RouteLink.js';
import { languages } from '../i18n/languages.js';
import { useNameOf, useTexts } from '../i18n/texts.js';
import { applyLook, readLook, type ColorScheme } from './look.js';
import { useMe, type Me } from './me.js';

const texts = {
  nl: {
    menu: 'Uw gegevens en instellingen',
    roles: 'U werkt hier als',
    standIn: 'als vervanger',
    language: 'Taal',
    light: 'Weergave',
    system: 'Zoals het apparaat',
    bright: 'Licht',
    dark: 'Donker',
    theme: 'Huisstijl',
    ofOrganisation: 'Van de organisatie',
    asOrganisation: (language: string) => `Zoals de organisatie (${language})`,
    neutral: 'Neutraal',
    flanders: 'Vlaanderen',
    absence: 'Afwezig en vervanging',
    signOut: 'Afmelden',
  },
  en: {
    menu: 'You and your settings',
    roles: 'You work here as',
    standIn: 'standing in',
    language: 'Language',
    light: 'Appearance',
    system: 'As the device',
    bright: 'Light',
    dark: 'Dark',
    theme: 'House style',
    ofOrganisation: 'Of the organisation',
    asOrganisation: (language: string) => `As the organisation (${language})`,
    neutral: 'Neutral',
    flanders: 'Flanders',
    absence: 'Absence and deputies',
    signOut: 'Sign out',
  },
};

export function UserMenu() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const { choice, choose, error } = useChoice();
  const organisationLanguage = languages.find(({ value }) => value === me.organisation.locale)?.label ?? '';
  const [look, setLook] = useState(readLook);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: MouseEvent | KeyboardEvent) => {
      const details = menu.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return;
        details.querySelector('summary')?.focus();
      } else if (details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details className="menu shell__who" ref={menu}>
      <summary>
        <span className="visually-hidden">{t.menu}: </span>
        {me.name}
      </summary>
      <div className="menu__panel">
        <p className="small subtle">{t.roles}</p>
        <ul className="small">
          {me.capacities.map(({ role, unitId, onBehalfOf }) => (
            <li key={`${role} ${unitId} ${onBehalfOf}`}>
              {nameOf(roles[role].name)}
              {onBehalfOf && ` (${t.standIn})`}
            </li>
          ))}
        </ul>
        <p>
          <RouteLink to="/absence">{t.absence}</RouteLink>
        </p>
        <Select
          id="language"
          label={t.language}
          value={choice.locale ?? ''}
          none={t.asOrganisation(organisationLanguage)}
          onChange={(value) => choose({ ...choice, locale: (value || null) as Choice['locale'] })}
          options={languages}
        />
        <Select
          id="color-scheme"
          label={t.light}
          value={look.colorScheme}
          onChange={(value) => setLook(applyLook({ colorScheme: value as ColorScheme }))}
          options={[
            { value: 'system', label: t.system },
            { value: 'light', label: t.bright },
            { value: 'dark', label: t.dark },
          ]}
        />
        <Select
          id="theme"
          label={t.theme}
          value={choice.theme ?? ''}
          none={t.ofOrganisation}
          onChange={(value) => choose({ ...choice, theme: (value || null) as Choice['theme'] })}
          options={[
            { value: 'neutral', label: t.neutral },
            { value: 'flanders', label: t.flanders },
          ]}
        />
        {error && <Failure error={error} />}
        <Button
          purpose="secondary"
          type="button"
          onClick={() => {
            forgetDrafts();
            void session.end();
          }}
        >
          {t.signOut}
        </Button>
      </div>
    </details>
  );
}

type Choice = Me['choice'];

/** What was chosen shows at once; when it could not be kept, it is undone and said. */
function useChoice() {
  const { choice } = useMe();
  const client = useQueryClient();
  const { queryKey } = queries.me();
  const show = (shown: Choice) => client.setQueryData(queryKey, (me) => (me ? { ...me, choice: shown } : me));
  const { mutate, error } = useMutation({
    mutationFn: (body: Choice) => must(api.PUT('/api/v1/me/choice', { body })),
    retry: false,
    onMutate: (next) => {
      show(next);
      return choice;
    },
    onError: (_, __, before) => before && show(before),
  });
  return { choice, choose: mutate, error };
}
