package dev.kept.web.admin.channel;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.SharedSecret;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.evidence.WitnessStore;
import dev.kept.core.publishing.ChannelStore;
import dev.kept.core.publishing.ChannelStore.ChannelOpening;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the channel between the products: a secret is made in one of them, shown once, and pasted into the other. Neither
 * shows it again. Each product's system administrators can close their end at any time.
 */
public final class ChannelContent implements AdminContent<ChannelContent.ChannelState> {

    private static final String SECRET = "secret";
    private static final int FORBIDDEN = 403;

    private final Texts texts;
    private final ChannelStore store;
    private final WitnessStore witness;
    private final UserManager users;
    private final LastChange lastChange;

    /** @param witness begins anew with each opening: the other end may be another one */
    public ChannelContent(
            Texts texts, ChannelStore store, WitnessStore witness, UserManager users, LastChange lastChange) {
        this.witness = witness;
        this.texts = texts;
        this.store = store;
        this.users = users;
        this.lastChange = lastChange;
    }

    /**
     * What the page holds.
     *
     * @param made the secret that was just made, to be shown this once; {@code null} at all other times
     * @param wrong what is wrong with what was pasted; {@code null} when nothing is
     */
    record ChannelState(
            @Nullable SharedSecret made, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/channel";
    }

    @Override
    public String template() {
        return "templates/kept/channel.vm";
    }

    @Override
    public String titleKey() {
        return "kept.channel.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("opened", "kept.channel.opened", "closed", "kept.channel.closed");
    }

    @Override
    public Answer<ChannelState> opened(SentForm address) {
        UserKey user = users.getRemoteUserKey(address.request());
        return system(user) ? Answer.of(new ChannelState(null, null)) : Answer.refused(forbidden());
    }

    @Override
    public Answer<ChannelState> again(SentForm form, Refusal wrong) {
        return opened(form).map(state -> new ChannelState(null, wrong));
    }

    /** What is open now: a secret that somebody just carried to the other product should not become void unseen. */
    @Override
    public String replaced(SentForm form) {
        return store.opening()
                .map(opening -> opening.at() + " " + opening.userKey())
                .orElse("");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(
                AuditAction.CHANNEL, form.typed("action"), store.opening().isPresent() ? "open" : "closed");
    }

    @Override
    public AdminReply<ChannelState> done(SentForm form, String adminKey) {
        if (!system(new UserKey(adminKey))) {
            return new AdminReply.NotSaved<>(forbidden(), FORBIDDEN);
        }
        return switch (form.typed("action")) {
            case "make" -> {
                SharedSecret fresh = SharedSecret.fresh();
                open(fresh, adminKey);
                yield new AdminReply.Shown<>(new ChannelState(fresh, null));
            }
            case "close" -> {
                store.close();
                yield new AdminReply.Done<>("closed=true");
            }
            default ->
                AdminReply.of(pasted(form), secret -> {
                    open(secret, adminKey);
                    return new AdminReply.Done<>("opened=true");
                });
        };
    }

    private void open(SharedSecret secret, String adminKey) {
        store.open(secret, adminKey);
        witness.forget();
    }

    private static Answer<SharedSecret> pasted(SentForm form) {
        Optional<SharedSecret> read = SharedSecret.read(form.typed(SECRET));
        return read.map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.invalid(SECRET, "kept.channel.error.secret")));
    }

    private boolean system(@Nullable UserKey user) {
        return user != null && users.isSystemAdmin(user);
    }

    private static Refusal forbidden() {
        return Refusal.of(Refusal.Kind.FORBIDDEN, "kept.channel.error.system");
    }

    /** What was typed as a secret is not shown again either. */
    @Override
    public void draw(ChannelState state, Model model, PageAddress place) {
        ChannelOpening opening = store.opening().orElse(null);
        model.flag("isOpen", opening != null);
        model.text(
                "now",
                opening == null
                        ? texts.text("kept.channel.none")
                        : texts.text("kept.channel.open") + " " + lastChange.sentence(opening.at(), opening.userKey()));
        if (state.made() != null) {
            model.text("made", state.made().text());
        }
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(SECRET));
        }
    }
}
