package dev.kept.confluence;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.web.Links;
import java.util.StringJoiner;

/** Which commitments are wanted, as the parameters of Jira's list. */
final class ListQuery {

    private ListQuery() {}

    /** {@code startAt=0&maxResults=50&sort=-due&filter=missed}: what is left open is left out. */
    static String text(CommitmentQuery query) {
        CommitmentQuery.Choice choice = query.choice();
        StringJoiner text = new StringJoiner("&");
        text.add("startAt=" + query.startAt());
        text.add("maxResults=" + query.maxResults());
        text.add("sort=" + (query.descending() ? "-" : "") + query.sort().code());
        if (choice.attention() != Attention.ALL) {
            text.add("filter=" + choice.attention().code());
        }
        add(text, "requester", choice.requester());
        add(text, "side", code(choice.side()));
        add(text, "sizeBand", code(choice.band()));
        add(text, "outcome", code(choice.outcome()));
        add(text, "text", choice.text());
        add(text, "after", query.after() == null ? null : query.after().token());
        return text.toString();
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    private static void add(StringJoiner text, String name, @Nullable String value) {
        if (value != null) {
            text.add(name + "=" + Links.encode(value));
        }
    }
}
