package dev.kept.web.admin.hook;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.hook.AllowedHosts;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.HookState;
import dev.kept.core.hook.HookStore;
import dev.kept.core.transfer.TrackerKeys;
import dev.kept.web.Links;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says where hooks may lead, which is nowhere at first, and lists all hooks of the house. */
public final class HookHostsContent implements AdminContent<HookHostsContent.HostsState> {

    private static final String HOSTS = "hosts";
    private static final int FORBIDDEN = 403;

    private final Texts texts;
    private final HookStore store;
    private final TrackerKeys keys;
    private final UserManager users;

    public HookHostsContent(Texts texts, HookStore store, TrackerKeys keys, UserManager users) {
        this.texts = texts;
        this.store = store;
        this.keys = keys;
        this.users = users;
    }

    /**
     * What the page holds.
     *
     * @param lines what is typed
     * @param wrong what is wrong with it; {@code null} when nothing is
     */
    record HostsState(String lines, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return Links.HOOK_HOSTS;
    }

    @Override
    public String template() {
        return "templates/kept/hook-hosts.vm";
    }

    @Override
    public String titleKey() {
        return "kept.hook.hosts.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.hook.hosts.saved");
    }

    @Override
    public Answer<HostsState> opened(SentForm address) {
        UserKey user = users.getRemoteUserKey(address.request());
        return user != null && users.isSystemAdmin(user)
                ? Answer.of(new HostsState(lines(), null))
                : Answer.refused(forbidden());
    }

    @Override
    public Answer<HostsState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new HostsState(form.typed(HOSTS), wrong));
    }

    @Override
    public String replaced(SentForm form) {
        return lines();
    }

    private String lines() {
        return String.join("\n", store.hosts().entries());
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.HOOK_HOSTS, "", lines());
    }

    @Override
    public AdminReply<HostsState> done(SentForm form, String adminKey) {
        if (!users.isSystemAdmin(new UserKey(adminKey))) {
            return new AdminReply.NotSaved<>(forbidden(), FORBIDDEN);
        }
        return AdminReply.of(AllowedHosts.typed(form.typed(HOSTS)), hosts -> {
            store.allow(hosts);
            return new AdminReply.Done<>("saved=true");
        });
    }

    private static Refusal forbidden() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "kept.channel.error.system");
    }

    @Override
    public void draw(HostsState state, Model model, PageAddress place) {
        List<Hook> hooks = store.all();
        model.text(HOSTS, state.lines())
                .flag("leaves", !store.hosts().none())
                .models("hooks", hooks.stream().map(one -> hook(one, place)).toList())
                .flag("anyHook", !hooks.isEmpty());
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(HOSTS));
        }
    }

    private Model hook(Hook hook, PageAddress place) {
        String project = keys.projectKey(hook.projectId()).orElse("");
        Model model = new Model(texts)
                .message(
                        "line",
                        "kept.hook.hosts.hook",
                        project,
                        hook.address().origin(),
                        texts.text(HookState.NAMES.key(hook.standing().state())));
        return project.isEmpty()
                ? model
                : model.text("link", place.context() + Links.HOOKS + "?project=" + Links.encode(project));
    }
}
