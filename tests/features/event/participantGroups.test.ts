import { describe, expect, it } from "vitest";
import { participantGroups } from "#features/event/participantGroups.ts";
import { makeEvent, makeIndex, makeParticipant } from "#fixtures/makeIndex.ts";

const attendees = (n: number) =>
  Array.from({ length: n }, (_, i) => makeParticipant(`guest-${i + 1}`, { role: "attended" }));

const groupsOf = (participants: ReturnType<typeof attendees>) => {
  const index = makeIndex([makeEvent({ participants })], {
    people: [
      { id: "host-1", name: { en: "Host", "zh-Hans": null }, aliases: [], side: "mainland" },
    ],
  });
  return participantGroups(index, participants).map(({ side, size, full, condensed }) => ({
    side,
    size,
    full: full.map(({ person }) => person),
    condensed: condensed.map(({ person }) => person),
  }));
};

describe(participantGroups, () => {
  it("puts the people of each side together, mainland side first", () => {
    expect(groupsOf([makeParticipant("guest-1"), makeParticipant("host-1")])).toEqual([
      { side: "mainland", size: 1, full: ["host-1"], condensed: [] },
      { side: "taiwan", size: 1, full: ["guest-1"], condensed: [] },
    ]);
  });

  it("names those who did something before those who only attended", () => {
    const [group] = groupsOf([...attendees(1), makeParticipant("speaker")]);
    expect(group?.full).toEqual(["speaker", "guest-1"]);
  });

  it("condenses a long list of attendees after the first two, losing nobody", () => {
    const [group] = groupsOf([...attendees(6), makeParticipant("speaker")]);
    expect(group).toEqual({
      side: "taiwan",
      size: 7,
      full: ["speaker", "guest-1", "guest-2"],
      condensed: ["guest-3", "guest-4", "guest-5", "guest-6"],
    });
  });

  it("shows four attendees in full, as condensing two would save nothing", () => {
    expect(groupsOf(attendees(4))[0]?.condensed).toEqual([]);
  });

  it("shows an attendee whose words are reported in full", () => {
    const quoted = makeParticipant("quoted", {
      role: "attended",
      said: { en: "Said so.", "zh-Hans": null },
    });
    expect(groupsOf([...attendees(6), quoted])[0]?.full).toContain("quoted");
  });
});
