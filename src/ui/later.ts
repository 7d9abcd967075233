import { type ComponentType, createElement, lazy } from "react";

const failed = new Set<() => void>();

/** A component whose code comes later. Where it could not be had, it is asked for again after `askAgain`. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  // A lazy component remembers a failure for good; a new one asks again.
  let Current = lazy(ask);
  async function ask() {
    try {
      return { default: await load() };
    } catch (error) {
      failed.add(() => {
        Current = lazy(ask);
      });
      throw error;
    }
  }
  return function Later(props: Props) {
    return createElement(Current, props);
  };
}

/** Forgets which code could not be had. */
export function askAgain(): void {
  for (const forget of failed) forget();
  failed.clear();
}
