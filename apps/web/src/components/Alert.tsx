import type { ReactNode } from 'react';

interface AlertProps {
  type: 'info' | 'ok' | 'warning' | 'error';
  title?: string;
  children?: ReactNode;
  /** Said aloud when it appears: `status` when there is time, `alert` when there is not. */
  role?: 'status' | 'alert';
}

/** A message in the page; its kind is in its words, the colour only adds to them. */
export function Alert({ type, title, children, role }: AlertProps) {
  return (
    <div className={`utrecht-alert utrecht-alert--${type}`} role={role}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title && <strong>{title}</strong>}
          {children}
        </div>
      </div>
    </div>
  );
}
