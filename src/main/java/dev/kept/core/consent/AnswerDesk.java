package dev.kept.core.consent;

import dev.kept.core.Answer;

/** Where links are answered, by whoever holds one. A link that is forged, used, expired or outdated is refused as such. */
public interface AnswerDesk {

    /** What the link asks; asking changes nothing. */
    Answer<AskedAbout> question(String token);

    /** Answers it, once. */
    Answer<AskedAbout> answer(String token, LinkAnswer answer);

    /**
     * A question with its issue.
     *
     * @param issueKey empty when the issue is gone
     * @param summary empty when the issue is gone
     */
    record AskedAbout(Question question, String issueKey, String summary) {}
}
