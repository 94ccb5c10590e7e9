package dev.kept.jira.mail;

import dev.kept.core.Answer;
import dev.kept.core.consent.AnswersByLink;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.consent.Question;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.House;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.follow.FamilyMirror;
import java.util.List;

/** Asks the requester's contacts by mail, and takes the answers that come back by their links. */
public final class JiraAnswersByLink implements AnswersByLink {

    private final ConsentLinks links;
    private final ConsentRequests requests;
    private final IssueAccess access;
    private final FamilyMirror mirror;
    private final House house;

    public JiraAnswersByLink(
            ConsentLinks links, ConsentRequests requests, IssueAccess access, FamilyMirror mirror, House house) {
        this.links = links;
        this.requests = requests;
        this.access = access;
        this.mirror = mirror;
        this.house = house;
    }

    @Override
    public Answer<AskedAbout> question(String token) {
        return links.question(token).map(this::about);
    }

    /** Another date that was proposed this way waits for consent, so the requester is asked at once. */
    @Override
    public Answer<Answered> answer(String token, LinkAnswer answer) {
        return links.answer(token, answer).map(question -> {
            mirror.refresh(question.commitment());
            int asked = question.purpose() == LinkPurpose.RENEGOTIATE ? asked(question.commitment()) : 0;
            return new Answered(about(question), asked);
        });
    }

    /** The answer is on the record already: whoever gave it need not hear that nobody could be asked. */
    private int asked(Commitment commitment) {
        return access.byId(commitment.issueId())
                .map(issue -> requests.ask(commitment, issue).fold(count -> count, refusal -> 0))
                .orElse(0);
    }

    private AskedAbout about(Question question) {
        List<Cause> causes = house.terms().causes();
        return access.byId(question.commitment().issueId())
                .map(issue -> new AskedAbout(question, issue.getKey(), issue.getSummary(), causes))
                .orElseGet(() -> new AskedAbout(question, "", "", causes));
    }
}
