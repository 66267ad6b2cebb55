import { useId } from 'react';
import type { PxReading } from './read-px';
import { useShare } from './share-context';

interface PxFieldProps {
  readonly label: string;
  readonly text: string;
  readonly reading: PxReading;
  readonly onType: (text: string) => void;
}

/** A number of px; says at once where another one is used than was typed, and which. */
export function PxField({ label, text, reading, onType }: PxFieldProps) {
  const words = useShare().words.options;
  const id = useId();
  const { fault, px } = reading;
  return (
    <span className="share-px">
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={id}
        value={text}
        onChange={({ target }) => onType(target.value)}
      />
      <span aria-hidden="true">{words.px}</span>
      <span id={id} className="share-fault" role="status">
        {fault && words[fault](px)}
      </span>
    </span>
  );
}
