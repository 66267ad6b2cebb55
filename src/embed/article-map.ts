import { driveMap } from './driver';
import { parameterNames, type StateName, stateNames } from './parameters';
import { MOST_ID } from './protocol';
import type { Site } from './site';

/** Makes the class of `<article-map>` for the site that a loader came from. */
export function articleMap(site: Site): CustomElementConstructor {
  class ArticleMap extends HTMLElement {
    static readonly observedAttributes = [...parameterNames, 'height', 'label'];
    static readonly base = site.base;
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
      // What a page has set before the element was defined lies over the properties from here.
      const fields = this as unknown as Record<string, unknown>;
      for (const name of [...ArticleMap.observedAttributes, 'follow']) {
        if (!Object.hasOwn(fields, name)) continue;
        const value = fields[name];
        delete fields[name];
        fields[name] = value;
      }
      this.driver.enter();
    }

    disconnectedCallback(): void {
      this.driver.leave();
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      if (parameterNames.includes(name))
        this.driver.ask({ [name]: value?.slice(0, MOST_ID) || null }, stateNames.includes(name as StateName));
      this.driver.refresh();
    }
  }
  for (const name of ArticleMap.observedAttributes) {
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
