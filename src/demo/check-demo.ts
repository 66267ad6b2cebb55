import type { Story } from '../story/story';
import type { Problem } from '../validation/problem';
import { checkLinks } from './check-links';
import { checkMarkup } from './check-markup';
import { checkNesting } from './check-nesting';
import { checkParagraphs } from './check-paragraphs';
import { checkTargets } from './check-targets';

/** A built page of the demo, as text and as read by a parser, and the files of the build, from its root. */
interface BuiltDemo {
  readonly html: string;
  readonly document: Document;
  readonly files: ReadonlySet<string>;
}

/** Lists what is wrong with the demo: its text against the story, its markup, its links. */
export function checkDemo({ html, document, files }: BuiltDemo, story: Story): Problem[] {
  return [
    ...checkNesting(html, document),
    ...checkMarkup(document),
    ...checkParagraphs(document, story),
    ...checkTargets(document, story),
    ...checkLinks(document, files),
  ];
}
