import { useState } from 'react';
import { type Appearance, type AppearanceName, appearanceNames, appearanceParameters } from '../embed/parameters';
import { readAppearance } from '../state/appearance';
import { MinusIcon, PlusIcon } from '../ui/icons';
import { type EmbedOptions, embedFor, heightOf, initialOptions, widthOf } from './embed-options';
import { EmbedPreview } from './embed-preview';
import { Choice, PxField } from './form-fields';
import { useShare } from './share-context';
import '../ui/fold.css';
import { CopyField } from '../ui/copy-field';

/** Code to paste into an article; its preview, a whole map, is there only while this is open. */
export function ShareEmbed() {
  const { words, site, start } = useShare();
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState(initialOptions);
  const { code, ...frame } = embedFor(options, start, site);
  return (
    <details className="ui-fold share-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="ui-fold-title">
        <h3 className="ui-fold-words">{words.embed.title}</h3>
        <PlusIcon />
        <MinusIcon />
      </summary>
      {isOpen && (
        <div className="share-embed">
          <OptionsForm options={options} onChange={(change) => setOptions({ ...options, ...change })} />
          <div className="share-result">
            <CopyField label={words.embed.field} text={code} copy={words.embed.copy} look="code" />
            <EmbedPreview {...frame} />
          </div>
        </div>
      )}
    </details>
  );
}

interface OptionsFormProps {
  readonly options: EmbedOptions;
  readonly onChange: (change: Partial<EmbedOptions>) => void;
}

/** All that can be chosen about pasted code. */
function OptionsForm({ options, onChange }: OptionsFormProps) {
  const { start, view } = useShare();
  const words = useShare().words.options;
  const { kind, appearance, follow } = options;
  return (
    <div className="share-options">
      <Choice legend={words.kind} options={words.kinds} chosen={[kind]} onPick={(kind) => onChange({ kind })}>
        <p className="share-note">{words.kindNotes[kind]}</p>
      </Choice>
      <WidthChoice {...{ options, onChange }} />
      <HeightChoice {...{ options, onChange }} />
      {Object.keys(start).length > 0 && (
        <Choice
          legend={words.start}
          options={{ now: words.starts.now(view), opening: words.starts.opening }}
          chosen={[options.start]}
          onPick={(start) => onChange({ start })}
        />
      )}
      {appearanceNames.map((name) => (
        <AppearanceChoice key={name} {...{ name, appearance }} onChange={(appearance) => onChange({ appearance })} />
      ))}
      {kind === 'element' && (
        <Choice
          type="checkbox"
          legend={words.reading}
          options={{ follow: words.follow }}
          chosen={follow ? ['follow'] : []}
          onPick={() => onChange({ follow: !follow })}
        >
          <p className="share-note">{words.followNote}</p>
        </Choice>
      )}
    </div>
  );
}

function WidthChoice({ options, onChange }: OptionsFormProps) {
  const words = useShare().words.options;
  const reading = widthOf(options);
  return (
    <Choice
      legend={words.width}
      options={words.widths}
      chosen={[options.width]}
      onPick={(width) => onChange({ width })}
    >
      {reading && (
        <PxField
          label={words.widthPx}
          text={options.widthPx}
          reading={reading}
          onType={(widthPx) => onChange({ widthPx })}
        />
      )}
    </Choice>
  );
}

/** The element can leave its height to the map; a plain iframe cannot. */
function HeightChoice({ options, onChange }: OptionsFormProps) {
  const words = useShare().words.options;
  const reading = heightOf(options);
  return (
    <Choice
      legend={words.height}
      options={options.kind === 'element' ? words.heights : {}}
      chosen={[options.height]}
      onPick={(height) => onChange({ height })}
    >
      {reading && (
        <PxField
          label={words.heightPx}
          text={options.heightPx}
          reading={reading}
          onType={(heightPx) => onChange({ heightPx })}
        />
      )}
    </Choice>
  );
}

interface AppearanceChoiceProps {
  readonly name: AppearanceName;
  readonly appearance: Appearance;
  readonly onChange: (appearance: Appearance) => void;
}

function AppearanceChoice({ name, appearance, onChange }: AppearanceChoiceProps) {
  const words: { label: string; values: Readonly<Record<string, string>> } = useShare().words.options.appearance[name];
  const isOne = appearanceParameters[name].takes === 'one';
  const chosen: readonly string[] = [appearance[name]].flat();
  const pick = (value: string): void => {
    const toggled = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    onChange(readAppearance({ [name]: isOne ? value : toggled.join() }, appearance).appearance);
  };
  return (
    <Choice
      type={isOne ? 'radio' : 'checkbox'}
      legend={words.label}
      options={words.values}
      chosen={chosen}
      onPick={pick}
    />
  );
}
