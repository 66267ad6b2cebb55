import { type RefObject, useEffect, useRef, useState } from 'react';
import { LEAST_HEIGHT, MOST_HEIGHT } from '../embed/frame-size';
import { readFrameMessage } from '../embed/protocol';
import { formatPercent } from '../i18n/intl';
import { useSize } from '../ui/use-size';
import { HEIGHT } from './embed-options';
import { Choice } from './form-fields';
import { useShare } from './share-context';

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
  const room = useSize(figure)?.width;
  const asked = useAskedHeight(frame);
  const px = { width: width ?? COLUMNS[column], height: height ?? asked ?? HEIGHT.usual };
  const label = preview.label(px.width, px.height);
  const scale = Math.min(1, (room ?? px.width) / px.width, TALLEST / px.height);
  return (
    <figure ref={figure} className="share-preview">
      <figcaption>{scale < 1 ? `${label}, ${preview.scaled(formatPercent(scale * 100, locale))}` : label}</figcaption>
      {width === null && (
        <Choice legend={preview.column} options={preview.columns} chosen={[column]} onPick={setColumn} />
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

/** The height in px that the embed in a frame asks for, within the bounds of the element; null until it does. */
function useAskedHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent): void => {
      const message = source !== null && source === frame.current?.contentWindow ? readFrameMessage(data) : null;
      if (message?.type === 'height') setHeight(Math.min(Math.max(message.height, LEAST_HEIGHT), MOST_HEIGHT));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [frame]);
  return height;
}
