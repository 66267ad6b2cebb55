import { Icon } from '../../ui/icons';

export function FullscreenIcon() {
  return <Icon path="M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5" />;
}

export function LeaveFullscreenIcon() {
  return <Icon path="M6 2.5v3.5h-3.5M13.5 6h-3.5v-3.5M10 13.5v-3.5h3.5M2.5 10h3.5v3.5" />;
}
