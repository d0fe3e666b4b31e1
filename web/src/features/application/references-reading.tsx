import { useQuery } from '@tanstack/react-query';
import type { Application } from '../../api/types.js';
import { callQuery } from './queries.js';
import { ReferencesStep } from './references/references-step.js';
import { stepsOf } from '../../shared/application-steps.js';

/** References can arrive, and silent referees be replaced, after the application was handed in. */
export const ReferencesReading = ({ application }: { readonly application: Application }) => {
  const rules = useQuery(callQuery(application.callId)).data?.rules ?? undefined;
  const asked = stepsOf(application, rules).find(({ step }) => step === 'references');
  if (!asked || application.state === 'withdrawn') return null;
  return (
    <ReferencesStep
      applicationId={application.id}
      step={asked.number}
      isDone={asked.isAsked ? asked.isComplete : undefined}
    />
  );
};
