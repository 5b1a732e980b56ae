// A Matrix client made of matrix-js-sdk, for one person. It takes orders line by line and answers each
// with a line, so that a test in another language can be that person:
//
//     {"do": "react", "room": "!…", "event": "$…", "key": "👍"}
//     {"answer": "$…"}, or {"error": "…"}
//
// It says nothing of what it receives: whoever wants to know asks for "room" or "poll" until it is there.

import { webcrypto } from "node:crypto";
import readline from "node:readline";

// What the library takes for granted and Node 18 does not have.
globalThis.crypto ??= webcrypto;
Promise.withResolvers ??= () => {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
    return made;
};

// stdout belongs to the answers, and the library logs there.
for (const level of ["debug", "info", "log", "trace"]) console[level] = console.error;

const sdk = await import("matrix-js-sdk");
const { PollStartEvent } = await import("matrix-js-sdk/lib/extensible_events_v1/PollStartEvent.js");
const { PollResponseEvent } = await import("matrix-js-sdk/lib/extensible_events_v1/PollResponseEvent.js");
const { PollEndEvent } = await import("matrix-js-sdk/lib/extensible_events_v1/PollEndEvent.js");

let client = null;

const eventOf = (room, id) => {
    const event = client.getRoom(room)?.findEventById(id);
    if (!event) throw new Error(`${id} is not here`);
    return event;
};

const idOf = async (sending) => (await sending).event_id;

// One event as the library understands it: edits applied, reactions counted, its thread found.
function told(room, event) {
    const reactions = room.relations.getChildEventsForEvent(event.getId(), "m.annotation", "m.reaction");
    const content = event.getContent();
    return {
        id: event.getId(),
        type: event.getType(),
        sender: event.getSender(),
        body: content.body ?? null,
        html: content.formatted_body ?? null,
        thread: event.isThreadRoot ? null : (event.threadRootId ?? null),
        replyTo: event.replyEventId ?? null,
        edited: Boolean(event.replacingEvent()),
        removed: event.isRedacted(),
        reactions: Object.fromEntries(
            (reactions?.getSortedAnnotationsByKey() ?? []).map(([key, events]) => [key, events.size]),
        ),
    };
}

// "Add a room", open to whoever is in the space.
async function addRoom(space, name) {
    const via = [client.getDomain()];
    const { room_id: inside } = await client.createRoom({
        name,
        preset: sdk.Preset.PrivateChat,
        visibility: sdk.Visibility.Private,
        initial_state: [
            { type: "m.space.parent", state_key: space, content: { via, canonical: true } },
            { type: "m.room.join_rules", state_key: "",
              content: { join_rule: "restricted",
                         allow: [{ type: "m.room_membership", room_id: space }] } },
            { type: "m.room.history_visibility", state_key: "",
              content: { history_visibility: "shared" } },
        ],
    });
    await client.sendStateEvent(space, "m.space.child", { via, suggested: false }, inside);
    return inside;
}

const orders = {
    async sign_in({ address, user, password }) {
        const signed = await sdk.createClient({ baseUrl: address }).loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
        });
        client = sdk.createClient({
            baseUrl: address,
            accessToken: signed.access_token,
            userId: signed.user_id,
            deviceId: signed.device_id,
            timelineSupport: true,
        });
        const ready = new Promise((resolve) => {
            const look = (state) => {
                if (state !== "PREPARED") return;
                client.off(sdk.ClientEvent.Sync, look);
                resolve();
            };
            client.on(sdk.ClientEvent.Sync, look);
        });
        await client.startClient({ threadSupport: true, initialSyncLimit: 50 });
        await ready;
        return signed.user_id;
    },

    // Rooms.
    async listed() {
        const { chunk } = await client.publicRooms();
        return chunk.map((room) => ({ id: room.room_id, name: room.name, type: room.room_type ?? null,
                                      topic: room.topic ?? null, rule: room.join_rule ?? null }));
    },
    async hierarchy({ room }) {
        const { rooms } = await client.getRoomHierarchy(room);
        return rooms.map((one) => ({
            id: one.room_id,
            name: one.name ?? null,
            type: one.room_type ?? null,
            children: one.children_state.map((child) => child.state_key),
        }));
    },
    async join({ room }) {
        return (await client.joinRoom(room)).roomId;
    },
    async knock({ room }) {
        return (await client.knockRoom(room)).room_id;
    },
    async invite({ room, user }) {
        await client.invite(room, user);
    },
    // What Element makes of "create a space" and "add a room to it", where both are private.
    async make_space({ name, topic, room }) {
        const { room_id: space } = await client.createRoom({
            name,
            topic,
            preset: sdk.Preset.PrivateChat,
            visibility: sdk.Visibility.Private,
            creation_content: { type: sdk.RoomType.Space },
            power_level_content_override: { events_default: 100 },
            initial_state: [
                { type: "m.room.history_visibility", state_key: "",
                  content: { history_visibility: "invited" } },
            ],
        });
        return { space, room: await addRoom(space, room) };
    },
    async add_room({ space, name }) {
        return addRoom(space, name);
    },
    // All that is known of a room, threads included; null where the account has nothing to do with it.
    async room({ room: id }) {
        const room = client.getRoom(id);
        if (!room) return null;
        const events = new Map();
        const timelines = [room.getLiveTimeline(), ...room.getThreads().map((thread) => thread.liveTimeline)];
        for (const timeline of timelines)
            for (const event of timeline.getEvents()) events.set(event.getId(), told(room, event));
        return { name: room.name, type: room.getType() ?? null, membership: room.getMyMembership(),
                 events: [...events.values()] };
    },
    // Whether the server lets this account read there, whatever has been received.
    async can_read({ room }) {
        try {
            const page = await client.createMessagesRequest(room, null, 50, sdk.Direction.Backward);
            return page.chunk.some((event) => event.type === "m.room.message");
        } catch (error) {
            if (error.errcode === "M_FORBIDDEN") return false;
            throw error;
        }
    },

    // Messages. `thread` is the message that a comment belongs to; the library leaves out what it sends
    // to a thread that it does not know, so that clients make the thread first.
    async message({ room, body, thread, reply_to: replyTo }) {
        if (thread && !client.getRoom(room).getThread(thread)) {
            const root = eventOf(room, thread);
            client.getRoom(room).createThread(thread, root, [root], true);
        }
        const content = { msgtype: sdk.MsgType.Text, body };
        if (replyTo) content["m.relates_to"] = { "m.in_reply_to": { event_id: replyTo } };
        return idOf(client.sendMessage(room, thread ?? null, content));
    },
    async edit({ room, event, body }) {
        return idOf(client.sendMessage(room, eventOf(room, event).threadRootId ?? null, {
            msgtype: sdk.MsgType.Text,
            body: `* ${body}`,
            "m.new_content": { msgtype: sdk.MsgType.Text, body },
            "m.relates_to": { rel_type: sdk.RelationType.Replace, event_id: event },
        }));
    },
    async remove({ room, event }) {
        return idOf(client.redactEvent(room, event));
    },
    async react({ room, event, key }) {
        return idOf(client.sendEvent(room, sdk.EventType.Reaction, {
            "m.relates_to": { rel_type: sdk.RelationType.Annotation, event_id: event, key },
        }));
    },

    // Polls.
    async ask({ room, question, answers }) {
        const start = PollStartEvent.from(question, answers, sdk.M_POLL_KIND_DISCLOSED.name).serialize();
        return idOf(client.sendEvent(room, start.type, start.content));
    },
    async vote({ room, event, answers }) {
        const poll = client.getRoom(room)?.polls.get(event);
        if (!poll) throw new Error(`${event} is not a poll that is here`);
        const ids = poll.pollEvent.answers.filter((one) => answers.includes(one.text)).map((one) => one.id);
        const response = PollResponseEvent.from(ids, event).serialize();
        return idOf(client.sendEvent(room, response.type, response.content));
    },
    async end({ room, event }) {
        const end = PollEndEvent.from(event, "The poll has ended").serialize();
        return idOf(client.sendEvent(room, end.type, end.content));
    },
    // The library keeps all votes; of each person the newest counts.
    async poll({ room, event }) {
        const poll = client.getRoom(room)?.polls.get(event);
        if (!poll) return null;
        const newest = new Map();
        for (const vote of (await poll.getResponses()).getRelations()) {
            const before = newest.get(vote.getSender());
            if (!before || before.getTs() < vote.getTs()) newest.set(vote.getSender(), vote);
        }
        const votes = {};
        for (const [sender, vote] of newest) {
            const response = vote.unstableExtensibleEvent;
            response.validateAgainst(poll.pollEvent);
            votes[sender] = poll.pollEvent.answers
                .filter((answer) => response.answerIds.includes(answer.id))
                .map((answer) => answer.text);
        }
        return {
            question: poll.pollEvent.question.text,
            answers: poll.pollEvent.answers.map((one) => one.text),
            choose: poll.pollEvent.maxSelections,
            votes,
            ended: poll.isEnded,
        };
    },
};

for await (const line of readline.createInterface({ input: process.stdin })) {
    let reply;
    try {
        const { do: name, ...rest } = JSON.parse(line);
        if (!Object.hasOwn(orders, name)) throw new Error(`unknown order ${name}`);
        reply = { answer: (await orders[name](rest)) ?? null };
    } catch (error) {
        reply = { error: String(error) };
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`);
}
client?.stopClient();
process.exit(0);
