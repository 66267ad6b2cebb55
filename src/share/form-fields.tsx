import { type ReactNode, useId } from 'react';
import type { PxReading } from './embed-options';
import { useShare } from './share-context';

interface ChoiceProps<Value extends string, Chosen> {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  /** What belongs to the choice made. */
  readonly children?: ReactNode;
}

/** One of several, as radio buttons. */
export function RadioChoice<Value extends string>(props: ChoiceProps<Value, Value>) {
  const { legend, options, chosen, onChoose, children } = props;
  const name = useId();
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {valuesOf(options).map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {options[value]}
        </label>
      ))}
      {children}
    </fieldset>
  );
}

/** Any of several, as checkboxes. */
export function CheckboxChoice<Value extends string>(props: ChoiceProps<Value, readonly Value[]>) {
  const { legend, options, chosen, onChoose, children } = props;
  const toggle = (value: Value): void =>
    onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="share-choice">
      <legend>{legend}</legend>
      {valuesOf(options).map((value) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {options[value]}
        </label>
      ))}
      {children}
    </fieldset>
  );
}

function valuesOf<Value extends string>(options: Readonly<Record<Value, string>>): Value[] {
  return Object.keys(options) as Value[];
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
