package dev.kept.jira.mail;

import dev.kept.core.Answer;
import dev.kept.core.consent.AnswersByLink;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkAnswer;
import dev.kept.core.consent.Question;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.House;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.follow.FamilyMirror;
import java.util.List;

/**
 * Takes the answers that come back by the links in mails. Nobody is logged in: the token alone says who answers what,
 * and shows nothing but the commitment it was made for.
 */
public final class JiraAnswersByLink implements AnswersByLink {

    private final ConsentLinks links;
    private final StatedWord stated;
    private final IssueAccess access;
    private final FamilyMirror mirror;
    private final House house;
    private final Capabilities capabilities;

    public JiraAnswersByLink(
            ConsentLinks links,
            StatedWord stated,
            IssueAccess access,
            FamilyMirror mirror,
            House house,
            Capabilities capabilities) {
        this.links = links;
        this.stated = stated;
        this.access = access;
        this.mirror = mirror;
        this.house = house;
        this.capabilities = capabilities;
    }

    /**
     * What the link asks, with its issue's key and summary, which the contact knows from the mail. Changes nothing:
     * mail scanners open links, too.
     */
    @Override
    public Answer<AskedAbout> question(String token) {
        return open(token).map(this::about);
    }

    /**
     * Takes the answer, once, and mirrors what came of it. The requester's contacts are told at once of a warning, and asked
     * for consent to another date.
     */
    @Override
    public Answer<Answered> answer(String token, LinkAnswer answer) {
        return open(token).flatMap(asked -> links.answer(token, answer)).map(question -> {
            StatedWord.Heard heard = stated.tell(question.commitment());
            mirror.refresh(heard.now());
            return new Answered(about(question), heard.contacts());
        });
    }

    /**
     * The question behind the link; refused while the issue's project is archived, where nothing is answered, and while
     * the mail that it stood in is switched off.
     */
    private Answer<Question> open(String token) {
        return links.question(token)
                .flatMap(question -> capabilities.when(
                        question.purpose().ofRequester() ? Capability.ANSWERS_BY_LINK : Capability.REMINDERS,
                        () -> Answer.of(question)))
                .flatMap(question -> access.byId(question.commitment().issueId())
                        .filter(IssueAccess::archived)
                        .map(issue -> Answer.<Question>refused(IssueAccess.archivedRefusal(issue)))
                        .orElseGet(() -> Answer.of(question)));
    }

    /** The question with its issue; of an issue that is gone key and summary are empty. */
    private AskedAbout about(Question question) {
        List<Cause> causes = house.terms().causes();
        return access.byId(question.commitment().issueId())
                .map(issue -> new AskedAbout(
                        question, issue.getKey(), ConsentRequests.summary(question.commitment(), issue), causes))
                .orElseGet(() -> new AskedAbout(question, "", "", causes));
    }
}
