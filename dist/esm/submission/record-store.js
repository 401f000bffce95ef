const NAME = "have-your-say/outbox/1";
const RECORDS = "records";
const LOSSES = "losses";
function createRecordStore(factory) {
  const open = (mode) => new Promise((resolve, reject) => {
    const request = factory().open(NAME, 1);
    request.onupgradeneeded = () => {
      if (mode === "readonly") return request.transaction?.abort();
      request.result.createObjectStore(RECORDS, { keyPath: "id" });
      request.result.createObjectStore(LOSSES, { autoIncrement: true });
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (mode === "readonly" && request.error?.name === "AbortError") resolve(void 0);
      else reject(request.error ?? new Error());
    };
  });
  const once = async (mode, work) => {
    const known = mode === "readonly" ? await factory().databases?.() : void 0;
    const database = known?.every(({ name }) => name !== NAME) ? void 0 : await open(mode);
    if (!database) return void 0;
    try {
      return await new Promise((resolve, reject) => {
        const transaction = database.transaction([RECORDS, LOSSES], mode, { durability: "strict" });
        const request = work(transaction.objectStore(RECORDS), transaction.objectStore(LOSSES));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error());
      });
    } finally {
      database.close();
    }
  };
  const transact = (mode, work) => once(mode, work).catch((error) => {
    const { name } = error;
    if (name !== "UnknownError" && name !== "InvalidStateError") throw error;
    return once(mode, work);
  });
  return {
    async put(record) {
      await transact("readwrite", (records) => records.put(record));
    },
    async remove(id) {
      await transact("readwrite", (records) => records.delete(id));
    },
    async lose(id, reason) {
      await transact("readwrite", (records, losses) => {
        const found = records.getKey(id);
        found.onsuccess = () => {
          if (found.result === void 0) return;
          records.delete(id);
          losses.add(reason);
        };
        return found;
      });
    },
    has: async (id) => await transact("readonly", (records) => records.getKey(id)) !== void 0,
    all: async () => await transact("readonly", (records) => records.getAll()) ?? [],
    async takeLosses() {
      const counted = await transact("readonly", (_, losses) => losses.count());
      if (!counted) return [];
      const taken = await transact("readwrite", (_, losses) => {
        const all = losses.getAll();
        all.onsuccess = () => losses.clear();
        return all;
      });
      return taken ?? [];
    }
  };
}

export { createRecordStore };
