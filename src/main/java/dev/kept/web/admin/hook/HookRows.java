package dev.kept.web.admin.hook;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.hook.Hook;
import dev.kept.core.hook.HookAttempt;
import dev.kept.core.hook.HookDelivery;
import dev.kept.core.hook.HookDelivery.DeliveryState;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.hook.HookResult;
import dev.kept.core.hook.HookState;
import dev.kept.core.hook.ProjectHooks.HookView;
import dev.kept.web.LocalFormat;
import dev.kept.web.Zones;
import dev.kept.web.template.Model;
import java.time.Instant;
import java.util.stream.Collectors;

/** A hook, and each thing it was told, for the page of a project: never what was sent. */
final class HookRows {

    private final Texts texts;
    private final Zones zones;

    HookRows(Texts texts, Zones zones) {
        this.texts = texts;
        this.zones = zones;
    }

    Model hook(HookView view) {
        Hook hook = view.hook();
        @Nullable Instant failing = hook.standing().failing();
        Model model = new Model(texts)
                .text("id", hook.id())
                .text("origin", hook.address().origin())
                .text("address", hook.address().text())
                .flag("on", hook.on())
                .text("sign", hook.on() ? failing == null ? "success" : "moved" : "default")
                .message("state", HookState.NAMES.key(hook.standing().state()))
                .message("since", "kept.hook.since", moment(hook.standing().since()))
                .text(
                        "events",
                        hook.events().stream()
                                .map(event -> texts.text(HookEvent.NAMES.key(event)))
                                .collect(Collectors.joining(", ")))
                .models(
                        "deliveries",
                        view.latest().stream().map(one -> delivery(hook, one)).toList())
                .flag("anyDelivery", !view.latest().isEmpty());
        return failing == null ? model : model.message("failing", "kept.hook.failing", moment(failing));
    }

    private Model delivery(Hook hook, HookDelivery delivery) {
        @Nullable HookAttempt last = delivery.last();
        Model model = new Model(texts)
                .text("id", delivery.message().id())
                .text("at", moment(delivery.message().ripe()))
                .message("event", HookEvent.NAMES.key(delivery.message().event()))
                .message("state", DeliveryState.NAMES.key(delivery.state()))
                .flag("again", hook.on() && (delivery.state() != DeliveryState.WAITING || last != null));
        if (last == null) {
            return model;
        }
        String result = texts.text(HookResult.SENTENCES.key(last.result()), Integer.toString(last.status()));
        return model.message(
                "last", "kept.hook.last", moment(last.at()), result, new LocalFormat(texts).count(delivery.tries()));
    }

    private String moment(Instant at) {
        return new LocalFormat(texts).moment(at.atZone(zones.reader()));
    }
}
