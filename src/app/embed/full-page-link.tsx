import { embed as words } from '#messages/embed';
import { writeAddress } from '../../state/address';
import { useApp, useAppState } from '../../state/use-app';

/** Leads to the full page at this very state, in a tab of its own. */
export function FullPageLink() {
  const { story } = useApp();
  const place = useAppState((state) => state.place);
  const event = useAppState((state) => state.event);
  const moment = useAppState((state) => state.moment);
  return (
    <a
      className="panel-card-link"
      href={`./${writeAddress({ place, event, moment }, story)}`}
      target="_blank"
      rel="noopener"
    >
      {words.fullPage}
      <span aria-hidden="true">↗</span>
    </a>
  );
}
