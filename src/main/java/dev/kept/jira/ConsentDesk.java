package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.consent.AnswerDesk;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Question;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.FunctionStore;
import java.util.List;
import java.util.Optional;

/** Asks the requester's contacts by mail, and takes the answers that come back by their links. */
public final class ConsentDesk implements AnswerDesk {

    private final ConsentLinks links;
    private final FunctionStore functions;
    private final ContactMail mail;
    private final IssueAccess access;
    private final FamilyMirror mirror;

    public ConsentDesk(
            ConsentLinks links, FunctionStore functions, ContactMail mail, IssueAccess access, FamilyMirror mirror) {
        this.links = links;
        this.functions = functions;
        this.mail = mail;
        this.access = access;
        this.mirror = mirror;
    }

    /** Sends each contact of the requester a link of its own; returns how many were asked. */
    Answer<Integer> ask(Commitment commitment, Issue issue) {
        @Nullable LinkPurpose purpose = LinkPurpose.waiting(commitment);
        if (purpose == null) {
            return conflict("kept.consent.nothing");
        }
        Optional<BusinessFunction> function = functions.find(commitment.requester());
        if (function.isEmpty()) {
            return conflict("kept.consent.no_function", commitment.requester());
        }
        List<String> reached =
                function.get().contacts().stream().filter(mail::reaches).toList();
        if (reached.isEmpty()) {
            return conflict("kept.consent.no_contact", commitment.requester());
        }
        for (String contact : reached) {
            String token = links.token(commitment, purpose, contact);
            Answer<AskedAbout> asked = question(token);
            if (asked instanceof Answer.Refused<AskedAbout> refused) {
                return Answer.refused(refused.refusal());
            }
            mail.send(contact, ((Answer.Given<AskedAbout>) asked).value(), token);
        }
        return Answer.of(reached.size());
    }

    @Override
    public Answer<AskedAbout> question(String token) {
        return links.question(token).map(this::about);
    }

    @Override
    public Answer<AskedAbout> answer(String token, LinkAnswer answer) {
        return links.answer(token, answer).map(question -> {
            mirror.refresh(question.commitment());
            return about(question);
        });
    }

    private AskedAbout about(Question question) {
        return access.byId(question.commitment().issueId())
                .map(issue -> new AskedAbout(question, issue.getKey(), issue.getSummary()))
                .orElseGet(() -> new AskedAbout(question, "", ""));
    }

    private static Answer<Integer> conflict(String key, String... arguments) {
        return Answer.refused(Refusal.of(Refusal.Kind.CONFLICT, key, arguments));
    }
}
