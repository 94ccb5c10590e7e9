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

/**
 * Takes the answers that come back by the links in mails. Nobody is logged in: the token alone says who answers what,
 * and shows nothing but the commitment it was made for.
 */
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

    /**
     * What the link asks, with its issue's key and summary, which the contact knows from the mail. Changes nothing:
     * mail scanners open links, too.
     */
    @Override
    public Answer<AskedAbout> question(String token) {
        return links.question(token).map(this::about);
    }

    /**
     * Takes the answer, once, and mirrors what came of it. Another date that was proposed this way waits for consent,
     * so the requester's contacts are asked at once.
     */
    @Override
    public Answer<Answered> answer(String token, LinkAnswer answer) {
        return links.answer(token, answer).map(question -> {
            mirror.refresh(question.commitment());
            int asked = question.purpose() == LinkPurpose.RENEGOTIATE ? asked(question.commitment()) : 0;
            return new Answered(about(question), asked);
        });
    }

    /**
     * How many contacts were asked; 0 when none could be. The answer is on the record already, and whoever gave it need
     * not hear of that.
     */
    private int asked(Commitment commitment) {
        return access.byId(commitment.issueId())
                .map(issue -> requests.ask(commitment, issue).fold(count -> count, refusal -> 0))
                .orElse(0);
    }

    /** The question with its issue; of an issue that is gone key and summary are empty. */
    private AskedAbout about(Question question) {
        List<Cause> causes = house.terms().causes();
        return access.byId(question.commitment().issueId())
                .map(issue -> new AskedAbout(question, issue.getKey(), issue.getSummary(), causes))
                .orElseGet(() -> new AskedAbout(question, "", "", causes));
    }
}
