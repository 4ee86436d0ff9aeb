import { Heading } from '@nl-design-system-candidate/heading-react';
import { useEffect, type ReactNode } from 'react';

interface PageProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  /** At the right of the title: how it stands, and links and buttons. On paper only how it stands. */
  actions?: ReactNode;
  children: ReactNode;
}

/** One screen: sets the title of the window, and holds the one heading of level 1. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Cyclusregie`;
  }, [title]);
  return (
    <>
      <div className="page-head row spread">
        <div>
          <Heading level={1} tabIndex={-1} id="page-title">
            {title}
          </Heading>
          {lead && <p className="subtle">{lead}</p>}
        </div>
        {actions && <div className="row page-head__acts">{actions}</div>}
      </div>
      {children}
    </>
  );
}
