import { Choice } from './choice';
import { HideChoice } from './hide-choice';
import { PxField } from './px-field';
import { useShare } from './share-context';
import { type Wishes, wishedHeight, wishedWidth } from './wishes';

interface EmbedOptionsProps {
  readonly wishes: Wishes;
  readonly onChange: (change: Partial<Wishes>) => void;
}

/** All that can be chosen about pasted code. */
export function EmbedOptions({ wishes, onChange }: EmbedOptionsProps) {
  const { words, start, view } = useShare();
  const { options } = words;
  const { kind } = wishes;
  const starts = { now: options.starts.now(view), opening: options.starts.opening };
  const width = wishedWidth(wishes);
  return (
    <div className="share-options">
      <Choice legend={options.kind} options={options.kinds} chosen={kind} onChoose={(kind) => onChange({ kind })}>
        <p className="share-note">{options.kindNotes[kind]}</p>
      </Choice>
      <Choice
        legend={options.width}
        options={options.widths}
        chosen={wishes.width}
        onChoose={(width) => onChange({ width })}
      >
        {width && (
          <PxField
            label={options.widthPx}
            text={wishes.widthPx}
            reading={width}
            onType={(widthPx) => onChange({ widthPx })}
          />
        )}
      </Choice>
      <HeightChoice {...{ wishes, onChange }} />
      {Object.keys(start).length > 0 && (
        <Choice
          legend={options.start}
          options={starts}
          chosen={wishes.start}
          onChoose={(start) => onChange({ start })}
        />
      )}
      <Choice
        legend={options.theme}
        options={options.themes}
        chosen={wishes.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <HideChoice hide={wishes.hide} onChange={(hide) => onChange({ hide })} />
      {kind === 'element' && (
        <fieldset className="share-choice">
          <legend>{options.reading}</legend>
          <label>
            <input
              type="checkbox"
              checked={wishes.follow}
              onChange={({ target }) => onChange({ follow: target.checked })}
            />
            {options.follow}
          </label>
          <p className="share-note">{options.followNote}</p>
        </fieldset>
      )}
    </div>
  );
}

/** The element can leave its height to the map; a plain iframe cannot. */
function HeightChoice({ wishes, onChange }: EmbedOptionsProps) {
  const { options } = useShare().words;
  const reading = wishedHeight(wishes);
  const field = reading && (
    <PxField
      label={options.heightPx}
      text={wishes.heightPx}
      reading={reading}
      onType={(heightPx) => onChange({ heightPx })}
    />
  );
  if (wishes.kind === 'iframe')
    return (
      <fieldset className="share-choice">
        <legend>{options.height}</legend>
        {field}
      </fieldset>
    );
  return (
    <Choice
      legend={options.height}
      options={options.heights}
      chosen={wishes.height}
      onChoose={(height) => onChange({ height })}
    >
      {field}
    </Choice>
  );
}
