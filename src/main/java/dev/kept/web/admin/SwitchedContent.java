package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.web.template.Model;
import java.util.Map;

/**
 * A page of something that can be switched off: while it is off, the page is one sentence, takes no form and asks nothing.
 *
 * @param capabilities tell whether it is on
 * @param capability what the page is about
 * @param page the page while it is on
 */
public record SwitchedContent<S>(Capabilities capabilities, Capability capability, AdminContent<S> page)
        implements AdminContent<S> {

    @Override
    public String path() {
        return page.path();
    }

    @Override
    public String template() {
        return page.template();
    }

    @Override
    public String titleKey() {
        return page.titleKey();
    }

    @Override
    public String strangeFormKey() {
        return page.strangeFormKey();
    }

    @Override
    public boolean forAdministrators(SentForm asked) {
        return page.forAdministrators(asked);
    }

    @Override
    public boolean takesForms() {
        return page.takesForms();
    }

    @Override
    public Map<String, String> notices() {
        return page.notices();
    }

    @Override
    public Answer<S> opened(SentForm address) {
        return capabilities.when(capability, () -> page.opened(address));
    }

    @Override
    public Answer<S> again(SentForm form, Refusal wrong) {
        return capabilities.when(capability, () -> page.again(form, wrong));
    }

    @Override
    public @Nullable String replaced(SentForm form) {
        return capabilities.on(capability) ? page.replaced(form) : null;
    }

    @Override
    public boolean changes(SentForm form) {
        return capabilities.on(capability) && page.changes(form);
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        return capabilities.on(capability) ? page.audit(form) : null;
    }

    @Override
    public AdminReply<S> done(SentForm form, String adminKey) {
        return capabilities.on(capability)
                ? page.done(form, adminKey)
                : AdminReply.of(Answer.<S>refused(capability.off()), AdminReply.Shown::new);
    }

    @Override
    public void draw(S state, Model model, PageAddress place) {
        page.draw(state, model, place);
    }
}
