import { useTranslation } from 'react-i18next';
import type { MailboxMessage } from '../../api/types.js';
import { DateText } from '../../shared/date-text.js';
import classes from './mailbox.module.css';

interface Props {
  readonly messages: readonly MailboxMessage[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** Subjects, newest first. */
export const MailList = ({ messages, openId, onOpen }: Props) => {
  const { t } = useTranslation('common');
  return (
    <ul className={classes.messages} aria-label={t('mailbox.list')}>
      {messages.map((message) => (
        <li key={message.id}>
          <button
            type="button"
            className={classes.item}
            aria-current={message.id === openId ? 'true' : undefined}
            onClick={() => onOpen(message.id)}
          >
            <span className={classes.subject}>{message.subject}</span>
            <span className={classes.meta}>
              <span className={classes.to}>{message.to}</span>
              <DateText value={message.sentAt} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
