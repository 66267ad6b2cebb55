import { createContext, useContext } from 'react';
import type { ShareDialogMessages } from '#messages/share-dialog';
import type { AddressParameters } from '../state/address';
import type { MapSite } from './map-site';

/** What all parts of the dialog need: the state as it was when the dialog opened, and words for it. */
export interface Share {
  readonly words: ShareDialogMessages;
  /** BCP 47 tag. */
  readonly locale: string;
  readonly site: MapSite;
  /** The parameters of the state. */
  readonly start: AddressParameters;
  /** The state in words. */
  readonly view: string;
}

export const ShareContext = createContext<Share | null>(null);

/** What is shared. Throws outside a `ShareContext`. */
export function useShare(): Share {
  const share = useContext(ShareContext);
  if (!share) throw new Error('a part of the share dialog stands outside its ShareContext');
  return share;
}
