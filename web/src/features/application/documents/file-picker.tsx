import { Button, FileButton } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { documentLimits } from '../../../api/document-types.js';

interface Props {
  readonly text: string;
  /** What the button says to those who do not see what it stands beside. */
  readonly label: string;
  readonly isQuiet?: boolean;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses one file; the same one may be chosen again after a failure. */
export const FilePicker = ({ text, label, isQuiet = false, isBusy, onFile }: Props) => {
  const reset = useRef<() => void>(null);
  const choose = (file: File | null) => {
    if (file) onFile(file);
    reset.current?.();
  };
  return (
    <FileButton onChange={choose} accept={documentLimits.accept} resetRef={reset}>
      {(props) => (
        <Button
          {...props}
          variant={isQuiet ? 'default' : 'light'}
          size="sm"
          aria-label={label}
          disabled={isBusy}
          leftSection={<IconUpload size={18} stroke={1.6} aria-hidden />}
        >
          {text}
        </Button>
      )}
    </FileButton>
  );
};
