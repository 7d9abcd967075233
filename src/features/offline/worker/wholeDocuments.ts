/** Keeps documents only where all of them arrived, and takes those kept only where they still are. */
export const wholeDocuments = {
  async cacheWillUpdate({ response }: { readonly response: Response }) {
    return response.status === 200 && (await isJson(response)) ? response : null;
  },
  /** A document that is not whole is fetched, and kept, anew. */
  async cachedResponseWillBeUsed({ cachedResponse }: { readonly cachedResponse?: Response }) {
    return cachedResponse !== undefined && (await isJson(cachedResponse)) ? cachedResponse : null;
  },
};

async function isJson(response: Response): Promise<boolean> {
  try {
    await response.clone().json();
    return true;
  } catch {
    return false;
  }
}
