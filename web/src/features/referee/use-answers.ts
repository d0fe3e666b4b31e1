import { useEffect, useRef, useState } from 'react';
import { useSaveAnswers, type Answers } from './queries.js';

/** A tab that dies loses so much at most. */
const pause = 2_000;

/** What the referee writes, saved by itself a moment after each change. */
export const useAnswers = (token: string, saved: Answers) => {
  const [answers, setAnswers] = useState(saved);
  const [savedAt, setSavedAt] = useState<string>();
  const save = useSaveAnswers(token);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(answers);
  const keep = () => {
    timer.current = undefined;
    save.mutate(latest.current, { onSuccess: () => setSavedAt(new Date().toISOString()) });
  };
  const put = (change: Answers) => {
    latest.current = { ...latest.current, ...change };
    setAnswers(latest.current);
    // Not moved by further keys: whoever writes without a pause is saved too.
    timer.current ??= setTimeout(keep, pause);
  };
  const stop = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  useEffect(() => stop, []);
  return { answers, put, stop, savedAt, isSaving: save.isPending, hasFailed: save.isError };
};
