import { useState, type DragEvent, type ReactNode } from 'react';
import classes from '../documents.module.css';

interface Props {
  readonly onFile?: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file that is dragged here; the button within does the same for everybody else. */
export const DropPlace = ({ onFile, children }: Props) => {
  const [isOver, setOver] = useState(false);
  if (!onFile) return <div className={classes.place}>{children}</div>;
  const carriesFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    <div
      className={classes.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
    </div>
  );
};
