package dev.kept.core.hook;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** What came of trying to send something to a hook. The names are stored. */
public enum HookResult implements Coded {
    /** Its receiver answered with a status from 200 to 299. */
    TAKEN,
    /** Its receiver answered with another status. */
    REFUSED,
    /** Its receiver points elsewhere. Nobody follows it there. */
    REDIRECTED,
    /** No such host, nobody listens there, or the connection broke. */
    UNREACHED,
    /** No answer in time. */
    SLOW,
    /** It does not prove to be the host of that name. */
    UNTRUSTED,
    /** What it answered is no answer of the web. */
    UNREADABLE,
    /** Hooks may not lead there, or not any more. */
    FORBIDDEN;

    /** What is said of each; its argument is the status. */
    public static final TextGroup<HookResult> SENTENCES = TextGroup.of("kept.hook.result", HookResult.class);
}
