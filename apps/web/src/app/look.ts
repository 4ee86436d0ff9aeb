/** How it looks is a choice of this browser; nothing personal, so it may be kept in its storage. */
export type ColorScheme = 'system' | 'light' | 'dark';
export type Theme = 'neutral' | 'flanders';

interface Look {
  colorScheme: ColorScheme;
  /** None chosen: that of the country of the organisation. */
  theme: Theme | null;
}

const key = 'cyclusregie-look';

export function readLook(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Look>;
    return { colorScheme: kept.colorScheme ?? 'system', theme: kept.theme ?? null };
  } catch {
    return { colorScheme: 'system', theme: null };
  }
}

/** Makes the page look so, and remembers what changes. */
export function applyLook(change: Partial<Look> = {}): Look {
  const look = { ...readLook(), ...change };
  localStorage.setItem(key, JSON.stringify(look));
  document.documentElement.dataset['colorScheme'] = look.colorScheme;
  document.documentElement.dataset['theme'] = look.theme ?? 'neutral';
  return look;
}
