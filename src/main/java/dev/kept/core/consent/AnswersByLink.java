package dev.kept.core.consent;

import dev.kept.core.Answer;
import dev.kept.core.rulebook.Cause;
import java.util.List;

/** Where links are answered, by whoever holds one. A link that is forged, used, expired or outdated is refused as such. */
public interface AnswersByLink {

    /** What the link asks; asking changes nothing. */
    Answer<AskedAbout> question(String token);

    /** Answers it, once. */
    Answer<Answered> answer(String token, LinkAnswer answer);

    /**
     * A question with its issue.
     *
     * @param issueKey empty when the issue is gone
     * @param summary empty when the issue is gone
     * @param causes what can be picked as the cause of another date
     */
    record AskedAbout(Question question, String issueKey, String summary, List<Cause> causes) {
        public AskedAbout {
            causes = List.copyOf(causes);
        }
    }

    /**
     * What came of an answer.
     *
     * @param about as it is now
     * @param asked how many contacts of the requester were asked for consent because of it
     */
    record Answered(AskedAbout about, int asked) {}
}
