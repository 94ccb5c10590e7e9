package dev.kept.jira.mail;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.core.consent.AnswersByLink.AskedAbout;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.Contacts;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Post;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.web.answer.ConsentLetter;
import java.util.List;
import java.util.Optional;

/**
 * Asks the requester's contacts by mail for what waits for the requester: consent to a date, or acceptance of a
 * delivery. Asks nobody for permission; callers do, or answer to a link.
 */
public final class ConsentRequests {

    private final ConsentLinks links;
    private final AnswerAddress place;
    private final Contacts contacts;
    private final FunctionStore functions;
    private final Post post;
    private final ConsentLetter letter;

    public ConsentRequests(
            ConsentLinks links,
            AnswerAddress place,
            Contacts contacts,
            FunctionStore functions,
            Post post,
            ConsentLetter letter) {
        this.links = links;
        this.place = place;
        this.contacts = contacts;
        this.functions = functions;
        this.post = post;
        this.letter = letter;
    }

    /**
     * Sends each contact that mail reaches a link of its own; returns how many were asked. One answer is enough: it
     * changes the commitment, and that makes the other links void.
     *
     * <p>Refused as {@code CONFLICT} when nothing waits for the requester, when the requester is no listed business
     * function, when mail reaches none of its contacts, or when Jira gives no queue for mail. Nothing on the record
     * changes.
     *
     * @param commitment as it is now: the links are good for this state only
     * @param issue the issue that carries it, named in the mail
     */
    public Answer<Integer> ask(Commitment commitment, Issue issue) {
        @Nullable LinkPurpose purpose = LinkPurpose.waiting(commitment);
        if (purpose == null) {
            return conflict("kept.consent.nothing");
        }
        Optional<BusinessFunction> function = functions.find(commitment.requester());
        if (function.isEmpty()) {
            return conflict("kept.consent.no_function", commitment.requester());
        }
        List<String> reached = function.get().contacts().stream()
                .filter(contact -> contacts.address(contact).isPresent())
                .toList();
        if (reached.isEmpty()) {
            return conflict("kept.consent.no_contact", commitment.requester());
        }
        for (String contact : reached) {
            String token = links.token(commitment, purpose, contact);
            Answer<AskedAbout> asked = links.question(token)
                    .map(question -> new AskedAbout(question, issue.getKey(), issue.getSummary(), List.of()));
            if (asked instanceof Answer.Refused<AskedAbout> refused) {
                return Answer.refused(refused.refusal());
            }
            boolean sent = asked.map(about -> letter.to(
                            contacts.address(contact).orElseThrow(),
                            about,
                            place.url(token).orElseThrow()))
                    .fold(post::send, refusal -> false);
            if (!sent) {
                return conflict("kept.consent.no_queue");
            }
        }
        return Answer.of(reached.size());
    }

    private static Answer<Integer> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
