// What is used of Trusted Types, which the types of the browser do not know yet; not every browser has them.

type TrustedScriptURL = { readonly toString: () => string };

/* oxlint-disable typescript/consistent-type-definitions -- only an interface can be added to */
interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => TrustedScriptURL };
  };
}

interface ServiceWorkerContainer {
  register(address: TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}
