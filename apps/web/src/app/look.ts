import type { Theme } from '#domain/people/personal-choice.js';
import type { Me } from './me.js';

/** Light or dark is a choice of this device, so it is kept here and not with the person. */
export type ColorScheme = 'system' | 'light' | 'dark';

interface Look {
  colorScheme: ColorScheme;
  theme: Theme;
  /** Address of the house style of the organisation, a sheet of tokens. */
  houseStyle: string | null;
}

const key = 'cyclusregie-look';
const linkId = 'house-style';

/** How it looked last in this browser: the page begins like that, before it knows who is there. */
export function readLook(): Look {
  const otherwise: Look = { colorScheme: 'system', theme: 'neutral', houseStyle: null };
  try {
    return { ...otherwise, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>) };
  } catch {
    return otherwise;
  }
}

/** Makes the page look so, and remembers it. */
export function applyLook(change: Partial<Look> = {}): Look {
  const look = { ...readLook(), ...change };
  localStorage.setItem(key, JSON.stringify(look));
  document.documentElement.dataset['colorScheme'] = look.colorScheme;
  document.documentElement.dataset['theme'] = look.theme;
  showHouseStyle(look.houseStyle);
  return look;
}

/** What somebody chose; otherwise the house style of their organisation, or else the theme of its country. */
export function lookOf({
  choice,
  organisation,
}: Pick<Me, 'choice' | 'organisation'>): Omit<Look, 'colorScheme'> {
  return {
    theme: (choice.theme as Theme | null) ?? (organisation.country === 'BE' ? 'flanders' : 'neutral'),
    houseStyle: choice.theme === null ? organisation.houseStyle : null,
  };
}

function showHouseStyle(address: string | null): void {
  const link = document.getElementById(linkId) as HTMLLinkElement | null;
  if (address === null) {
    link?.remove();
  } else if (link?.getAttribute('href') !== address) {
    link?.remove();
    const added = document.createElement('link');
    Object.assign(added, { id: linkId, rel: 'stylesheet', href: address });
    document.head.append(added);
  }
}
