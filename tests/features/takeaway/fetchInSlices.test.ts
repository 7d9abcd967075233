import { describe, expect, it } from "vitest";
import { fetchInSlices } from "#features/takeaway/fetchInSlices.ts";

const ids = [1, 2, 3, 4, 5];
const plain = { size: 2, onProgress: () => undefined, isWanted: () => true };

describe("fetchInSlices", () => {
  it("gives everything in order, however long each takes", async () => {
    const fetchOne = async (id: number) => {
      await new Promise((resolve) => setTimeout(resolve, id % 2 === 0 ? 0 : 3));
      return id * 10;
    };
    expect(await fetchInSlices(ids, { ...plain, fetchOne })).toEqual([10, 20, 30, 40, 50]);
  });

  it("has no more on their way than a slice, and tells how far it is", async () => {
    let onTheWay = 0;
    let most = 0;
    const progress: number[] = [];
    const fetchOne = async (id: number) => {
      onTheWay += 1;
      most = Math.max(most, onTheWay);
      await Promise.resolve();
      onTheWay -= 1;
      return id;
    };
    await fetchInSlices(ids, { ...plain, fetchOne, onProgress: (n) => progress.push(n) });
    expect(most).toBe(2);
    expect(progress).toEqual([2, 4, 5]);
  });

  it("gives up between two slices, and then gives nothing", async () => {
    const fetched: number[] = [];
    const fetchOne = async (id: number) => {
      fetched.push(id);
      return Promise.resolve(id);
    };
    const isWanted = () => fetched.length < 2;
    expect(await fetchInSlices(ids, { ...plain, fetchOne, isWanted })).toBeNull();
    expect(fetched).toEqual([1, 2]);
  });

  it("passes on what failed", async () => {
    const fetchOne = () => Promise.reject(new Error("no network"));
    await expect(fetchInSlices(ids, { ...plain, fetchOne })).rejects.toThrow("no network");
  });
});
