package dev.kept.web.admin.rules;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.partnership.Tracker;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.Optional;

/** Says that weights and targets are Jira's, and leads there. Its state is the address, if Jira is linked. */
public final class BoardTermsInJiraContent implements AdminContent<Optional<String>> {

    private final Tracker jira;

    public BoardTermsInJiraContent(Tracker jira) {
        this.jira = jira;
    }

    @Override
    public String path() {
        return BoardTermsContent.PATH;
    }

    @Override
    public String template() {
        return "templates/kept/weights-in-jira.vm";
    }

    @Override
    public String titleKey() {
        return "kept.weights.title";
    }

    @Override
    public boolean takesForms() {
        return false;
    }

    @Override
    public Answer<Optional<String>> opened(SentForm address) {
        return Answer.of(jira.displayUrl().map(url -> url + path()));
    }

    @Override
    public Answer<Optional<String>> again(SentForm form, Refusal wrong) {
        return opened(form);
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return null;
    }

    /** The page has no form; whoever sends one anyway sees the page. */
    @Override
    public AdminReply<Optional<String>> done(SentForm form, String adminKey) {
        return AdminReply.of(opened(form), AdminReply.Shown::new);
    }

    @Override
    public void draw(Optional<String> state, Model model, PageAddress place) {
        model.text("jira", Links.safe(state.orElse(null)).orElse(""));
    }
}
