import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Application, CallRules } from '../../api/types.js';
import classes from './application.module.css';
import { ChoicesStep } from './choices-step.js';
import { ConflictDialog } from './conflict-dialog.js';
import { DocumentsStep } from './documents.js';
import { ProfileStep } from './profile-step.js';
import { callQuery } from './queries.js';
import { ReferencesStep } from './references/references-step.js';
import { ReviewStep } from './review-step.js';
import { StatementStep } from './statement-step.js';
import { StepAside, StepBar } from './step-bar.js';
import { StepFrame } from './step-frame.js';
import { stepsOf, type StepState } from '../../shared/application-steps.js';
import { SupervisorStep } from './supervisor-step.js';
import { useDraft, type DraftEditor } from './use-draft.js';
import { useFreshSteps } from './use-fresh-steps.js';
import { useMissingWords } from './use-missing-words.js';

interface StepProps {
  readonly state: StepState;
  readonly application: Application;
  readonly rules: CallRules | undefined;
  readonly editor: DraftEditor;
}

const Step = ({ state, application, rules, editor }: StepProps) => {
  const { step, number, isAsked, isComplete } = state;
  const { id } = application;
  const isMarked = state.marks.length > 0;
  const head = { number, isDone: isComplete && !isMarked };
  switch (step) {
    case 'choices':
      return <ChoicesStep {...head} application={application} rules={rules} editor={editor} />;
    case 'statement':
      return <StatementStep {...head} rules={rules} editor={editor} />;
    case 'home_supervisor':
      return <SupervisorStep {...head} editor={editor} />;
    case 'documents':
      return <DocumentsStep applicationId={id} step={number} isMarked={isMarked} />;
    case 'references':
      return (
        <ReferencesStep
          applicationId={id}
          step={number}
          isDone={isMarked ? false : isAsked ? isComplete : undefined}
        />
      );
    case 'profile':
      return <ProfileStep {...head} application={application} state={state} />;
  }
};

/** The form: one page of steps that saves itself, with a list of what is missing beside it. */
export const ApplicationEditor = ({ application }: { readonly application: Application }) => {
  const editor = useDraft(application);
  const rules = useQuery(callQuery(application.callId)).data?.rules ?? undefined;
  const steps = stepsOf(application, rules);
  const missingWords = useMissingWords(application.id, editor.version);
  useFreshSteps(application.id);
  const guide = { steps, missingWords, editor };
  return (
    <div className={classes.columns}>
      <StepBar {...guide} />
      <StepAside {...guide} />
      <Stack gap="lg" miw={0}>
        {steps.map((state) => (
          <StepFrame key={state.step} step={state.step} marks={state.marks}>
            <Step state={state} application={application} rules={rules} editor={editor} />
          </StepFrame>
        ))}
        <StepFrame step="review">
          <ReviewStep application={application} editor={editor} number={steps.length + 1} />
        </StepFrame>
      </Stack>
      <ConflictDialog editor={editor} />
    </div>
  );
};
