package dev.kept.core.hook;

import java.util.Map;

/** Sends a request out of the house and tells what came of it; the only way there is. */
public interface HookLine {

    /**
     * Sends it, within some seconds. Looks up where the host's name leads at that moment and connects to exactly that
     * address, when it may. Follows no redirection and reads no more than the first line of what is answered.
     *
     * @param anywhere whether the address may be one that is not public
     * @param headers beside those of the protocol
     */
    LineAnswer send(HookAddress address, boolean anywhere, Map<String, String> headers, String body);

    /**
     * What came of it.
     *
     * @param status what the receiver answered; 0 for nothing
     */
    record LineAnswer(HookResult result, int status) {}
}
