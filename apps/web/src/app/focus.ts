import { useEffect } from 'react';

/**
 * What has the focus may go: a form that was sent, a conflict that was solved, a button that became another one. The focus
 * then stays where it was in the page, at the nearest thing around it that is still there, instead of being lost.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = [];
      for (let at = target as Element | null; at && at !== document.body; at = at.parentElement)
        around.push(at);
    };
    const restore = () => {
      const [focused, ...outer] = around;
      const lost = document.activeElement === document.body || document.activeElement === null;
      if (!focused || focused.isConnected || !lost) return;
      const next = outer.find((element) => element.isConnected);
      if (!(next instanceof HTMLElement)) return;
      if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(restore);
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
