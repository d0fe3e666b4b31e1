import { useTranslation } from 'react-i18next';
import type { CallRules } from '../../api/types.js';
import classes from './calls.module.css';
import { useRuleWords } from '../../shared/rule-words.js';
import { stages } from './rules.js';
import { useSentences } from './sentences.js';

const Documents = ({ documents }: Pick<CallRules, 'documents'>) => {
  const { t } = useTranslation('calls');
  return (
    <ul className={classes.plain}>
      {stages.flatMap((stage) => {
        const asked = documents.filter((rule) => rule.stage === stage);
        if (asked.length === 0) return [];
        const names = asked.map(
          ({ kind, isRequired }) =>
            `${t(`document.${kind}`)} (${t(isRequired ? 'value.required' : 'value.wished')})`,
        );
        return [
          <li key={stage}>
            <strong>{t('plain.documentsAt', { stage: t(`docStage.${stage}`) })}</strong>{' '}
            {names.join(', ')}
          </li>,
        ];
      })}
    </ul>
  );
};

/** All rules of a call as sentences, in the sections in which they are written. */
export const RulesInWords = ({ rules }: { readonly rules: CallRules }) => {
  const { t } = useTranslation('calls');
  const sentences = useSentences(rules, useRuleWords());
  return (
    <div className={classes.sections}>
      {sentences.map(([name, lines]) => (
        <section key={name}>
          <h3>{t(`section.${name}`)}</h3>
          {name === 'documents' ? (
            <Documents documents={rules.documents} />
          ) : (
            <ul className={classes.plain}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
};
