import { Button } from '@nl-design-system-candidate/button-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { roles } from '#domain/people/roles.js';
import type { Locale } from '#domain/shared/text.js';
import { session } from '../api/session.js';
import { forgetDrafts } from '../components/draft.js';
import { Select } from '../components/fields.js';
import { languages } from '../i18n/languages.js';
import { LocaleContext, useNameOf, useTexts } from '../i18n/texts.js';
import { applyLook, readLook, type ColorScheme, type Theme } from './look.js';
import { useMe } from './me.js';

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
    neutral: 'Neutraal',
    flanders: 'Vlaanderen',
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
    neutral: 'Neutral',
    flanders: 'Flanders',
    signOut: 'Sign out',
  },
};

export function UserMenu() {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const { locale, choose } = useContext(LocaleContext);
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
        <Select
          id="language"
          label={t.language}
          value={locale}
          onChange={(value) => choose(value as Locale)}
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
          value={look.theme ?? 'neutral'}
          onChange={(value) => setLook(applyLook({ theme: value as Theme }))}
          options={[
            { value: 'neutral', label: t.neutral },
            { value: 'flanders', label: t.flanders },
          ]}
        />
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
