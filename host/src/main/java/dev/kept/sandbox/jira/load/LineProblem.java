package dev.kept.sandbox.jira.load;

/** What is wrong with one line of a data file; the message is a plain phrase such as "no issue key". */
final class LineProblem extends RuntimeException {
    LineProblem(String message) {
        super(message);
    }
}
