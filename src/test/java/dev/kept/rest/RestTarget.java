package dev.kept.rest;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Whatever is sent to the API is answered or refused as the caller's fault, and what is refused asks for nothing. */
public final class RestTarget {

    private static final String[] WRITTEN = {
        "issues/SHOP-1/commitment",
        "issues/SHOP-1/commitment/steps",
        "issues/SHOP-1/commitment/parts",
        "issues/SHOP-1/promises",
        "commitments/c1/steps",
        "contacts/steps",
        "contacts/rankings",
        "contacts/pulse/answers",
        "contacts/requests",
        "contacts/guides/versions",
        "contacts/liaison/words",
        "backfills",
        "plain-words/checks",
        "people/searches",
        "settings/previews",
        "witness"
    };
    private static final String[] ASKED = {
        "projects/SHOP/scoreboard?asOf=",
        "projects/SHOP/scoreboard?windowDays=",
        "projects/SHOP/commitments?after=",
        "projects/SHOP/departures?after=",
        "projects/SHOP/scoreboard/explanation/first_promise_rate?after=",
        "goals?text=",
        "requesters?prefix=",
        "map?windowDays=",
        "issues/SHOP-1/precedents?date="
    };

    private static final RestHost HOST = new RestHost();
    private static final int FIRST_FAILURE = 500;
    private static final int FIRST_REFUSAL = 400;

    private RestTarget() {}

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        HOST.partnership.asked.clear();
        RestHost.Reply reply;
        if (data.consumeBoolean()) {
            reply = HOST.send("POST", data.pickValue(WRITTEN), "application/json", data.consumeRemainingAsBytes());
        } else {
            reply = HOST.get(data.pickValue(ASKED) + percent(data.consumeBytes(60)));
        }
        if (reply.status() >= FIRST_FAILURE) {
            throw new IllegalStateException(reply.status() + " " + reply.text());
        }
        if (reply.status() == FIRST_REFUSAL && !HOST.partnership.asked.isEmpty()) {
            throw new IllegalStateException("asked for " + HOST.partnership.asked + ", and refused: " + reply.text());
        }
    }

    /** As an address can hold it; not every text of it is UTF-8. */
    private static String percent(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte one : bytes) {
            text.append('%').append(String.format("%02X", one));
        }
        return text.toString();
    }
}
