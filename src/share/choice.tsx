import { type ReactNode, useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What belongs to the choice made. */
  readonly children?: ReactNode;
}

/** One of several, as radio buttons. */
export function Choice<Value extends string>({ legend, options, chosen, onChoose, children }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {(Object.keys(options) as Value[]).map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {options[value]}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
