const STATUSES = ["done", "doing", "planned", "exploring", "cannot", "no-change"];
const MOST_ITEMS = 1e4;
const LARGEST_FEED = 5e6;
const failed = (failure, detail = "") => ({ failure, detail });

export { LARGEST_FEED, MOST_ITEMS, STATUSES, failed };
