// The list of products in the browser: an IndexedDB of its own. Every call may reject: in a sandboxed
// frame, or where the visitor has forbidden it, nothing can be kept.

import type { Product } from "./shape";

const name = "cecheck";
const box = "products";

function settle<T>(r: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    r.onsuccess = () => done(r.result);
    r.onerror = () => failed(r.error ?? new Error("storage"));
  });
}

async function inside<T>(mode: IDBTransactionMode, work: (s: IDBObjectStore) => T | Promise<T>): Promise<T> {
  const asked = indexedDB.open(name, 1); // throws where storage is denied
  asked.onupgradeneeded = () => asked.result.createObjectStore(box, { keyPath: "id" });
  const db = await settle(asked);
  try {
    const t = db.transaction(box, mode);
    const over = new Promise<void>((done, failed) => {
      t.oncomplete = () => done();
      t.onabort = t.onerror = () => failed(t.error ?? new Error("storage"));
    });
    const result = await work(t.objectStore(box));
    await over;
    return result;
  } finally {
    db.close();
  }
}

export function kept(): Promise<Product[]> {
  return inside("readonly", (s) => settle(s.getAll() as IDBRequest<Product[]>));
}

// write puts some and removes others, all or nothing.
export function write(put: Product[], remove: string[] = []): Promise<void> {
  return inside("readwrite", (s) => {
    for (const id of remove) s.delete(id);
    for (const p of put) s.put(p);
  });
}
