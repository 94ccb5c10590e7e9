package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.link.SignedChannel;
import dev.kept.web.template.Model;
import java.util.List;
import java.util.stream.Stream;

/** Shows what of Kept is on in this product, what is off, and for want of what. Changes nothing. */
public final class HealthContent implements AdminContent<Health> {

    private final Texts texts;
    private final Health.Check check;
    private final SignedChannel channel;

    /** @param channel this product's end of it, which administrators open */
    public HealthContent(Texts texts, Health.Check check, SignedChannel channel) {
        this.texts = texts;
        this.check = check;
        this.channel = channel;
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/health";
    }

    @Override
    public String template() {
        return "templates/kept/health.vm";
    }

    @Override
    public String titleKey() {
        return "kept.health.title";
    }

    @Override
    public String strangeFormKey() {
        return "kept.health.title";
    }

    @Override
    public boolean takesForms() {
        return false;
    }

    @Override
    public Answer<Health> opened(SentForm address) {
        return Answer.of(check.now());
    }

    @Override
    public Answer<Health> again(SentForm form, Refusal wrong) {
        return opened(form);
    }

    /** The page has no form; whoever sends one anyway sees the page. */
    @Override
    public AdminReply<Health> done(SentForm form, String adminKey) {
        return new AdminReply.Shown<>(check.now());
    }

    @Override
    public void draw(Health health, Model model, PageAddress place) {
        List<Model> rows = Stream.concat(health.features().stream().map(this::row), Stream.of(channel()))
                .toList();
        model.flag("whole", health.whole()).models("rows", rows);
        model.flag("anyModules", !health.modules().isEmpty());
        model.texts(
                "modules",
                health.modules().stream()
                        .map(module -> texts.text("kept.health.module", module.key(), module.missing()))
                        .toList());
    }

    /** No lack of the product, so that everything can be on without it. */
    private Model channel() {
        Model row = new Model(texts).message("name", "kept.channel.title");
        return channel.open()
                ? row.message("state", "kept.health.on")
                : row.message("state", "kept.health.off").message("loss", "kept.channel.none");
    }

    private Model row(Health.FeatureState state) {
        Model row = new Model(texts).message("name", Feature.NAMES.key(state.feature()));
        if (state.on()) {
            return row.message("state", "kept.health.on");
        }
        return row.message("state", "kept.health.off")
                .message("loss", Feature.LOSSES.key(state.feature()))
                .message("missing", "kept.health.missing", String.join(", ", state.missing()));
    }
}
