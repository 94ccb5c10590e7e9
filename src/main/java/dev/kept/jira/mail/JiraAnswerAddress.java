package dev.kept.jira.mail;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.consent.AnswerAddress;
import dev.kept.web.answer.AnswerServlet;
import java.util.Optional;

/** Links are answered here, on a page at Jira's canonical address, which is good in a mail read anywhere. */
public final class JiraAnswerAddress implements AnswerAddress {

    private final ApplicationProperties product;

    public JiraAnswerAddress(ApplicationProperties product) {
        this.product = product;
    }

    /** The page's address; never empty here, because Jira always knows its own. */
    @Override
    public Optional<String> url(String token) {
        return Optional.of(product.getBaseUrl(UrlMode.CANONICAL) + AnswerServlet.pathOf(token));
    }
}
