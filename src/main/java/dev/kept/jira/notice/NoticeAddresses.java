package dev.kept.jira.notice;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.consent.ConsentLinks;
import dev.kept.core.consent.LinkPurpose;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.notice.NoticeLinks;
import dev.kept.core.notice.NoticeReader;
import dev.kept.web.answer.AnswerServlet;
import dev.kept.web.notice.NoticeChoiceServlet;

/** Where the links of a notice lead, at Jira's canonical address, which is good in a mail read anywhere. */
public final class NoticeAddresses {

    private final NoticeLinks choices;
    private final ConsentLinks answers;
    private final ApplicationProperties product;

    public NoticeAddresses(NoticeLinks choices, ConsentLinks answers, ApplicationProperties product) {
        this.choices = choices;
        this.answers = answers;
        this.product = product;
    }

    /** Where this reader chooses how often mail comes. */
    String choosing(NoticeReader reader) {
        return product.getBaseUrl(UrlMode.CANONICAL) + NoticeChoiceServlet.pathOf(choices.token(reader.address()));
    }

    /** Where this reader confirms the delivery: the same link that a question about it brings, used once for both. */
    String confirming(Commitment commitment, NoticeReader reader) {
        String token = answers.token(commitment, LinkPurpose.DONE, reader.contact());
        return product.getBaseUrl(UrlMode.CANONICAL) + AnswerServlet.pathOf(token);
    }
}
