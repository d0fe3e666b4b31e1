import type { ReactNode } from 'react';
import classes from './surface.module.css';

interface Props {
  readonly title?: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: 'plain' | 'accent' | 'quiet';
  readonly children: ReactNode;
}

/** A bordered part of a page with an optional heading: the house's only kind of box. */
export const Surface = ({ title, action, tone = 'plain', children }: Props) => (
  <section className={classes.surface} data-tone={tone}>
    {title ? (
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {action}
      </div>
    ) : null}
    {children}
  </section>
);
