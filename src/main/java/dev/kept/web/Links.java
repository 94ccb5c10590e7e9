package dev.kept.web;

import dev.kept.core.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses that may be put behind a link. Some of them come out of the database or over the application link, and
 * escaping alone does not make those harmless: {@code javascript:} needs no character that is escaped.
 */
public final class Links {

    /** Where lists are handed out as tables, below Jira's address. */
    public static final String EXPORT = "/plugins/servlet/kept/export";

    /** Where goals are confirmed for IT. */
    public static final String GOALS = "/plugins/servlet/kept/goals";

    public static final String GOAL_TABLE = "/plugins/servlet/kept/goal-table";

    public static final String PROPOSALS = "/plugins/servlet/kept/goal-proposals";

    public static final String PROPOSE_GOAL = "/plugins/servlet/kept/propose-goal";

    public static final String GOAL_ANSWER = "/plugins/servlet/kept/goal-answer";

    /** Where both sides tell each other of working together. */
    public static final String WORKING_TOGETHER = "/plugins/servlet/kept/working-together";

    /** Where a project's people decide one request. */
    public static final String REQUEST = "/plugins/servlet/kept/request";

    /** Where it is settled from whom a project accepts requests. */
    public static final String INTAKE = "/plugins/servlet/kept/intake";

    /** Where a project's figures are published, below Jira's address. */
    public static final String PUBLISHING = "/plugins/servlet/kept/publishing";

    /** Where a project's hooks are settled. */
    public static final String HOOKS = "/plugins/servlet/kept/hooks";

    /** Where it is settled where hooks may lead. */
    public static final String HOOK_HOSTS = "/plugins/servlet/kept/hook-hosts";

    /** Boards of a project that were saved. */
    public static final String SNAPSHOTS = "/plugins/servlet/kept/snapshots";

    private Links() {}

    /**
     * The address when a browser may follow it: http, https, or a path on this host; else empty.
     *
     * <p>Left out are all other schemes, addresses that begin with two slashes (they lead to another host), and those
     * with blanks, control characters or a backslash, which browsers drop or read as a slash. The address is returned
     * as it came, not escaped: the model does that.
     */
    public static Optional<String> safe(@Nullable String url) {
        if (url == null || url.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
            return Optional.empty();
        }
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean here = url.startsWith("/") && !url.startsWith("//");
        return web || here ? Optional.of(url) : Optional.empty();
    }

    /**
     * The address when it leads back to a page of this host: a path and nothing else, whatever somebody wrote into a link.
     * Else empty.
     */
    public static Optional<String> here(@Nullable String url) {
        return safe(url).filter(path -> path.startsWith("/"));
    }

    /**
     * The text as one value in a query, or one segment of a path. A blank becomes {@code %20}, because a plus sign
     * means a blank in a query only.
     */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The project page <i>Partnership</i> of the tracker that is found there. The page itself and all links to it are made
     * with this, so that they agree on how Jira finds it. The page's key is older than its name: addresses stay.
     *
     * @param tracker the tracker's address, without a slash at its end
     * @param projectKey not encoded
     */
    public static String partnership(String tracker, String projectKey) {
        return tracker + "/projects/" + encode(projectKey) + "?selectedItem=dev.kept.kept:kept-promises";
    }
}
