package dev.kept.confluence.link;

import dev.kept.core.consent.AnswerAddress;
import dev.kept.web.answer.AnswerServlet;
import java.util.Optional;

/**
 * Links in mails are answered in Jira, which keeps the ledger and needs no account for it. Without an application link
 * there is no such address.
 */
public final class LinkedAnswerAddress implements AnswerAddress {

    private final JiraLink jira;

    public LinkedAnswerAddress(JiraLink jira) {
        this.jira = jira;
    }

    @Override
    public Optional<String> url(String token) {
        return jira.displayUrl().map(url -> url + AnswerServlet.pathOf(token));
    }
}
