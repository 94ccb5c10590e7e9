package dev.kept.web.panel;

import java.util.List;
import java.util.Set;

/** Words that stand in every dialog, or only in one that has fields of its own. */
final class FormWords {

    static final List<String> KEYS =
            List.of("tomorrow", "friday", "week", "part", "partIssue", "partSize", "partDate", "partAdd", "partRemove");

    /** Labels that need a sentence more. */
    static final Set<String> HINTED = Set.of(
            "requester",
            "date",
            "size",
            "confidence",
            "agreed",
            "released",
            "reason",
            "danger",
            "wrong",
            "deliveredOn",
            "proposer");

    private FormWords() {}
}
