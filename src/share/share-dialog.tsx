import type { ShareDialogMessages } from '#messages/share-dialog';
import { tools } from '#messages/tools';
import { describeStandpoint } from '../description/describe-view';
import { sceneAt } from '../scene/scene';
import { addressParameters } from '../state/address';
import type { AppContextValue } from '../state/use-app';
import { Dialog, type OpenOptions, openDialog } from '../ui/dialog';
import { isLocal, pageAddress } from './map-site';
import { type Share, ShareContext, useShare } from './share-context';
import { ShareEmbed } from './share-embed';
import { ShareLink } from './share-link';
import './share-dialog.css';

/** Opens the dialog over the page, for the state at this moment. */
export function openShareDialog(app: AppContextValue, words: ShareDialogMessages, options: OpenOptions): void {
  app.actions.pause();
  openDialog(
    (onClose) => (
      <ShareContext value={shareOf(app, words)}>
        <ShareDialog onClose={onClose} />
      </ShareContext>
    ),
    options,
  );
}

function shareOf({ story, store, messages }: AppContextValue, words: ShareDialogMessages): Share {
  const address = store.getState();
  const site = {
    page: pageAddress(window.location.href),
    title: tools.share.pageTitle(story.title),
    pictureAlt: tools.share.cardAlt(story.title),
  };
  const place = story.places.get(address.place ?? '')?.name;
  const standpoint = describeStandpoint(story, sceneAt(story, address.moment, { ...address, hovered: null }), messages);
  const view = place === undefined ? standpoint : `${place}. ${standpoint}`;
  return { words, locale: messages.locale, site, start: addressParameters(address, story), view };
}

function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { words, site } = useShare();
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      {isLocal(site.page) && <p className="share-note">{words.local}</p>}
      <ShareLink />
      <ShareEmbed />
    </Dialog>
  );
}
