import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MailboxMessage } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import { Surface } from '../../shared/surface.js';
import classes from './mailbox.module.css';

interface Props {
  readonly message: MailboxMessage | undefined;
  readonly onBack: () => void;
}

const address = /(https?:\/\/[^\s<>"]+)/;

/** Links of the plain text that lead to this site become links of the page. */
const withLinks = (text: string) =>
  text.split(address).map((part, index) =>
    address.test(part) ? (
      <a key={`${index} ${part}`} href={part} className={classes.link}>
        {part}
      </a>
    ) : (
      part
    ),
  );

/** One mail as its reader sees it; drawn from the plain part, so that nothing foreign runs. */
export const MailMessage = ({ message, onBack }: Props) => {
  const { t } = useTranslation('common');
  return (
    <div className={classes.message}>
      <Surface>
        {message ? (
          <article aria-label={t('mailbox.body')}>
            <Button
              className={classes.back}
              variant="subtle"
              size="compact-sm"
              leftSection={<IconArrowLeft size={16} aria-hidden />}
              onClick={onBack}
            >
              {t('mailbox.toList')}
            </Button>
            <h2 className={classes.title}>{message.subject}</h2>
            <p className={classes.meta}>
              <span>{t('mailbox.to', { to: message.to })}</span>
              <DateText value={message.sentAt} />
            </p>
            <div className={classes.text}>{withLinks(message.text)}</div>
          </article>
        ) : (
          <p className={classes.hint}>{t('mailbox.choose')}</p>
        )}
      </Surface>
    </div>
  );
};
