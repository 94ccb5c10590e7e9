package dev.kept.web.admin.capability;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.RuleStore;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of Kept are switched on. They are rules of the house, so each change is on record like one of those. */
public final class CapabilitiesContent implements AdminContent<CapabilitiesContent.SwitchState> {

    private static final String ON = "on";

    private final Texts texts;
    private final RuleStore rules;
    private final LastChange lastChange;

    public CapabilitiesContent(Texts texts, RuleStore rules, LastChange lastChange) {
        this.texts = texts;
        this.rules = rules;
        this.lastChange = lastChange;
    }

    /**
     * What the page holds.
     *
     * @param on what is ticked
     * @param wrong why nothing was saved; {@code null} when nothing is known to be wrong
     */
    record SwitchState(Set<Capability> on, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/capabilities";
    }

    @Override
    public String template() {
        return "templates/kept/capabilities.vm";
    }

    @Override
    public String titleKey() {
        return "kept.capabilities.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.capabilities.saved");
    }

    /** What is chosen, also where it does nothing because what it stands on is off. */
    @Override
    public Answer<SwitchState> opened(SentForm address) {
        HouseRules now = rules.current();
        Set<Capability> on = EnumSet.allOf(Capability.class);
        on.removeAll(now.off());
        if (!now.on(Capability.NOTICES)) {
            on.remove(Capability.NOTICES);
        }
        return Answer.of(new SwitchState(on, null));
    }

    @Override
    public Answer<SwitchState> again(SentForm form, Refusal wrong) {
        return Answer.of(new SwitchState(ticked(form), wrong));
    }

    /** The latest change of the rules, of which these are a part. */
    @Override
    public String replaced(SentForm form) {
        return rules.lastChange()
                .map(change -> change.at() + " " + change.userKey())
                .orElse("");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.CAPABILITIES, "", rules.current().toString());
    }

    @Override
    public AdminReply<SwitchState> done(SentForm form, String adminKey) {
        rules.replace(rules.current().without(EnumSet.complementOf(ticked(form))), adminKey);
        return new AdminReply.Done<>("saved=true");
    }

    private static EnumSet<Capability> ticked(SentForm form) {
        List<String> codes = form.ticked(ON);
        EnumSet<Capability> on = EnumSet.noneOf(Capability.class);
        Arrays.stream(Capability.values())
                .filter(one -> codes.contains(one.code()))
                .forEach(on::add);
        return on;
    }

    @Override
    public void draw(SwitchState state, Model model, PageAddress place) {
        model.models(
                "capabilities",
                Arrays.stream(Capability.values())
                        .map(one -> new Model(texts)
                                .text("code", one.code())
                                .message("name", Capability.NAMES.key(one))
                                .message("hint", Capability.HINTS.key(one))
                                .flag("on", state.on().contains(one)))
                        .toList());
        if (state.wrong() != null) {
            model.text("formError", texts.text(state.wrong()));
        }
        model.text(
                "last",
                rules.lastChange()
                        .map(change -> lastChange.sentence(change.at(), change.userKey()))
                        .orElseGet(() -> texts.text("kept.rules.never")));
    }
}
