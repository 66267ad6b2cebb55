import { type ReactNode, useId } from 'react';
import type { PxReading } from './embed-options';
import { useShare } from './share-context';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: Readonly<Partial<Record<Value, string>>>;
  /** `radio` where one can be chosen, `checkbox` where any can. */
  readonly type?: 'radio' | 'checkbox';
  readonly chosen: readonly Value[];
  readonly onPick: (value: Value) => void;
  /** What belongs to the choice made. */
  readonly children?: ReactNode;
}

/** One or any of several. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, type = 'radio', chosen, onPick, children } = props;
  const name = useId();
  const values = Object.keys(options) as Value[];
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input {...{ type, name }} checked={chosen.includes(value)} onChange={() => onPick(value)} />
          <span>{options[value]}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

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
