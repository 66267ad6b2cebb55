import { type HideablePart, hideableParts } from '../state/appearance';
import { useShare } from './share-context';

interface HideChoiceProps {
  readonly hide: readonly HideablePart[];
  readonly onChange: (hide: readonly HideablePart[]) => void;
}

/** Which parts of the embed are left out. */
export function HideChoice({ hide, onChange }: HideChoiceProps) {
  const words = useShare().words.options;
  const toggle = (part: HideablePart): void =>
    onChange(hide.includes(part) ? hide.filter((each) => each !== part) : [...hide, part]);
  return (
    <fieldset className="share-choice">
      <legend>{words.hide}</legend>
      {hideableParts.map((part) => (
        <label key={part}>
          <input type="checkbox" checked={hide.includes(part)} onChange={() => toggle(part)} />
          {words.hidden[part]}
        </label>
      ))}
    </fieldset>
  );
}
