import { Button } from '@nl-design-system-candidate/button-react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useRouterState } from '@tanstack/react-router';
import { Suspense, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Locale } from '#domain/shared/text.js';
import { queries } from '../api/queries.js';
import { session, signInAddress } from '../api/session.js';
import { reloadWithDrafts } from '../components/draft.js';
import { Failure } from '../components/Failure.js';
import { Loading } from '../components/Loading.js';
import { LocaleContext, useTexts } from '../i18n/texts.js';
import { Announced } from './Announced.js';
import { useFocusKept } from './focus.js';
import { Footer } from './Footer.js';
import { applyLook, lookOf } from './look.js';
import { MeContext, useMe, type Me } from './me.js';
import { Navigation } from './Navigation.js';
import { SessionEnded } from './SessionEnded.js';
import { useLiveUpdates } from './live-updates.js';
import { UserMenu } from './UserMenu.js';

const texts = {
  nl: {
    skip: 'Naar de inhoud',
    home: 'Cyclusregie, naar mijn taken',
    unread: 'ongelezen',
    away: 'Geen verbinding. Wat u ziet kan verouderd zijn; we blijven het proberen.',
    outdated: 'Er is een nieuwe versie van Cyclusregie. Laad de pagina opnieuw; wat u typte blijft staan.',
    reload: 'Opnieuw laden',
  },
  en: {
    skip: 'To the content',
    home: 'Cyclusregie, to my tasks',
    unread: 'unread',
    away: 'No connection. What you see may be out of date; we keep trying.',
    outdated: 'There is a new version of Cyclusregie. Reload the page; what you typed stays.',
    reload: 'Reload',
  },
};

/** The frame of every screen for people who are signed in; whoever is not goes to the identity provider. */
export function Shell() {
  const state = useSyncExternalStore(session.subscribe, session.get);
  const path = useLocation({ select: ({ href }) => href });
  useEffect(() => {
    if (state.is === 'unknown')
      void session.check().catch(() => setTimeout(() => void session.check(), 2_000));
    if (state.is === 'signedOut') window.location.replace(signInAddress(path));
  }, [state, path]);
  const me = useQuery({ ...queries.me(), enabled: state.is === 'signedIn' });
  const spoken = useOwnLanguageAndLook(me.data);
  if (me.error && !me.data)
    return (
      <div className="lone">
        <Failure error={me.error} onRetry={() => void me.refetch()} />
      </div>
    );
  if (!me.data || !spoken)
    return (
      <div className="lone">
        <Loading />
      </div>
    );
  return (
    <MeContext value={me.data}>
      <Frame ended={state.is === 'ended'} />
    </MeContext>
  );
}

/** Those of the person, or of their organisation. Gives false until the page speaks that language. */
function useOwnLanguageAndLook(me: Me | undefined): boolean {
  const { locale, speak } = useContext(LocaleContext);
  const own = me && ((me.choice.locale ?? me.organisation.locale) as Locale);
  useEffect(() => {
    if (own) speak(own);
  }, [own, speak]);
  useEffect(() => {
    if (me) applyLook(lookOf(me));
  }, [me]);
  return own === locale;
}

function Frame({ ended }: { ended: boolean }) {
  const t = useTexts(texts);
  const { organisation } = useMe();
  const { connected, outdated } = useLiveUpdates(!ended);
  useFocusOnNewScreen();
  useFocusKept();
  return (
    <div className="shell">
      <SkipLink href="#main" className="nl-skip-link--visible-on-focus">
        {t.skip}
      </SkipLink>
      <header className="shell__bar">
        <div className="shell__bar-inner">
          <a className="shell__brand" href="/" aria-label={t.home}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            <strong>Cyclusregie</strong>
          </a>
          <span className="shell__organisation">{organisation.name}</span>
          <Unread />
          <UserMenu />
        </div>
      </header>
      <div role="status">
        {!connected && !ended && <p className="notice-line">{t.away}</p>}
        {outdated && (
          <div className="notice-line row no-print">
            <p>{t.outdated}</p>
            <Button purpose="secondary" type="button" onClick={reloadWithDrafts}>
              {t.reload}
            </Button>
          </div>
        )}
      </div>
      <div className="shell__body">
        <Navigation />
        <main className="shell__main" id="main" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <Footer />
      <Announced />
      {ended && <SessionEnded />}
    </div>
  );
}

/** How much one was told and did not read yet, in the head of every screen; nothing when that is nothing. */
function Unread() {
  const t = useTexts(texts);
  const { data } = useQuery(queries.notificationCounts());
  if (!data?.unread) return null;
  return (
    <Link to="/notifications" search={{ show: 'unread' }} className="shell__unread no-print">
      <span className="nl-number-badge">{data.unread}</span>
      <span>{t.unread}</span>
    </Link>
  );
}

/** A new screen starts at its heading, for who can't see that the page changed; not on the first one, nor for filters. */
function useFocusOnNewScreen(): void {
  const screen = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(screen);
  useEffect(() => {
    if (before.current && screen && before.current !== screen) {
      requestAnimationFrame(() =>
        (document.getElementById('page-title') ?? document.getElementById('main'))?.focus(),
      );
    }
    before.current = screen;
  }, [screen]);
}
