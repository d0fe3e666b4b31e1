import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface Target {
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, unknown>>;
  readonly children: ReactNode;
}

/** A link that looks like a button. */
export const LinkButton = ({ to, params, search, ...rest }: Target & ButtonProps) => (
  <Button
    {...rest}
    renderRoot={(root: object) => <Link to={to} params={params} search={search} {...root} />}
  />
);

/** A link in running text. */
export const TextLink = ({ to, params, search, ...rest }: Target & AnchorProps) => (
  <Anchor
    underline="always"
    {...rest}
    renderRoot={(root: object) => <Link to={to} params={params} search={search} {...root} />}
  />
);
