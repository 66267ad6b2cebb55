import { FullPageLink } from './full-page-link';
import { FullscreenButton } from './fullscreen-button';
import { HostBridge } from './host-bridge';

/** All that the page has only in frames, in one file to load. */
export const embedParts = { FullPageLink, FullscreenButton, HostBridge };
