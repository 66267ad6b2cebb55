import { driveMap } from './drive-map';
import { ABOUT } from './marked-elements';
import type { Site } from './site';

/** Attributes that a frame is asked to follow, and all others that are watched. */
const ASKED = [...ABOUT, 'theme', 'hide'];
const ATTRIBUTES = [...ASKED, 'height', 'label'];

/** Makes the class of `<article-map>` for the site that a loader came from. */
export function articleMap(site: Site): CustomElementConstructor {
  class ArticleMap extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly driver = driveMap(this, site);

    get state() {
      return this.driver.state();
    }

    get follow(): boolean {
      return this.hasAttribute('follow');
    }

    set follow(isAsked: boolean) {
      // Whatever a framework sets: without a clear word the attribute would only be turned round.
      this.toggleAttribute('follow', !!isAsked);
    }

    connectedCallback(): void {
      this.driver.enter();
    }

    disconnectedCallback(): void {
      this.driver.leave();
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (ASKED.includes(name)) this.driver.ask({ [name]: value || null }, ABOUT.includes(name));
      this.driver.refresh();
    }
  }
  for (const name of ATTRIBUTES) {
    Object.defineProperty(ArticleMap.prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name);
      },
      set(this: HTMLElement, value: string | null) {
        if (value == null) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }
  return ArticleMap;
}
