import { useRef, useState } from 'react';
import { formatPercent } from '../i18n/intl';
import { Choice } from './choice';
import { HEIGHT } from './read-px';
import { useShare } from './share-context';
import { useAskedHeight } from './use-asked-height';
import { useWidth } from './use-width';

interface EmbedPreviewProps {
  readonly address: string;
  /** Px; null where the host's column decides. */
  readonly width: number | null;
  /** Px; null where the map itself decides. */
  readonly height: number | null;
}

/** Widths in px of columns that an embed may come to stand in. */
const COLUMNS = { article: 680, phone: 360 } as const;

/** Px that a preview may be high in the dialog. */
const TALLEST = 560;

/** The embed at its real size, drawn smaller where the dialog has not the room. */
export function EmbedPreview({ address, width, height }: EmbedPreviewProps) {
  const { words, locale, site } = useShare();
  const { preview } = words;
  const [column, setColumn] = useState<keyof typeof COLUMNS>('article');
  const figure = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useWidth(figure);
  const asked = useAskedHeight(frame);
  const px = { width: width ?? COLUMNS[column], height: height ?? asked ?? HEIGHT.usual };
  const scale = Math.min(1, (room ?? px.width) / px.width, TALLEST / px.height);
  return (
    <figure ref={figure} className="share-preview">
      <figcaption>
        {preview.label(px.width, px.height)}
        {scale < 1 && `, ${preview.scaled(formatPercent(scale * 100, locale))}`}
      </figcaption>
      {width === null && (
        <Choice legend={preview.column} options={preview.columns} chosen={column} onChoose={setColumn} />
      )}
      <div className="share-preview-box" style={{ inlineSize: px.width * scale, blockSize: px.height * scale }}>
        {/* Another address in the same frame would become a step of the reader's history. */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={preview.frame(site.title)}
          {...px}
          style={{ transform: `scale(${scale})` }}
          allow="fullscreen"
          referrerPolicy="no-referrer"
        />
      </div>
    </figure>
  );
}
